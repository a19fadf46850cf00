import type { Sent } from "../wire/messages";
import type { Handler } from "./call";
import { capabilitiesOf } from "./capabilities";
import type { Served } from "./session";

/** All schemas. */
export const getProviderSchema: Handler<"GetProviderSchema"> = ({ session }) => ({
  provider: session.schema.toMessage(),
  resource_schemas: schemasOf(session.resources),
  data_source_schemas: schemasOf(session.dataSources),
  ephemeral_resource_schemas: schemasOf(session.ephemeralResources),
  server_capabilities: capabilitiesOf(session),
});

function schemasOf(served: ReadonlyMap<string, Served<unknown>>): Record<string, Sent<"Schema">> {
  return Object.fromEntries([...served.values()].map(({ type, schema }) => [type, schema.toMessage()]));
}
