import { explanationText } from "../reach/explain/explain";
import type { Intruder, Verdict } from "../reach/judge";
import { listed, type Person } from "../reach/person";
import type { Wanted } from "../reach/wanted";

/** What a matcher found, as test runners want it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** A result that is a failure, whether it was asked for with `not` or without. */
export const neither = (isNot: boolean, message: () => string): MatcherResult => ({ pass: isNot, message });

export const undecidedText = (who: string, { words }: Wanted, restsOn: readonly string[]): string =>
  `${who} may get in to ${words} or not: it rests on ${listed(restsOn)}, which the source does not tell`;

/** Why a person is let in or not, with what was expected. */
export const verdictText = (
  expected: string,
  person: Person,
  verdict: Verdict,
  preferred: "allowed" | "denied",
): string => `expected ${person.toString()} ${expected}\n\n${explanationText(verdict.explain(preferred))}`;

/** Somebody who gets in, and should not. */
export const intruderText = (expected: string, { explanation }: Intruder): string =>
  `expected ${expected}\n\n${explanationText(explanation)}`;
