import { attribute } from "../../lib/plugin-framework";
import { kit, noteProvider, storedNote } from "./note-provider";
import { readable, served, stopServed } from "./served";
import type { ProtocolClient } from "./protocol-client";
import { plain, wire } from "./wire-value";

afterEach(stopServed);

async function upgrade(client: ProtocolClient, json: unknown, version = 0, type_name = "example_note") {
  const text = typeof json === "string" ? json : JSON.stringify(json);
  const response = await client.call("UpgradeResourceState", {
    type_name,
    version,
    raw_state: { json: Buffer.from(text) },
  });
  return {
    state: response.upgraded_state && plain(response.upgraded_state),
    diagnostics: readable(response),
  };
}

function counterProvider() {
  return noteProvider({
    resources: [
      kit.defineResource({
        type: "example_counter",
        schema: {
          version: 2,
          description: "",
          attributes: {
            count: attribute.bigNumber({ optional: true, description: "" }),
            name: attribute.string({ optional: true, description: "" }),
          },
        },
        create: () => null,
        read: () => null,
        update: ({ prior }) => prior,
        delete: () => undefined,
        upgradeState: {
          1: (raw) => ({ name: `from ${(raw as { title: string }).title}` }),
        },
      }),
    ],
  });
}

test("a state of the current version is unchanged", async () => {
  expect(await upgrade(await served(), storedNote)).toEqual({ state: storedNote, diagnostics: [] });
});

test("attributes that the schema lacks are dropped, new attributes are null", async () => {
  const { revision: _, ...older } = storedNote;
  expect(await upgrade(await served(), { ...older, colour: "red" })).toEqual({
    state: { ...storedNote, revision: null },
    diagnostics: [],
  });
});

test("large numbers keep all digits", async () => {
  const client = await served(counterProvider());
  const { state } = await upgrade(client, '{"count": 12345678901234567890, "name": "n"}', 2, "example_counter");
  expect(state).toEqual({ count: "12345678901234567890", name: "n" });
});

test("an old state is upgraded, and omitted attributes are null", async () => {
  const client = await served(counterProvider());
  expect(await upgrade(client, { title: "t" }, 1, "example_counter")).toEqual({
    state: { name: "from t", count: null },
    diagnostics: [],
  });
});

test("fails for unsupported versions", async () => {
  const client = await served(counterProvider());
  expect((await upgrade(client, {}, 0, "example_counter")).diagnostics).toEqual([
    "error The state of example_counter has version 0, which cannot be read: Version 1.2.3 of the provider example reads version 2. Use an earlier version of the provider first, or import the object again.",
  ]);
  expect((await upgrade(client, {}, 3, "example_counter")).diagnostics).toEqual([
    "error The state of example_counter has version 3, which cannot be read: It was written by a later version of the provider example than 1.2.3. Use that version or a later one.",
  ]);
});

test("fails if the state is not valid JSON, is missing, or has the wrong type", async () => {
  const client = await served();
  expect((await upgrade(client, "{")).diagnostics).toEqual([
    expect.stringMatching(/^error The stored state cannot be read: It is not valid JSON/),
  ]);
  expect((await upgrade(client, "")).diagnostics).toEqual([
    expect.stringMatching(/^error The stored state cannot be read: Terraform sent no state/),
  ]);
  expect((await upgrade(client, { title: 1 })).diagnostics).toEqual([
    "error Invalid value: title: The value must be a string. (at title)",
  ]);
});

test("values in JSON are decoded too", async () => {
  const client = await served();
  const json = { json: Buffer.from(JSON.stringify(storedNote)) };
  const response = await client.call("ReadResource", { type_name: "example_note", current_state: json });
  expect(plain(response.new_state)).toEqual(storedNote);
  expect(plain(wire(storedNote))).toEqual(storedNote);
});
