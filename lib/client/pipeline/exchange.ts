import type { AccessErrorDetails } from "../errors";
import type { PreparedRequest, RequestPlan } from "../request/request-plan";

/** One call on its way through the pipeline: what to send, its limits, and its progress. */
export interface Exchange extends PreparedRequest {
  readonly plan: RequestPlan;
  /** Time limit of one attempt, in milliseconds. */
  readonly timeout: number;
  /** The largest response that is accepted, in bytes. */
  readonly maxResponseSize: number;
  /** Each of them cancels the call. */
  readonly signals: readonly AbortSignal[];
  /** Number of the current attempt, from 1. */
  attempt: number;
  /** Whether the current attempt reached a connection, so that the server may have received the request. */
  sent: boolean;
  /** Whether an earlier attempt may have taken effect, although its response was lost. */
  mayHaveTakenEffect: boolean;
}

/** An HTTP response as it was received. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** One layer of the pipeline, with all layers that it wraps: handles an exchange, returns what came of it. */
export type Handler<Result> = (exchange: Exchange) => Promise<Result>;

/** The value of a header. Joins the values if the header is repeated. */
export function headerOf(response: HttpResponse, name: string): string | undefined {
  const value = response.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** The error details that describe the request. */
export function requestDetails({ plan, path, attempt }: Exchange): AccessErrorDetails {
  return { endpoint: plan.name, method: plan.endpoint.method, path, attempts: attempt };
}
