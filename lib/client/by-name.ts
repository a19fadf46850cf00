import type { Method } from "../api";
import type { AccessClient } from "./access-client";
import { checkObject } from "./option-types";
import { parsedBaseUrl, resolveScope } from "./options";
import type { CallOptions } from "./request/calls";
import type { List } from "./request/list";
import { firstPageInput } from "./request/paging";
import type { Scope } from "./request/path-template";
import { requestPlan } from "./request/request-plans";

type AnyCall = (input?: object, options?: CallOptions) => List<unknown> | Promise<unknown>;

/**
 * Calls an endpoint by its dotted name: `call(client, "infrastructure.targets.list", { hostname: "web" })`.
 * Use it when the name is known only at run time; the client's own methods are typed.
 *
 * @returns a list for an endpoint that lists, otherwise the promise of one result
 * @throws ConfigurationError if the API has no endpoint of that name
 */
export function call(
  client: AccessClient,
  name: string,
  input?: object,
  options?: CallOptions,
): List<unknown> | Promise<unknown> {
  // Throws unless the name is in the endpoint table, so that no name reaches another property of the client.
  requestPlan(name);
  checkObject("The client of call()", client, "Pass an AccessClient as the first argument.");
  const method = name.split(".").reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], client);
  return (method as AnyCall)(input, options);
}

/** The request that a call would send, without credentials. */
export interface RequestDescription {
  /** HTTP method. */
  readonly method: Method;
  /** The full URL, with its query. */
  readonly url: string;
  /** The JSON body, including any secrets of the input. Undefined if the request has no body. */
  readonly body: unknown;
}

/**
 * Describes the request that a call would send, without sending it. For a list, describes the request for its first page.
 *
 * @param where an `AccessClient`, or the account, zone and base URL to use; credentials are not needed
 * @throws ConfigurationError if the API has no endpoint of that name, or the input is invalid
 */
export function describeRequest(
  where: Scope & { readonly baseUrl?: string | undefined },
  name: string,
  input: object = {},
): RequestDescription {
  const plan = requestPlan(name);
  checkObject("where", where, "Pass an AccessClient, or an object with accountId, zoneId and baseUrl.");
  checkObject(`The input of ${name}`, input, "Pass its parameters as one object, by name.");
  const { path, query, content } = plan.prepare(firstPageInput(plan, { ...input }), resolveScope(where));
  const base = parsedBaseUrl(where.baseUrl).href.replace(/\/$/, "");
  return { method: plan.endpoint.method, url: base + path + query, body: content };
}
