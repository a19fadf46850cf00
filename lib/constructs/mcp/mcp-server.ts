import type { ZeroTrustAccessAiControlsMcpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import { Annotations, Token, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { MCP_DESCRIPTION_LENGTH, MCP_ID_LENGTH, MCP_SERVER_ID_PATTERN } from "../../api/areas/mcp/mcp-limits";
import { McpServerOauthClient } from "../../bindings/cfaccess/mcp-server-oauth-client";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { claim } from "../kernel/claims";
import { loadL1 } from "../kernel/load-l1";
import { inTerraformNames } from "../kernel/l1-attributes";
import { withVersionCheck } from "../kernel/version-check";
import { Diagnostics } from "../kernel/diagnostics";
import {
  constructWith,
  boolean,
  instanceOf,
  missingString,
  required,
  requiredString,
  string,
  type RequiredValidator,
  type Validators,
} from "../kernel/validators";
import { McpAuth } from "./mcp-auth";
import { McpTools } from "./mcp-tools";
import type { OauthClient } from "./oauth-client";

/** An MCP server that portals can offer: one of this stack (`McpServer`), or an existing one (`McpServer.fromId`). */
export interface IMcpServer extends IConstruct {
  /** Identifier of the server. Portals prefix the names of its tools with it: `jira_search`. */
  readonly serverId: string;
}

/** Props of `McpServer`. */
export interface McpServerProps {
  /** Name of the server in the dashboard, up to 350 characters (the limit of the MCP servers API). */
  readonly name: string;

  /** URL of the server: `https://mcp.example.com/mcp`. A change replaces the server. */
  readonly url: string;

  /**
   * Identifier of the server: lowercase letters, digits and single dashes between them, up to 32 characters (the limit of the
   * MCP servers API). A change replaces the server.
   *
   * @default the construct's id, in lowercase and with dashes: `My_Server` becomes `my-server`
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

  /**
   * Which tools of the server are enabled, and their names, in every portal. `McpTools.only` and descriptions are not
   * supported here; set them on the portal. Needs version 5.22.0 of the official provider.
   *
   * @default McpTools.all()
   */
  readonly tools?: McpTools;

  /**
   * Which prompts of the server are enabled, and their names, in every portal. The rules of `tools` apply.
   *
   * @default McpTools.all()
   */
  readonly prompts?: McpTools;

  /**
   * Sends the traffic to the server through Cloudflare Gateway, which supports Streamable HTTP only. Needs version 5.22.0 of
   * the official provider.
   *
   * @default false
   */
  readonly secureWebGateway?: boolean | IResolvable;

  /**
   * Uses an OAuth redirect URL of Cloudflare instead of one on the portal's hostname. Needs version 5.22.0 of the official
   * provider.
   *
   * @default - the default of the Cloudflare API
   */
  readonly isSharedOauthCallbackEnabled?: boolean | IResolvable;

  /**
   * The account of the construct.
   *
   * @default the nearest AccessAccount above, `AccessAccount.of(scope)`
   */
  readonly account?: AccessAccount;
}

/**
 * An MCP server that portals can offer. Users see its tools if a portal offers it and an `McpApp` lets them in.
 *
 * ```ts
 * new McpServer(this, "jira", { name: "Jira", url: "https://mcp.jira.example.com/mcp", auth: McpAuth.bearer(secret) });
 * ```
 */
export class McpServer extends Construct implements IMcpServer {
  /** An existing server that this stack does not manage, by its identifier. */
  public static fromId(scope: Construct, id: string, serverId: string): IMcpServer {
    return new ExistingMcpServer(scope, id, serverId);
  }

  /** The L1 of the server. */
  public readonly resource: ZeroTrustAccessAiControlsMcpServer;
  /** The L1 of the OAuth client; undefined unless `auth` is `McpAuth.oauth({ … })` with a client. */
  public readonly oauthClient: McpServerOauthClient | undefined;
  /** The account of the server. */
  public readonly account: AccessAccount;
  /** @internal */
  public readonly auth: McpAuth;
  /**
   * The identifier as a plain string, which adds no dependency on the server to the resource that uses it.
   *
   * @internal
   */
  public readonly chosenId: string;
  /** Cached, because cdktf creates a Token with a stack trace at each access. */
  private id?: string;

  public constructor(scope: Construct, id: string, raw: McpServerProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const props = diagnostics.validated(raw, VALIDATORS);
    const { name, url, auth = McpAuth.none(), description } = props;
    this.account = accountOf(this, "MCP server", props.account);
    this.auth = auth;
    diagnostics.checkName("name", name);
    if (description !== undefined) diagnostics.checkName("description", description, MCP_DESCRIPTION_LENGTH);
    this.checkUrl(diagnostics, props);
    this.chosenId = this.checkedId(diagnostics, props.serverId);
    const credentials = auth.credentialsFor(this);
    const { ZeroTrustAccessAiControlsMcpServer } = loadL1(this, "mcpServer");
    const server = new ZeroTrustAccessAiControlsMcpServer(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      id: this.chosenId,
      name,
      hostname: url,
      authType: auth.type,
      ...(credentials !== undefined && { authCredentials: credentials }),
      ...(description !== undefined && { description }),
    });
    this.resource = withVersionCheck(this.account, server, {
      updated_tools: overrides(diagnostics, "tools", props.tools),
      updated_prompts: overrides(diagnostics, "prompts", props.prompts),
      secure_web_gateway: props.secureWebGateway,
      is_shared_oauth_callback_enabled: props.isSharedOauthCallbackEnabled,
    });
    this.oauthClient = auth.client && this.newOauthClient(auth.client, diagnostics.part("auth"));
  }

  /** Identifier of the server. A resource that uses it depends on the server and its OAuth client. */
  public get serverId(): string {
    return (this.id ??= this.oauthClient?.serverId ?? this.resource.id);
  }

  /** Cloudflare takes a client only together with its secret, which the official provider does not support. */
  private newOauthClient(client: OauthClient, diagnostics: Diagnostics): McpServerOauthClient {
    const { terraformResourceType, friendlyUniqueId, id } = this.resource;
    return new McpServerOauthClient(this, "OauthClient", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      serverId: id,
      ...client.toL1(this, diagnostics),
      // A replaced server keeps its identifier but has no client.
      lifecycle: { replaceTriggeredBy: [`${terraformResourceType}.${friendlyUniqueId}.hostname`] },
    });
  }

  private checkedId(diagnostics: Diagnostics, given: string | undefined): string {
    const serverId = given ?? mcpServerId(this.node.id);
    if (Token.isUnresolved(serverId)) return serverId;
    if (serverId.length > MCP_ID_LENGTH || !new RegExp(MCP_SERVER_ID_PATTERN).test(serverId)) {
      diagnostics.add(
        "CFA1500",
        `serverId is "${serverId}"; it must be small letters and digits, with dashes between, at most ${MCP_ID_LENGTH}: ` +
          `a portal names tools serverId_tool and splits at the first underscore`,
        "serverId",
      );
    }
    const rule = "give one of them another serverId";
    claim(diagnostics, this, this.account, { kind: "serverId", value: serverId, rule });
    return serverId;
  }

  private checkUrl(diagnostics: Diagnostics, { url, secureWebGateway }: McpServerProps): void {
    if (Token.isUnresolved(url)) return;
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) {
      diagnostics.add(
        "CFA1500",
        `url is "${url}"; it must be a whole address, such as "https://mcp.example.com/mcp"`,
        "url",
      );
      return;
    }
    if (parsed.username !== "" || parsed.password !== "") {
      diagnostics.add("CFA1500", "url has a user name or password, which anybody can read there; use auth", "url");
    }
    if (parsed.protocol === "http:") Annotations.of(this).addWarning(`${parsed.origin} is not encrypted; use https`);
    if (secureWebGateway === true && parsed.pathname.endsWith("/sse")) {
      Annotations.of(this).addWarning(
        "Gateway carries Streamable HTTP only, and the url ends with /sse; use the other one",
      );
    }
  }
}

/** The MCP server of an application or a portal. */
export const MCP_SERVER_SHAPE: RequiredValidator = required(
  constructWith("serverId", 'an McpServer, or McpServer.fromId(this, "id", "…")'),
  () => ({ serverId: missingString(), node: { path: missingString() } }),
);

/** Validators shared with the servers of a portal. */
export const MCP_AUTH_SHAPE = instanceOf(McpAuth, "an McpAuth, such as McpAuth.bearer(secret), or leave it out");
export const MCP_TOOLS_SHAPE = instanceOf(McpTools, 'McpTools, such as McpTools.except("delete_issue")');

const VALIDATORS: Validators<McpServerProps> = {
  name: requiredString,
  url: requiredString,
  serverId: string,
  auth: MCP_AUTH_SHAPE,
  description: string,
  tools: MCP_TOOLS_SHAPE,
  prompts: MCP_TOOLS_SHAPE,
  secureWebGateway: boolean,
  isSharedOauthCallbackEnabled: boolean,
  account: accountValidator,
};

class ExistingMcpServer extends Construct implements IMcpServer {
  public readonly serverId: string;

  public constructor(scope: Construct, id: string, serverId: string) {
    super(scope, id);
    this.serverId = new Diagnostics(this).validated({ serverId }, { serverId: requiredString }).serverId;
  }
}

/** Turns a string into a server identifier: `My_Server 2` becomes `my-server-2`. */
export function mcpServerId(text: string): string {
  const dashed = text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return dashed.replace(/^-+/, "").slice(0, MCP_ID_LENGTH).replace(/-+$/, "");
}

function overrides(diagnostics: Diagnostics, prop: string, tools: McpTools | undefined) {
  if (tools === undefined) return undefined;
  if (tools.defaultDisabled) {
    diagnostics.add(
      "CFA1500",
      `${prop} is McpTools.only(…), which a portal can do and a server cannot; give it to the portal`,
      prop,
    );
  }
  const json = tools.toTerraform();
  if (json.some(({ description }) => description !== undefined)) {
    diagnostics.add(
      "CFA1500",
      `${prop} has a description, which the official provider takes of a portal only; give it to the portal`,
      prop,
    );
  }
  return json.length === 0 ? undefined : inTerraformNames(json);
}
