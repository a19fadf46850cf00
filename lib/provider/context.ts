import { AccessClient, type AccessClientOptions } from "../client";

type SharedOptions = Omit<AccessClientOptions, "accountId">;

/** What the configured provider gives its resources. */
export class ProviderContext {
  /** Ids of targets that a fleet took over in this run; see FleetChange. */
  readonly takenOver = new Set<string>();
  readonly #options: SharedOptions;
  readonly #clients = new Map<string, AccessClient>();
  readonly #turns = new Map<string, Promise<unknown>>();

  /**
   * Credentials and base URL that are not given come from the environment.
   * @throws ConfigurationError where no client can be made of them
   */
  constructor(options: SharedOptions) {
    this.#options = options;
    AccessClient.fromEnvironment(options);
  }

  /** The client of an account. All accounts share one throttle, since Cloudflare counts by token. */
  client(accountId: string): AccessClient {
    const known = this.#clients.get(accountId);
    if (known !== undefined) return known;
    const client = AccessClient.fromEnvironment({ ...this.#options, accountId });
    this.#clients.set(accountId, client);
    return client;
  }

  /** Runs `work` after all earlier work under the same name: two fleets must not judge one account at the same time. */
  async inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(name) ?? Promise.resolve();
    const result = before.then(work, work);
    this.#turns.set(name, result);
    return result;
  }
}
