import type { McpPortal } from "../../../lib/api";
import type { AccessEmulatorOptions } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";

export const PORTAL = "cfaccess_mcp_portal.tools";

/** A stack with an MCP portal, on an emulator with the servers "a", "b" and "c". */
export class McpPortalStack extends EmulatedStack {
  static async create(options: AccessEmulatorOptions = {}, startedBy?: StartedBy): Promise<McpPortalStack> {
    const stack = new McpPortalStack(...(await EmulatedStack.parts(options, {}, startedBy)));
    for (const id of ["a", "b", "c"]) stack.addServer(id);
    return stack;
  }

  addServer(id: string): void {
    const server = { id, name: id, hostname: `https://${id}.example.com/mcp`, auth_type: "unauthenticated" as const };
    this.emulator.call("mcp.servers.create", server);
  }

  write(attributes: object = {}): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const portal = { account_id, id: "tools", name: "Tools", hostname: "mcp.example.com", servers: { a: {} } };
    return this.stack.write({ resource: { cfaccess_mcp_portal: { tools: { ...portal, ...attributes } } } });
  }

  /** Writes and applies the configuration. @throws Error when that fails */
  async deploy(attributes: object = {}): Promise<void> {
    await this.write(attributes);
    await this.applied();
  }

  /** The portal of the account. */
  get portal(): McpPortal | undefined {
    const [portal] = this.emulator.call("mcp.portals.list", {});
    return portal;
  }

  attributes(): Promise<Record<string, unknown> | undefined> {
    return this.stack.attributes(PORTAL);
  }
}
