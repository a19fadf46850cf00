import { attribute } from "../../lib/plugin-framework";
import { kit, noteProvider } from "./note-provider";
import { served, stopServed } from "./served";

afterEach(stopServed);

const json = (bytes: Uint8Array): unknown =>
  bytes.length === 0 ? undefined : JSON.parse(Buffer.from(bytes).toString());

test("returns the attributes of each type", async () => {
  const schema = await (await served()).call("GetProviderSchema", {});
  expect(schema.diagnostics).toEqual([]);
  expect(Object.keys(schema.data_source_schemas)).toEqual(["example_lookup"]);
  expect(Object.keys(schema.ephemeral_resource_schemas)).toEqual(["example_ticket"]);
  expect(schema.provider?.block?.attributes).toMatchObject([{ name: "token", optional: true, sensitive: true }]);
  const block = schema.resource_schemas["example_note"]?.block;
  expect(block).toMatchObject({ description: "A note.", description_kind: 1 });
  const flags = block?.attributes.map(({ name, type, required, optional, computed, write_only, sensitive }) => {
    const set = Object.entries({ required, optional, computed, write_only, sensitive }).filter(([, is]) => is);
    return [name, json(type), ...set.map(([flag]) => flag)];
  });
  expect(flags).toEqual([
    ["id", "string", "computed"],
    ["title", "string", "required"],
    ["body", "string", "optional"],
    ["kind", "string", "optional", "computed"],
    ["revision", "number", "computed"],
    ["password", "string", "optional", "write_only", "sensitive"],
    ["pages", undefined, "optional"],
    ["tags", ["set", "string"], "optional"],
  ]);
  expect(block?.attributes.find(({ name }) => name === "pages")?.nested_type).toMatchObject({
    nesting: 4,
    attributes: [
      { name: "text", required: true },
      { name: "id", computed: true, description: "Identifier." },
    ],
  });
});

test("the description of a deprecated attribute contains the replacement", async () => {
  const provider = noteProvider({
    dataSources: [
      kit.defineDataSource({
        type: "example_old",
        schema: {
          version: 3,
          description: "",
          deprecated: true,
          attributes: { old: attribute.bool({ optional: true, description: "Old.", deprecated: "Use `new`." }) },
        },
        read: ({ config }) => ({ old: config.old === true }),
      }),
    ],
  });
  const { data_source_schemas } = await (await served(provider)).call("GetProviderSchema", {});
  expect(data_source_schemas["example_old"]).toMatchObject({
    version: 3,
    block: { deprecated: true, attributes: [{ deprecated: true, description: "Old.\n\nDeprecated: Use `new`." }] },
  });
});

test("fails to define a type twice", async () => {
  const twice = noteProvider();
  await expect(served({ ...twice, resources: [...twice.resources, ...twice.resources] })).rejects.toThrow(
    "The resource example_note is defined twice.",
  );
});
