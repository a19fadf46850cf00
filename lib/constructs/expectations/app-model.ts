import { TerraformStack, Token } from "cdktf";
import { invokeAspects } from "cdktf/lib/synthesize/synthesizer";
import type { IConstruct } from "constructs";
import { formatDiagnostic } from "../../diagnostics";
import type { AccessModel } from "../../reach/model/access-model";
import { keyOfPart, type PartKind, type Reference } from "../../reach/person";
import { readSynthesized } from "../../reach/readers/synthesized/read-synthesized";
import { recordOf, type ReferencedObject } from "../../rules/kinds";
import type { AccessRule } from "../../rules";
import type { ModelRule } from "../../reach/model/access-model";
import { diagnosticsOf, jsonOfStacks } from "../kernel/fail-closed";
import { addressOf, referenceOf } from "../kernel/reference";

/** The access model of all stacks of an app, as they are written or would be written now. */
export const modelOfApp = (construct: IConstruct): AccessModel =>
  readSynthesized(jsonOfStacks(construct).map((stack) => ({ ...stack, file: `${stack.name}/cdk.tf.json` })));

/**
 * The access model of an app that a test looks at: after its aspects, and only if it has no error, which could hide something.
 *
 * @throws {Error} When constructs of the app have errors.
 */
export function modelOfTestedApp({ node: { root } }: IConstruct): AccessModel {
  const stacks = root.node.findAll().filter((construct) => TerraformStack.isStack(construct));
  for (const stack of stacks) stack.prepareStack();
  for (const stack of stacks) invokeAspects(stack);
  const errors = diagnosticsOf(root);
  if (errors.length === 0) return modelOfApp(root);
  const lines = errors.slice(0, SHOWN).map((error) => `[${error.path}] ${formatDiagnostic(error)}`);
  throw new Error(`the app has errors, so that nobody can be told who gets in:\n${lines.join("\n")}`);
}

/** The most errors shown. */
const SHOWN = 5;

/** What a Token refers to: the path of an L1, and its Terraform address. */
export function referenceOfToken(token: string): Reference | undefined {
  const reference = referenceOf(token);
  if (reference === undefined) return undefined;
  const { l1, isDataSource, attribute } = reference;
  const address = addressOf(l1);
  const words = isDataSource ? `${address}.${attribute.replace(/\[(\w+)\]/g, ".$1")}` : address;
  return { words, path: l1.node.path };
}

/** The kinds of parts that rules refer to. */
const PARTS: Partial<Readonly<Record<ReferencedObject, PartKind>>> = {
  application: "applications",
  "device posture check": "postureChecks",
  group: "groups",
  "identity provider": "identityProviders",
  list: "lists",
  "service token": "serviceTokens",
};

/**
 * A rule with keys of the model in place of Tokens and IDs.
 *
 * @throws {PersonError} When the model does not have what the rule refers to.
 */
export function ruleOfModel(model: AccessModel, rule: AccessRule): ModelRule {
  const record = recordOf(rule.kind);
  if (record === undefined) {
    throw new UnknownRuleError(
      `the rule ${rule.kind} is of a kind that this package does not know, so who matches it cannot be told`,
    );
  }
  const entries = Object.entries(rule.value).map(([field, value]) => {
    const object = record.refersTo.find((reference) => reference.field === field)?.object;
    const kind = object === undefined ? undefined : PARTS[object];
    if (kind === undefined || typeof value !== "string") return [field, known(rule, value)];
    const path = rule.kind === "group" ? pathOf(rule.group) : undefined;
    return [field, keyOfPart(model, kind, { words: value, path }, referenceOfToken)];
  });
  return { [rule.kind]: Object.fromEntries(entries) as object } as unknown as ModelRule; // the fields are those of the rule's kind
}

const pathOf = (group: unknown): string | undefined =>
  (group as { readonly node?: { readonly path: string } } | undefined)?.node?.path;

function known(rule: AccessRule, value: unknown): unknown {
  if (!Token.isUnresolved(value)) return value;
  throw new UnknownRuleError(
    `the rule ${rule.toString()} has a value that is known only at apply, so who matches it cannot be told`,
  );
}

/** A rule whose meaning is not known at synthesis. */
export class UnknownRuleError extends Error {
  override readonly name = "UnknownRuleError";
}
