import type { ApiMessage, Method } from "../api";

const BRAND = Symbol.for("cdktf-cloudflare-access.AccessError");

/** What an error can tell beside its message. Nothing here holds a secret, a query or the body of a request. */
export interface AccessErrorDetails {
  /** Dotted name of the call: `infrastructure.targets.create`. */
  readonly endpoint?: string;
  readonly method?: Method;
  /** Path below the API's base, without the query. */
  readonly path?: string;
  /** HTTP status of the answer, if there was one. */
  readonly status?: number;
  /** What the API itself said. */
  readonly errors?: readonly ApiMessage[];
  /** Where Cloudflare explains it. */
  readonly documentationUrl?: string;
  /** Number of the request at Cloudflare (`cf-ray`): what their support asks for. */
  readonly rayId?: string;
  /** How often the request was sent, or tried to be. */
  readonly attempts?: number;
  /** What to do about it. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The codes of all errors of this client. They stay the same from version to version. */
export type AccessErrorCode =
  | "ACCESS_ERR_CONFIGURATION"
  | "ACCESS_ERR_AUTHENTICATION"
  | "ACCESS_ERR_PERMISSION"
  | "ACCESS_ERR_NOT_FOUND"
  | "ACCESS_ERR_CONFLICT"
  | "ACCESS_ERR_INVALID_REQUEST"
  | "ACCESS_ERR_RATE_LIMIT"
  | "ACCESS_ERR_SERVER"
  | "ACCESS_ERR_CONNECTION"
  | "ACCESS_ERR_TIMEOUT"
  | "ACCESS_ERR_ABORTED"
  | "ACCESS_ERR_OUTCOME_UNKNOWN"
  | "ACCESS_ERR_MALFORMED_RESPONSE";

/** Whatever goes wrong in this client. Tell them apart by `code` or class. */
export abstract class AccessError extends Error implements AccessErrorDetails {
  abstract readonly code: AccessErrorCode;
  declare readonly endpoint?: string;
  declare readonly method?: Method;
  declare readonly path?: string;
  declare readonly status?: number;
  declare readonly documentationUrl?: string;
  declare readonly rayId?: string;
  declare readonly attempts?: number;
  declare readonly hint?: string;
  /** What the API itself said; empty where it said nothing. */
  readonly errors: readonly ApiMessage[];
  /** Whether the same call may well succeed when it is made again later. */
  readonly retryable: boolean;

  constructor(message: string, details: AccessErrorDetails = {}, retryable = false) {
    const { cause, errors = [], ...rest } = details;
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, rest);
    this.errors = errors;
    this.retryable = retryable;
    Object.defineProperty(this, BRAND, { value: true });
  }

  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** Whether something caught is an error of this client, whichever copy of the package it came from. */
export function isAccessError(value: unknown): value is AccessError {
  return typeof value === "object" && value !== null && BRAND in value;
}

/** The client was made, or called, with something that cannot work. Nothing was sent. */
export class ConfigurationError extends AccessError {
  override readonly code = "ACCESS_ERR_CONFIGURATION";
}

/** The API does not know the caller: the token or key is wrong, disabled or expired. */
export class AuthenticationError extends AccessError {
  override readonly code = "ACCESS_ERR_AUTHENTICATION";
}

/** The API knows the caller, but does not let it do this. */
export class PermissionError extends AccessError {
  override readonly code = "ACCESS_ERR_PERMISSION";
  /** The permission the call asks for, as Cloudflare's dashboard names it: `Access: SSH Auditing Edit`. */
  readonly permission: string | undefined;

  constructor(message: string, details: AccessErrorDetails & { permission: string | undefined }) {
    const { permission, ...rest } = details;
    super(message, rest);
    this.permission = permission;
  }
}

/** What the call is about does not exist (any more). */
export class NotFoundError extends AccessError {
  override readonly code = "ACCESS_ERR_NOT_FOUND";
}

/** Something else is in the way: a name, address or singleton that is taken. */
export class ConflictError extends AccessError {
  override readonly code = "ACCESS_ERR_CONFLICT";
}

/** The API does not accept what was sent; `errors` say which field, where it says so. */
export class InvalidRequestError extends AccessError {
  override readonly code = "ACCESS_ERR_INVALID_REQUEST";
}

/** Too many requests, still after all attempts. */
export class RateLimitError extends AccessError {
  override readonly code = "ACCESS_ERR_RATE_LIMIT";
  /** Seconds after which the API takes requests again, if it says so. */
  readonly retryAfter: number | undefined;

  constructor(message: string, details: AccessErrorDetails & { retryAfter: number | undefined }) {
    const { retryAfter, ...rest } = details;
    super(message, rest, true);
    this.retryAfter = retryAfter;
  }
}

/** The API failed (5xx), still after all attempts. The call changes nothing twice, so it can be made again. */
export class ServerError extends AccessError {
  override readonly code = "ACCESS_ERR_SERVER";
  /** Seconds after which the API wants to be asked again, if it says so. */
  readonly retryAfter: number | undefined;

  constructor(message: string, details: AccessErrorDetails & { retryAfter: number | undefined }) {
    const { retryAfter, ...rest } = details;
    super(message, rest, true);
    this.retryAfter = retryAfter;
  }
}

/** No connection, or it broke before the answer was whole. */
export class ConnectionError extends AccessError {
  override readonly code = "ACCESS_ERR_CONNECTION";
  /** What the system calls it: `ECONNREFUSED`. */
  readonly reason: string;

  constructor(message: string, details: AccessErrorDetails & { reason: string }, retryable = true) {
    const { reason, ...rest } = details;
    super(message, rest, retryable);
    this.reason = reason;
  }
}

/** No whole answer in time. */
export class TimeoutError extends AccessError {
  override readonly code = "ACCESS_ERR_TIMEOUT";

  constructor(message: string, details: AccessErrorDetails) {
    super(message, details, true);
  }
}

/** The caller cancelled the call, or closed the client. `cause` is the signal's reason. */
export class AbortedError extends AccessError {
  override readonly code = "ACCESS_ERR_ABORTED";
}

/**
 * The answer was lost, and repeating the request could do its work twice: it may or may not have taken effect.
 * `cause` is the error that hid the outcome.
 */
export class OutcomeUnknownError extends AccessError {
  override readonly code = "ACCESS_ERR_OUTCOME_UNKNOWN";
}

/** What came back is not an answer of the Cloudflare API: an HTML page, JSON cut short, no envelope. */
export class MalformedResponseError extends AccessError {
  override readonly code = "ACCESS_ERR_MALFORMED_RESPONSE";
}

// On the prototype, so that stack traces begin with the class and `name` is not repeated among an error's fields.
for (const type of [
  AccessError,
  ConfigurationError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  ConflictError,
  InvalidRequestError,
  RateLimitError,
  ServerError,
  ConnectionError,
  TimeoutError,
  AbortedError,
  OutcomeUnknownError,
  MalformedResponseError,
]) {
  Object.defineProperty(type.prototype, "name", { value: type.name, configurable: true, writable: true });
}
