import { note, noteProvider } from "./note-provider";
import { served, stopServed } from "./served";

afterEach(stopServed);

test("names all types, and what the provider can do", async () => {
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

test("a resource that takes over others makes the provider capable of moves", async () => {
  const client = await served(noteProvider({ resources: [note({ moveState: () => undefined })] }));
  const { server_capabilities } = await client.call("GetMetadata", {});
  expect(server_capabilities?.move_resource_state).toBe(true);
});
