import { DecisionEngine } from "../engine";
import type { AccessModel, Key } from "../model/access-model";
import { align } from "../model/align";
import { thingsOf, type Decider, type ThingInBoth } from "../things";
import { changesOf, type ChangeOfThing, type ComparedModels } from "./changes";
import { CHANGE_KINDS, COMPARISON_VERSION, type Change, type ChangedThing, type Comparison } from "./comparison";
import { Deciding } from "./deciding";
import { withEmailAliases } from "./email-alias";
import { partOfSource } from "./example";
import { withOwnUnknowns } from "./own-unknowns";
import { thingInWords } from "./thing-in-words";

export interface CompareOptions {
  /**
   * Whether unknown values of the two models are the same if they have the same name. Unknown members of the same list or group
   * are always the same.
   *
   * @default false
   */
  readonly assumeSameUnknowns?: boolean | undefined;
}

/**
 * How two models differ in who can reach what, for every request: exact, with an example for each difference. Facts that the
 * models do not tell are named.
 *
 * @throws {UnsoundAnswerError} When the engine and the evaluation of a request contradict each other.
 * @throws {TooManyOverlapsError | TooEntangledError} When it is too large to be told exactly.
 */
export function compare(before: AccessModel, after: AccessModel, options: CompareOptions = {}): Comparison {
  return new ModelComparison(before, after, options).comparison();
}

/** A thing with its changes. */
interface Compared extends ThingInBoth {
  readonly changes: readonly ChangeOfThing[];
}

class ModelComparison {
  readonly #before: AccessModel;
  readonly #after: AccessModel;
  readonly #models: ComparedModels;
  readonly #deciding: Deciding;
  /** Changes by what decides before and after: many things have the same. */
  readonly #changes = new Map<string, readonly ChangeOfThing[]>();

  public constructor(before: AccessModel, after: AccessModel, { assumeSameUnknowns = false }: CompareOptions) {
    const [first, second] = align(before, after);
    this.#before = assumeSameUnknowns ? first : withOwnUnknowns(first);
    this.#after = second;
    const models = { before: withEmailAliases(this.#before), after: withEmailAliases(this.#after) };
    this.#models = { ...models, engine: new DecisionEngine([models.before, models.after]) };
    this.#deciding = new Deciding(this.#models.engine);
  }

  public comparison(): Comparison {
    const compared = [...thingsOf(this.#before, this.#after)].map((one) => ({ ...one, changes: this.#changesOf(one) }));
    const applications = applicationsOf(compared);
    const changed = applicationsOf(compared.filter(({ changes }) => changes.length > 0));
    return {
      version: COMPARISON_VERSION,
      changes: sorted(grouped(compared, (one) => this.#changedThing(one))),
      proved: {
        same: compared.filter(({ changes }) => changes.length === 0).length,
        things: compared.length,
        sameApplications: applications.size - changed.size,
        applications: applications.size,
      },
      notes: [...new Set([...this.#before.notes, ...this.#after.notes].map(({ text }) => text))],
    };
  }

  #changesOf({ thing, before, after }: ThingInBoth): readonly ChangeOfThing[] {
    const key = JSON.stringify([before, after, thing.kind === "ssh", thing.kind === "ssh" ? thing.user : undefined]);
    const known = this.#changes.get(key);
    if (known !== undefined) return known;
    const { before: old, after: now } = this.#models;
    const changes = changesOf(
      this.#models,
      this.#deciding.waysOf(old, before, thing),
      this.#deciding.waysOf(now, after, thing),
    );
    this.#changes.set(key, changes);
    return changes;
  }

  #changedThing({ thing, before, after }: ThingInBoth): ChangedThing {
    const keys = new Set([...keysOf(before), ...keysOf(after)]);
    const applications = [...keys].flatMap(
      (key) => this.#after.applications.get(key) ?? this.#before.applications.get(key) ?? [],
    );
    return { text: thingInWords(thing), applications: applications.map(partOfSource) };
  }
}

/** The applications that decide. */
export function keysOf(decider: Decider): readonly Key[] {
  if (decider.by === "application") return [decider.application];
  return decider.by === "one_of" ? decider.applications : [];
}

const applicationsOf = (things: readonly ThingInBoth[]): ReadonlySet<Key> =>
  new Set(things.flatMap(({ before, after }) => [...keysOf(before), ...keysOf(after)]));

/** Each change once, with all things that have it. */
function grouped(compared: readonly Compared[], thingOf: (thing: ThingInBoth) => ChangedThing): Change[] {
  const groups = new Map<string, { readonly change: Omit<Change, "things">; readonly things: ChangedThing[] }>();
  for (const one of compared) {
    for (const change of one.changes) {
      const { kind, who, certainty, restsOn, conditions, example } = change;
      const key = JSON.stringify([kind, who, certainty, restsOn, conditions, example?.request]);
      const group = groups.get(key) ?? { change, things: [] };
      groups.set(key, group);
      group.things.push(thingOf(one));
    }
  }
  return [...groups.values()].map(({ change, things }) => ({ ...change, things }));
}

/** The most harmful first; of the same kind what is certain, and then what concerns most. */
function sorted(changes: readonly Change[]): readonly Change[] {
  const rank = ({ kind, certainty, things }: Change): readonly number[] => [
    CHANGE_KINDS.indexOf(kind),
    certainty === "certain" ? 0 : 1,
    -things.length,
  ];
  return [...changes].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    const difference = a.map((value, index) => value - (b[index] ?? 0)).find((value) => value !== 0);
    return difference ?? textOf(one).localeCompare(textOf(other), "en");
  });
}

const textOf = ({ things }: Change): string => things.map(({ text }) => text).join();
