import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Input } from "../api";
import { reasonOf } from "../diagnostics/file-error";
import type { ApiKey } from "./core/credentials";
import { EmulatorError } from "./core/emulator-error";
import type { Faults } from "./core/faults";
import type { Behaviors } from "./core/behaviors";
import type { EndpointName, EndpointOf, HandlerResult } from "./core/handler";
import type { AccessEmulatorOptions } from "./options";
import type { RequestLog } from "./core/request-log";
import type { Scope } from "./state/scope";
import { applySeed, type Seed } from "./seed";
import { API_PREFIX, buildServer } from "./http/server";
import { Service } from "./service";
import type { Snapshot } from "./state/state";
import { StateFile } from "./state-file";
import type { McpUpstreams } from "./areas/mcp/upstreams/upstreams";

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
    this.service = new Service(options, () => this.stateFile?.changed(), this.stopping.signal);
    this.server = buildServer(this.service);
    if (options.stateFile !== undefined) {
      this.stateFile = new StateFile(
        options.stateFile,
        () => this.snapshot(),
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
    await emulator.restore();
    await emulator.listen();
    await emulator.claimStateFile();
    return emulator;
  }

  /** Base URL of the API: `http://127.0.0.1:PORT/client/v4`. */
  get url(): string {
    return `${this.address}${API_PREFIX}`;
  }

  /** Environment variables that make a deployment use the emulator. */
  get environment(): { CLOUDFLARE_BASE_URL: string; CLOUDFLARE_API_TOKEN: string; CLOUDFLARE_ACCOUNT_ID: string } {
    return {
      CLOUDFLARE_BASE_URL: this.url,
      CLOUDFLARE_API_TOKEN: this.apiToken,
      CLOUDFLARE_ACCOUNT_ID: this.accountId,
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

  /** A copy of everything that the emulator stores. */
  snapshot(): Snapshot {
    return this.service.state.snapshot();
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
    await this.stateFile?.flush();
  }

  private async restore(): Promise<void> {
    const stored = await this.stateFile?.load();
    if (this.stateFile === undefined || stored === undefined) return;
    const problem = this.service.state.restore(stored);
    if (problem !== undefined) throw this.stateFile.broken(problem);
  }

  /** Writes the state file at the start: a file that cannot be written is reported before there is state to lose. */
  private async claimStateFile(): Promise<void> {
    this.stateFile?.changed();
    try {
      await this.stateFile?.flush();
    } catch (error) {
      await this.server.close();
      throw error;
    }
  }

  private async listen(): Promise<void> {
    const { host = "127.0.0.1", port = 0 } = this.options;
    try {
      await this.server.listen({ host, port });
    } catch (cause) {
      await this.server.close();
      throw listenError(cause as NodeJS.ErrnoException, host, port);
    }
    const bound = this.server.server.address() as AddressInfo;
    this.address = `http://${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}`;
  }
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
