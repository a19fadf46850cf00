import type { ResultInfo } from "../../api";
import type { PreparedRequest, RequestPlan } from "../request/request-plan";

/** One call on its way: what is sent, how long and until when it is tried, and how far it came. */
export interface Exchange extends PreparedRequest {
  readonly plan: RequestPlan;
  /** Milliseconds one attempt may take. */
  readonly timeout: number;
  /** Any of them ends the call. */
  readonly signals: readonly AbortSignal[];
  /** Which attempt this is, from 1. */
  attempt: number;
  /** Whether this attempt reached a connection, so that the server may have seen the request. */
  sent: boolean;
  /** Whether an earlier attempt may have done its work, though its answer was lost. */
  doubtful: boolean;
}

/** An answer as it came. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** An answer as it was meant. */
export interface Answer {
  readonly result: unknown;
  readonly info: ResultInfo;
}

/** One step in the making of a call, from an exchange to what came of it. Steps wrap each other. */
export type Step<Result> = (exchange: Exchange) => Promise<Result>;

/** A header that comes once. */
export function headerOf(reply: Reply, name: string): string | undefined {
  const value = reply.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
