import { TerraformStack, type IResolvable, type ITerraformDependable, type TerraformResourceLifecycle } from "cdktf";
import { Construct } from "constructs";
import { MCP_PORTAL_CALLBACK } from "../../api/areas/mcp/mcp-limits";
import type { CfaccessMcpPortalServers } from "../../bindings/cfaccess/mcp-portal";
import { CfaccessMcpPortalServer } from "../../bindings/cfaccess/mcp-portal-server";
import { CfaccessMcpServerSync } from "../../bindings/cfaccess/mcp-server-sync";
import type { AccessAccount } from "../account/access-account";
import { POLICY_VALIDATORS, type AttachedPoliciesProps } from "../applications/base/attached-policies";
import type { LoginSettingsProps } from "../applications/base/login-settings";
import { mcpServerValidator, noteApplication, type IMcpServer } from "../applications/base/mcp-server-reference";
import { McpApp } from "../applications/mcp-app";
import type { Diagnostics } from "../kernel/diagnostics";
import { placeOf } from "../kernel/place";
import { plainTextL1 } from "../kernel/plain-text";
import { addressOf } from "../kernel/reference";
import {
  boolean,
  duration,
  either,
  knownBoolean,
  mapOf,
  objectOf,
  requiredString,
  string,
  strings,
  type Validator,
  type Validators,
  pickDefined,
} from "../kernel/validators";
import type { IAccessPolicy } from "../policies/access-policy";
import type { Duration } from "../values/duration";
import { mcpAuthValidator, type McpAuth } from "./mcp-auth";
import { isMcpServer, McpServer, mcpServerId } from "./mcp-server";
import { McpTools, mcpToolsValidator } from "./mcp-tools";
import { isPrivateUrl } from "./private-host";

/** Settings of a server in a portal. */
export interface PortalServerSettings extends AttachedPoliciesProps {
  /**
   * Which tools the portal offers, and under which names. `McpTools.only(…)` also disables tools that the server adds
   * later.
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
   * Requires each user to log in to the server, too. Programs with a service token cannot log in and do not see such a
   * server. A server with an OAuth client, `McpAuth.oauth({ … })`, always requires it.
   *
   * @default true for `McpAuth.oauth()`, else false
   */
  readonly onBehalf?: boolean | IResolvable;

  /**
   * Fetches the tools and prompts of the server during the deployment, and waits until it is ready, before the portal
   * offers it. For a server that needs the login of an administrator, `McpAuth.oauth()`, the deployment continues with
   * a warning, and the next deployment after the login fetches them.
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
   * The exact tools that the server must have. The deployment fails if one is missing or added, and names it. For a
   * server that needs the login of an administrator, `McpAuth.oauth()`, the first deployment after the login checks
   * them. Not supported for a server with an OAuth client.
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
   * Identifier of the server: lowercase letters, digits and single dashes between them, up to 32 characters (the limit
   * of the MCP servers API). A change replaces the server.
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

  /**
   * Whether the server is on a private network, where Cloudflare reaches it through Gateway and a tunnel of yours. OAuth does not
   * suit such a server. Needs version 5.22.0 of the official provider.
   *
   * @default - true for a private address, and for a name that the public DNS cannot have, such as `jira.internal`; else false
   */
  readonly isPrivate?: boolean;
}

/** An existing server, or one that the stack creates outside the portal. */
export interface ExistingPortalServerProps extends PortalServerSettings {
  /** The server: an `McpServer`, or `McpServer.fromId(…)`. */
  readonly server: IMcpServer;

  /**
   * Set to true if another portal or another stack creates the application (`McpApp`) of the server: a server has only
   * one. That application decides who may use the server, so `allow` and `policies` cannot be set here.
   *
   * @default false
   */
  readonly existingApp?: boolean;
}

/** A server of a portal: a new one, an existing one with settings, or an existing one alone. */
export type PortalServerProps = NewPortalServerProps | ExistingPortalServerProps | IMcpServer;

/** A server of a portal, in its long form. */
export type PortalServer = NewPortalServerProps | ExistingPortalServerProps;

/** The portal of a member, as far as the member needs it. */
interface Portal extends Pick<LoginSettingsProps, "sessionDuration" | "allowedIdps"> {
  readonly account: AccessAccount;
  readonly diagnostics: Diagnostics;
  readonly portalId: string;
  readonly portalName: string;
  readonly hostname: string;
  /** Policies for service tokens, which every application has. */
  readonly machines: readonly IAccessPolicy[];
  /** All policies of the portal. */
  readonly all: readonly IAccessPolicy[];
  readonly secureWebGateway?: boolean | IResolvable;
}

/** A server in a portal: creates the server, its application and its sync, unless they exist elsewhere. */
export class PortalMember extends Construct {
  public readonly server: IMcpServer;
  /** The application that decides who may use the server; undefined if it exists elsewhere. */
  public readonly application: McpApp | undefined;
  /** The L1 that fetches the server's tools; undefined with `sync: false`. */
  public readonly sync: CfaccessMcpServerSync | undefined;
  /**
   * The L1 that takes the server out of the portal before the server is replaced or destroyed; undefined for a server that
   * this stack does not create.
   */
  public readonly membership: CfaccessMcpPortalServer | undefined;
  /** The resources that must exist before the portal offers the server. */
  private readonly prerequisites: ITerraformDependable[] = [];

  public constructor(
    scope: Construct,
    /** Key of the server in the portal. */
    public readonly key: string,
    private readonly props: PortalServer,
    private readonly portal: Portal,
  ) {
    super(...placeOf(scope, `server-${key}`));
    this.server = "server" in props ? props.server : this.newServer(props);
    this.checkOwnClient();
    this.sync = this.newSync();
    noteApplication(this.server);
    if (!("server" in props && props.existingApp === true)) this.application = this.newApplication();
    else if ((props.allow ?? props.policies) !== undefined) {
      const message = "existingApp is true, so its policies are set on that application; omit allow and policies";
      portal.diagnostics.add("CFA1513", message, "existingApp");
    }
    this.waitFor(this.sync, this.application?.resource);
    // The sync and the application depend on the server and its OAuth client.
    if (this.prerequisites.length === 0) this.waitFor(this.serverOfStack?.resource, this.serverOfStack?.oauthClient);
    this.membership = this.newMembership();
    this.warnOfLogin();
  }

  /** The resources that the L1 of the portal has no reference to, and that must exist before it. */
  public get dependsOn(): readonly ITerraformDependable[] {
    return this.membership === undefined ? this.prerequisites : [];
  }

  /** The server if this stack creates it; Terraform cannot refer to a resource of another stack. */
  private get serverOfStack(): McpServer | undefined {
    if (!isMcpServer(this.server)) return undefined;
    return TerraformStack.of(this.server) === TerraformStack.of(this) ? this.server : undefined;
  }

  /** Identifier of the server as a plain string, which adds no dependency to the resource that uses it. */
  public get literalId(): string {
    return isMcpServer(this.server) ? this.server.chosenId : this.server.serverId;
  }

  /** Identifier of the server, and its attributes for the L1 of the portal. */
  public toL1(): [serverId: string, server: CfaccessMcpPortalServers] {
    const { tools = McpTools.all(), prompts = McpTools.all() } = this.props;
    if (tools.defaultDisabled !== prompts.defaultDisabled && this.props.tools && this.props.prompts) {
      this.portal.diagnostics.add(
        "CFA1514",
        "only one of tools and prompts is McpTools.only(…), but a portal has one default for both; use McpTools.only(…) for " +
          "both, or for neither",
        "tools",
      );
    }
    const server = {
      defaultDisabled: tools.defaultDisabled || prompts.defaultDisabled,
      onBehalf: this.onBehalf,
      ...(this.membership !== undefined && { generation: this.membership.generation }),
      ...(tools.isChanged && { updatedTools: tools.settingsByName }),
      ...(prompts.isChanged && { updatedPrompts: prompts.settingsByName }),
    };
    return [this.literalId, server];
  }

  private get onBehalf(): boolean | IResolvable {
    return this.props.onBehalf ?? this.needsLogin;
  }

  private newServer(props: NewPortalServerProps): McpServer {
    const { account, hostname, secureWebGateway } = this.portal;
    const { isPrivate = isPrivateUrl(props.url) } = props;
    return new McpServer(this, "Server", {
      account,
      name: props.name ?? this.key,
      url: props.url,
      serverId: props.serverId ?? mcpServerId(this.key),
      ...(props.auth && { auth: props.auth.returningTo(`https://${hostname}${MCP_PORTAL_CALLBACK}`) }),
      ...pickDefined(props, ["description", "isPrivate"]),
      // A portal without Gateway can have servers on a private network.
      ...(secureWebGateway !== undefined && !(isPrivate && secureWebGateway === false) && { secureWebGateway }),
    });
  }

  private newApplication(): McpApp {
    const { account, all, machines, portalName, diagnostics } = this.portal;
    const { allow, policies } = this.props;
    const hasOwnPolicies = (allow ?? policies) !== undefined;
    const attached = hasOwnPolicies ? [...machines, ...(policies ?? [])] : all;
    if (attached.length === 0 && allow === undefined) {
      diagnostics.add("CFA1511", "nobody may use the server; set allow or policies on it, or on the portal");
    }
    return new McpApp(this, "Application", {
      account,
      name: `${portalName}: ${this.key}`,
      server: this.server,
      policies: attached,
      ...(allow !== undefined && { allow }),
      ...pickDefined(this.portal, ["sessionDuration", "allowedIdps"]),
    });
  }

  private waitFor(...resources: (ITerraformDependable | undefined)[]): void {
    this.prerequisites.push(...resources.filter((resource) => resource !== undefined));
  }

  /**
   * The server leaves the portal before anything that it needs there is destroyed. Its creation time changes only if it is
   * replaced, for whatever reason: another URL, another kind of credentials, or `terraform apply -replace`.
   */
  private newMembership(): CfaccessMcpPortalServer | undefined {
    if (this.serverOfStack === undefined) return undefined;
    const { account, portalId } = this.portal;
    return new (plainTextL1(CfaccessMcpPortalServer))(this, "Membership", {
      provider: account.companionProvider,
      accountId: account.accountId,
      portalId,
      serverId: this.server.serverId,
      dependsOn: this.prerequisites,
      lifecycle: { replaceTriggeredBy: [`${addressOf(this.serverOfStack.resource)}.created_at`] },
    });
  }

  /** A server with an OAuth client has no login except that of each user. */
  private checkOwnClient(): void {
    if (!this.hasOwnClient) return;
    const { diagnostics } = this.portal;
    if (this.props.onBehalf === false) {
      const message =
        "onBehalf is false, but the OAuth client of the server requires each user to log in; omit onBehalf";
      diagnostics.add("CFA1515", message, "onBehalf");
    }
    const expectations = Object.keys(pickDefined(this.props, ["expectedTools", "expectedPrompts"]));
    if (expectations.length > 0) {
      diagnostics.add(
        "CFA1516",
        `${expectations.join(" and ")} cannot be checked, because the server has an OAuth client and its tools are unknown ` +
          `until a user logs in; omit it, and choose the tools with McpTools.only(…)`,
      );
    }
  }

  private newSync(): CfaccessMcpServerSync | undefined {
    const { sync = !this.hasOwnClient, syncTimeout, expectedTools, expectedPrompts } = this.props;
    if (!sync) {
      this.checkUnused();
      return undefined;
    }
    const timeout = this.portal.diagnostics.duration("syncTimeout", syncTimeout, undefined);
    const { account } = this.portal;
    return new (plainTextL1(CfaccessMcpServerSync))(this, "Sync", {
      provider: account.companionProvider,
      accountId: account.accountId,
      serverId: this.server.serverId,
      ...(this.needsLogin && { acceptAdminLogin: true }),
      ...(timeout !== undefined && { timeout }),
      ...(expectedTools !== undefined && { expectedTools: [...expectedTools] }),
      ...(expectedPrompts !== undefined && { expectedPrompts: [...expectedPrompts] }),
      ...this.lifecycle(),
    });
  }

  private checkUnused(): void {
    const expected = this.hasOwnClient ? [] : (["expectedTools", "expectedPrompts"] as const);
    const unused = Object.keys(pickDefined(this.props, ["syncTimeout", ...expected]));
    if (unused.length === 0) return;
    const reason =
      this.props.sync === false ? "sync is false" : "sync is false by default for a server with an OAuth client";
    this.portal.diagnostics.add(
      "CFA1013",
      `${reason}, so ${unused.join(", ")} has no effect; omit it, or set sync: true`,
    );
  }

  /**
   * Fetches the tools again if the server is replaced or its credentials change. The lifecycle refers to the attributes
   * instead of copying them into triggers, which would be readable in the state and lost by an import.
   */
  private lifecycle(): { lifecycle?: TerraformResourceLifecycle } {
    if (this.serverOfStack === undefined) return {};
    const { resource, oauthClient } = this.serverOfStack;
    const attributes = ["created_at"];
    if (resource.authCredentialsInput !== undefined) attributes.push("auth_credentials");
    const replaceTriggeredBy = attributes.map((name) => `${addressOf(resource)}.${name}`);
    if (oauthClient !== undefined) replaceTriggeredBy.push(addressOf(oauthClient));
    return { lifecycle: { replaceTriggeredBy } };
  }

  private get needsLogin(): boolean {
    return isMcpServer(this.server) && this.server.auth.type === "oauth";
  }

  private get hasOwnClient(): boolean {
    return isMcpServer(this.server) && this.server.oauthClient !== undefined;
  }

  private warnOfLogin(): void {
    if (this.portal.machines.length === 0 || this.onBehalf === false) return;
    this.portal.diagnostics.warn(
      "CFA1519",
      "the server requires each user to log in (onBehalf), so programs with a service token do not see it",
    );
  }
}

const SETTINGS: Validators<PortalServerSettings> = {
  ...POLICY_VALIDATORS,
  tools: mcpToolsValidator,
  prompts: mcpToolsValidator,
  onBehalf: boolean,
  sync: boolean,
  syncTimeout: duration,
  expectedTools: strings,
  expectedPrompts: strings,
};

const SERVER = 'an McpServer, or an object such as { url: "https://mcp.example.com/mcp" }';

const newServer = objectOf<NewPortalServerProps>(
  {
    ...SETTINGS,
    url: requiredString,
    name: string,
    serverId: string,
    auth: mcpAuthValidator,
    description: string,
    isPrivate: knownBoolean,
  },
  SERVER,
);

const existingServer = objectOf<ExistingPortalServerProps>(
  { ...SETTINGS, server: mcpServerValidator, existingApp: boolean },
  SERVER,
);

const isExisting = (value: unknown): boolean => typeof value === "object" && value !== null && "server" in value;

/** Validates the servers of a portal, by key. */
export const portalServersValidator: Validator = mapOf(
  either(mcpServerValidator, either(existingServer, newServer, isExisting), (value) => Construct.isConstruct(value)),
  'a map such as { docs: { url: "https://mcp.example.com/mcp" } }',
  "use a fixed key, and set what the Token stands for in the value, such as serverId",
);

/** The long form of a server. */
export function portalServer(server: PortalServerProps): PortalServer {
  return "url" in server || "server" in server ? server : { server };
}
