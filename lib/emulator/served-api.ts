import { accessApi, endpointsOf, isEndpoint, type Endpoint, type EndpointTable } from "../api";
import { neighbours } from "./neighbours";

/** The areas of the API that are served so far. An area joins when every endpoint of it has its handler. */
export const servedApi = {
  neighbours,
  bookmarks: accessApi.bookmarks,
  certificates: accessApi.certificates,
  applications: accessApi.applications,
  customPages: accessApi.customPages,
  gatewayCa: accessApi.gatewayCa,
  groups: accessApi.groups,
  infrastructure: accessApi.infrastructure,
  logs: accessApi.logs,
  keys: accessApi.keys,
  policies: accessApi.policies,
  serviceTokens: accessApi.serviceTokens,
  tags: accessApi.tags,
  tokens: accessApi.tokens,
  users: accessApi.users,
} as const;
export type ServedApi = typeof servedApi;

/** Endpoints of the API that are not served yet, by their dotted names. */
export function* unservedEndpoints(): Generator<readonly [name: string, endpoint: Endpoint]> {
  for (const [area, entry] of Object.entries<Endpoint | EndpointTable>(accessApi)) {
    if (Object.hasOwn(servedApi, area)) continue;
    if (isEndpoint(entry)) yield [area, entry];
    else yield* endpointsOf(entry, area);
  }
}
