import type { AccessClient } from "../access-client";
import type { CallOptions } from "./calls";
import type { List } from "./list";
import { requestPlan } from "./request-plans";

type AnyCall = (input?: object, options?: CallOptions) => List<unknown> | Promise<unknown>;

/**
 * Calls an endpoint by its dotted name: `call(client, "infrastructure.targets.list", { hostname: "web" })`.
 * For callers that learn the name when they run; others use the client's own functions, which are typed.
 *
 * @throws ConfigurationError if there is no such endpoint
 */
export function call(
  client: AccessClient,
  name: string,
  input?: object,
  options?: CallOptions,
): List<unknown> | Promise<unknown> {
  // Only names of the table are followed, so that none leads anywhere else in the object.
  requestPlan(name);
  const found = name.split(".").reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], client);
  return (found as AnyCall)(input, options);
}
