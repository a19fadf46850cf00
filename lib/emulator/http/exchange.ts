import { randomFillSync } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { scopeOf } from "../../api";
import { ACCOUNT_ID_PATTERN } from "../../api/core/identifiers";
import { failure, type Answer } from "../core/answer";
import { ApiError, ERROR_CODE } from "../core/api-error";
import { decodeBody, type RawBody } from "./body";
import { envelopeText } from "./envelope-text";
import { assertPermitted, notPermitted } from "../core/credentials";
import type { Fault } from "../core/faults";
import type { Operation } from "../core/operation";
import type { Found, Place } from "./places";
import type { Service } from "../service";
import { USER_SCOPE, type Scope } from "../core/scope";

/** What a URL and method lead to: an operation, or a refusal. */
export type Route =
  Served | { readonly operation?: undefined; readonly refusal: (request: FastifyRequest) => ApiError };

/** An operation, and what the URL says of its place. */
interface Served extends Omit<Found, "place">, Pick<Place, "inZone"> {
  readonly operation: Operation;
  readonly refusal?: undefined;
}

type Struck = Exclude<Fault, { kind: "latency" }>;

const SCOPE_ID = new RegExp(ACCOUNT_ID_PATTERN);

const RAY_BYTES = 8;

/** Random bytes for many rays: asking the system for each of them takes longer than answering. */
const rays = Buffer.alloc(512 * RAY_BYTES);
let nextRay = rays.length;

/** A ray, by which Cloudflare names one request. */
export function newRay(): string {
  if (nextRay === rays.length) {
    randomFillSync(rays);
    nextRay = 0;
  }
  nextRay += RAY_BYTES;
  return `${rays.toString("hex", nextRay - RAY_BYTES, nextRay)}-LAB`;
}

/** One request and its answer. */
export class Exchange {
  private readonly arrived: number;
  private readonly unknownFields: string[] = [];
  private headers: Readonly<Record<string, string>> = {};

  constructor(
    private readonly service: Service,
    private readonly route: Route,
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {
    this.arrived = performance.now();
  }

  async run(): Promise<void> {
    const { latency, fault } = this.service.faults.strike(this.route.operation?.name, this.request.method);
    if (latency > 0) await wait(latency, undefined, { signal: this.service.stopping }).catch(() => undefined);
    if (fault?.kind === "reset-before" || this.isStopping()) {
      this.breakOff(fault);
      return;
    }
    const answered = this.answer(fault);
    const answer = answered instanceof Promise ? await answered : answered;
    if (fault?.kind === "reset-after" || this.isStopping()) {
      this.breakOff(fault);
      return;
    }
    this.log(answer.status, fault);
    this.send(answer, fault?.kind === "malformed" ? malformed(answer, fault.form) : undefined);
  }

  private isStopping(): boolean {
    return this.service.stopping.aborted;
  }

  /** The answer, at once wherever it can be had at once. */
  private answer(fault: Struck | undefined): Answer | Promise<Answer> {
    try {
      if (fault?.kind === "status") throw injected(fault.code, fault.retryAfter);
      if (this.route.refusal !== undefined) throw this.route.refusal(this.request);
      const answer = this.carryOut(this.route, fault);
      if (!(answer instanceof Promise)) return unlessPartial(answer, fault);
      return answer.then((late) => unlessPartial(late, fault)).catch((error: unknown) => this.refused(error));
    } catch (error) {
      return this.refused(error);
    }
  }

  private refused(error: unknown): Answer {
    if (error instanceof ApiError) return failure(error);
    this.service.warn(`internal error at ${this.request.method} ${this.request.url}: ${String(error)}`);
    return failure(
      new ApiError(500, { code: ERROR_CODE.internal, message: "Internal error of the emulator: please report it" }),
    );
  }

  private carryOut(served: Served, fault: Struck | undefined): Answer | Promise<Answer> {
    const { operation, params } = served;
    const { endpoint } = operation;
    const credential = this.service.credentials.of(this.request.headers, endpoint);
    this.headers = this.service.rateLimit?.take(credential.secret) ?? {};
    assertPermitted(credential, endpoint);
    const scope = this.scope(served);
    const raw = this.request.body as RawBody | undefined;
    const decoded = decodeBody(raw, this.request.headers["content-type"], endpoint.body !== undefined);
    const body = fault?.kind === "partial" ? firstItems(decoded, fault.keep) : decoded;
    const context = this.service.context(scope, credential);
    return operation.run({ params, query: this.request.query, body }, context, (found) => this.noteUnknown(found));
  }

  /** The account, zone or user the request is about. */
  private scope({ operation, params, inZone }: Served): Scope {
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
    if (!this.service.directory.knows(scope)) throw notPermitted();
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

  private send({ status, envelope, headers }: Answer, instead: { type: string; body: string } | undefined): void {
    void this.reply
      .code(status)
      .headers({ ...this.headers, ...headers, "cf-ray": newRay() })
      .type(instead?.type ?? "application/json")
      .send(instead?.body ?? envelopeText(envelope));
  }

  /** Breaks the connection, as a network does: the caller cannot know how far its request came. */
  private breakOff(fault: Struck | undefined): void {
    this.reply.hijack();
    this.request.raw.socket.resetAndDestroy();
    this.log(0, fault);
  }

  private log(status: number, fault: Struck | undefined): void {
    this.service.log({
      endpoint: this.route.operation?.name,
      method: this.request.method,
      path: this.request.url,
      status,
      at: new Date(this.service.clock.now()).toISOString(),
      duration: performance.now() - this.arrived,
      ...(fault === undefined ? {} : { fault: fault.kind }),
      ...(this.unknownFields.length === 0 ? {} : { unknownFields: this.unknownFields }),
    });
  }
}

/** The answer, unless the fault was that only a part was to be carried out. */
function unlessPartial(answer: Answer, fault: Struck | undefined): Answer {
  if (fault?.kind === "partial") throw injected(fault.code ?? 500);
  return answer;
}

function injected(status: number, retryAfter?: number): ApiError {
  const code = status === 429 ? ERROR_CODE.throttled : ERROR_CODE.injected;
  const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
  return new ApiError(status, { code, message: `Fault on demand: HTTP ${status}` }, headers);
}

/** A body whose list, be it the body or a field of it, is cut after so many items. */
function firstItems(body: unknown, keep: number): unknown {
  if (Array.isArray(body)) return body.slice(0, keep);
  if (typeof body !== "object" || body === null) return body;
  const cut = Object.entries(body).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.slice(0, keep) : (value as unknown),
  ]);
  return Object.fromEntries(cut) as unknown;
}

function malformed(
  { envelope }: Answer,
  form: "html" | "truncated" | "no-envelope" | "empty",
): { type: string; body: string } {
  const type = "application/json";
  const text = JSON.stringify(envelope);
  if (form === "html") return { type: "text/html", body: "<!doctype html><title>Welcome to nowhere</title>" };
  if (form === "truncated") return { type, body: text.slice(0, Math.floor(text.length / 2)) };
  return { type, body: form === "empty" ? "" : JSON.stringify(envelope.result) };
}
