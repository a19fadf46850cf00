import type { Static, TObject, TSchema } from "@sinclair/typebox";
import type { Permission } from "./permission";

/** An HTTP method the Access API uses. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * How an endpoint answers: `page` in numbered pages, `cursor` in pages that name the next one,
 * `single` as one list with everything in it, `none` with one object (or nothing).
 */
export type Paging = "page" | "cursor" | "single" | "none";

/**
 * Whether the same request may be sent once more when its answer was lost.
 * `safe`: the second one changes nothing that the first has not. `unsafe`: it could make a twin.
 */
export type Repeat = "safe" | "unsafe";

/** One endpoint of the Access API. Everything said about an endpoint anywhere in this package is derived from this. */
export interface Endpoint<
  Path extends string = string,
  Query extends TObject | undefined = TObject | undefined,
  Body extends TSchema | undefined = TSchema | undefined,
  Result extends TSchema = TSchema,
  P extends Paging = Paging,
> {
  readonly method: Method;
  /** Path below the API's base, with `{names}` for the parts that vary. */
  readonly path: Path;
  /** What it does, as Cloudflare's reference words it. */
  readonly summary: string;
  /** What a token must be allowed to do; read or write follows from the method. */
  readonly permission: Permission;
  readonly query: Query;
  readonly body: Body;
  /** Schema of the `result`: of the object, or of one item of the list. */
  readonly result: Result;
  readonly paging: P;
  readonly repeat: Repeat;
  /** Set where Cloudflare advises against its use: what to use instead. */
  readonly deprecated?: string;
  /** True where a person should be asked before it runs from a shell: it destroys something or cuts people off. */
  readonly destroys: boolean;
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
  /** @default true for DELETE */
  destroys?: boolean;
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
    destroys: details.destroys ?? method === "DELETE",
  });

export const get = endpoint("GET");
export const post = endpoint("POST");
export const put = endpoint("PUT");
export const patch = endpoint("PATCH");
export const del = endpoint("DELETE");

/** Endpoints by name, nested as the client's methods are: `{ infrastructure: { targets: { list } } }`. */
export interface EndpointTable {
  readonly [name: string]: Endpoint | EndpointTable;
}

// ---- what follows from an entry: the types -------------------------------------------------------------------------

type PlaceholderOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** Placeholders that name the account or zone: known to the client, not given with every call. */
export type ScopePlaceholder = "account_id" | "zone_id" | "accounts_or_zones" | "account_or_zone_id";

/** The path parameters a caller gives: `"target_id"`. */
export type PathParameter<E extends Endpoint> = Exclude<PlaceholderOf<E["path"]>, ScopePlaceholder>;

type ZoneScope<Path extends string> = Path extends `/{accounts_or_zones}/${string}`
  ? { /** Work in this zone instead of the client's account. */ readonly zone_id?: string }
  : Path extends `/zones/{zone_id}${string}`
    ? { /** Work in this zone instead of the client's. */ readonly zone_id?: string }
    : unknown;

type BodyInput<Body> = Body extends TSchema
  ? Static<Body> extends readonly unknown[]
    ? { readonly body: Static<Body> }
    : Static<Body>
  : unknown;

/** Everything one call takes, flat: path and query parameters and the fields of the body (a list as body goes under `body`). */
export type Input<E> =
  E extends Endpoint<infer Path, infer Query, infer Body, infer _Result, infer _Paging>
    ? { readonly [K in Exclude<PlaceholderOf<Path>, ScopePlaceholder>]: string } & ZoneScope<Path> &
        (Query extends TObject ? Static<Query> : unknown) &
        BodyInput<Body>
    : never;

/** What one call answers: the object, or one item of the list. */
export type Output<E> = E extends Endpoint<string, infer _Query, infer _Body, infer Result> ? Static<Result> : never;

/** Whether a list is what the endpoint answers. */
export type IsList<E> = E extends { readonly paging: "none" } ? false : true;

// ---- what follows from an entry: the values ------------------------------------------------------------------------

/** Tells an endpoint from a group of them. */
export function isEndpoint(entry: Endpoint | EndpointTable): entry is Endpoint {
  return typeof entry.method === "string" && typeof entry.path === "string";
}

/** Every endpoint of a table with its dotted name (`"infrastructure.targets.list"`), in the order of the table. */
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

const SCOPE_PLACEHOLDERS: ReadonlySet<string> = new Set<ScopePlaceholder>([
  "account_id",
  "zone_id",
  "accounts_or_zones",
  "account_or_zone_id",
]);

/** The path parameters a caller gives, in order. */
export function pathParameters(endpoint: Endpoint): string[] {
  return [...endpoint.path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    name === undefined || SCOPE_PLACEHOLDERS.has(name) ? [] : [name],
  );
}

/** Where an endpoint can be called: in an account, in a zone, in either, or without both. */
export type EndpointScope = "account" | "zone" | "account_or_zone" | "none";

const SCOPE_ROOTS: readonly (readonly [root: string, scope: EndpointScope])[] = [
  ["/accounts/{account_id}", "account"],
  ["/zones/{zone_id}", "zone"],
  ["/{accounts_or_zones}/{account_or_zone_id}", "account_or_zone"],
];

/** Where an endpoint can be called. */
export function scopeOf({ path }: Endpoint): EndpointScope {
  return SCOPE_ROOTS.find(([root]) => path === root || path.startsWith(`${root}/`))?.[1] ?? "none";
}

/** Whether a call can say in which zone it works, by `zone_id`. */
export function takesZone(endpoint: Endpoint): boolean {
  const scope = scopeOf(endpoint);
  return scope === "zone" || scope === "account_or_zone";
}

/** Whether a call of this endpoint can change anything. */
export function writes(endpoint: Endpoint): boolean {
  return endpoint.method !== "GET";
}
