import { ERROR_CODE, UNKNOWN_CALLER_CODES, writes, type ApiMessage, type Permission } from "../../api";
import * as errors from "../errors";
import type { Credentials } from "./credentials";
import { apiErrors } from "./envelope";
import { headerOf, requestDetails, type Exchange, type HttpResponse } from "./exchange";
import { isThrottled, retryAfter } from "./throttle/rate-limit-headers";

/** How the API words conflicts. It has no status or code of its own for them. */
const TAKEN = /already[ _](exists?|in[ _]use|been[ _]taken)|duplicate/i;

/** The error for a response that is not a success, with the API's own errors and a hint. */
export function responseError(
  exchange: Exchange,
  response: HttpResponse,
  credentials: Credentials,
): errors.AccessError {
  const messages = apiErrors(exchange, response, credentials);
  const message = `${exchange.plan.name} ${outcome(response.status)}${formatErrors(messages)}`;
  return classify(exchange, response, message, responseDetails(exchange, response, messages));
}

/** The error details that describe the request and its response. */
export function responseDetails(
  exchange: Exchange,
  response: HttpResponse,
  messages: readonly ApiMessage[],
): errors.AccessErrorDetails {
  const rayId = headerOf(response, "cf-ray");
  const documentationUrl = messages.find((message) => message.documentation_url)?.documentation_url;
  return {
    ...requestDetails(exchange),
    status: response.status,
    errors: messages,
    ...(rayId === undefined ? {} : { rayId }),
    ...(documentationUrl === undefined ? {} : { documentationUrl }),
  };
}

function classify(
  exchange: Exchange,
  response: HttpResponse,
  message: string,
  details: errors.AccessErrorDetails,
): errors.AccessError {
  const { status } = response;
  const { endpoint } = exchange.plan;
  const messages = details.errors ?? [];
  const permission = permissionName(endpoint.permission, writes(endpoint));
  if (isThrottled(response) || (status === 403 && messages.some(({ code }) => code === ERROR_CODE.throttled))) {
    return new errors.RateLimitError(message, { ...details, hint: HINTS.rateLimit, retryAfter: secondsOf(response) });
  }
  if (status >= 500) {
    return new errors.ServerError(message, { ...details, hint: HINTS.server, retryAfter: secondsOf(response) });
  }
  if (status < 400) return new errors.MalformedResponseError(message, { ...details, hint: HINTS.redirect });
  if (status === 401 || messages.some(({ code }) => rejectsCredentials(code, status))) {
    return new errors.AuthenticationError(message, { ...details, hint: HINTS.authentication });
  }
  if (status === 403) {
    return new errors.PermissionError(message, { ...details, permission, hint: permissionHint(permission) });
  }
  if (status === 404) return new errors.NotFoundError(message, { ...details, hint: notFoundHint(exchange) });
  if (status === 409 || messages.some((error) => TAKEN.test(error.message))) {
    return new errors.ConflictError(message, { ...details, hint: HINTS.conflict });
  }
  return new errors.InvalidRequestError(message, { ...details, hint: HINTS.invalid });
}

const HINTS = {
  authentication: "Check the API token or key: it must be correct, active, and valid for this account.",
  rateLimit: "Other programs use the same token or IP address. Send fewer requests, or retry later.",
  server: "Retry later. https://www.cloudflarestatus.com reports incidents of the API.",
  redirect: "The API does not redirect. Check the base URL.",
  conflict: "Choose another name or address, or change or import the existing object.",
  invalid: "Correct the fields that the API names.",
};

/** With HTTP 403, the API also reports "Authentication error" for a valid token that lacks the permission. */
const rejectsCredentials = (code: number, status: number): boolean =>
  UNKNOWN_CALLER_CODES.has(code) || (code === ERROR_CODE.authentication && status !== 403);

function permissionHint(permission: string | undefined): string {
  const grant = permission === undefined ? "" : `Grant the token the permission "${permission}" for this account. `;
  return `${grant}Check that the token belongs to this account, and that the account's plan includes the feature.`;
}

function notFoundHint({ plan, mayHaveTakenEffect }: Exchange): string {
  return plan.endpoint.method === "DELETE" && mayHaveTakenEffect
    ? "An earlier attempt of this call, whose response was lost, may have deleted it."
    : "Check the identifiers and the account ID, and whether the object was deleted.";
}

function permissionName(permission: Permission, toWrite: boolean): string | undefined {
  return permission === null ? undefined : `${permission} ${toWrite ? "Edit" : "Read"}`;
}

function outcome(status: number): string {
  if (status >= 500) return `failed with HTTP ${status}`;
  return status < 400 ? `received HTTP ${status}` : `was rejected with HTTP ${status}`;
}

/** The API's errors as the end of a sentence: `: target already exists (1003, at /hostname).` */
export function formatErrors(messages: readonly ApiMessage[]): string {
  if (messages.length === 0) return ".";
  const formatted = messages.map(({ code, message, source }) => {
    const pointer = source?.pointer === undefined ? "" : `, at ${source.pointer}`;
    return `${message} (${code}${pointer})`;
  });
  return `: ${formatted.join("; ")}.`;
}

function secondsOf(response: HttpResponse): number | undefined {
  const milliseconds = retryAfter(response);
  return milliseconds === undefined ? undefined : milliseconds / 1_000;
}
