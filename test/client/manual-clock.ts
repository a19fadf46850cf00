import { setMaxListeners } from "node:events";
import type { Clock } from "../../lib/client";

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** Time that passes only by sleeping: as soon as nothing else is to do, it jumps to where the next sleeper wakes. */
export class ManualClock implements Clock {
  /** How long each sleep was to be. */
  readonly sleeps: number[] = [];
  /** Called before time jumps, so that a test can change the world meanwhile. */
  beforeJump: () => Promise<void> = () => Promise.resolve();
  #now = 0;
  #sleepers: Sleeper[] = [];
  #jumping = false;
  #watchers: { readonly count: number; readonly notify: () => void }[] = [];

  constructor(private readonly frozen = false) {}

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
    this.sleeps.push(milliseconds);
    for (const { count, notify } of this.#watchers) if (this.sleeps.length >= count) notify();
    return new Promise((resolve) => {
      const sleeper: Sleeper = {
        due: this.#now + milliseconds,
        wake: () => {
          this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
          for (const signal of signals) signal.removeEventListener("abort", sleeper.wake);
          resolve();
        },
      };
      this.#sleepers.push(sleeper);
      setMaxListeners(0, ...signals);
      for (const signal of signals) signal.addEventListener("abort", sleeper.wake);
      if (signals.some((signal) => signal.aborted)) sleeper.wake();
      if (!this.frozen) this.#scheduleJump();
    });
  }

  /** Once somebody has gone to sleep for the first time, or so many times. */
  slept(count = 1): Promise<void> {
    return new Promise((notify) => {
      if (this.sleeps.length >= count) notify();
      else this.#watchers.push({ count, notify });
    });
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    for (const sleeper of [...this.#sleepers]) if (sleeper.due <= this.#now) sleeper.wake();
  }

  #scheduleJump(): void {
    if (this.#jumping) return;
    this.#jumping = true;
    setImmediate(() => void this.#jump());
  }

  async #jump(): Promise<void> {
    await this.beforeJump();
    this.#jumping = false;
    const [next] = [...this.#sleepers].sort((a, b) => a.due - b.due);
    if (next === undefined) return;
    this.advance(Math.max(0, next.due - this.#now));
    if (this.#sleepers.length > 0) this.#scheduleJump();
  }
}
