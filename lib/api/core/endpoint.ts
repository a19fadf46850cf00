import type { Static, TObject, TSchema } from "@sinclair/typebox";
import type { ResultInfo } from "./envelope";
import type { Permission } from "./permission";

/** An HTTP method the Access API uses. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * How an endpoint returns its result: `page` in numbered pages, `cursor` in pages with a cursor to the next page,
 * `single` as one complete list, `none` as one object (or nothing).
 */
export type Paging = "page" | "cursor" | "single" | "none";

/**
 * Whether a request can be repeated when its response was lost.
 * `safe`: a repeated request changes nothing more. `unsafe`: a repeated request could create a duplicate.
 */
export type Repeat = "safe" | "unsafe";

/** One endpoint of the Access API. Client, emulator, documentation and `cfaccess api` derive everything from it. */
export interface Endpoint<
  Path extends string = string,
  Query extends TObject | undefined = TObject | undefined,
  Body extends TSchema | undefined = TSchema | undefined,
  Result extends TSchema = TSchema,
  P extends Paging = Paging,
> {
  readonly method: Method;
  /** Path below the base URL of the API, with `{placeholders}`. */
  readonly path: Path;
  /** What the endpoint does, in the words of Cloudflare's API reference. */
  readonly summary: string;
  /** The permission that a token needs; the method determines whether to read or edit. */
  readonly permission: Permission;
  readonly query: Query;
  readonly body: Body;
  /** Schema of the result: of the object, or of one item of the list. */
  readonly result: Result;
  readonly paging: P;
  readonly repeat: Repeat;
  /** What to use instead, if the endpoint is deprecated. */
  readonly deprecated?: string;
  /** Where the endpoint was found, if the API reference lacks it. `additionsOf` lists these endpoints. */
  readonly newerThanReference?: string;
  /** HTTP status of a response without an error. */
  readonly successStatus: 200 | 201;
  /** The fields of `result_info` that the API omits; `"all"` if a list has no `result_info`. */
  readonly omittedResultInfo: "all" | readonly (keyof ResultInfo)[];
  /** Whether `cfaccess api` asks for confirmation: the endpoint deletes something or ends access. */
  readonly destroys: boolean;
  /** Content type of a successful response that is not the API's envelope, but the result itself: a string. */
  readonly contentType?: string;
}

interface Details<Query, Body, Result, P> {
  summary: string;
  permission: Permission;
  query?: Query;
  body?: Body;
  result: Result;
  /** @default "none" */
  paging?: P;
  /** @default "safe" for GET, PUT and DELETE; "unsafe" for POST and PATCH */
  repeat?: Repeat;
  deprecated?: string;
  newerThanReference?: string;
  /** @default 200 */
  successStatus?: 200 | 201;
  /** @default [] */
  omittedResultInfo?: "all" | readonly (keyof ResultInfo)[];
  /** @default true for DELETE */
  destroys?: boolean;
  contentType?: string;
}

const endpoint =
  (method: Method) =>
  <
    const Path extends string,
    Result extends TSchema,
    Query extends TObject | undefined = undefined,
    Body extends TSchema | undefined = undefined,
    const P extends Paging = "none",
  >(
    path: Path,
    details: Details<Query, Body, Result, P>,
  ): Endpoint<Path, Query, Body, Result, P> => ({
    method,
    path,
    summary: details.summary,
    permission: details.permission,
    query: details.query as Query,
    body: details.body as Body,
    result: details.result,
    paging: (details.paging ?? "none") as P,
    repeat: details.repeat ?? (method === "POST" || method === "PATCH" ? "unsafe" : "safe"),
    ...(details.deprecated === undefined ? {} : { deprecated: details.deprecated }),
    ...(details.newerThanReference === undefined ? {} : { newerThanReference: details.newerThanReference }),
    successStatus: details.successStatus ?? 200,
    omittedResultInfo: details.omittedResultInfo ?? [],
    destroys: details.destroys ?? method === "DELETE",
    ...(details.contentType === undefined ? {} : { contentType: details.contentType }),
  });

export const get = endpoint("GET");
export const post = endpoint("POST");
export const put = endpoint("PUT");
export const patch = endpoint("PATCH");
export const del = endpoint("DELETE");

/** Endpoints by name, nested like the client's methods: `{ infrastructure: { targets: { list } } }`. */
export interface EndpointTable {
  readonly [name: string]: Endpoint | EndpointTable;
}

// ---- types derived from an endpoint ---------------------------------------------------------------------------------

type PlaceholderOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** Placeholders of the account or zone, which the client fills in. */
export type ScopePlaceholder = "account_id" | "zone_id" | "accounts_or_zones" | "account_or_zone_id";

/** The path parameters that a caller passes: `"target_id"`. */
export type PathParameter<E extends Endpoint> = Exclude<PlaceholderOf<E["path"]>, ScopePlaceholder>;

type ZoneScope<Path extends string> = Path extends `/{accounts_or_zones}/${string}`
  ? { /** ID of the zone to use instead of the client's account. */ readonly zone_id?: string }
  : Path extends `/zones/{zone_id}${string}`
    ? { /** ID of the zone to use instead of the client's zone. */ readonly zone_id?: string }
    : unknown;

type BodyInput<Body> = Body extends TSchema
  ? Static<Body> extends readonly unknown[]
    ? { readonly body: Static<Body> }
    : Static<Body>
  : unknown;

/** The input of a call, in one flat object: path and query parameters, and the fields of the body. A list is passed as `body`. */
export type Input<E> =
  E extends Endpoint<infer Path, infer Query, infer Body, infer _Result, infer _Paging>
    ? { readonly [K in Exclude<PlaceholderOf<Path>, ScopePlaceholder>]: string } & ZoneScope<Path> &
        (Query extends TObject ? Static<Query> : unknown) &
        BodyInput<Body>
    : never;

/** The output of a call: the object, or one item of the list. */
export type Output<E> = E extends Endpoint<string, infer _Query, infer _Body, infer Result> ? Static<Result> : never;

/** Whether an endpoint returns a list. */
export type IsList<E> = E extends { readonly paging: "none" } ? false : true;

// ---- values derived from an endpoint --------------------------------------------------------------------------------

/** Whether an entry of a table is an endpoint, not a nested table. */
export function isEndpoint(entry: Endpoint | EndpointTable): entry is Endpoint {
  return typeof entry.method === "string" && typeof entry.path === "string";
}

/** All endpoints of a table with their dotted names (`"infrastructure.targets.list"`), in the order of the table. */
export function* endpointsOf(
  table: EndpointTable,
  prefix = "",
): Generator<readonly [name: string, endpoint: Endpoint]> {
  for (const [key, entry] of Object.entries(table)) {
    const name = prefix === "" ? key : `${prefix}.${key}`;
    if (isEndpoint(entry)) yield [name, entry];
    else yield* endpointsOf(entry, name);
  }
}

/** The endpoints of a table that the API reference does not have yet, in the order of the table. */
export const additionsOf = (table: EndpointTable): (readonly [name: string, endpoint: Endpoint])[] =>
  [...endpointsOf(table)].filter(([, { newerThanReference }]) => newerThanReference !== undefined);

const SCOPE_PLACEHOLDERS: ReadonlySet<string> = new Set<ScopePlaceholder>([
  "account_id",
  "zone_id",
  "accounts_or_zones",
  "account_or_zone_id",
]);

/** The path parameters that a caller passes, in the order of the path. */
export function pathParameters(endpoint: Endpoint): string[] {
  return [...endpoint.path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    name === undefined || SCOPE_PLACEHOLDERS.has(name) ? [] : [name],
  );
}

/** The scope of an endpoint: an account, a zone, either of them, or none. */
export type EndpointScope = "account" | "zone" | "account_or_zone" | "none";

const SCOPE_ROOTS: readonly (readonly [root: string, scope: EndpointScope])[] = [
  ["/accounts/{account_id}", "account"],
  ["/zones/{zone_id}", "zone"],
  ["/{accounts_or_zones}/{account_or_zone_id}", "account_or_zone"],
];

/** The scope of an endpoint. */
export function scopeOf({ path }: Endpoint): EndpointScope {
  return SCOPE_ROOTS.find(([root]) => path === root || path.startsWith(`${root}/`))?.[1] ?? "none";
}

/** Whether a call accepts `zone_id`. */
export function takesZone(endpoint: Endpoint): boolean {
  const scope = scopeOf(endpoint);
  return scope === "zone" || scope === "account_or_zone";
}

/** Whether an endpoint can change anything. */
export function writes(endpoint: Endpoint): boolean {
  return endpoint.method !== "GET";
}
