import { implies, type PolicyEffect } from "./policy-effect";

/** What can happen between two requests, from harmless to forbidden. */
export const HARM = {
  /** Everybody is treated as before or as after. */
  none: 0,
  /** Somebody who may enter before and after is kept out. */
  lockedOut: 1,
  /** Somebody enters under conditions (a second factor, a session duration) that apply neither before nor after. */
  otherConditions: 2,
  /** Somebody enters who may neither before nor after. */
  wider: 3,
} as const;
export type Harm = (typeof HARM)[keyof typeof HARM];

/** The effects of an application's policies, in the order of their precedence. */
type Effects = readonly PolicyEffect[];

/**
 * Judges the moments between two states of an application's policies. It knows nothing about people: any set of policies
 * may match somebody, unless the rules of one policy imply those of another.
 *
 * To find a person who is treated badly, it suffices to try those whom one policy of the moment decides on, one policy
 * before, and one after: whatever else matches that person comes later in all three.
 */
export class Moments {
  readonly #before: Effects;
  readonly #after: Effects;
  readonly #implied = new Map<PolicyEffect, ReadonlySet<PolicyEffect>>();

  constructor(before: Effects, after: Effects) {
    [this.#before, this.#after] = [inOrderOfExecution(before), inOrderOfExecution(after)];
    const all = [...new Set([...this.#before, ...this.#after])];
    for (const one of all) this.#implied.set(one, new Set(all.filter((other) => other === one || implies(one, other))));
  }

  /** The worst that can happen while the application has these policies. */
  harmOf(effects: Effects): Harm {
    const during = inOrderOfExecution(effects);
    if (isSame(during, this.#before) || isSame(during, this.#after)) return HARM.none;
    let worst: Harm = HARM.none;
    for (const now of [undefined, ...during]) {
      for (const first of [undefined, ...this.#before]) {
        for (const last of [undefined, ...this.#after]) {
          const harm = this.#harmTo(this.#matching(now, first, last), during);
          if (harm > worst) worst = harm;
          if (worst === HARM.wider) return worst;
        }
      }
    }
    return worst;
  }

  /** The policies that match somebody whom these match. */
  #matching(...effects: (PolicyEffect | undefined)[]): ReadonlySet<PolicyEffect> {
    const matching = new Set<PolicyEffect>();
    for (const one of effects) {
      if (one !== undefined) for (const implied of this.#implied.get(one) ?? []) matching.add(implied);
    }
    return matching;
  }

  #harmTo(matching: ReadonlySet<PolicyEffect>, during: Effects): Harm {
    const now = treatment(during, matching);
    const before = treatment(this.#before, matching);
    const after = treatment(this.#after, matching);
    if (now === before || now === after) return HARM.none;
    if (now === DENIED) return HARM.lockedOut;
    return before === DENIED && after === DENIED ? HARM.wider : HARM.otherConditions;
  }
}

/** Decisions that Access evaluates before all others (https://developers.cloudflare.com/cloudflare-one/access-controls/policies/#order-of-execution). */
const FIRST_DECISIONS: readonly unknown[] = ["bypass", "non_identity"];

/** The effects in the order in which Access evaluates them. */
function inOrderOfExecution(effects: Effects): Effects {
  const isFirst = ({ decision }: PolicyEffect): boolean => FIRST_DECISIONS.includes(decision);
  return [...effects.filter(isFirst), ...effects.filter((one) => !isFirst(one))];
}

const DENIED = "denied";

/** How policies treat somebody whom a set of them matches: the first one decides. */
function treatment(effects: Effects, matching: ReadonlySet<PolicyEffect>): string {
  const first = effects.find((one) => matching.has(one));
  if (first === undefined || first.decision === "deny") return DENIED;
  return `${first.decision ?? ""} ${first.conditions}`;
}

const isSame = (left: Effects, right: Effects): boolean =>
  left.length === right.length && left.every((one, index) => one === right[index]);
