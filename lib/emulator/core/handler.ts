import type { Static, TObject, TSchema } from "@sinclair/typebox";
import {
  accessApi,
  type AccessApi,
  type ApiMessage,
  type Endpoint,
  type EndpointTable,
  type Output,
  type PathParameter,
} from "../../api";
import type { Clock } from "./clock";
import type { Collection } from "../state/collection";
import type { CollectionName, StoredObject } from "../state/collections";
import type { ApiCredential } from "./credentials";
import type { Directory } from "./directory";
import type { Behaviors } from "./behaviors";
import type { Scope } from "../state/scope";
import { relatedApis } from "../related/api";
import type { McpSyncs } from "./mcp-syncs";

/** Every endpoint that the emulator serves: the Access API and the related APIs. */
export const servedApi = { ...accessApi, relatedApis } as const;
export type ServedApi = typeof servedApi;

/** What every handler has access to. */
export interface HandlerContext {
  /** The account, zone or user that the call applies to. */
  readonly scope: Scope;
  /** The emulated accounts and zones. */
  readonly directory: Directory;
  readonly clock: Clock;
  readonly behaviors: Readonly<Behaviors>;
  /** Credential of the request; undefined for `emulator.call`. */
  readonly credential: ApiCredential | undefined;
  /** Email address of the user who owns every credential that the emulator accepts. */
  readonly userEmail: string;
  /** The syncs of MCP servers. */
  readonly mcpSyncs: McpSyncs;
  /** The stored objects of one kind in the scope of the call. */
  collection<Name extends CollectionName>(name: Name): Collection<StoredObject<Name>>;
  /** The stored objects of one kind in the account of the call: in a zone, those of the zone's account. */
  accountCollection<Name extends CollectionName>(name: Name): Collection<StoredObject<Name>>;
  /** The stored objects of one kind that can refer to objects of the scope: its own and, of an account, those of its zones. */
  dependents<Name extends CollectionName>(name: Name): readonly StoredObject<Name>[];
}

/** One call of an endpoint, validated against the endpoint's schemas. */
export interface Call<E extends Endpoint> extends HandlerContext {
  readonly params: { readonly [Name in PathParameter<E>]: string };
  readonly query: E["query"] extends TObject ? Static<E["query"]> : Readonly<Record<string, never>>;
  /** Unvalidated if the endpoint has no schema for its body. */
  readonly body: E["body"] extends TSchema ? Static<E["body"]> : unknown;
  /** Messages of the response. Handlers may add some. */
  readonly messages: ApiMessage[];
}

/** The result of an endpoint: its object, or all items of its list (`core/response` cuts out the requested page). */
export type Result<E extends Endpoint> = E["paging"] extends "none" ? Output<E> : readonly Output<E>[];

/** The endpoints whose handlers call another server first, and so return a promise. */
type AsyncEndpoint = AccessApi["mcp"]["servers"]["sync"];

/** What a handler returns: its result, or a promise of it where the endpoint calls another server. */
export type HandlerResult<E extends Endpoint> = E extends AsyncEndpoint ? Promise<Result<E>> : Result<E>;

/**
 * Implements one endpoint. To fail, it throws an `ApiError` (or rejects with one) before it changes anything.
 * An asynchronous handler changes nothing before it has waited, then reads the state again.
 */
export type Handler<E extends Endpoint> = (call: Call<E>) => HandlerResult<E>;

/** A handler for every endpoint of a table, nested like the table. */
export type Handlers<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends Endpoint ? Handler<Table[Name]> : Handlers<Table[Name]>;
};

type DottedName<Table, Prefix extends string = ""> = {
  [Key in keyof Table & string]: Table[Key] extends Endpoint
    ? `${Prefix}${Key}`
    : DottedName<Table[Key], `${Prefix}${Key}.`>;
}[keyof Table & string];

/** The name of an endpoint: `"infrastructure.targets.list"`. */
export type EndpointName = DottedName<ServedApi>;

type At<Table, Name extends string> = Name extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Table
    ? At<Table[Head], Rest>
    : never
  : Name extends keyof Table
    ? Table[Name]
    : never;

/** The endpoint of that name. */
export type EndpointOf<Name extends EndpointName> = Extract<At<ServedApi, Name>, Endpoint>;

/** A handler of any endpoint. */
export type UntypedHandler = (call: Call<Endpoint>) => unknown;

/** The handler of an endpoint, by its dotted name. */
export function handlerOf(handlers: Handlers<EndpointTable>, name: string): UntypedHandler {
  let found: unknown = handlers;
  for (const key of name.split(".")) found = (found as Readonly<Record<string, unknown>>)[key];
  return found as UntypedHandler;
}

/** Records that a seed can contain although no API call creates them: what people did, such as a login. */
export interface SeedRecord<Schema extends TSchema = TSchema> {
  readonly schema: Schema;
  /** Stores one record. @throws {ApiError} If the record is invalid. */
  store(context: HandlerContext, record: Static<Schema>): void;
}

export const seedRecord = <Schema extends TSchema>(
  schema: Schema,
  store: (context: HandlerContext, record: Static<Schema>) => void,
): SeedRecord<Schema> => ({ schema, store });
