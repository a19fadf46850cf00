import { Token, type IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { DOMAINS_PER_PORTAL, SAME_SITE } from "../../api/areas/applications/application-limits";
import { MCP_PORTAL_HOSTNAME_PATTERN } from "../../api/areas/mcp/mcp-limits";
import { boolean, listOf, requiredString, string, type Validators, pickDefined } from "../kernel/validators";
import type { AccessPolicy } from "../policies/access-policy";
import {
  AccessApplication,
  APPLICATION_VALIDATORS,
  type AccessApplicationProps,
  type ApplicationL1,
} from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { checkCors, corsHeaders, corsValidator, type CorsHeadersProps } from "./base/cors";
import { checkZone, claimDomain, zoneNameValidator } from "./base/domain";
import { loginSettings, LOGIN_VALIDATORS, type LoginSettingsProps } from "./base/login-settings";
import {
  oauthConfiguration,
  oauthConfigurationValidator,
  type OauthConfigurationProps,
} from "./base/oauth-configuration";
import { scimAttributes, scimValidator, type ScimConfigProps } from "./base/scim";
import type { SameSite } from "./base/web-application";

/** Props of `McpPortalApp`. */
export interface McpPortalAppProps extends AccessApplicationProps, AttachedPoliciesProps, LoginSettingsProps {
  /** Hostname of the portal, without a path: `mcp.example.com`. */
  readonly hostname: string;

  /**
   * Further hostnames that the application protects: with `hostname`, a portal can have 5 custom domains (the limit of the account).
   * The API of portals has one hostname, so this closes the others, but does not make the portal answer there.
   *
   * @default []
   */
  readonly customDomains?: readonly string[];

  /**
   * Name of the zone of `hostname` and `customDomains`: `example.com`, or the name of a zone that the app creates or looks up. A
   * hostname outside of it is refused at synthesis.
   *
   * @default - the zone is not checked
   */
  readonly zoneName?: string;

  /**
   * Whether users with a WARP session need not log in. No version of the official provider accepts it for this type, so the
   * companion manages the application if it is set.
   *
   * @default - the organization's setting
   */
  readonly allowAuthenticateViaWarp?: boolean | IResolvable;

  /**
   * CORS headers that Access adds to its responses to preflight requests. Cannot be combined with
   * `optionsPreflightBypass`.
   *
   * @default - Access refuses preflight requests
   */
  readonly corsHeaders?: CorsHeadersProps;

  /**
   * Whether scripts cannot read the application's cookie (the `HttpOnly` attribute).
   *
   * @default true
   */
  readonly httpOnlyCookieAttribute?: boolean | IResolvable;

  /**
   * Settings of Access as the OAuth server of the portal's clients. Needs version 5.22.0 of the official provider.
   *
   * @default - Cloudflare's default settings
   */
  readonly oauthConfiguration?: OauthConfigurationProps;

  /**
   * Whether preflight requests reach the portal without a login.
   *
   * @default false
   */
  readonly optionsPreflightBypass?: boolean | IResolvable;

  /**
   * The `SameSite` attribute of the application's cookie.
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
 * The application of an MCP portal: who may use the portal.
 *
 * ```ts
 * new McpPortalApp(this, "portal-app", { name: "Tools", hostname: "mcp.example.com", allow: [AccessRule.group(engineers)] });
 * ```
 */
export class McpPortalApp extends AccessApplication<McpPortalAppProps> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, props: McpPortalAppProps) {
    super(scope, id, props);
    const valid = this.props;
    const { hostname } = valid;
    const domains = [hostname, ...(valid.customDomains ?? [])];
    this.checkDomains(valid, domains);
    checkCors(this.diagnostics, valid);
    this.diagnostics.checkOneOf("sameSiteCookieAttribute", valid.sameSiteCookieAttribute, SAME_SITE);
    const login = loginSettings(this.diagnostics, valid);
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, valid, login.sessionDuration, "mcp");
    this.allowPolicy = allowPolicy;
    const scim = scimAttributes(this, this.diagnostics, valid.scimConfig);
    this.resource = this.createResource(
      {
        type: "mcp_portal",
        name: valid.name,
        domain: hostname,
        destinations: domains.map((uri) => ({ type: "public", uri })),
        // Always set: the API returns it, and after an import the provider would plan a change.
        optionsPreflightBypass: valid.optionsPreflightBypass ?? false,
        ...(valid.corsHeaders !== undefined && { corsHeaders: corsHeaders(valid.corsHeaders) }),
        ...pickDefined(valid, ["httpOnlyCookieAttribute", "sameSiteCookieAttribute"]),
        ...scim.official,
        ...login,
        policies,
      },
      { oauth_configuration: oauthConfiguration(this.diagnostics, valid.oauthConfiguration) },
      { allow_authenticate_via_warp: valid.allowAuthenticateViaWarp, ...scim.companionOnly },
    );
  }

  private checkDomains(props: McpPortalAppProps, domains: readonly string[]): void {
    checkZone(this.diagnostics, "hostname", domains, props);
    for (const [index, domain] of domains.entries()) {
      const prop = index === 0 ? "hostname" : "customDomains";
      if (Token.isUnresolved(domain) || new RegExp(MCP_PORTAL_HOSTNAME_PATTERN).test(domain)) {
        claimDomain(this.diagnostics, this, this.account, domain);
        continue;
      }
      const verb = index === 0 ? "is" : "has";
      const rule = 'it must be a hostname without a scheme, port and path, such as "mcp.example.com"';
      this.diagnostics.add("CFA1402", `${prop} ${verb} "${domain}"; ${rule}`, prop);
    }
    if (domains.length <= DOMAINS_PER_PORTAL) return;
    const message = `the portal has ${domains.length} domains; the maximum is ${DOMAINS_PER_PORTAL}, so create a second portal`;
    this.diagnostics.add("CFA1404", message, "customDomains");
  }

  protected validators(): Validators<McpPortalAppProps> {
    return VALIDATORS;
  }

  /** It would make the companion manage the application. */
  protected override ownProps() {
    return ["allowAuthenticateViaWarp"] as const;
  }
}

const VALIDATORS: Validators<McpPortalAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...LOGIN_VALIDATORS,
  hostname: requiredString,
  customDomains: listOf(string, "a list of hostnames"),
  zoneName: zoneNameValidator,
  allowAuthenticateViaWarp: boolean,
  corsHeaders: corsValidator,
  httpOnlyCookieAttribute: boolean,
  oauthConfiguration: oauthConfigurationValidator,
  optionsPreflightBypass: boolean,
  sameSiteCookieAttribute: string,
  scimConfig: scimValidator,
};
