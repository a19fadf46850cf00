import type { World } from "../handler";
import { collections, type CollectionName } from "../state/collections";

type Fields = Readonly<Record<string, unknown>>;

/** Whether an object inside another refers to something. @param key The field it stands in; of an item of a list, the list's. */
export type Refers = (fields: Fields, key: string) => boolean;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function holds(value: unknown, key: string, refers: Refers): boolean {
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.some((item) => holds(item, key, refers));
  return refers(value, key) || Object.entries(value).some(([name, field]) => holds(field, name, refers));
}

/** What in the scope refers to something, as people say it: `groups 0f3a… (Engineers)`. */
export function referring(world: World, refers: Refers): string[] {
  return (Object.keys(collections) as CollectionName[]).flatMap((name) =>
    (world.collection(name).all() as readonly Fields[])
      .filter((item) => holds(item, "", refers))
      .map((item) => `${name} ${String(item.id)}${typeof item.name === "string" ? ` (${item.name})` : ""}`),
  );
}
