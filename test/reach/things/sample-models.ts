import type {
  Application,
  Key,
  McpPortal,
  McpServer,
  ModelDestination,
  Policy,
  Target,
} from "../../../lib/reach/model/access-model";
import { EMPTY_MODEL, type AccessModel } from "../../../lib/reach/model/access-model";

/** A model of applications, each named by its key. */
export function modelOf(parts: {
  readonly applications?: readonly Application[];
  readonly policies?: readonly Policy[];
  readonly targets?: readonly Target[];
  readonly mcpServers?: readonly McpServer[];
  readonly mcpPortals?: readonly McpPortal[];
  readonly organization?: AccessModel["organization"];
}): AccessModel {
  const { applications = [], policies = [], targets = [], mcpServers = [], mcpPortals = [], organization = {} } = parts;
  return {
    ...EMPTY_MODEL,
    applications: keyed(applications),
    policies: keyed(policies),
    targets: keyed(targets),
    mcpServers: keyed(mcpServers),
    mcpPortals: keyed(mcpPortals),
    organization,
  };
}

const keyed = <Part extends { readonly key: Key }>(parts: readonly Part[]): ReadonlyMap<Key, Part> =>
  new Map(parts.map((part) => [part.key, part]));

export const application = (
  key: string,
  destinations: readonly (string | ModelDestination)[],
  more: Partial<Application> = {},
): Application => ({
  key,
  name: key,
  origin: { address: `cloudflare_zero_trust_access_application.${key}` },
  type: "self_hosted",
  destinations: destinations.map((one) => (typeof one === "string" ? { type: "public", uri: one } : one)),
  policies: [],
  ...more,
});

export const target = (hostname: string, tags: Readonly<Record<string, string>> = {}): Target => ({
  key: hostname,
  name: hostname,
  origin: {},
  hostname,
  addresses: ["10.0.0.1"],
  tags,
});
