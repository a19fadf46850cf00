import type { AccessRequest } from "../reach/evaluate";
import type { Note } from "../reach/model/access-model";
import type { Severity, Subject } from "./guardrail";
import type { Suppression } from "./suppression";

/** Something that a guardrail found. */
export interface Finding {
  /** ID of the guardrail. */
  readonly guardrail: string;
  /** Code of its diagnostic: `CFA1303`. */
  readonly code: string;
  /** How much it matters, by the settings. */
  readonly level: Severity;
  /** What it is about. */
  readonly subject: Subject;
  /** What is wrong, why that matters, and what to do. */
  readonly message: string;
  /** A request that shows it. */
  readonly counterexample?: AccessRequest | undefined;
  /** The same request in words: `somebody who has not logged in, on the address 192.0.2.1`. */
  readonly example?: string | undefined;
  /** Names of the facts on which it depends and that the source does not tell. Empty if it is certain. */
  readonly mayDependOn: readonly string[];
  /** The same in every run, as long as the finding is about the same thing: 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** The page about the guardrail. */
  readonly page: string;
}

/** A finding that a suppression accepts. */
export interface SuppressedFinding extends Finding {
  /** The suppression that accepts it. */
  readonly suppression: Suppression;
}

/** A suppression that suppresses nothing. */
export interface IdleSuppression extends Suppression {
  /** Why: nothing is found any more, its end has passed, or the guardrail is off. */
  readonly because: "nothing-found" | "ended" | "off";
}

/** A guardrail that could not be decided, so that nothing is known of what it looks for. */
export interface UndecidedGuardrail {
  /** ID of the guardrail. */
  readonly guardrail: string;
  /** Why it could not be decided. */
  readonly reason: string;
}

/** What guardrails found in a model. */
export interface Report {
  /** The most severe first. */
  readonly findings: readonly Finding[];
  /** What suppressions accept. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions that suppress nothing. */
  readonly idleSuppressions: readonly IdleSuppression[];
  /** Guardrails that could not be decided: policies too entangled, patterns that overlap in too many ways. */
  readonly undecided: readonly UndecidedGuardrail[];
  /** How many findings there are of each severity, without the suppressed ones. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was looked at. */
  readonly checked: { readonly guardrails: number; readonly applications: number; readonly policies: number };
  /** What the source does not tell. */
  readonly notes: readonly Note[];
}
