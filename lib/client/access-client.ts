import { inspect } from "node:util";
import { accessApi, isEndpoint, type AccessApi, type EndpointTable } from "../api";
import { Caller } from "./request/caller";
import type { CallOptions, Calls } from "./request/calls";
import { optionsFromEnvironment } from "./environment";
import { resolveOptions, type AccessClientOptions } from "./options";
import { requestPlan } from "./request/request-plans";

/** What a client is beside its calls. */
interface ClientFace {
  /** The account it works in. */
  readonly accountId: string | undefined;
  /** The zone it works in instead, where an endpoint exists for zones. */
  readonly zoneId: string | undefined;
  /** Where the API is. */
  readonly baseUrl: string;
  /**
   * Closes the connections once the calls under way are answered. Calls that wait, for their turn or to be repeated,
   * and calls made later fail with `AbortedError`.
   */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
  /** What may be shown of a client: where it works, and by which kind of credentials. */
  toJSON(): object;
}

/** A client of the Cloudflare Access API: `client.infrastructure.targets.list()`. */
export interface AccessClient extends ClientFace, Calls<AccessApi> {}

class Client implements ClientFace {
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

/** How clients are made. */
export interface AccessClientConstructor {
  /** @throws ConfigurationError if an option cannot work */
  new (options: AccessClientOptions): AccessClient;
  /**
   * A client from `CLOUDFLARE_API_TOKEN`, or `CLOUDFLARE_EMAIL` and `CLOUDFLARE_API_KEY`, with `CLOUDFLARE_ACCOUNT_ID`
   * and `CLOUDFLARE_BASE_URL`: the variables of the official provider. What is given goes before what they say.
   *
   * @throws ConfigurationError if an option cannot work, or there are no credentials
   */
  fromEnvironment(overrides?: AccessClientOptions): AccessClient;
  readonly prototype: AccessClient;
}

// The calls are made by walking the table when a client is made; that they are all there, only the types can promise.
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
