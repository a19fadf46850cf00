import type { Method } from "../../api";
import { firstPage } from "./paging";
import { parsedBaseUrl, scopeOfOptions } from "../options";
import type { Scope } from "./path-template";
import { requestPlan } from "./request-plans";

/** A request that a call would send, without credentials. */
export interface RequestDescription {
  readonly method: Method;
  readonly url: string;
  /** What would be sent as JSON, with whatever secrets the input holds; undefined where nothing is. */
  readonly body: unknown;
}

/**
 * What a call would send, without sending it; of a list, the first page's request.
 *
 * @param where an `AccessClient`, or what a client would be made with; needs no credentials
 * @throws ConfigurationError if there is no such endpoint, or it does not take the input
 */
export function describeRequest(
  where: Scope & { readonly baseUrl?: string | undefined },
  name: string,
  input: object = {},
): RequestDescription {
  const plan = requestPlan(name);
  const { path, query, content } = plan.prepare(firstPage(plan, { ...input }), scopeOfOptions(where));
  const base = parsedBaseUrl(where.baseUrl).href.replace(/\/$/, "");
  return { method: plan.endpoint.method, url: base + path + query, body: content };
}
