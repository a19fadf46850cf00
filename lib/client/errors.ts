import type { ApiMessage, Method } from "../api";

const BRAND = Symbol.for("cdktf-cloudflare-access.AccessError");

/** What an error reports besides its message. Contains no secrets, query parameters or request bodies. */
export interface AccessErrorDetails {
  /** Dotted name of the endpoint: `infrastructure.targets.create`. */
  readonly endpoint?: string;
  /** HTTP method of the request. */
  readonly method?: Method;
  /** Path of the request below the base URL, without the query. */
  readonly path?: string;
  /** HTTP status of the response. Undefined if there was no response. */
  readonly status?: number;
  /** Errors that the API reported, with secrets redacted. */
  readonly errors?: readonly ApiMessage[];
  /** Cloudflare's documentation of the first error that links to one. */
  readonly documentationUrl?: string;
  /** Cloudflare's ID of the request (`cf-ray`). Cloudflare's support asks for it. */
  readonly rayId?: string;
  /** How many attempts were made. */
  readonly attempts?: number;
  /** What to do. */
  readonly hint?: string;
  /** The error that caused this one. */
  readonly cause?: unknown;
}

/** The stable codes of the client's errors. They do not change between versions. */
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

/** The base class of all errors that a client throws. Distinguish them by `code` or by class. */
export abstract class AccessError extends Error implements AccessErrorDetails {
  /** Stable code of the error: `ACCESS_ERR_NOT_FOUND`. */
  abstract readonly code: AccessErrorCode;
  /** Dotted name of the endpoint: `infrastructure.targets.create`. */
  declare readonly endpoint?: string;
  /** HTTP method of the request. */
  declare readonly method?: Method;
  /** Path of the request below the base URL, without the query. */
  declare readonly path?: string;
  /** HTTP status of the response. Undefined if there was no response. */
  declare readonly status?: number;
  /** Cloudflare's documentation of the first error that links to one. */
  declare readonly documentationUrl?: string;
  /** Cloudflare's ID of the request (`cf-ray`). Cloudflare's support asks for it. */
  declare readonly rayId?: string;
  /** How many attempts were made. */
  declare readonly attempts?: number;
  /** What to do. */
  declare readonly hint?: string;
  /** Errors that the API reported, with secrets redacted. Empty if it reported none. */
  readonly errors: readonly ApiMessage[];
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;

  constructor(message: string, details: AccessErrorDetails = {}, retryable = false) {
    const { cause, errors = [], ...rest } = details;
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, rest);
    this.errors = errors;
    this.retryable = retryable;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** All fields, including the name and message. Contains no secrets. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** Whether a value is an error of this client, even if another copy of the package created it. */
export function isAccessError(value: unknown): value is AccessError {
  return typeof value === "object" && value !== null && BRAND in value;
}

/** Thrown when options or the input of a call are invalid. No request was sent. */
export class ConfigurationError extends AccessError {
  override readonly code = "ACCESS_ERR_CONFIGURATION";
}

/** Thrown when the API rejects the credentials: the token or key is wrong, disabled or expired. */
export class AuthenticationError extends AccessError {
  override readonly code = "ACCESS_ERR_AUTHENTICATION";
}

/** Thrown when the credentials lack the permission for the call (HTTP 403). */
export class PermissionError extends AccessError {
  override readonly code = "ACCESS_ERR_PERMISSION";
  /** The required permission, as in Cloudflare's dashboard: `Access: SSH Auditing Edit`. Undefined if any token suffices. */
  readonly permission: string | undefined;

  constructor(message: string, details: AccessErrorDetails & { permission: string | undefined }) {
    const { permission, ...rest } = details;
    super(message, rest);
    this.permission = permission;
  }
}

/** Thrown when the object does not exist (HTTP 404). */
export class NotFoundError extends AccessError {
  override readonly code = "ACCESS_ERR_NOT_FOUND";
}

/** Thrown when another object prevents the call (HTTP 409): a name, address or singleton is taken. */
export class ConflictError extends AccessError {
  override readonly code = "ACCESS_ERR_CONFLICT";
}

/** Thrown when the API rejects the input with another 4xx status; `errors` name the field if the API does. */
export class InvalidRequestError extends AccessError {
  override readonly code = "ACCESS_ERR_INVALID_REQUEST";
}

/** Thrown when the API still reports too many requests (HTTP 429, or 403 with `Retry-After`) after the last attempt. */
export class RateLimitError extends AccessError {
  override readonly code = "ACCESS_ERR_RATE_LIMIT";
  /** Seconds until the API accepts requests again. Undefined if the API does not report it. */
  readonly retryAfter: number | undefined;

  constructor(message: string, details: AccessErrorDetails & { retryAfter: number | undefined }) {
    const { retryAfter, ...rest } = details;
    super(message, rest, true);
    this.retryAfter = retryAfter;
  }
}

/** Thrown when the API still fails (HTTP 5xx) after the last attempt of a call that is safe to repeat. */
export class ServerError extends AccessError {
  override readonly code = "ACCESS_ERR_SERVER";
  /** Seconds to wait before the next attempt. Undefined if the API does not report it. */
  readonly retryAfter: number | undefined;

  constructor(message: string, details: AccessErrorDetails & { retryAfter: number | undefined }) {
    const { retryAfter, ...rest } = details;
    super(message, rest, true);
    this.retryAfter = retryAfter;
  }
}

/** Thrown when no connection is established, or it breaks before the response is complete. */
export class ConnectionError extends AccessError {
  override readonly code = "ACCESS_ERR_CONNECTION";
  /** Error code of Node.js or undici: `ECONNREFUSED`. */
  readonly reason: string;

  constructor(message: string, details: AccessErrorDetails & { reason: string }, retryable = true) {
    const { reason, ...rest } = details;
    super(message, rest, retryable);
    this.reason = reason;
  }
}

/** Thrown when an attempt exceeds `timeout`. */
export class TimeoutError extends AccessError {
  override readonly code = "ACCESS_ERR_TIMEOUT";

  constructor(message: string, details: AccessErrorDetails) {
    super(message, details, true);
  }
}

/** Thrown when a signal cancels the call, or the client is closed. `cause` is the signal's reason. */
export class AbortedError extends AccessError {
  override readonly code = "ACCESS_ERR_ABORTED";
}

/**
 * Thrown when the response to a change is lost, and repeating the request could apply it twice. The change may or may
 * not have taken effect. `cause` is the error that hid the outcome.
 */
export class OutcomeUnknownError extends AccessError {
  override readonly code = "ACCESS_ERR_OUTCOME_UNKNOWN";
}

/** Thrown when the response is not one of the Cloudflare API: an HTML page, truncated JSON, or JSON without the envelope. */
export class MalformedResponseError extends AccessError {
  override readonly code = "ACCESS_ERR_MALFORMED_RESPONSE";
}

// On the prototype, so that stack traces start with the class name and `name` is not among an error's own fields.
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
