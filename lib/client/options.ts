import type { Dispatcher } from "undici";
import type { Clock } from "./pipeline/clock";
import { Credentials, type CredentialOptions } from "./pipeline/credentials";
import { ConfigurationError } from "./errors";
import { checkedId, type Scope } from "./request/path-template";
import { retryOptions, type RetryOptions } from "./pipeline/with-retry";
import { requestRate, type RequestRate, type ThrottleOptions } from "./pipeline/throttle/request-rate";
import type { EventListener } from "./pipeline/trace";

/** Where the API is, if nothing else is said. */
export const DEFAULT_BASE_URL = "https://api.cloudflare.com/client/v4";

const DEFAULT_TIMEOUT = 60_000;

/** The longest time a timer of the system can be set to. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** How to make a client. Credentials are needed: `apiToken`, or `email` and `apiKey`. */
export interface AccessClientOptions extends CredentialOptions {
  /** The account to work in: 32 hexadecimal digits. Needed by nearly every call. */
  readonly accountId?: string | undefined;
  /** A zone to work in instead, for the endpoints that exist for accounts and for zones. */
  readonly zoneId?: string | undefined;
  /**
   * Where the API is. The same as `CLOUDFLARE_BASE_URL` of the official provider: `http://127.0.0.1:8787/client/v4`.
   * @default "https://api.cloudflare.com/client/v4"
   */
  readonly baseUrl?: string | undefined;
  /**
   * How many requests to allow oneself; `false` for as many as come. All clients of a process that call the same API
   * with the same credentials share it. Answers that say how much is left of the API's limits slow it down further.
   * @default below Cloudflare's 1,200 requests in 5 minutes
   */
  readonly throttle?: ThrottleOptions | false | undefined;
  /**
   * How to repeat what failed for a reason that may pass; `false` for never.
   * @default 5 attempts, with waits of up to 0.5 to 30 seconds between
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Milliseconds that one attempt of a call may take, from the wait for a connection to the end of the answer.
   * @default 60000
   */
  readonly timeout?: number | undefined;
  /** Is told of every request, answer, repetition and wait. Sees no secrets. */
  readonly onEvent?: EventListener | undefined;
  /** Put before this client's own name in `User-Agent`: `my-tool/1.2`. */
  readonly userAgent?: string | undefined;
  /** Ends all calls of the client. */
  readonly signal?: AbortSignal | undefined;
  /**
   * What makes the connections, in place of a pool of the client's own: for a proxy, a certificate authority, a mock.
   * Whoever made it closes it.
   * @default a pool of 16 connections, through the proxy named by `HTTPS_PROXY` or `HTTP_PROXY` unless `NO_PROXY` forbids
   */
  readonly dispatcher?: Dispatcher | undefined;
  /** Time, for tests. */
  readonly clock?: Clock | undefined;
}

/** The same, checked and with its defaults. */
export interface ResolvedOptions {
  readonly credentials: Credentials;
  readonly scope: Scope;
  readonly baseUrl: URL;
  readonly rate: RequestRate | undefined;
  readonly retry: Required<RetryOptions>;
  readonly timeout: number;
  readonly userAgent: string;
}

/** @throws ConfigurationError for the first thing that cannot work */
export function resolveOptions(options: AccessClientOptions): ResolvedOptions {
  const credentials = new Credentials(options);
  return {
    credentials,
    scope: scopeOfOptions(options),
    baseUrl: parsedBaseUrl(options.baseUrl, (text) => credentials.conceal(text)),
    rate: options.throttle === false ? undefined : requestRate(options.throttle ?? {}),
    retry: retryOptions(options.retry ?? {}),
    timeout: checkedTimeout(options.timeout) ?? DEFAULT_TIMEOUT,
    userAgent: userAgent(options.userAgent),
  };
}

/** Where calls work unless they say otherwise. */
export function scopeOfOptions({ accountId, zoneId }: Scope): Scope {
  return {
    accountId: accountId === undefined ? undefined : checkedId("accountId", accountId),
    zoneId: zoneId === undefined ? undefined : checkedId("zoneId", zoneId),
  };
}

/** @throws ConfigurationError unless it is the address of an API: HTTP or HTTPS, and nothing beyond its path */
export function parsedBaseUrl(given: string = DEFAULT_BASE_URL, conceal = (text: string) => text): URL {
  const refused = (why: string) =>
    new ConfigurationError(`The base URL ${why}.`, { hint: `It should be like ${DEFAULT_BASE_URL}.` });
  if (!URL.canParse(given)) throw refused(`"${conceal(given)}" is not a URL`);
  const url = new URL(given);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw refused(`must begin with https:// or http://, but begins with ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") throw refused("must not hold a user or password");
  if (url.search !== "" || url.hash !== "") throw refused("must end with its path, without ? or #");
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/** @throws ConfigurationError unless it is a number of milliseconds a timer can be set to */
export function checkedTimeout(timeout: number | undefined): number | undefined {
  if (timeout === undefined || (timeout > 0 && timeout <= LONGEST_TIMEOUT)) return timeout;
  throw new ConfigurationError(
    `timeout must be a number of milliseconds above 0 and up to ${LONGEST_TIMEOUT}, but is ${timeout}.`,
  );
}

function userAgent(given: string | undefined): string {
  const own = "cdktf-cloudflare-access";
  if (given === undefined || given === "") return own;
  if (/^[\x20-\x7e]+$/.test(given)) return `${given} ${own}`;
  throw new ConfigurationError("userAgent must consist of visible ASCII characters and blanks.");
}
