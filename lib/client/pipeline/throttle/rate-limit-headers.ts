import { headerOf, type HttpResponse } from "../exchange";

/** The remaining requests of one rate limit. */
export interface RemainingRequests {
  readonly limit: string;
  readonly requests: number;
  /** Milliseconds until the limit resets. */
  readonly resetsIn: number;
}

/** The quota of one rate limit. */
export interface RequestQuota {
  readonly limit: string;
  readonly requests: number;
}

/** Parses `Ratelimit: "default";r=50;t=30` (https://developers.cloudflare.com/fundamentals/api/reference/limits/). */
export function remainingRequests(response: HttpResponse): RemainingRequests[] {
  return items(headerOf(response, "ratelimit")).flatMap(({ name, parameters: { r, t } }) =>
    r === undefined || t === undefined ? [] : [{ limit: name, requests: r, resetsIn: t * 1_000 }],
  );
}

/** Parses `Ratelimit-Policy: "burst";q=100;w=60`. */
export function requestQuotas(response: HttpResponse): RequestQuota[] {
  return items(headerOf(response, "ratelimit-policy")).flatMap(({ name, parameters: { q } }) =>
    q === undefined ? [] : [{ limit: name, requests: q }],
  );
}

/** An HTTP date starts with a weekday (RFC 9110, section 5.6.7). `Date.parse` alone also takes "-5" or "2.5" for a date. */
const DATE = /^[A-Za-z]{3,9},? /;

/** `Retry-After` in milliseconds. The header holds seconds or a date. A malformed value is ignored. */
export function retryAfter(response: HttpResponse): number | undefined {
  const value = headerOf(response, "retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1_000, Number.MAX_SAFE_INTEGER);
  const milliseconds = DATE.test(value) ? Date.parse(value) - Date.now() : NaN;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/**
 * Whether the API refuses a request because there are too many: with HTTP 429, or, as users report, with HTTP 403. Only the
 * header distinguishes that from a missing permission.
 */
export const isThrottled = (response: HttpResponse): boolean =>
  response.status === 429 || (response.status === 403 && retryAfter(response) !== undefined);

interface Item {
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Parses a list of names with integer parameters. Skips malformed items. */
function items(header: string | undefined): Item[] {
  if (header === undefined) return [];
  return [...header.matchAll(/"([^"]*)"((?:\s*;\s*\w+\s*=\s*\d+)+)/g)].map(([, name = "", text = ""]) => ({
    name,
    parameters: Object.fromEntries(
      [...text.matchAll(/(\w+)\s*=\s*(\d+)/g)].map(([, key = "", value]) => [key, Number(value)]),
    ),
  }));
}
