import type { RequestRate } from "./request-rate";

/** A token bucket that may go into debt: reservations wait longer the later they come, in order. */
export class TokenBucket {
  #tokens: number;
  #filledAt: number;
  #rate: RequestRate;

  constructor(rate: RequestRate, now: number) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#filledAt = now;
  }

  /** Takes a token. Returns the milliseconds until it may be used. */
  reserve(now: number): number {
    this.#fill(now);
    this.#tokens -= 1;
    return this.#tokens >= 0 ? 0 : Math.ceil(-this.#tokens / this.#rate.refill);
  }

  /** Returns a token that was reserved but not used. */
  giveBack(): void {
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + 1);
  }

  /** Lowers the rate to this one where it is stricter. */
  tighten({ burst, refill }: RequestRate, now: number): void {
    this.#fill(now);
    this.#rate = { burst: Math.min(burst, this.#rate.burst), refill: Math.min(refill, this.#rate.refill) };
    this.#tokens = Math.min(this.#tokens, this.#rate.burst);
  }

  #fill(now: number): void {
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + (now - this.#filledAt) * this.#rate.refill);
    this.#filledAt = now;
  }
}
