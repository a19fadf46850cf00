import { onAbort } from "./abort";

/** Time, as the client sees it. Tests pass one of their own. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Waits, but no longer than until one of the signals is aborted. Never fails: callers look at their signals. */
  sleep(milliseconds: number, signals: readonly AbortSignal[]): Promise<void>;
}

/** The machine's own time. */
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
        forget();
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      const forget = onAbort(signals, wake);
    }),
};
