import { sensitiveStrings, type ApiMessage, type Envelope } from "../../api";
import type { Credentials } from "./credentials";
import type { Exchange, HttpResponse } from "./exchange";

/** An envelope whose fields have not been validated. */
type UncheckedEnvelope = { readonly [Key in keyof Envelope]?: unknown };

/** The envelope of a response. If there is none, a description of the content. */
export function parseEnvelope(response: HttpResponse): UncheckedEnvelope | string {
  let value: unknown;
  try {
    value = JSON.parse(response.text);
  } catch {
    return describeContent(response.text);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "JSON that is not an object";
  return "success" in value && typeof value.success === "boolean" ? value : "JSON without the API's envelope";
}

/** The errors of a response, without the secrets of the credentials and the request. Empty if there are none. */
export function apiErrors(exchange: Exchange, response: HttpResponse, credentials: Credentials): ApiMessage[] {
  const envelope = parseEnvelope(response);
  if (typeof envelope === "string") return [];
  const { errors } = envelope;
  if (!Array.isArray(errors) || errors.length === 0) return [];
  const { body } = exchange.plan.endpoint;
  const secrets = body === undefined ? [] : sensitiveStrings(body, exchange.content);
  const concealer = credentials.concealerWith(secrets);
  const redact = (text: string) => concealer.conceal(text);
  return errors.flatMap((error) => parseError(error, redact));
}

type UncheckedError = { readonly [Key in keyof ApiMessage | "error_chain"]?: unknown };

/** The known fields of an API error if they have the expected types, followed by the errors of its `error_chain`. */
function parseError(value: unknown, redact: (text: string) => string): ApiMessage[] {
  if (typeof value !== "object" || value === null) return [];
  const { code, message, documentation_url, source, error_chain: chain } = value as UncheckedError;
  const pointer = typeof source === "object" && source !== null && "pointer" in source ? source.pointer : undefined;
  return [
    {
      code: typeof code === "number" ? code : 0,
      message: typeof message === "string" ? redact(message) : "(no message)",
      ...(typeof documentation_url === "string" ? { documentation_url: redact(documentation_url) } : {}),
      ...(typeof pointer === "string" ? { source: { pointer: redact(pointer) } } : {}),
    },
    ...(Array.isArray(chain) ? chain.flatMap((inner) => parseError(inner, redact)) : []),
  ];
}

/** Never quotes the content: it may contain a secret that the API has just created. */
function describeContent(text: string): string {
  const start = text.trimStart();
  if (start === "") return "an empty body";
  if (start.startsWith("<")) return "an HTML or XML page";
  return start.startsWith("{") || start.startsWith("[") ? "invalid or truncated JSON" : "text that is not JSON";
}
