import type { IConstruct } from "constructs";
import { shared } from "../../../rules/brand";
import { constructWith, missingString, required, type RequiredValidator } from "../../kernel/validators";

/** An MCP server that portals can offer: one of this stack (`McpServer`), or an existing one (`McpServer.fromId`). */
export interface IMcpServer extends IConstruct {
  /** Identifier of the server. Portals prefix the names of its tools with it: `jira_search`. */
  readonly serverId: string;
}

/** The MCP server of an application or a portal. */
export const mcpServerValidator: RequiredValidator = required(
  constructWith("serverId", 'an McpServer, or McpServer.fromId(this, "id", "…")'),
  () => ({ serverId: missingString(), node: { path: missingString() } }),
);

const withApplication = shared("serversWithApplication", () => new WeakSet<object>());

/** Notes that a server has an application, in this program or in another one. */
export const noteApplication = (server: IMcpServer): void => void withApplication.add(server);

/** Whether a server has an application. One that was created with the L1, or by the server's ID, is not noted. */
export const hasApplication = (server: object): boolean => withApplication.has(server);
