import { attribute, providerKit, type } from "../../lib/plugin-framework";
import { ProtocolClient } from "./protocol-client";
import { readable } from "./served";
import { servedMemos, stopServedMemos } from "./served-memo";
import { plain, wire } from "./wire-value";

const inner = {
  name: attribute.string({ required: true, description: "" }),
  id: attribute.string({ computed: true, description: "" }),
  size: attribute.number({ default: 3, description: "" }),
};

const attributes = {
  title: attribute.string({ required: true, description: "" }),
  id: attribute.string({ computed: true, description: "" }),
  note: attribute.string({ optional: true, description: "" }),
  region: attribute.string({ optional: true, computed: true, description: "" }),
  kind: attribute.string({ default: "memo", description: "" }),
  labels: attribute.set(type.string, { default: ["a", "b"], description: "" }),
  old: attribute.string({ optional: true, deprecated: "Use note.", description: "" }),
  older: attribute.string({ required: true, deprecated: "Wait.", description: "" }),
  token: attribute.string({ optional: true, sensitive: true, description: "" }),
  password: attribute.string({ optional: true, writeOnly: true, description: "" }),
  one: attribute.singleNested(inner, { optional: true, description: "" }),
  many: attribute.mapNested(inner, { optional: true, description: "" }),
  set: attribute.setNested(inner, { optional: true, description: "" }),
  made: attribute.listNested(inner, { computed: true, description: "" }),
};

const kit = providerKit<object>();
const provider = kit.defineProvider({
  name: "example",
  version: "1.2.3",
  schema: { description: "", attributes: {} },
  configure: () => ({}),
  resources: [
    kit.defineResource<typeof attributes>({
      type: "example_thing",
      schema: { description: "", attributes },
      create: () => null,
      read: ({ state }) => state,
      update: ({ prior }) => prior,
      delete: () => undefined,
    }),
  ],
});

let client: ProtocolClient;
beforeAll(async () => (client = await ProtocolClient.serve(provider)));
afterAll(async () => {
  await client.stop();
  await stopServedMemos();
});

const state = {
  title: "T",
  id: "thing-1",
  note: null,
  region: "eu",
  kind: "poem",
  labels: ["b", "a"],
  old: "legacy",
  older: "needed",
  token: "hunter2",
  password: null,
  one: { name: "n", id: "i", size: 3 },
  many: { k: { name: "n", id: "i", size: 4 } },
  set: [{ name: "n", id: "i", size: 3 }],
  made: [{ name: "n", id: "i", size: 3 }],
};

test("the server declares it", async () => {
  const { server_capabilities } = await client.call("GetMetadata", {});
  expect(server_capabilities?.generate_resource_config).toBe(true);
});

test("a configuration has what the user may set: nothing computed, deprecated, secret, or equal to a default", async () => {
  const { config, diagnostics } = await client.call("GenerateResourceConfig", {
    type_name: "example_thing",
    state: wire(state),
  });
  expect(diagnostics).toEqual([]);
  expect(plain(config)).toEqual({
    title: "T",
    id: null,
    note: null,
    region: "eu",
    kind: "poem",
    labels: null,
    old: null,
    older: "needed",
    token: null,
    password: null,
    one: { name: "n", id: null, size: null },
    many: { k: { name: "n", id: null, size: 4 } },
    set: [{ name: "n", id: null, size: null }],
    made: null,
  });
});

test("the configuration is valid, and a plan with it changes nothing", async () => {
  const { client: memos } = await servedMemos();
  const stored = wire({ shelf: "main", id: "memo-1", text: "Hello", edition: 1, password: null });
  const { config } = await memos.call("GenerateResourceConfig", { type_name: "example_memo", state: stored });
  const generated = { msgpack: config?.msgpack ?? Buffer.alloc(0) };
  const valid = await memos.call("ValidateResourceConfig", { type_name: "example_memo", config: generated });
  expect(readable(valid)).toEqual([]);
  const plan = await memos.call("PlanResourceChange", {
    type_name: "example_memo",
    prior_state: stored,
    // Terraform fills computed attributes from the prior state.
    proposed_new_state: stored,
    config: generated,
  });
  expect(readable(plan)).toEqual([]);
  expect(plain(plan.planned_state)).toEqual(plain(stored));
});
