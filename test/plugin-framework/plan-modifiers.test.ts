import {
  attribute,
  type Attributes,
  type PlanModifier,
  requiresReplace,
  requiresReplaceIf,
  type,
  unknown,
  useStateForUnknown,
} from "../../lib/plugin-framework";
import { kit, noteProvider } from "./note-provider";
import { readable, served, stopServed } from "./served";
import { plain, wire } from "./wire-value";

afterEach(stopServed);

const d = { description: "" };

/** Plans an object of a resource with these attributes. `proposed` defaults to the configuration. */
async function plan(attributes: Attributes, prior: object | null, config: object, proposed: object = config) {
  const thing = kit.defineResource({
    type: "example_thing",
    schema: { description: "", attributes },
    create: () => null,
    read: () => null,
    update: ({ prior }) => prior,
    delete: () => undefined,
  });
  const client = await served(noteProvider({ resources: [thing] }));
  const response = await client.call("PlanResourceChange", {
    type_name: "example_thing",
    prior_state: wire(prior),
    proposed_new_state: wire(proposed),
    config: wire(config),
  });
  return {
    plan: plain(response.planned_state),
    replaced: response.requires_replace.map(({ steps }) =>
      steps.map((step) => step.attribute_name || step.element_key_string || step.element_key_int),
    ),
    diagnostics: readable(response),
  };
}

test("requiresReplaceIf depends on the values", async () => {
  const attributes = {
    size: attribute.number({
      required: true,
      ...d,
      planModifiers: [requiresReplaceIf(({ prior, plan }) => Number(plan) < Number(prior), "Sizes only grow.")],
    }),
  };
  expect((await plan(attributes, { size: 3 }, { size: 4 })).replaced).toEqual([]);
  expect((await plan(attributes, { size: 3 }, { size: 2 })).replaced).toEqual([["size"]]);
});

test("a change of a nested attribute reports its path for the replacement", async () => {
  const attributes = {
    disks: attribute.listNested(
      { kind: attribute.string({ required: true, ...d, planModifiers: [requiresReplace()] }) },
      {
        required: true,
        ...d,
      },
    ),
    net: attribute.singleNested(
      { zone: attribute.string({ optional: true, ...d, planModifiers: [requiresReplace()] }) },
      { optional: true, ...d },
    ),
  };
  const prior = { disks: [{ kind: "a" }, { kind: "b" }], net: { zone: "x" } };
  const { replaced } = await plan(attributes, prior, { disks: [{ kind: "a" }, { kind: "c" }], net: { zone: "y" } });
  expect(replaced).toEqual([
    ["disks", 1, "kind"],
    ["net", "zone"],
  ]);
});

test("a custom plan modifier receives the whole context and changes the plan", async () => {
  const upper: PlanModifier<string> = {
    description: "Is the name in capitals where it is not set.",
    modify({ config, prior, plan, changed, path, resource, diagnostics }) {
      diagnostics.warning("Seen", JSON.stringify([config, prior, plan, changed, resource.prior]), path);
      return config === null ? String(resource.plan["name"]).toUpperCase() : undefined;
    },
  };
  const attributes = {
    name: attribute.string({ required: true, ...d }),
    label: attribute.string({ optional: true, computed: true, ...d, planModifiers: [upper] }),
  };
  const made = await plan(attributes, null, { name: "x", label: null });
  expect(made.plan).toEqual({ name: "x", label: "X" });
  expect(made.diagnostics).toEqual(['warning Seen: [null,null,"unknown value",true,null] (at label)']);
  expect((await plan(attributes, null, { name: "x", label: "own" })).plan).toEqual({ name: "x", label: "own" });
});

test("plan modifiers run in order, even in a plan without changes", async () => {
  const append = (text: string): PlanModifier<string> => ({
    description: "",
    modify: ({ plan }) => `${String(plan)}${text}`,
  });
  const attributes = { mark: attribute.string({ computed: true, ...d, planModifiers: [append("a"), append("b")] }) };
  expect((await plan(attributes, { mark: "-" }, { mark: null }, { mark: "-" })).plan).toEqual({ mark: "-ab" });
});

const disk = {
  name: attribute.string({ required: true, ...d }),
  id: attribute.string({ computed: true, ...d, planModifiers: [useStateForUnknown()] }),
};

test("elements of a list keep computed values by index", async () => {
  const attributes = { disks: attribute.listNested(disk, { required: true, ...d }) };
  const made = await plan(
    attributes,
    { disks: [{ name: "a", id: "1" }] },
    {
      disks: [
        { name: "b", id: null },
        { name: "c", id: null },
      ],
    },
    {
      disks: [
        { name: "b", id: "1" },
        { name: "c", id: null },
      ],
    },
  );
  expect(made.plan).toEqual({
    disks: [
      { name: "b", id: "1" },
      { name: "c", id: unknown },
    ],
  });
});

test("elements of a set keep computed values by their configured attributes", async () => {
  const attributes = { disks: attribute.setNested(disk, { required: true, ...d }) };
  const made = await plan(
    attributes,
    {
      disks: [
        { name: "b", id: "2" },
        { name: "a", id: "1" },
      ],
    },
    {
      disks: [
        { name: "a", id: null },
        { name: "c", id: null },
      ],
    },
    {
      disks: [
        { name: "c", id: null },
        { name: "a", id: "1" },
      ],
    },
  );
  expect(made.diagnostics).toEqual([]);
  expect(made.plan).toEqual({
    disks: expect.arrayContaining([
      { name: "a", id: "1" },
      { name: "c", id: unknown },
    ]),
  });
});

test("a computed nested attribute is unknown or kept as a whole", async () => {
  const attributes = {
    name: attribute.string({ required: true, ...d }),
    status: attribute.singleNested({ code: attribute.number({ computed: true, ...d }) }, { computed: true, ...d }),
    owner: attribute.object({ name: type.string }, { computed: true, ...d, planModifiers: [useStateForUnknown()] }),
  };
  const empty = { status: null, owner: null };
  expect((await plan(attributes, null, { name: "x", ...empty })).plan).toEqual({
    name: "x",
    status: unknown,
    owner: unknown,
  });
  const prior = { name: "x", status: { code: 1 }, owner: { name: "o" } };
  expect((await plan(attributes, prior, { name: "y", ...empty }, { ...prior, name: "y" })).plan).toEqual({
    name: "y",
    status: unknown,
    owner: { name: "o" },
  });
});

test("defaults apply in nested attributes, and are not a change", async () => {
  const attributes = {
    rules: attribute.mapNested(
      {
        port: attribute.number({ default: 443, ...d }),
        tags: attribute.list(type.string, { default: ["web"], ...d }),
      },
      { optional: true, ...d },
    ),
  };
  const config = { rules: { a: { port: null, tags: null }, b: { port: 22, tags: [] } } };
  const planned = { rules: { a: { port: 443, tags: ["web"] }, b: { port: 22, tags: [] } } };
  expect((await plan(attributes, null, config)).plan).toEqual(planned);
  expect((await plan(attributes, planned, config, planned)).plan).toEqual(planned);
  expect((await plan(attributes, null, { rules: null })).plan).toEqual({ rules: null });
});

test("write-only values of nested attributes are not in the plan", async () => {
  const attributes = {
    users: attribute.listNested(
      {
        name: attribute.string({ required: true, ...d }),
        password: attribute.string({ required: true, writeOnly: true, ...d }),
      },
      { required: true, ...d },
    ),
  };
  const config = { users: [{ name: "a", password: "hush-hush" }] };
  const made = await plan(attributes, null, config);
  expect(made.diagnostics).toEqual([]);
  expect(made.plan).toEqual({ users: [{ name: "a", password: null }] });
});

test.each([
  ["required and optional", { required: true, optional: true }],
  ["required and computed", { required: true, computed: true }],
  ["required with a default", { required: true, default: "x" }],
  ["write-only and computed", { optional: true, computed: true, writeOnly: true }],
  ["neither required, optional nor computed", {}],
] as const)("fails to define an attribute that is %s", (_case, options) => {
  expect(() => attribute.string({ ...d, ...options })).toThrow(TypeError);
});
