import { McpServer } from "../../../api";
import { attribute, durationOfAtLeast, type, type Plan, type State } from "../../../plugin-framework";
import { accountId, described, mcpId } from "../shared/attributes";

const { properties } = McpServer;

/** The default time limit of a sync. */
export const TIMEOUT = "5m";

const expected = (kind: "tools" | "prompts") =>
  attribute.set(type.string, {
    optional: true,
    description: `Names of all ${kind} that the server must have. Additional or missing ${kind} fail the apply and are listed in the error. If omitted, any ${kind} are allowed.`,
  });

const names = (kind: "tools" | "prompts") =>
  attribute.list(type.string, {
    computed: true,
    description: `Names of the server's ${kind} after its last sync, in alphabetical order. Null until an administrator has logged in to a server that requires it.`,
  });

/** Attributes of `cfaccess_mcp_server_sync`. */
export const attributes = {
  account_id: accountId("Id of the account that the MCP server belongs to"),
  server_id: mcpId("Id of the MCP server."),
  triggers: attribute.map(type.string, {
    optional: true,
    description: "Any values of your choice. A change of a value syncs the server again.",
  }),
  expected_tools: expected("tools"),
  expected_prompts: expected("prompts"),
  timeout: attribute.string({
    optional: true,
    computed: true,
    default: TIMEOUT,
    description: "Time limit for the server to become ready: `90s`, `5m`, `1h`.",
    validators: [durationOfAtLeast("1s")],
  }),
  accept_admin_login: attribute.bool({
    optional: true,
    computed: true,
    default: false,
    description:
      "Whether to accept a server to which an administrator must log in first, so that its tools are not known. Otherwise the apply fails and tells where to log in.",
  }),
  status: attribute.string({ computed: true, ...described(properties.status) }),
  authentication_status: attribute.string({
    computed: true,
    ...described(properties.authentication_status),
  }),
  tools: names("tools"),
  prompts: names("prompts"),
  last_synced: attribute.string({ computed: true, ...described(properties.last_synced) }),
};

export type SyncPlan = Plan<typeof attributes>;
export type SyncState = State<typeof attributes>;
