import type { Clock } from "./clock";
import type { Exchange } from "./exchange";
import { throwIfAborted } from "./interruption";
import type { EventListener } from "./trace";

/** What a step needs that waits: time, whom to tell, and the signal that ends the client. */
export interface Waiting {
  readonly clock: Clock;
  readonly listener: EventListener | undefined;
  readonly closing: AbortSignal;
}

/** @throws AbortedError as soon as the call is cancelled, or the client closed */
export async function waitFor(exchange: Exchange, milliseconds: number, { clock, closing }: Waiting): Promise<void> {
  await clock.sleep(milliseconds, [...exchange.signals, closing]);
  throwIfAborted(exchange, closing);
}
