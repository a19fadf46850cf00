import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { OneOf } from "../../api";
import { globMatches } from "./glob";

const common = {
  match: Type.Optional(
    Type.Object(
      {
        endpoint: Type.Optional(
          Type.String({
            description: "Name of an endpoint. `*` matches anything: `infrastructure.targets.*`.",
          }),
        ),
        method: Type.Optional(OneOf(["GET", "POST", "PUT", "PATCH", "DELETE"])),
      },
      { description: "Requests that the fault applies to. If omitted, all requests." },
    ),
  ),
  after: Type.Optional(
    Type.Integer({ minimum: 0, default: 0, description: "Number of matching requests to leave alone first." }),
  ),
  times: Type.Optional(
    Type.Union([Type.Integer({ minimum: 1 }), Type.Literal("always")], {
      default: 1,
      description: "Number of matching requests that the fault applies to.",
    }),
  ),
};

const Status = Type.Integer({ minimum: 400, maximum: 599, description: "HTTP status of the response." });

/** Schema of a fault. */
export const FaultSchema = Type.Union([
  Type.Object({
    ...common,
    kind: Type.Literal("latency", { description: "The request or its response is delayed." }),
    ms: Type.Integer({ minimum: 0, maximum: 3_600_000, description: "Delay in milliseconds." }),
    delays: Type.Optional(
      OneOf(["request", "response"], {
        default: "request",
        description:
          "What is delayed: the request, which takes effect after the delay, or only the response to a request that takes effect at once.",
      }),
    ),
  }),
  Type.Object({
    ...common,
    kind: Type.Literal("status", { description: "The request fails with an HTTP status and has no effect." }),
    code: Status,
    retryAfter: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: "Value of the `Retry-After` header, in seconds. With it, HTTP 403 means too many requests, too.",
      }),
    ),
  }),
  Type.Object({
    ...common,
    kind: Type.Literal("reset-before", { description: "The connection is reset before the request has any effect." }),
  }),
  Type.Object({
    ...common,
    kind: Type.Literal("reset-after", {
      description: "The request takes effect, then the connection is reset without a response.",
    }),
  }),
  Type.Object({
    ...common,
    kind: Type.Literal("malformed", {
      description: "The request takes effect, but the response is malformed.",
    }),
    form: OneOf(["html", "truncated", "no-envelope", "empty"], {
      description: "The response body: an HTML page, truncated JSON, JSON without Cloudflare's envelope, or nothing.",
    }),
  }),
  Type.Object({
    ...common,
    kind: Type.Literal("partial", {
      description: "Only the first items of the list in the body take effect, and the response is an error.",
    }),
    keep: Type.Integer({ minimum: 1, description: "Number of items that take effect." }),
    code: Type.Optional(Type.Integer({ ...Status, default: 500 })),
  }),
  Type.Object({
    ...common,
    kind: Type.Literal("short-list", {
      description:
        "A list in the response has only its first items, as for a token whose roles do not cover the others. Other responses are as always.",
    }),
    keep: Type.Integer({ minimum: 0, description: "Number of items in the list." }),
  }),
]);
/** An injected fault: a delay, an error or a broken connection, for the requests that match. */
export type Fault = Static<typeof FaultSchema>;
/** Kind of fault. */
export type FaultKind = Fault["kind"];

/** The faults that replace or change a response. */
export type ResponseFault = Exclude<Fault, { kind: "latency" }>;

/** What strikes one request. Latencies are in milliseconds. */
interface FaultsOfRequest {
  readonly latency: { readonly request: number; readonly response: number };
  readonly fault: ResponseFault | undefined;
}

/** A fault that was added. */
export interface ActiveFault {
  /** Number of the fault, from 1. */
  readonly id: number;
  /** The fault as it was added. */
  readonly fault: Fault;
  /** Number of requests it has applied to. */
  readonly hits: number;
}

interface CountedFault extends ActiveFault {
  hits: number;
  /** Number of requests that matched. */
  matched: number;
}

/** The injected faults. The same requests in the same order always meet the same faults. */
export class Faults {
  private active: CountedFault[] = [];
  private lastId = 0;

  /** Adds a fault. It applies to one request unless `times` is set. */
  add(fault: Fault): ActiveFault {
    const added: CountedFault = { id: ++this.lastId, fault, hits: 0, matched: 0 };
    this.active.push(added);
    return added;
  }

  /** The faults that were added, with the number of requests each has applied to. */
  list(): readonly ActiveFault[] {
    return this.active.map(({ id, fault, hits }) => ({ id, fault, hits }));
  }

  /** Removes every fault. */
  clear(): void {
    this.active = [];
  }

  /** @internal The faults of a request: the sums of its latencies, and the first of the other faults that applies. */
  take(endpoint: string | undefined, method: string): FaultsOfRequest {
    const latency = { request: 0, response: 0 };
    let fault: ResponseFault | undefined;
    for (const candidate of this.active) {
      if (!matches(candidate.fault, endpoint, method)) continue;
      if (candidate.fault.kind !== "latency" && fault !== undefined) continue;
      if (!isDue(candidate)) continue;
      if (candidate.fault.kind === "latency") latency[candidate.fault.delays ?? "request"] += candidate.fault.ms;
      else fault = candidate.fault;
    }
    return { latency, fault };
  }
}

function matches({ match }: Fault, endpoint: string | undefined, method: string): boolean {
  if (match?.method !== undefined && match.method !== method) return false;
  return match?.endpoint === undefined || (endpoint !== undefined && globMatches(match.endpoint, endpoint));
}

/** Counts a matching request, and returns whether the fault applies to it. */
function isDue(fault: CountedFault): boolean {
  fault.matched += 1;
  const { after = 0, times = 1 } = fault.fault;
  if (fault.matched <= after || (times !== "always" && fault.hits >= times)) return false;
  fault.hits += 1;
  return true;
}
