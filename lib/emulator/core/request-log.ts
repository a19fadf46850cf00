import type { FaultKind } from "./faults";

/** One request that the emulator received. */
export interface LoggedRequest {
  /** Name of the endpoint, such as `infrastructure.targets.list`; undefined if no endpoint matches the request. */
  readonly endpoint: string | undefined;
  /** HTTP method. */
  readonly method: string;
  /** Path with the query. */
  readonly path: string;
  /** HTTP status of the response; 0 if the connection was reset instead. */
  readonly status: number;
  /** Time of the response, RFC 3339. */
  readonly at: string;
  /** Time between request and response, in milliseconds. */
  readonly duration: number;
  /** The fault that was injected, if any. */
  readonly fault?: FaultKind;
  /** JSON pointers of fields and parameters that the endpoint does not have. They were ignored. */
  readonly unknownFields?: readonly string[];
}

const MOST_ENTRIES = 10_000;

/** The requests that the emulator received. All are counted; at least the last 10,000 are stored. */
export class RequestLog implements Iterable<LoggedRequest> {
  private stored: LoggedRequest[] = [];
  private counts = new Map<string | undefined, number>();

  /** The stored requests, oldest first. */
  get entries(): readonly LoggedRequest[] {
    return this.stored;
  }

  /** Iterates over the stored requests, oldest first. */
  [Symbol.iterator](): Iterator<LoggedRequest> {
    return this.stored[Symbol.iterator]();
  }

  /** Number of requests, or of the requests to one endpoint, since the start or the last `clear`. */
  count(endpoint?: string): number {
    if (endpoint !== undefined) return this.counts.get(endpoint) ?? 0;
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Removes every entry and resets the counts. */
  clear(): void {
    this.stored = [];
    this.counts = new Map();
  }

  /** @internal */
  add(request: LoggedRequest): void {
    this.counts.set(request.endpoint, (this.counts.get(request.endpoint) ?? 0) + 1);
    this.stored.push(request);
    if (this.stored.length > 2 * MOST_ENTRIES) this.stored = this.stored.slice(-MOST_ENTRIES);
  }
}
