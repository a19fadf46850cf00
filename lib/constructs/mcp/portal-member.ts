import {
  Annotations,
  TerraformStack,
  type IResolvable,
  type ITerraformDependable,
  type TerraformResource,
  type TerraformResourceLifecycle,
} from "cdktf";
import { Construct } from "constructs";
import { MCP_PORTAL_CALLBACK } from "../../api/areas/mcp/portal-dns";
import type { CfaccessMcpPortalServers } from "../../bindings/cfaccess/mcp-portal";
import { CfaccessMcpServerSync } from "../../bindings/cfaccess/mcp-server-sync";
import type { AccessAccount } from "../account/access-account";
import type { IAccessPolicy } from "../policies/access-policy";
import { given } from "../applications/base/given";
import type { LoginSettingsProps } from "../applications/base/login-settings";
import { McpApp } from "../applications/mcp-app";
import type { Diagnostics } from "../kernel/diagnostics";
import { McpServer, mcpServerId, type IMcpServer } from "./mcp-server";
import { McpTools } from "./mcp-tools";
import type { NewPortalServerProps, PortalServer } from "./portal-server";

/** What a portal gives to its servers. */
interface Portal extends Pick<LoginSettingsProps, "sessionDuration" | "allowedIdps"> {
  readonly account: AccessAccount;
  readonly problems: Diagnostics;
  readonly portalName: string;
  readonly hostname: string;
  /** Policies that let programs in: on every application. */
  readonly machines: readonly IAccessPolicy[];
  /** All policies of the portal. */
  readonly all: readonly IAccessPolicy[];
  readonly secureWebGateway?: boolean | IResolvable;
}

/** A server in a portal: the server itself where it is made here, and its application. */
export class PortalMember extends Construct {
  public readonly server: IMcpServer;
  /** Who may use it; undefined where that is said elsewhere. */
  public readonly application: McpApp | undefined;
  /** What asks it for its tools; undefined where nobody waits for that. */
  public readonly sync: CfaccessMcpServerSync | undefined;
  /** What must be there before the portal offers the server. */
  public readonly dependsOn: ITerraformDependable[] = [];

  public constructor(
    scope: Construct,
    /** Its key in the portal. */
    public readonly key: string,
    private readonly props: PortalServer,
    private readonly portal: Portal,
  ) {
    super(scope, `server-${key}`);
    this.server = "server" in props ? props.server : this.newServer(props);
    this.checkOwnClient();
    this.sync = this.newSync();
    if (!("server" in props && props.existingApp === true)) this.application = this.newApplication();
    else if ((props.allow ?? props.policies) !== undefined) {
      portal.problems.add("existingApp is true, so who may use the server is said there; leave out allow and policies");
    }
    this.waitFor(this.sync, this.application?.resource);
    // Those two wait for the server, and for its OAuth client.
    if (this.dependsOn.length === 0) this.waitFor(this.serverHere?.resource, this.serverHere?.oauthClient);
    this.adviseOnMachines();
  }

  /** The server where this stack makes it: Terraform knows no resource of another. */
  private get serverHere(): McpServer | undefined {
    if (!(this.server instanceof McpServer)) return undefined;
    return TerraformStack.of(this.server) === TerraformStack.of(this) ? this.server : undefined;
  }

  /** Its identifier, without making whoever uses it wait. */
  public get literalId(): string {
    return this.server instanceof McpServer ? this.server.chosenId : this.server.serverId;
  }

  /** The server as the portal's L1 has it, by its identifier. */
  public toL1(): [serverId: string, server: CfaccessMcpPortalServers] {
    const { tools = McpTools.all(), prompts = McpTools.all() } = this.props;
    if (tools.defaultDisabled !== prompts.defaultDisabled && this.props.tools && this.props.prompts) {
      this.portal.problems.add(
        "tools and prompts differ in McpTools.only(…) and McpTools.all(): a portal switches off both or none by default; " +
          "use only(…) for both, or for neither",
      );
    }
    const server = {
      defaultDisabled: tools.defaultDisabled || prompts.defaultDisabled,
      onBehalf: this.onBehalf,
      ...(tools.isChanged && { updatedTools: tools.toTerraformMap() }),
      ...(prompts.isChanged && { updatedPrompts: prompts.toTerraformMap() }),
    };
    return [this.literalId, server];
  }

  private get onBehalf(): boolean | IResolvable {
    return this.props.onBehalf ?? this.asksForLogin;
  }

  private newServer(props: NewPortalServerProps): McpServer {
    const { account, hostname, secureWebGateway } = this.portal;
    return new McpServer(this, "Server", {
      account,
      name: props.name ?? this.key,
      url: props.url,
      serverId: props.serverId ?? mcpServerId(this.key),
      ...(props.auth && { auth: props.auth.returningTo(`https://${hostname}${MCP_PORTAL_CALLBACK}`) }),
      ...given(props, ["description"]),
      ...(secureWebGateway !== undefined && { secureWebGateway }),
    });
  }

  private newApplication(): McpApp {
    const { account, all, machines, portalName, problems } = this.portal;
    const { allow, policies } = this.props;
    const ownSay = (allow ?? policies) !== undefined;
    const attached = ownSay ? [...machines, ...(policies ?? [])] : all;
    if (attached.length === 0 && allow === undefined) {
      problems.add(
        "nobody may use it: neither the portal nor the server has allow, policies or serviceTokens; give one",
      );
    }
    return new McpApp(this, "Application", {
      account,
      name: `${portalName}: ${this.key}`,
      server: this.server,
      policies: attached,
      ...(allow !== undefined && { allow }),
      ...given(this.portal, ["sessionDuration", "allowedIdps"]),
    });
  }

  private waitFor(...resources: (ITerraformDependable | undefined)[]): void {
    this.dependsOn.push(...resources.filter((resource) => resource !== undefined));
  }

  /** With an OAuth client of one's own, nobody but the users logs in. */
  private checkOwnClient(): void {
    if (!this.hasOwnClient) return;
    const { problems } = this.portal;
    if (this.props.onBehalf === false) {
      problems.add(
        "onBehalf is false, and its OAuth client (McpAuth.oauth({ … })) has no login but that of each user; leave it out",
      );
    }
    const expectations = Object.keys(given(this.props, ["expectedTools", "expectedPrompts"]));
    if (expectations.length > 0) {
      problems.add(
        `${expectations.join(" and ")} cannot be checked: what the server has is known only after a user has logged in ` +
          `with its OAuth client (McpAuth.oauth({ … })), and no deployment can; leave it out, and say what is offered by ` +
          `McpTools.only(…)`,
      );
    }
  }

  private newSync(): CfaccessMcpServerSync | undefined {
    const { sync = !this.hasOwnClient, syncTimeout, expectedTools, expectedPrompts } = this.props;
    if (!sync) {
      this.checkNothingIsExpected();
      return undefined;
    }
    const timeout = this.portal.problems.duration("syncTimeout", syncTimeout, undefined);
    const { account } = this.portal;
    return new CfaccessMcpServerSync(this, "Sync", {
      provider: account.companionProvider,
      accountId: account.accountId,
      serverId: this.server.serverId,
      ...(this.asksForLogin && { acceptAdminLogin: true }),
      ...(timeout !== undefined && { timeout }),
      ...(expectedTools !== undefined && { expectedTools: [...expectedTools] }),
      ...(expectedPrompts !== undefined && { expectedPrompts: [...expectedPrompts] }),
      ...this.renewal(),
    });
  }

  private checkNothingIsExpected(): void {
    const expected = this.hasOwnClient ? [] : (["expectedTools", "expectedPrompts"] as const);
    const unused = Object.keys(given(this.props, ["syncTimeout", ...expected]));
    if (unused.length === 0) return;
    const reason = this.props.sync === false ? "sync is false" : "it has an OAuth client of its own";
    this.portal.problems.add(`${reason}, so nothing is waited for; leave out ${unused.join(", ")}`);
  }

  /**
   * Another address, or other credentials, may show other tools. They are named, not copied: the sync's triggers can be read
   * by anybody, and no import finds them.
   */
  private renewal(): { lifecycle?: TerraformResourceLifecycle } {
    if (this.serverHere === undefined) return {};
    const { resource, oauthClient } = this.serverHere;
    const attributes = ["hostname", "auth_type"];
    if (resource.authCredentialsInput !== undefined) attributes.push("auth_credentials");
    const renewing = attributes.map((name) => `${addressOf(resource)}.${name}`);
    if (oauthClient !== undefined) renewing.push(addressOf(oauthClient));
    return { lifecycle: { replaceTriggeredBy: renewing } };
  }

  private get asksForLogin(): boolean {
    return this.server instanceof McpServer && this.server.auth.type === "oauth";
  }

  private get hasOwnClient(): boolean {
    return this.server instanceof McpServer && this.server.oauthClient !== undefined;
  }

  private adviseOnMachines(): void {
    if (this.portal.machines.length === 0 || this.onBehalf === false) return;
    Annotations.of(this).addWarning(
      `server "${this.key}" asks each user to log in (onBehalf), so that programs with a service token do not see it`,
    );
  }
}

const addressOf = ({ terraformResourceType, friendlyUniqueId }: TerraformResource): string =>
  `${terraformResourceType}.${friendlyUniqueId}`;
