import type { Method } from "../../api";
import type { AccessErrorCode } from "../errors";
import type { Exchange } from "./exchange";

/** What every event reports. Contains no secrets, query, body or headers. */
interface AnyEvent {
  /** Dotted name of the endpoint: `infrastructure.targets.list`. */
  readonly endpoint: string;
  /** HTTP method. */
  readonly method: Method;
  /** Path below the base URL, without the query. */
  readonly path: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
}

/** A request is about to be sent. */
interface RequestEvent extends AnyEvent {
  readonly type: "request";
}

/** The response is complete, or the attempt failed. */
interface ResponseEvent extends AnyEvent {
  readonly type: "response";
  /** HTTP status. Undefined if there was no response. */
  readonly status: number | undefined;
  /** Code of the error if there was no response: `ACCESS_ERR_TIMEOUT`. Undefined otherwise. */
  readonly error: AccessErrorCode | undefined;
  /** Milliseconds since the request was sent. */
  readonly durationMs: number;
}

/** The attempt failed, and is repeated. */
interface RetryEvent extends AnyEvent {
  readonly type: "retry";
  /** HTTP status. Undefined if there was no response. */
  readonly status: number | undefined;
  /** Code of the error. */
  readonly error: AccessErrorCode;
  /** Milliseconds until the next attempt. */
  readonly waitMs: number;
}

/** The request waits, to stay below the API's rate limit. */
interface ThrottleEvent extends AnyEvent {
  readonly type: "throttle";
  /** Milliseconds until the request is sent, unless the limit changes meanwhile. */
  readonly waitMs: number;
}

/** An event of a call, by its `type`: `request`, `response`, `retry` or `throttle`. */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | ThrottleEvent;

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
