import { attribute, providerSchemaJson } from "../../lib/plugin-framework";
import { memoProvider, publish } from "./memo-provider";

test("providerSchemaJson has identities, list resources and actions as Terraform 1.14 prints them", () => {
  const { list_resource_schemas, resource_identity_schemas, action_schemas } = providerSchemaJson(memoProvider());
  // Terraform keeps the configuration of a list in a block "config", but prints what is in it.
  expect(list_resource_schemas).toEqual({
    example_memo: {
      version: 0,
      block: {
        attributes: {
          shelf: {
            type: "string",
            description: "Only memos of this shelf.",
            description_kind: "markdown",
            optional: true,
          },
        },
        description: "Memos.",
        description_kind: "markdown",
      },
    },
  });
  expect(resource_identity_schemas).toEqual({
    example_memo: {
      version: 1,
      attributes: {
        edition: { type: "number", description: "Edition.", optional_for_import: true },
        memo: { type: "string", description: "Identifier of the memo.", required_for_import: true },
        shelf: { type: "string", description: "The shelf.", required_for_import: true },
      },
    },
  });
  // An action has a block, and no version.
  expect(Object.keys(action_schemas?.["example_publish"] ?? {})).toEqual(["block"]);
  expect(action_schemas?.["example_publish"]?.block.attributes?.["password"]).toEqual({
    type: "string",
    description: "Password of the printer.",
    description_kind: "markdown",
    optional: true,
    sensitive: true,
  });
});

test("types and attributes are in Terraform's order, by name", () => {
  const schema = { description: "", attributes: { b: attribute.bool({ optional: true, description: "" }) } };
  const actions = ["example_z", "example_a"].map((type) => ({ ...publish(), type, schema }));
  const json = providerSchemaJson(memoProvider(undefined, { actions }));
  expect(Object.keys(json.action_schemas ?? {})).toEqual(["example_a", "example_z"]);
  expect(Object.keys(json)).toEqual([
    "provider",
    "resource_schemas",
    "list_resource_schemas",
    "resource_identity_schemas",
    "action_schemas",
  ]);
});
