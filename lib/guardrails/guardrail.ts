import type { DiagnosticCode } from "../diagnostics";
import type { Key, Origin } from "../reach/model/access-model";
import type { AccessRequest } from "../reach/evaluate";
import type { LintContext } from "./context";

/** How much a finding matters, the most first. */
export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a guardrail is set to: a severity, or `off`. */
export const LEVELS = [...SEVERITIES, "off"] as const;
export type Level = (typeof LEVELS)[number];

/** A check of an access model for something that is configured correctly and still a bad idea. */
export interface Guardrail {
  /** Names the guardrail for people and for settings: `bypass-everyone`. It never changes. */
  readonly id: string;
  /** Code of the diagnostic: `CFA1303`. Its title is that of the guardrail. */
  readonly code: DiagnosticCode;
  /** Severity of its findings, unless the settings say otherwise. A finding may be milder. */
  readonly level: Severity;
  /** Why it matters, in Markdown. */
  readonly why: string;
  /** What to do, in Markdown. */
  readonly fix: string;
  /** TypeScript that has it, for its page. */
  readonly example: string;
  /** What it does not find, in Markdown. Undefined if there is nothing to say. */
  readonly limits?: string;
  readonly check: (context: LintContext) => Iterable<Found>;
}

/** What a finding is about. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly key: Key;
  readonly name: string;
  readonly id?: string | undefined;
  readonly origin: Origin;
}

export type SubjectKind =
  | "application"
  | "policy"
  | "group"
  | "service token"
  | "identity provider"
  | "MCP server"
  | "MCP portal"
  | "organization"
  | "account";

/** A finding as its guardrail tells it. */
export interface Found {
  readonly subject: Subject;
  /** What is wrong, why that matters and what to do, in one sentence that begins with the thing. Without a period at the end. */
  readonly message: string;
  /** Tells several findings about one subject apart, also after other changes. Undefined if there is one at most. */
  readonly about?: string | undefined;
  /** Severity, if it is milder than that of the guardrail. */
  readonly level?: Severity | undefined;
  /** A request that shows it. */
  readonly counterexample?: AccessRequest | undefined;
  /** Names of the facts on which it depends and that the source does not tell. */
  readonly mayDependOn?: readonly string[] | undefined;
}
