import type { Sent } from "../wire/messages";
import type { Handler } from "../rpc/call";
import type { Served, Session } from "../rpc/session";

/** Returns all schemas. */
export const getProviderSchema: Handler<"GetProviderSchema"> = ({ session }) => ({
  provider: session.schema.toMessage(),
  resource_schemas: schemasOf(session.resources),
  data_source_schemas: schemasOf(session.dataSources),
  ephemeral_resource_schemas: schemasOf(session.ephemeralResources),
  list_resource_schemas: schemasOf(session.listResources),
  action_schemas: actionSchemasOf(session),
  server_capabilities: capabilitiesOf(session),
});

/** Returns all type names. Terraform needs no more of a provider that a run does not use. */
export const getMetadata: Handler<"GetMetadata"> = ({ session }) => ({
  server_capabilities: capabilitiesOf(session),
  resources: namesOf(session.resources),
  data_sources: namesOf(session.dataSources),
  ephemeral_resources: namesOf(session.ephemeralResources),
  list_resources: namesOf(session.listResources),
  actions: namesOf(session.actions),
});

/** The optional parts of the protocol that this server implements. */
function capabilitiesOf({ resources }: Session): Sent<"ServerCapabilities"> {
  return {
    plan_destroy: true,
    get_provider_schema_optional: true,
    move_resource_state: [...resources.values()].some(({ definition }) => definition.moveState !== undefined),
    generate_resource_config: true,
  };
}

function schemasOf(served: ReadonlyMap<string, Served<unknown>>): Record<string, Sent<"Schema">> {
  return Object.fromEntries([...served.values()].map(({ type, schema }) => [type, schema.toMessage()]));
}

function actionSchemasOf({ actions }: Session): Record<string, Sent<"ActionSchema">> {
  return Object.fromEntries([...actions.values()].map(({ type, schema }) => [type, { schema: schema.toMessage() }]));
}

function namesOf(served: ReadonlyMap<string, Served<unknown>>): { type_name: string }[] {
  return [...served.keys()].map((type_name) => ({ type_name }));
}
