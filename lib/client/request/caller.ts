import type { Dispatcher } from "undici";
import { writes } from "../../api";
import { decodeEnvelope } from "../pipeline/decode-envelope";
import type { CallOptions } from "./calls";
import { systemClock } from "../pipeline/clock";
import { connectionsTo } from "../pipeline/connections";
import type { Answer, Exchange, Reply, Step } from "../pipeline/exchange";
import { throwIfAborted } from "../pipeline/interruption";
import { PagedList, type List } from "./list";
import { checkedTimeout, type AccessClientOptions, type ResolvedOptions } from "../options";
import { pagesOf } from "./paging";
import type { RequestPlan } from "./request-plan";
import { withRetry } from "../pipeline/with-retry";
import { sharedThrottle } from "../pipeline/throttle/shared-throttles";
import { withThrottle } from "../pipeline/throttle/with-throttle";
import { traced } from "../pipeline/trace";
import { transport } from "../pipeline/transport";
import type { Waiting } from "../pipeline/waiting";

type CallInput = Readonly<Record<string, unknown>>;

/** Makes the calls of one client: the steps of a call, put together once, and the connections they share. */
export class Caller {
  readonly #resolved: ResolvedOptions;
  readonly #signals: readonly AbortSignal[];
  readonly #closing = new AbortController();
  readonly #ownDispatcher: Dispatcher | undefined;
  readonly #send: Step<Answer>;
  #closed: Promise<void> | undefined;

  constructor(options: AccessClientOptions, resolved: ResolvedOptions) {
    this.#resolved = resolved;
    this.#signals = options.signal === undefined ? [] : [options.signal];
    const dispatcher = options.dispatcher ?? connectionsTo(resolved.baseUrl);
    this.#ownDispatcher = options.dispatcher === undefined ? dispatcher : undefined;
    const waiting: Waiting = {
      clock: options.clock ?? systemClock,
      listener: options.onEvent,
      closing: this.#closing.signal,
    };
    this.#send = stepsOf(resolved, dispatcher, waiting);
  }

  /** Calls an endpoint: a list, or the promise of one result. */
  call(plan: RequestPlan, input: CallInput = {}, options: CallOptions = {}): List<unknown> | Promise<unknown> {
    if (!plan.isList) return this.#one(plan, input, options);
    if (!writes(plan.endpoint)) {
      return new PagedList(() => pagesOf(plan, input, (page) => this.#answer(plan, page, options)));
    }
    const answer = this.#answer(plan, input, options);
    return new PagedList(() => pagesOf(plan, input, () => answer));
  }

  /** Lets what is under way end, ends what waits, and closes the connections. */
  close(): Promise<void> {
    this.#closing.abort(new Error("the client is closed."));
    return (this.#closed ??= this.#ownDispatcher?.close() ?? Promise.resolve());
  }

  async #one(plan: RequestPlan, input: CallInput, options: CallOptions): Promise<unknown> {
    return (await this.#answer(plan, input, options)).result;
  }

  async #answer(plan: RequestPlan, input: CallInput, { signal, timeout }: CallOptions): Promise<Answer> {
    const exchange: Exchange = {
      plan,
      ...plan.prepare(input, this.#resolved.scope),
      timeout: checkedTimeout(timeout) ?? this.#resolved.timeout,
      signals: signal === undefined ? this.#signals : [...this.#signals, signal],
      attempt: 1,
      sent: false,
      doubtful: false,
    };
    throwIfAborted(exchange, this.#closing.signal);
    return this.#send(exchange);
  }
}

/** The steps of every call: each attempt waits for its turn, is told of, sent, and understood; what fails is repeated. */
function stepsOf(resolved: ResolvedOptions, dispatcher: Dispatcher, waiting: Waiting): Step<Answer> {
  const { credentials, baseUrl, userAgent, rate, retry } = resolved;
  const { clock, listener } = waiting;
  let step: Step<Reply> = transport({
    dispatcher,
    baseUrl,
    headers: { ...credentials.headers(), "user-agent": userAgent },
  });
  if (listener !== undefined) step = traced(step, listener, clock);
  if (rate !== undefined) {
    const caller = `${credentials.fingerprint()} ${baseUrl.href}`;
    step = withThrottle(step, sharedThrottle(caller, rate, clock), waiting);
  }
  return withRetry(decodeEnvelope(step, credentials), retry, waiting);
}
