import type { ZeroTrustAccessAiControlsMcpServer } from "@cdktf/provider-cloudflare/lib/zero-trust-access-ai-controls-mcp-server";
import { Annotations, Token, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { MCP_DESCRIPTION_LENGTH, MCP_ID_LENGTH, MCP_SERVER_ID_PATTERN } from "../../api/areas/mcp/mcp-limits";
import { CfaccessMcpServerOauthClient } from "../../bindings/cfaccess/mcp-server-oauth-client";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { claim } from "../kernel/claims";
import { officialL1 } from "../kernel/official-l1";
import { inTerraformNames, withVersionCheck } from "../kernel/official-resource";
import { Diagnostics } from "../kernel/diagnostics";
import {
  constructWith,
  flag,
  instanceOf,
  nothing,
  required,
  requiredText,
  text,
  type RequiredValidator,
  type Validators,
} from "../kernel/validators";
import { McpAuth } from "./mcp-auth";
import { McpTools } from "./mcp-tools";
import type { OauthClient } from "./oauth-client";

/** An MCP server, for portals to offer. */
export interface IMcpServer extends IConstruct {
  /** Identifier of the server, which its tools carry in front in every portal. */
  readonly serverId: string;
}

/** What an `McpServer` takes. */
export interface McpServerProps {
  /** Name of the server, at most 350 characters. */
  readonly name: string;

  /** Where the server is: `https://mcp.example.com/mcp`. A change makes it anew. */
  readonly url: string;

  /**
   * Identifier of the server: small letters and digits, with dashes between, at most 32. A change makes it anew.
   *
   * @default - the construct's id, in that form
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

  /**
   * What is changed of its tools, in every portal. Needs version 5.22.0 of the official provider. `McpTools.only` is for
   * a portal: a server cannot switch off what it gets later.
   *
   * @default - all, as the server has them
   */
  readonly tools?: McpTools;

  /**
   * What is changed of its prompts, as `tools`.
   *
   * @default - all, as the server has them
   */
  readonly prompts?: McpTools;

  /**
   * Traffic to the server goes through Gateway. Needs version 5.22.0 of the official provider.
   *
   * @default false
   */
  readonly secureWebGateway?: boolean | IResolvable;

  /**
   * OAuth returns to an address of Cloudflare's, not to the portal's hostname. Needs version 5.22.0 of the official
   * provider.
   *
   * @default - Cloudflare's own
   */
  readonly isSharedOauthCallbackEnabled?: boolean | IResolvable;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/**
 * An MCP server that portals can offer. People see it where a portal offers it and an `McpApp` lets them in.
 *
 * ```ts
 * new McpServer(this, "jira", { name: "Jira", url: "https://mcp.jira.example.com/mcp", auth: McpAuth.bearer(secret) });
 * ```
 */
export class McpServer extends Construct implements IMcpServer {
  /** A server that is not made here, by its identifier. */
  public static fromId(scope: Construct, id: string, serverId: string): IMcpServer {
    return new ExistingMcpServer(scope, id, serverId);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessAiControlsMcpServer;
  /** The L1 of the OAuth client, where it is one's own: `McpAuth.oauth({ … })`. */
  public readonly oauthClient: CfaccessMcpServerOauthClient | undefined;
  public readonly account: AccessAccount;
  /** @internal */
  public readonly auth: McpAuth;
  /**
   * The identifier, without making whoever uses it wait.
   *
   * @internal
   */
  public readonly chosenId: string;
  /** cdktf makes a Token with a stack trace each time it is asked for an attribute. */
  private id?: string;

  public constructor(scope: Construct, id: string, raw: McpServerProps) {
    super(scope, id);
    const problems = new Diagnostics(this);
    const props = problems.usable(raw, VALIDATORS);
    const { name, url, auth = McpAuth.none(), description } = props;
    this.account = accountOf(this, "MCP server", props.account);
    this.auth = auth;
    problems.checkName("name", name);
    if (description !== undefined) problems.checkName("description", description, MCP_DESCRIPTION_LENGTH);
    this.checkUrl(problems, props);
    this.chosenId = this.checkedId(problems, props.serverId);
    const credentials = auth.credentialsFor(this);
    const { ZeroTrustAccessAiControlsMcpServer } = officialL1(this, "mcpServer");
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
      updated_tools: overrides(problems, "tools", props.tools),
      updated_prompts: overrides(problems, "prompts", props.prompts),
      secure_web_gateway: props.secureWebGateway,
      is_shared_oauth_callback_enabled: props.isSharedOauthCallbackEnabled,
    });
    this.oauthClient = auth.client && this.newOauthClient(auth.client, problems.of("auth"));
  }

  /** Also makes whoever uses it wait until the server is there, and has its OAuth client. */
  public get serverId(): string {
    return (this.id ??= this.oauthClient?.serverId ?? this.resource.id);
  }

  /** Cloudflare takes a client and its secret only together, and the official provider may know of no secret. */
  private newOauthClient(client: OauthClient, problems: Diagnostics): CfaccessMcpServerOauthClient {
    const { terraformResourceType, friendlyUniqueId, id } = this.resource;
    return new CfaccessMcpServerOauthClient(this, "OauthClient", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      serverId: id,
      ...client.toL1(this, problems),
      // A server that is made anew has the identifier that it had, and no client.
      lifecycle: { replaceTriggeredBy: [`${terraformResourceType}.${friendlyUniqueId}.hostname`] },
    });
  }

  private checkedId(problems: Diagnostics, given: string | undefined): string {
    const serverId = given ?? mcpServerId(this.node.id);
    if (Token.isUnresolved(serverId)) return serverId;
    if (serverId.length > MCP_ID_LENGTH || !new RegExp(MCP_SERVER_ID_PATTERN).test(serverId)) {
      problems.add(
        `serverId is "${serverId}"; it must be small letters and digits, with dashes between, at most ${MCP_ID_LENGTH}: ` +
          `a portal names tools serverId_tool and splits at the first underscore`,
      );
    }
    const rule = "give one of them another serverId";
    claim(problems, this, this.account, { kind: "serverId", value: serverId, rule });
    return serverId;
  }

  private checkUrl(problems: Diagnostics, { url, secureWebGateway }: McpServerProps): void {
    if (Token.isUnresolved(url)) return;
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) {
      problems.add(`url is "${url}"; it must be a whole address, such as "https://mcp.example.com/mcp"`);
      return;
    }
    if (parsed.username !== "" || parsed.password !== "") {
      problems.add("url has a user name or password, which anybody can read there; use auth");
    }
    if (parsed.protocol === "http:") Annotations.of(this).addWarning(`${parsed.origin} is not encrypted; use https`);
    if (secureWebGateway === true && parsed.pathname.endsWith("/sse")) {
      Annotations.of(this).addWarning(
        "Gateway carries Streamable HTTP only, and the url ends with /sse; use the other one",
      );
    }
  }
}

/** A server that something is for. */
export const MCP_SERVER_SHAPE: RequiredValidator = required(
  constructWith("serverId", 'an McpServer, or McpServer.fromId(this, "id", "…")'),
  () => ({ serverId: nothing(), node: { path: nothing() } }),
);

/** What a server, and a portal that makes it, is told of its login and its tools. */
export const MCP_AUTH_SHAPE = instanceOf(McpAuth, "an McpAuth, such as McpAuth.bearer(secret), or leave it out");
export const MCP_TOOLS_SHAPE = instanceOf(McpTools, 'McpTools, such as McpTools.except("delete_issue")');

const VALIDATORS: Validators<McpServerProps> = {
  name: requiredText,
  url: requiredText,
  serverId: text,
  auth: MCP_AUTH_SHAPE,
  description: text,
  tools: MCP_TOOLS_SHAPE,
  prompts: MCP_TOOLS_SHAPE,
  secureWebGateway: flag,
  isSharedOauthCallbackEnabled: flag,
  account: accountValidator,
};

class ExistingMcpServer extends Construct implements IMcpServer {
  public readonly serverId: string;

  public constructor(scope: Construct, id: string, serverId: string) {
    super(scope, id);
    this.serverId = new Diagnostics(this).usable({ serverId }, { serverId: requiredText }).serverId;
  }
}

/** A text in the form of a server's identifier: `My_Server 2` is `my-server-2`. */
export function mcpServerId(text: string): string {
  const dashed = text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return dashed.replace(/^-+/, "").slice(0, MCP_ID_LENGTH).replace(/-+$/, "");
}

function overrides(problems: Diagnostics, prop: string, tools: McpTools | undefined) {
  if (tools === undefined) return undefined;
  if (tools.defaultDisabled) {
    problems.add(`${prop} is McpTools.only(…), which a portal can do and a server cannot; give it to the portal`);
  }
  const json = tools.toTerraform();
  if (json.some(({ description }) => description !== undefined)) {
    problems.add(
      `${prop} has a description, which the official provider takes of a portal only; give it to the portal`,
    );
  }
  return json.length === 0 ? undefined : inTerraformNames(json);
}
