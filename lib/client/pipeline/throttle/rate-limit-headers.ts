import { headerOf, type Reply } from "../exchange";

/** What is left of one of the API's limits. */
export interface RemainingRequests {
  readonly limit: string;
  readonly requests: number;
  /** Milliseconds until it is whole again. */
  readonly resetsIn: number;
}

/** How much one of the API's limits allows. */
export interface RequestQuota {
  readonly limit: string;
  readonly requests: number;
}

/** `Ratelimit: "default";r=50;t=30` (https://developers.cloudflare.com/fundamentals/api/reference/limits/). */
export function remainingRequests(reply: Reply): RemainingRequests[] {
  return items(headerOf(reply, "ratelimit")).flatMap(({ name, parameters: { r, t } }) =>
    r === undefined || t === undefined ? [] : [{ limit: name, requests: r, resetsIn: t * 1_000 }],
  );
}

/** `Ratelimit-Policy: "burst";q=100;w=60` */
export function requestQuotas(reply: Reply): RequestQuota[] {
  return items(headerOf(reply, "ratelimit-policy")).flatMap(({ name, parameters: { q } }) =>
    q === undefined ? [] : [{ limit: name, requests: q }],
  );
}

/** `Retry-After` in milliseconds, from seconds or a date. */
export function retryAfter(reply: Reply): number | undefined {
  const value = headerOf(reply, "retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

interface Item {
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** A list of names, each with whole numbers as parameters; what does not look like it is passed over. */
function items(header: string | undefined): Item[] {
  if (header === undefined) return [];
  return [...header.matchAll(/"([^"]*)"((?:\s*;\s*\w+\s*=\s*\d+)+)/g)].map(([, name = "", text = ""]) => ({
    name,
    parameters: Object.fromEntries(
      [...text.matchAll(/(\w+)\s*=\s*(\d+)/g)].map(([, key = "", value]) => [key, Number(value)]),
    ),
  }));
}
