import type { Finding } from "./comparison";
import type { CheckName } from "./check-name";
import type { ExceptionsUse } from "./exceptions";

/** Version of the JSON of a check's result. */
export const CHECK_VERSION = 1;

/** Whether something holds for every request. It is plain JSON. */
export interface CheckResult {
  readonly version: typeof CHECK_VERSION;
  readonly check: CheckName;
  /** What was asked, in words: `nobody gains access`. */
  readonly question: string;
  /** `undecided`: it rests on facts that the source does not tell, which the findings name. */
  readonly result: "holds" | "does_not_hold" | "undecided";
  /** What speaks against it, the certain ones first. */
  readonly findings: readonly Finding[];
  /** For how many things it was proved or refuted, and how many applications protect them. */
  readonly things: number;
  readonly applications: number;
  readonly exceptions: ExceptionsUse;
  readonly notes: readonly string[];
}

/** The result of findings; one that is certain is enough to refute. */
export function resultOf(findings: readonly Finding[]): CheckResult["result"] {
  if (findings.length === 0) return "holds";
  return findings.some(({ certainty }) => certainty === "certain") ? "does_not_hold" : "undecided";
}
