import { unknown } from "../../lib/plugin-framework";
import { noteProvider, storedNote, type NoteState } from "./note-provider";
import { readable, served, servedNote, stopServed } from "./served";
import { plain, wire } from "./wire-value";
import type { ProtocolClient } from "./protocol-client";

afterEach(stopServed);

async function read(client: ProtocolClient, state: NoteState | null, notes = "") {
  const response = await client.call("ReadResource", {
    type_name: "example_note",
    current_state: wire(state),
    private: Buffer.from(notes),
  });
  return {
    state: plain(response.new_state) as NoteState | null,
    diagnostics: readable(response),
    private: Buffer.from(response.private).toString(),
  };
}

test("reads the object, and stores private state", async () => {
  const client = await servedNote({
    read: ({ state, provider, privateState }) => {
      expect(provider.token).toBe("none");
      privateState.set("reads a data source", Number(privateState.get("reads a data source")) + 1);
      return { ...state, revision: 9 };
    },
  });
  expect(await read(client, storedNote, '{"reads a data source":1}')).toEqual({
    state: { ...storedNote, revision: 9 },
    diagnostics: [],
    private: '{"reads a data source":2}',
  });
});

test("an object that no longer exists has no state", async () => {
  expect((await read(await servedNote({ read: () => null }), storedNote)).state).toBeNull();
});

test("an empty state is not read", async () => {
  const client = await servedNote({ read: () => Promise.reject(new Error("not to be called")) });
  expect(await read(client, null)).toEqual({ state: null, diagnostics: [], private: "" });
});

test("the state stays unchanged if the provider's configuration is unknown", async () => {
  const client = await served(noteProvider(), { configure: false });
  await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire({ token: unknown }) });
  expect(await read(client, storedNote, '{"a":1}')).toEqual({ state: storedNote, diagnostics: [], private: '{"a":1}' });
  expect(client.log.join("")).toContain("example_note is not refreshed");
});

test("fails with the thrown error, and keeps the state", async () => {
  const failure = new Error("fetch failed", { cause: new Error("connect ECONNREFUSED") });
  const client = await servedNote({ read: () => Promise.reject(failure) });
  expect(await read(client, storedNote)).toMatchObject({
    state: storedNote,
    diagnostics: ["error Reading example_note failed: fetch failed: connect ECONNREFUSED"],
  });
});

test("fails with an error without a state, and keeps the state", async () => {
  const client = await servedNote({
    read: ({ diagnostics }) => {
      diagnostics.error("Not allowed", "The token may not read.");
      return null;
    },
  });
  expect((await read(client, storedNote)).state).toEqual(storedNote);
});

test("fails if private state is damaged", async () => {
  expect((await read(await served(), storedNote, "{")).diagnostics).toEqual([
    expect.stringMatching(/^error The private data of this object cannot be read: /),
  ]);
});

test("fails for an unknown type", async () => {
  const response = await (
    await served()
  ).call("ReadResource", { type_name: "example_nothing", current_state: wire(null) });
  expect(readable(response)).toEqual([
    'error Unknown type "example_nothing": Version 1.2.3 of the provider example has only example_note.',
  ]);
});
