import { Dispatcher } from "undici";
import type { Clock } from "../../lib/client";

/** The response to one request. */
export interface InstantResponse {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

/** An API without a network. Responds at once, and records the time of each request. */
export class InstantApi extends Dispatcher {
  /** The times of all requests, by the clock. */
  readonly times: number[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly respond: (index: number, now: number) => InstantResponse = () => ({ status: 200 }),
  ) {
    super();
  }

  override dispatch(_options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const { status, headers = {} } = this.respond(this.times.length, this.clock.now());
    this.times.push(this.clock.now());
    const controller = { aborted: false, paused: false, reason: null, abort: noop, pause: noop, resume: noop };
    handler.onRequestStart?.(controller, {});
    handler.onResponseStart?.(controller, status, headers);
    const envelope = { success: status < 300, errors: [], messages: [], result: { id: "x" } };
    handler.onResponseData?.(controller, Buffer.from(JSON.stringify(envelope)));
    handler.onResponseEnd?.(controller, {});
    return true;
  }
}

const noop = (): void => undefined;
