import { Token, type IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { SAME_SITE } from "../../api/areas/applications/application-limits";
import { boolean, string, type Validators } from "../kernel/validators";
import type { AccessPolicy } from "../policies/access-policy";
import {
  AccessApplication,
  APPLICATION_VALIDATORS,
  type AccessApplicationProps,
  type ApplicationL1,
} from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { loginSettings, LOGIN_VALIDATORS, type LoginSettingsProps } from "./base/login-settings";
import { mcpServerValidator, noteApplication, type IMcpServer } from "./base/mcp-server-reference";
import {
  oauthConfiguration,
  oauthConfigurationValidator,
  type OauthConfigurationProps,
} from "./base/oauth-configuration";
import { scimAttributes, scimValidator, type ScimConfigProps } from "./base/scim";
import type { SameSite } from "./base/web-application";

/** Props of `McpApp`. */
export interface McpAppProps extends AccessApplicationProps, AttachedPoliciesProps, LoginSettingsProps {
  /** The MCP server that portals offer. */
  readonly server: IMcpServer;

  /**
   * Whether users with a WARP session need not log in. No version of the official provider accepts it for this type, so the
   * companion manages the application if it is set.
   *
   * @default - the organization's setting
   */
  readonly allowAuthenticateViaWarp?: boolean | IResolvable;

  /**
   * Whether scripts cannot read the application's cookie (the `HttpOnly` attribute). No version of the official provider accepts it for this type, so
   * the companion manages the application if it is set.
   *
   * @default true
   */
  readonly httpOnlyCookieAttribute?: boolean | IResolvable;

  /**
   * Settings of Access as the OAuth server of the application. Needs version 5.22.0 of the official provider.
   *
   * @default - Access is not an OAuth server
   */
  readonly oauthConfiguration?: OauthConfigurationProps;

  /**
   * Whether preflight requests are not checked. No version of the official provider accepts it for this type, so
   * the companion manages the application if it is set.
   *
   * @default false
   */
  readonly optionsPreflightBypass?: boolean | IResolvable;

  /**
   * The `SameSite` attribute of the application's cookie. No version of the official provider accepts it for this type, so
   * the companion manages the application if it is set.
   *
   * @default - the browser's default
   */
  readonly sameSiteCookieAttribute?: SameSite;

  /**
   * How Access provisions users and groups to the application (SCIM). A closed beta of Cloudflare.
   *
   * @default - no provisioning
   */
  readonly scimConfig?: ScimConfigProps;
}

/**
 * The application of an MCP server: who may use the server through portals. Without it, portals show the server to
 * nobody. It does not protect the server's own URL.
 *
 * ```ts
 * new McpApp(this, "jira-app", { name: "Jira tools", server: jira, allow: [AccessRule.group(engineers)] });
 * ```
 */
export class McpApp extends AccessApplication<McpAppProps> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, props: McpAppProps) {
    super(scope, id, props);
    const valid = this.props;
    const { serverId, node } = valid.server;
    const value = Token.isUnresolved(serverId) ? node.path : serverId;
    const rule = "a server has one application, so merge the two";
    this.diagnostics.claim(this, this.account, {
      kind: "MCP server",
      value,
      rule,
      aliases: literalIdsOf(valid.server),
    });
    noteApplication(valid.server);
    this.warnOfPrompts(valid);
    this.diagnostics.checkOneOf("sameSiteCookieAttribute", valid.sameSiteCookieAttribute, SAME_SITE);
    const login = loginSettings(this.diagnostics, valid);
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, valid, login.sessionDuration, "mcp");
    this.allowPolicy = allowPolicy;
    const scim = scimAttributes(this, this.diagnostics, valid.scimConfig);
    this.resource = this.createResource(
      {
        type: "mcp",
        // The API may return it, and the provider does not accept it: after an import, the provider would plan a
        // change.
        ...(valid.optionsPreflightBypass === undefined && {
          lifecycle: { ignoreChanges: ["options_preflight_bypass"] },
        }),
        name: valid.name,
        destinations: [{ type: "via_mcp_server_portal", mcpServerId: serverId }],
        ...scim.official,
        ...login,
        policies,
      },
      { oauth_configuration: oauthConfiguration(this.diagnostics, valid.oauthConfiguration) },
      {
        allow_authenticate_via_warp: valid.allowAuthenticateViaWarp,
        http_only_cookie_attribute: valid.httpOnlyCookieAttribute,
        options_preflight_bypass: valid.optionsPreflightBypass,
        same_site_cookie_attribute: valid.sameSiteCookieAttribute,
        ...scim.companionOnly,
      },
    );
  }

  protected validators(): Validators<McpAppProps> {
    return VALIDATORS;
  }

  /** They would make the companion manage the application. */
  protected override ownProps() {
    return ["allowAuthenticateViaWarp", "httpOnlyCookieAttribute", "sameSiteCookieAttribute"] as const;
  }

  /** Source: https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/ */
  private warnOfPrompts({ policies = [] }: AttachedPoliciesProps): void {
    for (const { asksFor = [], node } of policies) {
      if (asksFor.length === 0) continue;
      this.diagnostics.warn(
        "CFA1417",
        `policy "${node.path}" asks users for ${asksFor.join(" and ")}, but Access does not when they use a server through a ` +
          `portal; express the condition as rules (require), or do not rely on it here`,
      );
    }
  }
}

/** The identifier of a server of the app as a plain string; `serverId` is a Token. */
const literalIdsOf = (server: IMcpServer & { readonly chosenId?: unknown }): string[] =>
  typeof server.chosenId === "string" ? [server.chosenId] : [];

const VALIDATORS: Validators<McpAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...LOGIN_VALIDATORS,
  server: mcpServerValidator,
  allowAuthenticateViaWarp: boolean,
  httpOnlyCookieAttribute: boolean,
  oauthConfiguration: oauthConfigurationValidator,
  optionsPreflightBypass: boolean,
  sameSiteCookieAttribute: string,
  scimConfig: scimValidator,
};
