import type { McpServer } from "../../../../api";
import type { Clock } from "../../../core/clock";
import { EmulatorError } from "../../../core/emulator-error";
import type { Behaviors } from "../../../core/behaviors";
import { isLoopbackHost } from "../../../../api/core/loopback";
import { checkOf } from "../../../core/schema/schema-check";
import type * as asking from "./ask-mcp-server";
import type { SyncResult } from "../../../core/mcp-syncs";
import {
  DEFAULT_STEP,
  syncResultOf,
  McpUpstreamScripts,
  type McpUpstream,
  type McpUpstreamStep,
} from "./upstream-script";

const check = checkOf(McpUpstreamScripts, "body");

type ServerAddress = Pick<McpServer, "id" | "hostname">;

/** The position of one server in its script. */
interface Progress {
  readonly upstream: McpUpstream;
  step: number;
  /** Number of syncs with the current step. */
  syncs: number;
  /** Start of a step that ends by the clock. */
  since: number | undefined;
}

/**
 * The upstreams of MCP servers, which set the results of their syncs: a script by identifier or hostname, a real server
 * if the hostname is on this machine, otherwise a few made-up tools. The emulator never calls another machine.
 */
export class McpUpstreams {
  private readonly scripts = new Map<string, McpUpstream>();
  private readonly progress = new Map<string, Progress>();
  private readonly pending = new Set<Promise<SyncResult>>();

  constructor(
    private readonly initial: McpUpstreamScripts | undefined,
    private readonly clock: Clock,
    private readonly behaviors: Readonly<Behaviors>,
    private readonly stopping: AbortSignal,
  ) {
    this.reset();
  }

  /**
   * Sets the script of a server, and starts it from the first step.
   * @param server Identifier or hostname (URL) of the server.
   * @throws {EmulatorError} `INVALID_OPTION` if the script is invalid.
   */
  set(server: string, upstream: McpUpstream): void {
    this.setAll({ [server]: upstream });
  }

  /** Sets several scripts. @throws {EmulatorError} `INVALID_OPTION` if one is invalid; none is set then. */
  setAll(scripts: McpUpstreamScripts): void {
    const problem = check(scripts);
    if (problem !== undefined) {
      throw new EmulatorError("INVALID_OPTION", `mcpUpstreams: ${problem.message.replace(/^body: /, "")}`);
    }
    for (const [server, upstream] of Object.entries(scripts)) this.scripts.set(server, structuredClone(upstream));
  }

  /** All scripts. */
  list(): McpUpstreamScripts {
    return Object.fromEntries(this.scripts);
  }

  /** Removes every script. */
  clear(): void {
    this.scripts.clear();
  }

  /** @internal Restores the scripts of the options, each from its first step. */
  reset(): void {
    this.scripts.clear();
    this.progress.clear();
    if (this.initial !== undefined) this.setAll(this.initial);
  }

  /** @internal */
  sync(
    key: string,
    server: ServerAddress,
    headers: () => Readonly<Record<string, string>>,
  ): SyncResult | Promise<SyncResult> {
    const upstream = this.scriptOf(server);
    if (upstream !== undefined) return this.play(key, upstream);
    const url = loopbackUrl(server.hostname);
    if (url === undefined) return syncResultOf(DEFAULT_STEP);
    return this.ask({ url, headers: headers(), timeout: this.behaviors.mcpUpstreamTimeout, stopping: this.stopping });
  }

  /** @internal */
  finished(key: string, server: ServerAddress): SyncResult | undefined {
    const upstream = this.scriptOf(server);
    const progress = this.progress.get(key);
    if (upstream === undefined || progress?.upstream !== upstream || progress.since === undefined) return undefined;
    const result = this.play(key, upstream);
    return result.status === "waiting" ? undefined : result;
  }

  /** @internal Resolves when no call of a real server is pending. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.pending);
  }

  private scriptOf({ id, hostname }: ServerAddress): McpUpstream | undefined {
    return this.scripts.get(id) ?? this.scripts.get(hostname);
  }

  private ask(server: asking.AskedServer): Promise<SyncResult> {
    // Loaded on demand: few emulators call a real server, and the SDK is slow to load.
    const { askMcpServer } = require("./ask-mcp-server") as typeof asking; // eslint-disable-line @typescript-eslint/no-require-imports -- see above
    const result = askMcpServer(server).finally(() => this.pending.delete(result));
    this.pending.add(result);
    return result;
  }

  /** Advances a script by one sync. */
  private play(key: string, upstream: McpUpstream): SyncResult {
    const known = this.progress.get(key);
    const progress: Progress = known?.upstream === upstream ? known : { upstream, step: 0, syncs: 0, since: undefined };
    this.progress.set(key, progress);
    while (this.isOver(progress)) {
      progress.step += 1;
      progress.syncs = 0;
      progress.since = undefined;
    }
    const step = upstream[progress.step] ?? DEFAULT_STEP;
    progress.syncs += 1;
    if (endsByTheClock(step)) progress.since ??= this.clock.now();
    return syncResultOf(step);
  }

  private isOver({ upstream, step: number, syncs, since }: Progress): boolean {
    const step = upstream[number];
    if (step === undefined) return false;
    if (endsByTheClock(step)) return since !== undefined && this.clock.now() - since >= step.ms;
    if (step.syncs === undefined && number === upstream.length - 1) return false;
    return syncs >= (step.syncs ?? 1);
  }
}

const endsByTheClock = (step: McpUpstreamStep): step is McpUpstreamStep & { ms: number } =>
  step.status === "waiting" && step.ms !== undefined;

/** The URL of a server on this machine; undefined for any other, and for an invalid URL. */
function loopbackUrl(hostname: string): URL | undefined {
  if (!URL.canParse(hostname)) return undefined;
  const url = new URL(hostname);
  const http = url.protocol === "http:" || url.protocol === "https:";
  // The URL parser normalizes every form of an IPv4 address (0x7f.1, 2130706433) to four decimal numbers.
  const isMapped = url.hostname.startsWith("[::ffff:");
  return http && !isMapped && isLoopbackHost(url.hostname) ? url : undefined;
}
