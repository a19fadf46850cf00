import type { IResolvable } from "cdktf";
import { Construct } from "constructs";
import { POLICY_VALIDATORS, type AttachedPoliciesProps } from "../applications/base/attached-policies";
import type { Duration } from "../values/duration";
import {
  duration,
  either,
  boolean,
  mapOf,
  objectOf,
  requiredString,
  string,
  strings,
  type Validator,
  type Validators,
} from "../kernel/validators";
import type { McpAuth } from "./mcp-auth";
import { MCP_AUTH_SHAPE, MCP_SERVER_SHAPE, MCP_TOOLS_SHAPE, type IMcpServer } from "./mcp-server";
import type { McpTools } from "./mcp-tools";

/** Settings of a server in a portal. */
export interface PortalServerSettings extends AttachedPoliciesProps {
  /**
   * Which tools the portal offers, and under which names. `McpTools.only(…)` also disables tools that the server adds later.
   *
   * @default McpTools.all(), or no tools if `prompts` is `McpTools.only(…)`, because a portal has one default for both
   */
  readonly tools?: McpTools;

  /**
   * Which prompts the portal offers, and under which names.
   *
   * @default McpTools.all(), or no prompts if `tools` is `McpTools.only(…)`
   */
  readonly prompts?: McpTools;

  /**
   * Requires each user to log in to the server, too. Programs with a service token cannot log in and do not see such a server.
   * A server with an OAuth client, `McpAuth.oauth({ … })`, always requires it.
   *
   * @default true for `McpAuth.oauth()`, else false
   */
  readonly onBehalf?: boolean | IResolvable;

  /**
   * Fetches the tools and prompts of the server during the deployment, and waits until it is ready, before the portal offers
   * it. For a server that needs the login of an administrator, `McpAuth.oauth()`, the deployment continues with a warning, and
   * the next deployment after the login fetches them.
   *
   * @default true, or false for a server with an OAuth client, whose tools are unknown until a user logs in
   */
  readonly sync?: boolean;

  /**
   * How long the deployment waits until the server is ready.
   *
   * @default "5m"
   */
  readonly syncTimeout?: Duration | string;

  /**
   * The exact tools that the server must have. The deployment fails if one is missing or added, and names it. For a server
   * that needs the login of an administrator, `McpAuth.oauth()`, the first deployment after the login checks them. Not
   * supported for a server with an OAuth client.
   *
   * @default - tools are not checked
   */
  readonly expectedTools?: readonly string[];

  /**
   * The exact prompts that the server must have. The rules of `expectedTools` apply.
   *
   * @default - prompts are not checked
   */
  readonly expectedPrompts?: readonly string[];
}

/** A server that the portal creates. */
export interface NewPortalServerProps extends PortalServerSettings {
  /** URL of the server: `https://mcp.example.com/mcp`. A change replaces the server. */
  readonly url: string;

  /**
   * Name of the server in the dashboard, up to 350 characters (the limit of the MCP servers API).
   *
   * @default the key of the server
   */
  readonly name?: string;

  /**
   * Identifier of the server: lowercase letters, digits and single dashes between them, up to 32 characters (the limit of the
   * MCP servers API). A change replaces the server.
   *
   * @default the key of the server, in lowercase and with dashes
   */
  readonly serverId?: string;

  /**
   * Credentials with which Access logs in to the server. A change of their type replaces the server.
   *
   * @default McpAuth.none()
   */
  readonly auth?: McpAuth;

  /**
   * Description of the server, up to 512 characters (the limit of the MCP servers API).
   *
   * @default - no description
   */
  readonly description?: string;
}

/** An existing server, or one that the stack creates outside the portal. */
export interface ExistingPortalServerProps extends PortalServerSettings {
  /** The server: an `McpServer`, or `McpServer.fromId(…)`. */
  readonly server: IMcpServer;

  /**
   * Set to true if another portal or another stack creates the application (`McpApp`) of the server: a server has only one.
   * That application decides who may use the server, so `allow` and `policies` cannot be set here.
   *
   * @default false
   */
  readonly existingApp?: boolean;
}

/** A server of a portal: a new one, an existing one with settings, or an existing one alone. */
export type PortalServerProps = NewPortalServerProps | ExistingPortalServerProps | IMcpServer;

/** A server of a portal, in its long form. */
export type PortalServer = NewPortalServerProps | ExistingPortalServerProps;

const SETTINGS: Validators<PortalServerSettings> = {
  ...POLICY_VALIDATORS,
  tools: MCP_TOOLS_SHAPE,
  prompts: MCP_TOOLS_SHAPE,
  onBehalf: boolean,
  sync: boolean,
  syncTimeout: duration,
  expectedTools: strings,
  expectedPrompts: strings,
};

const EXAMPLE = '{ url: "https://mcp.example.com/mcp" }, or an McpServer';

const newServer = objectOf<NewPortalServerProps>(
  { ...SETTINGS, url: requiredString, name: string, serverId: string, auth: MCP_AUTH_SHAPE, description: string },
  EXAMPLE,
);

const existingServer = objectOf<ExistingPortalServerProps>(
  { ...SETTINGS, server: MCP_SERVER_SHAPE, existingApp: boolean },
  EXAMPLE,
);

const isExisting = (given: unknown): boolean => typeof given === "object" && given !== null && "server" in given;

/** Validates the servers of a portal, by key. */
export const portalServersValidator: Validator = mapOf(
  either(MCP_SERVER_SHAPE, either(existingServer, newServer, isExisting), (given) => Construct.isConstruct(given)),
  `servers by key, such as { docs: ${EXAMPLE.split(",")[0]} }`,
);

/** The long form of a server. */
export function portalServer(server: PortalServerProps): PortalServer {
  return "url" in server || "server" in server ? server : { server };
}
