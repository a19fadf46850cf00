import { randomFillSync } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { scopeOf } from "../../api";
import { ACCOUNT_ID_PATTERN } from "../../api/core/identifiers";
import { errorResponse, type ApiResponse } from "../core/response";
import { ApiError, ERROR_CODE } from "../core/api-error";
import { decodeBody, type RawBody } from "./body";
import { envelopeJson, malformedBody, type ResponseBody } from "./response-body";
import { assertPermitted, notPermitted } from "../core/credentials";
import type { ResponseFault } from "../core/faults";
import type { Operation } from "../core/operation";
import type { Route, RouteMatch } from "./routes";
import type { Service } from "../service";
import { USER_SCOPE, type Scope } from "../state/scope";

/** The operation for a request, or the error if no operation matches. */
export type Destination =
  MatchedOperation | { readonly operation?: undefined; readonly error: (request: FastifyRequest) => ApiError };

/** An operation with the path parameters of the request. */
interface MatchedOperation extends Omit<RouteMatch, "route">, Pick<Route, "inZone"> {
  readonly operation: Operation;
  readonly error?: undefined;
}

const SCOPE_ID = new RegExp(ACCOUNT_ID_PATTERN);

const RAY_BYTES = 8;

/** Random bytes for many ray identifiers: a system call for each of them would take longer than a response. */
const rayBytes = Buffer.alloc(512 * RAY_BYTES);
let nextRay = rayBytes.length;

/** A new value for the `cf-ray` header, which identifies a request at Cloudflare. */
export function newRay(): string {
  if (nextRay === rayBytes.length) {
    randomFillSync(rayBytes);
    nextRay = 0;
  }
  nextRay += RAY_BYTES;
  return `${rayBytes.toString("hex", nextRay - RAY_BYTES, nextRay)}-LAB`;
}

/** One request and its response. */
export class Exchange {
  private readonly arrived: number;
  private readonly unknownFields: string[] = [];
  private headers: Readonly<Record<string, string>> = {};
  private body: unknown;

  constructor(
    private readonly service: Service,
    private readonly destination: Destination,
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {
    this.arrived = performance.now();
  }

  async run(): Promise<void> {
    const { latency, fault } = this.service.faults.take(this.destination.operation?.name, this.request.method);
    if (latency.request > 0) await this.delay(latency.request);
    if (fault?.kind === "reset-before" || this.isStopping()) {
      this.resetConnection(fault);
      return;
    }
    const pending = this.respond(fault);
    const response = pending instanceof Promise ? await pending : pending;
    if (latency.response > 0) await this.delay(latency.response);
    if (fault?.kind === "reset-after" || this.isStopping()) {
      this.resetConnection(fault);
      return;
    }
    this.log(response.status, fault);
    this.send(
      response,
      fault?.kind === "malformed" ? malformedBody(response.envelope, fault.form) : this.text(response),
    );
  }

  private async delay(milliseconds: number): Promise<void> {
    await wait(milliseconds, undefined, { signal: this.service.stopping }).catch(() => undefined);
  }

  /** The body of a successful response without an envelope: the result itself. */
  private text({ envelope }: ApiResponse): ResponseBody | undefined {
    const type = this.destination.operation?.endpoint.contentType;
    return type === undefined || !envelope.success ? undefined : { type, body: String(envelope.result) };
  }

  private isStopping(): boolean {
    return this.service.stopping.aborted;
  }

  /** The response; a promise only where the operation returns one, because awaiting costs time. */
  private respond(fault: ResponseFault | undefined): ApiResponse | Promise<ApiResponse> {
    try {
      if (fault?.kind === "status") throw injectedError(fault.code, fault.retryAfter);
      if (this.destination.error !== undefined) throw this.destination.error(this.request);
      const response = this.execute(this.destination, fault);
      if (!(response instanceof Promise)) return struck(response, fault);
      return response.then((late) => struck(late, fault)).catch((error: unknown) => this.failure(error));
    } catch (error) {
      return this.failure(error);
    }
  }

  private failure(error: unknown): ApiResponse {
    if (error instanceof ApiError) return errorResponse(error);
    this.service.warn(`internal error at ${this.request.method} ${this.request.url}: ${String(error)}`);
    return errorResponse(
      new ApiError(500, { code: ERROR_CODE.internal, message: "Internal error of the emulator: please report it" }),
    );
  }

  private execute(matched: MatchedOperation, fault: ResponseFault | undefined): ApiResponse | Promise<ApiResponse> {
    const { operation, params } = matched;
    const { endpoint } = operation;
    assertDecodable(this.request.url);
    const credential = this.service.credentials.authenticate(this.request.headers, endpoint);
    this.headers = this.service.rateLimit?.take(credential.secret) ?? {};
    assertPermitted(credential, endpoint);
    const scope = this.scope(matched);
    const raw = this.request.body as RawBody | undefined;
    const decoded = decodeBody(raw, this.request.headers["content-type"], endpoint.body !== undefined);
    this.body = decoded;
    const body = fault?.kind === "partial" ? firstItems(decoded, fault.keep) : decoded;
    const context = this.service.context(scope, credential);
    return operation.run({ params, query: this.request.query, body }, context, (found) => this.noteUnknown(found));
  }

  /** The account, zone or user that the request applies to. */
  private scope({ operation, params, inZone }: MatchedOperation): Scope {
    const kind = scopeOf(operation.endpoint);
    if (kind === "none") return USER_SCOPE;
    const id = params.account_id ?? params.zone_id ?? params.account_or_zone_id ?? "";
    const path = this.request.url.split("?", 1)[0] ?? "";
    if (!SCOPE_ID.test(id)) {
      throw new ApiError(400, [
        {
          code: ERROR_CODE.couldNotRoute,
          message: `Could not route to ${path}, perhaps your object identifier is invalid?`,
        },
        { code: ERROR_CODE.noRoute, message: "No route for that URI" },
      ]);
    }
    const scope: Scope = { kind: kind === "zone" || inZone ? "zone" : "account", id };
    if (!this.service.directory.has(scope)) throw notPermitted();
    return scope;
  }

  private noteUnknown(found: readonly string[]): void {
    this.unknownFields.push(...found);
    if (this.service.strict) {
      throw ApiError.invalid(
        found[0] ?? "",
        `strict: unknown fields ${found.map((pointer) => pointer.slice(1)).join(", ")}`,
      );
    }
  }

  private send({ status, envelope, headers }: ApiResponse, replacement: ResponseBody | undefined): void {
    void this.reply
      .code(status)
      .headers({ ...this.headers, ...headers, "cf-ray": newRay() })
      .type(replacement?.type ?? "application/json")
      .send(replacement?.body ?? envelopeJson(envelope));
  }

  /** Resets the connection like a network failure: the client cannot know whether its request took effect. */
  private resetConnection(fault: ResponseFault | undefined): void {
    this.reply.hijack();
    this.request.raw.socket.resetAndDestroy();
    this.log(0, fault);
  }

  private log(status: number, fault: ResponseFault | undefined): void {
    this.service.log(
      {
        endpoint: this.destination.operation?.name,
        method: this.request.method,
        path: this.request.url,
        status,
        at: new Date(this.service.clock.now()).toISOString(),
        duration: performance.now() - this.arrived,
        ...(fault === undefined ? {} : { fault: fault.kind }),
        ...(this.unknownFields.length === 0 ? {} : { unknownFields: this.unknownFields }),
      },
      this.destination.operation?.endpoint,
      this.body,
    );
  }
}

/** @throws {ApiError} 400 if the query is not UTF-8: it would be changed when it is decoded. */
function assertDecodable(url: string): void {
  const query = url.indexOf("?");
  if (query < 0 || !url.includes("%", query)) return;
  try {
    decodeURIComponent(url.slice(query));
  } catch {
    throw new ApiError(400, { code: ERROR_CODE.badHttp, message: "The query is not UTF-8 in percent-encoding" });
  }
}

/** The response, or what a `short-list` leaves of it. @throws {ApiError} If a `partial` fault replaces it. */
function struck(response: ApiResponse, fault: ResponseFault | undefined): ApiResponse {
  if (fault?.kind === "partial") throw injectedError(fault.code ?? 500);
  return fault?.kind === "short-list" ? withFirstItems(response, fault.keep) : response;
}

/** The response with only the first items of its list, as the whole list. */
function withFirstItems(response: ApiResponse, keep: number): ApiResponse {
  const { envelope } = response;
  if (!envelope.success || !Array.isArray(envelope.result)) return response;
  const result = envelope.result.slice(0, keep) as unknown[];
  const { result_info: info } = envelope;
  const count = result.length;
  const short = info && { ...info, count, total_count: count, total_pages: 1 };
  return { ...response, envelope: { ...envelope, result, ...(short && { result_info: short }) } };
}

function injectedError(status: number, retryAfter?: number): ApiError {
  const isThrottle = status === 429 || (status === 403 && retryAfter !== undefined);
  const code = isThrottle ? ERROR_CODE.throttled : ERROR_CODE.injected;
  const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
  return new ApiError(status, { code, message: `Injected fault: HTTP ${status}` }, headers);
}

/** The body with its list, or the lists in its fields, cut to the first items. */
function firstItems(body: unknown, keep: number): unknown {
  if (Array.isArray(body)) return body.slice(0, keep);
  if (typeof body !== "object" || body === null) return body;
  const cut = Object.entries(body).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.slice(0, keep) : (value as unknown),
  ]);
  return Object.fromEntries(cut) as unknown;
}
