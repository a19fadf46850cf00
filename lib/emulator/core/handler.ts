import type { Static, TObject, TSchema } from "@sinclair/typebox";
import type { AccessApi, ApiMessage, Endpoint, EndpointTable, Output, PathParameter } from "../../api";
import type { Clock } from "./clock";
import type { Collection } from "../state/collection";
import type { CollectionName, ItemOf } from "../state/collections";
import type { ApiCredential } from "./credentials";
import type { Directory } from "./directory";
import type { Behaviors } from "./behaviors";
import type { Scope } from "./scope";
import type { ServedApi } from "./served-api";
import type { McpUpstreams } from "../areas/mcp/upstreams/upstreams";

/** What a handler is given of the context. */
export interface HandlerContext {
  /** The account, zone or user the call works in. */
  readonly scope: Scope;
  /** The accounts and zones there are. */
  readonly directory: Directory;
  readonly clock: Clock;
  readonly behaviors: Readonly<Behaviors>;
  /** Who calls; undefined for a call from within the process. */
  readonly credential: ApiCredential | undefined;
  /** Email address of the user to whom every credential the emulator knows belongs. */
  readonly userEmail: string;
  /** What stands behind the MCP servers. */
  readonly mcpUpstreams: McpUpstreams;
  /** The objects of one kind in the call's scope. */
  collection<Name extends CollectionName>(name: Name): Collection<ItemOf<Name>>;
}

/** One call of an endpoint, valid by the endpoint's schemas. */
export interface Call<E extends Endpoint> extends HandlerContext {
  readonly params: { readonly [Name in PathParameter<E>]: string };
  readonly query: E["query"] extends TObject ? Static<E["query"]> : Readonly<Record<string, never>>;
  /** Without a schema for it, whatever came. */
  readonly body: E["body"] extends TSchema ? Static<E["body"]> : unknown;
  /** What the answer says beside its result. */
  readonly messages: ApiMessage[];
}

/** What an endpoint answers with: its object, or all items of its list (paging is the frame's). */
export type Result<E extends Endpoint> = E["paging"] extends "none" ? Output<E> : readonly Output<E>[];

/** The endpoints that ask another server first, and so answer later than the rest. */
type AskingEndpoint = AccessApi["mcp"]["servers"]["sync"];

/** A result as a handler has it: a promise where the endpoint asks another server, at once everywhere else. */
export type Answered<E extends Endpoint> = E extends AskingEndpoint ? Promise<Result<E>> : Result<E>;

/**
 * What one endpoint does. It throws an `ApiError` (or rejects with one) to refuse, and changes nothing before it is
 * sure not to. One that waits changes nothing before it has waited, and then looks anew at what it changes.
 */
export type Handler<E extends Endpoint> = (call: Call<E>) => Answered<E>;

/** A handler for every endpoint of a table, nested as the table is. */
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

/** Handlers when it does not matter of which endpoints. */
export type UntypedHandler = (call: Call<Endpoint>) => unknown;

/** The handler of an endpoint, by its dotted name. */
export function handlerOf(handlers: Handlers<EndpointTable>, name: string): UntypedHandler {
  let found: unknown = handlers;
  for (const key of name.split(".")) found = (found as Readonly<Record<string, unknown>>)[key];
  return found as UntypedHandler;
}
