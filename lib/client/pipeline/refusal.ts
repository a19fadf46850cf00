import { ERROR_CODE, UNKNOWN_CALLER_CODES, writes, type ApiMessage, type Permission } from "../../api";
import type { Credentials } from "./credentials";
import * as errors from "../errors";
import { headerOf, type Exchange, type Reply } from "./exchange";
import { aboutRequest } from "./request-facts";
import { messagesOf } from "./envelope-reading";
import { retryAfter } from "./throttle/rate-limit-headers";

/** How the API words that something is in the way; it has no status or code of its own for it. */
const TAKEN = /already[ _](exists?|in[ _]use|been[ _]taken)|duplicate/i;

/** The error for an answer that is not a success, with what the API said and what to do. */
export function refusalOf(exchange: Exchange, reply: Reply, credentials: Credentials): errors.AccessError {
  const messages = messagesOf(exchange, reply, credentials);
  const said = `${exchange.plan.name} ${outcome(reply.status)}${wording(messages)}`;
  return classified(exchange, reply, said, aboutReply(exchange, reply, messages));
}

/** What every error of an answered request says. */
export function aboutReply(
  exchange: Exchange,
  reply: Reply,
  messages: readonly ApiMessage[],
): errors.AccessErrorDetails {
  const rayId = headerOf(reply, "cf-ray");
  const documentationUrl = messages.find((message) => message.documentation_url)?.documentation_url;
  return {
    ...aboutRequest(exchange),
    status: reply.status,
    errors: messages,
    ...(rayId === undefined ? {} : { rayId }),
    ...(documentationUrl === undefined ? {} : { documentationUrl }),
  };
}

function classified(
  exchange: Exchange,
  reply: Reply,
  said: string,
  details: errors.AccessErrorDetails,
): errors.AccessError {
  const { status } = reply;
  const { endpoint } = exchange.plan;
  const messages = details.errors ?? [];
  const needed = permissionName(endpoint.permission, writes(endpoint));
  if (status === 429) {
    return new errors.RateLimitError(said, { ...details, hint: HINTS.rateLimit, retryAfter: secondsOf(reply) });
  }
  if (status >= 500) {
    return new errors.ServerError(said, { ...details, hint: HINTS.server, retryAfter: secondsOf(reply) });
  }
  if (status < 400) return new errors.MalformedResponseError(said, { ...details, hint: HINTS.redirect });
  if (status === 401 || messages.some(({ code }) => meansUnknownCaller(code, status))) {
    return new errors.AuthenticationError(said, { ...details, hint: HINTS.authentication });
  }
  if (status === 403) {
    return new errors.PermissionError(said, { ...details, permission: needed, hint: permissionHint(needed) });
  }
  if (status === 404) return new errors.NotFoundError(said, { ...details, hint: notFoundHint(exchange) });
  if (status === 409 || messages.some(({ message }) => TAKEN.test(message))) {
    return new errors.ConflictError(said, { ...details, hint: HINTS.conflict });
  }
  return new errors.InvalidRequestError(said, { ...details, hint: HINTS.invalid });
}

const HINTS = {
  authentication: "Look whether the token or key is right, active, and made for this account.",
  rateLimit: "Something else uses the same token, or sends from the same address: call less often, or later.",
  server: "Make the call again later; https://www.cloudflarestatus.com tells whether the API is in trouble.",
  redirect: "The API does not redirect: look whether the base URL is right.",
  conflict: "Choose another name or address, or change or import the object that is there.",
  invalid: "Correct the fields that the API names.",
};

/** "Authentication error" with HTTP 403 is what a good token gets as well that lacks the permission. */
const meansUnknownCaller = (code: number, status: number): boolean =>
  UNKNOWN_CALLER_CODES.has(code) || (code === ERROR_CODE.authentication && status !== 403);

function permissionHint(needed: string | undefined): string {
  const give = needed === undefined ? "" : `Give the token the permission "${needed}" for this account. `;
  return `${give}Look whether the token is the right one for this account, and whether the account's plan has the feature.`;
}

function notFoundHint({ plan, doubtful }: Exchange): string {
  return plan.endpoint.method === "DELETE" && doubtful
    ? "An earlier attempt of this call, whose answer was lost, may have deleted it."
    : "Look whether the identifiers and the account are right, and whether it was deleted meanwhile.";
}

function permissionName(permission: Permission, toWrite: boolean): string | undefined {
  return permission === null ? undefined : `${permission} ${toWrite ? "Edit" : "Read"}`;
}

function outcome(status: number): string {
  if (status >= 500) return `failed with HTTP ${status}`;
  return status < 400 ? `was answered with HTTP ${status}` : `was refused with HTTP ${status}`;
}

/** What the API said, as the end of a sentence: `: target already exists (1003, at /hostname).` */
export function wording(messages: readonly ApiMessage[]): string {
  if (messages.length === 0) return ".";
  const texts = messages.map(({ code, message, source }) => {
    const place = source?.pointer === undefined ? "" : `, at ${source.pointer}`;
    return `${message} (${code}${place})`;
  });
  return `: ${texts.join("; ")}.`;
}

function secondsOf(reply: Reply): number | undefined {
  const milliseconds = retryAfter(reply);
  return milliseconds === undefined ? undefined : milliseconds / 1_000;
}
