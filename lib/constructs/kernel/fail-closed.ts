import { App, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticError, formatDiagnostic, type Diagnostic } from "../../diagnostics";
import { shared } from "../../rules/brand";
import { literalText } from "../../rules/terraform-literal";
import { withSuppressions } from "./enforced-guardrails";
import { resolvedTwice } from "./plain-text";
import { searchedOnce } from "./raw-l1s";

/** An error of one construct, found at synthesis. */
export interface ConstructDiagnostic extends Diagnostic {
  /** Path of the construct: `stack/group`. */
  readonly path: string;
}

type Check = () => readonly Diagnostic[];

/** The most diagnostics shown for one stack. */
const SHOWN = 20;

/** Checks by construct, and the constructs outside of stacks by app. */
const checksOf = shared("checks", () => new WeakMap<IConstruct, Check[]>());
const outsideStacks = shared("outsideStacks", () => new WeakMap<IConstruct, Set<IConstruct>>());
const searchedApps = shared("searchedApps", () => new WeakSet<IConstruct>());
const closedStacks = shared("closedStacks", () => new WeakSet<TerraformStack>());

/**
 * Adds a check to a construct. While it finds errors, cdktf refuses to synthesize the app. With `Testing.synth(stack)` and
 * `skipValidation`, cdktf does not validate; the JSON of the stack then has the errors, and Terraform refuses it.
 */
export function registerCheck(construct: IConstruct, check: Check): void {
  const { scopes, root, path } = construct.node;
  checksOf.set(construct, [...(checksOf.get(construct) ?? []), check]);
  const stack = [...scopes].reverse().find((scope) => TerraformStack.isStack(scope));
  const validate = (): string[] => shortened([...new Set(check().map(formatDiagnostic))]);
  if (stack !== undefined) {
    construct.node.addValidation({ validate });
    failClosed(stack);
    return;
  }
  // cdktf validates the app and the constructs in its stacks, but not those between the two.
  root.node.addValidation({ validate: () => validate().map((line) => `[${path}] ${line}`) });
  const outside = outsideStacks.get(root) ?? new Set();
  outsideStacks.set(root, outside.add(construct));
}

/**
 * Returns the errors of a construct and of all constructs below it: what cdktf's validation reports, for tests that inspect
 * them one by one. Warnings are annotations, and not included.
 *
 * ```ts
 * expect(diagnosticsOf(stack)).toEqual([]);
 * ```
 */
export function diagnosticsOf(scope: IConstruct): readonly ConstructDiagnostic[] {
  return searchedOnce(scope, () => scope.node.findAll().flatMap(diagnosticsOfOne));
}

function diagnosticsOfOne(construct: IConstruct): ConstructDiagnostic[] {
  const byText = new Map<string, ConstructDiagnostic>();
  const { path } = construct.node;
  for (const diagnostic of (checksOf.get(construct) ?? []).flatMap((check) => check())) {
    byText.set(formatDiagnostic(diagnostic), { ...diagnostic, path });
  }
  return [...byText.values()];
}

/**
 * Makes the stack write its errors to its JSON. The methods of the one stack are replaced, because cdktf calls nothing else in
 * each kind of synthesis: aspects run before later aspects add constructs, and custom syntheses do not run in `Testing.synth`.
 */
function failClosed(stack: TerraformStack): void {
  if (closedStacks.has(stack)) return;
  closedStacks.add(stack);
  searchOnceFor(stack.node.root);
  const runAllValidations = stack.runAllValidations.bind(stack);
  stack.runAllValidations = () => {
    searchedOnce(stack, runAllValidations);
    valid.get(stack.node.root)?.set(stack, sizeOf(stack));
  };
  const toTerraform = stack.toTerraform.bind(stack);
  const toHclTerraform = stack.toHclTerraform.bind(stack);
  const toJson = (): StackJson => withSuppressions(stack, resolvedTwice(toTerraform) as StackJson);
  jsonOf.set(stack, toJson);
  stack.toTerraform = () => {
    const json = toJson();
    written.get(stack.node.root)?.set(stack, json);
    return closed(json, isValid(stack) ? errorsOutside(stack) : errorsOf(stack));
  };
  stack.toHclTerraform = () => {
    const [first, ...others] = errorsOf(stack);
    if (first === undefined) return toHclTerraform();
    throw new DiagnosticError(first.code, `the stack has errors:\n${list([first, ...others])}`);
  };
}

/**
 * The apps that are being synthesized, each with the stacks that cdktf has validated without an error, and the number of their
 * constructs: a custom synthesis may have added one since.
 */
const valid = new Map<IConstruct, Map<IConstruct, number>>();

/** Makes the JSON of a stack, whatever its errors. */
const jsonOf = new WeakMap<TerraformStack, () => StackJson>();

/** The JSON of the stacks that were written, of the apps that are being synthesized. */
const written = new Map<IConstruct, Map<TerraformStack, StackJson>>();

/** The JSON of each stack of an app: as it was written, or else as it is now. */
export function jsonOfStacks({ node: { root } }: IConstruct): { readonly name: string; readonly json: StackJson }[] {
  const stacks = root.node.findAll().filter((construct) => TerraformStack.isStack(construct));
  return stacks.map((stack) => ({
    name: stack.node.id,
    json: written.get(root)?.get(stack) ?? jsonOf.get(stack)?.() ?? (stack.toTerraform() as StackJson),
  }));
}

/**
 * Adds a check of a whole app. In a synthesis of the app, it runs once, when all stacks have been written: aspects of any stack
 * can change what it is about. Otherwise, the function that is returned tells the errors of a construct.
 */
export function checkApp({ node: { root } }: IConstruct, errors: () => readonly ConstructDiagnostic[]): typeof errors {
  const isLater = (): boolean => valid.has(root) && App.isApp(root) && !root.skipValidation;
  root.node.addValidation({
    validate: () => {
      if (!isLater()) return [];
      closeWritten(root, errors());
      return errors().map((error) => `[${error.path}] ${formatDiagnostic(error)}`);
    },
  });
  return () => (isLater() ? [] : errors());
}

/** Has Terraform refuse the stacks that were written before their errors were found. */
function closeWritten(root: IConstruct, errors: readonly ConstructDiagnostic[]): void {
  if (!App.isApp(root)) return;
  for (const [stack, json] of written.get(root) ?? []) {
    const own = errors.filter(({ path }) => path.startsWith(`${stack.node.path}/`));
    const file = join(root.outdir, root.manifest.forStack(stack).synthesizedStackPath);
    if (own.length > 0 && existsSync(file)) writeFileSync(file, JSON.stringify(closed(json, own), undefined, 2));
  }
}

const sizeOf = ({ node }: IConstruct): number => node.findAll().length;
const isValid = (stack: TerraformStack): boolean => valid.get(stack.node.root)?.get(stack) === sizeOf(stack);

/** Has all stacks of an app searched and checked once in a synthesis of the app. */
function searchOnceFor(root: IConstruct): void {
  if (!App.isApp(root) || searchedApps.has(root)) return;
  searchedApps.add(root);
  const synth = root.synth.bind(root);
  root.synth = () => {
    valid.set(root, new Map());
    written.set(root, new Map());
    try {
      searchedOnce(root, synth);
    } finally {
      valid.delete(root);
      written.delete(root);
    }
  };
}

/** The errors of a stack, and of the constructs outside of stacks, which any stack may use. */
const errorsOf = (stack: TerraformStack): readonly ConstructDiagnostic[] => [
  ...diagnosticsOf(stack),
  ...errorsOutside(stack),
];

const errorsOutside = ({ node }: TerraformStack): readonly ConstructDiagnostic[] =>
  [...(outsideStacks.get(node.root) ?? [])].flatMap(diagnosticsOfOne);

/** A condition that is never true, and that refers to an object: Terraform refuses a constant. */
const NEVER = '${path.module == ""}';

type Blocks = Record<string, Record<string, { lifecycle?: { precondition?: object[] } }>>;
type StackJson = Readonly<Record<string, unknown>> & { readonly resource?: Blocks; readonly data?: Blocks };

/** The JSON with a precondition that always fails, on each resource and data source: `-target` cannot pass it by. */
function closed(json: StackJson, errors: readonly ConstructDiagnostic[]): object {
  if (errors.length === 0) return json;
  const errorMessage = literalText(`The stack has errors, so it cannot be deployed:\n${list(errors)}`);
  const precondition = { condition: NEVER, error_message: errorMessage };
  const blocks = [json.resource, json.data].flatMap((byType) => Object.values(byType ?? {}));
  for (const block of blocks.flatMap((byName) => Object.values(byName))) {
    block.lifecycle = {
      ...block.lifecycle,
      precondition: [...(block.lifecycle?.precondition ?? []), precondition],
    };
  }
  return json;
}

const list = (errors: readonly ConstructDiagnostic[]): string =>
  shortened(errors.map((error) => `[${error.path}] ${formatDiagnostic(error)}`)).join("\n");

function shortened(lines: readonly string[]): string[] {
  if (lines.length <= SHOWN) return [...lines];
  return [...lines.slice(0, SHOWN), `and ${lines.length - SHOWN} more`];
}
