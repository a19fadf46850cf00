import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { McpServer } from "../../../lib/api";
import type { AccessEmulatorOptions } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";

export const CLIENT = "cfaccess_mcp_server_oauth_client.jira";

const SERVER = { id: "jira", name: "Jira", hostname: "https://jira.example.com/mcp" } as const;

export const SECRET = "the-secret-of-the-client";

/** The required attributes. The secret is a variable, because Terraform quotes lines of a configuration. */
export const JIRA_CLIENT = {
  client_id: "portal",
  client_secret: "${var.secret}",
  authorization_endpoint: "https://id.example.com/authorize",
  token_endpoint: "https://id.example.com/token",
} as const;

/** The same secret as a write-only value, in place of `client_secret`. */
export const WRITE_ONLY = {
  client_secret: null,
  client_secret_wo: "${var.secret}",
  client_secret_wo_version: 1,
} as const;

/** The attributes of a `cfaccess_mcp_server_oauth_client` in the state. */
export interface OauthClientAttributes {
  readonly client_id: string;
  readonly client_secret: string | null;
  readonly client_secret_version: number | null;
  readonly scope: string | null;
  readonly redirect_uris: readonly string[] | null;
}

/** A stack with the OAuth client of an MCP server, on an emulator with the server. */
export class OauthClientStack extends EmulatedStack {
  static async create(options: AccessEmulatorOptions = {}, startedBy?: StartedBy): Promise<OauthClientStack> {
    const stack = new OauthClientStack(...(await EmulatedStack.parts(options, { TF_VAR_secret: SECRET }, startedBy)));
    stack.createServer();
    return stack;
  }

  createServer(auth_type: McpServer["auth_type"] = "oauth"): void {
    this.emulator.call("mcp.servers.create", { ...SERVER, auth_type });
  }

  deleteServer(): void {
    this.emulator.call("mcp.servers.delete", { id: SERVER.id });
  }

  /** Recreates the server and clears the state, in the same folder. */
  async startOver(): Promise<void> {
    this.emulator.faults.clear();
    for (const { id } of this.emulator.call("mcp.servers.list", {})) this.emulator.call("mcp.servers.delete", { id });
    this.createServer();
    this.emulator.requests.clear();
    await rm(join(this.stack.terraform.folder, "terraform.tfstate"), { force: true });
  }

  /** The client of the server in the API. */
  get client(): McpServer["auth_config_summary"] {
    return this.emulator.call("mcp.servers.get", { id: SERVER.id }).auth_config_summary;
  }

  /** The secret in the emulator, which no response contains. */
  get secret(): string | undefined {
    const { mcpServers = [] } = this.emulator.snapshot({ secrets: true })[`accounts/${this.emulator.accountId}`] ?? {};
    return mcpServers[0]?.client_secret;
  }

  /** Changes the client outside of Terraform. */
  change(more: { auth_credentials?: string; client_secret?: string }): void {
    this.emulator.call("mcp.servers.update", { id: SERVER.id, ...more });
  }

  write(attributes: object = {}, more: object = {}): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const jira = { account_id, server_id: SERVER.id, ...JIRA_CLIENT, ...attributes };
    return this.stack.write({
      variable: { secret: { type: "string", sensitive: true } },
      resource: { cfaccess_mcp_server_oauth_client: { jira }, ...more },
    });
  }

  /** Writes and applies the configuration. @throws Error when that fails */
  async deploy(attributes: object = {}): Promise<void> {
    await this.write(attributes);
    await this.applied();
  }

  attributes(): Promise<OauthClientAttributes | undefined> {
    return this.stack.attributes<OauthClientAttributes>(CLIENT);
  }
}
