// Loaded only when guardrails are enforced: it loads `lib/guardrails` and `lib/reach`.
import { Annotations, App, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { formatDiagnostic, type DiagnosticCode } from "../../diagnostics";
import {
  GuardrailError,
  lint,
  type Finding,
  type IdleSuppression,
  type Level,
  type Report,
  type Severity,
} from "../../guardrails";
import { printWarning } from "../account/print-warnings";
import type { AccessModel } from "../../reach/model/access-model";
import { readSynthesized } from "../../reach/readers/synthesized/read-synthesized";
import { jsonOfStacks, type ConstructDiagnostic } from "../kernel/fail-closed";
import type { ScopeSettings } from "./scope-settings";

type Results = Map<IConstruct, ConstructDiagnostic[]>;

/** What guardrails find in an app: the errors by the scope that enforces them. Warnings and notes are shown. */
export function findingsOf(root: IConstruct, all: readonly ScopeSettings[]): Results {
  const results: Results = new Map();
  const enforced = outermost(all.filter(({ options }) => options !== undefined));
  const [first] = enforced;
  if (first === undefined) return results;
  try {
    const models = modelsOf(root);
    const suppressions = all.flatMap((settings) => settings.suppressions);
    const reports = enforced.flatMap(({ scope, options = {} }) => {
      const levels = levelsAround(scope, all);
      const ofScope = models.map((model) => lint(model, { ...options, suppressions, levels }));
      results.set(
        scope,
        ofScope.flatMap((report) => errorsIn(report, scope, all)),
      );
      return ofScope;
    });
    for (const { id, on, because } of idleInAll(reports)) {
      const message = `the suppression of ${id} on "${on}" suppresses nothing: ${REASONS[because]}; remove it`;
      show(root, first.scope, "warning", { code: "CFA2623", message });
    }
  } catch (error) {
    if (!(error instanceof GuardrailError)) throw error;
    results.set(first.scope, [{ code: "CFA2622", message: error.message, path: first.scope.node.path }]);
  }
  return results;
}

const REASONS = {
  "nothing-found": "the guardrail finds nothing there any more",
  ended: "its last day has passed",
  off: "the guardrail is off",
} as const;

/** The access model of each account of an app: an app may have those of staging and of production. */
function modelsOf(root: IConstruct): AccessModel[] {
  const stacks = jsonOfStacks(root).map((stack) => ({ ...stack, file: `${stack.name}/cdk.tf.json` }));
  const resources = stacks.flatMap(({ json }) =>
    Object.values(json.resource ?? {}).flatMap((byName) => Object.values(byName)),
  );
  const accounts = new Set(
    resources.flatMap((resource) => {
      const { account_id: id } = resource as { readonly account_id?: unknown };
      return isLiteral(id) ? [id] : [];
    }),
  );
  if (accounts.size < 2) return [readSynthesized(stacks)];
  return [...accounts].map((accountId) => readSynthesized(stacks, { accountId }));
}

/** Whether a value is known at synthesis: not an expression of Terraform. */
const isLiteral = (id: unknown): id is string => typeof id === "string" && !id.includes("${");

/** The suppressions that suppress nothing in any of the scopes and accounts. */
function idleInAll([first, ...others]: readonly Report[]): readonly IdleSuppression[] {
  const isSame = (one: IdleSuppression, other: IdleSuppression): boolean => one.id === other.id && one.on === other.on;
  return (first?.idleSuppressions ?? []).filter((one) =>
    others.every(({ idleSuppressions }) => idleSuppressions.some((other) => isSame(one, other))),
  );
}

/** Scopes that are not within another one. */
const outermost = (all: readonly ScopeSettings[]): readonly ScopeSettings[] =>
  all.filter(({ scope }) => !all.some((other) => other.scope !== scope && scope.node.scopes.includes(other.scope)));

/** The levels that a scope and the scopes around it set; inner ones win. What an inner scope turns on is not off. */
function levelsAround(scope: IConstruct, all: readonly ScopeSettings[]): Record<string, Level> {
  const around = scope.node.scopes.flatMap((one) => all.filter((settings) => settings.scope === one));
  const within = all.filter((settings) => settings.scope !== scope && settings.scope.node.scopes.includes(scope));
  const levels = Object.assign({}, ...[...around].map((settings) => settings.levels)) as Record<string, Level>;
  const isOn = (id: string): boolean => within.some((settings) => (settings.levels[id] ?? "off") !== "off");
  return Object.fromEntries(Object.entries(levels).filter(([id, level]) => level !== "off" || !isOn(id)));
}

/** The errors in a scope. The other findings are shown. */
function errorsIn(report: Report, scope: IConstruct, all: readonly ScopeSettings[]): ConstructDiagnostic[] {
  const undecided = report.undecided.map(({ guardrail, reason }) => ({
    code: "CFA2624" as const,
    message: `${guardrail} could not be decided: ${reason}`,
    path: scope.node.path,
  }));
  const errors = report.findings.flatMap((finding): ConstructDiagnostic[] => {
    const place = placeOf(scope, finding);
    if (place === undefined) return [];
    const level = levelAt(place, finding, all);
    const diagnostic = { code: finding.code as DiagnosticCode, message: `${finding.message} (${finding.guardrail})` };
    if (level === "error") return [{ ...diagnostic, path: place.node.path }];
    if (level !== "off") show(scope.node.root, place, level, diagnostic);
    return [];
  });
  return [...undecided, ...errors];
}

/** The construct that a finding is about; the scope for one about the account; undefined if it is elsewhere. */
function placeOf(scope: IConstruct, { subject }: Finding): IConstruct | undefined {
  const { constructPath } = subject.origin;
  if (constructPath === undefined) return scope;
  const { root } = scope.node;
  const own = constructPath.replace(/\/Resource$/, "").split("/");
  for (let length = own.length; length > 0; length -= 1) {
    const found = root.node.tryFindChild(own[0] ?? "") && find(root, own.slice(0, length));
    if (found !== undefined) return found.node.scopes.includes(scope) ? found : undefined;
  }
  return undefined;
}

const find = (root: IConstruct, path: readonly string[]): IConstruct | undefined =>
  path.reduce<IConstruct | undefined>((construct, id) => construct?.node.tryFindChild(id), root);

/** The level that the innermost scope around a construct sets. */
function levelAt({ node: { scopes } }: IConstruct, finding: Finding, all: readonly ScopeSettings[]): Level {
  const set = [...scopes].reverse().flatMap((scope) => {
    const level = all.find((settings) => settings.scope === scope)?.levels[finding.guardrail];
    return level === undefined ? [] : [level];
  });
  return set[0] ?? finding.level;
}

/**
 * Shows a warning or note. Guardrails run when all stacks have been written, so that cdktf has collected the annotations: they
 * are added to the manifest as well, which it writes last.
 */
function show(
  root: IConstruct,
  construct: IConstruct,
  level: Exclude<Severity, "error">,
  diagnostic: { readonly code: DiagnosticCode; readonly message: string },
): void {
  const message = formatDiagnostic(diagnostic);
  const type = level === "warning" ? "@cdktf/warn" : "@cdktf/info";
  if (construct.node.metadata.some((entry) => entry.type === type && entry.data === message)) return;
  if (level === "warning") Annotations.of(construct).addWarning(message);
  else Annotations.of(construct).addInfo(message);
  if (level === "warning") printWarning(construct, message);
  const stack = construct.node.scopes.find((scope) => TerraformStack.isStack(scope)) ?? firstStack(root);
  if (!App.isApp(root) || stack === undefined) return;
  const manifest = root.manifest.forStack(stack);
  if (!Array.isArray(manifest.annotations)) return;
  // The manifest's own type of level is an enum that is not exported.
  const annotation = { constructPath: construct.node.path, level: type as never, message };
  (manifest as { annotations: object[] }).annotations = [...manifest.annotations, annotation];
}

const firstStack = (root: IConstruct): TerraformStack | undefined =>
  root.node.findAll().find((construct) => TerraformStack.isStack(construct));
