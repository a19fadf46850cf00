import { inspect } from "node:util";
import { accessApi, isEndpoint, type AccessApi, type EndpointTable } from "../api";
import { Caller } from "./caller";
import { optionsFromEnvironment } from "./environment";
import { resolveOptions, type AccessClientOptions } from "./options";
import type { CallOptions, Calls } from "./request/calls";
import { requestPlan } from "./request/request-plans";

/** The members of a client other than its calls. */
interface ClientMembers {
  /** ID of the account that calls use: 32 hexadecimal digits. Undefined if the client has none. */
  readonly accountId: string | undefined;
  /** ID of the zone that calls use instead of the account, for endpoints that exist for both. Undefined if there is none. */
  readonly zoneId: string | undefined;
  /** Base URL of the API, without a trailing slash: `https://api.cloudflare.com/client/v4`. */
  readonly baseUrl: string;
  /**
   * Closes the client's connections once the requests in flight have completed. Calls that are waiting (for the
   * throttle or for a retry) and later calls fail with `AbortedError`. A `dispatcher` from the options stays open.
   */
  close(): Promise<void>;
  /** Same as `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
  /** Base URL, account, zone and kind of credentials. Contains no secrets. */
  toJSON(): object;
}

/** A client of the Cloudflare Access API, with one method for each endpoint: `client.infrastructure.targets.list()`. */
export interface AccessClient extends ClientMembers, Calls<AccessApi> {}

class Client implements ClientMembers {
  readonly accountId: string | undefined;
  readonly zoneId: string | undefined;
  readonly baseUrl: string;
  readonly #caller: Caller;
  readonly #credentials: string;

  constructor(options: AccessClientOptions) {
    const resolved = resolveOptions(options);
    this.accountId = resolved.scope.accountId;
    this.zoneId = resolved.scope.zoneId;
    this.baseUrl = resolved.baseUrl.href.replace(/\/$/, "");
    this.#credentials = resolved.credentials.kind;
    this.#caller = new Caller(options, resolved);
    Object.assign(this, callsOf(accessApi, this.#caller));
  }

  static fromEnvironment(overrides: AccessClientOptions = {}): Client {
    return new Client(optionsFromEnvironment(overrides));
  }

  close(): Promise<void> {
    return this.#caller.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  toJSON(): object {
    return { baseUrl: this.baseUrl, accountId: this.accountId, zoneId: this.zoneId, credentials: this.#credentials };
  }

  [inspect.custom](): string {
    return `AccessClient ${inspect(this.toJSON())}`;
  }
}

/** The static side of `AccessClient`. */
export interface AccessClientConstructor {
  /**
   * Creates a client. Sends nothing.
   *
   * @throws ConfigurationError if credentials are missing or an option is invalid
   */
  new (options: AccessClientOptions): AccessClient;
  /**
   * Creates a client from the official provider's environment variables: `CLOUDFLARE_API_TOKEN`, or `CLOUDFLARE_EMAIL`
   * and `CLOUDFLARE_API_KEY`; `CLOUDFLARE_ACCOUNT_ID` and `CLOUDFLARE_BASE_URL`.
   *
   * @param overrides options that take precedence over the environment; credentials replace those of the environment
   * @throws ConfigurationError if credentials are missing or an option is invalid
   */
  fromEnvironment(overrides?: AccessClientOptions): AccessClient;
  /** The prototype of all clients, for `instanceof`. */
  readonly prototype: AccessClient;
}

/** Creates clients of the Cloudflare Access API: `new AccessClient({ accountId, apiToken })`. */
// The constructor generates the calls from the endpoint table, so only the types can state that they exist.
export const AccessClient = Client as unknown as AccessClientConstructor;

type RuntimeCall = (input?: Record<string, unknown>, options?: CallOptions) => unknown;

interface RuntimeCalls {
  [name: string]: RuntimeCall | RuntimeCalls;
}

function callsOf(table: EndpointTable, caller: Caller, prefix = ""): RuntimeCalls {
  const calls: RuntimeCalls = {};
  for (const [key, entry] of Object.entries(table)) {
    const name = prefix + key;
    calls[key] = isEndpoint(entry) ? callOf(name, caller) : callsOf(entry, caller, `${name}.`);
  }
  return calls;
}

function callOf(name: string, caller: Caller): RuntimeCall {
  const plan = requestPlan(name);
  return (input, options) => caller.call(plan, input, options);
}
