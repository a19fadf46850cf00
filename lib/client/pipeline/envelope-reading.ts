import type { ApiMessage, Envelope } from "../../api";
import { concealed, type Credentials } from "./credentials";
import type { Exchange, Reply } from "./exchange";
import { nodeOf, sensitiveTexts } from "../request/schema-keys";

/** An envelope whose contents nobody has looked at yet. */
type SealedEnvelope = { readonly [Key in keyof Envelope]?: unknown };

/** The envelope in an answer, or what the answer is instead. */
export function envelopeOf(reply: Reply): SealedEnvelope | string {
  let value: unknown;
  try {
    value = JSON.parse(reply.text);
  } catch {
    return whatElse(reply.text);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "JSON that is not an object";
  return "success" in value && typeof value.success === "boolean" ? value : "JSON without the API's envelope";
}

/** The errors in an answer, without secrets of the caller or of the request. Empty where the answer holds none. */
export function messagesOf(exchange: Exchange, reply: Reply, credentials: Credentials): ApiMessage[] {
  const envelope = envelopeOf(reply);
  if (typeof envelope === "string") return [];
  const { body } = exchange.plan.endpoint;
  const secrets = body === undefined ? [] : [...sensitiveTexts(nodeOf(body), exchange.content)];
  const conceal = (text: string) => concealed(credentials.conceal(text), secrets);
  const messages = envelope.errors;
  return Array.isArray(messages) ? messages.flatMap((message) => apiMessage(message, conceal)) : [];
}

type SealedMessage = { readonly [Key in keyof ApiMessage | "error_chain"]?: unknown };

/** Takes only what an error of the API consists of, each as the type it should have; then the errors behind it. */
function apiMessage(value: unknown, conceal: (text: string) => string): ApiMessage[] {
  if (typeof value !== "object" || value === null) return [];
  const { code, message, documentation_url, source, error_chain: chain } = value as SealedMessage;
  const pointer = typeof source === "object" && source !== null && "pointer" in source ? source.pointer : undefined;
  return [
    {
      code: typeof code === "number" ? code : 0,
      message: typeof message === "string" ? conceal(message) : "(no text)",
      ...(typeof documentation_url === "string" ? { documentation_url: conceal(documentation_url) } : {}),
      ...(typeof pointer === "string" ? { source: { pointer: conceal(pointer) } } : {}),
    },
    ...(Array.isArray(chain) ? chain.flatMap((behind) => apiMessage(behind, conceal)) : []),
  ];
}

/** Never quotes the text: an answer can hold a secret that was just made. */
function whatElse(text: string): string {
  const start = text.trimStart();
  if (start === "") return "nothing";
  if (start.startsWith("<")) return "an HTML or XML page";
  return start.startsWith("{") || start.startsWith("[") ? "JSON that is broken or cut short" : "text that is not JSON";
}
