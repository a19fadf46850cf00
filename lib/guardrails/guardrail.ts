import type { DiagnosticCode } from "../diagnostics";
import type { Key, Origin } from "../reach/model/access-model";
import type { AccessRequest } from "../reach/evaluate";
import type { LintContext } from "./context";

/** How much a finding matters, the most first. */
export const SEVERITIES = ["error", "warning", "note"] as const;
/** How much a finding matters. */
export type Severity = (typeof SEVERITIES)[number];

/** What a guardrail is set to: a severity, or `off`. */
export const LEVELS = [...SEVERITIES, "off"] as const;
/** What a guardrail is set to. */
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
  /** Finds what the guardrail looks for. */
  readonly check: (context: LintContext) => Iterable<Found>;
}

/** What a finding is about. */
export interface Subject {
  /** What kind of object it is. */
  readonly kind: SubjectKind;
  /** Its key in the access model. */
  readonly key: Key;
  /** Its name, or else where it comes from. */
  readonly name: string;
  /** Its ID in the API; undefined until Terraform has created it. */
  readonly id?: string | undefined;
  /** Where it comes from: Terraform address, construct path, file. */
  readonly origin: Origin;
}

/** The kinds of objects that findings are about. */
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
  /** What it is about. */
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
