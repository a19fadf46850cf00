import type { RequestRate } from "./request-rate";

/** Lets requests through as fast as its rate allows. It can owe: whoever comes later waits longer, in order. */
export class TokenBucket {
  #tokens: number;
  #filledAt: number;
  #rate: RequestRate;

  constructor(rate: RequestRate, now: number) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#filledAt = now;
  }

  /** Takes one; returns the milliseconds until it may be used. */
  reserve(now: number): number {
    this.#fill(now);
    this.#tokens -= 1;
    return this.#tokens >= 0 ? 0 : Math.ceil(-this.#tokens / this.#rate.refill);
  }

  /** Takes a reservation back that was not used. */
  giveBack(): void {
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + 1);
  }

  /** From now on, no more than this either. */
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
