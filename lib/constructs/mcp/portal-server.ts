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

/** How a portal offers a server. */
export interface PortalServerSettings extends AttachedPoliciesProps {
  /**
   * Which of its tools the portal offers, and under which names. `McpTools.only(…)` keeps off what the server gets later.
   *
   * @default - all; none where `prompts` is `McpTools.only(…)`, since a portal has one switch for both
   */
  readonly tools?: McpTools;

  /**
   * Which of its prompts the portal offers, and under which names.
   *
   * @default - all; none where `tools` is `McpTools.only(…)`
   */
  readonly prompts?: McpTools;

  /**
   * Each user logs in to the server too. Programs cannot, so that they do not see such a server. It is always so with an
   * OAuth client of one's own, `McpAuth.oauth({ … })`.
   *
   * @default - true for `McpAuth.oauth()`, else false
   */
  readonly onBehalf?: boolean | IResolvable;

  /**
   * The deployment asks the server for its tools and prompts, and waits until it is ready, before the portal offers it. A
   * server that needs an administrator's login (`McpAuth.oauth()`) is let pass with a warning; the next deployment after
   * the login asks it.
   *
   * @default - true; false with an OAuth client of one's own, with which no deployment learns anything
   */
  readonly sync?: boolean;

  /**
   * How long to wait until the server is ready.
   *
   * @default "5m"
   */
  readonly syncTimeout?: Duration | string;

  /**
   * All tools that the server may and must have: one more, or one less, stops the deployment and is named. What a server
   * has that needs an administrator's login (`McpAuth.oauth()`) is first checked by the deployment after that; nothing can
   * be expected of one with an OAuth client of one's own.
   *
   * @default - any
   */
  readonly expectedTools?: readonly string[];

  /**
   * All prompts that the server may and must have, as `expectedTools`.
   *
   * @default - any
   */
  readonly expectedPrompts?: readonly string[];
}

/** A server that is made with the portal. */
export interface NewPortalServerProps extends PortalServerSettings {
  /** Where the server is: `https://mcp.example.com/mcp`. A change makes it anew. */
  readonly url: string;

  /**
   * Name of the server, at most 350 characters.
   *
   * @default - its key
   */
  readonly name?: string;

  /**
   * Identifier of the server: small letters and digits, with dashes between, at most 32. A change makes it anew.
   *
   * @default - its key, in that form
   */
  readonly serverId?: string;

  /**
   * How Access proves itself to the server. A change of its kind makes the server anew.
   *
   * @default McpAuth.none()
   */
  readonly auth?: McpAuth;

  /**
   * What the server is for, at most 512 characters.
   *
   * @default - none
   */
  readonly description?: string;
}

/** A server that is there already, or made elsewhere in the stack. */
export interface ExistingPortalServerProps extends PortalServerSettings {
  readonly server: IMcpServer;

  /**
   * Somebody else makes its application (`McpApp`), of which a server has one: another portal, or another stack. Who may
   * use the server is said there.
   *
   * @default false
   */
  readonly existingApp?: boolean;
}

/** A server of a portal. */
export type PortalServerProps = NewPortalServerProps | ExistingPortalServerProps | IMcpServer;

/** A server of a portal, written out. */
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

/** The servers of a portal, by key. */
export const portalServersValidator: Validator = mapOf(
  either(MCP_SERVER_SHAPE, either(existingServer, newServer, isExisting), (given) => Construct.isConstruct(given)),
  `servers by key, such as { docs: ${EXAMPLE.split(",")[0]} }`,
);

/** Writes out a server that was given alone. */
export function portalServer(server: PortalServerProps): PortalServer {
  return "url" in server || "server" in server ? server : { server };
}
