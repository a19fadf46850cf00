import { MalformedResponseError } from "../errors";
import { jsonSchemaOf } from "../request/json-schema";
import type { ApiResult } from "../request/request-plan";
import type { Credentials } from "./credentials";
import { apiErrors, parseEnvelope } from "./envelope";
import { headerOf, type Exchange, type Handler, type HttpResponse } from "./exchange";
import { formatErrors, responseDetails, responseError } from "./response-error";

/** Decodes the result in the API's envelope. Throws an error for every response that is not a success. */
export function decodeEnvelope(next: Handler<HttpResponse>, credentials: Credentials): Handler<ApiResult> {
  return async (exchange) => {
    const response = await next(exchange);
    if (response.status < 200 || response.status > 299) throw responseError(exchange, response, credentials);
    return decode(exchange, response, credentials);
  };
}

const NO_RESULT: ApiResult = { result: undefined, info: {} };

function decode(exchange: Exchange, response: HttpResponse, credentials: Credentials): ApiResult {
  const { plan } = exchange;
  if (plan.isVoid && response.text === "") return NO_RESULT;
  if (isResultItself(plan.endpoint.contentType, response)) return { result: response.text, info: {} };
  const envelope = parseEnvelope(response);
  const malformed = (content: string) => {
    const errors = apiErrors(exchange, response, credentials);
    const message = `${plan.name} received HTTP ${response.status} with ${content}${formatErrors(errors)}`;
    return new MalformedResponseError(message, {
      ...responseDetails(exchange, response, errors),
      hint: "Check the base URL, and whether a proxy or login page intercepts the connection.",
    });
  };
  if (typeof envelope === "string") throw malformed(envelope);
  if (envelope.success !== true) throw malformed("an envelope that reports a failure");
  if (plan.isVoid) return NO_RESULT;
  const result = resultOf(exchange, envelope.result);
  if (result === undefined) throw malformed(plan.isList ? "a result that is not a list" : "no result");
  const info = envelope.result_info;
  return { result, info: typeof info === "object" && info !== null ? info : {} };
}

/** Whether a response has no envelope, because its content is the result. */
const isResultItself = (contentType: string | undefined, response: HttpResponse): boolean =>
  contentType !== undefined && headerOf(response, "content-type")?.startsWith(contentType) === true;

/** The result. The API sends null for an empty list, and for an empty object. Undefined if the result is missing. */
function resultOf({ plan }: Exchange, result: unknown): unknown {
  if (plan.isList) return Array.isArray(result) ? (result as unknown[]) : result === null ? [] : undefined;
  if (result !== null && result !== undefined) return result;
  const { type, required = [] } = jsonSchemaOf(plan.endpoint.result);
  return type === "object" && required.length === 0 ? {} : undefined;
}
