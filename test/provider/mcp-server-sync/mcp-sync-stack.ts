import type { McpServer } from "../../../lib/api";
import type { AccessEmulatorOptions, McpUpstream } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";

export const SYNC = "cfaccess_mcp_server_sync.jira";

const SERVER = { id: "jira", name: "Jira", hostname: "https://jira.example.com/mcp", auth_type: "bearer" } as const;

/** The attributes of a `cfaccess_mcp_server_sync` in the state. */
export interface McpSyncAttributes {
  readonly server_id: string;
  readonly status: string;
  readonly authentication_status: string;
  readonly tools: readonly string[];
  readonly prompts: readonly string[];
  readonly last_synced: string | null;
}

/** A stack with the sync of an MCP server, on an emulator with the server. */
export class McpSyncStack extends EmulatedStack {
  static async create(options: AccessEmulatorOptions = {}, startedBy?: StartedBy): Promise<McpSyncStack> {
    const stack = new McpSyncStack(...(await EmulatedStack.parts(options, {}, startedBy)));
    stack.createServer(SERVER.auth_type);
    return stack;
  }

  /** Sets the results of the next syncs of the server. */
  upstream(...steps: McpUpstream): void {
    this.emulator.mcpUpstreams.set(SERVER.id, steps);
  }

  /** Recreates the server with another auth_type. */
  recreateServer(auth_type: McpServer["auth_type"]): void {
    this.deleteServer();
    this.createServer(auth_type);
  }

  /** Recreates the server with an OAuth client of your own. */
  recreateManualServer(): void {
    this.recreateServer("oauth");
    const config = { authorization_endpoint: "https://id.example.com/a", token_endpoint: "https://id.example.com/t" };
    const auth_credentials = { auth_mode: "manual", config, registration_info: { client_id: "portal" } };
    this.emulator.call("mcp.servers.update", {
      id: SERVER.id,
      auth_credentials: JSON.stringify(auth_credentials),
      client_secret: "hush-hush",
    });
  }

  createServer(auth_type: McpServer["auth_type"]): void {
    this.emulator.seed({ "mcp.servers": [{ ...SERVER, auth_type }] });
  }

  deleteServer(): void {
    this.emulator.call("mcp.servers.delete", { id: SERVER.id });
  }

  get server(): McpServer {
    return this.emulator.call("mcp.servers.get", { id: SERVER.id });
  }

  get syncs(): number {
    return this.emulator.requests.count("mcp.servers.sync");
  }

  write(attributes: object = {}): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const jira = { account_id, server_id: SERVER.id, ...attributes };
    return this.stack.write({ resource: { cfaccess_mcp_server_sync: { jira } } });
  }

  /** Writes and applies the configuration. @throws Error when that fails */
  async deploy(attributes: object = {}): Promise<string> {
    await this.write(attributes);
    return (await this.applied()).stdout;
  }

  attributes(): Promise<McpSyncAttributes | undefined> {
    return this.stack.attributes<McpSyncAttributes>(SYNC);
  }
}
