import { Token } from "cdktf";
import { Construct } from "constructs";
import { isListElement } from "../../rules/list-element";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { idFromFormer, movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import {
  anything,
  duration,
  pickDefined,
  required,
  requiredString,
  string,
  typeOf,
  type Validators,
} from "../kernel/validators";
import type { SecretSink } from "../policies/secret-sink";
import { secretToValidator, ServiceToken } from "../policies/service-token";
import type { Duration } from "../values/duration";
import { mcpServerId } from "./mcp-server";
import { McpTools } from "./mcp-tools";
import type { ExistingPortalServerProps, NewPortalServerProps } from "./portal-member";
import { SecureMcpPortal, type McpCodeMode } from "./secure-mcp-portal";

/** Settings of a server that `AgentAccess` makes itself. */
const OWN_SETTINGS = ["tools", "prompts", "onBehalf", "expectedTools", "allow", "policies"] as const;
type OwnSetting = (typeof OWN_SETTINGS)[number];

/** The tools of a server that an agent may call. */
export interface AgentToolsProps {
  /** Names of the tools that the agent may call. */
  readonly tools: readonly string[];
  /**
   * Names of the other tools of the server, which the agent cannot call. A deployment fails when the server has a tool in
   * neither list, or lacks one.
   *
   * @default []
   */
  readonly deniedTools?: readonly string[];
}

/** A server that an agent may use: a new or an existing one, and the tools that the agent may call. */
export type AgentServerProps = AgentToolsProps &
  (Omit<NewPortalServerProps, OwnSetting> | Omit<ExistingPortalServerProps, OwnSetting>);

/** Props of `AgentAccess`. */
export interface AgentAccessProps extends Movable {
  /** Name of the agent: of its service token and its portal, up to 350 characters (the API's limit). */
  readonly name: string;

  /** Hostname of the agent's portal, in a zone of the account: `agent.example.com`. */
  readonly hostname: string;

  /** The servers that the agent may use, by a key of your choice. */
  readonly servers: Readonly<Record<string, AgentServerProps>>;

  /**
   * ID of the zone of `hostname`, 32 hexadecimal digits. Creates the DNS record that the portal needs.
   *
   * @default - no DNS record is created
   */
  readonly zoneId?: string;

  /**
   * Identifier of the portal: lowercase letters, digits and dashes, up to 32 characters. A change replaces the portal.
   *
   * @default the construct's ID, in lowercase and with dashes
   */
  readonly portalId?: string;

  /**
   * Age of the token's secret after which a deployment rotates it: `Duration.days(30)`.
   *
   * @default - the secret is not rotated by age
   */
  readonly rotateEvery?: Duration | string;

  /**
   * Where the token's secret goes: to sinks such as Vault, and never to the plan or the state of Terraform. `clientSecret` is not
   * available then.
   *
   * @default - the secret is in the state, marked sensitive, as `clientSecret`
   */
  readonly secretTo?: SecretSink | readonly SecretSink[];

  /**
   * Code Mode, in which the agent calls tools by running code: disabled (`off`), enabled if the agent requests it (`opt_in`), enabled
   * unless it declines it (`default_on`), or always enabled (`enforced`).
   *
   * @default "opt_in", the default of the Cloudflare API
   */
  readonly codeMode?: McpCodeMode;

  /**
   * The account of the construct.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * Access of one program or AI agent to tools of MCP servers, and to nothing else: a service token, a portal that lets only this
 * token in, and for each server the list of tools that the agent may call. A deployment fails when a server has a new tool.
 *
 * ```ts
 * const bot = new AgentAccess(this, "release-bot", {
 *   name: "Release bot",
 *   hostname: "release-bot.example.com",
 *   zoneId,
 *   servers: { jira: { url: "https://mcp.jira.example.com/mcp", tools: ["search", "get_issue"], deniedTools: ["delete_issue"] } },
 * });
 * ```
 */
export class AgentAccess extends Construct {
  /** The account of the agent. */
  public readonly account: AccessAccount;
  /** The service token of the agent. */
  public readonly token: ServiceToken;
  /** The portal of the agent. */
  public readonly portal: SecureMcpPortal;

  public constructor(scope: Construct, id: string, props: AgentAccessProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    const { name, hostname } = valid;
    this.account = accountOf(this, "agent", valid.account);
    const { account } = this;
    this.token = new ServiceToken(this, "Token", { account, name, ...pickDefined(valid, ["rotateEvery", "secretTo"]) });
    this.portal = new SecureMcpPortal(this, "Portal", {
      account,
      name,
      hostname,
      portalId: valid.portalId ?? idFromFormer(this, "portalId", mcpServerId),
      serviceTokens: [this.token],
      servers: Object.fromEntries(
        Object.entries(valid.servers).map(([key, server]) => [key, portalServerOf(diagnostics, key, server)]),
      ),
      ...pickDefined(valid, ["zoneId", "codeMode"]),
    });
  }

  /** Client ID, which the agent sends in the header `CF-Access-Client-Id`. Known when Terraform has created the token. */
  public get clientId(): string {
    return this.token.clientId;
  }

  /**
   * Client secret, which the agent sends in the header `CF-Access-Client-Secret`: a sensitive Token.
   *
   * @throws DiagnosticError with `secretTo`, because nothing in Terraform keeps the secret then
   */
  public get clientSecret(): string {
    return this.token.clientSecret;
  }
}

/** The server as the portal takes it: only the listed tools, and nobody who logs in on behalf of the agent. */
function portalServerOf(
  diagnostics: Diagnostics,
  key: string,
  server: AgentServerProps,
): NewPortalServerProps | ExistingPortalServerProps {
  const { tools, deniedTools = [], ...rest } = server;
  for (const prop of OWN_SETTINGS.filter((name) => name !== "tools" && name in rest)) {
    const message = `servers.${key}.${prop} is not a prop; the agent's service token alone decides, and tools and deniedTools say what it may call`;
    diagnostics.add("CFA1020", message, "servers");
  }
  const lists = { tools, deniedTools } as Readonly<Record<string, unknown>>;
  const wrong = Object.entries(lists).find(([, list]) => !isListOfNames(list));
  if (wrong !== undefined) {
    const [prop, list] = wrong;
    const message = `servers.${key}.${prop} must be a list of names such as ["search"], known at synthesis, not ${typeOf(list)}`;
    diagnostics.add("CFA1002", message, "servers");
  } else if (tools.length === 0) {
    const message = `servers.${key}.tools is empty; add the tools that the agent may call, or remove the server`;
    diagnostics.add("CFA1011", message, "servers");
  }
  const names = wrong === undefined && tools.length > 0 ? { tools, deniedTools } : { tools: ["none"], deniedTools: [] };
  return {
    ...(rest as NewPortalServerProps | ExistingPortalServerProps),
    tools: McpTools.only(...names.tools),
    onBehalf: false,
    expectedTools: [...names.tools, ...names.deniedTools],
  };
}

const isListOfNames = (list: unknown): list is readonly string[] =>
  Array.isArray(list) &&
  !Token.isUnresolved(list) &&
  list.every((name) => typeof name === "string" && name !== "" && !isListElement(name) && !Token.isUnresolved(name));

/** The settings of a server are those of a portal, which checks them. */
const servers = required(
  {
    type: 'an object of servers such as { jira: { url: "https://mcp.example.com/mcp", tools: ["search"] } }',
    read: (value, path, report) => {
      const entries = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
      const isUsable = entries.length > 0 && entries.every(([, one]) => typeof one === "object" && one !== null);
      if (isUsable) return anything.read(value, path, report);
      report({ code: "CFA1002", message: `${path} must be ${servers.type ?? ""}, not ${typeOf(value)}` });
      return undefined;
    },
  },
  () => ({ missing: { url: "https://example.com/mcp", tools: ["none"] } }),
);

const VALIDATORS: Validators<AgentAccessProps> = {
  name: requiredString,
  hostname: requiredString,
  servers,
  zoneId: string,
  portalId: string,
  rotateEvery: duration,
  secretTo: secretToValidator,
  codeMode: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};
