import { ApiError } from "../api-error";
import type { World } from "../handler";
import { collections, type CollectionName } from "../state/collections";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether an object refers to something: one that is kept, or one somewhere inside it.
 * @param key The field it stands in; of an item of a list, the list's; of one that is kept, "".
 */
export type Refers = (fields: Fields, key: string) => boolean;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function holds(value: unknown, key: string, refers: Refers): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.some((item) => holds(item, key, refers));
  return refers(value, key) || Object.entries(value).some(([name, field]) => holds(field, name, refers));
}

function* everything(world: World): Generator<readonly [kind: string, item: Fields]> {
  for (const kind of Object.keys(collections) as CollectionName[]) {
    for (const item of world.collection(kind).all()) yield [kind, item];
  }
}

/** What in the scope refers to something, as people say it: `groups 0f3a… (Engineers)`. */
export function referring(world: World, refers: Refers): string[] {
  return [...everything(world)]
    .filter(([, item]) => holds(item, "", refers))
    .map(([kind, { id, name }]) => [kind, id, typeof name === "string" ? `(${name})` : ""].join(" ").trim());
}

/** @throws {ApiError} When something refers to an object that is to go, unless it may go by habit. */
export function assertUnused(world: World, what: string, id: string, refers: Refers): void {
  if (!world.habits.refuseDeletionInUse) return;
  const users = referring(world, refers);
  if (users.length > 0) throw ApiError.inUse(what, id, users);
}

/** How many objects of the scope name something in a list of theirs. */
export function countNaming(world: World, list: string, name: string): number {
  let count = 0;
  for (const [, { [list]: names }] of everything(world)) if (Array.isArray(names) && names.includes(name)) count += 1;
  return count;
}
