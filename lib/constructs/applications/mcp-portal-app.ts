import type { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Token, type IResolvable } from "cdktf";
import type { Construct } from "constructs";
import type { AccessPolicy } from "../policies/access-policy";
import { SAME_SITE } from "../../api/areas/applications/application-limits";
import { MCP_PORTAL_HOSTNAME_PATTERN } from "../../api/areas/mcp/mcp-limits";
import { boolean, requiredString, string, type Validators } from "../kernel/validators";
import { AccessApplication, APPLICATION_VALIDATORS, type AccessApplicationProps } from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { claimDomain } from "./base/domain";
import { pickDefined } from "../kernel/l1-attributes";
import { loginSettings, LOGIN_VALIDATORS, type LoginSettingsProps } from "./base/login-settings";
import {
  oauthConfiguration,
  oauthConfigurationValidator,
  type OauthConfigurationProps,
} from "./base/oauth-configuration";
import { scimConfig, scimValidator, type ScimConfigProps } from "./base/scim";
import type { SameSite } from "./self-hosted-app";

/** What an `McpPortalApp` takes. */
export interface McpPortalAppProps extends AccessApplicationProps, AttachedPoliciesProps, LoginSettingsProps {
  /** Hostname of the portal: `mcp.example.com`. */
  readonly hostname: string;

  /**
   * Scripts in the page cannot read its cookie (HttpOnly).
   *
   * @default true
   */
  readonly httpOnlyCookieAttribute?: boolean | IResolvable;

  /**
   * Access as the OAuth server of the portal's clients. Needs version 5.22.0 of the official provider.
   *
   * @default - Cloudflare's own
   */
  readonly oauthConfiguration?: OauthConfigurationProps;

  /**
   * Preflight requests go to the portal unchecked.
   *
   * @default false
   */
  readonly optionsPreflightBypass?: boolean | IResolvable;

  /** @default - the browser's own */
  readonly sameSiteCookieAttribute?: SameSite;

  /**
   * How users and groups are passed on to it. Closed beta.
   *
   * @default - they are not
   */
  readonly scimConfig?: ScimConfigProps;
}

/**
 * Who may use an MCP portal.
 *
 * ```ts
 * new McpPortalApp(this, "portal-app", { name: "Tools", hostname: "mcp.example.com", allow: [AccessRule.group(engineers)] });
 * ```
 */
export class McpPortalApp extends AccessApplication<McpPortalAppProps> {
  public readonly resource: ZeroTrustAccessApplication;
  /** The policy that is made of `allow`; undefined without it. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, raw: McpPortalAppProps) {
    super(scope, id, raw, VALIDATORS);
    const { props } = this;
    const { hostname } = props;
    if (!Token.isUnresolved(hostname) && !new RegExp(MCP_PORTAL_HOSTNAME_PATTERN).test(hostname)) {
      this.diagnostics.add(
        "CFA1400",
        `hostname is "${hostname}"; it must be a hostname alone, such as "mcp.example.com"`,
        "hostname",
      );
    } else claimDomain(this.diagnostics, this, this.account, hostname);
    this.diagnostics.checkOneOf("sameSiteCookieAttribute", props.sameSiteCookieAttribute, SAME_SITE);
    const login = loginSettings(this.diagnostics, props);
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, props, login.sessionDuration, "mcp");
    this.allowPolicy = allowPolicy;
    this.resource = this.createResource(
      {
        type: "mcp_portal",
        name: props.name,
        domain: hostname,
        destinations: [{ type: "public", uri: hostname }],
        // Always said: the server answers it all the same, and after an import the provider would see a change.
        optionsPreflightBypass: props.optionsPreflightBypass ?? false,
        ...pickDefined(props, ["httpOnlyCookieAttribute", "sameSiteCookieAttribute"]),
        ...(props.scimConfig !== undefined && { scimConfig: scimConfig(this, props.scimConfig) }),
        ...login,
        policies,
      },
      { oauth_configuration: oauthConfiguration(this.diagnostics, props.oauthConfiguration) },
    );
  }
}

const VALIDATORS: Validators<McpPortalAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...LOGIN_VALIDATORS,
  hostname: requiredString,
  httpOnlyCookieAttribute: boolean,
  oauthConfiguration: oauthConfigurationValidator,
  optionsPreflightBypass: boolean,
  sameSiteCookieAttribute: string,
  scimConfig: scimValidator,
};
