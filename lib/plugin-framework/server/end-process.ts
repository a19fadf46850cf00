import { closeLeftOpen } from "./close-left-open";
import type { Listening } from "./listen";

/** Milliseconds for the calls in progress after a signal. */
export const SIGNAL_TIMEOUT = 30_000;

/** Ends the process after all calls have finished: a lost response would leave an object that no state contains. */
export async function endProcess({ server }: Listening, code: number, timeout: number): Promise<void> {
  setTimeout(() => process.exit(code), timeout).unref();
  server.session.stop();
  await server.drain();
  await closeLeftOpen(server.session);
  process.exit(code);
}
