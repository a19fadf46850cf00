import assert from "node:assert/strict";
import Cloudflare from "cloudflare";
import { isAccessError } from "../../../lib/client";

/** The operations of one client on one kind of object. */
export interface Objects {
  /** Creates an object. @param number - unique for each object */
  create(number: number): PromiseLike<object>;
  get(id: string): PromiseLike<object>;
  /** Updates an object. @param number - unique as well */
  update(id: string, number: number): PromiseLike<object>;
  /** Lists all objects, in pages of two if the endpoint has pages. */
  list(): AsyncIterable<object>;
  delete(id: string): PromiseLike<unknown>;
}

/** A page size that is smaller than the number of objects, so that a list takes several pages. */
export const PAGE = { per_page: 2 } as const;

/** Creates, updates and deletes objects with both clients. After each step, both must return the same objects. */
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
  await expectUpdate(official, ours, first, 4);
  await expectUpdate(ours, official, second, 5);
  await official.delete(first);
  await ours.delete(second);
  await official.delete(third);
  for (const id of ids) await expectMissing(official, ours, id);
}

/** Updates an object with one client, and reads it with the other. */
async function expectUpdate(writer: Objects, reader: Objects, id: string, number: number): Promise<void> {
  const before = await reader.get(id);
  await writer.update(id, number);
  const after = await reader.get(id);
  assert.notDeepEqual(after, before);
  assert.deepEqual(after, await writer.get(id));
}

/** Both clients fail with their error for a missing object. */
async function expectMissing(official: Objects, ours: Objects, id: string): Promise<void> {
  await assert.rejects(Promise.resolve(official.get(id)), Cloudflare.NotFoundError);
  await assert.rejects(
    Promise.resolve(ours.get(id)),
    (error) => isAccessError(error) && error.code === "ACCESS_ERR_NOT_FOUND",
  );
}

/** Reads all pages of a list. */
export async function everything<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** Returns a function that reads a string field of a result. */
export const fieldOf =
  (name: string) =>
  (item: object): string => {
    const value: unknown = Reflect.get(item, name);
    assert.equal(typeof value, "string", `${name} must be a string`);
    return String(value);
  };
