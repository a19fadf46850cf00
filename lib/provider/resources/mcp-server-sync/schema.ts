import { McpServer } from "../../../api";
import { attribute, checkDuration, type, type Plan, type State } from "../../../plugin-framework";
import { accountId } from "../shared/account-id";
import { mcpServerId } from "../shared/mcp-server-id";

const { properties } = McpServer;

/** How long to wait for a sync unless the user says otherwise. */
export const TIMEOUT = "5m";

const expected = (what: "tools" | "prompts") =>
  attribute.set(type.string, {
    optional: true,
    description: `Names of all ${what} that the server may have, and has to have. One more, or one less, fails the apply and is named. Without it, any will do.`,
  });

const names = (what: "tools" | "prompts") =>
  attribute.list(type.string, {
    computed: true,
    description: `Names of the server's ${what} as of its last sync, in the order of the alphabet. Null while nobody has logged in to a server that asks for it.`,
  });

/** Attributes of `cfaccess_mcp_server_sync`. */
export const attributes = {
  account_id: accountId("Identifier of the account that the MCP server belongs to"),
  server_id: mcpServerId("Identifier of the MCP server. A change replaces the resource, and syncs the other server."),
  triggers: attribute.map(type.string, {
    optional: true,
    description: "Any values of your choice: when one of them changes, the server is synced again.",
  }),
  expected_tools: expected("tools"),
  expected_prompts: expected("prompts"),
  timeout: attribute.string({
    optional: true,
    computed: true,
    default: TIMEOUT,
    description: `How long to wait until the server is ready: \`90s\`, \`5m\`, \`1h\`. Default \`${TIMEOUT}\`.`,
    validators: [checkDuration],
  }),
  accept_admin_login: attribute.bool({
    optional: true,
    computed: true,
    default: false,
    description:
      "Accept a server whose tools are not known because somebody must log in to it in a browser first. Otherwise the apply fails, and says where to log in.",
  }),
  status: attribute.string({ computed: true, description: properties.status.description ?? "" }),
  authentication_status: attribute.string({
    computed: true,
    description: properties.authentication_status.description ?? "",
  }),
  tools: names("tools"),
  prompts: names("prompts"),
  last_synced: attribute.string({ computed: true, description: properties.last_synced.description ?? "" }),
};

export type SyncPlan = Plan<typeof attributes>;
export type SyncState = State<typeof attributes>;
