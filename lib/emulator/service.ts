import { randomBytes } from "node:crypto";
import { isLoopbackHost } from "../api/core/loopback";
import { REQUEST_LIMIT, scopeOf, takesZone, type Endpoint } from "../api";
import { ApiError } from "./core/api-error";
import { Clock } from "./core/clock";
import { Credentials, notPermitted, type ApiCredential, type ApiKey, type ApiToken } from "./core/credentials";
import { Directory } from "./core/directory";
import { EmulatorError } from "./core/emulator-error";
import { Faults } from "./core/faults";
import { printable } from "./core/printable";
import { defaultBehaviors, type Behaviors } from "./core/behaviors";
import { servedApi, type HandlerContext } from "./core/handler";
import { handlers } from "./handlers";
import { logIn } from "./areas/mcp/sync";
import { acceptsServiceToken } from "./areas/service-tokens/service-tokens";
import { LogSecrets } from "./core/log-secrets";
import { operationsOf, requestPartsOf, type Operation } from "./core/operation";
import { assertKnownOptions, DEFAULT_HOST, type AccessEmulatorOptions } from "./options";
import { RateLimit } from "./core/rate-limit";
import { RequestLog, type LoggedRequest } from "./core/request-log";
import { USER_SCOPE, type Scope } from "./state/scope";
import { State } from "./state/state";
import { McpUpstreams } from "./areas/mcp/upstreams/upstreams";

/** Public values: they give access to emulators only. Tokens and keys only to emulators on a loopback address. */
const DEFAULTS = {
  account: "0123456789abcdef0123456789abcdef",
  zone: "fedcba9876543210fedcba9876543210",
  token: "cfaccess-emulator-token-may-do-all-here-",
  key: { email: "emulator@example.com", key: "1029384756abcdef1029384756abcdef10293" },
} as const;

/** Everything in an emulator except its HTTP server. */
export class Service {
  readonly requests = new RequestLog();
  readonly faults = new Faults();
  readonly behaviors: Behaviors;
  readonly clock: Clock;
  readonly state: State;
  readonly credentials: Credentials;
  private readonly logSecrets: LogSecrets;
  readonly mcpUpstreams: McpUpstreams;
  readonly rateLimit: RateLimit | undefined;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly directory: Directory;
  readonly apiTokens: readonly ApiToken[];
  readonly apiKey: ApiKey;
  /** Token of the control routes. */
  readonly controlToken = newToken();
  /** Whether the API token was made at random, because other machines can reach the emulator. */
  readonly generatedToken: boolean;
  /** Whether unknown fields are rejected. */
  readonly strict: boolean;

  /**
   * @param changed Called after an object was created, changed or deleted.
   * @param stopping Aborted when the emulator stops.
   * @param operations The endpoints to serve.
   */
  constructor(
    private readonly options: AccessEmulatorOptions,
    changed: () => void,
    readonly stopping: AbortSignal,
    operations: readonly Operation[] = operationsOf(servedApi, handlers),
  ) {
    assertKnownOptions(options);
    this.directory = new Directory(options.accounts ?? [DEFAULTS.account], options.zones ?? [DEFAULTS.zone]);
    const isPrivate = isLoopbackHost(options.host ?? DEFAULT_HOST);
    this.generatedToken = !isPrivate && options.apiTokens === undefined;
    this.apiTokens = checkedTokens(options.apiTokens ?? [{ token: isPrivate ? DEFAULTS.token : newToken() }]);
    this.apiKey = options.apiKey ?? (isPrivate ? DEFAULTS.key : { ...DEFAULTS.key, key: newKey() });
    if (!isPrivate) this.assertNotPublic();
    this.strict = options.strict ?? false;
    this.behaviors = { ...defaultBehaviors(), ...options.behaviors };
    this.clock = new Clock(options.clock);
    this.state = new State(this.behaviors, changed);
    this.mcpUpstreams = new McpUpstreams(options.mcpUpstreams, this.clock, this.behaviors, stopping);
    this.credentials = new Credentials(this.apiTokens, this.apiKey);
    this.logSecrets = new LogSecrets([...this.apiTokens.map(({ token }) => token), this.apiKey.key]);
    const limit = options.rateLimit ?? REQUEST_LIMIT;
    this.rateLimit = limit === false ? undefined : new RateLimit(limit, this.clock);
    this.operations = new Map(operations.map((operation) => [operation.name, operation]));
  }

  /** The first account: the default scope of direct calls. */
  get defaultScope(): Scope {
    return { kind: "account", id: this.directory.accounts[0]?.id ?? "" };
  }

  /** The context of a handler. */
  context(scope: Scope, credential: ApiCredential | undefined): HandlerContext {
    const { clock, behaviors, state, apiKey, directory, mcpUpstreams } = this;
    const userEmail = apiKey.email;
    const collection: HandlerContext["collection"] = (name) => state.collection(scope, name);
    const accountCollection: HandlerContext["collection"] = (name) =>
      state.collection(directory.accountOf(scope), name);
    const dependents: HandlerContext["dependents"] = (name) => {
      const own = state.collection(scope, name).all();
      const zones = scope.kind === "account" ? directory.zonesOf(scope) : [];
      const inZones = zones.flatMap(({ id }) => state.collection({ kind: "zone", id }, name).all());
      return inZones.length === 0 ? own : [...own, ...inZones];
    };
    const stored = { collection, accountCollection, dependents };
    return { scope, credential, userEmail, clock, behaviors, directory, mcpSyncs: mcpUpstreams, ...stored };
  }

  /**
   * Calls an endpoint directly, without HTTP.
   * @returns The result; a promise of it where the endpoint calls another server.
   * @throws {ApiError} If the API rejects the call. Unknown fields are rejected too.
   */
  call(name: string, input: unknown, scope?: Scope): unknown {
    const operation = this.operations.get(name);
    if (operation === undefined)
      throw new EmulatorError("UNKNOWN_ENDPOINT", `there is no endpoint ${JSON.stringify(name)}`);
    const { endpoint } = operation;
    const fields = structuredClone(input ?? {}) as Record<string, unknown>;
    const callScope = scope ?? this.scopeFor(endpoint, fields);
    const parts = requestPartsOf(endpoint, fields);
    const { result } = operation.perform(parts, this.context(callScope, undefined), (unknown) => {
      throw ApiError.invalid(
        unknown[0] ?? "",
        `unknown fields ${unknown.map((pointer) => pointer.slice(1)).join(", ")}`,
      );
    });
    return result instanceof Promise
      ? result.then((value: unknown) => structuredClone(value))
      : structuredClone(result);
  }

  /** The scope of a direct call that names none, or only a zone. */
  private scopeFor(endpoint: Endpoint, { zone_id }: Readonly<Record<string, unknown>>): Scope {
    const kind = scopeOf(endpoint);
    if (kind === "none") return USER_SCOPE;
    const inZone = takesZone(endpoint) && (kind === "zone" || zone_id !== undefined);
    if (!inZone) return this.defaultScope;
    const { zones } = this.directory;
    const zone: Scope = { kind: "zone", id: typeof zone_id === "string" ? zone_id : (zones[0]?.id ?? "") };
    if (!this.directory.has(zone)) throw notPermitted();
    return zone;
  }

  /** Whether Access accepts a service token of any account or zone. */
  acceptsServiceToken(clientId: string, clientSecret: string): boolean {
    return this.directory.scopes.some((scope) =>
      acceptsServiceToken(this.context(scope, undefined), clientId, clientSecret),
    );
  }

  /** Logs in to an MCP server as its administrator. @throws {ApiError} If the server has no administrator login. */
  logInToMcpServer(id: string, scope: Scope): void {
    logIn(this.context(scope, undefined), id);
  }

  /** Logs a request, without the secrets of its body and path. */
  log(request: LoggedRequest, endpoint?: Endpoint, body?: unknown): void {
    const safe = this.logSecrets.concealRequest(request, endpoint, body);
    this.requests.add(safe);
    this.options.onRequest?.(safe);
  }

  /** Reports a problem that no caller receives. The message is one line, whatever names from requests it contains. */
  warn(message: string): void {
    this.options.onWarning?.(printable(this.logSecrets.conceal(message)));
  }

  /** @throws {EmulatorError} If a default token or key, which everyone knows, would give access to other machines. */
  private assertNotPublic(): void {
    const isPublic =
      this.apiTokens.some(({ token }) => token === DEFAULTS.token) || this.apiKey.key === DEFAULTS.key.key;
    if (!isPublic) return;
    const message = `apiTokens, apiKey: given a default of the emulator, which everyone knows, allowed with host ${JSON.stringify(this.options.host)}: a token and key of your own`;
    throw new EmulatorError("INVALID_OPTION", message);
  }

  /** Removes everything that was stored or set since the start. */
  reset(): void {
    this.state.clear();
    this.requests.clear();
    this.faults.clear();
    this.rateLimit?.clear();
    this.mcpUpstreams.reset();
    Object.assign(this.behaviors, defaultBehaviors(), this.options.behaviors);
  }
}

/** A random token of 40 letters, digits, `-` and `_`. */
const newToken = (): string => randomBytes(30).toString("base64url");

/** A random global API key: 37 hexadecimal digits, as at Cloudflare. */
const newKey = (): string => randomBytes(19).toString("hex").slice(1);

function checkedTokens(tokens: readonly ApiToken[]): readonly ApiToken[] {
  for (const [index, { token }] of tokens.entries()) {
    if (/^[\w-]+$/.test(token)) continue;
    throw new EmulatorError(
      "INVALID_OPTION",
      `apiTokens[${index}]: a token may contain only letters, digits, "-" and "_"`,
    );
  }
  return tokens;
}
