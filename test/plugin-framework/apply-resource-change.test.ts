import { ProviderError, unknown } from "../../lib/plugin-framework";
import { noteConfig, noteProvider, note, storedNote, type NotePlan, type NoteState } from "./note-provider";
import { readable, served, servedNote, stopServed } from "./served";
import { plain, wire } from "./wire-value";
import type { ProtocolClient } from "./protocol-client";

afterEach(stopServed);

const plannedNote: NotePlan = {
  ...storedNote,
  id: unknown,
  revision: unknown,
  pages: { first: { text: "One", id: unknown } },
};
const configWithPassword = { ...noteConfig, password: "hush-hush" };
const BUG = "This is a bug in version 1.2.3 of the provider example: report it to its maintainers.";

async function apply(client: ProtocolClient, prior: NoteState | null, planned: NotePlan | null, notes = "") {
  const response = await client.call("ApplyResourceChange", {
    type_name: "example_note",
    prior_state: wire(prior),
    planned_state: wire(planned),
    config: wire(planned && configWithPassword),
    planned_private: Buffer.from(notes),
  });
  return {
    state: plain(response.new_state) as NoteState | null,
    diagnostics: readable(response),
    private: Buffer.from(response.private).toString(),
  };
}

test("creates the planned object", async () => {
  const { state, diagnostics } = await apply(await served(), null, plannedNote);
  expect(diagnostics).toEqual([]);
  expect(state).toEqual(storedNote);
});

test("create receives the configuration with write-only values, the provider and private state", async () => {
  const client = await servedNote({
    create: ({ config, provider, privateState }) => {
      expect([config.password, provider.token, privateState.get("from")]).toEqual(["hush-hush", "none", "plan"]);
      privateState.set("etag", "7");
      privateState.delete("from");
      return storedNote;
    },
  });
  const applied = await apply(client, null, plannedNote, '{"from":"plan"}');
  expect(applied).toEqual({ state: storedNote, diagnostics: [], private: '{"etag":"7"}' });
});

test("write-only values are never in the state", async () => {
  const client = await servedNote({
    create: ({ config }) => ({ ...storedNote, password: config.password as unknown as null }),
  });
  const { state, diagnostics } = await apply(client, null, plannedNote);
  expect(diagnostics).toEqual([]);
  expect(state?.password).toBeNull();
});

test("updates the object", async () => {
  const planned = { ...storedNote, body: "Less.", revision: unknown };
  const { state, diagnostics } = await apply(await served(), storedNote, planned);
  expect(diagnostics).toEqual([]);
  expect(state).toEqual({ ...storedNote, body: "Less.", revision: 2 });
});

test("deletes the object", async () => {
  const deleted: unknown[] = [];
  const client = await servedNote({ delete: ({ state }) => void deleted.push(state.id) });
  expect(await apply(client, storedNote, null)).toEqual({ state: null, diagnostics: [], private: "" });
  expect(deleted).toEqual(["note-1"]);
});

test("fails to create, and stores the part that was created", async () => {
  const client = await servedNote({
    create: ({ diagnostics }) => {
      diagnostics.error("Half a note", "The second page was refused.");
      return { ...storedNote, revision: unknown as unknown as number, body: "not as planned" };
    },
  });
  expect(await apply(client, null, plannedNote)).toMatchObject({
    state: { ...storedNote, revision: null, body: "not as planned" },
    diagnostics: ["error Half a note: The second page was refused."],
  });
});

test("fails to create, and stores nothing after an exception", async () => {
  const client = await servedNote({
    create: () => {
      throw new ProviderError("No room", "The shelf is full.");
    },
  });
  expect(await apply(client, null, plannedNote)).toMatchObject({
    state: null,
    diagnostics: ["error No room: The shelf is full."],
  });
});

test("fails to update, and keeps the prior state", async () => {
  const client = await servedNote({ update: () => Promise.reject(new Error("connection lost")) });
  expect(await apply(client, storedNote, { ...storedNote, body: "x" })).toMatchObject({
    state: storedNote,
    diagnostics: ["error Updating example_note failed: connection lost"],
  });
});

test("fails to delete, and stores the part that remains", async () => {
  const left = { ...storedNote, pages: null };
  const client = await servedNote({
    delete: ({ diagnostics }) => {
      diagnostics.error("Not all gone", "Something is left.");
      return left;
    },
  });
  expect((await apply(client, storedNote, null)).state).toEqual(left);
});

test("fails to delete, and keeps the prior state if the handler returns nothing", async () => {
  const silent = await servedNote({ delete: ({ diagnostics }) => diagnostics.error("Not gone", "All is left.") });
  expect((await apply(silent, storedNote, null)).state).toEqual(storedNote);
  const throwing = await servedNote({ delete: () => Promise.reject(new Error("refused")) });
  expect((await apply(throwing, storedNote, null)).state).toEqual(storedNote);
});

test("fails if the result differs from the plan, names the paths, and stores the result", async () => {
  const client = await servedNote({
    create: ({ plan }) => ({ ...storedNote, body: `${String(plan.body)}!`, pages: { first: { text: "1", id: "x" } } }),
  });
  const { state, diagnostics } = await apply(client, null, plannedNote);
  expect(diagnostics).toEqual([
    `error Creating example_note did not follow the plan: body: The result differs from the plan.\n\n${BUG} (at body)`,
    `error Creating example_note did not follow the plan: pages["first"].text: The result differs from the plan.\n\n${BUG} (at pages.first.text)`,
  ]);
  expect(state).toMatchObject({ id: "note-1", body: "Much to do.!" });
});

test("fails if the result has unknown values, and stores the other values", async () => {
  const client = await servedNote({ create: () => ({ ...storedNote, id: unknown as unknown as string }) });
  const { state, diagnostics } = await apply(client, null, plannedNote);
  expect(diagnostics).toEqual([
    `error Creating example_note returned an invalid value: id: The value is unknown, but must be known at this point.\n\n${BUG} (at id)`,
  ]);
  expect(state).toEqual({ ...storedNote, id: null });
});

test("fails if the result does not match the schema, and stores the other values", async () => {
  const client = await servedNote({
    create: () => ({ ...storedNote, revision: "one" as unknown as number, extra: true }) as NoteState,
  });
  const { state, diagnostics } = await apply(client, null, plannedNote);
  expect(diagnostics).toEqual([
    `error Creating example_note returned an invalid value: revision: The value must be a number.\n\n${BUG} (at revision)`,
    `error Creating example_note returned an invalid value: The attribute "extra" does not exist.\n\n${BUG}`,
  ]);
  expect(state).toEqual({ ...storedNote, revision: null });
});

test("fails if a handler returns nothing and adds no error", async () => {
  const client = await servedNote({ create: () => null });
  expect((await apply(client, null, plannedNote)).diagnostics).toEqual([
    "error Creating example_note failed: The provider returned no object. This is a bug in the provider.",
  ]);
});

test("fails if the provider is not configured, and keeps the prior state", async () => {
  const client = await served(noteProvider(), { configure: false });
  const { state, diagnostics } = await apply(client, storedNote, null);
  expect(state).toEqual(storedNote);
  expect(diagnostics).toEqual([expect.stringMatching(/^error The provider example is not configured: /)]);
});

test("fails if the request cannot be decoded, and keeps the prior state", async () => {
  const client = await served();
  const prior = wire(storedNote);
  const response = await client.call("ApplyResourceChange", {
    type_name: "example_note",
    prior_state: prior,
    planned_state: { msgpack: Buffer.from([0xc1]) },
    config: wire(null),
  });
  expect(readable(response)).toEqual(["error Invalid value: The value must be an object."]);
  expect(plain(response.new_state)).toEqual(storedNote);
});

test("fails without a secret in its messages", async () => {
  const client = await served(
    noteProvider({
      resources: [
        note({
          create: ({ config, log }) => {
            log.info(`password ${String(config.password)}`, { body: { password: config.password } });
            throw new Error(`401 for hush-hush`);
          },
        }),
      ],
    }),
  );
  const { diagnostics } = await apply(client, null, plannedNote);
  expect(diagnostics).toEqual(["error Creating example_note failed: 401 for (sensitive value)"]);
  expect(client.log.join("")).toContain("password (sensitive value)");
  expect(client.log.join("")).not.toContain("hush-hush");
});
