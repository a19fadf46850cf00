import type { TSchema } from "@sinclair/typebox";
import { accessApi, endpointsOf, pathParameters, type Endpoint } from "../../api";
import { call, NotFoundError, type List } from "../../client";
import { path, ProviderError, type DataSource, type ReadDataRequest } from "../../plugin-framework";
import { requestOf, valuesOf } from "../api-schema";
import { companion, type ProviderContext } from "../context";
import { explain, withSummary } from "../resources/shared/request-errors";
import { attributesOfRead, isList, limitOf } from "./attributes";
import type { Order, Read } from "./read";
import { checkScope } from "./scope";
import { sorted } from "./sorted";

type Values = Readonly<Record<string, unknown>>;

const BY_ID: Order = { by: "id" };

/** The request to a data source, and what it reads. */
interface Work extends Pick<ReadDataRequest<Values, ProviderContext>, "config" | "provider" | "signal"> {
  readonly read: Read;
  readonly endpoint: Endpoint;
}

/**
 * Defines a data source that reads an endpoint.
 * @param type - its type: `cfaccess_users`
 * @throws TypeError if the API has no such endpoint
 */
export function dataSourceOf(type: string, read: Read): DataSource<ProviderContext> {
  const endpoint = endpointOf(read.endpoint);
  return companion.defineDataSource({
    type,
    schema: { description: read.description, attributes: attributesOfRead(read, endpoint) },
    validateConfig: ({ config, diagnostics }) => {
      if ("zone_id" in config) checkScope(config, diagnostics);
    },
    read: ({ config, provider, signal }) => {
      const work: Work = { config, provider, signal, read, endpoint };
      return explained(work, () => (isList(endpoint) ? readList(work) : readOne(work)));
    },
  });
}

/** The endpoint of a name: `users.list`. @throws TypeError if the API has no such endpoint */
export function endpointOf(name: string): Endpoint {
  const found = [...endpointsOf(accessApi)].find(([known]) => known === name)?.[1];
  if (found === undefined) throw new TypeError(`The API has no endpoint "${name}".`);
  return found;
}

async function readList(work: Work): Promise<Values> {
  const { config, read, endpoint } = work;
  const limit = typeof config.limit === "number" ? config.limit : limitOf(read);
  // One more than the limit, to know whether there are more.
  const found = await firstOf(limit + 1, send(work, pageOf(endpoint, limit + 1)) as List<unknown>);
  const results = found.slice(0, limit).map((one) => resultOf(one, work));
  return {
    ...config,
    limit,
    result: sorted(results, config, read.order ?? BY_ID),
    limited: found.length > limit,
  };
}

async function readOne(work: Work): Promise<Values> {
  const { config, read, endpoint } = work;
  const found = await (send(work) as Promise<unknown>);
  if (endpoint.result.type === "string") return { ...config, [read.resultName ?? "result"]: found };
  return { ...resultOf(found, work), ...configOf(work) };
}

function resultOf(found: unknown, work: Work): Values {
  const result = valuesOf(work.endpoint.result, objectOf(found, work)) as Values;
  const { unordered = "" } = work.read;
  const inner = result[unordered];
  return Array.isArray(inner) ? { ...result, [unordered]: sorted(inner, {}, BY_ID) } : result;
}

/** The configured values, without the computed attributes, which are null there. */
function configOf({ config, endpoint }: Work): Values {
  const names = new Set([
    "account_id",
    "zone_id",
    ...pathParameters(endpoint),
    ...Object.keys(filtersOf(endpoint) as object),
  ]);
  return Object.fromEntries(Object.entries(config).filter(([name]) => names.has(name)));
}

const filtersOf = ({ query }: Endpoint): TSchema["properties"] => query?.properties ?? {};

/** Calls the endpoint with the configured identifiers and filters. */
function send({ config, provider, signal, read, endpoint }: Work, paging: Values = {}): unknown {
  const { account_id, zone_id } = config;
  const identifiers = pathParameters(endpoint).map((name) => [name, config[name]] as const);
  const input = {
    ...Object.fromEntries(identifiers),
    ...(typeof zone_id === "string" && { zone_id }),
    // `limit` of the data source is not the parameter of that name.
    ...(endpoint.query && requestOf(endpoint.query, { ...config, limit: null })),
    ...paging,
  };
  const client = typeof zone_id === "string" ? provider.zoneClient(zone_id) : provider.client(String(account_id));
  return call(client, read.endpoint, input, { signal });
}

/** The size of the pages, if fewer results are wanted than a page has. */
function pageOf({ query }: Endpoint, wanted: number): { readonly per_page?: number } {
  const { maximum, default: standard } = (query?.properties.per_page ?? {}) as { maximum?: number; default?: number };
  const largest = maximum ?? standard;
  return largest !== undefined && wanted < largest ? { per_page: wanted } : {};
}

/** The first items of a list. Requests no more pages than needed. */
async function firstOf(count: number, list: List<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const one of list) {
    found.push(one);
    if (found.length === count) break;
  }
  return found;
}

function objectOf(found: unknown, { read }: Work): object {
  if (typeof found === "object" && found !== null && !Array.isArray(found)) return found;
  throw new ProviderError(
    `Could not read ${read.noun}`,
    `The API returned ${found === undefined ? "nothing" : JSON.stringify(found).slice(0, 100)} instead of an object. Check base_url; if it is Cloudflare's API, try again later.`,
  );
}

/** Runs a read, and explains its errors with the identifiers that were given. */
function explained<T>(work: Work, run: () => Promise<T>): Promise<T> {
  const { read, config, endpoint } = work;
  const names = pathParameters(endpoint);
  const given = names.map((name) => `${name} = ${JSON.stringify(config[name])}`).join(", ");
  const summary = `Could not read ${read.noun}${given === "" ? "" : ` (${given})`}`;
  return withSummary(summary, async () => {
    try {
      return await run();
    } catch (error) {
      const last = names.at(-1);
      if (!(error instanceof NotFoundError) || last === undefined) throw error;
      const detail = `It does not exist, or the API token may not see it. Check ${names.join(" and ")}.\n\n${explain(error)}`;
      throw new ProviderError(summary, detail, path(last));
    }
  });
}
