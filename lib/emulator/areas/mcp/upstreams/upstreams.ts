import type { McpServer } from "../../../../api";
import type { Clock } from "../../../core/clock";
import { EmulatorError } from "../../../core/emulator-error";
import type { Behaviors } from "../../../core/behaviors";
import { checkOf } from "../../../core/schema/schema-check";
import type * as asking from "./ask-mcp-server";
import type { Finding } from "./finding";
import { loopbackUrl } from "./loopback";
import { DEFAULT_STEP, findingOf, McpUpstreamScripts, type McpUpstream, type McpUpstreamStep } from "./upstream-script";

const check = checkOf(McpUpstreamScripts, "body");

type Addressed = Pick<McpServer, "id" | "hostname">;

/** How far the syncs of one server are in its script. */
interface Progress {
  readonly upstream: McpUpstream;
  step: number;
  /** Syncs that found the current step. */
  syncs: number;
  /** When a step that ends by the clock began. */
  since: number | undefined;
}

/**
 * What stands behind the MCP servers: a script, by a server's identifier or hostname; a real server, where the
 * hostname is on this machine; else a small server that always answers. Nothing beyond this machine is ever asked.
 */
export class McpUpstreams {
  private readonly scripts = new Map<string, McpUpstream>();
  private readonly progress = new Map<string, Progress>();
  private readonly asking = new Set<Promise<Finding>>();

  constructor(
    private readonly initial: McpUpstreamScripts | undefined,
    private readonly clock: Clock,
    private readonly behaviors: Readonly<Behaviors>,
    private readonly stopping: AbortSignal,
  ) {
    this.reset();
  }

  /**
   * Says what stands behind a server, by its identifier or hostname. It begins anew.
   * @throws {EmulatorError} When it makes no sense.
   */
  set(server: string, upstream: McpUpstream): void {
    this.setAll({ [server]: upstream });
  }

  /** The same for several, all or none of them. @throws {EmulatorError} When one makes no sense. */
  setAll(scripts: McpUpstreamScripts): void {
    const problem = check(scripts);
    if (problem !== undefined) {
      throw new EmulatorError("INVALID_OPTION", `mcpUpstreams: ${problem.message.replace(/^body: /, "")}`);
    }
    for (const [server, upstream] of Object.entries(scripts)) this.scripts.set(server, structuredClone(upstream));
  }

  /** The scripts there are. */
  list(): McpUpstreamScripts {
    return Object.fromEntries(this.scripts);
  }

  /** No script any more. */
  clear(): void {
    this.scripts.clear();
  }

  /** @internal The scripts of the beginning, none of them begun. */
  reset(): void {
    this.scripts.clear();
    this.progress.clear();
    if (this.initial !== undefined) this.setAll(this.initial);
  }

  /**
   * @internal What a sync finds: at once by a script, later where a real server is asked.
   * @param key Tells servers apart that have the same identifier.
   * @param headers What a real server is told of the caller.
   */
  find(key: string, server: Addressed, headers: () => Readonly<Record<string, string>>): Finding | Promise<Finding> {
    const upstream = this.scriptOf(server);
    if (upstream !== undefined) return this.play(key, upstream);
    const url = loopbackUrl(server.hostname);
    if (url === undefined) return findingOf(DEFAULT_STEP);
    return this.ask({ url, headers: headers(), timeout: this.behaviors.mcpUpstreamTimeout, stopping: this.stopping });
  }

  /** @internal What a sync that went on by itself has found since; undefined when there is none, or it still goes on. */
  finished(key: string, server: Addressed): Finding | undefined {
    const upstream = this.scriptOf(server);
    const progress = this.progress.get(key);
    if (upstream === undefined || progress?.upstream !== upstream || progress.since === undefined) return undefined;
    const finding = this.play(key, upstream);
    return finding.status === "waiting" ? undefined : finding;
  }

  /** @internal When no real server is being asked any more. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.asking);
  }

  private scriptOf({ id, hostname }: Addressed): McpUpstream | undefined {
    return this.scripts.get(id) ?? this.scripts.get(hostname);
  }

  private ask(server: asking.AskedServer): Promise<Finding> {
    // Loaded only now: few emulators ask a real server, and the SDK takes long to load.
    const { askMcpServer } = require("./ask-mcp-server") as typeof asking; // eslint-disable-line @typescript-eslint/no-require-imports -- see above
    const asked = askMcpServer(server).finally(() => this.asking.delete(asked));
    this.asking.add(asked);
    return asked;
  }

  /** Goes on in a script by one sync. */
  private play(key: string, upstream: McpUpstream): Finding {
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
    return findingOf(step);
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
