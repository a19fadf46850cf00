import type { Dispatcher } from "undici";
import { suggestedName, unknownNames } from "../api/core/names";
import { ConfigurationError } from "./errors";
import type { Clock } from "./pipeline/clock";
import { Credentials, type CredentialOptions } from "./pipeline/credentials";
import type { EventListener } from "./pipeline/events";
import { requestRate, type RequestRate, type ThrottleOptions } from "./pipeline/throttle/request-rate";
import { resolveRetry, type RetryOptions } from "./pipeline/with-retry";
import { checkedId, type Scope } from "./request/path-template";

/** Base URL of Cloudflare's API, version 4. */
export const DEFAULT_BASE_URL = "https://api.cloudflare.com/client/v4";

const DEFAULT_TIMEOUT = 60_000;

/** The longest delay of a Node.js timer, in milliseconds: https://nodejs.org/api/timers.html */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Options of a client. Credentials are required: `apiToken`, or `email` and `apiKey`. */
export interface AccessClientOptions extends CredentialOptions {
  /**
   * ID of the account that calls use: 32 lowercase hexadecimal digits. Nearly all endpoints require it.
   * @default - no account; calls that require one fail with ConfigurationError
   */
  readonly accountId?: string | undefined;
  /**
   * ID of a zone to use instead of the account, for endpoints that exist for both: 32 lowercase hexadecimal digits.
   * @default - no zone; these endpoints use the account
   */
  readonly zoneId?: string | undefined;
  /**
   * Base URL of the API, like `CLOUDFLARE_BASE_URL` of the official provider: `http://127.0.0.1:8787/client/v4`.
   * @default "https://api.cloudflare.com/client/v4"
   */
  readonly baseUrl?: string | undefined;
  /**
   * How many requests the client sends at most; `false` for no limit. All clients of a process that use the same
   * credentials and base URL share one throttle. It slows down further when the API's `Ratelimit` headers report that
   * little of a limit is left, and stops for `Retry-After`.
   * @default - 95 % of Cloudflare's limit of 1,200 requests in 5 minutes
   */
  readonly throttle?: ThrottleOptions | false | undefined;
  /**
   * How temporary failures are retried; `false` for never.
   * @default - 5 attempts, with random delays that grow from 0.5 to 30 seconds
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Time limit of one attempt in milliseconds, from waiting for a connection to the end of the response. At most
   * 2147483647, the longest delay of a Node.js timer.
   * @default 60000
   */
  readonly timeout?: number | undefined;
  /**
   * Called for every request, response, retry and wait. Events contain no secrets.
   * @default - events are not reported
   */
  readonly onEvent?: EventListener | undefined;
  /**
   * Product name that precedes the client's own in the `User-Agent` header: `my-tool/1.2`. Printable ASCII characters.
   * @default - only the client's own
   */
  readonly userAgent?: string | undefined;
  /**
   * Cancels all calls of the client when it is aborted.
   * @default - only `close()` cancels them
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * The undici dispatcher to send requests with: for a proxy, a certificate authority or a mock. `close()` leaves it open.
   * @default - a pool of 16 connections, or the proxy that `HTTPS_PROXY` or `HTTP_PROXY` names, unless `NO_PROXY` excludes the API
   */
  readonly dispatcher?: Dispatcher | undefined;
  /**
   * Source of time, for tests.
   * @default - the system clock
   */
  readonly clock?: Clock | undefined;
}

/** Validated options, with defaults applied. */
export interface ResolvedOptions {
  readonly credentials: Credentials;
  readonly scope: Scope;
  readonly baseUrl: URL;
  /** Undefined if the throttle is off. */
  readonly rate: RequestRate | undefined;
  readonly retry: Required<RetryOptions>;
  /** In milliseconds. */
  readonly timeout: number;
  readonly userAgent: string;
}

/** Every option. A misspelt one, such as `acountId`, would be ignored. */
const OPTIONS: Readonly<Record<keyof AccessClientOptions, true>> = {
  accountId: true,
  apiKey: true,
  apiToken: true,
  baseUrl: true,
  clock: true,
  dispatcher: true,
  email: true,
  onEvent: true,
  retry: true,
  signal: true,
  throttle: true,
  timeout: true,
  userAgent: true,
  zoneId: true,
};
const RETRY_OPTIONS: Readonly<Record<keyof RetryOptions, true>> = { attempts: true, minDelay: true, maxDelay: true };
const THROTTLE_OPTIONS: Readonly<Record<keyof ThrottleOptions, true>> = { requests: true, window: true, burst: true };

function refuseUnknown(given: unknown, known: Readonly<Record<string, true>>, path = ""): void {
  const [unknown] = typeof given === "object" && given !== null ? unknownNames(given, known) : [];
  if (unknown === undefined) return;
  throw new ConfigurationError(`${path}${unknown} is not an option of AccessClient.`, {
    hint: sentence(suggestedName(unknown, Object.keys(known), "options")),
  });
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith("?") ? "" : "."}`;

/** @throws ConfigurationError for the first invalid option */
export function resolveOptions(options: AccessClientOptions): ResolvedOptions {
  refuseUnknown(options, OPTIONS);
  refuseUnknown(options.retry, RETRY_OPTIONS, "retry.");
  refuseUnknown(options.throttle, THROTTLE_OPTIONS, "throttle.");
  const credentials = new Credentials(options);
  return {
    credentials,
    scope: resolveScope(options),
    baseUrl: parsedBaseUrl(options.baseUrl, (text) => credentials.redact(text)),
    rate: options.throttle === false ? undefined : requestRate(options.throttle ?? {}),
    retry: resolveRetry(options.retry ?? {}),
    timeout: checkedTimeout(options.timeout) ?? DEFAULT_TIMEOUT,
    userAgent: userAgent(options.userAgent),
  };
}

/** @throws ConfigurationError if the account or zone ID is malformed */
export function resolveScope({ accountId, zoneId }: Scope): Scope {
  return {
    accountId: accountId === undefined ? undefined : checkedId("accountId", accountId),
    zoneId: zoneId === undefined ? undefined : checkedId("zoneId", zoneId),
  };
}

/** @throws ConfigurationError unless the base URL uses HTTP or HTTPS and ends with its path */
export function parsedBaseUrl(baseUrl: string = DEFAULT_BASE_URL, redact = (text: string) => text): URL {
  const invalid = (reason: string) =>
    new ConfigurationError(`The base URL ${reason}.`, { hint: `Use a URL like ${DEFAULT_BASE_URL}.` });
  if (!URL.canParse(baseUrl)) throw invalid(`"${redact(baseUrl)}" is not a URL`);
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw invalid(`must start with https:// or http://, but starts with ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") throw invalid("must not contain a user name or password");
  if (url.search !== "" || url.hash !== "") throw invalid("must not contain a query or fragment");
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/** @throws ConfigurationError unless the timeout is a number of milliseconds that a timer supports */
export function checkedTimeout(timeout: number | undefined): number | undefined {
  if (timeout === undefined || (timeout > 0 && timeout <= LONGEST_TIMEOUT)) return timeout;
  throw new ConfigurationError(
    `timeout must be a number of milliseconds greater than 0 and at most ${LONGEST_TIMEOUT}, but is ${timeout}.`,
  );
}

function userAgent(product: string | undefined): string {
  const own = "cdktf-cloudflare-access";
  if (product === undefined || product === "") return own;
  if (/^[\x20-\x7e]+$/.test(product)) return `${product} ${own}`;
  throw new ConfigurationError("userAgent must contain only printable ASCII characters.");
}
