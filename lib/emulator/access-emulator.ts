import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Input } from "../api";
import { reasonOf } from "../diagnostics/file-error";
import type { ApiKey } from "./core/credentials";
import { EmulatorError } from "./core/emulator-error";
import type { Faults } from "./core/faults";
import type { Behaviors } from "./core/behaviors";
import type { EndpointName, EndpointOf, HandlerResult } from "./core/handler";
import { DEFAULT_HOST, type AccessEmulatorOptions } from "./options";
import type { RequestLog } from "./core/request-log";
import type { Scope } from "./state/scope";
import { applySeed, type Seed } from "./seed";
import { API_PREFIX, buildServer } from "./http/server";
import { RequestGuard } from "./http/request-guard";
import { Service } from "./service";
import type { Snapshot } from "./state/state";
import { maskedState, storableState } from "./state/state-secrets";
import { StateFile } from "./state-file";
import type { McpUpstreams } from "./areas/mcp/upstreams/upstreams";

/** Options of `AccessEmulator.snapshot`. */
export interface SnapshotOptions {
  /**
   * Whether the copy has secrets as the emulator stores them: hashes of those of service tokens, and others as they were sent.
   * @default false
   */
  readonly secrets?: boolean;
}

/**
 * An emulator of the Cloudflare Access API on this machine.
 *
 * @example
 * const emulator = await AccessEmulator.start();
 * const { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN } = emulator.environment;
 * …
 * await emulator.stop();
 */
export class AccessEmulator {
  private readonly service: Service;
  private readonly server: FastifyInstance;
  private readonly stateFile: StateFile | undefined;
  private readonly stopping = new AbortController();
  private stopped: Promise<void> | undefined;
  private address = "";

  private constructor(private readonly options: AccessEmulatorOptions) {
    if (options.durable === true && options.stateFile === undefined) {
      throw new EmulatorError("INVALID_OPTION", "durable: needs stateFile, the file in which to store the state");
    }
    this.service = new Service(options, () => this.stateFile?.changed(), this.stopping.signal);
    const flush = options.durable === true ? () => this.flush() : undefined;
    const guard = new RequestGuard(options.host ?? DEFAULT_HOST, options.allowHosts ?? []);
    this.server = buildServer(this.service, guard, flush);
    if (options.stateFile !== undefined) {
      this.stateFile = new StateFile(
        options.stateFile,
        () => storableState(this.service.state.snapshot()),
        (error) => this.service.warn(error.message),
      );
    }
  }

  /**
   * Starts an emulator.
   * @throws {EmulatorError} If the port is taken, an option is invalid, or the state file cannot be used.
   */
  static async start(options: AccessEmulatorOptions = {}): Promise<AccessEmulator> {
    const emulator = new AccessEmulator(options);
    try {
      await emulator.restore();
      await emulator.listen();
      await emulator.stateFile?.servedAt(emulator.address);
    } catch (error) {
      await emulator.server.close();
      await emulator.stateFile?.release();
      throw error;
    }
    if (emulator.service.generatedToken) emulator.warnOfGeneratedToken();
    return emulator;
  }

  /** Base URL of the API: `http://127.0.0.1:PORT/client/v4`. */
  get url(): string {
    return `${this.address}${API_PREFIX}`;
  }

  /** Environment variables that make a deployment use the emulator, and the token of its control routes. */
  get environment(): {
    CLOUDFLARE_BASE_URL: string;
    CLOUDFLARE_API_TOKEN: string;
    CLOUDFLARE_ACCOUNT_ID: string;
    CFACCESS_EMULATOR_TOKEN: string;
  } {
    return {
      CLOUDFLARE_BASE_URL: this.url,
      CLOUDFLARE_API_TOKEN: this.apiToken,
      CLOUDFLARE_ACCOUNT_ID: this.accountId,
      CFACCESS_EMULATOR_TOKEN: this.controlToken,
    };
  }

  /** Identifier of the (first) account. */
  get accountId(): string {
    return this.service.directory.accounts[0]?.id ?? "";
  }

  /** Identifier of the (first) zone. */
  get zoneId(): string {
    return this.service.directory.zones[0]?.id ?? "";
  }

  /** Name of the (first) zone: a domain. */
  get zoneName(): string {
    return this.service.directory.zones[0]?.name ?? "";
  }

  /** The (first) API token that it accepts. */
  get apiToken(): string {
    return this.service.apiTokens[0]?.token ?? "";
  }

  /** The token of the control routes, random for each emulator: `Authorization: Bearer TOKEN`. */
  get controlToken(): string {
    return this.service.controlToken;
  }

  /** The email address and global API key that it accepts. */
  get apiKey(): ApiKey {
    return this.service.apiKey;
  }

  /** The requests that it received. */
  get requests(): RequestLog {
    return this.service.requests;
  }

  /** Faults to inject. */
  get faults(): Faults {
    return this.service.faults;
  }

  /** The upstreams of MCP servers: the results of their syncs. */
  get mcpUpstreams(): McpUpstreams {
    return this.service.mcpUpstreams;
  }

  /** Behaviors of the server. They can be changed while it runs. */
  get behaviors(): Behaviors {
    return this.service.behaviors;
  }

  /**
   * Calls an endpoint directly, without HTTP, credentials, rate limit, faults and paging. The call is not logged.
   * Use it for changes made outside of a deployment.
   * @param scope Scope of the call. By default the (first) account or, for a zone, the (first) zone.
   * @returns The result; a promise of it only for `mcp.servers.sync`, which calls another server.
   * @throws {ApiError} If the API rejects the call. Unknown fields are rejected too.
   * @throws {EmulatorError} `UNKNOWN_ENDPOINT` if no endpoint has the name.
   */
  call<Name extends EndpointName>(
    name: Name,
    input: Input<EndpointOf<Name>>,
    scope?: Scope,
  ): HandlerResult<EndpointOf<Name>> {
    return this.service.call(name, input, scope) as HandlerResult<EndpointOf<Name>>;
  }

  /**
   * Logs in to an MCP server as its administrator. At Cloudflare this needs a browser.
   * @param id Identifier of the server.
   * @param scope Account of the server. By default the (first) account.
   * @throws {ApiError} If there is no such server, or it has no administrator login.
   */
  logInToMcpServer(id: string, scope: Scope = { kind: "account", id: this.accountId }): void {
    this.service.logInToMcpServer(id, scope);
  }

  /**
   * Creates the objects and records of a seed, in order. If one is rejected, none is created.
   * @example emulator.seed({ "infrastructure.targets": [{ hostname: "db", ip: { ipv4: { ip_addr: "10.0.0.1" } } }] });
   * @throws {EmulatorError} `INVALID_SEED` if the seed is invalid, or the API rejects an object.
   */
  seed(seed: Seed): void {
    applySeed(this.service, seed);
  }

  /**
   * Whether Access accepts a service token: it exists, is enabled and has not expired, and the secret is the current
   * one or a previous one that is still valid. Acceptance updates the token's `last_seen_at`.
   */
  acceptsServiceToken(clientId: string, clientSecret: string): boolean {
    return this.service.acceptsServiceToken(clientId, clientSecret);
  }

  /**
   * A copy of everything that the emulator stores. Secrets are masked, so that a failing test does not print them, unless
   * the options ask for them.
   */
  snapshot({ secrets = false }: SnapshotOptions = {}): Snapshot {
    const snapshot = this.service.state.snapshot();
    return secrets ? snapshot : maskedState(snapshot);
  }

  /** Resets the emulator: no objects, requests or faults, and the behaviors and MCP upstreams of its options. */
  reset(): void {
    this.service.reset();
  }

  /**
   * Stops the emulator: closes open connections and writes the state file.
   * @throws {EmulatorError} `STATE_FILE_UNWRITABLE` if the state file cannot be written.
   */
  stop(): Promise<void> {
    this.stopped ??= this.close();
    return this.stopped;
  }

  private async close(): Promise<void> {
    this.stopping.abort();
    await this.server.close();
    await this.service.mcpUpstreams.idle();
    try {
      await this.stateFile?.flush();
    } finally {
      await this.stateFile?.release();
    }
  }

  /** Writes the state file. @throws {EmulatorError} If it cannot be written; the caller of the request must know. */
  private async flush(): Promise<void> {
    try {
      await this.stateFile?.flush();
    } catch (error) {
      this.service.warn((error as Error).message);
      throw error;
    }
  }

  /**
   * Claims the state file, restores the state in it, and writes it again: a file that cannot be written is reported
   * before there is state to lose.
   */
  private async restore(): Promise<void> {
    const { stateFile } = this;
    if (stateFile === undefined) return;
    await stateFile.claim();
    const stored = await stateFile.load();
    const problem = stored === undefined ? undefined : this.service.state.restore(stored);
    if (problem !== undefined) throw stateFile.broken(problem);
    stateFile.changed();
    await stateFile.flush();
  }

  private warnOfGeneratedToken(): void {
    this.service.warn(
      `other machines can reach the emulator at ${this.options.host ?? DEFAULT_HOST}: it accepts one API token only, made at random for this run`,
    );
  }

  private async listen(): Promise<void> {
    const { host = DEFAULT_HOST, port = 0 } = this.options;
    try {
      await this.server.listen({ host, port });
    } catch (cause) {
      throw listenError(cause as NodeJS.ErrnoException, host, port);
    }
    const bound = this.server.server.address() as AddressInfo;
    this.address = `http://${hostToConnect(bound)}:${bound.port}`;
  }
}

/** The host of URLs. An emulator that listens on every address is reached on a loopback address too. */
function hostToConnect({ family, address }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return "127.0.0.1";
  return family === "IPv6" ? `[${address}]` : address;
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): EmulatorError {
  if (cause.code === "EADDRINUSE") {
    const message = `port ${port} of ${host} is taken: stop the process that listens on it, or choose another port (0 chooses a free one)`;
    return new EmulatorError("PORT_TAKEN", message, { cause });
  }
  return new EmulatorError("CANNOT_LISTEN", `cannot listen on port ${port} of ${host}: ${listenReason(cause)}`, {
    cause,
  });
}

function listenReason(cause: NodeJS.ErrnoException): string {
  if (cause.code === "EACCES")
    return "ports below 1024 need special rights; choose another port (0 chooses a free one)";
  if (cause.code === "ERR_SOCKET_BAD_PORT") return "a port is a whole number from 0 to 65535";
  return reasonOf(cause);
}
