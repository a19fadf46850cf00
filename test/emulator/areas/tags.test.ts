import { NAME_LENGTH, type Tag } from "../../../lib/api";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

const path = ({ accountId }: AccessEmulator, name = ""): string =>
  `/accounts/${accountId}/access/tags${name === "" ? "" : `/${encodeURIComponent(name)}`}`;

test("a tag is created, read, listed and deleted by its name", async () => {
  const emulator = await emulate();
  const { envelope } = await send<Tag>(emulator, "POST", path(emulator), { body: { name: "engineers" } });
  const tag = envelope.result;
  expect(tag).toMatchObject({ name: "engineers", app_count: 0, created_at: tag?.updated_at });
  expect((await send(emulator, "GET", path(emulator, "engineers"))).envelope.result).toEqual(tag);
  expect((await send(emulator, "GET", path(emulator))).envelope.result).toEqual([tag]);
  expect((await send(emulator, "DELETE", path(emulator, "engineers"))).envelope.result).toEqual({ name: "engineers" });
  expect(emulator.snapshot()).toEqual({});
});

test.each(["with space", "a/b", "ünï", "__proto__", "100%"])("a tag may have the name %j", async (name) => {
  const emulator = await emulate();
  await send(emulator, "POST", path(emulator), { body: { name } });
  expect(await send(emulator, "GET", path(emulator, name))).toMatchObject({
    status: 200,
    envelope: { result: { name } },
  });
});

test("an update renames a tag, which is then found by its new name", async () => {
  const emulator = await emulate();
  emulator.seed({ tags: [{ name: "old" }] });
  const { created_at } = emulator.call("tags.get", { tag_name: "old" });
  const response = await send<Tag>(emulator, "PUT", path(emulator, "old"), { body: { name: "new" } });
  expect(response.envelope.result).toMatchObject({ name: "new", created_at });
  expect((await send(emulator, "GET", path(emulator, "old"))).status).toBe(404);
  expect((await send(emulator, "GET", path(emulator, "new"))).status).toBe(200);
});

test("fails with 409 for the name of another tag", async () => {
  const emulator = await emulate();
  emulator.seed({ tags: [{ name: "a" }, { name: "b" }] });
  const before = emulator.snapshot();
  const refused = { status: 409, envelope: { errors: [{ source: { pointer: "/name" } }] } };
  expect(await send(emulator, "POST", path(emulator), { body: { name: "a" } })).toMatchObject(refused);
  expect(await send(emulator, "PUT", path(emulator, "b"), { body: { name: "a" } })).toMatchObject(refused);
  expect(emulator.snapshot()).toEqual(before);
});

const wiki = { type: "bookmark" as const, name: "Wiki", domain: "wiki.example.com" };

test("a tag counts the applications that use it", async () => {
  const emulator = await emulate();
  emulator.seed({ tags: [{ name: "a" }, { name: "b" }], applications: [{ ...wiki, tags: ["a"] }] });
  const { envelope } = await send<Tag[]>(emulator, "GET", path(emulator));
  expect(envelope.result?.map(({ name, app_count }) => [name, app_count])).toEqual([
    ["a", 1],
    ["b", 0],
  ]);
});

test("fails with 409 to delete or rename a tag in use, unless refuseDeletionInUse is off", async () => {
  const emulator = await emulate();
  emulator.seed({ tags: [{ name: "a" }], applications: [{ ...wiki, tags: ["a"] }] });
  const before = emulator.snapshot();
  const deleted = await send(emulator, "DELETE", path(emulator, "a"));
  expect(deleted.status).toBe(409);
  expect(deleted.text).toContain("(Wiki)");
  expect(await send(emulator, "PUT", path(emulator, "a"), { body: { name: "b" } })).toMatchObject({ status: 409 });
  expect(emulator.snapshot()).toEqual(before);
  emulator.behaviors.refuseDeletionInUse = false;
  expect(await send(emulator, "DELETE", path(emulator, "a"))).toMatchObject({ status: 200 });
});

test.each([{}, { name: "" }, { name: "x".repeat(NAME_LENGTH + 1) }, { name: null }])(
  "fails with 400 for the tag %j",
  async (body) => {
    const emulator = await emulate();
    const response = await send(emulator, "POST", path(emulator), { body });
    expect(response).toMatchObject({ status: 400, envelope: { errors: [{ source: { pointer: "/name" } }] } });
    expect(emulator.snapshot()).toEqual({});
  },
);

test("fails with 404 for an unknown tag", async () => {
  const emulator = await emulate();
  for (const [method, body] of [["GET"], ["PUT", { name: "a" }], ["DELETE"]] as const) {
    expect(await send(emulator, method, path(emulator, "constructor"), { body })).toMatchObject({ status: 404 });
  }
});
