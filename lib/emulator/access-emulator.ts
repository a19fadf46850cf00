import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Input } from "../api";
import type { ApiKey } from "./core/credentials";
import { EmulatorError } from "./core/emulator-error";
import type { Faults } from "./core/faults";
import type { Behaviors } from "./core/behaviors";
import type { Answered, EndpointName, EndpointOf } from "./core/handler";
import type { AccessEmulatorOptions } from "./core/options";
import type { RequestLog } from "./core/request-log";
import type { Scope } from "./core/scope";
import { applySeed, type Seed } from "./seed";
import { API_PREFIX, buildServer } from "./http/server";
import { Service } from "./service";
import type { Snapshot } from "./state/state";
import { StateFile } from "./state/state-file";
import { logIn } from "./areas/mcp/sync";
import type { McpUpstreams } from "./areas/mcp/upstreams/upstreams";

/**
 * The Cloudflare Access API, served on this machine.
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
   * @throws {EmulatorError} When the port is taken, an option makes no sense, or the state file cannot be used.
   */
  static async start(options: AccessEmulatorOptions = {}): Promise<AccessEmulator> {
    const emulator = new AccessEmulator(options);
    await emulator.restore();
    await emulator.listen();
    await emulator.claimStateFile();
    return emulator;
  }

  /** Where the API is: `http://127.0.0.1:PORT/client/v4`. */
  get url(): string {
    return `${this.address}${API_PREFIX}`;
  }

  /** The environment that points a deployment at it. */
  get environment(): { CLOUDFLARE_BASE_URL: string; CLOUDFLARE_API_TOKEN: string; CLOUDFLARE_ACCOUNT_ID: string } {
    return {
      CLOUDFLARE_BASE_URL: this.url,
      CLOUDFLARE_API_TOKEN: this.apiToken,
      CLOUDFLARE_ACCOUNT_ID: this.accountId,
    };
  }

  /** Its account; the first, when there are more. */
  get accountId(): string {
    return this.service.directory.accounts[0]?.id ?? "";
  }

  /** Its zone; the first, when there are more. */
  get zoneId(): string {
    return this.service.directory.zones[0]?.id ?? "";
  }

  /** The name of its zone, a domain; the first, when there are more. */
  get zoneName(): string {
    return this.service.directory.zones[0]?.name ?? "";
  }

  /** An API token it takes; the first, when there are more. */
  get apiToken(): string {
    return this.service.apiTokens[0]?.token ?? "";
  }

  /** The email address and global API key it takes. */
  get apiKey(): ApiKey {
    return this.service.apiKey;
  }

  /** The requests it was sent. */
  get requests(): RequestLog {
    return this.service.requests;
  }

  /** What goes wrong on demand. */
  get faults(): Faults {
    return this.service.faults;
  }

  /** What stands behind the MCP servers, and what their syncs find. */
  get mcpUpstreams(): McpUpstreams {
    return this.service.mcpUpstreams;
  }

  /** How it behaves where servers may differ. They can be changed while it runs. */
  get behaviors(): Behaviors {
    return this.service.behaviors;
  }

  /**
   * Calls an endpoint from within: no HTTP, no credentials, no rate limit, no faults, no pages, and not in the log.
   * For what happens behind the back of a deployment.
   * @param scope Where; the emulator's account unless told otherwise.
   * @returns Its result; a promise of it from the one endpoint that asks another server, `mcp.servers.sync`.
   * @throws {ApiError} When the API refuses it.
   */
  call<Name extends EndpointName>(
    name: Name,
    input: Input<EndpointOf<Name>>,
    scope?: Scope,
  ): Answered<EndpointOf<Name>> {
    return this.service.call(name, input, scope) as Answered<EndpointOf<Name>>;
  }

  /**
   * Logs in to an MCP server as its administrator: what takes a browser at Cloudflare.
   * @param scope Where; the emulator's account unless told otherwise.
   * @throws {ApiError} When there is no such server, or nothing to log in to.
   */
  logInToMcpServer(id: string, scope: Scope = { kind: "account", id: this.accountId }): void {
    logIn(this.service.context(scope, undefined), id);
  }

  /**
   * Creates objects, and keeps records of what people did, in order: all of them or, if one is refused, none.
   * @example emulator.seed({ "infrastructure.targets": [{ hostname: "db", ip: { ipv4: { ip_addr: "10.0.0.1" } } }] });
   * @throws {EmulatorError} When one is refused.
   */
  seed(seed: Seed): void {
    applySeed(this.service, seed);
  }

  /**
   * Whether Access would let in a program that sends this service token, as far as the token is concerned:
   * it is known, enabled and not expired, and the secret is its own or a previous one that still works.
   * It counts as a use of the token.
   */
  acceptsServiceToken(clientId: string, clientSecret: string): boolean {
    return this.service.acceptsServiceToken(clientId, clientSecret);
  }

  /** A copy of everything it keeps. */
  snapshot(): Snapshot {
    return this.service.state.snapshot();
  }

  /** Makes it as it was when it first started: nothing kept, nothing logged, no faults, the behaviors of its options. */
  reset(): void {
    this.service.reset();
  }

  /**
   * Stops it: open connections are closed and the state file is written.
   * @throws {EmulatorError} When the state file cannot be written.
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
    const kept = await this.stateFile?.load();
    if (this.stateFile === undefined || kept === undefined) return;
    try {
      this.service.state.restore(kept);
    } catch (error) {
      throw error instanceof EmulatorError ? this.stateFile.broken(error.message) : error;
    }
  }

  /** Writes the state file once, so that one that cannot be written is found now and not when there is something to lose. */
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
    const message = `port ${port} of ${host} is taken: stop what listens there, or choose another port (0 takes any that is free)`;
    return new EmulatorError("PORT_TAKEN", message, { cause });
  }
  return new EmulatorError("CANNOT_LISTEN", `cannot listen on port ${port} of ${host}: ${cause.message}`, { cause });
}
