import type { Dispatcher } from "undici";
import type { Reply, Step } from "./exchange";
import { throwIfAborted } from "./interruption";
import { ReplyCollector } from "./reply-collector";

/** What goes with every request. */
export interface TransportOptions {
  readonly dispatcher: Dispatcher;
  readonly baseUrl: URL;
  /** Credentials and whatever else every request carries. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The innermost step: sends the request over a pooled connection and gathers the answer. */
export function transport({ dispatcher, baseUrl, headers }: TransportOptions): Step<Reply> {
  const { origin } = baseUrl;
  const base = baseUrl.pathname === "/" ? "" : baseUrl.pathname;
  // Undici reads headers fastest as a flat list; both are made once and never changed.
  const withoutBody = Object.entries({ accept: "application/json", ...headers }).flat();
  const withBody = [...withoutBody, "content-type", "application/json"];
  return (exchange) =>
    new Promise((resolve, reject) => {
      throwIfAborted(exchange);
      const collector = new ReplyCollector(exchange, resolve, reject);
      const request = {
        origin,
        path: base + exchange.path + exchange.query,
        method: exchange.plan.endpoint.method,
        headers: exchange.body === undefined ? withoutBody : withBody,
        body: exchange.body ?? null,
      };
      try {
        dispatcher.dispatch(request, collector);
      } catch (error) {
        collector.fail(error instanceof Error ? error : new Error("the dispatcher threw"));
      }
    });
}
