import type { Handler } from "./call";
import { capabilitiesOf } from "./capabilities";
import type { Served } from "./session";

/** The names of all types, which is all that Terraform needs to know of a provider it does not use. */
export const getMetadata: Handler<"GetMetadata"> = ({ session }) => ({
  server_capabilities: capabilitiesOf(session),
  resources: namesOf(session.resources),
  data_sources: namesOf(session.dataSources),
  ephemeral_resources: namesOf(session.ephemeralResources),
});

function namesOf(served: ReadonlyMap<string, Served<unknown>>): { type_name: string }[] {
  return [...served.keys()].map((type_name) => ({ type_name }));
}
