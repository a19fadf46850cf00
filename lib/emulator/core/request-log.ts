import type { FaultKind } from "./faults";

/** One request the emulator was sent. */
export interface LoggedRequest {
  /** The endpoint's name in the table; undefined when the request was for none. */
  readonly endpoint: string | undefined;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The HTTP status it was answered with; 0 when the connection was broken instead. */
  readonly status: number;
  /** When it was answered, RFC 3339. */
  readonly at: string;
  /** Milliseconds from its arrival to its answer. */
  readonly duration: number;
  /** The fault that struck it. */
  readonly fault?: FaultKind;
  /** Fields and parameters it had that the endpoint does not: they were ignored. */
  readonly unknownFields?: readonly string[];
}

const KEPT = 10_000;

/** The requests an emulator was sent: all of them counted, the last 10,000 kept. */
export class RequestLog implements Iterable<LoggedRequest> {
  private kept: LoggedRequest[] = [];
  private counts = new Map<string | undefined, number>();

  /** The requests, oldest first. */
  get entries(): readonly LoggedRequest[] {
    return this.kept;
  }

  [Symbol.iterator](): Iterator<LoggedRequest> {
    return this.kept[Symbol.iterator]();
  }

  /** How many there were, or how many for one endpoint. */
  count(endpoint?: string): number {
    if (endpoint !== undefined) return this.counts.get(endpoint) ?? 0;
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  clear(): void {
    this.kept = [];
    this.counts = new Map();
  }

  /** @internal */
  add(request: LoggedRequest): void {
    this.counts.set(request.endpoint, (this.counts.get(request.endpoint) ?? 0) + 1);
    this.kept.push(request);
    if (this.kept.length > 2 * KEPT) this.kept = this.kept.slice(-KEPT);
  }
}
