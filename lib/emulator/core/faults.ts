import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { OneOf } from "../../api";
import { globMatches } from "./glob";

const aimed = {
  match: Type.Optional(
    Type.Object(
      {
        endpoint: Type.Optional(
          Type.String({
            description: "An endpoint's name in the table, `*` standing for anything: `infrastructure.targets.*`.",
          }),
        ),
        method: Type.Optional(OneOf(["GET", "POST", "PUT", "PATCH", "DELETE"])),
      },
      { description: "Which requests it strikes; without it, all of them." },
    ),
  ),
  after: Type.Optional(Type.Integer({ minimum: 0, default: 0, description: "Matching requests to let pass first." })),
  times: Type.Optional(
    Type.Union([Type.Integer({ minimum: 1 }), Type.Literal("always")], {
      default: 1,
      description: "How many matching requests it strikes.",
    }),
  ),
};

const Status = Type.Integer({ minimum: 400, maximum: 599, description: "HTTP status of the answer." });

/** Something that goes wrong on demand. */
export const FaultSchema = Type.Union([
  Type.Object({
    ...aimed,
    kind: Type.Literal("latency", { description: "The request is answered late." }),
    ms: Type.Integer({ minimum: 0, maximum: 3_600_000, description: "How late, in milliseconds." }),
  }),
  Type.Object({
    ...aimed,
    kind: Type.Literal("status", { description: "The request is refused, and does nothing." }),
    code: Status,
    retryAfter: Type.Optional(Type.Integer({ minimum: 0, description: "Seconds, for a `Retry-After` header." })),
  }),
  Type.Object({
    ...aimed,
    kind: Type.Literal("reset-before", { description: "The connection breaks before the request does anything." }),
  }),
  Type.Object({
    ...aimed,
    kind: Type.Literal("reset-after", {
      description: "The request is carried out, and the connection breaks instead of an answer.",
    }),
  }),
  Type.Object({
    ...aimed,
    kind: Type.Literal("malformed", {
      description: "The request is carried out, and the answer is not what it should be.",
    }),
    form: OneOf(["html", "truncated", "no-envelope", "empty"], {
      description: "A page of HTML, JSON cut in half, JSON without Cloudflare's envelope, or nothing.",
    }),
  }),
  Type.Object({
    ...aimed,
    kind: Type.Literal("partial", {
      description: "The first items of the list in the body are carried out, and then the answer is an error.",
    }),
    keep: Type.Integer({ minimum: 1, description: "How many items are carried out." }),
    code: Type.Optional(Type.Integer({ ...Status, default: 500 })),
  }),
]);
export type Fault = Static<typeof FaultSchema>;
export type FaultKind = Fault["kind"];

/** A fault that was added. */
export interface ActiveFault {
  readonly id: number;
  readonly fault: Fault;
  /** How many requests it has struck. */
  readonly hits: number;
}

interface Kept extends ActiveFault {
  hits: number;
  seen: number;
}

/** What goes wrong, and for whom. The same requests in the same order meet the same faults. */
export class Faults {
  private kept: Kept[] = [];
  private lastId = 0;

  /** Makes something go wrong: once, unless `times` says otherwise. */
  add(fault: Fault): ActiveFault {
    const kept: Kept = { id: ++this.lastId, fault, hits: 0, seen: 0 };
    this.kept.push(kept);
    return kept;
  }

  /** The faults that were added, with how often they struck. */
  list(): readonly ActiveFault[] {
    return this.kept.map(({ id, fault, hits }) => ({ id, fault, hits }));
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.kept = [];
  }

  /** @internal The faults that strike this request: latencies add up, of the others the first one strikes. */
  strike(
    endpoint: string | undefined,
    method: string,
  ): { latency: number; fault: Exclude<Fault, { kind: "latency" }> | undefined } {
    let latency = 0;
    let fault: Exclude<Fault, { kind: "latency" }> | undefined;
    for (const kept of this.kept) {
      if (!matches(kept.fault, endpoint, method)) continue;
      if (kept.fault.kind !== "latency" && fault !== undefined) continue;
      if (!due(kept)) continue;
      if (kept.fault.kind === "latency") latency += kept.fault.ms;
      else fault = kept.fault;
    }
    return { latency, fault };
  }
}

function matches({ match }: Fault, endpoint: string | undefined, method: string): boolean {
  if (match?.method !== undefined && match.method !== method) return false;
  return match?.endpoint === undefined || (endpoint !== undefined && globMatches(match.endpoint, endpoint));
}

/** Counts a matching request, and says whether it is to be struck. */
function due(kept: Kept): boolean {
  kept.seen += 1;
  const { after = 0, times = 1 } = kept.fault;
  if (kept.seen <= after || (times !== "always" && kept.hits >= times)) return false;
  kept.hits += 1;
  return true;
}
