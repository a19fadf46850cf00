import type { Method } from "../../api";
import type { AccessErrorCode } from "../errors";
import type { Exchange } from "./exchange";

/** What every event reports. Contains no secrets, query, body or headers. */
interface AnyEvent {
  /** Dotted name of the endpoint: `infrastructure.targets.list`. */
  readonly endpoint: string;
  readonly method: Method;
  /** Path below the base URL, without the query. */
  readonly path: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
}

/** An event of a call. Durations are in milliseconds. */
export type ClientEvent =
  /** A request is sent. */
  | (AnyEvent & { readonly type: "request" })
  /** The response is complete, or the attempt failed with `error`. */
  | (AnyEvent & {
      readonly type: "response";
      readonly status: number | undefined;
      readonly error: AccessErrorCode | undefined;
      readonly durationMs: number;
    })
  /** The attempt failed with `error`, and is repeated after `waitMs`. */
  | (AnyEvent & {
      readonly type: "retry";
      readonly status: number | undefined;
      readonly error: AccessErrorCode;
      readonly waitMs: number;
    })
  /** The request waits for `waitMs`, to stay below the API's rate limit. */
  | (AnyEvent & { readonly type: "throttle"; readonly waitMs: number });

/** Receives the events of a client. If it throws, the process emits a warning and the call continues. */
export type EventListener = (event: ClientEvent) => void;

/** Reports an event. An error of the listener becomes a warning of the process. */
export function emitEvent(listener: EventListener | undefined, event: ClientEvent): void {
  try {
    listener?.(event);
  } catch (error) {
    process.emitWarning(`onEvent of an AccessClient threw: ${error instanceof Error ? error.message : typeof error}`);
  }
}

/** The part of an event that describes the request. */
export function eventOf({ plan, path, attempt }: Exchange): AnyEvent {
  return { endpoint: plan.name, method: plan.endpoint.method, path, attempt };
}
