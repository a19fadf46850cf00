import { path, ProviderError, unknown } from "../../lib/plugin-framework";
import {
  note,
  noteConfig,
  noteProvider,
  storedNote,
  type NoteConfig,
  type NotePlan,
  type NoteState,
} from "./note-provider";
import { readable, served, servedNote, stopServed } from "./served";
import { plain, wire } from "./wire-value";
import type { ProtocolClient } from "./protocol-client";

afterEach(stopServed);

/** Terraform's merge of configuration and prior state, as far as these tests need it. */
function propose(config: NoteConfig, prior: NoteState | null): Record<string, unknown> {
  return {
    ...config,
    id: prior?.id ?? null,
    kind: config.kind ?? prior?.kind ?? null,
    revision: prior?.revision ?? null,
    pages:
      config.pages &&
      Object.fromEntries(
        Object.entries(config.pages).map(([name, page]) => [name, { ...page, id: prior?.pages?.[name]?.id ?? null }]),
      ),
  };
}

async function plan(client: ProtocolClient, config: NoteConfig, prior: NoteState | null) {
  const response = await client.call("PlanResourceChange", {
    type_name: "example_note",
    prior_state: wire(prior),
    proposed_new_state: wire(propose(config, prior)),
    config: wire(config),
  });
  return {
    planned: response.planned_state === null ? undefined : (plain(response.planned_state) as NotePlan),
    replaced: response.requires_replace.map(({ steps }) =>
      steps.map((step) => step.attribute_name || step.element_key_string || step.element_key_int).join("."),
    ),
    diagnostics: readable(response),
    private: Buffer.from(response.planned_private).toString(),
  };
}

test("a new object has defaults, and its computed values are unknown, in nested objects too", async () => {
  const { planned, diagnostics, replaced } = await plan(await served(), noteConfig, null);
  expect(diagnostics).toEqual([]);
  expect(replaced).toEqual([]);
  expect(planned).toEqual({
    ...noteConfig,
    id: unknown,
    kind: "memo",
    revision: unknown,
    pages: { first: { text: "One", id: unknown } },
  });
});

test("an unchanged object is planned unchanged", async () => {
  const { planned, diagnostics } = await plan(await served(), noteConfig, storedNote);
  expect(diagnostics).toEqual([]);
  expect(planned).toEqual(storedNote);
});

test("a new order of a set is not a change", async () => {
  const { planned } = await plan(await served(), { ...noteConfig, tags: ["b", "a"] }, storedNote);
  expect(planned?.revision).toBe(1);
});

test("a change makes computed values unknown, except with useStateForUnknown", async () => {
  const config = { ...noteConfig, pages: { first: { text: "1", id: null }, second: { text: "Two", id: null } } };
  const { planned, replaced } = await plan(await served(), config, storedNote);
  expect(replaced).toEqual([]);
  expect(planned).toEqual({
    ...storedNote,
    revision: unknown,
    pages: { first: { text: "1", id: "page-first" }, second: { text: "Two", id: unknown } },
  });
});

test("a default replaces a value that is removed from the configuration", async () => {
  const { planned } = await plan(await served(), noteConfig, { ...storedNote, kind: "poem" });
  expect(planned).toMatchObject({ kind: "memo", revision: unknown });
});

test("requiresReplace replaces the resource if the attribute changes", async () => {
  const client = await served();
  expect((await plan(client, { ...noteConfig, title: "Other" }, storedNote)).replaced).toEqual(["title"]);
  expect((await plan(client, { ...noteConfig, title: unknown }, storedNote)).replaced).toEqual(["title"]);
  expect((await plan(client, { ...noteConfig, title: "Other" }, null)).replaced).toEqual([]);
});

test("the value of a write-only attribute is not in the plan and is not a change", async () => {
  const { planned } = await plan(await served(), { ...noteConfig, password: "hush-hush" }, storedNote);
  expect(planned).toEqual(storedNote);
});

test("unknown configuration is planned as unknown", async () => {
  const client = await served();
  const first = await plan(client, { ...noteConfig, body: unknown }, storedNote);
  expect(first.planned).toEqual({ ...storedNote, body: unknown, revision: unknown });
  const second = await plan(client, { ...noteConfig, body: "Much to do." }, storedNote);
  expect(second.planned).toEqual(storedNote);
});

test("modifyPlan changes the plan and sets private state for the apply", async () => {
  const client = await servedNote({
    modifyPlan: ({ plan, config, prior, provider, privateState, requireReplace, diagnostics }) => {
      expect([config?.title, prior?.title, provider?.token]).toEqual(["Plans", "Plans", "none"]);
      privateState.set("from", "plan");
      requireReplace(path("pages").key("first"));
      diagnostics.warning("Noted", "It was noted.");
      return plan && { ...plan, revision: 7 };
    },
  });
  const changed = await plan(client, { ...noteConfig, body: "Less." }, storedNote);
  expect(changed).toMatchObject({
    planned: { revision: 7, body: "Less." },
    replaced: ["pages.first"],
    private: '{"from":"plan"}',
    diagnostics: ["warning Noted: It was noted."],
  });
});

test("modifyPlan runs for a deletion but cannot prevent it with a plan", async () => {
  const asked: unknown[] = [];
  const client = await servedNote({
    modifyPlan: ({ plan, config, prior, diagnostics }) => {
      asked.push([plan, config, prior?.title]);
      diagnostics.warning("Gone", "It will be gone.");
      return storedNote;
    },
  });
  const response = await client.call("PlanResourceChange", {
    type_name: "example_note",
    prior_state: wire(storedNote),
    proposed_new_state: wire(null),
    config: wire(null),
    prior_private: Buffer.from('{"kept":1}'),
  });
  expect(plain(response.planned_state)).toBeNull();
  expect(Buffer.from(response.planned_private).toString()).toBe('{"kept":1}');
  expect(asked).toEqual([[null, null, "Plans"]]);
  expect(readable(response)).toEqual(["warning Gone: It will be gone."]);
});

test("the provider is undefined in a plan if its configuration is unknown", async () => {
  const client = await served(
    noteProvider({
      resources: [
        note({
          modifyPlan: ({ provider, diagnostics }) => diagnostics.warning("Provider", String(provider === undefined)),
        }),
      ],
    }),
    { configure: false },
  );
  await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire({ token: unknown }) });
  const { diagnostics } = await plan(client, noteConfig, null);
  expect(diagnostics).toEqual(["warning Provider: true"]);
});

test("fails if a plan differs from the configuration", async () => {
  const client = await servedNote({ modifyPlan: ({ plan }) => plan && { ...plan, body: "Something else" } });
  const { diagnostics } = await plan(client, noteConfig, null);
  expect(diagnostics).toEqual([
    "error The plan of example_note is invalid: body: The plan differs from the configuration in an attribute that is not computed.\n\n" +
      "This is a bug in version 1.2.3 of the provider example: report it to its maintainers. (at body)",
  ]);
});

test("fails if a plan has map entries that are not configured", async () => {
  const client = await servedNote({
    modifyPlan: ({ plan }) => plan && { ...plan, pages: { second: { text: "Two", id: "x" } } },
  });
  expect((await plan(client, noteConfig, null)).diagnostics).toEqual([
    expect.stringMatching(/^error The plan of example_note is invalid: pages: .*\(at pages\)$/s),
  ]);
});

test("a plan may keep the prior form of a configured value", async () => {
  const client = await servedNote({
    modifyPlan: ({ plan, prior }) => plan && { ...plan, body: prior?.body ?? plan.body },
  });
  const { planned, diagnostics } = await plan(client, { ...noteConfig, body: "MUCH TO DO." }, storedNote);
  expect(diagnostics).toEqual([]);
  expect(planned?.body).toBe("Much to do.");
});

test("fails with the error that modifyPlan throws", async () => {
  const client = await servedNote({
    modifyPlan: () => {
      throw new ProviderError("Too many notes", "At most 10 are allowed.");
    },
  });
  expect((await plan(client, noteConfig, null)).diagnostics).toEqual(["error Too many notes: At most 10 are allowed."]);
});

test("fails if a value has the wrong type, and names its path", async () => {
  const client = await served();
  const pages = { first: { text: "One", id: 5 } };
  const response = await client.call("PlanResourceChange", {
    type_name: "example_note",
    prior_state: wire({ ...storedNote, pages }),
    proposed_new_state: wire(storedNote),
    config: wire(noteConfig),
  });
  expect(readable(response)).toEqual([
    'error Invalid value: pages["first"].id: The value must be a string. (at pages.first.id)',
  ]);
});
