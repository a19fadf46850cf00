import { setMaxListeners } from "node:events";
import type { Clock } from "../../lib/client";

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** A clock that jumps to the time at which the next sleeper wakes, as soon as nothing else is to be done. */
export class ManualClock implements Clock {
  /** The requested durations of all sleeps, in milliseconds. */
  readonly sleeps: number[] = [];
  /** Called before each jump. Tests can change the server here. */
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

  /** Resolves when `count` sleeps have started. */
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
