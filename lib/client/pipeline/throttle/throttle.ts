import type { Clock } from "../clock";
import type { Reply } from "../exchange";
import type { RequestRate } from "./request-rate";
import { ServerPace } from "./server-pace";
import { TokenBucket } from "./token-bucket";

/** Waits for some milliseconds, and throws if what it waits for is off. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Keeps everybody who calls in one name below the API's limit of requests. */
export class Throttle {
  readonly #clock: Clock;
  readonly #bucket: TokenBucket;
  readonly #pace = new ServerPace();
  #inFlight = 0;

  constructor(rate: RequestRate, clock: Clock) {
    this.#clock = clock;
    this.#bucket = new TokenBucket(rate, clock.now());
  }

  /** Returns once a request may be sent. */
  async admit(wait: Wait): Promise<void> {
    for (;;) {
      const pause = this.#pace.delay(this.#clock.now());
      if (pause > 0) await wait(pause);
      else if (await this.#tryBucket(wait)) return;
    }
  }

  /** The request that was admitted has been decodeEnvelope, or never will be. */
  done(reply: Reply | undefined): void {
    this.#inFlight -= 1;
    if (reply !== undefined) this.#pace.heed(reply, this.#inFlight, this.#clock.now());
  }

  /** From now on, no more than this either. */
  tighten(rate: RequestRate): void {
    this.#bucket.tighten(rate, this.#clock.now());
  }

  /** Waits for a turn. A turn that the server's pace holds up is given back: used later, it would come on top of others. */
  async #tryBucket(wait: Wait): Promise<boolean> {
    const due = this.#bucket.reserve(this.#clock.now());
    let admitted = false;
    try {
      if (due > 0) await wait(due);
      const now = this.#clock.now();
      admitted = this.#pace.delay(now) === 0;
      if (admitted) this.#pace.claim(now);
    } finally {
      if (admitted) this.#inFlight += 1;
      else this.#bucket.giveBack();
    }
    return admitted;
  }
}
