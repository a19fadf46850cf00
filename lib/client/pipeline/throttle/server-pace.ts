import { REQUEST_LIMIT } from "../../../api";
import type { Reply } from "../exchange";
import {
  remainingRequests,
  requestQuotas,
  retryAfter,
  type RemainingRequests,
  type RequestQuota,
} from "./rate-limit-headers";

/** From this share of a limit on, what is left of it is spread over the time until it is whole again. */
const LOW = 0.2;

/** Milliseconds. Cloudflare blocks for one window; an answer that names much more is not believed. */
export const LONGEST_PAUSE = 2 * REQUEST_LIMIT.window * 1_000;

/** The pace the API's answers ask for: none, slow, or a stop. */
export class ServerPace {
  #pausedUntil = -Infinity;
  #spacing = 0;
  #slowUntil = -Infinity;
  #nextSlot = -Infinity;

  /** Milliseconds until a request may go out. */
  delay(now: number): number {
    const slot = now < this.#slowUntil ? Math.min(this.#nextSlot, this.#slowUntil) : now;
    return Math.ceil(Math.max(0, this.#pausedUntil - now, slot - now));
  }

  /** A request goes out. */
  claim(now: number): void {
    this.#nextSlot = now + this.#spacing;
  }

  /** Learns from an answer; `inFlight` requests have been sent that the answer may not know of yet. */
  heed(reply: Reply, inFlight: number, now: number): void {
    if (reply.status === 429) this.#pause(retryAfter(reply) ?? 0, now);
    const remaining = remainingRequests(reply);
    if (remaining.length === 0) return;
    const quotas = requestQuotas(reply);
    this.#spacing = 0;
    this.#slowUntil = -Infinity;
    for (const limit of remaining) this.#slowDown(limit, quotas, inFlight, now);
  }

  #pause(milliseconds: number, now: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, now + Math.min(milliseconds, LONGEST_PAUSE));
  }

  #slowDown(limit: RemainingRequests, quotas: readonly RequestQuota[], inFlight: number, now: number): void {
    const left = limit.requests - inFlight;
    const resetsIn = Math.min(limit.resetsIn, LONGEST_PAUSE);
    if (left > LOW * quotaOf(limit, quotas)) return;
    if (left <= 0) {
      this.#pause(resetsIn, now);
      return;
    }
    const spacing = resetsIn / left;
    if (spacing <= this.#spacing) return;
    this.#spacing = spacing;
    this.#slowUntil = now + resetsIn;
    this.#nextSlot = now + spacing;
  }
}

/** How much a limit allows when whole: as its policy says, or else the smallest policy, or else the API's limit. */
function quotaOf({ limit }: RemainingRequests, quotas: readonly RequestQuota[]): number {
  const own = quotas.find((quota) => quota.limit === limit);
  return own?.requests ?? Math.min(REQUEST_LIMIT.requests, ...quotas.map(({ requests }) => requests));
}
