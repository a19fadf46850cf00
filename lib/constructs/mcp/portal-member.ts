import { Annotations, Token, type IResolvable, type ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { AccessAccount } from "../access-account";
import type { IAccessPolicy } from "../access-policy";
import { given } from "../applications/given";
import type { LoginSettingsProps } from "../applications/login-settings";
import { McpApp } from "../applications/mcp-app";
import type { Problems } from "../problems";
import { McpServer, mcpServerId, type IMcpServer } from "./mcp-server";
import { McpTools } from "./mcp-tools";
import type { NewPortalServerProps, PortalServer } from "./portal-server";

/** What a portal gives to its servers. */
interface Portal extends Pick<LoginSettingsProps, "sessionDuration" | "allowedIdps"> {
  readonly account: AccessAccount;
  readonly problems: Problems;
  readonly portalName: string;
  /** Policies that let programs in: on every application. */
  readonly machines: readonly IAccessPolicy[];
  /** All policies of the portal. */
  readonly all: readonly IAccessPolicy[];
  readonly secureWebGateway?: boolean | IResolvable;
}

/** A server in a portal: the server itself where it is made here, and its application. */
export class PortalMember extends Construct {
  public readonly server: IMcpServer;
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
    if (!("server" in props && props.existingApp === true)) this.addApplication();
    else if ((props.allow ?? props.policies) !== undefined) {
      portal.problems.add("existingApp is true, so who may use the server is said there; leave out allow and policies");
    }
    this.adviseOnMachines();
  }

  /** What the server is sorted by, and known by. */
  public get literalId(): string {
    if (this.server instanceof McpServer) return this.server.chosenId;
    return Token.isUnresolved(this.server.serverId) ? this.key : this.server.serverId;
  }

  /** The server in the portal's list, in Terraform's names. */
  public toTerraform(): object {
    const { tools = McpTools.all(), prompts = McpTools.all() } = this.props;
    const [toolChanges, promptChanges] = [tools.toTerraform(), prompts.toTerraform()];
    if (tools.defaultDisabled !== prompts.defaultDisabled && this.props.tools && this.props.prompts) {
      this.portal.problems.add(
        "tools and prompts differ in McpTools.only(…) and McpTools.all(): a portal switches off both or none by default; " +
          "use only(…) for both, or for neither",
      );
    }
    return {
      server_id: this.server.serverId,
      default_disabled: tools.defaultDisabled || prompts.defaultDisabled,
      on_behalf: this.onBehalf,
      ...(toolChanges.length > 0 && { updated_tools: toolChanges }),
      ...(promptChanges.length > 0 && { updated_prompts: promptChanges }),
    };
  }

  private get onBehalf(): boolean | IResolvable {
    const auth = "url" in this.props ? this.props.auth : undefined;
    return this.props.onBehalf ?? auth?.type === "oauth";
  }

  private newServer(props: NewPortalServerProps): McpServer {
    const { account, secureWebGateway } = this.portal;
    return new McpServer(this, "Server", {
      account,
      name: props.name ?? this.key,
      url: props.url,
      serverId: props.serverId ?? mcpServerId(this.key),
      ...given(props, ["auth", "description"]),
      ...(secureWebGateway !== undefined && { secureWebGateway }),
    });
  }

  private addApplication(): void {
    const { account, all, machines, portalName, problems } = this.portal;
    const { allow, policies } = this.props;
    const ownSay = (allow ?? policies) !== undefined;
    const attached = ownSay ? [...machines, ...(policies ?? [])] : all;
    if (attached.length === 0 && allow === undefined) {
      problems.add(
        "nobody may use it: neither the portal nor the server has allow, policies or serviceTokens; give one",
      );
    }
    const application = new McpApp(this, "Application", {
      account,
      name: `${portalName}: ${this.key}`,
      server: this.server,
      policies: attached,
      ...(allow !== undefined && { allow }),
      ...given(this.portal, ["sessionDuration", "allowedIdps"]),
    });
    this.dependsOn.push(application.resource);
  }

  private adviseOnMachines(): void {
    if (this.portal.machines.length === 0 || this.onBehalf === false) return;
    Annotations.of(this).addWarning(
      `server "${this.key}" asks each user to log in (onBehalf), so that programs with a service token do not see it`,
    );
  }
}
