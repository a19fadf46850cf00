import { noteProvider, storedNote } from "./note-provider";
import { readable, served, servedNote, stopServed } from "./served";
import { plain } from "./wire-value";

afterEach(stopServed);

const EMPTY = Object.fromEntries(Object.keys(storedNote).map((name) => [name, null]));

test("an import finds an object, of which the rest is read later", async () => {
  const client = await servedNote({
    importState: ({ id, provider }) => ({
      state: { id, title: provider.token },
      privateState: { imported: true },
    }),
  });
  const response = await client.call("ImportResourceState", { type_name: "example_note", id: "note-7" });
  expect(readable(response)).toEqual([]);
  expect(response.imported_resources).toHaveLength(1);
  const [imported] = response.imported_resources;
  expect(imported?.type_name).toBe("example_note");
  expect(plain(imported?.state ?? null)).toEqual({ ...EMPTY, id: "note-7", title: "none" });
  expect(Buffer.from(imported?.private ?? []).toString()).toBe('{"imported":true}');
});

test("an import may find several objects", async () => {
  const client = await servedNote({
    importState: ({ id }) => id.split(",").map((one) => ({ state: { id: one } })),
  });
  const response = await client.call("ImportResourceState", { type_name: "example_note", id: "a,b" });
  expect(response.imported_resources.map(({ state }) => plain(state))).toEqual([
    { ...EMPTY, id: "a" },
    { ...EMPTY, id: "b" },
  ]);
});

test("fails where nothing is found", async () => {
  const client = await servedNote({ importState: () => [] });
  const response = await client.call("ImportResourceState", { type_name: "example_note", id: "x" });
  expect(readable(response)).toEqual(['error Importing example_note failed: No object has the import id "x".']);
});

test("fails with what is thrown", async () => {
  const client = await servedNote({ importState: () => Promise.reject(new Error("404")) });
  const response = await client.call("ImportResourceState", { type_name: "example_note", id: "x" });
  expect(readable(response)).toEqual(["error Importing example_note failed: 404"]);
  expect(response.imported_resources).toEqual([]);
});

test("fails for a resource that cannot be imported", async () => {
  const response = await (
    await served(noteProvider())
  ).call("ImportResourceState", { type_name: "example_note", id: "x" });
  expect(readable(response)).toEqual([
    "error example_note cannot be imported: The resource type does not support import. Remove the import block or command.",
  ]);
});
