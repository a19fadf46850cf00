import type { Method } from "../../api";
import { isAccessError, type AccessErrorCode } from "../errors";
import type { Exchange, Reply, Step } from "./exchange";
import type { Clock } from "./clock";

/** What every event says. Nothing in it is secret: no query, no body, no header. */
interface AnyEvent {
  /** Dotted name of the call: `infrastructure.targets.list`. */
  readonly endpoint: string;
  readonly method: Method;
  /** Path below the API's base, without the query. */
  readonly path: string;
  /** Which attempt, from 1. */
  readonly attempt: number;
}

/** Something that happened on the way of a call. */
export type ClientEvent =
  /** A request is sent. */
  | (AnyEvent & { readonly type: "request" })
  /** It was decodeEnvelope, or `error` says why not. */
  | (AnyEvent & {
      readonly type: "response";
      readonly status: number | undefined;
      readonly error: AccessErrorCode | undefined;
      readonly durationMs: number;
    })
  /** It failed with `error`, and is sent once more after `waitMs`. */
  | (AnyEvent & {
      readonly type: "retry";
      readonly status: number | undefined;
      readonly error: AccessErrorCode;
      readonly waitMs: number;
    })
  /** It waits for `waitMs`, so that the API's limit of requests is not exceeded. */
  | (AnyEvent & { readonly type: "throttle"; readonly waitMs: number });

/** Is told what happens. What it throws becomes a warning of the process, and the call goes on. */
export type EventListener = (event: ClientEvent) => void;

/** Tells the listener, whatever it does with it. */
export function tell(listener: EventListener | undefined, event: ClientEvent): void {
  try {
    listener?.(event);
  } catch (error) {
    process.emitWarning(`onEvent of an AccessClient threw: ${error instanceof Error ? error.message : typeof error}`);
  }
}

/** What an event says of its request. */
export function eventOf({ plan, path, attempt }: Exchange): AnyEvent {
  return { endpoint: plan.name, method: plan.endpoint.method, path, attempt };
}

/** A step that tells of every request and its answer. */
export function traced(next: Step<Reply>, listener: EventListener, clock: Clock): Step<Reply> {
  return async (exchange) => {
    tell(listener, { type: "request", ...eventOf(exchange) });
    const start = clock.now();
    const ended = (status: number | undefined, error: AccessErrorCode | undefined) =>
      tell(listener, { type: "response", ...eventOf(exchange), status, error, durationMs: clock.now() - start });
    try {
      const reply = await next(exchange);
      ended(reply.status, undefined);
      return reply;
    } catch (error) {
      ended(undefined, isAccessError(error) ? error.code : undefined);
      throw error;
    }
  };
}
