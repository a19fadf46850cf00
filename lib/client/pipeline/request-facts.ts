import type { AccessErrorDetails } from "../errors";
import type { Exchange } from "./exchange";

/** What every error says of its request. */
export function aboutRequest({ plan, path, attempt }: Exchange): AccessErrorDetails {
  return { endpoint: plan.name, method: plan.endpoint.method, path, attempts: attempt };
}
