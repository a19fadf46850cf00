import { conditionsInWords } from "../explain/outcome-in-words";
import type { Admission, Conditions } from "../model/outcome";
import type { ChangedConditions } from "./comparison";

/** How the conditions of an admission differ from earlier ones. */
export interface ConditionsDifference {
  readonly isWeaker: boolean;
  readonly changed: ChangedConditions;
}

/** The smaller, the weaker. */
const STRENGTH: Readonly<Record<Admission["by"], number>> = { bypass: 0, non_identity: 1, allow: 2 };

const LOGIN: Readonly<Record<Admission["by"], string>> = {
  bypass: "without any check",
  non_identity: "without a login",
  allow: "after a login",
};

export function conditionsDifference(before: Admission, after: Admission): ConditionsDifference {
  const strengths = [
    Math.sign(STRENGTH[after.by] - STRENGTH[before.by]),
    ...compareConditions(before.conditions, after.conditions),
  ];
  const [login = 0, approval = 0, mfa = 0] = strengths;
  return {
    isWeaker: strengths.some((strength) => strength < 0),
    changed: {
      ...inWords(before, after),
      opens: login < 0 || approval < 0 || mfa < 0,
      closes: login > 0 || approval > 0,
    },
  };
}

/** For each condition, in the order that `conditionsDifference` takes apart: negative if it is weaker, positive if stronger. */
const compareConditions = (before: Conditions, after: Conditions): number[] => [
  compareApproval(before.approval, after.approval),
  compareMfa(before.mfa, after.mfa),
  Number(after.justification === true) - Number(before.justification === true),
  Number(after.isolation === true) - Number(before.isolation === true),
  compareSessions(before.session, after.session),
  compareFormats(before.clipboard?.localToRemote, after.clipboard?.localToRemote),
  compareFormats(before.clipboard?.remoteToLocal, after.clipboard?.remoteToLocal),
];

/** Other approvers may approve what the former did not: that counts as weaker. */
function compareApproval(before: Conditions["approval"], after: Conditions["approval"]): number {
  if (before === undefined || after === undefined) return Number(after !== undefined) - Number(before !== undefined);
  return isSameSet(before, after) ? 0 : -1;
}

function compareMfa(before: Conditions["mfa"], after: Conditions["mfa"]): number {
  if (before === undefined || after === undefined) return Number(after !== undefined) - Number(before !== undefined);
  const authenticators = compareFormats(before.allowedAuthenticators, after.allowedAuthenticators);
  return authenticators === 0 ? compareSessions(before.sessionDuration, after.sessionDuration) : authenticators;
}

/** Allowed values: undefined if all are. Fewer are stronger; what is neither more nor less counts as weaker. */
function compareFormats(before: readonly string[] | undefined, after: readonly string[] | undefined): number {
  if (before === undefined || after === undefined) return Number(after !== undefined) - Number(before !== undefined);
  if (isSameSet(before, after)) return 0;
  return after.every((one) => before.includes(one)) ? 1 : -1;
}

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value));

/** Longer sessions are weaker. A duration that cannot be read counts as longer. */
function compareSessions(before: string | undefined, after: string | undefined): number {
  if (before === after) return 0;
  const [one, other] = [secondsOf(before), secondsOf(after)];
  return one === other ? 0 : other < one ? 1 : -1;
}

const SECONDS: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

function secondsOf(duration: string | undefined): number {
  if (duration === undefined || !/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(duration)) return Infinity;
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)];
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * (SECONDS[unit ?? ""] ?? Infinity), 0);
}

function inWords(before: Admission, after: Admission): Pick<ChangedConditions, "dropped" | "added"> {
  const words = ({ by, conditions }: Admission): string[] => [
    ...(before.by === after.by ? [] : [LOGIN[by]]),
    ...conditionsInWords(conditions),
  ];
  const [old, now] = [words(before), words(after)];
  return { dropped: old.filter((one) => !now.includes(one)), added: now.filter((one) => !old.includes(one)) };
}
