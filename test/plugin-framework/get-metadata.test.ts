import { note, noteProvider } from "./note-provider";
import { served, stopServed } from "./served";

afterEach(stopServed);

test("lists all types and the server capabilities", async () => {
  const metadata = await (await served()).call("GetMetadata", {});
  expect(metadata).toMatchObject({
    resources: [{ type_name: "example_note" }],
    data_sources: [{ type_name: "example_lookup" }],
    ephemeral_resources: [{ type_name: "example_ticket" }],
    functions: [],
    diagnostics: [],
    server_capabilities: { plan_destroy: true, get_provider_schema_optional: true, move_resource_state: false },
  });
});

test("a provider without list resources, actions and identities sends no schemas of them", async () => {
  const client = await served();
  expect(await client.call("GetMetadata", {})).toMatchObject({ list_resources: [], actions: [] });
  const schemas = await client.call("GetProviderSchema", {});
  expect(schemas).toMatchObject({ list_resource_schemas: {}, action_schemas: {} });
  expect((await client.call("GetResourceIdentitySchemas", {})).identity_schemas).toEqual({});
});

test("a resource with moveState enables the capability for moves", async () => {
  const client = await served(noteProvider({ resources: [note({ moveState: () => undefined })] }));
  const { server_capabilities } = await client.call("GetMetadata", {});
  expect(server_capabilities?.move_resource_state).toBe(true);
});
