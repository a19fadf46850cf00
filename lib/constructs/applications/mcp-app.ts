import type { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Annotations, Token } from "cdktf";
import type { Construct } from "constructs";
import type { AccessPolicy } from "../policies/access-policy";
import { claim } from "../kernel/claims";
import { MCP_SERVER_SHAPE, type IMcpServer } from "../mcp/mcp-server";
import type { Validators } from "../kernel/validators";
import { AccessApplication, APPLICATION_VALIDATORS, type AccessApplicationProps } from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { loginSettings, LOGIN_VALIDATORS, type LoginSettingsProps } from "./base/login-settings";
import {
  oauthConfiguration,
  oauthConfigurationValidator,
  type OauthConfigurationProps,
} from "./base/oauth-configuration";
import { scimConfig, scimValidator, type ScimConfigProps } from "./base/scim";

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
    super(scope, id, raw, VALIDATORS);
    const { props } = this;
    const { serverId, node } = props.server;
    const value = Token.isUnresolved(serverId) ? node.path : serverId;
    const rule = "a server has one application; merge the two";
    claim(this.diagnostics, this, this.account, { kind: "MCP server", value, rule });
    this.adviseOnPolicies(props);
    const login = loginSettings(this.diagnostics, props);
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, props, login.sessionDuration, "mcp");
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
      { oauth_configuration: oauthConfiguration(this.diagnostics, props.oauthConfiguration) },
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

const VALIDATORS: Validators<McpAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...LOGIN_VALIDATORS,
  server: MCP_SERVER_SHAPE,
  oauthConfiguration: oauthConfigurationValidator,
  scimConfig: scimValidator,
};
