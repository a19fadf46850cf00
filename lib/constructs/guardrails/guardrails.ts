import { Construct, type IConstruct } from "constructs";
import { DiagnosticError } from "../../diagnostics";
import { typeOf } from "../../diagnostics/type-of";
import type { Level } from "../../guardrails/guardrail";
import { shared } from "../../rules/brand";
import { Diagnostics } from "../kernel/diagnostics";
import { addSuppression, markEnforced } from "../kernel/enforced-guardrails";
import { checkApp, type ConstructDiagnostic } from "../kernel/fail-closed";
import { workedOutOnce } from "../kernel/raw-l1s";
import type * as findings from "./findings";
import type { GuardrailOptions, ScopeSettings } from "./scope-settings";

export type { GuardrailOptions } from "./scope-settings";

/** On what a finding is accepted, and why. */
export interface SuppressionProps {
  /** The constructs on which it is accepted, and those below them. A text is the Terraform address or the name of an object. */
  readonly on: IConstruct | string | readonly (IConstruct | string)[];

  /** Why it is accepted. It is written to the JSON of the stack. */
  readonly reason: string;

  /**
   * The last day on which it is accepted: `2027-06-30`.
   *
   * @default no end
   */
  readonly until?: string;
}

const settingsByApp = shared("guardrails", () => new WeakMap<IConstruct, ScopeSettings[]>());

/**
 * Guardrails of all Access constructs below a scope: of an app, a stack, or a construct of yours. They look at what is
 * synthesized, L1 constructs and overrides included, and find what is configured correctly and is still a bad idea: an
 * application that is open to everyone, a policy that never decides. `docs/guardrails` has a page for each.
 *
 * ```ts
 * Guardrails.of(app)
 *   .enforce()
 *   .set({ "session-too-long": "error" })
 *   .suppress("bypass-beyond-path", { on: statusPage, reason: "The status page is for customers." });
 * ```
 */
export class Guardrails {
  /** The guardrails of a scope. */
  public static of(scope: IConstruct): Guardrails {
    if (!Construct.isConstruct(scope)) {
      throw new DiagnosticError(
        "CFA1023",
        `Guardrails.of: the argument must be a construct, such as an App or a TerraformStack, not ${typeOf(scope)}`,
      );
    }
    return new Guardrails(scope);
  }

  private readonly settings: ScopeSettings;

  private constructor(scope: IConstruct) {
    const all = settingsByApp.get(scope.node.root) ?? [];
    settingsByApp.set(scope.node.root, all);
    this.settings = all.find((one) => one.scope === scope) ?? {
      scope,
      options: undefined,
      levels: {},
      suppressions: [],
    };
    if (!all.includes(this.settings)) all.push(this.settings);
  }

  /**
   * Checks everything below the scope when the app is synthesized. A finding of level `error` fails the synthesis; warnings and
   * notes are shown. Without this, constructs only warn of policies that defeat themselves.
   */
  public enforce(options: GuardrailOptions = {}): this {
    const isFirst = this.settings.options === undefined;
    this.settings.options = options;
    if (!isFirst) return this;
    const { scope } = this.settings;
    markEnforced(scope);
    const { root } = scope.node;
    const check = checkApp(root, () => errorsOf(this.settings));
    new Diagnostics(scope).check(() => check());
    return this;
  }

  /** Sets the level of guardrails below the scope: `error`, `warning`, `note` or `off`. Inner scopes win over outer ones. */
  public set(levels: Readonly<Record<string, Level>>): this {
    Object.assign(this.settings.levels, levels);
    return this;
  }

  /**
   * Accepts what a guardrail finds on constructs. It stays visible: the suppression is in the JSON of the stack, where
   * `cfaccess lint` heeds it, and one that suppresses nothing any more is a warning.
   */
  public suppress(id: string, { on, reason, until }: SuppressionProps): this {
    for (const one of [on].flat()) {
      const suppression = { id, on: this.pathOf(one), reason, ...(until !== undefined && { until }) };
      this.settings.suppressions.push(suppression);
      addSuppression(typeof one === "string" ? this.settings.scope : one, suppression);
    }
    return this;
  }

  private pathOf(on: IConstruct | string): string {
    if (typeof on === "string") return on;
    return on.node.path === "" ? "*" : on.node.path;
  }
}

/** The errors of the guardrails of a scope. All scopes of an app are checked at once. */
function errorsOf(settings: ScopeSettings): readonly ConstructDiagnostic[] {
  const { root } = settings.scope.node;
  const all = settingsByApp.get(root) ?? [];
  const results = workedOutOnce(root, "guardrails", () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- most stacks enforce no guardrails, and need not load them
    const { findingsOf } = require("./findings") as typeof findings;
    return findingsOf(root, all);
  });
  return results.get(settings.scope) ?? [];
}
