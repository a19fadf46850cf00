import type { RecordedKind } from "../recorded-kind";

/** MCP servers. */
export const mcpServers: RecordedKind = {
  kind: "mcp-servers",
  source: "official SDK; Alchemy's tests",
  certainty: "tested",
  paths: [
    "/accounts/{account_id}/access/ai-controls/mcp/servers",
    "/accounts/{account_id}/access/ai-controls/mcp/servers/{id}/sync",
  ],
  collection: "/accounts/{account_id}/access/ai-controls/mcp/servers",
  key: "id",
  create: {
    body: {
      id: "{prefix}-srv",
      name: "{prefix} server",
      hostname: "https://{prefix}-mcp.{zone}/mcp",
      auth_type: "unauthenticated",
    },
  },
  object: {
    id: "string",
    name: "string",
    hostname: "url",
    auth_type: "string",
    "status?": "string",
    auth_credentials: "absent",
    client_secret: "absent",
    created_at: "time",
    modified_at: "time",
  },
  update: { body: { name: "{prefix} server, renamed" } },
  unknown: { id: "not-there", status: 404 },
};
