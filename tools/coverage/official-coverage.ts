import { accessApi, endpointsOf, type Endpoint } from "../../lib/api";

/** What the official provider calls an endpoint for. */
export interface OfficialCoverage {
  readonly resources: readonly string[];
  readonly dataSources: readonly string[];
}

/** The endpoints that a version of the official provider calls, by their names in our table. */
export interface OfficialProvider {
  readonly version: string;
  readonly endpoints: Readonly<Record<string, OfficialCoverage>>;
}

/** The part of the recorded schemas that says which types there are. */
interface RecordedTypes {
  readonly provider_version: string;
  readonly resource_schemas: object;
  readonly data_source_schemas: object;
}

const IDENTITY_PROVIDER = "cloudflare_zero_trust_access_identity_provider";
const ORGANIZATION = "cloudflare_zero_trust_organization";

const both = (type: string): OfficialCoverage => ({ resources: [type], dataSources: [type] });
const resource = (type: string): OfficialCoverage => ({ resources: [type], dataSources: [] });

/**
 * The endpoints that are newer than the reference, so that `provider-gaps.md` does not list them, as the provider's source
 * calls them. Its organization resource creates and updates by PUT.
 */
const NEWER: Readonly<Record<string, OfficialCoverage>> = {
  "identityProviders.list": { resources: [], dataSources: [`${IDENTITY_PROVIDER}s`, IDENTITY_PROVIDER] },
  "identityProviders.get": both(IDENTITY_PROVIDER),
  "identityProviders.create": resource(IDENTITY_PROVIDER),
  "identityProviders.update": resource(IDENTITY_PROVIDER),
  "identityProviders.delete": resource(IDENTITY_PROVIDER),
  "organizations.get": both(ORGANIZATION),
  "organizations.update": resource(ORGANIZATION),
};

/**
 * Derives the coverage from the facts.
 * @param gaps - the text of `provider-gaps.md`, whose first table has a row for each endpoint of the reference
 * @param types - the schemas of the version
 * @throws Error if a row names an endpoint that the table lacks, or a type that the provider lacks
 */
export function officialProvider(gaps: string, types: RecordedTypes): OfficialProvider {
  const names = new Map([...endpointsOf(accessApi)].map(([name, endpoint]) => [requestOf(endpoint), name]));
  const rows = [...gaps.matchAll(/^\| \d+ \| `[^`]+` \| (\w+) \| `([^`]+)` \| ([^|]*) \| ([^|]*) \|/gm)];
  const known = rows.map(([, method = "", path = "", first = "", second = ""]) => {
    const name = names.get(requestOf({ method, path })) ?? fail(`the table lacks ${method} ${path}`);
    return [name, typesIn(second.trim() === "same" ? first : second)] as const;
  });
  const covered = [...known, ...Object.entries(NEWER)].filter(([, { resources, dataSources }]) =>
    [...resources, ...dataSources].some((type) => type !== ""),
  );
  for (const [, { resources, dataSources }] of covered) {
    for (const type of resources) if (!(type in types.resource_schemas)) fail(`the provider has no resource ${type}`);
    for (const type of dataSources)
      if (!(type in types.data_source_schemas)) fail(`the provider has no data source ${type}`);
  }
  return { version: types.provider_version, endpoints: Object.fromEntries(covered) };
}

/** A request without the names of its path parameters. */
const requestOf = ({ method, path }: Pick<Endpoint, "path"> & { readonly method: string }): string =>
  `${method} ${path.replace(/\{\w+\}/g, "{}")}`;

/** The types in a cell: `R cloudflare_x D cloudflare_y`. */
function typesIn(cell: string): OfficialCoverage {
  const all = (kind: string): string[] =>
    [...cell.matchAll(new RegExp(`\\b${kind} (cloudflare_\\w+)`, "g"))].map(([, type = ""]) => type);
  return { resources: all("R"), dataSources: all("D") };
}

function fail(problem: string): never {
  throw new Error(`provider-gaps.md and the table of endpoints differ: ${problem}`);
}
