import type { McpServer } from "../../../api";
import { attribute, durationOfAtLeast } from "../../../plugin-framework";
import { companion } from "../../context";
import { TIMEOUT } from "../../resources/mcp-server-sync/schema";
import { needsLogin } from "../../resources/mcp-server-sync/server-state";
import { reportLogin } from "../../resources/mcp-server-sync/sync-diagnostics";
import { syncServer } from "../../resources/mcp-server-sync/sync-server";
import { inputAccountId, inputMcpId } from "../../resources/shared/attributes";

const attributes = {
  account_id: inputAccountId("Id of the account that the MCP server belongs to"),
  server_id: inputMcpId("Id of the MCP server."),
  timeout: attribute.string({
    optional: true,
    description: `Time limit for the server to become ready: \`90s\`, \`5m\`, \`1h\`. Default: \`${TIMEOUT}\`.`,
    validators: [durationOfAtLeast("1s")],
  }),
  accept_admin_login: attribute.bool({
    optional: true,
    description:
      "Whether to accept a server to which an administrator must log in first, so that Cloudflare cannot read its tools. Otherwise the action fails and tells where to log in. Default: false.",
  }),
};

/** The action `cfaccess_mcp_server_sync`: syncs an MCP server once, without a resource. */
export const syncMcpServer = companion.defineAction({
  type: "cfaccess_mcp_server_sync",
  schema: {
    description:
      "Syncs an MCP server with Cloudflare once, and waits until it is ready. Use the resource of the same name to check its tools and prompts at each apply.",
    attributes,
  },

  async invoke({ config, provider, progress, signal, diagnostics }) {
    const { account_id, server_id: serverId, timeout, accept_admin_login } = config;
    progress(`Syncing MCP server "${serverId}"`);
    const onSync = (server: McpServer): void => progress(statusOf(server));
    const client = provider.client(account_id);
    const server = await syncServer({ client, serverId, timeout: timeout ?? TIMEOUT, signal, onSync });
    if (needsLogin(server)) reportLogin(server, accept_admin_login === true, diagnostics);
  },
});

function statusOf(server: McpServer): string {
  const { id, status = "unknown", tools, prompts } = server;
  if (status !== "ready") return `MCP server "${id}" has the status "${status}"`;
  return `MCP server "${id}" is ready: ${countOf(tools, "tool")}, ${countOf(prompts, "prompt")}`;
}

function countOf(capabilities: McpServer["tools"], name: string): string {
  const count = capabilities?.length ?? 0;
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
