import {
  CapabilityOverride,
  MCP_ALIAS_LENGTH,
  MCP_ALIAS_PATTERN,
  MCP_CODE_MODES,
  MCP_DESCRIPTION_LENGTH,
  MCP_ID_LENGTH,
  MCP_ID_PATTERN,
  MCP_PORTAL_HOSTNAME_PATTERN,
  MCP_SERVERS_PER_PORTAL,
  McpPortalInput,
  McpPortalServerInput,
  NAME_LENGTH,
} from "../../../api";
import {
  attribute,
  lengthBetween,
  matches,
  oneOf,
  requiresReplace,
  sizeBetween,
  useStateForUnknown,
  type Plan,
  type State,
} from "../../../plugin-framework";
import { accountId, described } from "../shared/attributes";

const { properties: portal } = McpPortalInput;
const { properties: server } = McpPortalServerInput;
const { properties: capability } = CapabilityOverride;

/** The overrides of tools or prompts, by name. */
const override = (description: string) =>
  attribute.mapNested(
    {
      alias: attribute.string({
        optional: true,
        ...described(capability.alias),
        validators: [
          lengthBetween(1, MCP_ALIAS_LENGTH),
          matches(new RegExp(MCP_ALIAS_PATTERN), "letters, digits, and single dashes and underscores between them"),
        ],
      }),
      description: attribute.string({ optional: true, ...described(capability.description) }),
      enabled: attribute.bool({
        optional: true,
        computed: true,
        default: true,
        ...described(capability.enabled),
      }),
    },
    { optional: true, description: `${description} The keys are the names on the server.` },
  );

/** Attributes of `cfaccess_mcp_portal`. */
export const attributes = {
  id: attribute.string({
    required: true,
    ...described(portal.id),
    validators: [
      lengthBetween(1, MCP_ID_LENGTH),
      matches(new RegExp(MCP_ID_PATTERN), "lowercase letters, digits, underscores and single dashes between them"),
    ],
    planModifiers: [requiresReplace()],
  }),
  account_id: accountId("Id of the account that the portal belongs to"),
  name: attribute.string({ required: true, ...described(portal.name), validators: [lengthBetween(1, NAME_LENGTH)] }),
  hostname: attribute.string({
    required: true,
    ...described(portal.hostname),
    validators: [matches(new RegExp(MCP_PORTAL_HOSTNAME_PATTERN), "a hostname, such as mcp.example.com")],
  }),
  description: attribute.string({
    optional: true,
    ...described(portal.description),
    validators: [lengthBetween(1, MCP_DESCRIPTION_LENGTH)],
  }),
  code_mode: attribute.string({
    optional: true,
    computed: true,
    ...described(portal.code_mode),
    validators: [oneOf(...MCP_CODE_MODES)],
    planModifiers: [useStateForUnknown()],
  }),
  secure_web_gateway: attribute.bool({
    optional: true,
    computed: true,
    default: false,
    ...described(portal.secure_web_gateway),
  }),
  servers: attribute.mapNested(
    {
      default_disabled: attribute.bool({
        optional: true,
        computed: true,
        default: false,
        ...described(server.default_disabled),
      }),
      on_behalf: attribute.bool({ optional: true, computed: true, default: true, ...described(server.on_behalf) }),
      generation: attribute.string({
        optional: true,
        computed: true,
        default: "",
        description:
          "`generation` of the server's `cfaccess_mcp_portal_server`. After a replacement of the server it has a new value, so that the portal offers the server again.",
      }),
      updated_tools: override(server.updated_tools.description ?? ""),
      updated_prompts: override(server.updated_prompts.description ?? ""),
    },
    {
      required: true,
      description: "Servers of the portal, by their ids.",
      validators: [sizeBetween(0, MCP_SERVERS_PER_PORTAL)],
    },
  ),
};

export type McpPortalPlan = Plan<typeof attributes>;
export type McpPortalState = State<typeof attributes>;
