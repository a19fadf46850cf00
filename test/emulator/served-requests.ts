import { endpointsOf, pathParameters, scopeOf, type Endpoint } from "../../lib/api";
import type { AccessEmulator } from "../../lib/emulator";
import { servedApi } from "../../lib/emulator/core/handler";

/** An endpoint in one scope. */
export interface ServedEndpoint {
  /** Its name with the scope: `groups.list in a zone`. */
  readonly title: string;
  readonly endpoint: Endpoint;
  /** Its path with the identifier of the account or zone. */
  readonly path: string;
}

/** Every endpoint of the emulator. An endpoint for accounts and zones is listed twice. */
export function servedEndpoints({ accountId, zoneId }: AccessEmulator): ServedEndpoint[] {
  return [...endpointsOf(servedApi)].flatMap(([name, endpoint]) => {
    const ofAccount = endpoint.path
      .replace("/{accounts_or_zones}/{account_or_zone_id}", `/accounts/${accountId}`)
      .replace("{account_id}", accountId)
      .replace("{zone_id}", zoneId);
    const first = { title: name, endpoint, path: ofAccount };
    if (scopeOf(endpoint) !== "account_or_zone") return [first];
    const ofZone = endpoint.path.replace("/{accounts_or_zones}/{account_or_zone_id}", `/zones/${zoneId}`);
    return [first, { title: `${name} in a zone`, endpoint, path: ofZone }];
  });
}

/** The path of an endpoint with all parameters replaced. */
export const filledIn = ({ path, endpoint }: ServedEndpoint, value: (name: string) => string): string =>
  pathParameters(endpoint).reduce((url, name) => url.replace(`{${name}}`, encodeURIComponent(value(name))), path);
