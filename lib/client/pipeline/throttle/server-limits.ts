import { REQUEST_LIMIT } from "../../../api";
import type { HttpResponse } from "../exchange";
import {
  remainingRequests,
  requestQuotas,
  isThrottled,
  retryAfter,
  type RemainingRequests,
  type RequestQuota,
} from "./rate-limit-headers";

/** Below this share of a limit, the remaining requests are spread over the time until the limit resets. */
const LOW = 0.2;

/** The delay that the headers of the API's responses require. */
export class ServerLimits {
  #pausedUntil = -Infinity;
  #spacing = 0;
  #slowUntil = -Infinity;
  #nextSlot = -Infinity;
  #maxPause: number;

  /** @param maxPause - the longest pause in milliseconds that a response can cause */
  constructor(maxPause: number) {
    this.#maxPause = maxPause;
  }

  /** Lowers the longest pause to this one if it is shorter, also for a pause that has begun. */
  tighten(maxPause: number, now: number): void {
    this.#maxPause = Math.min(this.#maxPause, maxPause);
    this.#pausedUntil = Math.min(this.#pausedUntil, now + this.#maxPause);
    this.#slowUntil = Math.min(this.#slowUntil, now + this.#maxPause);
  }

  /** Milliseconds until the next request may be sent. */
  delay(now: number): number {
    const slot = now < this.#slowUntil ? Math.min(this.#nextSlot, this.#slowUntil) : now;
    return Math.ceil(Math.max(0, this.#pausedUntil - now, slot - now));
  }

  /** Records that a request is sent. */
  claim(now: number): void {
    this.#nextSlot = now + this.#spacing;
  }

  /** Adapts to a response. The API may not yet have counted the `inFlight` requests. */
  update(response: HttpResponse, inFlight: number, now: number): void {
    if (isThrottled(response)) this.#pause(retryAfter(response) ?? 0, now);
    const remaining = remainingRequests(response);
    if (remaining.length === 0) return;
    const quotas = requestQuotas(response);
    this.#spacing = 0;
    this.#slowUntil = -Infinity;
    for (const limit of remaining) this.#slowDown(limit, quotas, inFlight, now);
  }

  #pause(milliseconds: number, now: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, now + Math.min(milliseconds, this.#maxPause));
  }

  #slowDown(limit: RemainingRequests, quotas: readonly RequestQuota[], inFlight: number, now: number): void {
    const left = limit.requests - inFlight;
    const resetsIn = Math.min(limit.resetsIn, this.#maxPause);
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

/** The quota of a limit: that of its own policy, otherwise of the smallest policy, otherwise the API's general limit. */
function quotaOf({ limit }: RemainingRequests, quotas: readonly RequestQuota[]): number {
  const own = quotas.find((quota) => quota.limit === limit);
  return own?.requests ?? Math.min(REQUEST_LIMIT.requests, ...quotas.map(({ requests }) => requests));
}
