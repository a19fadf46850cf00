import type { TSchema } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import {
  endpointsOf,
  pathParameters,
  takesZone,
  writes,
  type ApiMessage,
  type Endpoint,
  type EndpointTable,
} from "../../api";
import { successResponse, type ApiResponse } from "./response";
import { ApiError } from "./api-error";
import { handlerOf, type Handlers, type UntypedHandler, type HandlerContext } from "./handler";
import { checkOf, type Check } from "./schema/schema-check";
import { removeNullFields } from "./schema/null-fields";
import { removeUnknownFields } from "./schema/unknown-fields";

/** The parts of a request, not validated yet. */
export interface RequestParts {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
}

type UnknownFieldsListener = (pointers: readonly string[]) => void;

interface Outcome {
  readonly query: object;
  /** A promise where the endpoint calls another server. */
  readonly result: unknown;
  readonly messages: ApiMessage[];
}

/** A part of a request that has a schema. */
interface Part {
  readonly schema: TSchema;
  readonly check: Check;
}

const NO_PARAMETERS = Type.Object({});

/** An endpoint with its handler. */
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
   * Validates the request, calls the handler and wraps its result.
   * @param onUnknownFields Called with the pointers of fields that the endpoint does not have.
   * @returns The response; a promise only where the endpoint calls another server, because awaiting costs time.
   * @throws {ApiError} If the request fails; nothing has changed then. A promise rejects with it.
   */
  run(
    request: RequestParts,
    context: HandlerContext,
    onUnknownFields: UnknownFieldsListener,
  ): ApiResponse | Promise<ApiResponse> {
    const { query, result, messages } = this.perform(request, context, onUnknownFields);
    const wrap = (value: unknown): ApiResponse =>
      successResponse(this.endpoint, query, visibleItems(this.endpoint, value, context), messages);
    return result instanceof Promise ? result.then(wrap) : wrap(result);
  }

  /** Like `run`, but returns the plain result of the handler: of a list, all items. */
  perform(request: RequestParts, context: HandlerContext, onUnknownFields: UnknownFieldsListener): Outcome {
    const query = validated(this.query, request.query ?? {}, onUnknownFields) as object;
    if (this.body !== undefined && request.body === undefined) {
      throw ApiError.invalid("", "body: required, but not given");
    }
    const body = this.body === undefined ? request.body : validated(this.body, request.body, onUnknownFields);
    const messages: ApiMessage[] = [];
    const call = { ...context, params: request.params, query: query as Record<string, never>, body, messages };
    return { query, result: this.handler(call), messages };
  }
}

/** The items of a list that the credential of the request sees, as the behavior `visibleTo` sets. */
function visibleItems(endpoint: Endpoint, result: unknown, { behaviors, credential }: HandlerContext): unknown {
  const { visibleTo } = behaviors;
  if (credential === undefined || !Object.hasOwn(visibleTo, credential.secret)) return result;
  if (!Array.isArray(result) || writes(endpoint)) return result;
  const visible = new Set(visibleTo[credential.secret]);
  return (result as { readonly id?: string; readonly name?: string }[]).filter(({ id, name }) =>
    visible.has(id ?? name ?? ""),
  );
}

function validated({ schema, check }: Part, value: unknown, onUnknownFields: UnknownFieldsListener): unknown {
  const unknown = removeUnknownFields(schema, value);
  if (unknown.length > 0) onUnknownFields(unknown);
  removeNullFields(schema, value);
  const problem = check(value);
  if (problem !== undefined) throw ApiError.invalid(problem.pointer, problem.message);
  return value;
}

/** Splits the flat input of a typed call into the parts of a request. */
export function requestPartsOf(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): RequestParts {
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
