import { attribute } from "../../lib/plugin-framework";
import type { Received } from "../../lib/plugin-framework/wire/messages";
import { memo, memoProvider, type MemoState } from "./memo-provider";
import { ProtocolClient } from "./protocol-client";
import { readable } from "./served";
import { servedMemos, stopServedMemos } from "./served-memo";
import { plain, wire, unknownValue } from "./wire-value";

afterEach(stopServedMemos);

const type_name = "example_memo";
const NOTHING = { shelf: null, id: null, text: null, edition: null, password: null };
const stored: MemoState = { shelf: "main", id: "memo-1", text: "Hello", edition: 1, password: null };
const storedIdentity = { shelf: "main", memo: "memo-1", edition: 1 };

const identityIn = (data: Received<"ResourceIdentityData"> | null): unknown => data && plain(data.identity_data);
const sentBack = (data: Received<"ResourceIdentityData"> | null) => ({ identity_data: data?.identity_data ?? {} });
const identityData = (identity: unknown) => ({ identity_data: wire(identity) });

/** Plays Terraform: plans a configuration, and applies the plan. Returns both answers. */
async function apply(client: ProtocolClient, config: Partial<MemoState>, prior: MemoState | null) {
  const configured = { ...NOTHING, ...config };
  const planned = await client.call("PlanResourceChange", {
    type_name,
    prior_state: wire(prior),
    proposed_new_state: wire({ ...configured, id: prior?.id ?? null }),
    config: wire(configured),
    ...(prior !== null && { prior_identity: identityData(storedIdentity) }),
  });
  expect(readable(planned)).toEqual([]);
  const applied = await client.call("ApplyResourceChange", {
    type_name,
    prior_state: wire(prior),
    planned_state: planned.planned_state ?? {},
    config: wire(configured),
    planned_private: planned.planned_private,
    planned_identity: sentBack(planned.planned_identity),
  });
  return { planned, applied };
}

test("GetResourceIdentitySchemas returns the identity of each resource that has one", async () => {
  const { client } = await servedMemos();
  const { identity_schemas } = await client.call("GetResourceIdentitySchemas", {});
  const attributes = identity_schemas["example_memo"]?.identity_attributes.map((one) => [
    one.name,
    Buffer.from(one.type).toString(),
    one.required_for_import,
    one.optional_for_import,
    one.description,
  ]);
  expect(identity_schemas["example_memo"]?.version).toBe(1);
  expect(attributes).toEqual([
    ["shelf", '"string"', true, false, "The shelf."],
    ["memo", '"string"', true, false, "Identifier of the memo."],
    ["edition", '"number"', false, true, "Edition."],
  ]);
});

test("an object has its identity from creation to destruction: create, read, update, import, read, destroy", async () => {
  const { client } = await servedMemos();
  const created = await apply(client, { shelf: "main", text: "Hello" }, null);
  expect(identityIn(created.planned.planned_identity)).toEqual({ shelf: "main", memo: unknownValue, edition: 1 });
  expect(identityIn(created.applied.new_identity)).toEqual(storedIdentity);
  expect(plain(created.applied.new_state)).toEqual(stored);

  const read = await client.call("ReadResource", {
    type_name,
    current_state: wire(stored),
    current_identity: identityData(storedIdentity),
  });
  expect(identityIn(read.new_identity)).toEqual(storedIdentity);

  const updated = await apply(client, { shelf: "main", text: "Hello again" }, stored);
  expect(identityIn(updated.planned.planned_identity)).toEqual(storedIdentity);
  expect(identityIn(updated.applied.new_identity)).toEqual(storedIdentity);

  const entered = { shelf: "main", memo: "memo-1", edition: null };
  const { imported_resources } = await client.call("ImportResourceState", {
    type_name,
    identity: identityData(entered),
  });
  const [imported] = imported_resources;
  expect(plain(imported?.state ?? null)).toEqual({ ...NOTHING, shelf: "main", id: "memo-1" });
  expect(identityIn(imported?.identity ?? null)).toEqual(entered);
  const refreshed = await client.call("ReadResource", {
    type_name,
    current_state: imported?.state ?? {},
    current_identity: sentBack(imported?.identity ?? null),
  });
  expect(readable(refreshed)).toEqual([]);
  expect(plain(refreshed.new_state)).toEqual({ ...stored, text: "Hello again" });
  expect(identityIn(refreshed.new_identity)).toEqual(storedIdentity);

  const destroyed = await client.call("ApplyResourceChange", {
    type_name,
    prior_state: wire(stored),
    planned_state: wire(null),
    config: wire(null),
    planned_identity: identityData(storedIdentity),
  });
  expect(readable(destroyed)).toEqual([]);
  expect(destroyed.new_identity).toBeNull();
});

test("an import by id has an identity too", async () => {
  const { client } = await servedMemos();
  const { imported_resources } = await client.call("ImportResourceState", { type_name, id: "main/memo-7" });
  expect(identityIn(imported_resources[0]?.identity ?? null)).toEqual({
    ...storedIdentity,
    memo: "memo-7",
    edition: null,
  });
});

test("a replacement may change the identity, also while it is unknown", async () => {
  const { client } = await servedMemos({ resources: [unchangeable()] });
  const moved = { ...stored, shelf: "other" };
  const plan = await client.call("PlanResourceChange", {
    type_name,
    prior_state: wire(stored),
    proposed_new_state: wire(moved),
    config: wire({ ...NOTHING, shelf: "other", text: "Hello" }),
    prior_identity: identityData(storedIdentity),
  });
  expect(readable(plan)).toEqual([]);
  expect(plan.requires_replace).toHaveLength(1);
  const created = await client.call("PlanResourceChange", {
    type_name,
    prior_state: wire(null),
    proposed_new_state: wire({ ...moved, id: null }),
    config: wire({ ...NOTHING, shelf: "other", text: "Hello" }),
    // Terraform passes the identity of the first plan.
    prior_identity: sentBack(plan.planned_identity),
  });
  expect(identityIn(created.planned_identity)).toEqual({ shelf: "other", memo: unknownValue, edition: 1 });
});

test("a mutable identity may change in an update", async () => {
  const { client } = await servedMemos();
  const { planned, applied } = await apply(client, { shelf: "main", text: "Hello", edition: 2 }, stored);
  expect(identityIn(planned.planned_identity)).toEqual({ ...storedIdentity, edition: 2 });
  expect(readable(applied)).toEqual([]);
  expect(identityIn(applied.new_identity)).toEqual({ ...storedIdentity, edition: 2 });
});

test("a destroy plan has no identity", async () => {
  const { client } = await servedMemos();
  const plan = await client.call("PlanResourceChange", {
    type_name,
    prior_state: wire(stored),
    proposed_new_state: wire(null),
    config: wire(null),
    prior_identity: identityData(storedIdentity),
  });
  expect(plan.planned_identity).toBeNull();
});

test("a read without a configured provider keeps the identity", async () => {
  const { client } = await servedMemos({}, { configure: false });
  const read = await client.call("ReadResource", {
    type_name,
    current_state: wire(stored),
    current_identity: identityData(storedIdentity),
  });
  expect(identityIn(read.new_identity)).toEqual(storedIdentity);
});

test("a state from before the identity gets one when it is read", async () => {
  const { client, shelves } = await servedMemos();
  shelves.put(stored);
  const read = await client.call("ReadResource", { type_name, current_state: wire(stored) });
  expect(identityIn(read.new_identity)).toEqual(storedIdentity);
});

test("UpgradeResourceIdentity converts an old identity, and returns a current one as it is", async () => {
  const { client } = await servedMemos();
  const raw = (identity: object) => ({ json: Buffer.from(JSON.stringify(identity)) });
  const old = await client.call("UpgradeResourceIdentity", { type_name, version: 0, raw_identity: raw({ id: "m9" }) });
  expect(identityIn(old.upgraded_identity)).toEqual({ shelf: "main", memo: "m9", edition: null });
  const current = { type_name, version: 1, raw_identity: raw(storedIdentity) };
  const kept = await client.call("UpgradeResourceIdentity", current);
  expect(identityIn(kept.upgraded_identity)).toEqual(storedIdentity);
});

test("a moved object has the identity of its new state, and the mover sees the old one", async () => {
  const seen: unknown[] = [];
  const { client } = await servedMemos({
    resources: [
      memo({
        moveState({ source }) {
          seen.push(source.identity, source.identitySchemaVersion);
          return { shelf: "main", id: "memo-1", edition: 1 };
        },
      }),
    ],
  });
  const request = {
    source_provider_address: "registry.terraform.io/acme/other",
    source_type_name: "other_memo",
    source_state: { json: Buffer.from("{}") },
    target_type_name: type_name,
  };
  const moved = await client.call("MoveResourceState", {
    ...request,
    source_identity: { json: Buffer.from('{"name":"m1"}') },
    source_identity_schema_version: 4,
  });
  expect(identityIn(moved.target_identity)).toEqual(storedIdentity);
  await client.call("MoveResourceState", request);
  expect(seen).toEqual([{ name: "m1" }, 4, null, 0]);
});

describe("fails", () => {
  test("for an import by identity that lacks a required attribute, or has an invalid one", async () => {
    const { client } = await servedMemos();
    const entered = { shelf: "NOT VALID", memo: null, edition: null };
    const response = await client.call("ImportResourceState", { type_name, identity: identityData(entered) });
    expect(readable(response)).toEqual([
      expect.stringContaining("shelf must be lowercase letters"),
      "error Missing required attribute: memo is required. Set it to a value other than null. (at memo)",
    ]);
    expect(response.imported_resources).toEqual([]);
  });

  test("for an import by identity of a resource without one", async () => {
    const { client } = await servedMemos({ resources: [withoutIdentity()], listResources: [] });
    const response = await client.call("ImportResourceState", { type_name, identity: identityData({}) });
    expect(readable(response)).toEqual([
      "error example_memo cannot be imported by identity: The resource type has none. Use its import id.",
    ]);
  });

  test("if an update changes an identity that is not mutable, at plan", async () => {
    const { client } = await servedMemos({ resources: [unchangeable()] });
    const changed = { ...stored, edition: 2 };
    const plan = await client.call("PlanResourceChange", {
      type_name,
      prior_state: wire(stored),
      proposed_new_state: wire(changed),
      config: wire({ ...changed, id: null }),
    });
    expect(readable(plan)).toEqual([
      expect.stringMatching(/^error The identity of example_memo has changed: edition differs from before\..*bug/s),
    ]);
  });

  test("if a read returns another object than the stored one", async () => {
    const { client } = await servedMemos({ resources: [unchangeable({ read: () => ({ ...stored, id: "memo-2" }) })] });
    const read = await client.call("ReadResource", {
      type_name,
      current_state: wire(stored),
      current_identity: identityData(storedIdentity),
    });
    expect(readable(read)).toEqual([expect.stringMatching(/identity of example_memo has changed: memo differs/)]);
  });

  test("if a created object lacks a part of its identity", async () => {
    const { client } = await servedMemos({ resources: [memo({ create: () => ({ ...stored, id: null }) })] });
    const { applied } = await apply(client, { shelf: "main", text: "Hello" }, null);
    expect(readable(applied)).toEqual([
      expect.stringMatching(/^error The identity of example_memo is incomplete: It lacks memo\..*bug/s),
    ]);
  });

  test("survives a creation that fails in the middle: the error is the handler's alone", async () => {
    const { client } = await servedMemos({
      resources: [
        memo({
          create: ({ diagnostics }) => {
            diagnostics.error("Interrupted", "No id yet.");
            return { ...stored, id: null };
          },
        }),
      ],
    });
    const { applied } = await apply(client, { shelf: "main", text: "Hello" }, null);
    expect(readable(applied)).toEqual(["error Interrupted: No id yet."]);
    expect(applied.new_identity).toBeNull();
  });

  test.each([
    [2, '{"shelf":"main"}', /written by a later version of the provider example than 1\.2\.3/],
    [-1, '{"shelf":"main"}', /reads version 1\. Use an earlier version/],
    [1, '{"shelf":7,"memo":"m"', /The stored identity cannot be read: It is not valid JSON/],
    [1, '{"shelf":["hunter2"]}', /shelf: The value must be a string/],
    [1, "", /Terraform sent no identity/],
  ])("to upgrade an identity of version %d with the JSON %j", async (version, json, expected) => {
    const { client } = await servedMemos();
    const raw_identity = { json: Buffer.from(json) };
    const response = await client.call("UpgradeResourceIdentity", { type_name, version, raw_identity });
    expect(readable(response)).toEqual([expect.stringMatching(expected)]);
    expect(readable(response).join()).not.toContain("hunter2");
  });

  test("to upgrade the identity of a resource without one", async () => {
    const { client } = await servedMemos({ resources: [withoutIdentity()], listResources: [] });
    const response = await client.call("UpgradeResourceIdentity", { type_name, version: 0 });
    expect(readable(response)[0]).toMatch(/^error example_memo has no identity/);
  });

  test.each([
    [{ shelf: attribute.string({ computed: true, description: "" }) }, "it must be required or optional"],
    [{ shelf: attribute.string({ required: true, sensitive: true, description: "" }) }, "must not be sensitive"],
    [{ shelf: attribute.number({ required: true, description: "" }) }, "shelf of the resource has another type"],
    [{ page: attribute.string({ required: true, description: "" }) }, "the resource has no attribute page"],
    [{ password: attribute.string({ required: true, description: "" }) }, "is sensitive or write-only"],
    [
      { shelf: attribute.dynamic({ required: true, description: "" }) },
      "a string, a number, a boolean, or a list of these",
    ],
  ])("to define an identity that does not fit: %#", async (attributes, expected) => {
    const { identity: _, ...definition } = memo();
    const resource = { ...definition, identity: { attributes } };
    const served = ProtocolClient.serve(memoProvider(undefined, { resources: [resource], listResources: [] }));
    await expect(served).rejects.toThrow(expected);
  });
});

/** The memo with an identity that no update may change. */
function unchangeable(changes: Parameters<typeof memo>[0] = {}) {
  const resource = memo(changes);
  const { mutable: _, ...identity } = resource.identity ?? { attributes: {} };
  return { ...resource, identity };
}

function withoutIdentity() {
  const { identity: _, ...resource } = memo();
  return resource;
}
