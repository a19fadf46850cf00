import type { Bookmark } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate as start, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

/** An emulator of an account that can still create bookmarks. */
const emulate = (): Promise<AccessEmulator> => start({ behaviors: { bookmarksCreation: "accept" } });

const ID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
const collection = ({ accountId }: AccessEmulator): string => `/accounts/${accountId}/access/bookmarks`;
const path = (emulator: AccessEmulator, id = ID): string => `${collection(emulator)}/${id}`;
const wiki = { name: "Wiki", domain: "wiki.example.com", app_launcher_visible: true };

test("a bookmark has the identifier that the caller chose", async () => {
  const emulator = await emulate();
  const { status, envelope } = await send<Bookmark>(emulator, "POST", path(emulator, ID.toUpperCase()), { body: wiki });
  expect({ status, result: envelope.result }).toMatchObject({ status: 200, result: { id: ID, ...wiki } });
  expect((await send(emulator, "GET", path(emulator))).envelope.result).toEqual(envelope.result);
  expect((await send(emulator, "GET", collection(emulator))).envelope.result).toEqual([envelope.result]);
});

test("responses contain a deprecation message", async () => {
  const emulator = await emulate();
  const { envelope } = await send(emulator, "GET", collection(emulator));
  expect(envelope.messages).toMatchObject([{ message: expect.stringContaining("deprecated") as unknown }]);
});

test("an update replaces the whole bookmark", async () => {
  const emulator = await emulate();
  const { created_at } = emulator.call("bookmarks.create", { bookmark_id: ID, ...wiki });
  const { envelope } = await send<Bookmark>(emulator, "PUT", path(emulator), { body: { name: "Handbook" } });
  expect(envelope.result).toEqual({ id: ID, name: "Handbook", created_at, updated_at: expect.any(String) as unknown });
});

test("a bookmark is deleted", async () => {
  const emulator = await emulate();
  emulator.seed({ bookmarks: [{ bookmark_id: ID, ...wiki }] });
  expect((await send(emulator, "DELETE", path(emulator))).envelope.result).toEqual({ id: ID });
  expect(emulator.snapshot()).toEqual({});
});

test("fails with 409 for the identifier of another bookmark", async () => {
  const emulator = await emulate();
  emulator.seed({ bookmarks: [{ bookmark_id: ID, ...wiki }] });
  const before = emulator.snapshot();
  expect(await send(emulator, "POST", path(emulator), { body: { name: "other" } })).toMatchObject({ status: 409 });
  expect(emulator.snapshot()).toEqual(before);
});

test.each(["1", "__proto__", "f174e90afafe4643bbbc4a0ed4fc8415"])(
  "fails with 400 for the identifier %j",
  async (id) => {
    const emulator = await emulate();
    const response = await send(emulator, "POST", path(emulator, id), { body: wiki });
    expect(response.status).toBe(400);
    expect(response.text).toContain("bookmark_id");
    expect(emulator.snapshot()).toEqual({});
  },
);

test("fails with 404 for an unknown bookmark", async () => {
  const emulator = await emulate();
  for (const [method, body] of [["GET"], ["PUT", {}], ["DELETE"]] as const) {
    expect(await send(emulator, method, path(emulator), { body })).toMatchObject({ status: 404 });
  }
});

test("fails with 404 and 11021 to create a bookmark; those of a seed can be read and updated", async () => {
  const emulator = await start();
  const refused = await send(emulator, "POST", path(emulator), { body: wiki });
  expect(refused).toMatchObject({
    status: 404,
    envelope: { errors: [{ code: 11021, message: expect.stringContaining("access.api.error.unknown_application") }] },
  });
  expect(await send(emulator, "GET", collection(emulator))).toMatchObject({ envelope: { result: [] } });
  emulator.seed({ bookmarks: [{ bookmark_id: ID, ...wiki }] });
  expect(await send(emulator, "PUT", path(emulator), { body: { name: "Handbook" } })).toMatchObject({ status: 200 });
});
