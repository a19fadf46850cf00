import type { Envelope } from "../../api";

/** JSON of stored objects by object. They are frozen, and lists return them far more often than they change. */
const cachedJson = new WeakMap<object, string>();

/** The JSON of an envelope. */
export function envelopeJson(envelope: Envelope): string {
  const { result, result_info, ...head } = envelope;
  if (!Array.isArray(result)) return JSON.stringify(envelope);
  const info = result_info === undefined ? "" : `,"result_info":${JSON.stringify(result_info)}`;
  return `${JSON.stringify(head).slice(0, -1)},"result":[${result.map(itemJson).join(",")}]${info}}`;
}

function itemJson(item: unknown): string {
  if (typeof item !== "object" || item === null || !Object.isFrozen(item)) return JSON.stringify(item);
  const cached = cachedJson.get(item);
  if (cached !== undefined) return cached;
  const json = JSON.stringify(item);
  cachedJson.set(item, json);
  return json;
}

/** A response body with its content type. */
export interface ResponseBody {
  readonly type: string;
  readonly body: string;
}

/** The body that a `malformed` fault sends instead of the envelope. */
export function malformedBody(envelope: Envelope, form: "html" | "truncated" | "no-envelope" | "empty"): ResponseBody {
  const type = "application/json";
  const json = JSON.stringify(envelope);
  if (form === "html") return { type: "text/html", body: "<!doctype html><title>Welcome to nowhere</title>" };
  if (form === "truncated") return { type, body: json.slice(0, Math.floor(json.length / 2)) };
  return { type, body: form === "empty" ? "" : JSON.stringify(envelope.result) };
}
