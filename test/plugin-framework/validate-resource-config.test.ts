import { attribute, type, unknown } from "../../lib/plugin-framework";
import { kit, noteConfig, noteProvider } from "./note-provider";
import { readable, served, servedNote, stopServed } from "./served";
import type { ProtocolClient } from "./protocol-client";
import { wire } from "./wire-value";

afterEach(stopServed);

async function validate(
  client: ProtocolClient,
  config: object,
  write_only_attributes_allowed = true,
  type_name?: string,
) {
  const response = await client.call("ValidateResourceConfig", {
    type_name: type_name ?? "example_note",
    config: wire(config),
    client_capabilities: { write_only_attributes_allowed },
  });
  return readable(response);
}

test("a configuration that matches its schema is valid, also with unknown values", async () => {
  const client = await served();
  expect(await validate(client, noteConfig)).toEqual([]);
  expect(await validate(client, { ...noteConfig, title: unknown, kind: unknown, pages: unknown })).toEqual([]);
  expect(await validate(client, { ...noteConfig, pages: { a: unknown }, tags: [unknown] })).toEqual([]);
});

test("fails if a required attribute is null, in nested attributes too", async () => {
  const client = await served();
  expect(await validate(client, { ...noteConfig, pages: { first: { text: null, id: null } } })).toEqual([
    'error Missing required attribute: pages["first"].text is required. Set it to a value other than null. (at pages.first.text)',
  ]);
});

test("fails if a validator adds an error", async () => {
  expect(await validate(await served(), { ...noteConfig, kind: "novel" })).toEqual([
    'error Invalid attribute value: kind must be one of "memo", "poem", not "novel". (at kind)',
  ]);
});

test("fails if a computed attribute is set", async () => {
  expect(await validate(await served(), { ...noteConfig, pages: { first: { text: "One", id: "mine" } } })).toEqual([
    'error Attribute cannot be set: The provider computes pages["first"].id. Remove it from the configuration. (at pages.first.id)',
  ]);
});

test("fails if an element of a collection is null", async () => {
  const client = await served();
  expect(await validate(client, { ...noteConfig, tags: ["a", null] })).toEqual([
    "error Null in a collection: tags must not be null. Remove the element. (at tags)",
  ]);
  expect(await validate(client, { ...noteConfig, pages: { first: null } })).toEqual([
    'error Null in a collection: pages["first"] must not be null. Remove the element. (at pages.first)',
  ]);
});

test("fails for a write-only value if Terraform does not support it", async () => {
  const client = await served();
  expect(await validate(client, { ...noteConfig, password: "hush-hush" })).toEqual([]);
  expect(await validate(client, { ...noteConfig, password: "hush-hush" }, false)).toEqual([
    "error Write-only attributes are not supported: password is write-only, which this version of Terraform does not support. Use Terraform 1.11 or OpenTofu 1.11, or later. (at password)",
  ]);
});

test("validateConfig receives only configurations that match the schema", async () => {
  const seen: unknown[] = [];
  const client = await servedNote({
    validateConfig: ({ config, diagnostics }) => {
      seen.push(config.title);
      diagnostics.warning("Long title", "Shorten it.");
    },
  });
  expect(await validate(client, noteConfig)).toEqual(["warning Long title: Shorten it."]);
  expect(await validate(client, { ...noteConfig, kind: "novel" })).toHaveLength(1);
  expect(seen).toEqual(["Plans"]);
});

test("a deprecated attribute adds a warning, and deeply nested values are checked", async () => {
  const attributes = {
    old: attribute.bool({ optional: true, description: "", deprecated: "Use new." }),
    deep: attribute.list(type.map(type.object({ name: type.string })), { optional: true, description: "" }),
    one: attribute.singleNested(
      { must: attribute.number({ required: true, description: "" }) },
      {
        optional: true,
        description: "",
      },
    ),
  };
  const client = await served(
    noteProvider({
      resources: [
        kit.defineResource({
          type: "example_old",
          schema: { description: "", attributes },
          create: () => null,
          read: () => null,
          update: ({ prior }) => prior,
          delete: () => undefined,
        }),
      ],
    }),
  );
  const config = { old: true, deep: [{ a: { name: null }, b: null }], one: { must: null } };
  expect(await validate(client, config, true, "example_old")).toEqual([
    "warning Attribute is deprecated: old: Use new. (at old)",
    'error Null in a collection: deep[0]["b"] must not be null. Remove the element. (at deep.0.b)',
    "error Missing required attribute: one.must is required. Set it to a value other than null. (at one.must)",
  ]);
});

test("fails without the invalid value of a sensitive attribute in the message", async () => {
  const attributes = {
    secret: attribute.string({
      required: true,
      sensitive: true,
      description: "",
      validators: [(value, path, diagnostics) => diagnostics.error("Bad secret", `${value} is too easy`, path)],
    }),
  };
  const client = await served(
    noteProvider({
      resources: [
        kit.defineResource({
          type: "example_secret",
          schema: { description: "", attributes },
          create: () => null,
          read: () => null,
          update: ({ prior }) => prior,
          delete: () => undefined,
        }),
      ],
    }),
  );
  expect(await validate(client, { secret: "password1" }, true, "example_secret")).toEqual([
    "error Bad secret: (sensitive value) is too easy (at secret)",
  ]);
});
