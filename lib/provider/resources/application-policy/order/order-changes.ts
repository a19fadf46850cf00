import { HARM, Moments, type Harm } from "./moment";
import type { PolicyEffect } from "./policy-effect";

/** A policy at a place. */
export interface Placed {
  readonly effect: PolicyEffect;
  readonly precedence: number;
}

/** What becomes of one policy. */
export interface Change {
  /** Identifies the policy among the changes. */
  readonly key: string;
  /** Undefined if the policy does not exist yet. */
  readonly before: Placed | undefined;
  /** Undefined if the policy is deleted. */
  readonly after: Placed | undefined;
}

/** One request: the policy is written as `after` says, or deleted. */
export interface Step {
  readonly key: string;
  readonly after: Placed | undefined;
}

/** The order of the requests, and the worst that can happen between two of them. */
export interface Order {
  readonly steps: readonly Step[];
  readonly harm: Harm;
}

/** How many states the search visits before it allows more harm. */
const MOST_STATES = 2_000;

/**
 * Orders the changes of an application's policies, so that no two policies have one precedence at any moment, and nobody
 * enters in between who may neither before nor after. Policies that are in the way of others get a temporary precedence.
 *
 * It searches for an order in which everybody is treated as before or as after at any moment. If there is none, somebody
 * who may enter before and after can be kept out for a moment; if that does not suffice, the conditions of another policy
 * can apply for a moment.
 *
 * @param fixed - the policies that do not change. No change ends at a precedence of theirs.
 * @returns undefined if somebody could enter in every order
 */
export function orderChanges(changes: readonly Change[], fixed: readonly Placed[]): Order | undefined {
  for (const harm of [HARM.none, HARM.lockedOut, HARM.otherConditions]) {
    const steps = new Search(changes, fixed, harm).run();
    if (steps !== undefined) return { steps, harm };
  }
  return undefined;
}

/** Where the changing policies are. A policy that does not exist is missing. */
type Places = ReadonlyMap<string, Placed>;

/** A search in depth: the requests that finish a change come first. */
class Search {
  readonly #changes: readonly Change[];
  readonly #fixed: readonly Placed[];
  readonly #mostHarm: Harm;
  readonly #moments: Moments;
  readonly #isNeverEmpty: boolean;
  readonly #visited = new Set<string>();
  /** The first precedence after all that exist or are wanted. */
  readonly #free: number;

  constructor(changes: readonly Change[], fixed: readonly Placed[], mostHarm: Harm) {
    this.#changes = changes;
    this.#fixed = fixed;
    this.#mostHarm = mostHarm;
    const [before, after] = [placesOf(changes, "before"), placesOf(changes, "after")];
    const [first, last] = [this.#effects(before), this.#effects(after)];
    this.#moments = new Moments(first, last);
    this.#isNeverEmpty = first.length > 0 && last.length > 0;
    const taken = [...fixed, ...before.values(), ...after.values()].map(({ precedence }) => precedence);
    this.#free = Math.max(0, ...taken) + 1;
  }

  run(): Step[] | undefined {
    return this.#from(placesOf(this.#changes, "before"));
  }

  /** The steps from a state to the end. */
  #from(places: Places): Step[] | undefined {
    if (this.#changes.every(({ key, after }) => isAt(places.get(key), after))) return [];
    for (const step of this.#steps(places)) {
      const next = moved(places, step);
      if (this.#visited.size > MOST_STATES || !this.#isNew(next) || !this.#isAllowed(next)) continue;
      const rest = this.#from(next);
      if (rest !== undefined) return [step, ...rest];
    }
    return undefined;
  }

  #isNew(places: Places): boolean {
    const key = this.#changes.map((change) => keyOf(change, places.get(change.key))).join();
    const isNew = !this.#visited.has(key);
    this.#visited.add(key);
    return isNew;
  }

  #isAllowed(places: Places): boolean {
    const effects = this.#effects(places);
    if (effects.length === 0 && this.#isNeverEmpty) return false;
    return this.#moments.harmOf(effects) <= this.#mostHarm;
  }

  /** The possible next steps: first those that finish a change, then deletions, then those that make room. */
  #steps(places: Places): Step[] {
    const open = this.#changes.filter(({ key, after }) => !isAt(places.get(key), after));
    const taken = new Set([...this.#fixed, ...places.values()].map(({ precedence }) => precedence));
    const ends = open.flatMap(({ key, after }): Step[] => {
      if (after === undefined) return [];
      const isFree = !taken.has(after.precedence) || places.get(key)?.precedence === after.precedence;
      return isFree ? [{ key, after }] : [];
    });
    const deletions = open.flatMap(({ key, after }): Step[] => (after === undefined ? [{ key, after }] : []));
    return [...ends, ...deletions, ...open.flatMap((change) => this.#detours(change, places, taken))];
  }

  /** The steps that change a policy without finishing it: its rules where it is, or its place. */
  #detours({ key, before, after }: Change, places: Places, taken: ReadonlySet<number>): Step[] {
    if (after === undefined) return [];
    const now = places.get(key);
    const isMoved = now !== undefined && now.precedence !== before?.precedence;
    const inPlace =
      now === undefined || now.effect === after.effect ? [] : [{ effect: after.effect, precedence: now.precedence }];
    if (isMoved) return inPlace.map((one) => ({ key, after: one }));
    const free = this.#freePlaces(key, [before?.precedence, after.precedence], taken);
    const effects = [...new Set([now?.effect ?? after.effect, after.effect])];
    const elsewhere = effects.flatMap((effect) => free.map((precedence) => ({ effect, precedence })));
    return [...inPlace, ...elsewhere].map((one) => ({ key, after: one }));
  }

  /** Free precedences beside the old and the new place, and after all others, in the order of the old places. */
  #freePlaces(key: string, places: readonly (number | undefined)[], taken: ReadonlySet<number>): number[] {
    const beside = places.flatMap((place) => (place === undefined ? [] : [place - 1, place + 1]));
    const byPlace = [...this.#changes].sort((a, b) => placeOf(a) - placeOf(b));
    const atEnd = this.#free + byPlace.findIndex((change) => change.key === key);
    return [...new Set([...beside, atEnd])].filter((one) => one >= 0 && !taken.has(one));
  }

  #effects(places: Places): PolicyEffect[] {
    const all = [...this.#fixed, ...places.values()];
    return all.sort((left, right) => left.precedence - right.precedence).map(({ effect }) => effect);
  }
}

const placeOf = ({ before, after }: Change): number => before?.precedence ?? after?.precedence ?? 0;

const placesOf = (changes: readonly Change[], when: "before" | "after"): Places =>
  new Map(changes.flatMap(({ key, [when]: placed }) => (placed === undefined ? [] : [[key, placed] as const])));

function moved(places: Places, { key, after }: Step): Places {
  const next = new Map(places);
  if (after === undefined) next.delete(key);
  else next.set(key, after);
  return next;
}

const isAt = (now: Placed | undefined, wanted: Placed | undefined): boolean =>
  now?.precedence === wanted?.precedence && now?.effect === wanted?.effect;

/** A state of one change, in a word. */
const keyOf = ({ after }: Change, now: Placed | undefined): string =>
  now === undefined ? "-" : `${now.precedence}${now.effect === after?.effect ? "+" : ""}`;
