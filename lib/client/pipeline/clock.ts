import { onAbort, throwIfAborted } from "./cancellation";
import type { EventListener } from "./events";
import type { Exchange } from "./exchange";

/** A source of time. Tests pass their own. */
export interface Clock {
  /** The current time in milliseconds since an arbitrary moment. Never decreases. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as one of the signals is aborted. Never rejects. */
  sleep(milliseconds: number, signals: readonly AbortSignal[]): Promise<void>;
}

/** The longest delay of a Node.js timer, in milliseconds: https://nodejs.org/api/timers.html */
export const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** The clock of the system. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signals) =>
    new Promise((resolve) => {
      if (signals.some((signal) => signal.aborted)) {
        resolve();
        return;
      }
      const wake = () => {
        clearTimeout(timer);
        unsubscribe();
        resolve();
      };
      // A longer delay would make Node.js wake at once.
      const timer = setTimeout(wake, Math.min(milliseconds, LONGEST_TIMEOUT));
      const unsubscribe = onAbort(signals, wake);
    }),
};

/** What a layer that waits requires. */
export interface WaitContext {
  readonly clock: Clock;
  readonly listener: EventListener | undefined;
  /** Aborted when the client is closed. */
  readonly closing: AbortSignal;
}

/** @throws AbortedError as soon as the call is cancelled or the client is closed */
export async function waitFor(exchange: Exchange, milliseconds: number, context: WaitContext): Promise<void> {
  await context.clock.sleep(milliseconds, [...exchange.signals, context.closing]);
  throwIfAborted(exchange, context.closing);
}
