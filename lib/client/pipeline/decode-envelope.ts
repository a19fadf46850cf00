import type { Credentials } from "./credentials";
import { envelopeOf, messagesOf } from "./envelope-reading";
import { MalformedResponseError } from "../errors";
import type { Answer, Exchange, Reply, Step } from "./exchange";
import { aboutReply, refusalOf, wording } from "./refusal";
import { nodeOf } from "../request/schema-keys";

/** A step that takes the envelope off an answer, or throws what went wrong. */
export function decodeEnvelope(next: Step<Reply>, credentials: Credentials): Step<Answer> {
  return async (exchange) => {
    const reply = await next(exchange);
    if (reply.status < 200 || reply.status > 299) throw refusalOf(exchange, reply, credentials);
    return read(exchange, reply, credentials);
  };
}

const WORKED: Answer = { result: undefined, info: {} };

function read(exchange: Exchange, reply: Reply, credentials: Credentials): Answer {
  const { plan } = exchange;
  if (plan.isVoid && reply.text === "") return WORKED;
  const envelope = envelopeOf(reply);
  const malformed = (what: string) => {
    const messages = messagesOf(exchange, reply, credentials);
    return new MalformedResponseError(`${plan.name} was answered with ${what}${wording(messages)}`, {
      ...aboutReply(exchange, reply, messages),
      hint: "Look whether the base URL is right, and whether a proxy or login page is between here and the API.",
    });
  };
  if (typeof envelope === "string") throw malformed(`HTTP ${reply.status} and ${envelope}`);
  if (envelope.success !== true) throw malformed(`HTTP ${reply.status}, yet says it failed`);
  if (plan.isVoid) return WORKED;
  const result = resultOf(exchange, envelope.result);
  if (result === undefined) throw malformed(plan.isList ? "something else than a list" : "success, but no result");
  const info = envelope.result_info;
  return { result, info: typeof info === "object" && info !== null ? info : {} };
}

/** The result, where null stands for an empty list, or an empty object if the schema allows one; undefined if it is none. */
function resultOf({ plan }: Exchange, result: unknown): unknown {
  if (plan.isList) return Array.isArray(result) ? (result as unknown[]) : result === null ? [] : undefined;
  if (result !== null && result !== undefined) return result;
  const { type, required = [] } = nodeOf(plan.endpoint.result);
  return type === "object" && required.length === 0 ? {} : undefined;
}
