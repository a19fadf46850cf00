import type { Dispatcher } from "undici";
import { MalformedResponseError, TimeoutError } from "../errors";
import { abortedError, onAbort } from "./cancellation";
import { connectionError } from "./connection-error";
import { requestDetails, type Exchange, type HttpResponse } from "./exchange";

type Headers = HttpResponse["headers"];

/** Collects the response to one request. Ends it at the timeout, or when a signal is aborted. */
export class ResponseCollector implements Dispatcher.DispatchHandler {
  readonly #exchange: Exchange;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: Error) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #unsubscribe: (() => void) | undefined;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: Headers = {};
  #failed = false;

  constructor(exchange: Exchange, resolve: (response: HttpResponse) => void, reject: (error: Error) => void) {
    this.#exchange = exchange;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#onTimeout(), exchange.timeout);
    if (exchange.signals.length > 0) this.#unsubscribe = onAbort(exchange.signals, this.#onAbort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#failed) {
      controller.abort(new Error("the call ended before the request was sent"));
      return;
    }
    this.#controller = controller;
    this.#exchange.sent = true;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
    this.#checkSize(Number(headers["content-length"]));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#failed) return;
    this.#size += chunk.length;
    this.#checkSize(this.#size);
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

  /** Rejects with the connection error for this reason. */
  fail(reason: Error): void {
    this.#end(connectionError(this.#exchange, reason));
  }

  /** Ends a response that is too large, before it fills the memory. The length is NaN if the API does not report it. */
  #checkSize(length: number): void {
    const { plan, maxResponseSize } = this.#exchange;
    if (!(length > maxResponseSize)) return;
    this.#chunks.length = 0;
    const message = `${plan.name} received a response of more than ${maxResponseSize} bytes, the limit of the client's option maxResponseSize.`;
    this.#end(
      new MalformedResponseError(message, {
        ...requestDetails(this.#exchange),
        status: this.#status,
        hint: "Check the base URL. Narrow a list with a filter or a smaller per_page, or raise maxResponseSize.",
      }),
    );
  }

  #onTimeout(): void {
    const { plan, timeout, sent } = this.#exchange;
    const missing = sent ? "complete response" : "connection";
    this.#end(
      new TimeoutError(`${plan.name} timed out: no ${missing} within ${timeout} ms.`, {
        ...requestDetails(this.#exchange),
        hint: "Increase the timeout of the call or the client, or check whether the API can be reached.",
      }),
    );
  }

  readonly #onAbort = (): void => {
    const signal = this.#exchange.signals.find((candidate) => candidate.aborted);
    this.#end(abortedError(this.#exchange, signal?.reason));
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
    this.#unsubscribe?.();
  }
}
