import assert from "node:assert/strict";
import Cloudflare from "cloudflare";
import { isAccessError } from "../../../lib/client";

/** One kind of object, as one of the two clients handles it. */
export interface Objects {
  /** Makes one. @param number No two objects have the same. */
  create(number: number): PromiseLike<object>;
  get(id: string): PromiseLike<object>;
  /** Changes one. @param number Again one that no other object has. */
  update(id: string, number: number): PromiseLike<object>;
  /** All of them, in pages of two where the endpoint has pages. */
  list(): AsyncIterable<object>;
  delete(id: string): PromiseLike<unknown>;
}

/** The items on a page of a list: fewer than the objects there are, so that it takes several. */
export const PAGE = { per_page: 2 } as const;

/** The life of objects made by one client and seen by the other: both must see the same at each step. */
export async function lifeCycle(
  official: Objects,
  ours: Objects,
  idOf: (item: object) => string = fieldOf("id"),
): Promise<void> {
  const ids: string[] = [];
  for (const [index, client] of [official, ours, official].entries()) ids.push(idOf(await client.create(index + 1)));
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.deepEqual(await official.get(id), await ours.get(id));
  const listed = await everything(official.list());
  assert.deepEqual(listed, await everything(ours.list()));
  for (const id of ids) assert.equal(listed.filter((item) => idOf(item) === id).length, 1, `${id} is listed once`);
  const [first = "", second = "", third = ""] = ids;
  await changes(official, ours, first, 4);
  await changes(ours, official, second, 5);
  await official.delete(first);
  await ours.delete(second);
  await official.delete(third);
  for (const id of ids) await isGone(official, ours, id);
}

/** What one client changes, the other one sees. */
async function changes(changing: Objects, seeing: Objects, id: string, number: number): Promise<void> {
  const before = await seeing.get(id);
  await changing.update(id, number);
  const after = await seeing.get(id);
  assert.notDeepEqual(after, before);
  assert.deepEqual(after, await changing.get(id));
}

/** Both clients say of an object that is not there that it is not there. */
async function isGone(official: Objects, ours: Objects, id: string): Promise<void> {
  await assert.rejects(Promise.resolve(official.get(id)), Cloudflare.NotFoundError);
  await assert.rejects(
    Promise.resolve(ours.get(id)),
    (error) => isAccessError(error) && error.code === "ACCESS_ERR_NOT_FOUND",
  );
}

/** Everything a list has, page after page. */
export async function everything<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** Reads a text out of what was answered. */
export const fieldOf =
  (name: string) =>
  (item: object): string => {
    const value: unknown = Reflect.get(item, name);
    assert.equal(typeof value, "string", `${name} is a text`);
    return String(value);
  };
