import { accessApi, endpointsOf, type Endpoint } from "../../lib/api";
import { cfaccessProvider } from "../../lib/provider";
import { ENDPOINTS, NOT_YET, type PartKind } from "../../lib/provider/endpoints";
import official from "./official-provider.json";

/** Who calls an endpoint for a stack. */
export interface Way {
  readonly provider: "official" | "companion";
  readonly kind: PartKind;
  readonly type: string;
  /** Whether the companion is going to have it, but does not yet. */
  readonly notYet: boolean;
}

/** An endpoint, and how a stack reaches it. */
export interface Covered {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly ways: readonly Way[];
}

/** Endpoints that verify the token of the caller: they are no part of Access, and nothing that a stack manages. */
const isOfTokens = (name: string): boolean => name.startsWith("tokens.");

/** Endpoints that no stack needs, and why. */
const NOT_NEEDED: Readonly<Record<string, string>> = {
  "organizations.create":
    "not needed: an account gets its organization when Zero Trust is set up, and `cfaccess_organization_settings` changes it",
};

/** Deprecated endpoints that nothing calls, and the endpoint that replaces each. */
const REPLACED: Readonly<Record<string, string>> = {
  "infrastructure.targets.deleteBatchLegacy": "infrastructure.targets.deleteBatch",
};

export const OFFICIAL_VERSION = official.version;

/** All endpoints of Access, and how a stack reaches each. */
export function coverage(): Covered[] {
  const endpoints = [...endpointsOf(accessApi)].filter(([name]) => !isOfTokens(name));
  return endpoints.map(([name, endpoint]) => ({ name, endpoint, ways: waysTo(name) }));
}

/** The endpoint that a deprecated one is replaced by, if nothing calls the deprecated one. */
export const replacementOf = (name: string): string | undefined => REPLACED[name];

/** Why no stack needs an endpoint. Undefined if one does. */
export const reasonNotNeeded = (name: string): string | undefined => NOT_NEEDED[name];

function waysTo(name: string): Way[] {
  return [...officialWays(name), ...companionWays(name)];
}

function officialWays(name: string): Way[] {
  const endpoints: Readonly<Record<string, { resources: string[]; dataSources: string[] }>> = official.endpoints;
  const { resources = [], dataSources = [] } = endpoints[name] ?? {};
  const way = (kind: PartKind) => (type: string) => ({ provider: "official" as const, kind, type, notYet: false });
  return [...resources.map(way("resource")), ...dataSources.map(way("data source"))];
}

function companionWays(name: string): Way[] {
  const parts = Object.entries(ENDPOINTS) as [PartKind, (typeof ENDPOINTS)[PartKind]][];
  return parts.flatMap(([kind, byType]) =>
    Object.entries(byType)
      .filter(([, names]) => names.includes(name))
      .map(([type]): Way => ({ provider: "companion", kind, type, notYet: NOT_YET.has(`${kind} ${type}`) })),
  );
}

/** The types that the companion has, each with its kind: `resource cfaccess_bookmark`. */
export function companionParts(): string[] {
  const { resources, dataSources = [], ephemeralResources = [], listResources = [], actions = [] } = cfaccessProvider;
  const named = (kind: PartKind, parts: readonly { readonly type: string }[]) =>
    parts.map(({ type }) => `${kind} ${type}`);
  return [
    ...named("resource", resources),
    ...named("data source", dataSources),
    ...named("ephemeral resource", ephemeralResources),
    ...named(
      "list resource",
      listResources.map(({ resource }) => resource),
    ),
    ...named("action", actions),
  ];
}
