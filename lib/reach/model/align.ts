import { SINGLE_APPLICATION_TYPES } from "../../api/areas/applications/application-limits";
import type { AccessModel, Key, Part } from "./access-model";
import { PART_KINDS, withKeys, type PartKind } from "./references";

/** New keys of the parts of a model, by kind and by the key until now. */
type NewKeys = Readonly<Record<PartKind, ReadonlyMap<Key, Key>>>;

/**
 * Gives the same object the same key in both models: that of `before`. It is the same object if it has the same ID, else the
 * same Terraform address, else the same name, if no other of its kind has it in either model. (A `moved` block changes the
 * address, but neither ID nor name.)
 */
export function align(before: AccessModel, after: AccessModel): [AccessModel, AccessModel] {
  const keys = Object.fromEntries(
    PART_KINDS.map((kind) => [kind, newKeys(before[kind].values(), after[kind].values())]),
  ) as unknown as NewKeys;
  const ids = Object.fromEntries(
    PART_KINDS.map((kind) => [kind, keysById(before[kind].values())]),
  ) as unknown as NewKeys;
  return [before, withKeys(after, (kind, key) => keys[kind].get(key) ?? ids[kind].get(key) ?? key)];
}

/** `after` may refer by ID to an object that only `before` has. */
const keysById = (parts: Iterable<Part>): ReadonlyMap<Key, Key> =>
  new Map([...parts].flatMap(({ id, key }) => (id === undefined ? [] : [[id, key]])));

/** A part; most kinds have a type. */
type TypedPart = Part & { readonly type?: string | undefined };

/** Types of which an account has one application, whatever it is called. */
export const ONCE: ReadonlySet<string> = new Set([...SINGLE_APPLICATION_TYPES, "biso"]);

/** Traits by which a part is found again, the strongest first. */
const TRAITS: readonly ((part: TypedPart) => string | undefined)[] = [
  ({ id }) => id,
  ({ origin }) => origin.address,
  ({ type }) => (type !== undefined && ONCE.has(type) ? type : undefined),
  (part) => (part.name === undefined ? undefined : `${kindOf(part)} ${part.name}`),
  // Of a part that has nothing else, the key is all that is known.
  ({ id, name, origin, key }) => ((id ?? name ?? origin.address) === undefined ? key : undefined),
];

/** Applications of another type, targets of another network and so on are other objects, also under the same name. */
const kindOf = (part: TypedPart & { readonly virtualNetwork?: unknown }): string =>
  JSON.stringify([part.type, part.virtualNetwork]);

function newKeys(before: Iterable<TypedPart>, after: Iterable<TypedPart>): ReadonlyMap<Key, Key> {
  const found = new Map<Key, Key>();
  let [olds, news] = [[...before], [...after]];
  const taken = new Set(olds.map(({ key }) => key));
  for (const trait of TRAITS) {
    const [byTrait, newByTrait] = [unique(olds, trait), unique(news, trait)];
    const matched = new Set<Key>();
    for (const [value, part] of newByTrait) {
      const old = byTrait.get(value);
      if (old === undefined || contradicts(old, part)) continue;
      found.set(part.key, old.key);
      matched.add(old.key);
    }
    olds = olds.filter(({ key }) => !matched.has(key));
    news = news.filter(({ key }) => !found.has(key));
  }
  for (const part of news) found.set(part.key, freeKey(part.id ?? part.key, taken));
  return found;
}

/**
 * Two objects with different IDs or of different types are different, whatever else they have in common: an identity provider
 * that becomes a one-time PIN, at the same address and under the same name, lets in other people.
 */
const contradicts = (one: TypedPart, other: TypedPart): boolean =>
  differ(one.id, other.id) || differ(one.type, other.type);

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** The parts that alone have their value of a trait. */
function unique(
  parts: readonly TypedPart[],
  trait: (part: TypedPart) => string | undefined,
): ReadonlyMap<string, TypedPart> {
  const found = new Map<string, TypedPart>();
  const several = new Set<string>();
  for (const part of parts) {
    const value = trait(part);
    if (value === undefined) continue;
    if (found.has(value)) several.add(value);
    found.set(value, part);
  }
  for (const value of several) found.delete(value);
  return found;
}

/** The key of an object that only `after` has: its ID, by which `before` may refer to it. Another object may have the key. */
function freeKey(key: Key, taken: Set<Key>): Key {
  let free = key;
  while (taken.has(free)) free += " (new)";
  taken.add(free);
  return free;
}
