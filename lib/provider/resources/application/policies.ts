import { SESSION_DURATION } from "../../../api";
import { isUnknown, unknown } from "../../../plugin-framework";
import type { Fields, PolicyFields } from "./schema";

/** Whether an element of `policies` only refers to a reusable policy. */
export const isReference = ({ id, ...rest }: Fields): boolean =>
  isSet(id) && Object.entries(rest).every(([name, value]) => name === "precedence" || !isSet(value));

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

/**
 * Plans what is not configured of an application's policies: the identifier of each policy of its own, and precedences.
 * A policy is the one of the state with its identifier or, if it is the application's own, with its name.
 */
export function planPolicies(config: unknown, prior: unknown, plan: unknown): unknown {
  if (config === null) return prior ?? null;
  if (isUnknown(config) || isUnknown(plan)) return plan;
  const left = [...((prior ?? []) as readonly PolicyFields[])];
  const configured = config as readonly unknown[];
  let last: number | undefined = 0;
  return (plan as readonly Fields[]).map((planned, index) => {
    const given = configured[index];
    if (isUnknown(given) || isUnknown(planned)) {
      last = undefined;
      return planned;
    }
    const policy = given as Fields;
    const before = takeCounterpart(left, policy);
    const precedence = precedenceAfter(last, policy.precedence, before?.precedence);
    last = isUnknown(precedence) ? undefined : precedence;
    return { ...planned, id: policy.id ?? (before === undefined ? unknown : before.id), precedence };
  });
}

/** Takes the policy of the state that a configured one describes. */
function takeCounterpart(left: PolicyFields[], { id, name }: Fields): PolicyFields | undefined {
  if (isUnknown(id) || isUnknown(name)) return undefined;
  const matches = left.filter((one) => (isSet(id) ? one.id === id : isSet(name) && one.name === name));
  const [match] = matches;
  // Which of two policies with the same name is meant is only clear from their identifiers.
  if (match === undefined || matches.length > 1) return undefined;
  left.splice(left.indexOf(match), 1);
  return match;
}

/** The configured precedence; else the one in the state, if it keeps the order; else the one after the previous policy. */
function precedenceAfter(last: number | undefined, configured: unknown, before: number | null | undefined) {
  if (typeof configured === "number") return configured;
  if (isSet(configured) || last === undefined) return unknown;
  return typeof before === "number" && before > last ? before : last + 1;
}

/** Policies to send: a precedence that is known only now is the one after the previous policy. */
export function withPrecedences(policies: readonly PolicyFields[]): readonly PolicyFields[] {
  let last = 0;
  return policies.map((policy) => {
    const precedence = policy.precedence ?? last + 1;
    last = precedence;
    return { ...policy, precedence };
  });
}

/** A policy as the API returns it with an application. */
export interface ReturnedPolicy extends Fields {
  readonly id?: string;
  readonly name?: string;
  readonly precedence?: number;
  readonly reusable?: boolean;
}

/**
 * The policies of a response in the order of the state, if they are the same policies; otherwise in the order of
 * evaluation. Of a reusable policy, only the reference is kept.
 */
export function comparablePolicies(
  found: readonly ReturnedPolicy[],
  prior: readonly PolicyFields[],
): readonly ReturnedPolicy[] {
  const left = [...found].sort(({ precedence: one = 0 }, { precedence: other = 0 }) => one - other);
  const evaluated = [...left];
  const matched = prior.map((before) => [takeReturned(left, before), before] as const);
  const isSamePolicies = left.length === 0 && matched.every(([policy]) => policy !== undefined);
  if (!isSamePolicies) return evaluated.map((policy) => comparable(policy, undefined));
  return matched.flatMap(([policy, before]) => (policy === undefined ? [] : [comparable(policy, before)]));
}

function takeReturned(left: ReturnedPolicy[], before: PolicyFields): ReturnedPolicy | undefined {
  const index = left.findIndex(({ id, name, reusable }) =>
    before.id === null ? reusable !== true && name === before.name : id === before.id,
  );
  return index === -1 ? undefined : left.splice(index, 1)[0];
}

function comparable(policy: ReturnedPolicy, before: PolicyFields | undefined): ReturnedPolicy {
  const { id, precedence, reusable, session_duration, ...rest } = policy;
  const isLink = before === undefined ? reusable === true : isReference(before);
  const place = { ...(id !== undefined && { id }), ...(precedence !== undefined && { precedence }) };
  if (isLink) return place;
  // The API can return its default for an omitted session duration.
  const isDefault = session_duration === SESSION_DURATION && !isSet(before?.session_duration);
  return { ...rest, ...place, ...(!isDefault && { session_duration }) };
}
