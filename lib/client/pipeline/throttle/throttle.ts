import type { Clock } from "../clock";
import type { HttpResponse } from "../exchange";
import type { RequestRate } from "./request-rate";
import { ServerLimits } from "./server-limits";
import { TokenBucket } from "./token-bucket";

/** Waits for so many milliseconds. Throws if the call is cancelled. */
export type Wait = (milliseconds: number) => Promise<void>;

const throttles = new WeakMap<Clock, Map<string, Throttle>>();

/**
 * The throttle of this process for one caller of an API. A later client can make its rate stricter, never laxer, and its
 * longest pause shorter, never longer.
 */
export function sharedThrottle(caller: string, rate: RequestRate, maxPause: number, clock: Clock): Throttle {
  const byCaller = throttles.get(clock) ?? new Map<string, Throttle>();
  throttles.set(clock, byCaller);
  const existing = byCaller.get(caller);
  existing?.tighten(rate, maxPause);
  const throttle = existing ?? new Throttle(rate, maxPause, clock);
  byCaller.set(caller, throttle);
  return throttle;
}

/** Keeps all requests with the same credentials below the API's rate limit. */
export class Throttle {
  readonly #clock: Clock;
  readonly #bucket: TokenBucket;
  readonly #limits: ServerLimits;
  #inFlight = 0;

  constructor(rate: RequestRate, maxPause: number, clock: Clock) {
    this.#clock = clock;
    this.#limits = new ServerLimits(maxPause);
    this.#bucket = new TokenBucket(rate, clock.now());
  }

  /** Resolves when a request may be sent. */
  async admit(wait: Wait): Promise<void> {
    for (;;) {
      const pause = this.#limits.delay(this.#clock.now());
      if (pause > 0) await wait(pause);
      else if (await this.#tryBucket(wait)) return;
    }
  }

  /** Completes an admitted request. The response is undefined if the request failed. */
  complete(response: HttpResponse | undefined): void {
    this.#inFlight -= 1;
    if (response !== undefined) this.#limits.update(response, this.#inFlight, this.#clock.now());
  }

  /** Lowers the rate and the longest pause to these where they are lower. */
  tighten(rate: RequestRate, maxPause: number): void {
    this.#bucket.tighten(rate, this.#clock.now());
    this.#limits.tighten(maxPause, this.#clock.now());
  }

  /**
   * Waits for a token of the bucket. Returns the token if the server's limits require a delay by then: a token that is
   * used later would exceed the rate.
   */
  async #tryBucket(wait: Wait): Promise<boolean> {
    const due = this.#bucket.reserve(this.#clock.now());
    let admitted = false;
    try {
      if (due > 0) await wait(due);
      const now = this.#clock.now();
      admitted = this.#limits.delay(now) === 0;
      if (admitted) this.#limits.claim(now);
    } finally {
      if (admitted) this.#inFlight += 1;
      else this.#bucket.giveBack();
    }
    return admitted;
  }
}
