import { AccessClient, type AccessClientOptions, type ClientEvent } from "../client";
import { providerKit } from "../plugin-framework";
import { ListedReads } from "./listed-reads";

type SharedOptions = Omit<AccessClientOptions, "accountId" | "zoneId">;

/** The configured companion. Handlers of its resources receive it as `provider`. */
export class ProviderContext {
  /** Ids of objects that a resource adopted in this run. No other resource deletes them. */
  readonly adopted = new Set<string>();
  /** Ids of objects that a resource created in this run. No other resource adopts them. */
  readonly created = new Set<string>();
  /** Reads of many objects of one kind, which one listing answers. */
  readonly listedReads = new ListedReads();
  readonly #options: SharedOptions;
  readonly #onEvent: SharedOptions["onEvent"];
  readonly #clients = new Map<string | undefined, AccessClient>();
  readonly #queues = new Map<string, Promise<unknown>>();

  /**
   * Omitted credentials and base URL come from the environment.
   * @throws ConfigurationError when they are missing or invalid
   */
  constructor(options: SharedOptions) {
    this.#options = { ...options, onEvent: (event) => this.#observe(event) };
    this.#onEvent = options.onEvent;
    AccessClient.fromEnvironment(options);
  }

  /** Returns the client of an account. All accounts share one throttle, because Cloudflare counts requests per token. */
  client(accountId: string): AccessClient {
    return this.#client(accountId, { accountId });
  }

  /** Returns the client of a zone, for endpoints that exist for accounts and zones. */
  zoneClient(zoneId: string): AccessClient {
    return this.#client(`zone ${zoneId}`, { zoneId });
  }

  #client(key: string, scope: Pick<AccessClientOptions, "accountId" | "zoneId">): AccessClient {
    const existing = this.#clients.get(key);
    if (existing !== undefined) return existing;
    const client = AccessClient.fromEnvironment({ ...this.#options, ...scope });
    this.#clients.set(key, client);
    return client;
  }

  /** Whatever a write changes, listings from before its end may be outdated. */
  #observe(event: ClientEvent): void {
    const isWrite = event.method !== "GET" && (event.type === "request" || event.type === "response");
    if (isWrite) this.listedReads.changed();
    this.#onEvent?.(event);
  }

  /** Runs `work` after all earlier work with the same key, so that two resources do not change one account at once. */
  async inSequence<T>(key: string, work: () => Promise<T>): Promise<T> {
    const previous = this.#queues.get(key) ?? Promise.resolve();
    const result = previous.then(work, work);
    this.#queues.set(key, result);
    return result;
  }
}

/** Defines the companion and its resources: `companion.defineResource({ … })`. */
export const companion = providerKit<ProviderContext>();
