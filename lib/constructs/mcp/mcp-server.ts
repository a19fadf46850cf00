import type { ZeroTrustAccessAiControlsMcpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import { Token, type IResolvable } from "cdktf";
import { Construct } from "constructs";
import { MCP_DESCRIPTION_LENGTH, MCP_ID_LENGTH, MCP_SERVER_ID_PATTERN } from "../../api/areas/mcp/mcp-limits";
import { CfaccessMcpServerOauthClient } from "../../bindings/cfaccess/mcp-server-oauth-client";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import type { IMcpServer } from "../applications/base/mcp-server-reference";
import { loadL1 } from "../kernel/load-l1";
import { inTerraformNames, plainTextL1 } from "../kernel/plain-text";
import { addressOf } from "../kernel/reference";
import { withVersionCheck } from "../kernel/version-check";
import { Diagnostics } from "../kernel/diagnostics";
import { idFromFormer, movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { boolean, knownBoolean, requiredString, string, type Validators } from "../kernel/validators";
import { McpAuth, mcpAuthValidator, withoutPassword, type OauthClient } from "./mcp-auth";
import { mcpToolsValidator, type McpTools } from "./mcp-tools";
import { isLoopbackUrl, isPrivateUrl } from "./private-host";
import { warnWithoutApplication } from "./server-without-app";
import { brand } from "../../rules/brand";

/** Props of `McpServer`. */
export interface McpServerProps extends Movable {
  /** Name of the server in the dashboard, up to 350 characters (the limit of the MCP servers API). */
  readonly name: string;

  /** URL of the server: `https://mcp.example.com/mcp`. A change replaces the server. */
  readonly url: string;

  /**
   * Identifier of the server: lowercase letters, digits and single dashes between them, up to 32 characters (the limit
   * of the MCP servers API). A change replaces the server.
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
   * Which tools of the server are enabled, their names and descriptions, in every portal. `McpTools.only` is not supported
   * here; set it on the portal. Needs version 5.22.0 of the official provider.
   *
   * @default McpTools.all()
   */
  readonly tools?: McpTools;

  /**
   * Which prompts of the server are enabled, their names and descriptions, in every portal. The rules of `tools` apply.
   *
   * @default McpTools.all()
   */
  readonly prompts?: McpTools;

  /**
   * Whether the server is on a private network, where Cloudflare reaches it through Gateway and a tunnel of yours: its hostname
   * needs a private hostname route, its address a CIDR route. OAuth does not suit such a server. Needs version 5.22.0 of the
   * official provider.
   *
   * @default - true for a private address such as `10.0.0.5`, and for a name that the public DNS cannot have, such as
   * `jira.internal`; else false
   */
  readonly isPrivate?: boolean;

  /**
   * Sends the traffic to the server through Cloudflare Gateway, which supports Streamable HTTP only. Needs version
   * 5.22.0 of the official provider.
   *
   * @default - true for a private server, else false
   */
  readonly secureWebGateway?: boolean | IResolvable;

  /**
   * Uses an OAuth redirect URL of Cloudflare instead of one on the portal's hostname. Needs version 5.22.0 of the
   * official provider.
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
  public readonly oauthClient: CfaccessMcpServerOauthClient | undefined;
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

  public constructor(scope: Construct, id: string, props: McpServerProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    const { name, url, auth = McpAuth.none(), description } = valid;
    this.account = accountOf(this, "MCP server", valid.account);
    this.auth = auth;
    diagnostics.checkName("name", name);
    if (description !== undefined) diagnostics.checkName("description", description, MCP_DESCRIPTION_LENGTH);
    const secureWebGateway = this.gateway(diagnostics, valid);
    this.checkUrl(diagnostics, { ...valid, ...(secureWebGateway !== undefined && { secureWebGateway }) });
    this.chosenId = this.checkedId(diagnostics, valid.serverId);
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
      updated_tools: overrides(diagnostics, "tools", valid.tools),
      updated_prompts: overrides(diagnostics, "prompts", valid.prompts),
      secure_web_gateway: secureWebGateway,
      is_shared_oauth_callback_enabled: valid.isSharedOauthCallbackEnabled,
    });
    this.oauthClient = auth.client && this.newOauthClient(auth.client, diagnostics.part("auth"));
    warnWithoutApplication(this, diagnostics);
  }

  /** Identifier of the server. A resource that uses it depends on the server and its OAuth client. */
  public get serverId(): string {
    return (this.id ??= this.oauthClient?.serverId ?? this.resource.id);
  }

  /** Cloudflare takes a client only together with its secret, which the official provider does not support. */
  private newOauthClient(client: OauthClient, diagnostics: Diagnostics): CfaccessMcpServerOauthClient {
    return new (plainTextL1(CfaccessMcpServerOauthClient))(this, "OauthClient", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      serverId: this.resource.id,
      ...client.toL1(this, diagnostics),
      // A replaced server keeps its identifier but has no client.
      lifecycle: { replaceTriggeredBy: [`${addressOf(this.resource)}.created_at`] },
    });
  }

  private checkedId(diagnostics: Diagnostics, chosen: string | undefined): string {
    const serverId = chosen ?? idFromFormer(this, "serverId", mcpServerId);
    if (Token.isUnresolved(serverId)) return serverId;
    if (serverId.length > MCP_ID_LENGTH || !new RegExp(MCP_SERVER_ID_PATTERN).test(serverId)) {
      diagnostics.add(
        "CFA1501",
        `serverId is "${serverId}"; it must have lowercase letters and digits, single dashes between them, and at most ` +
          `${MCP_ID_LENGTH} characters, because portals name tools serverId_tool`,
        "serverId",
      );
    }
    const rule = "set serverId of one of them";
    diagnostics.claim(this, this.account, { kind: "serverId", value: serverId, rule });
    return serverId;
  }

  /** Whether the traffic goes through Gateway. A server on a private network can be reached in no other way. */
  private gateway(diagnostics: Diagnostics, props: McpServerProps): boolean | IResolvable | undefined {
    const { url, auth, secureWebGateway } = props;
    const { isPrivate = isPrivateUrl(url) } = props;
    if (!isPrivate) return secureWebGateway;
    if (secureWebGateway === false) {
      const message =
        "secureWebGateway is false, but the server is on a private network, which only Gateway reaches; omit secureWebGateway, or " +
        "set isPrivate: false if the public DNS has the server";
      diagnostics.add("CFA1520", message, "secureWebGateway");
    }
    if (auth?.type === "oauth") {
      diagnostics.warn(
        "CFA1521",
        "OAuth does not suit a server on a private network: Cloudflare was seen not to ask it for its OAuth server, which must be " +
          "public in any case; use McpAuth.bearer(…) or McpAuth.headers(…)",
      );
    }
    return secureWebGateway ?? true;
  }

  private checkUrl(diagnostics: Diagnostics, { url, secureWebGateway }: McpServerProps): void {
    if (Token.isUnresolved(url)) return;
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) {
      const message = `url is "${withoutPassword(url)}"; it must be an HTTP URL such as "https://mcp.example.com/mcp"`;
      diagnostics.add("CFA1502", message, "url");
      return;
    }
    if (parsed.username !== "" || parsed.password !== "") {
      diagnostics.add(
        "CFA1503",
        "url contains a user name or password, which is readable in the state; use auth",
        "url",
      );
    }
    // The tunnel encrypts what Cloudflare sends to a private network.
    if (parsed.protocol === "http:" && !isPrivateUrl(url) && !isLoopbackUrl(url)) {
      diagnostics.warn("CFA1506", `url uses HTTP without encryption (${parsed.origin}); use https`);
    }
    if (secureWebGateway === true && parsed.pathname.endsWith("/sse")) {
      diagnostics.warn(
        "CFA1517",
        "Gateway supports Streamable HTTP only, but url ends with /sse; use the Streamable HTTP URL of the server",
      );
    }
  }
}

/** Whether a value is a `McpServer`, also one of another copy of this package. */
export const isMcpServer = brand(McpServer, "McpServer");

const VALIDATORS: Validators<McpServerProps> = {
  name: requiredString,
  url: requiredString,
  serverId: string,
  auth: mcpAuthValidator,
  description: string,
  tools: mcpToolsValidator,
  prompts: mcpToolsValidator,
  isPrivate: knownBoolean,
  secureWebGateway: boolean,
  isSharedOauthCallbackEnabled: boolean,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

class ExistingMcpServer extends Construct implements IMcpServer {
  public readonly serverId: string;

  public constructor(scope: Construct, id: string, serverId: string) {
    super(...placeOf(scope, id));
    this.serverId = new Diagnostics(this).validated({ serverId }, { serverId: requiredString }).serverId;
  }
}

/** Turns a string into a server identifier: `My_Server 2` becomes `my-server-2`. */
export function mcpServerId(text: string): string {
  const dashed = text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return dashed.replace(/^-+/, "").slice(0, MCP_ID_LENGTH).replace(/-+$/, "");
}

/**
 * Tools or prompts as an attribute of the L1. Adds a diagnostic of `McpTools.only`, which only portals support.
 */
function overrides(diagnostics: Diagnostics, prop: string, tools: McpTools | undefined) {
  if (tools === undefined) return undefined;
  if (tools.defaultDisabled) {
    const message = `${prop} is McpTools.only(…), which only portals support; set ${prop} of the server in the portal`;
    diagnostics.add("CFA1504", message, prop);
  }
  const json = tools.settings;
  return json.length === 0 ? undefined : inTerraformNames(json);
}
