import type { IConstruct } from "constructs";
import type { Level } from "../../guardrails/guardrail";
import type { GuardrailLimits, Production } from "../../guardrails/limits";
import type { Suppression } from "../../guardrails/suppression";

/** What guardrails look at, beside the configuration. */
export interface GuardrailOptions {
  /**
   * From when on guardrails report.
   *
   * @default sessions of more than a week, tokens that end within 30 days, 90 % of a limit of the account
   */
  readonly limits?: GuardrailLimits;

  /**
   * Which applications are in production: they must ask for a second factor.
   *
   * @default applications with the tag "production" or "prod"
   */
  readonly production?: Production;
}

/** What was said about the guardrails of one scope. */
export interface ScopeSettings {
  readonly scope: IConstruct;
  options: GuardrailOptions | undefined;
  readonly levels: Record<string, Level>;
  readonly suppressions: Suppression[];
}
