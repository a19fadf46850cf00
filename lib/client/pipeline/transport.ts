import type { Dispatcher } from "undici";
import { throwIfAborted } from "./cancellation";
import type { Handler, HttpResponse } from "./exchange";
import { ResponseCollector } from "./response-collector";

/** The innermost layer: sends the request over a pooled connection, and collects the response. */
export function sendOver(
  dispatcher: Dispatcher,
  baseUrl: URL,
  headers: Readonly<Record<string, string>>,
): Handler<HttpResponse> {
  const { origin } = baseUrl;
  const base = baseUrl.pathname === "/" ? "" : baseUrl.pathname;
  // Undici reads headers fastest from a flat list. Both lists are created once and never modified.
  const withoutBody = Object.entries({ accept: "application/json", ...headers }).flat();
  const withBody = [...withoutBody, "content-type", "application/json"];
  const accepting = (contentType: string) => Object.entries({ ...headers, accept: contentType }).flat();
  return (exchange) =>
    new Promise((resolve, reject) => {
      throwIfAborted(exchange);
      const collector = new ResponseCollector(exchange, resolve, reject);
      const { method, contentType } = exchange.plan.endpoint;
      const jsonHeaders = exchange.body === undefined ? withoutBody : withBody;
      const request = {
        origin,
        path: base + exchange.path + exchange.query,
        method,
        headers: contentType === undefined ? jsonHeaders : accepting(contentType),
        body: exchange.body ?? null,
      };
      try {
        dispatcher.dispatch(request, collector);
      } catch (error) {
        collector.fail(error instanceof Error ? error : new Error("the dispatcher threw"));
      }
    });
}
