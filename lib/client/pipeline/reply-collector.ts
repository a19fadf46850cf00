import type { Dispatcher } from "undici";
import { onAbort } from "./abort";
import { TimeoutError } from "../errors";
import type { Exchange, Reply } from "./exchange";
import { connectionFailure } from "./connection-failure";
import { aborted } from "./interruption";
import { aboutRequest } from "./request-facts";

type Headers = Reply["headers"];

/** Gathers the answer to one request; ends it when time is up or a signal says so. */
export class ReplyCollector implements Dispatcher.DispatchHandler {
  readonly #exchange: Exchange;
  readonly #resolve: (reply: Reply) => void;
  readonly #reject: (error: Error) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #forgetSignals: (() => void) | undefined;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: Headers = {};
  #failed = false;

  constructor(exchange: Exchange, resolve: (reply: Reply) => void, reject: (error: Error) => void) {
    this.#exchange = exchange;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#onTimeout(), exchange.timeout);
    if (exchange.signals.length > 0) this.#forgetSignals = onAbort(exchange.signals, this.#onAbort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#failed) {
      controller.abort(new Error("given up before it was sent"));
      return;
    }
    this.#controller = controller;
    this.#exchange.sent = true;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    const [first, ...rest] = this.#chunks;
    const body = rest.length === 0 ? first : Buffer.concat(this.#chunks);
    this.#resolve({ status: this.#status, headers: this.#headers, text: body?.toString() ?? "" });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  /** No answer will come, for this reason. */
  fail(reason: Error): void {
    this.#end(connectionFailure(this.#exchange, reason));
  }

  #onTimeout(): void {
    const { plan, timeout, sent } = this.#exchange;
    const waited = sent ? "had no whole answer" : "found no connection";
    this.#end(
      new TimeoutError(`${plan.name} ${waited} within ${timeout} ms.`, {
        ...aboutRequest(this.#exchange),
        hint: "Give the call or the client a longer timeout, or look whether the API can be reached.",
      }),
    );
  }

  readonly #onAbort = (): void => {
    const signal = this.#exchange.signals.find((candidate) => candidate.aborted);
    this.#end(aborted(this.#exchange, signal?.reason));
  };

  #end(error: Error): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#release();
    this.#reject(error);
    this.#controller?.abort(error);
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#forgetSignals?.();
  }
}
