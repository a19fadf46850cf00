import { noteProvider, storedNote } from "./note-provider";
import { readable, served, servedNote, stopServed } from "./served";
import { plain } from "./wire-value";

afterEach(stopServed);

const EMPTY = Object.fromEntries(Object.keys(storedNote).map((name) => [name, null]));

test("an import returns an identifying state, which Terraform reads later", async () => {
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

test("an import may return several objects", async () => {
  const client = await servedNote({
    importState: ({ id }) => id.split(",").map((one) => ({ state: { id: one } })),
  });
  const response = await client.call("ImportResourceState", { type_name: "example_note", id: "a,b" });
  expect(response.imported_resources.map(({ state }) => plain(state))).toEqual([
    { ...EMPTY, id: "a" },
    { ...EMPTY, id: "b" },
  ]);
});

test("fails if no object has the import id", async () => {
  const client = await servedNote({ importState: () => [] });
  const response = await client.call("ImportResourceState", { type_name: "example_note", id: "x" });
  expect(readable(response)).toEqual(['error Importing example_note failed: No object has the import id "x".']);
});

test("fails with the thrown error", async () => {
  const client = await servedNote({ importState: () => Promise.reject(new Error("404")) });
  const response = await client.call("ImportResourceState", { type_name: "example_note", id: "x" });
  expect(readable(response)).toEqual(["error Importing example_note failed: 404"]);
  expect(response.imported_resources).toEqual([]);
});

test("fails for a resource without import", async () => {
  const response = await (
    await served(noteProvider())
  ).call("ImportResourceState", { type_name: "example_note", id: "x" });
  expect(readable(response)).toEqual([
    "error example_note cannot be imported: The resource type does not support import. Remove the import block or command.",
  ]);
});
