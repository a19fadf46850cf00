import type { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Annotations, Token } from "cdktf";
import type { Construct } from "constructs";
import type { AccessPolicy } from "../access-policy";
import { claim } from "../claims";
import { MCP_SERVER_SHAPE, type IMcpServer } from "../mcp/mcp-server";
import type { Shapes } from "../prop-shapes";
import { AccessApplication, APPLICATION_SHAPES, type AccessApplicationProps } from "./access-application";
import { attachedPolicies, POLICY_SHAPES, type AttachedPoliciesProps } from "./attached-policies";
import { loginSettings, LOGIN_SHAPES, type LoginSettingsProps } from "./login-settings";
import { oauthConfiguration, oauthConfigurationShape, type OauthConfigurationProps } from "./oauth-configuration";
import { scimConfig, scimShape, type ScimConfigProps } from "./scim";

/** What an `McpApp` takes. */
export interface McpAppProps extends AccessApplicationProps, AttachedPoliciesProps, LoginSettingsProps {
  /** The server that people reach through portals. */
  readonly server: IMcpServer;

  /**
   * Access as its OAuth server. Needs version 5.22.0 of the official provider.
   *
   * @default - it is none
   */
  readonly oauthConfiguration?: OauthConfigurationProps;

  /**
   * How users and groups are passed on to it. Closed beta.
   *
   * @default - they are not
   */
  readonly scimConfig?: ScimConfigProps;
}

/**
 * Who may use an MCP server through portals: without this, no portal shows it to anybody. The server's own address is not
 * protected by it.
 *
 * ```ts
 * new McpApp(this, "jira-app", { name: "Jira tools", server: jira, allow: [AccessRule.group(engineers)] });
 * ```
 */
export class McpApp extends AccessApplication<McpAppProps> {
  public readonly resource: ZeroTrustAccessApplication;
  /** The policy that is made of `allow`; undefined without it. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, raw: McpAppProps) {
    super(scope, id, raw, SHAPES);
    const { props } = this;
    const { serverId, node } = props.server;
    const value = Token.isUnresolved(serverId) ? node.path : serverId;
    const rule = "a server has one application; merge the two";
    claim(this.problems, this, this.account, { kind: "MCP server", value, rule });
    this.adviseOnPolicies(props);
    const login = loginSettings(this.problems, props);
    const { policies, allowPolicy } = attachedPolicies(this, this.problems, props, login.sessionDuration);
    this.allowPolicy = allowPolicy;
    this.resource = this.createResource(
      {
        type: "mcp",
        // The server may answer it, and the provider lets nobody say it: after an import it would see a change.
        lifecycle: { ignoreChanges: ["options_preflight_bypass"] },
        name: props.name,
        destinations: [{ type: "via_mcp_server_portal", mcpServerId: serverId }],
        ...(props.scimConfig !== undefined && { scimConfig: scimConfig(this, props.scimConfig) }),
        ...login,
        policies,
      },
      { oauth_configuration: oauthConfiguration(this.problems, props.oauthConfiguration) },
    );
  }
  /** https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/ */
  private adviseOnPolicies({ policies = [] }: AttachedPoliciesProps): void {
    for (const { asksFor = [], node } of policies) {
      if (asksFor.length === 0) continue;
      Annotations.of(this).addWarning(
        `policy "${node.path}" asks for ${asksFor.join(" and ")}, which Access does not when a server is used through a ` +
          `portal; say it by rules (require), or do not rely on it here`,
      );
    }
  }
}

const SHAPES: Shapes<McpAppProps> = {
  ...APPLICATION_SHAPES,
  ...POLICY_SHAPES,
  ...LOGIN_SHAPES,
  server: MCP_SERVER_SHAPE,
  oauthConfiguration: oauthConfigurationShape,
  scimConfig: scimShape,
};
