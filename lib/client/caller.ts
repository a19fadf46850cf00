import type { Dispatcher } from "undici";
import { writes } from "../api";
import { checkObject, checkOptionTypes, NUMBER, SIGNAL } from "./option-types";
import { checkedTimeout, type AccessClientOptions, type ResolvedOptions } from "./options";
import { throwIfAborted } from "./pipeline/cancellation";
import { systemClock } from "./pipeline/clock";
import { connectionsTo } from "./pipeline/connections";
import type { Exchange, Handler } from "./pipeline/exchange";
import { createPipeline } from "./pipeline/pipeline";
import type { CallOptions } from "./request/calls";
import { PagedList, type List } from "./request/list";
import { pagesOf } from "./request/paging";
import type { ApiResult, RequestPlan } from "./request/request-plan";

type CallInput = Readonly<Record<string, unknown>>;

const NO_OPTIONS: CallOptions = {};

const CALL_OPTION_TYPES = { signal: SIGNAL, timeout: NUMBER };

/** Makes the calls of one client: owns its connections, and sends every request through one pipeline. */
export class Caller {
  readonly #resolved: ResolvedOptions;
  readonly #signals: readonly AbortSignal[];
  readonly #closing = new AbortController();
  readonly #ownDispatcher: Dispatcher | undefined;
  readonly #send: Handler<ApiResult>;
  #closed: Promise<void> | undefined;

  constructor(options: AccessClientOptions, resolved: ResolvedOptions) {
    this.#resolved = resolved;
    this.#signals = options.signal === undefined ? [] : [options.signal];
    const dispatcher = options.dispatcher ?? connectionsTo(resolved.baseUrl);
    this.#ownDispatcher = options.dispatcher === undefined ? dispatcher : undefined;
    this.#send = createPipeline(resolved, {
      dispatcher,
      clock: options.clock ?? systemClock,
      listener: options.onEvent,
      closing: this.#closing.signal,
    });
  }

  /** Calls an endpoint. Returns a list if the endpoint lists, otherwise the promise of one result. */
  call(plan: RequestPlan, input: CallInput = {}, options: CallOptions = NO_OPTIONS): List<unknown> | Promise<unknown> {
    if (!plan.isList) return this.#single(plan, input, options);
    const { maxPages } = this.#resolved;
    if (!writes(plan.endpoint)) {
      const fetch = (pageInput: CallInput): Promise<ApiResult> => this.#request(plan, pageInput, options);
      return new PagedList(() => pagesOf(plan, checkedInput(plan, input), fetch, maxPages));
    }
    // A change must be sent once, however often its list is read.
    const result = this.#request(plan, input, options);
    return new PagedList(() => pagesOf(plan, checkedInput(plan, input), () => result, maxPages));
  }

  /** Lets requests in flight complete, cancels calls that are waiting, and closes the client's own connections. */
  close(): Promise<void> {
    this.#closing.abort(new Error("the client is closed. Create another one, or close it after its last call."));
    return (this.#closed ??= this.#ownDispatcher?.close() ?? Promise.resolve());
  }

  async #single(plan: RequestPlan, input: CallInput, options: CallOptions): Promise<unknown> {
    return (await this.#request(plan, input, options)).result;
  }

  async #request(plan: RequestPlan, input: CallInput, options: CallOptions): Promise<ApiResult> {
    checkedInput(plan, input);
    if (options !== NO_OPTIONS) checkOptionTypes(`the options of ${plan.name}`, options, CALL_OPTION_TYPES);
    const { signal, timeout } = options;
    const exchange: Exchange = {
      plan,
      ...plan.prepare(input, this.#resolved.scope),
      timeout: checkedTimeout(timeout) ?? this.#resolved.timeout,
      maxResponseSize: this.#resolved.maxResponseSize,
      signals: signal === undefined ? this.#signals : [...this.#signals, signal],
      attempt: 1,
      sent: false,
      mayHaveTakenEffect: false,
    };
    throwIfAborted(exchange, this.#closing.signal);
    return this.#send(exchange);
  }
}

/** @throws ConfigurationError unless the input is an object */
function checkedInput(plan: RequestPlan, input: CallInput): CallInput {
  checkObject(`The input of ${plan.name}`, input, "Pass its parameters as one object, by name.");
  return input;
}
