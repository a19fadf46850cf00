import type { RecordedKind } from "../recorded-kind";

/** MCP portals. */
export const mcpPortals: RecordedKind = {
  kind: "mcp-portals",
  source: "official SDK; Alchemy's tests",
  certainty: "tested",
  paths: ["/accounts/{account_id}/access/ai-controls/mcp/portals"],
  collection: "/accounts/{account_id}/access/ai-controls/mcp/portals",
  key: "id",
  create: { body: { id: "{prefix}-portal", name: "{prefix} portal", hostname: "{prefix}-portal.{zone}" } },
  object: { id: "string", name: "string", hostname: "string", created_at: "time", modified_at: "time" },
  update: { body: { name: "{prefix} portal, renamed" } },
  unknown: { id: "not-there", status: 404 },
  refused: [
    {
      because: "another portal has the hostname",
      request: "POST /accounts/{account_id}/access/ai-controls/mcp/portals",
      body: { id: "{prefix}-twin", name: "{prefix} twin", hostname: "{prefix}-portal.{zone}" },
      status: 400,
      message: /already in use/,
    },
  ],
};
