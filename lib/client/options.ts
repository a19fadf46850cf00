import { constants } from "node:buffer";
import type { Dispatcher } from "undici";
import { REQUEST_LIMIT } from "../api";
import { isLoopbackHost } from "../api/core/loopback";
import { suggestedName, unknownNames } from "../api/core/names";
import { ConfigurationError } from "./errors";
import {
  BOOLEAN,
  checkOptionTypes,
  CLOCK,
  DISPATCHER,
  FUNCTION,
  NUMBER,
  OBJECT_OR_FALSE,
  SIGNAL,
  STRING,
  typeOf,
  type OptionType,
} from "./option-types";
import { LONGEST_TIMEOUT, type Clock } from "./pipeline/clock";
import { Credentials, type CredentialOptions } from "./pipeline/credentials";
import type { EventListener } from "./pipeline/events";
import { requestRate, type RequestRate, type ThrottleOptions } from "./pipeline/throttle/request-rate";
import { resolveRetry, type RetryOptions } from "./pipeline/with-retry";
import { checkedId, type Scope } from "./request/path-template";

/** Base URL of Cloudflare's API, version 4. */
export const DEFAULT_BASE_URL = "https://api.cloudflare.com/client/v4";

const DEFAULT_TIMEOUT = 60_000;

const DEFAULT_RESPONSE_SIZE = 64 * 1024 * 1024;

/** Fewer than the requests that Cloudflare allows in five minutes, so that an endless list does not exhaust them. */
const DEFAULT_PAGES = 1_000;

const { MAX_STRING_LENGTH } = constants;

/** In milliseconds: after too many requests, Cloudflare blocks for one window. */
const DEFAULT_MAX_PAUSE = REQUEST_LIMIT.window * 1_000;

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
   * Whether `baseUrl` may be an `http:` URL of another machine. Every computer on the way can then read the credentials.
   * A URL of this machine (`localhost`, `127.0.0.1`, `[::1]`) is always allowed.
   * @default false
   */
  readonly allowHttp?: boolean | undefined;
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
   * The longest wait in milliseconds that one response can cause by its headers (`Retry-After`, `Ratelimit`). If the API
   * requires a longer wait before a retry, the call fails at once, and other calls wait no longer than this. Clients that
   * share a throttle use the shortest of their limits. At most 2147483647.
   * @default 300000 - the window of Cloudflare's limit
   */
  readonly maxPause?: number | undefined;
  /**
   * Time limit of one attempt in milliseconds, from waiting for a connection to the end of the response. At most
   * 2147483647, the longest delay of a Node.js timer.
   * @default 60000
   */
  readonly timeout?: number | undefined;
  /**
   * The largest response that the client accepts, in bytes. A larger one fails with MalformedResponseError. At most 512 MiB, the
   * longest string of Node.js.
   * @default 67108864, which is 64 MiB; 1,000 targets have about 0.5 MiB
   */
  readonly maxResponseSize?: number | undefined;
  /**
   * The most pages of a list that one iteration reads. A longer list fails with MalformedResponseError.
   * @default 1000
   */
  readonly maxPages?: number | undefined;
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
  readonly maxPause: number;
  /** In milliseconds. */
  readonly timeout: number;
  /** In bytes. */
  readonly maxResponseSize: number;
  readonly maxPages: number;
  readonly userAgent: string;
}

/** Options whose type is not checked where their value is. Credentials and IDs are checked by their own files. */
const OPTION_TYPES: Readonly<Partial<Record<keyof AccessClientOptions, OptionType>>> = {
  baseUrl: STRING,
  allowHttp: BOOLEAN,
  throttle: OBJECT_OR_FALSE,
  retry: OBJECT_OR_FALSE,
  maxPause: NUMBER,
  timeout: NUMBER,
  onEvent: FUNCTION,
  userAgent: STRING,
  signal: SIGNAL,
  dispatcher: DISPATCHER,
  clock: CLOCK,
};

/** Every option. A misspelt one, such as `acountId`, would be ignored. */
const OPTIONS: Readonly<Record<keyof AccessClientOptions, true>> = {
  allowHttp: true,
  maxPages: true,
  maxPause: true,
  maxResponseSize: true,
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
  checkOptionTypes("the options of AccessClient", options, OPTION_TYPES);
  refuseUnknown(options, OPTIONS);
  refuseUnknown(options.retry, RETRY_OPTIONS, "retry.");
  refuseUnknown(options.throttle, THROTTLE_OPTIONS, "throttle.");
  const credentials = new Credentials(options);
  return {
    credentials,
    scope: resolveScope(options),
    baseUrl: encryptedUrl(
      parsedBaseUrl(options.baseUrl, (text) => credentials.redact(text)),
      options,
    ),
    rate: options.throttle === false ? undefined : requestRate(options.throttle ?? {}),
    retry: resolveRetry(options.retry ?? {}),
    maxPause: checkedPause(options.maxPause ?? DEFAULT_MAX_PAUSE),
    timeout: checkedTimeout(options.timeout) ?? DEFAULT_TIMEOUT,
    maxResponseSize:
      checkedLimit("maxResponseSize", options.maxResponseSize, MAX_STRING_LENGTH) ?? DEFAULT_RESPONSE_SIZE,
    maxPages: checkedLimit("maxPages", options.maxPages, Number.MAX_SAFE_INTEGER) ?? DEFAULT_PAGES,
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
  url.pathname = withoutTrailingSlashes(url.pathname);
  return url;
}

/** In one pass: a regular expression takes quadratic time on many slashes. */
function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}

/** @throws ConfigurationError if credentials would travel unencrypted to another machine, and this is not allowed */
function encryptedUrl(url: URL, { allowHttp = false }: AccessClientOptions): URL {
  if (url.protocol === "https:" || allowHttp || isLoopbackHost(url.hostname)) return url;
  throw new ConfigurationError(
    `The base URL "${url.origin}" is not encrypted: the API token or key would travel to another machine in plain text.`,
    {
      hint:
        "Use an https:// URL. If you trust the network in between, allow it: allowHttp: true in AccessClient and " +
        "AccessAccount, --allow-http in cfaccess, allow_http = true in the companion provider.",
    },
  );
}

function checkedPause(maxPause: number): number {
  if (maxPause >= 0 && maxPause <= LONGEST_TIMEOUT) return maxPause;
  throw new ConfigurationError(
    `maxPause must be a number of milliseconds, 0 or greater and at most ${LONGEST_TIMEOUT}, but is ${maxPause}.`,
  );
}

/** @throws ConfigurationError unless the timeout is a number of milliseconds that a timer supports */
export function checkedTimeout(timeout: number | undefined): number | undefined {
  if (timeout === undefined) return timeout;
  if (typeof timeout === "number" && timeout > 0 && timeout <= LONGEST_TIMEOUT) return timeout;
  const given = typeof timeout === "number" ? String(timeout) : typeOf(timeout);
  throw new ConfigurationError(
    `timeout must be a number of milliseconds greater than 0 and at most ${LONGEST_TIMEOUT}, but is ${given}.`,
  );
}

function checkedLimit(option: string, value: number | undefined, most: number): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)) return value;
  throw new ConfigurationError(`${option} must be a whole number from 1 to ${most}, but is ${value}.`);
}

function userAgent(product: string | undefined): string {
  const own = "cdktf-cloudflare-access";
  if (product === undefined || product === "") return own;
  if (/^[\x20-\x7e]+$/.test(product)) return `${product} ${own}`;
  throw new ConfigurationError("userAgent must contain only printable ASCII characters.");
}
