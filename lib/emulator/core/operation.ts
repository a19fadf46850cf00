import type { TSchema } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { endpointsOf, pathParameters, takesZone, type ApiMessage, type Endpoint, type EndpointTable } from "../../api";
import { success, type Answer } from "./answer";
import { ApiError } from "./api-error";
import { handlerOf, type Handlers, type UntypedHandler, type HandlerContext } from "./handler";
import { checkOf, type Check } from "./schema/schema-check";
import { takeNullFields } from "./schema/null-fields";
import { takeUnknownFields } from "./schema/unknown-fields";

/** What a caller sent, taken apart but not looked at. */
export interface Sent {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
}

type UnknownFields = (pointers: readonly string[]) => void;

interface Performed {
  readonly query: object;
  /** A promise where the endpoint asks another server. */
  readonly result: unknown;
  readonly messages: ApiMessage[];
}

/** A part of a request that is described by a schema. */
interface Part {
  readonly schema: TSchema;
  readonly check: Check;
}

const NO_PARAMETERS = Type.Object({});

/** One endpoint and what it does here. */
export class Operation {
  private readonly query: Part;
  private readonly body: Part | undefined;

  constructor(
    readonly name: string,
    readonly endpoint: Endpoint,
    private readonly handler: UntypedHandler,
  ) {
    const { query = NO_PARAMETERS, body } = endpoint;
    this.query = { schema: query, check: checkOf(query, "query") };
    this.body = body && { schema: body, check: checkOf(body, "body") };
  }

  /**
   * Validates what was sent, does it, and wraps the result.
   * @param unknownFields Told of fields that the endpoint does not have, by their pointers.
   * @returns A promise where the endpoint asks another server, else the answer itself: waiting costs time.
   * @throws {ApiError} When it is refused; nothing has changed then. The promise rejects with it.
   */
  run(sent: Sent, context: HandlerContext, unknownFields: UnknownFields): Answer | Promise<Answer> {
    const { query, result, messages } = this.perform(sent, context, unknownFields);
    const wrap = (value: unknown): Answer => success(this.endpoint, query, value, messages);
    return result instanceof Promise ? result.then(wrap) : wrap(result);
  }

  /** The same without the wrapping, and with the whole of a list. */
  perform(sent: Sent, context: HandlerContext, unknownFields: UnknownFields): Performed {
    const query = validated(this.query, sent.query ?? {}, unknownFields) as object;
    if (this.body !== undefined && sent.body === undefined) throw ApiError.invalid("", "body: required, but not given");
    const body = this.body === undefined ? sent.body : validated(this.body, sent.body, unknownFields);
    const messages: ApiMessage[] = [];
    const call = { ...context, params: sent.params, query: query as Record<string, never>, body, messages };
    return { query, result: this.handler(call), messages };
  }
}

function validated({ schema, check }: Part, value: unknown, unknownFields: UnknownFields): unknown {
  const unknown = takeUnknownFields(schema, value);
  if (unknown.length > 0) unknownFields(unknown);
  takeNullFields(schema, value);
  const problem = check(value);
  if (problem !== undefined) throw ApiError.invalid(problem.pointer, problem.message);
  return value;
}

/** What a typed, flat input says, taken apart as it would be on the wire. */
export function takeApart(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): Sent {
  const rest = { ...input };
  const take = (names: readonly string[]): Record<string, unknown> => {
    const taken = names.filter((name) => Object.hasOwn(rest, name)).map((name) => [name, rest[name]] as const);
    for (const [name] of taken) Reflect.deleteProperty(rest, name);
    return Object.fromEntries(taken);
  };
  const params = take(pathParameters(endpoint)) as Record<string, string>;
  if (takesZone(endpoint)) take(["zone_id"]);
  const query = take(Object.keys(endpoint.query?.properties ?? {}));
  return { params, query, body: endpoint.body?.type === "array" ? rest.body : rest };
}

/** Every endpoint of a table with its handler. */
export function operationsOf<Table extends EndpointTable>(table: Table, handlers: Handlers<Table>): Operation[] {
  return [...endpointsOf(table)].map(
    ([name, endpoint]) => new Operation(name, endpoint, handlerOf(handlers as Handlers<EndpointTable>, name)),
  );
}
