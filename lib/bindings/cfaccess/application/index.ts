// generated from terraform resource schema

import { Construct } from "constructs";
import * as cdktf from "cdktf";

// Configuration

export interface CfaccessApplicationConfig extends cdktf.TerraformMetaArguments {
  /**
   * Id of the account that the application belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly accountId?: string | undefined;
  /**
   * Whether the resource takes over the application that the account has, instead of failing. Only for types of which an account has one application: warp and app_launcher. Terraform reads it when it creates the resource, and does not store it.
   */
  readonly adoptExisting?: boolean | cdktf.IResolvable | undefined;
  /**
   * Accepts a WARP session as login. Overrides the setting of the organization.
   */
  readonly allowAuthenticateViaWarp?: boolean | cdktf.IResolvable | undefined;
  /**
   * Allows browsers to show the application in an iframe.
   */
  readonly allowIframe?: boolean | cdktf.IResolvable | undefined;
  /**
   * Identifiers of the identity providers that users can choose from. If omitted, all identity providers of the account.
   */
  readonly allowedIdps?: string[] | undefined;
  /**
   * URL of the logo in the header.
   */
  readonly appLauncherLogoUrl?: string | undefined;
  /**
   * Shows the application in the App Launcher.
   */
  readonly appLauncherVisible?: boolean | cdktf.IResolvable | undefined;
  /**
   * Skips the login page and redirects to the identity provider. Requires exactly one entry in `allowed_idps`.
   */
  readonly autoRedirectToIdentity?: boolean | cdktf.IResolvable | undefined;
  /**
   * Background color of the page: `#ff0000`.
   */
  readonly bgColor?: string | undefined;
  /**
   * CORS headers with which Access responds to preflight requests.
   */
  readonly corsHeaders?: CfaccessApplicationCorsHeaders | undefined;
  /**
   * Message that users see when access is denied.
   */
  readonly customDenyMessage?: string | undefined;
  /**
   * Redirect URL when an identity-based rule denies access.
   */
  readonly customDenyUrl?: string | undefined;
  /**
   * Redirect URL when another rule denies access.
   */
  readonly customNonIdentityDenyUrl?: string | undefined;
  /**
   * Identifiers of the custom pages that Access shows when it denies access.
   */
  readonly customPages?: string[] | undefined;
  /**
   * Destinations that the application protects. If set, `self_hosted_domains` is ignored.
   */
  readonly destinations?: CfaccessApplicationDestinations[] | cdktf.IResolvable | undefined;
  /**
   * Primary hostname and path that the application protects, and to which the App Launcher links: `test.example.com/admin`. For a bookmark, the URL of the link. Cloudflare sets that of applications of type saas, dash_sso, app_launcher, warp and biso.
   */
  readonly domain?: string | undefined;
  /**
   * After a login, redirects the browser through every hostname of the application, so that each has the cookie at once. Applications created since August 2026 have true if nothing is said, older ones what their number of hostnames decided.
   */
  readonly eagerRedirectCookieSetting?: boolean | cdktf.IResolvable | undefined;
  /**
   * Sets a second cookie that binds tokens to the browser.
   */
  readonly enableBindingCookie?: boolean | cdktf.IResolvable | undefined;
  /**
   * Links in the footer.
   */
  readonly footerLinks?: CfaccessApplicationFooterLinks[] | cdktf.IResolvable | undefined;
  /**
   * Background color of the header.
   */
  readonly headerBgColor?: string | undefined;
  /**
   * Sets HttpOnly on the application's cookie, which scripts then cannot read.
   */
  readonly httpOnlyCookieAttribute?: boolean | cdktf.IResolvable | undefined;
  /**
   * Design of the login page.
   */
  readonly landingPageDesign?: CfaccessApplicationLandingPageDesign | undefined;
  /**
   * URL of the logo in the App Launcher.
   */
  readonly logoUrl?: string | undefined;
  /**
   * Independent multi-factor authentication.
   */
  readonly mfaConfig?: CfaccessApplicationMfaConfig | undefined;
  /**
   * Name of the application.
   */
  readonly name?: string | undefined;
  /**
   * Access as the OAuth server of the application, for clients that support RFC 8707. Beta.
   */
  readonly oauthConfiguration?: CfaccessApplicationOauthConfiguration | undefined;
  /**
   * Forwards preflight requests to the origin without checking them. Cannot be combined with `cors_headers`.
   */
  readonly optionsPreflightBypass?: boolean | cdktf.IResolvable | undefined;
  /**
   * Limits the application's cookie to its path instead of the whole hostname.
   */
  readonly pathCookieAttribute?: boolean | cdktf.IResolvable | undefined;
  /**
   * Policies, in the order of evaluation: reusable ones by `id`, or policies of the application's own with all their attributes. If omitted, the policies of the application are left alone, for `cfaccess_application_policy` to manage; an empty list removes all.
   */
  readonly policies?: CfaccessApplicationPolicies[] | cdktf.IResolvable | undefined;
  /**
   * Name of a single header that can contain a service token as JSON: `{ cf-access-client-id, cf-access-client-secret }`.
   */
  readonly readServiceTokensFromHeader?: string | undefined;
  /**
   * Login protocol: SAML, or OpenID Connect (`auth_type: oidc`).
   */
  readonly saasApp?: CfaccessApplicationSaasApp | undefined;
  /**
   * SameSite attribute of the application's cookie: strict, lax or none.
   */
  readonly sameSiteCookieAttribute?: string | undefined;
  /**
   * Provisioning of users and groups to the application with SCIM. Closed beta.
   */
  readonly scimConfig?: CfaccessApplicationScimConfig | undefined;
  /**
   * Public domains that the application protects. Use `destinations` instead.
   *
   * Deprecated: Public domains that the application protects. Use `destinations` instead.
   */
  readonly selfHostedDomains?: string[] | undefined;
  /**
   * Responds with status 401 instead of the login page when a Service Auth policy does not match.
   */
  readonly serviceAuth401Redirect?: boolean | cdktf.IResolvable | undefined;
  /**
   * How long the application's tokens are valid: `30m`, `24h`.
   */
  readonly sessionDuration?: string | undefined;
  /**
   * Skips the login page of the App Launcher.
   */
  readonly skipAppLauncherLoginPage?: boolean | cdktf.IResolvable | undefined;
  /**
   * `cloudflared` logs in without showing the confirmation page.
   */
  readonly skipInterstitial?: boolean | cdktf.IResolvable | undefined;
  /**
   * Names of tags, which users can filter by in the App Launcher.
   */
  readonly tags?: string[] | undefined;
  /**
   * Existing and future targets that the application protects. Each entry selects by hostname, or by include, require and exclude.
   */
  readonly targetCriteria?: CfaccessApplicationTargetCriteria[] | cdktf.IResolvable | undefined;
  /**
   * Type of the application: self_hosted, saas, ssh, vnc, app_launcher, warp, biso, bookmark, dash_sso, infrastructure, rdp, mcp, mcp_portal, proxy_endpoint. It determines which attributes the application can have.
   */
  readonly type: string;
  /**
   * Opens the application from the App Launcher in an isolated browser, without WARP.
   */
  readonly useClientlessIsolationAppLauncherUrl?: boolean | cdktf.IResolvable | undefined;
  /**
   * Id of the zone that the application belongs to: 32 hexadecimal digits. Set either `account_id` or `zone_id`.
   */
  readonly zoneId?: string | undefined;
}
export interface CfaccessApplicationCorsHeaders {
  /**
   * Allows all headers. Cannot be combined with `allowed_headers`.
   */
  readonly allowAllHeaders?: boolean | cdktf.IResolvable | undefined;
  /**
   * Allows all methods. Cannot be combined with `allowed_methods`.
   */
  readonly allowAllMethods?: boolean | cdktf.IResolvable | undefined;
  /**
   * Allows all origins. Cannot be combined with `allowed_origins`.
   */
  readonly allowAllOrigins?: boolean | cdktf.IResolvable | undefined;
  /**
   * Allows cookies and other credentials. Cannot be combined with `allow_all_origins`.
   */
  readonly allowCredentials?: boolean | cdktf.IResolvable | undefined;
  /**
   * Allowed request headers.
   */
  readonly allowedHeaders?: string[] | undefined;
  /**
   * Allowed HTTP methods.
   */
  readonly allowedMethods?: string[] | undefined;
  /**
   * Allowed origins.
   */
  readonly allowedOrigins?: string[] | undefined;
  /**
   * How long browsers may cache a preflight response, in seconds; -1 disables caching.
   */
  readonly maxAge?: number | undefined;
}

export function cfaccessApplicationCorsHeadersToTerraform(
  struct?: CfaccessApplicationCorsHeaders | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    allow_all_headers: cdktf.booleanToTerraform(struct!.allowAllHeaders),
    allow_all_methods: cdktf.booleanToTerraform(struct!.allowAllMethods),
    allow_all_origins: cdktf.booleanToTerraform(struct!.allowAllOrigins),
    allow_credentials: cdktf.booleanToTerraform(struct!.allowCredentials),
    allowed_headers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedHeaders),
    allowed_methods: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedMethods),
    allowed_origins: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedOrigins),
    max_age: cdktf.numberToTerraform(struct!.maxAge),
  };
}

export function cfaccessApplicationCorsHeadersToHclTerraform(
  struct?: CfaccessApplicationCorsHeaders | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    allow_all_headers: {
      value: cdktf.booleanToHclTerraform(struct!.allowAllHeaders),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allow_all_methods: {
      value: cdktf.booleanToHclTerraform(struct!.allowAllMethods),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allow_all_origins: {
      value: cdktf.booleanToHclTerraform(struct!.allowAllOrigins),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allow_credentials: {
      value: cdktf.booleanToHclTerraform(struct!.allowCredentials),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allowed_headers: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedHeaders),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    allowed_methods: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedMethods),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    allowed_origins: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedOrigins),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    max_age: {
      value: cdktf.numberToHclTerraform(struct!.maxAge),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationCorsHeadersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationCorsHeaders | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowAllHeaders !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowAllHeaders = this._allowAllHeaders;
    }
    if (this._allowAllMethods !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowAllMethods = this._allowAllMethods;
    }
    if (this._allowAllOrigins !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowAllOrigins = this._allowAllOrigins;
    }
    if (this._allowCredentials !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowCredentials = this._allowCredentials;
    }
    if (this._allowedHeaders !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedHeaders = this._allowedHeaders;
    }
    if (this._allowedMethods !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedMethods = this._allowedMethods;
    }
    if (this._allowedOrigins !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedOrigins = this._allowedOrigins;
    }
    if (this._maxAge !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxAge = this._maxAge;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationCorsHeaders | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowAllHeaders = undefined;
      this._allowAllMethods = undefined;
      this._allowAllOrigins = undefined;
      this._allowCredentials = undefined;
      this._allowedHeaders = undefined;
      this._allowedMethods = undefined;
      this._allowedOrigins = undefined;
      this._maxAge = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowAllHeaders = value.allowAllHeaders;
      this._allowAllMethods = value.allowAllMethods;
      this._allowAllOrigins = value.allowAllOrigins;
      this._allowCredentials = value.allowCredentials;
      this._allowedHeaders = value.allowedHeaders;
      this._allowedMethods = value.allowedMethods;
      this._allowedOrigins = value.allowedOrigins;
      this._maxAge = value.maxAge;
    }
  }

  // allow_all_headers - computed: false, optional: true, required: false
  private _allowAllHeaders?: boolean | cdktf.IResolvable | undefined;
  public get allowAllHeaders() {
    return this.getBooleanAttribute("allow_all_headers");
  }
  public set allowAllHeaders(value: boolean | cdktf.IResolvable) {
    this._allowAllHeaders = value;
  }
  public resetAllowAllHeaders() {
    this._allowAllHeaders = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowAllHeadersInput() {
    return this._allowAllHeaders;
  }

  // allow_all_methods - computed: false, optional: true, required: false
  private _allowAllMethods?: boolean | cdktf.IResolvable | undefined;
  public get allowAllMethods() {
    return this.getBooleanAttribute("allow_all_methods");
  }
  public set allowAllMethods(value: boolean | cdktf.IResolvable) {
    this._allowAllMethods = value;
  }
  public resetAllowAllMethods() {
    this._allowAllMethods = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowAllMethodsInput() {
    return this._allowAllMethods;
  }

  // allow_all_origins - computed: false, optional: true, required: false
  private _allowAllOrigins?: boolean | cdktf.IResolvable | undefined;
  public get allowAllOrigins() {
    return this.getBooleanAttribute("allow_all_origins");
  }
  public set allowAllOrigins(value: boolean | cdktf.IResolvable) {
    this._allowAllOrigins = value;
  }
  public resetAllowAllOrigins() {
    this._allowAllOrigins = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowAllOriginsInput() {
    return this._allowAllOrigins;
  }

  // allow_credentials - computed: false, optional: true, required: false
  private _allowCredentials?: boolean | cdktf.IResolvable | undefined;
  public get allowCredentials() {
    return this.getBooleanAttribute("allow_credentials");
  }
  public set allowCredentials(value: boolean | cdktf.IResolvable) {
    this._allowCredentials = value;
  }
  public resetAllowCredentials() {
    this._allowCredentials = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowCredentialsInput() {
    return this._allowCredentials;
  }

  // allowed_headers - computed: false, optional: true, required: false
  private _allowedHeaders?: string[] | undefined;
  public get allowedHeaders() {
    return cdktf.Fn.tolist(this.getListAttribute("allowed_headers"));
  }
  public set allowedHeaders(value: string[]) {
    this._allowedHeaders = value;
  }
  public resetAllowedHeaders() {
    this._allowedHeaders = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedHeadersInput() {
    return this._allowedHeaders;
  }

  // allowed_methods - computed: false, optional: true, required: false
  private _allowedMethods?: string[] | undefined;
  public get allowedMethods() {
    return cdktf.Fn.tolist(this.getListAttribute("allowed_methods"));
  }
  public set allowedMethods(value: string[]) {
    this._allowedMethods = value;
  }
  public resetAllowedMethods() {
    this._allowedMethods = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedMethodsInput() {
    return this._allowedMethods;
  }

  // allowed_origins - computed: false, optional: true, required: false
  private _allowedOrigins?: string[] | undefined;
  public get allowedOrigins() {
    return cdktf.Fn.tolist(this.getListAttribute("allowed_origins"));
  }
  public set allowedOrigins(value: string[]) {
    this._allowedOrigins = value;
  }
  public resetAllowedOrigins() {
    this._allowedOrigins = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedOriginsInput() {
    return this._allowedOrigins;
  }

  // max_age - computed: false, optional: true, required: false
  private _maxAge?: number | undefined;
  public get maxAge() {
    return this.getNumberAttribute("max_age");
  }
  public set maxAge(value: number) {
    this._maxAge = value;
  }
  public resetMaxAge() {
    this._maxAge = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxAgeInput() {
    return this._maxAge;
  }
}
export interface CfaccessApplicationDestinations {
  /**
   * CIDR range. A single address means /32.
   */
  readonly cidr?: string | undefined;
  /**
   * Hostname that clients send to the HTTPS origin (SNI).
   */
  readonly hostname?: string | undefined;
  /**
   * Protocol. If omitted, both protocols.
   */
  readonly l4Protocol?: string | undefined;
  /**
   * Identifier of the MCP server.
   */
  readonly mcpServerId?: string | undefined;
  /**
   * Port or range of ports: `80-90`. If omitted, all ports.
   */
  readonly portRange?: string | undefined;
  /**
   * Type of the destination: public, private, via_mcp_server_portal, worker, preview_worker, all_workers, all_preview_workers. It determines which other attributes the destination can have. Applications of type mcp have only via_mcp_server_portal; others have all except that. Default: `"public"`.
   */
  readonly type?: string | undefined;
  /**
   * Hostname and path, with `*` as a wildcard: `*.example.com/admin`.
   */
  readonly uri?: string | undefined;
  /**
   * Virtual network. If omitted, all virtual networks.
   */
  readonly vnetId?: string | undefined;
  /**
   * Identifier of the Worker.
   */
  readonly workerId?: string | undefined;
}

export function cfaccessApplicationDestinationsToTerraform(
  struct?: CfaccessApplicationDestinations | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    cidr: cdktf.stringToTerraform(struct!.cidr),
    hostname: cdktf.stringToTerraform(struct!.hostname),
    l4_protocol: cdktf.stringToTerraform(struct!.l4Protocol),
    mcp_server_id: cdktf.stringToTerraform(struct!.mcpServerId),
    port_range: cdktf.stringToTerraform(struct!.portRange),
    type: cdktf.stringToTerraform(struct!.type),
    uri: cdktf.stringToTerraform(struct!.uri),
    vnet_id: cdktf.stringToTerraform(struct!.vnetId),
    worker_id: cdktf.stringToTerraform(struct!.workerId),
  };
}

export function cfaccessApplicationDestinationsToHclTerraform(
  struct?: CfaccessApplicationDestinations | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    cidr: {
      value: cdktf.stringToHclTerraform(struct!.cidr),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    hostname: {
      value: cdktf.stringToHclTerraform(struct!.hostname),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    l4_protocol: {
      value: cdktf.stringToHclTerraform(struct!.l4Protocol),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    mcp_server_id: {
      value: cdktf.stringToHclTerraform(struct!.mcpServerId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    port_range: {
      value: cdktf.stringToHclTerraform(struct!.portRange),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    uri: {
      value: cdktf.stringToHclTerraform(struct!.uri),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    vnet_id: {
      value: cdktf.stringToHclTerraform(struct!.vnetId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    worker_id: {
      value: cdktf.stringToHclTerraform(struct!.workerId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationDestinationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationDestinations | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._cidr !== undefined) {
      hasAnyValues = true;
      internalValueResult.cidr = this._cidr;
    }
    if (this._hostname !== undefined) {
      hasAnyValues = true;
      internalValueResult.hostname = this._hostname;
    }
    if (this._l4Protocol !== undefined) {
      hasAnyValues = true;
      internalValueResult.l4Protocol = this._l4Protocol;
    }
    if (this._mcpServerId !== undefined) {
      hasAnyValues = true;
      internalValueResult.mcpServerId = this._mcpServerId;
    }
    if (this._portRange !== undefined) {
      hasAnyValues = true;
      internalValueResult.portRange = this._portRange;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._uri !== undefined) {
      hasAnyValues = true;
      internalValueResult.uri = this._uri;
    }
    if (this._vnetId !== undefined) {
      hasAnyValues = true;
      internalValueResult.vnetId = this._vnetId;
    }
    if (this._workerId !== undefined) {
      hasAnyValues = true;
      internalValueResult.workerId = this._workerId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationDestinations | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._cidr = undefined;
      this._hostname = undefined;
      this._l4Protocol = undefined;
      this._mcpServerId = undefined;
      this._portRange = undefined;
      this._type = undefined;
      this._uri = undefined;
      this._vnetId = undefined;
      this._workerId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._cidr = value.cidr;
      this._hostname = value.hostname;
      this._l4Protocol = value.l4Protocol;
      this._mcpServerId = value.mcpServerId;
      this._portRange = value.portRange;
      this._type = value.type;
      this._uri = value.uri;
      this._vnetId = value.vnetId;
      this._workerId = value.workerId;
    }
  }

  // cidr - computed: true, optional: true, required: false
  private _cidr?: string | undefined;
  public get cidr() {
    return this.getStringAttribute("cidr");
  }
  public set cidr(value: string) {
    this._cidr = value;
  }
  public resetCidr() {
    this._cidr = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cidrInput() {
    return this._cidr;
  }

  // hostname - computed: true, optional: true, required: false
  private _hostname?: string | undefined;
  public get hostname() {
    return this.getStringAttribute("hostname");
  }
  public set hostname(value: string) {
    this._hostname = value;
  }
  public resetHostname() {
    this._hostname = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hostnameInput() {
    return this._hostname;
  }

  // l4_protocol - computed: true, optional: true, required: false
  private _l4Protocol?: string | undefined;
  public get l4Protocol() {
    return this.getStringAttribute("l4_protocol");
  }
  public set l4Protocol(value: string) {
    this._l4Protocol = value;
  }
  public resetL4Protocol() {
    this._l4Protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get l4ProtocolInput() {
    return this._l4Protocol;
  }

  // mcp_server_id - computed: true, optional: true, required: false
  private _mcpServerId?: string | undefined;
  public get mcpServerId() {
    return this.getStringAttribute("mcp_server_id");
  }
  public set mcpServerId(value: string) {
    this._mcpServerId = value;
  }
  public resetMcpServerId() {
    this._mcpServerId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mcpServerIdInput() {
    return this._mcpServerId;
  }

  // port_range - computed: true, optional: true, required: false
  private _portRange?: string | undefined;
  public get portRange() {
    return this.getStringAttribute("port_range");
  }
  public set portRange(value: string) {
    this._portRange = value;
  }
  public resetPortRange() {
    this._portRange = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get portRangeInput() {
    return this._portRange;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string | undefined;
  public get type() {
    return this.getStringAttribute("type");
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // uri - computed: true, optional: true, required: false
  private _uri?: string | undefined;
  public get uri() {
    return this.getStringAttribute("uri");
  }
  public set uri(value: string) {
    this._uri = value;
  }
  public resetUri() {
    this._uri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uriInput() {
    return this._uri;
  }

  // vnet_id - computed: true, optional: true, required: false
  private _vnetId?: string | undefined;
  public get vnetId() {
    return this.getStringAttribute("vnet_id");
  }
  public set vnetId(value: string) {
    this._vnetId = value;
  }
  public resetVnetId() {
    this._vnetId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vnetIdInput() {
    return this._vnetId;
  }

  // worker_id - computed: true, optional: true, required: false
  private _workerId?: string | undefined;
  public get workerId() {
    return this.getStringAttribute("worker_id");
  }
  public set workerId(value: string) {
    this._workerId = value;
  }
  public resetWorkerId() {
    this._workerId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get workerIdInput() {
    return this._workerId;
  }
}

export class CfaccessApplicationDestinationsList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationDestinations[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationDestinationsOutputReference {
    return new CfaccessApplicationDestinationsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationFooterLinks {
  /**
   * Text of the link.
   */
  readonly name: string;
  /**
   * URL of the link.
   */
  readonly url: string;
}

export function cfaccessApplicationFooterLinksToTerraform(
  struct?: CfaccessApplicationFooterLinks | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    url: cdktf.stringToTerraform(struct!.url),
  };
}

export function cfaccessApplicationFooterLinksToHclTerraform(
  struct?: CfaccessApplicationFooterLinks | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    url: {
      value: cdktf.stringToHclTerraform(struct!.url),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationFooterLinksOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationFooterLinks | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._url !== undefined) {
      hasAnyValues = true;
      internalValueResult.url = this._url;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationFooterLinks | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._url = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._url = value.url;
    }
  }

  // name - computed: false, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // url - computed: false, optional: false, required: true
  private _url?: string | undefined;
  public get url() {
    return this.getStringAttribute("url");
  }
  public set url(value: string) {
    this._url = value;
  }
  // Temporarily expose input value. Use with caution.
  public get urlInput() {
    return this._url;
  }
}

export class CfaccessApplicationFooterLinksList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationFooterLinks[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationFooterLinksOutputReference {
    return new CfaccessApplicationFooterLinksOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationLandingPageDesign {
  /**
   * Color of the button: `#ff0000`.
   */
  readonly buttonColor?: string | undefined;
  /**
   * Color of the text on the button.
   */
  readonly buttonTextColor?: string | undefined;
  /**
   * URL of the image on the page.
   */
  readonly imageUrl?: string | undefined;
  /**
   * Message on the page.
   */
  readonly message?: string | undefined;
  /**
   * Title of the page.
   */
  readonly title?: string | undefined;
}

export function cfaccessApplicationLandingPageDesignToTerraform(
  struct?: CfaccessApplicationLandingPageDesign | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    button_color: cdktf.stringToTerraform(struct!.buttonColor),
    button_text_color: cdktf.stringToTerraform(struct!.buttonTextColor),
    image_url: cdktf.stringToTerraform(struct!.imageUrl),
    message: cdktf.stringToTerraform(struct!.message),
    title: cdktf.stringToTerraform(struct!.title),
  };
}

export function cfaccessApplicationLandingPageDesignToHclTerraform(
  struct?: CfaccessApplicationLandingPageDesign | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    button_color: {
      value: cdktf.stringToHclTerraform(struct!.buttonColor),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    button_text_color: {
      value: cdktf.stringToHclTerraform(struct!.buttonTextColor),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    image_url: {
      value: cdktf.stringToHclTerraform(struct!.imageUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    message: {
      value: cdktf.stringToHclTerraform(struct!.message),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    title: {
      value: cdktf.stringToHclTerraform(struct!.title),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationLandingPageDesignOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationLandingPageDesign | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._buttonColor !== undefined) {
      hasAnyValues = true;
      internalValueResult.buttonColor = this._buttonColor;
    }
    if (this._buttonTextColor !== undefined) {
      hasAnyValues = true;
      internalValueResult.buttonTextColor = this._buttonTextColor;
    }
    if (this._imageUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.imageUrl = this._imageUrl;
    }
    if (this._message !== undefined) {
      hasAnyValues = true;
      internalValueResult.message = this._message;
    }
    if (this._title !== undefined) {
      hasAnyValues = true;
      internalValueResult.title = this._title;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationLandingPageDesign | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._buttonColor = undefined;
      this._buttonTextColor = undefined;
      this._imageUrl = undefined;
      this._message = undefined;
      this._title = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._buttonColor = value.buttonColor;
      this._buttonTextColor = value.buttonTextColor;
      this._imageUrl = value.imageUrl;
      this._message = value.message;
      this._title = value.title;
    }
  }

  // button_color - computed: false, optional: true, required: false
  private _buttonColor?: string | undefined;
  public get buttonColor() {
    return this.getStringAttribute("button_color");
  }
  public set buttonColor(value: string) {
    this._buttonColor = value;
  }
  public resetButtonColor() {
    this._buttonColor = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get buttonColorInput() {
    return this._buttonColor;
  }

  // button_text_color - computed: false, optional: true, required: false
  private _buttonTextColor?: string | undefined;
  public get buttonTextColor() {
    return this.getStringAttribute("button_text_color");
  }
  public set buttonTextColor(value: string) {
    this._buttonTextColor = value;
  }
  public resetButtonTextColor() {
    this._buttonTextColor = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get buttonTextColorInput() {
    return this._buttonTextColor;
  }

  // image_url - computed: false, optional: true, required: false
  private _imageUrl?: string | undefined;
  public get imageUrl() {
    return this.getStringAttribute("image_url");
  }
  public set imageUrl(value: string) {
    this._imageUrl = value;
  }
  public resetImageUrl() {
    this._imageUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imageUrlInput() {
    return this._imageUrl;
  }

  // message - computed: false, optional: true, required: false
  private _message?: string | undefined;
  public get message() {
    return this.getStringAttribute("message");
  }
  public set message(value: string) {
    this._message = value;
  }
  public resetMessage() {
    this._message = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get messageInput() {
    return this._message;
  }

  // title - computed: true, optional: true, required: false
  private _title?: string | undefined;
  public get title() {
    return this.getStringAttribute("title");
  }
  public set title(value: string) {
    this._title = value;
  }
  public resetTitle() {
    this._title = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get titleInput() {
    return this._title;
  }
}
export interface CfaccessApplicationMfaConfig {
  /**
   * Accepted second factors.
   */
  readonly allowedAuthenticators?: string[] | undefined;
  /**
   * Disables the second factor. Overrides the setting of the organization.
   */
  readonly mfaDisabled?: boolean | cdktf.IResolvable | undefined;
  /**
   * How long a second factor stays valid, in minutes or hours: `0m` to `720h` (30 days).
   */
  readonly sessionDuration?: string | undefined;
}

export function cfaccessApplicationMfaConfigToTerraform(
  struct?: CfaccessApplicationMfaConfig | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    allowed_authenticators: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedAuthenticators),
    mfa_disabled: cdktf.booleanToTerraform(struct!.mfaDisabled),
    session_duration: cdktf.stringToTerraform(struct!.sessionDuration),
  };
}

export function cfaccessApplicationMfaConfigToHclTerraform(
  struct?: CfaccessApplicationMfaConfig | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    allowed_authenticators: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedAuthenticators),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    mfa_disabled: {
      value: cdktf.booleanToHclTerraform(struct!.mfaDisabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    session_duration: {
      value: cdktf.stringToHclTerraform(struct!.sessionDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationMfaConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationMfaConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedAuthenticators !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedAuthenticators = this._allowedAuthenticators;
    }
    if (this._mfaDisabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.mfaDisabled = this._mfaDisabled;
    }
    if (this._sessionDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.sessionDuration = this._sessionDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationMfaConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedAuthenticators = undefined;
      this._mfaDisabled = undefined;
      this._sessionDuration = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedAuthenticators = value.allowedAuthenticators;
      this._mfaDisabled = value.mfaDisabled;
      this._sessionDuration = value.sessionDuration;
    }
  }

  // allowed_authenticators - computed: false, optional: true, required: false
  private _allowedAuthenticators?: string[] | undefined;
  public get allowedAuthenticators() {
    return this.getListAttribute("allowed_authenticators");
  }
  public set allowedAuthenticators(value: string[]) {
    this._allowedAuthenticators = value;
  }
  public resetAllowedAuthenticators() {
    this._allowedAuthenticators = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedAuthenticatorsInput() {
    return this._allowedAuthenticators;
  }

  // mfa_disabled - computed: false, optional: true, required: false
  private _mfaDisabled?: boolean | cdktf.IResolvable | undefined;
  public get mfaDisabled() {
    return this.getBooleanAttribute("mfa_disabled");
  }
  public set mfaDisabled(value: boolean | cdktf.IResolvable) {
    this._mfaDisabled = value;
  }
  public resetMfaDisabled() {
    this._mfaDisabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mfaDisabledInput() {
    return this._mfaDisabled;
  }

  // session_duration - computed: false, optional: true, required: false
  private _sessionDuration?: string | undefined;
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
  public set sessionDuration(value: string) {
    this._sessionDuration = value;
  }
  public resetSessionDuration() {
    this._sessionDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionDurationInput() {
    return this._sessionDuration;
  }
}
export interface CfaccessApplicationOauthConfigurationDynamicClientRegistration {
  /**
   * Allows all redirect URIs at `localhost`.
   */
  readonly allowAnyOnLocalhost?: boolean | cdktf.IResolvable | undefined;
  /**
   * Allows all redirect URIs at `127.0.0.1`.
   */
  readonly allowAnyOnLoopback?: boolean | cdktf.IResolvable | undefined;
  /**
   * Other allowed redirect URIs: `https` only; a final `/*` matches every path below it.
   */
  readonly allowedUris?: string[] | undefined;
  /**
   * Allows clients to register dynamically (RFC 7591).
   */
  readonly enabled?: boolean | cdktf.IResolvable | undefined;
}

export function cfaccessApplicationOauthConfigurationDynamicClientRegistrationToTerraform(
  struct?: CfaccessApplicationOauthConfigurationDynamicClientRegistration | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    allow_any_on_localhost: cdktf.booleanToTerraform(struct!.allowAnyOnLocalhost),
    allow_any_on_loopback: cdktf.booleanToTerraform(struct!.allowAnyOnLoopback),
    allowed_uris: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedUris),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
  };
}

export function cfaccessApplicationOauthConfigurationDynamicClientRegistrationToHclTerraform(
  struct?: CfaccessApplicationOauthConfigurationDynamicClientRegistration | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    allow_any_on_localhost: {
      value: cdktf.booleanToHclTerraform(struct!.allowAnyOnLocalhost),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allow_any_on_loopback: {
      value: cdktf.booleanToHclTerraform(struct!.allowAnyOnLoopback),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allowed_uris: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedUris),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationOauthConfigurationDynamicClientRegistrationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue():
    CfaccessApplicationOauthConfigurationDynamicClientRegistration | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowAnyOnLocalhost !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowAnyOnLocalhost = this._allowAnyOnLocalhost;
    }
    if (this._allowAnyOnLoopback !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowAnyOnLoopback = this._allowAnyOnLoopback;
    }
    if (this._allowedUris !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedUris = this._allowedUris;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationOauthConfigurationDynamicClientRegistration | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowAnyOnLocalhost = undefined;
      this._allowAnyOnLoopback = undefined;
      this._allowedUris = undefined;
      this._enabled = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowAnyOnLocalhost = value.allowAnyOnLocalhost;
      this._allowAnyOnLoopback = value.allowAnyOnLoopback;
      this._allowedUris = value.allowedUris;
      this._enabled = value.enabled;
    }
  }

  // allow_any_on_localhost - computed: false, optional: true, required: false
  private _allowAnyOnLocalhost?: boolean | cdktf.IResolvable | undefined;
  public get allowAnyOnLocalhost() {
    return this.getBooleanAttribute("allow_any_on_localhost");
  }
  public set allowAnyOnLocalhost(value: boolean | cdktf.IResolvable) {
    this._allowAnyOnLocalhost = value;
  }
  public resetAllowAnyOnLocalhost() {
    this._allowAnyOnLocalhost = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowAnyOnLocalhostInput() {
    return this._allowAnyOnLocalhost;
  }

  // allow_any_on_loopback - computed: false, optional: true, required: false
  private _allowAnyOnLoopback?: boolean | cdktf.IResolvable | undefined;
  public get allowAnyOnLoopback() {
    return this.getBooleanAttribute("allow_any_on_loopback");
  }
  public set allowAnyOnLoopback(value: boolean | cdktf.IResolvable) {
    this._allowAnyOnLoopback = value;
  }
  public resetAllowAnyOnLoopback() {
    this._allowAnyOnLoopback = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowAnyOnLoopbackInput() {
    return this._allowAnyOnLoopback;
  }

  // allowed_uris - computed: false, optional: true, required: false
  private _allowedUris?: string[] | undefined;
  public get allowedUris() {
    return this.getListAttribute("allowed_uris");
  }
  public set allowedUris(value: string[]) {
    this._allowedUris = value;
  }
  public resetAllowedUris() {
    this._allowedUris = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedUrisInput() {
    return this._allowedUris;
  }

  // enabled - computed: false, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable | undefined;
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }
}
export interface CfaccessApplicationOauthConfigurationGrant {
  /**
   * Lifetime of an access token: `5m`.
   */
  readonly accessTokenLifetime?: string | undefined;
  /**
   * How long tokens can be refreshed: `24h`.
   */
  readonly sessionDuration?: string | undefined;
}

export function cfaccessApplicationOauthConfigurationGrantToTerraform(
  struct?: CfaccessApplicationOauthConfigurationGrant | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    access_token_lifetime: cdktf.stringToTerraform(struct!.accessTokenLifetime),
    session_duration: cdktf.stringToTerraform(struct!.sessionDuration),
  };
}

export function cfaccessApplicationOauthConfigurationGrantToHclTerraform(
  struct?: CfaccessApplicationOauthConfigurationGrant | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    access_token_lifetime: {
      value: cdktf.stringToHclTerraform(struct!.accessTokenLifetime),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    session_duration: {
      value: cdktf.stringToHclTerraform(struct!.sessionDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationOauthConfigurationGrantOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationOauthConfigurationGrant | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accessTokenLifetime !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessTokenLifetime = this._accessTokenLifetime;
    }
    if (this._sessionDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.sessionDuration = this._sessionDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationOauthConfigurationGrant | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accessTokenLifetime = undefined;
      this._sessionDuration = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accessTokenLifetime = value.accessTokenLifetime;
      this._sessionDuration = value.sessionDuration;
    }
  }

  // access_token_lifetime - computed: false, optional: true, required: false
  private _accessTokenLifetime?: string | undefined;
  public get accessTokenLifetime() {
    return this.getStringAttribute("access_token_lifetime");
  }
  public set accessTokenLifetime(value: string) {
    this._accessTokenLifetime = value;
  }
  public resetAccessTokenLifetime() {
    this._accessTokenLifetime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessTokenLifetimeInput() {
    return this._accessTokenLifetime;
  }

  // session_duration - computed: false, optional: true, required: false
  private _sessionDuration?: string | undefined;
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
  public set sessionDuration(value: string) {
    this._sessionDuration = value;
  }
  public resetSessionDuration() {
    this._sessionDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionDurationInput() {
    return this._sessionDuration;
  }
}
export interface CfaccessApplicationOauthConfiguration {
  /**
   * Dynamic registration of OAuth clients.
   */
  readonly dynamicClientRegistration?: CfaccessApplicationOauthConfigurationDynamicClientRegistration | undefined;
  /**
   * Access handles OAuth for the application. Default: `true`.
   */
  readonly enabled?: boolean | cdktf.IResolvable | undefined;
  /**
   * Lifetimes of tokens.
   */
  readonly grant?: CfaccessApplicationOauthConfigurationGrant | undefined;
}

export function cfaccessApplicationOauthConfigurationToTerraform(
  struct?: CfaccessApplicationOauthConfiguration | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    dynamic_client_registration: cfaccessApplicationOauthConfigurationDynamicClientRegistrationToTerraform(
      struct!.dynamicClientRegistration,
    ),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    grant: cfaccessApplicationOauthConfigurationGrantToTerraform(struct!.grant),
  };
}

export function cfaccessApplicationOauthConfigurationToHclTerraform(
  struct?: CfaccessApplicationOauthConfiguration | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    dynamic_client_registration: {
      value: cfaccessApplicationOauthConfigurationDynamicClientRegistrationToHclTerraform(
        struct!.dynamicClientRegistration,
      ),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationOauthConfigurationDynamicClientRegistration",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    grant: {
      value: cfaccessApplicationOauthConfigurationGrantToHclTerraform(struct!.grant),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationOauthConfigurationGrant",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationOauthConfigurationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationOauthConfiguration | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dynamicClientRegistration?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dynamicClientRegistration = this._dynamicClientRegistration?.internalValue;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._grant?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.grant = this._grant?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationOauthConfiguration | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dynamicClientRegistration.internalValue = undefined;
      this._enabled = undefined;
      this._grant.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dynamicClientRegistration.internalValue = value.dynamicClientRegistration;
      this._enabled = value.enabled;
      this._grant.internalValue = value.grant;
    }
  }

  // dynamic_client_registration - computed: false, optional: true, required: false
  private _dynamicClientRegistration =
    new CfaccessApplicationOauthConfigurationDynamicClientRegistrationOutputReference(
      this,
      "dynamic_client_registration",
    );
  public get dynamicClientRegistration() {
    return this._dynamicClientRegistration;
  }
  public putDynamicClientRegistration(value: CfaccessApplicationOauthConfigurationDynamicClientRegistration) {
    this._dynamicClientRegistration.internalValue = value;
  }
  public resetDynamicClientRegistration() {
    this._dynamicClientRegistration.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dynamicClientRegistrationInput() {
    return this._dynamicClientRegistration.internalValue;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable | undefined;
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // grant - computed: false, optional: true, required: false
  private _grant = new CfaccessApplicationOauthConfigurationGrantOutputReference(this, "grant");
  public get grant() {
    return this._grant;
  }
  public putGrant(value: CfaccessApplicationOauthConfigurationGrant) {
    this._grant.internalValue = value;
  }
  public resetGrant() {
    this._grant.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get grantInput() {
    return this._grant.internalValue;
  }
}
export interface CfaccessApplicationPoliciesApprovalGroups {
  /**
   * How many approvals are needed.
   */
  readonly approvalsNeeded: number;
  /**
   * Email addresses of the approvers.
   */
  readonly emailAddresses?: string[] | undefined;
  /**
   * Identifier of a Zero Trust list with the email addresses of the approvers.
   */
  readonly emailListUuid?: string | undefined;
}

export function cfaccessApplicationPoliciesApprovalGroupsToTerraform(
  struct?: CfaccessApplicationPoliciesApprovalGroups | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    approvals_needed: cdktf.numberToTerraform(struct!.approvalsNeeded),
    email_addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.emailAddresses),
    email_list_uuid: cdktf.stringToTerraform(struct!.emailListUuid),
  };
}

export function cfaccessApplicationPoliciesApprovalGroupsToHclTerraform(
  struct?: CfaccessApplicationPoliciesApprovalGroups | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    approvals_needed: {
      value: cdktf.numberToHclTerraform(struct!.approvalsNeeded),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    email_addresses: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.emailAddresses),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    email_list_uuid: {
      value: cdktf.stringToHclTerraform(struct!.emailListUuid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesApprovalGroupsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationPoliciesApprovalGroups | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._approvalsNeeded !== undefined) {
      hasAnyValues = true;
      internalValueResult.approvalsNeeded = this._approvalsNeeded;
    }
    if (this._emailAddresses !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailAddresses = this._emailAddresses;
    }
    if (this._emailListUuid !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailListUuid = this._emailListUuid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesApprovalGroups | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._approvalsNeeded = undefined;
      this._emailAddresses = undefined;
      this._emailListUuid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._approvalsNeeded = value.approvalsNeeded;
      this._emailAddresses = value.emailAddresses;
      this._emailListUuid = value.emailListUuid;
    }
  }

  // approvals_needed - computed: true, optional: false, required: true
  private _approvalsNeeded?: number | undefined;
  public get approvalsNeeded() {
    return this.getNumberAttribute("approvals_needed");
  }
  public set approvalsNeeded(value: number) {
    this._approvalsNeeded = value;
  }
  // Temporarily expose input value. Use with caution.
  public get approvalsNeededInput() {
    return this._approvalsNeeded;
  }

  // email_addresses - computed: true, optional: true, required: false
  private _emailAddresses?: string[] | undefined;
  public get emailAddresses() {
    return this.getListAttribute("email_addresses");
  }
  public set emailAddresses(value: string[]) {
    this._emailAddresses = value;
  }
  public resetEmailAddresses() {
    this._emailAddresses = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailAddressesInput() {
    return this._emailAddresses;
  }

  // email_list_uuid - computed: true, optional: true, required: false
  private _emailListUuid?: string | undefined;
  public get emailListUuid() {
    return this.getStringAttribute("email_list_uuid");
  }
  public set emailListUuid(value: string) {
    this._emailListUuid = value;
  }
  public resetEmailListUuid() {
    this._emailListUuid = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailListUuidInput() {
    return this._emailListUuid;
  }
}

export class CfaccessApplicationPoliciesApprovalGroupsList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPoliciesApprovalGroups[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationPoliciesApprovalGroupsOutputReference {
    return new CfaccessApplicationPoliciesApprovalGroupsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationPoliciesConnectionRulesRdp {
  /**
   * Formats that users can copy from their device to the RDP session.
   */
  readonly allowedClipboardLocalToRemoteFormats?: string[] | undefined;
  /**
   * Formats that users can copy from the RDP session to their device.
   */
  readonly allowedClipboardRemoteToLocalFormats?: string[] | undefined;
}

export function cfaccessApplicationPoliciesConnectionRulesRdpToTerraform(
  struct?: CfaccessApplicationPoliciesConnectionRulesRdp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    allowed_clipboard_local_to_remote_formats: cdktf.listMapper(
      cdktf.stringToTerraform,
      false,
    )(struct!.allowedClipboardLocalToRemoteFormats),
    allowed_clipboard_remote_to_local_formats: cdktf.listMapper(
      cdktf.stringToTerraform,
      false,
    )(struct!.allowedClipboardRemoteToLocalFormats),
  };
}

export function cfaccessApplicationPoliciesConnectionRulesRdpToHclTerraform(
  struct?: CfaccessApplicationPoliciesConnectionRulesRdp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    allowed_clipboard_local_to_remote_formats: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedClipboardLocalToRemoteFormats),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    allowed_clipboard_remote_to_local_formats: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedClipboardRemoteToLocalFormats),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesConnectionRulesRdpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesConnectionRulesRdp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedClipboardLocalToRemoteFormats !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedClipboardLocalToRemoteFormats = this._allowedClipboardLocalToRemoteFormats;
    }
    if (this._allowedClipboardRemoteToLocalFormats !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedClipboardRemoteToLocalFormats = this._allowedClipboardRemoteToLocalFormats;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesConnectionRulesRdp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedClipboardLocalToRemoteFormats = undefined;
      this._allowedClipboardRemoteToLocalFormats = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedClipboardLocalToRemoteFormats = value.allowedClipboardLocalToRemoteFormats;
      this._allowedClipboardRemoteToLocalFormats = value.allowedClipboardRemoteToLocalFormats;
    }
  }

  // allowed_clipboard_local_to_remote_formats - computed: true, optional: true, required: false
  private _allowedClipboardLocalToRemoteFormats?: string[] | undefined;
  public get allowedClipboardLocalToRemoteFormats() {
    return this.getListAttribute("allowed_clipboard_local_to_remote_formats");
  }
  public set allowedClipboardLocalToRemoteFormats(value: string[]) {
    this._allowedClipboardLocalToRemoteFormats = value;
  }
  public resetAllowedClipboardLocalToRemoteFormats() {
    this._allowedClipboardLocalToRemoteFormats = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedClipboardLocalToRemoteFormatsInput() {
    return this._allowedClipboardLocalToRemoteFormats;
  }

  // allowed_clipboard_remote_to_local_formats - computed: true, optional: true, required: false
  private _allowedClipboardRemoteToLocalFormats?: string[] | undefined;
  public get allowedClipboardRemoteToLocalFormats() {
    return this.getListAttribute("allowed_clipboard_remote_to_local_formats");
  }
  public set allowedClipboardRemoteToLocalFormats(value: string[]) {
    this._allowedClipboardRemoteToLocalFormats = value;
  }
  public resetAllowedClipboardRemoteToLocalFormats() {
    this._allowedClipboardRemoteToLocalFormats = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedClipboardRemoteToLocalFormatsInput() {
    return this._allowedClipboardRemoteToLocalFormats;
  }
}
export interface CfaccessApplicationPoliciesConnectionRulesSsh {
  /**
   * Also allows the username that equals the part of the user's email address before the @, in lower case.
   */
  readonly allowEmailAlias?: boolean | cdktf.IResolvable | undefined;
  /**
   * UNIX usernames with which users can log in.
   */
  readonly usernames: string[];
}

export function cfaccessApplicationPoliciesConnectionRulesSshToTerraform(
  struct?: CfaccessApplicationPoliciesConnectionRulesSsh | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    allow_email_alias: cdktf.booleanToTerraform(struct!.allowEmailAlias),
    usernames: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.usernames),
  };
}

export function cfaccessApplicationPoliciesConnectionRulesSshToHclTerraform(
  struct?: CfaccessApplicationPoliciesConnectionRulesSsh | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    allow_email_alias: {
      value: cdktf.booleanToHclTerraform(struct!.allowEmailAlias),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    usernames: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.usernames),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesConnectionRulesSshOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesConnectionRulesSsh | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowEmailAlias !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowEmailAlias = this._allowEmailAlias;
    }
    if (this._usernames !== undefined) {
      hasAnyValues = true;
      internalValueResult.usernames = this._usernames;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesConnectionRulesSsh | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowEmailAlias = undefined;
      this._usernames = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowEmailAlias = value.allowEmailAlias;
      this._usernames = value.usernames;
    }
  }

  // allow_email_alias - computed: true, optional: true, required: false
  private _allowEmailAlias?: boolean | cdktf.IResolvable | undefined;
  public get allowEmailAlias() {
    return this.getBooleanAttribute("allow_email_alias");
  }
  public set allowEmailAlias(value: boolean | cdktf.IResolvable) {
    this._allowEmailAlias = value;
  }
  public resetAllowEmailAlias() {
    this._allowEmailAlias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowEmailAliasInput() {
    return this._allowEmailAlias;
  }

  // usernames - computed: true, optional: false, required: true
  private _usernames?: string[] | undefined;
  public get usernames() {
    return this.getListAttribute("usernames");
  }
  public set usernames(value: string[]) {
    this._usernames = value;
  }
  // Temporarily expose input value. Use with caution.
  public get usernamesInput() {
    return this._usernames;
  }
}
export interface CfaccessApplicationPoliciesConnectionRules {
  /**
   * Restrictions of RDP sessions.
   */
  readonly rdp?: CfaccessApplicationPoliciesConnectionRulesRdp | undefined;
  /**
   * How users can connect over SSH.
   */
  readonly ssh?: CfaccessApplicationPoliciesConnectionRulesSsh | undefined;
}

export function cfaccessApplicationPoliciesConnectionRulesToTerraform(
  struct?: CfaccessApplicationPoliciesConnectionRules | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    rdp: cfaccessApplicationPoliciesConnectionRulesRdpToTerraform(struct!.rdp),
    ssh: cfaccessApplicationPoliciesConnectionRulesSshToTerraform(struct!.ssh),
  };
}

export function cfaccessApplicationPoliciesConnectionRulesToHclTerraform(
  struct?: CfaccessApplicationPoliciesConnectionRules | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    rdp: {
      value: cfaccessApplicationPoliciesConnectionRulesRdpToHclTerraform(struct!.rdp),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesConnectionRulesRdp",
    },
    ssh: {
      value: cfaccessApplicationPoliciesConnectionRulesSshToHclTerraform(struct!.ssh),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesConnectionRulesSsh",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesConnectionRulesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesConnectionRules | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._rdp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rdp = this._rdp?.internalValue;
    }
    if (this._ssh?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ssh = this._ssh?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesConnectionRules | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._rdp.internalValue = undefined;
      this._ssh.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._rdp.internalValue = value.rdp;
      this._ssh.internalValue = value.ssh;
    }
  }

  // rdp - computed: true, optional: true, required: false
  private _rdp = new CfaccessApplicationPoliciesConnectionRulesRdpOutputReference(this, "rdp");
  public get rdp() {
    return this._rdp;
  }
  public putRdp(value: CfaccessApplicationPoliciesConnectionRulesRdp) {
    this._rdp.internalValue = value;
  }
  public resetRdp() {
    this._rdp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rdpInput() {
    return this._rdp.internalValue;
  }

  // ssh - computed: true, optional: true, required: false
  private _ssh = new CfaccessApplicationPoliciesConnectionRulesSshOutputReference(this, "ssh");
  public get ssh() {
    return this._ssh;
  }
  public putSsh(value: CfaccessApplicationPoliciesConnectionRulesSsh) {
    this._ssh.internalValue = value;
  }
  public resetSsh() {
    this._ssh.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sshInput() {
    return this._ssh.internalValue;
  }
}
export interface CfaccessApplicationPoliciesExcludeAnyValidServiceToken {}

export function cfaccessApplicationPoliciesExcludeAnyValidServiceTokenToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeAnyValidServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesExcludeAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeAnyValidServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesExcludeAnyValidServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeAnyValidServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesExcludeAnyValidServiceToken | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesExcludeAuthContext {
  /**
   * ACID of the authentication context: `c1`.
   */
  readonly acId: string;
  /**
   * Identifier of the authentication context.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesExcludeAuthContextToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeAuthContext | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    ac_id: cdktf.stringToTerraform(struct!.acId),
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesExcludeAuthContextToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeAuthContext | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    ac_id: {
      value: cdktf.stringToHclTerraform(struct!.acId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeAuthContext | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._acId !== undefined) {
      hasAnyValues = true;
      internalValueResult.acId = this._acId;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeAuthContext | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._acId = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._acId = value.acId;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // ac_id - computed: true, optional: false, required: true
  private _acId?: string | undefined;
  public get acId() {
    return this.getStringAttribute("ac_id");
  }
  public set acId(value: string) {
    this._acId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get acIdInput() {
    return this._acId;
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesExcludeAuthMethod {
  /**
   * Authentication method, as named by RFC 8176, section 2: `mfa`, `hwk`, `otp`.
   */
  readonly authMethod: string;
}

export function cfaccessApplicationPoliciesExcludeAuthMethodToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeAuthMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    auth_method: cdktf.stringToTerraform(struct!.authMethod),
  };
}

export function cfaccessApplicationPoliciesExcludeAuthMethodToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeAuthMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    auth_method: {
      value: cdktf.stringToHclTerraform(struct!.authMethod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeAuthMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeAuthMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authMethod = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authMethod = value.authMethod;
    }
  }

  // auth_method - computed: true, optional: false, required: true
  private _authMethod?: string | undefined;
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
  public set authMethod(value: string) {
    this._authMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod;
  }
}
export interface CfaccessApplicationPoliciesExcludeAzureAd {
  /**
   * Identifier of the Entra group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesExcludeAzureAdToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeAzureAd | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesExcludeAzureAdToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeAzureAd | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeAzureAd | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeAzureAd | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesExcludeCertificate {}

export function cfaccessApplicationPoliciesExcludeCertificateToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeCertificate | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesExcludeCertificateToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeCertificate | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesExcludeCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeCertificate | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeCertificate | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesExcludeCloudflareAccountMember {
  /**
   * Identifier of the account.
   */
  readonly accountId: string;
}

export function cfaccessApplicationPoliciesExcludeCloudflareAccountMemberToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeCloudflareAccountMember | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    account_id: cdktf.stringToTerraform(struct!.accountId),
  };
}

export function cfaccessApplicationPoliciesExcludeCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeCloudflareAccountMember | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    account_id: {
      value: cdktf.stringToHclTerraform(struct!.accountId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeCloudflareAccountMemberOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue():
    CfaccessApplicationPoliciesExcludeCloudflareAccountMember | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accountId !== undefined) {
      hasAnyValues = true;
      internalValueResult.accountId = this._accountId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesExcludeCloudflareAccountMember | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accountId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accountId = value.accountId;
    }
  }

  // account_id - computed: true, optional: false, required: true
  private _accountId?: string | undefined;
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
  public set accountId(value: string) {
    this._accountId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdInput() {
    return this._accountId;
  }
}
export interface CfaccessApplicationPoliciesExcludeCommonName {
  /**
   * Common name of the certificate.
   */
  readonly commonName: string;
}

export function cfaccessApplicationPoliciesExcludeCommonNameToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeCommonName | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    common_name: cdktf.stringToTerraform(struct!.commonName),
  };
}

export function cfaccessApplicationPoliciesExcludeCommonNameToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeCommonName | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeCommonName | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeCommonName | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._commonName = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._commonName = value.commonName;
    }
  }

  // common_name - computed: true, optional: false, required: true
  private _commonName?: string | undefined;
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }
}
export interface CfaccessApplicationPoliciesExcludeDevicePosture {
  /**
   * Identifier of the device posture check.
   */
  readonly integrationUid: string;
}

export function cfaccessApplicationPoliciesExcludeDevicePostureToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeDevicePosture | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    integration_uid: cdktf.stringToTerraform(struct!.integrationUid),
  };
}

export function cfaccessApplicationPoliciesExcludeDevicePostureToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeDevicePosture | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    integration_uid: {
      value: cdktf.stringToHclTerraform(struct!.integrationUid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeDevicePosture | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationUid = this._integrationUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeDevicePosture | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationUid = value.integrationUid;
    }
  }

  // integration_uid - computed: true, optional: false, required: true
  private _integrationUid?: string | undefined;
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
  public set integrationUid(value: string) {
    this._integrationUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationUidInput() {
    return this._integrationUid;
  }
}
export interface CfaccessApplicationPoliciesExcludeEmail {
  /**
   * Email address of the user.
   */
  readonly email: string;
}

export function cfaccessApplicationPoliciesExcludeEmailToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeEmail | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    email: cdktf.stringToTerraform(struct!.email),
  };
}

export function cfaccessApplicationPoliciesExcludeEmailToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeEmail | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeEmail | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeEmail | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
    }
  }

  // email - computed: true, optional: false, required: true
  private _email?: string | undefined;
  public get email() {
    return this.getStringAttribute("email");
  }
  public set email(value: string) {
    this._email = value;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }
}
export interface CfaccessApplicationPoliciesExcludeEmailDomain {
  /**
   * Domain, the part after the @: `example.com`.
   */
  readonly domain: string;
}

export function cfaccessApplicationPoliciesExcludeEmailDomainToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeEmailDomain | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    domain: cdktf.stringToTerraform(struct!.domain),
  };
}

export function cfaccessApplicationPoliciesExcludeEmailDomainToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeEmailDomain | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    domain: {
      value: cdktf.stringToHclTerraform(struct!.domain),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeEmailDomain | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._domain !== undefined) {
      hasAnyValues = true;
      internalValueResult.domain = this._domain;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeEmailDomain | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._domain = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._domain = value.domain;
    }
  }

  // domain - computed: true, optional: false, required: true
  private _domain?: string | undefined;
  public get domain() {
    return this.getStringAttribute("domain");
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }
}
export interface CfaccessApplicationPoliciesExcludeEmailListStruct {
  /**
   * Identifier of the list of email addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesExcludeEmailListStructToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeEmailListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesExcludeEmailListStructToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeEmailListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeEmailListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeEmailListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesExcludeEveryone {}

export function cfaccessApplicationPoliciesExcludeEveryoneToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeEveryone | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesExcludeEveryoneToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeEveryone | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesExcludeEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeEveryone | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeEveryone | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesExcludeExternalEvaluation {
  /**
   * URL of the endpoint that decides.
   */
  readonly evaluateUrl: string;
  /**
   * URL of the keys that verify the endpoint's signed responses.
   */
  readonly keysUrl: string;
}

export function cfaccessApplicationPoliciesExcludeExternalEvaluationToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeExternalEvaluation | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    evaluate_url: cdktf.stringToTerraform(struct!.evaluateUrl),
    keys_url: cdktf.stringToTerraform(struct!.keysUrl),
  };
}

export function cfaccessApplicationPoliciesExcludeExternalEvaluationToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeExternalEvaluation | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    evaluate_url: {
      value: cdktf.stringToHclTerraform(struct!.evaluateUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keys_url: {
      value: cdktf.stringToHclTerraform(struct!.keysUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeExternalEvaluation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._evaluateUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.evaluateUrl = this._evaluateUrl;
    }
    if (this._keysUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.keysUrl = this._keysUrl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesExcludeExternalEvaluation | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._evaluateUrl = undefined;
      this._keysUrl = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._evaluateUrl = value.evaluateUrl;
      this._keysUrl = value.keysUrl;
    }
  }

  // evaluate_url - computed: true, optional: false, required: true
  private _evaluateUrl?: string | undefined;
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }
  public set evaluateUrl(value: string) {
    this._evaluateUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get evaluateUrlInput() {
    return this._evaluateUrl;
  }

  // keys_url - computed: true, optional: false, required: true
  private _keysUrl?: string | undefined;
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
  public set keysUrl(value: string) {
    this._keysUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get keysUrlInput() {
    return this._keysUrl;
  }
}
export interface CfaccessApplicationPoliciesExcludeGeo {
  /**
   * Country code, ISO 3166-1 alpha-2: `NL`.
   */
  readonly countryCode: string;
}

export function cfaccessApplicationPoliciesExcludeGeoToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeGeo | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    country_code: cdktf.stringToTerraform(struct!.countryCode),
  };
}

export function cfaccessApplicationPoliciesExcludeGeoToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeGeo | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    country_code: {
      value: cdktf.stringToHclTerraform(struct!.countryCode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeGeo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._countryCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.countryCode = this._countryCode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeGeo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._countryCode = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._countryCode = value.countryCode;
    }
  }

  // country_code - computed: true, optional: false, required: true
  private _countryCode?: string | undefined;
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
  public set countryCode(value: string) {
    this._countryCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeInput() {
    return this._countryCode;
  }
}
export interface CfaccessApplicationPoliciesExcludeGithubOrganization {
  /**
   * Identifier of the GitHub identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the organization.
   */
  readonly name: string;
  /**
   * Name of the team. If omitted, every member of the organization matches.
   */
  readonly team?: string | undefined;
}

export function cfaccessApplicationPoliciesExcludeGithubOrganizationToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeGithubOrganization | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
    team: cdktf.stringToTerraform(struct!.team),
  };
}

export function cfaccessApplicationPoliciesExcludeGithubOrganizationToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeGithubOrganization | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    team: {
      value: cdktf.stringToHclTerraform(struct!.team),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeGithubOrganization | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._team !== undefined) {
      hasAnyValues = true;
      internalValueResult.team = this._team;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesExcludeGithubOrganization | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
      this._team = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
      this._team = value.team;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // team - computed: true, optional: true, required: false
  private _team?: string | undefined;
  public get team() {
    return this.getStringAttribute("team");
  }
  public set team(value: string) {
    this._team = value;
  }
  public resetTeam() {
    this._team = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamInput() {
    return this._team;
  }
}
export interface CfaccessApplicationPoliciesExcludeGroup {
  /**
   * Identifier of the group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesExcludeGroupToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeGroup | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesExcludeGroupToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeGroup | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeGroup | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeGroup | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesExcludeGsuite {
  /**
   * Email address of the group.
   */
  readonly email: string;
  /**
   * Identifier of the Google Workspace identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesExcludeGsuiteToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeGsuite | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    email: cdktf.stringToTerraform(struct!.email),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesExcludeGsuiteToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeGsuite | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeGsuite | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeGsuite | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // email - computed: true, optional: false, required: true
  private _email?: string | undefined;
  public get email() {
    return this.getStringAttribute("email");
  }
  public set email(value: string) {
    this._email = value;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesExcludeIp {
  /**
   * IPv4 or IPv6 CIDR range: `192.0.2.0/24`.
   */
  readonly ip: string;
}

export function cfaccessApplicationPoliciesExcludeIpToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeIp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    ip: cdktf.stringToTerraform(struct!.ip),
  };
}

export function cfaccessApplicationPoliciesExcludeIpToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeIp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    ip: {
      value: cdktf.stringToHclTerraform(struct!.ip),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ip !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ip = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ip = value.ip;
    }
  }

  // ip - computed: true, optional: false, required: true
  private _ip?: string | undefined;
  public get ip() {
    return this.getStringAttribute("ip");
  }
  public set ip(value: string) {
    this._ip = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip;
  }
}
export interface CfaccessApplicationPoliciesExcludeIpListStruct {
  /**
   * Identifier of the list of IP addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesExcludeIpListStructToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeIpListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesExcludeIpListStructToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeIpListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeIpListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeIpListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesExcludeLinkedAppToken {
  /**
   * Identifier of an OIDC SaaS application.
   */
  readonly appUid: string;
}

export function cfaccessApplicationPoliciesExcludeLinkedAppTokenToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeLinkedAppToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    app_uid: cdktf.stringToTerraform(struct!.appUid),
  };
}

export function cfaccessApplicationPoliciesExcludeLinkedAppTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeLinkedAppToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    app_uid: {
      value: cdktf.stringToHclTerraform(struct!.appUid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeLinkedAppToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._appUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.appUid = this._appUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeLinkedAppToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._appUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._appUid = value.appUid;
    }
  }

  // app_uid - computed: true, optional: false, required: true
  private _appUid?: string | undefined;
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
  public set appUid(value: string) {
    this._appUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appUidInput() {
    return this._appUid;
  }
}
export interface CfaccessApplicationPoliciesExcludeLoginMethod {
  /**
   * Identifier of the identity provider.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesExcludeLoginMethodToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeLoginMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesExcludeLoginMethodToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeLoginMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeLoginMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeLoginMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesExcludeOidc {
  /**
   * Name of the OIDC claim.
   */
  readonly claimName: string;
  /**
   * Required value.
   */
  readonly claimValue: string;
  /**
   * Identifier of the OIDC identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesExcludeOidcToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeOidc | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    claim_name: cdktf.stringToTerraform(struct!.claimName),
    claim_value: cdktf.stringToTerraform(struct!.claimValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesExcludeOidcToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeOidc | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    claim_name: {
      value: cdktf.stringToHclTerraform(struct!.claimName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    claim_value: {
      value: cdktf.stringToHclTerraform(struct!.claimValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeOidc | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._claimName !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimName = this._claimName;
    }
    if (this._claimValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimValue = this._claimValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeOidc | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._claimName = undefined;
      this._claimValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._claimName = value.claimName;
      this._claimValue = value.claimValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // claim_name - computed: true, optional: false, required: true
  private _claimName?: string | undefined;
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }
  public set claimName(value: string) {
    this._claimName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimNameInput() {
    return this._claimName;
  }

  // claim_value - computed: true, optional: false, required: true
  private _claimValue?: string | undefined;
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }
  public set claimValue(value: string) {
    this._claimValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimValueInput() {
    return this._claimValue;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesExcludeOkta {
  /**
   * Identifier of the Okta identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the Okta group.
   */
  readonly name: string;
}

export function cfaccessApplicationPoliciesExcludeOktaToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeOkta | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
  };
}

export function cfaccessApplicationPoliciesExcludeOktaToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeOkta | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeOkta | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeOkta | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}
export interface CfaccessApplicationPoliciesExcludeSaml {
  /**
   * Name of the SAML attribute.
   */
  readonly attributeName: string;
  /**
   * Required value.
   */
  readonly attributeValue: string;
  /**
   * Identifier of the SAML identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesExcludeSamlToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeSaml | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    attribute_name: cdktf.stringToTerraform(struct!.attributeName),
    attribute_value: cdktf.stringToTerraform(struct!.attributeValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesExcludeSamlToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeSaml | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    attribute_name: {
      value: cdktf.stringToHclTerraform(struct!.attributeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    attribute_value: {
      value: cdktf.stringToHclTerraform(struct!.attributeValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeSaml | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attributeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeName = this._attributeName;
    }
    if (this._attributeValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeValue = this._attributeValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeSaml | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._attributeName = undefined;
      this._attributeValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._attributeName = value.attributeName;
      this._attributeValue = value.attributeValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // attribute_name - computed: true, optional: false, required: true
  private _attributeName?: string | undefined;
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }
  public set attributeName(value: string) {
    this._attributeName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeNameInput() {
    return this._attributeName;
  }

  // attribute_value - computed: true, optional: false, required: true
  private _attributeValue?: string | undefined;
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }
  public set attributeValue(value: string) {
    this._attributeValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeValueInput() {
    return this._attributeValue;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesExcludeServiceToken {
  /**
   * Identifier of the service token.
   */
  readonly tokenId: string;
}

export function cfaccessApplicationPoliciesExcludeServiceTokenToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    token_id: cdktf.stringToTerraform(struct!.tokenId),
  };
}

export function cfaccessApplicationPoliciesExcludeServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    token_id: {
      value: cdktf.stringToHclTerraform(struct!.tokenId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tokenId !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenId = this._tokenId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeServiceToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tokenId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tokenId = value.tokenId;
    }
  }

  // token_id - computed: true, optional: false, required: true
  private _tokenId?: string | undefined;
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
  public set tokenId(value: string) {
    this._tokenId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIdInput() {
    return this._tokenId;
  }
}
export interface CfaccessApplicationPoliciesExcludeUserRiskScore {
  /**
   * Risk levels, of which any matches.
   */
  readonly userRiskScore: string[];
}

export function cfaccessApplicationPoliciesExcludeUserRiskScoreToTerraform(
  struct?: CfaccessApplicationPoliciesExcludeUserRiskScore | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    user_risk_score: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPoliciesExcludeUserRiskScoreToHclTerraform(
  struct?: CfaccessApplicationPoliciesExcludeUserRiskScore | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    user_risk_score: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.userRiskScore),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesExcludeUserRiskScore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._userRiskScore !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExcludeUserRiskScore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._userRiskScore = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._userRiskScore = value.userRiskScore;
    }
  }

  // user_risk_score - computed: true, optional: false, required: true
  private _userRiskScore?: string[] | undefined;
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
  public set userRiskScore(value: string[]) {
    this._userRiskScore = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore;
  }
}
export interface CfaccessApplicationPoliciesExclude {
  /**
   * Programs that present any valid service token of the account.
   */
  readonly anyValidServiceToken?: CfaccessApplicationPoliciesExcludeAnyValidServiceToken | undefined;
  /**
   * Users who satisfied a Microsoft Entra authentication context.
   */
  readonly authContext?: CfaccessApplicationPoliciesExcludeAuthContext | undefined;
  /**
   * Users who logged in with this authentication method, as reported by the identity provider.
   */
  readonly authMethod?: CfaccessApplicationPoliciesExcludeAuthMethod | undefined;
  /**
   * Members of a Microsoft Entra (Azure AD) group.
   */
  readonly azureAd?: CfaccessApplicationPoliciesExcludeAzureAd | undefined;
  /**
   * Requests with a valid client certificate.
   */
  readonly certificate?: CfaccessApplicationPoliciesExcludeCertificate | undefined;
  /**
   * Members of a Cloudflare account. Needs the Cloudflare identity provider.
   */
  readonly cloudflareAccountMember?: CfaccessApplicationPoliciesExcludeCloudflareAccountMember | undefined;
  /**
   * Requests with a client certificate that has this common name.
   */
  readonly commonName?: CfaccessApplicationPoliciesExcludeCommonName | undefined;
  /**
   * Devices that passed a posture check.
   */
  readonly devicePosture?: CfaccessApplicationPoliciesExcludeDevicePosture | undefined;
  /**
   * The user with this email address.
   */
  readonly email?: CfaccessApplicationPoliciesExcludeEmail | undefined;
  /**
   * Users whose email address is in a domain.
   */
  readonly emailDomain?: CfaccessApplicationPoliciesExcludeEmailDomain | undefined;
  /**
   * Users whose email address is on a Zero Trust list.
   */
  readonly emailList?: CfaccessApplicationPoliciesExcludeEmailListStruct | undefined;
  /**
   * Everyone.
   */
  readonly everyone?: CfaccessApplicationPoliciesExcludeEveryone | undefined;
  /**
   * Users that your own endpoint allows.
   */
  readonly externalEvaluation?: CfaccessApplicationPoliciesExcludeExternalEvaluation | undefined;
  /**
   * Requests from a country, by their IP address.
   */
  readonly geo?: CfaccessApplicationPoliciesExcludeGeo | undefined;
  /**
   * Members of a GitHub organization, or of one of its teams.
   */
  readonly githubOrganization?: CfaccessApplicationPoliciesExcludeGithubOrganization | undefined;
  /**
   * Members of an Access group.
   */
  readonly group?: CfaccessApplicationPoliciesExcludeGroup | undefined;
  /**
   * Members of a Google Workspace group.
   */
  readonly gsuite?: CfaccessApplicationPoliciesExcludeGsuite | undefined;
  /**
   * Requests from a CIDR range.
   */
  readonly ip?: CfaccessApplicationPoliciesExcludeIp | undefined;
  /**
   * Requests from the IP addresses on a Zero Trust list.
   */
  readonly ipList?: CfaccessApplicationPoliciesExcludeIpListStruct | undefined;
  /**
   * Programs that present an OAuth access token from an OIDC SaaS application. Only in `non_identity` and `bypass` policies.
   */
  readonly linkedAppToken?: CfaccessApplicationPoliciesExcludeLinkedAppToken | undefined;
  /**
   * Users who logged in with an identity provider.
   */
  readonly loginMethod?: CfaccessApplicationPoliciesExcludeLoginMethod | undefined;
  /**
   * Users whose OIDC claim has this value.
   */
  readonly oidc?: CfaccessApplicationPoliciesExcludeOidc | undefined;
  /**
   * Members of an Okta group.
   */
  readonly okta?: CfaccessApplicationPoliciesExcludeOkta | undefined;
  /**
   * Users whose SAML attribute has this value.
   */
  readonly saml?: CfaccessApplicationPoliciesExcludeSaml | undefined;
  /**
   * Programs that present this service token.
   */
  readonly serviceToken?: CfaccessApplicationPoliciesExcludeServiceToken | undefined;
  /**
   * Users with one of these risk levels.
   */
  readonly userRiskScore?: CfaccessApplicationPoliciesExcludeUserRiskScore | undefined;
}

export function cfaccessApplicationPoliciesExcludeToTerraform(
  struct?: CfaccessApplicationPoliciesExclude | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    any_valid_service_token: cfaccessApplicationPoliciesExcludeAnyValidServiceTokenToTerraform(
      struct!.anyValidServiceToken,
    ),
    auth_context: cfaccessApplicationPoliciesExcludeAuthContextToTerraform(struct!.authContext),
    auth_method: cfaccessApplicationPoliciesExcludeAuthMethodToTerraform(struct!.authMethod),
    azure_ad: cfaccessApplicationPoliciesExcludeAzureAdToTerraform(struct!.azureAd),
    certificate: cfaccessApplicationPoliciesExcludeCertificateToTerraform(struct!.certificate),
    cloudflare_account_member: cfaccessApplicationPoliciesExcludeCloudflareAccountMemberToTerraform(
      struct!.cloudflareAccountMember,
    ),
    common_name: cfaccessApplicationPoliciesExcludeCommonNameToTerraform(struct!.commonName),
    device_posture: cfaccessApplicationPoliciesExcludeDevicePostureToTerraform(struct!.devicePosture),
    email: cfaccessApplicationPoliciesExcludeEmailToTerraform(struct!.email),
    email_domain: cfaccessApplicationPoliciesExcludeEmailDomainToTerraform(struct!.emailDomain),
    email_list: cfaccessApplicationPoliciesExcludeEmailListStructToTerraform(struct!.emailList),
    everyone: cfaccessApplicationPoliciesExcludeEveryoneToTerraform(struct!.everyone),
    external_evaluation: cfaccessApplicationPoliciesExcludeExternalEvaluationToTerraform(struct!.externalEvaluation),
    geo: cfaccessApplicationPoliciesExcludeGeoToTerraform(struct!.geo),
    github_organization: cfaccessApplicationPoliciesExcludeGithubOrganizationToTerraform(struct!.githubOrganization),
    group: cfaccessApplicationPoliciesExcludeGroupToTerraform(struct!.group),
    gsuite: cfaccessApplicationPoliciesExcludeGsuiteToTerraform(struct!.gsuite),
    ip: cfaccessApplicationPoliciesExcludeIpToTerraform(struct!.ip),
    ip_list: cfaccessApplicationPoliciesExcludeIpListStructToTerraform(struct!.ipList),
    linked_app_token: cfaccessApplicationPoliciesExcludeLinkedAppTokenToTerraform(struct!.linkedAppToken),
    login_method: cfaccessApplicationPoliciesExcludeLoginMethodToTerraform(struct!.loginMethod),
    oidc: cfaccessApplicationPoliciesExcludeOidcToTerraform(struct!.oidc),
    okta: cfaccessApplicationPoliciesExcludeOktaToTerraform(struct!.okta),
    saml: cfaccessApplicationPoliciesExcludeSamlToTerraform(struct!.saml),
    service_token: cfaccessApplicationPoliciesExcludeServiceTokenToTerraform(struct!.serviceToken),
    user_risk_score: cfaccessApplicationPoliciesExcludeUserRiskScoreToTerraform(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPoliciesExcludeToHclTerraform(
  struct?: CfaccessApplicationPoliciesExclude | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    any_valid_service_token: {
      value: cfaccessApplicationPoliciesExcludeAnyValidServiceTokenToHclTerraform(struct!.anyValidServiceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeAnyValidServiceToken",
    },
    auth_context: {
      value: cfaccessApplicationPoliciesExcludeAuthContextToHclTerraform(struct!.authContext),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeAuthContext",
    },
    auth_method: {
      value: cfaccessApplicationPoliciesExcludeAuthMethodToHclTerraform(struct!.authMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeAuthMethod",
    },
    azure_ad: {
      value: cfaccessApplicationPoliciesExcludeAzureAdToHclTerraform(struct!.azureAd),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeAzureAd",
    },
    certificate: {
      value: cfaccessApplicationPoliciesExcludeCertificateToHclTerraform(struct!.certificate),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeCertificate",
    },
    cloudflare_account_member: {
      value: cfaccessApplicationPoliciesExcludeCloudflareAccountMemberToHclTerraform(struct!.cloudflareAccountMember),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeCloudflareAccountMember",
    },
    common_name: {
      value: cfaccessApplicationPoliciesExcludeCommonNameToHclTerraform(struct!.commonName),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeCommonName",
    },
    device_posture: {
      value: cfaccessApplicationPoliciesExcludeDevicePostureToHclTerraform(struct!.devicePosture),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeDevicePosture",
    },
    email: {
      value: cfaccessApplicationPoliciesExcludeEmailToHclTerraform(struct!.email),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeEmail",
    },
    email_domain: {
      value: cfaccessApplicationPoliciesExcludeEmailDomainToHclTerraform(struct!.emailDomain),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeEmailDomain",
    },
    email_list: {
      value: cfaccessApplicationPoliciesExcludeEmailListStructToHclTerraform(struct!.emailList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeEmailListStruct",
    },
    everyone: {
      value: cfaccessApplicationPoliciesExcludeEveryoneToHclTerraform(struct!.everyone),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeEveryone",
    },
    external_evaluation: {
      value: cfaccessApplicationPoliciesExcludeExternalEvaluationToHclTerraform(struct!.externalEvaluation),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeExternalEvaluation",
    },
    geo: {
      value: cfaccessApplicationPoliciesExcludeGeoToHclTerraform(struct!.geo),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeGeo",
    },
    github_organization: {
      value: cfaccessApplicationPoliciesExcludeGithubOrganizationToHclTerraform(struct!.githubOrganization),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeGithubOrganization",
    },
    group: {
      value: cfaccessApplicationPoliciesExcludeGroupToHclTerraform(struct!.group),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeGroup",
    },
    gsuite: {
      value: cfaccessApplicationPoliciesExcludeGsuiteToHclTerraform(struct!.gsuite),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeGsuite",
    },
    ip: {
      value: cfaccessApplicationPoliciesExcludeIpToHclTerraform(struct!.ip),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeIp",
    },
    ip_list: {
      value: cfaccessApplicationPoliciesExcludeIpListStructToHclTerraform(struct!.ipList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeIpListStruct",
    },
    linked_app_token: {
      value: cfaccessApplicationPoliciesExcludeLinkedAppTokenToHclTerraform(struct!.linkedAppToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeLinkedAppToken",
    },
    login_method: {
      value: cfaccessApplicationPoliciesExcludeLoginMethodToHclTerraform(struct!.loginMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeLoginMethod",
    },
    oidc: {
      value: cfaccessApplicationPoliciesExcludeOidcToHclTerraform(struct!.oidc),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeOidc",
    },
    okta: {
      value: cfaccessApplicationPoliciesExcludeOktaToHclTerraform(struct!.okta),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeOkta",
    },
    saml: {
      value: cfaccessApplicationPoliciesExcludeSamlToHclTerraform(struct!.saml),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeSaml",
    },
    service_token: {
      value: cfaccessApplicationPoliciesExcludeServiceTokenToHclTerraform(struct!.serviceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeServiceToken",
    },
    user_risk_score: {
      value: cfaccessApplicationPoliciesExcludeUserRiskScoreToHclTerraform(struct!.userRiskScore),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesExcludeUserRiskScore",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesExcludeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationPoliciesExclude | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._anyValidServiceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.anyValidServiceToken = this._anyValidServiceToken?.internalValue;
    }
    if (this._authContext?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authContext = this._authContext?.internalValue;
    }
    if (this._authMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod?.internalValue;
    }
    if (this._azureAd?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.azureAd = this._azureAd?.internalValue;
    }
    if (this._certificate?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.certificate = this._certificate?.internalValue;
    }
    if (this._cloudflareAccountMember?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudflareAccountMember = this._cloudflareAccountMember?.internalValue;
    }
    if (this._commonName?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName?.internalValue;
    }
    if (this._devicePosture?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.devicePosture = this._devicePosture?.internalValue;
    }
    if (this._email?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email?.internalValue;
    }
    if (this._emailDomain?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailDomain = this._emailDomain?.internalValue;
    }
    if (this._emailList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailList = this._emailList?.internalValue;
    }
    if (this._everyone?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.everyone = this._everyone?.internalValue;
    }
    if (this._externalEvaluation?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalEvaluation = this._externalEvaluation?.internalValue;
    }
    if (this._geo?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.geo = this._geo?.internalValue;
    }
    if (this._githubOrganization?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.githubOrganization = this._githubOrganization?.internalValue;
    }
    if (this._group?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.group = this._group?.internalValue;
    }
    if (this._gsuite?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.gsuite = this._gsuite?.internalValue;
    }
    if (this._ip?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip?.internalValue;
    }
    if (this._ipList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipList = this._ipList?.internalValue;
    }
    if (this._linkedAppToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.linkedAppToken = this._linkedAppToken?.internalValue;
    }
    if (this._loginMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.loginMethod = this._loginMethod?.internalValue;
    }
    if (this._oidc?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.oidc = this._oidc?.internalValue;
    }
    if (this._okta?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.okta = this._okta?.internalValue;
    }
    if (this._saml?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.saml = this._saml?.internalValue;
    }
    if (this._serviceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceToken = this._serviceToken?.internalValue;
    }
    if (this._userRiskScore?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesExclude | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = undefined;
      this._authContext.internalValue = undefined;
      this._authMethod.internalValue = undefined;
      this._azureAd.internalValue = undefined;
      this._certificate.internalValue = undefined;
      this._cloudflareAccountMember.internalValue = undefined;
      this._commonName.internalValue = undefined;
      this._devicePosture.internalValue = undefined;
      this._email.internalValue = undefined;
      this._emailDomain.internalValue = undefined;
      this._emailList.internalValue = undefined;
      this._everyone.internalValue = undefined;
      this._externalEvaluation.internalValue = undefined;
      this._geo.internalValue = undefined;
      this._githubOrganization.internalValue = undefined;
      this._group.internalValue = undefined;
      this._gsuite.internalValue = undefined;
      this._ip.internalValue = undefined;
      this._ipList.internalValue = undefined;
      this._linkedAppToken.internalValue = undefined;
      this._loginMethod.internalValue = undefined;
      this._oidc.internalValue = undefined;
      this._okta.internalValue = undefined;
      this._saml.internalValue = undefined;
      this._serviceToken.internalValue = undefined;
      this._userRiskScore.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = value.anyValidServiceToken;
      this._authContext.internalValue = value.authContext;
      this._authMethod.internalValue = value.authMethod;
      this._azureAd.internalValue = value.azureAd;
      this._certificate.internalValue = value.certificate;
      this._cloudflareAccountMember.internalValue = value.cloudflareAccountMember;
      this._commonName.internalValue = value.commonName;
      this._devicePosture.internalValue = value.devicePosture;
      this._email.internalValue = value.email;
      this._emailDomain.internalValue = value.emailDomain;
      this._emailList.internalValue = value.emailList;
      this._everyone.internalValue = value.everyone;
      this._externalEvaluation.internalValue = value.externalEvaluation;
      this._geo.internalValue = value.geo;
      this._githubOrganization.internalValue = value.githubOrganization;
      this._group.internalValue = value.group;
      this._gsuite.internalValue = value.gsuite;
      this._ip.internalValue = value.ip;
      this._ipList.internalValue = value.ipList;
      this._linkedAppToken.internalValue = value.linkedAppToken;
      this._loginMethod.internalValue = value.loginMethod;
      this._oidc.internalValue = value.oidc;
      this._okta.internalValue = value.okta;
      this._saml.internalValue = value.saml;
      this._serviceToken.internalValue = value.serviceToken;
      this._userRiskScore.internalValue = value.userRiskScore;
    }
  }

  // any_valid_service_token - computed: true, optional: true, required: false
  private _anyValidServiceToken = new CfaccessApplicationPoliciesExcludeAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }
  public putAnyValidServiceToken(value: CfaccessApplicationPoliciesExcludeAnyValidServiceToken) {
    this._anyValidServiceToken.internalValue = value;
  }
  public resetAnyValidServiceToken() {
    this._anyValidServiceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get anyValidServiceTokenInput() {
    return this._anyValidServiceToken.internalValue;
  }

  // auth_context - computed: true, optional: true, required: false
  private _authContext = new CfaccessApplicationPoliciesExcludeAuthContextOutputReference(this, "auth_context");
  public get authContext() {
    return this._authContext;
  }
  public putAuthContext(value: CfaccessApplicationPoliciesExcludeAuthContext) {
    this._authContext.internalValue = value;
  }
  public resetAuthContext() {
    this._authContext.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authContextInput() {
    return this._authContext.internalValue;
  }

  // auth_method - computed: true, optional: true, required: false
  private _authMethod = new CfaccessApplicationPoliciesExcludeAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }
  public putAuthMethod(value: CfaccessApplicationPoliciesExcludeAuthMethod) {
    this._authMethod.internalValue = value;
  }
  public resetAuthMethod() {
    this._authMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod.internalValue;
  }

  // azure_ad - computed: true, optional: true, required: false
  private _azureAd = new CfaccessApplicationPoliciesExcludeAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }
  public putAzureAd(value: CfaccessApplicationPoliciesExcludeAzureAd) {
    this._azureAd.internalValue = value;
  }
  public resetAzureAd() {
    this._azureAd.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get azureAdInput() {
    return this._azureAd.internalValue;
  }

  // certificate - computed: true, optional: true, required: false
  private _certificate = new CfaccessApplicationPoliciesExcludeCertificateOutputReference(this, "certificate");
  public get certificate() {
    return this._certificate;
  }
  public putCertificate(value: CfaccessApplicationPoliciesExcludeCertificate) {
    this._certificate.internalValue = value;
  }
  public resetCertificate() {
    this._certificate.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateInput() {
    return this._certificate.internalValue;
  }

  // cloudflare_account_member - computed: true, optional: true, required: false
  private _cloudflareAccountMember = new CfaccessApplicationPoliciesExcludeCloudflareAccountMemberOutputReference(
    this,
    "cloudflare_account_member",
  );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }
  public putCloudflareAccountMember(value: CfaccessApplicationPoliciesExcludeCloudflareAccountMember) {
    this._cloudflareAccountMember.internalValue = value;
  }
  public resetCloudflareAccountMember() {
    this._cloudflareAccountMember.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudflareAccountMemberInput() {
    return this._cloudflareAccountMember.internalValue;
  }

  // common_name - computed: true, optional: true, required: false
  private _commonName = new CfaccessApplicationPoliciesExcludeCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }
  public putCommonName(value: CfaccessApplicationPoliciesExcludeCommonName) {
    this._commonName.internalValue = value;
  }
  public resetCommonName() {
    this._commonName.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName.internalValue;
  }

  // device_posture - computed: true, optional: true, required: false
  private _devicePosture = new CfaccessApplicationPoliciesExcludeDevicePostureOutputReference(this, "device_posture");
  public get devicePosture() {
    return this._devicePosture;
  }
  public putDevicePosture(value: CfaccessApplicationPoliciesExcludeDevicePosture) {
    this._devicePosture.internalValue = value;
  }
  public resetDevicePosture() {
    this._devicePosture.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePostureInput() {
    return this._devicePosture.internalValue;
  }

  // email - computed: true, optional: true, required: false
  private _email = new CfaccessApplicationPoliciesExcludeEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }
  public putEmail(value: CfaccessApplicationPoliciesExcludeEmail) {
    this._email.internalValue = value;
  }
  public resetEmail() {
    this._email.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email.internalValue;
  }

  // email_domain - computed: true, optional: true, required: false
  private _emailDomain = new CfaccessApplicationPoliciesExcludeEmailDomainOutputReference(this, "email_domain");
  public get emailDomain() {
    return this._emailDomain;
  }
  public putEmailDomain(value: CfaccessApplicationPoliciesExcludeEmailDomain) {
    this._emailDomain.internalValue = value;
  }
  public resetEmailDomain() {
    this._emailDomain.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailDomainInput() {
    return this._emailDomain.internalValue;
  }

  // email_list - computed: true, optional: true, required: false
  private _emailList = new CfaccessApplicationPoliciesExcludeEmailListStructOutputReference(this, "email_list");
  public get emailList() {
    return this._emailList;
  }
  public putEmailList(value: CfaccessApplicationPoliciesExcludeEmailListStruct) {
    this._emailList.internalValue = value;
  }
  public resetEmailList() {
    this._emailList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailListInput() {
    return this._emailList.internalValue;
  }

  // everyone - computed: true, optional: true, required: false
  private _everyone = new CfaccessApplicationPoliciesExcludeEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }
  public putEveryone(value: CfaccessApplicationPoliciesExcludeEveryone) {
    this._everyone.internalValue = value;
  }
  public resetEveryone() {
    this._everyone.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get everyoneInput() {
    return this._everyone.internalValue;
  }

  // external_evaluation - computed: true, optional: true, required: false
  private _externalEvaluation = new CfaccessApplicationPoliciesExcludeExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }
  public putExternalEvaluation(value: CfaccessApplicationPoliciesExcludeExternalEvaluation) {
    this._externalEvaluation.internalValue = value;
  }
  public resetExternalEvaluation() {
    this._externalEvaluation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalEvaluationInput() {
    return this._externalEvaluation.internalValue;
  }

  // geo - computed: true, optional: true, required: false
  private _geo = new CfaccessApplicationPoliciesExcludeGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }
  public putGeo(value: CfaccessApplicationPoliciesExcludeGeo) {
    this._geo.internalValue = value;
  }
  public resetGeo() {
    this._geo.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get geoInput() {
    return this._geo.internalValue;
  }

  // github_organization - computed: true, optional: true, required: false
  private _githubOrganization = new CfaccessApplicationPoliciesExcludeGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }
  public putGithubOrganization(value: CfaccessApplicationPoliciesExcludeGithubOrganization) {
    this._githubOrganization.internalValue = value;
  }
  public resetGithubOrganization() {
    this._githubOrganization.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get githubOrganizationInput() {
    return this._githubOrganization.internalValue;
  }

  // group - computed: true, optional: true, required: false
  private _group = new CfaccessApplicationPoliciesExcludeGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }
  public putGroup(value: CfaccessApplicationPoliciesExcludeGroup) {
    this._group.internalValue = value;
  }
  public resetGroup() {
    this._group.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupInput() {
    return this._group.internalValue;
  }

  // gsuite - computed: true, optional: true, required: false
  private _gsuite = new CfaccessApplicationPoliciesExcludeGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }
  public putGsuite(value: CfaccessApplicationPoliciesExcludeGsuite) {
    this._gsuite.internalValue = value;
  }
  public resetGsuite() {
    this._gsuite.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gsuiteInput() {
    return this._gsuite.internalValue;
  }

  // ip - computed: true, optional: true, required: false
  private _ip = new CfaccessApplicationPoliciesExcludeIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }
  public putIp(value: CfaccessApplicationPoliciesExcludeIp) {
    this._ip.internalValue = value;
  }
  public resetIp() {
    this._ip.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip.internalValue;
  }

  // ip_list - computed: true, optional: true, required: false
  private _ipList = new CfaccessApplicationPoliciesExcludeIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }
  public putIpList(value: CfaccessApplicationPoliciesExcludeIpListStruct) {
    this._ipList.internalValue = value;
  }
  public resetIpList() {
    this._ipList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipListInput() {
    return this._ipList.internalValue;
  }

  // linked_app_token - computed: true, optional: true, required: false
  private _linkedAppToken = new CfaccessApplicationPoliciesExcludeLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }
  public putLinkedAppToken(value: CfaccessApplicationPoliciesExcludeLinkedAppToken) {
    this._linkedAppToken.internalValue = value;
  }
  public resetLinkedAppToken() {
    this._linkedAppToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get linkedAppTokenInput() {
    return this._linkedAppToken.internalValue;
  }

  // login_method - computed: true, optional: true, required: false
  private _loginMethod = new CfaccessApplicationPoliciesExcludeLoginMethodOutputReference(this, "login_method");
  public get loginMethod() {
    return this._loginMethod;
  }
  public putLoginMethod(value: CfaccessApplicationPoliciesExcludeLoginMethod) {
    this._loginMethod.internalValue = value;
  }
  public resetLoginMethod() {
    this._loginMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loginMethodInput() {
    return this._loginMethod.internalValue;
  }

  // oidc - computed: true, optional: true, required: false
  private _oidc = new CfaccessApplicationPoliciesExcludeOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }
  public putOidc(value: CfaccessApplicationPoliciesExcludeOidc) {
    this._oidc.internalValue = value;
  }
  public resetOidc() {
    this._oidc.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcInput() {
    return this._oidc.internalValue;
  }

  // okta - computed: true, optional: true, required: false
  private _okta = new CfaccessApplicationPoliciesExcludeOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }
  public putOkta(value: CfaccessApplicationPoliciesExcludeOkta) {
    this._okta.internalValue = value;
  }
  public resetOkta() {
    this._okta.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oktaInput() {
    return this._okta.internalValue;
  }

  // saml - computed: true, optional: true, required: false
  private _saml = new CfaccessApplicationPoliciesExcludeSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }
  public putSaml(value: CfaccessApplicationPoliciesExcludeSaml) {
    this._saml.internalValue = value;
  }
  public resetSaml() {
    this._saml.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samlInput() {
    return this._saml.internalValue;
  }

  // service_token - computed: true, optional: true, required: false
  private _serviceToken = new CfaccessApplicationPoliciesExcludeServiceTokenOutputReference(this, "service_token");
  public get serviceToken() {
    return this._serviceToken;
  }
  public putServiceToken(value: CfaccessApplicationPoliciesExcludeServiceToken) {
    this._serviceToken.internalValue = value;
  }
  public resetServiceToken() {
    this._serviceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenInput() {
    return this._serviceToken.internalValue;
  }

  // user_risk_score - computed: true, optional: true, required: false
  private _userRiskScore = new CfaccessApplicationPoliciesExcludeUserRiskScoreOutputReference(this, "user_risk_score");
  public get userRiskScore() {
    return this._userRiskScore;
  }
  public putUserRiskScore(value: CfaccessApplicationPoliciesExcludeUserRiskScore) {
    this._userRiskScore.internalValue = value;
  }
  public resetUserRiskScore() {
    this._userRiskScore.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore.internalValue;
  }
}

export class CfaccessApplicationPoliciesExcludeList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPoliciesExclude[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationPoliciesExcludeOutputReference {
    return new CfaccessApplicationPoliciesExcludeOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationPoliciesIncludeAnyValidServiceToken {}

export function cfaccessApplicationPoliciesIncludeAnyValidServiceTokenToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeAnyValidServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesIncludeAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeAnyValidServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesIncludeAnyValidServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeAnyValidServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesIncludeAnyValidServiceToken | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesIncludeAuthContext {
  /**
   * ACID of the authentication context: `c1`.
   */
  readonly acId: string;
  /**
   * Identifier of the authentication context.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesIncludeAuthContextToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeAuthContext | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    ac_id: cdktf.stringToTerraform(struct!.acId),
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesIncludeAuthContextToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeAuthContext | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    ac_id: {
      value: cdktf.stringToHclTerraform(struct!.acId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeAuthContext | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._acId !== undefined) {
      hasAnyValues = true;
      internalValueResult.acId = this._acId;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeAuthContext | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._acId = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._acId = value.acId;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // ac_id - computed: true, optional: false, required: true
  private _acId?: string | undefined;
  public get acId() {
    return this.getStringAttribute("ac_id");
  }
  public set acId(value: string) {
    this._acId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get acIdInput() {
    return this._acId;
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesIncludeAuthMethod {
  /**
   * Authentication method, as named by RFC 8176, section 2: `mfa`, `hwk`, `otp`.
   */
  readonly authMethod: string;
}

export function cfaccessApplicationPoliciesIncludeAuthMethodToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeAuthMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    auth_method: cdktf.stringToTerraform(struct!.authMethod),
  };
}

export function cfaccessApplicationPoliciesIncludeAuthMethodToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeAuthMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    auth_method: {
      value: cdktf.stringToHclTerraform(struct!.authMethod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeAuthMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeAuthMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authMethod = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authMethod = value.authMethod;
    }
  }

  // auth_method - computed: true, optional: false, required: true
  private _authMethod?: string | undefined;
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
  public set authMethod(value: string) {
    this._authMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod;
  }
}
export interface CfaccessApplicationPoliciesIncludeAzureAd {
  /**
   * Identifier of the Entra group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesIncludeAzureAdToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeAzureAd | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesIncludeAzureAdToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeAzureAd | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeAzureAd | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeAzureAd | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesIncludeCertificate {}

export function cfaccessApplicationPoliciesIncludeCertificateToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeCertificate | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesIncludeCertificateToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeCertificate | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesIncludeCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeCertificate | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeCertificate | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesIncludeCloudflareAccountMember {
  /**
   * Identifier of the account.
   */
  readonly accountId: string;
}

export function cfaccessApplicationPoliciesIncludeCloudflareAccountMemberToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeCloudflareAccountMember | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    account_id: cdktf.stringToTerraform(struct!.accountId),
  };
}

export function cfaccessApplicationPoliciesIncludeCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeCloudflareAccountMember | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    account_id: {
      value: cdktf.stringToHclTerraform(struct!.accountId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeCloudflareAccountMemberOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue():
    CfaccessApplicationPoliciesIncludeCloudflareAccountMember | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accountId !== undefined) {
      hasAnyValues = true;
      internalValueResult.accountId = this._accountId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesIncludeCloudflareAccountMember | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accountId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accountId = value.accountId;
    }
  }

  // account_id - computed: true, optional: false, required: true
  private _accountId?: string | undefined;
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
  public set accountId(value: string) {
    this._accountId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdInput() {
    return this._accountId;
  }
}
export interface CfaccessApplicationPoliciesIncludeCommonName {
  /**
   * Common name of the certificate.
   */
  readonly commonName: string;
}

export function cfaccessApplicationPoliciesIncludeCommonNameToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeCommonName | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    common_name: cdktf.stringToTerraform(struct!.commonName),
  };
}

export function cfaccessApplicationPoliciesIncludeCommonNameToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeCommonName | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeCommonName | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeCommonName | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._commonName = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._commonName = value.commonName;
    }
  }

  // common_name - computed: true, optional: false, required: true
  private _commonName?: string | undefined;
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }
}
export interface CfaccessApplicationPoliciesIncludeDevicePosture {
  /**
   * Identifier of the device posture check.
   */
  readonly integrationUid: string;
}

export function cfaccessApplicationPoliciesIncludeDevicePostureToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeDevicePosture | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    integration_uid: cdktf.stringToTerraform(struct!.integrationUid),
  };
}

export function cfaccessApplicationPoliciesIncludeDevicePostureToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeDevicePosture | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    integration_uid: {
      value: cdktf.stringToHclTerraform(struct!.integrationUid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeDevicePosture | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationUid = this._integrationUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeDevicePosture | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationUid = value.integrationUid;
    }
  }

  // integration_uid - computed: true, optional: false, required: true
  private _integrationUid?: string | undefined;
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
  public set integrationUid(value: string) {
    this._integrationUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationUidInput() {
    return this._integrationUid;
  }
}
export interface CfaccessApplicationPoliciesIncludeEmail {
  /**
   * Email address of the user.
   */
  readonly email: string;
}

export function cfaccessApplicationPoliciesIncludeEmailToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeEmail | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    email: cdktf.stringToTerraform(struct!.email),
  };
}

export function cfaccessApplicationPoliciesIncludeEmailToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeEmail | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeEmail | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeEmail | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
    }
  }

  // email - computed: true, optional: false, required: true
  private _email?: string | undefined;
  public get email() {
    return this.getStringAttribute("email");
  }
  public set email(value: string) {
    this._email = value;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }
}
export interface CfaccessApplicationPoliciesIncludeEmailDomain {
  /**
   * Domain, the part after the @: `example.com`.
   */
  readonly domain: string;
}

export function cfaccessApplicationPoliciesIncludeEmailDomainToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeEmailDomain | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    domain: cdktf.stringToTerraform(struct!.domain),
  };
}

export function cfaccessApplicationPoliciesIncludeEmailDomainToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeEmailDomain | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    domain: {
      value: cdktf.stringToHclTerraform(struct!.domain),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeEmailDomain | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._domain !== undefined) {
      hasAnyValues = true;
      internalValueResult.domain = this._domain;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeEmailDomain | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._domain = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._domain = value.domain;
    }
  }

  // domain - computed: true, optional: false, required: true
  private _domain?: string | undefined;
  public get domain() {
    return this.getStringAttribute("domain");
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }
}
export interface CfaccessApplicationPoliciesIncludeEmailListStruct {
  /**
   * Identifier of the list of email addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesIncludeEmailListStructToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeEmailListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesIncludeEmailListStructToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeEmailListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeEmailListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeEmailListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesIncludeEveryone {}

export function cfaccessApplicationPoliciesIncludeEveryoneToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeEveryone | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesIncludeEveryoneToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeEveryone | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesIncludeEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeEveryone | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeEveryone | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesIncludeExternalEvaluation {
  /**
   * URL of the endpoint that decides.
   */
  readonly evaluateUrl: string;
  /**
   * URL of the keys that verify the endpoint's signed responses.
   */
  readonly keysUrl: string;
}

export function cfaccessApplicationPoliciesIncludeExternalEvaluationToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeExternalEvaluation | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    evaluate_url: cdktf.stringToTerraform(struct!.evaluateUrl),
    keys_url: cdktf.stringToTerraform(struct!.keysUrl),
  };
}

export function cfaccessApplicationPoliciesIncludeExternalEvaluationToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeExternalEvaluation | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    evaluate_url: {
      value: cdktf.stringToHclTerraform(struct!.evaluateUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keys_url: {
      value: cdktf.stringToHclTerraform(struct!.keysUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeExternalEvaluation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._evaluateUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.evaluateUrl = this._evaluateUrl;
    }
    if (this._keysUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.keysUrl = this._keysUrl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesIncludeExternalEvaluation | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._evaluateUrl = undefined;
      this._keysUrl = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._evaluateUrl = value.evaluateUrl;
      this._keysUrl = value.keysUrl;
    }
  }

  // evaluate_url - computed: true, optional: false, required: true
  private _evaluateUrl?: string | undefined;
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }
  public set evaluateUrl(value: string) {
    this._evaluateUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get evaluateUrlInput() {
    return this._evaluateUrl;
  }

  // keys_url - computed: true, optional: false, required: true
  private _keysUrl?: string | undefined;
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
  public set keysUrl(value: string) {
    this._keysUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get keysUrlInput() {
    return this._keysUrl;
  }
}
export interface CfaccessApplicationPoliciesIncludeGeo {
  /**
   * Country code, ISO 3166-1 alpha-2: `NL`.
   */
  readonly countryCode: string;
}

export function cfaccessApplicationPoliciesIncludeGeoToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeGeo | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    country_code: cdktf.stringToTerraform(struct!.countryCode),
  };
}

export function cfaccessApplicationPoliciesIncludeGeoToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeGeo | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    country_code: {
      value: cdktf.stringToHclTerraform(struct!.countryCode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeGeo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._countryCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.countryCode = this._countryCode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeGeo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._countryCode = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._countryCode = value.countryCode;
    }
  }

  // country_code - computed: true, optional: false, required: true
  private _countryCode?: string | undefined;
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
  public set countryCode(value: string) {
    this._countryCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeInput() {
    return this._countryCode;
  }
}
export interface CfaccessApplicationPoliciesIncludeGithubOrganization {
  /**
   * Identifier of the GitHub identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the organization.
   */
  readonly name: string;
  /**
   * Name of the team. If omitted, every member of the organization matches.
   */
  readonly team?: string | undefined;
}

export function cfaccessApplicationPoliciesIncludeGithubOrganizationToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeGithubOrganization | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
    team: cdktf.stringToTerraform(struct!.team),
  };
}

export function cfaccessApplicationPoliciesIncludeGithubOrganizationToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeGithubOrganization | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    team: {
      value: cdktf.stringToHclTerraform(struct!.team),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeGithubOrganization | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._team !== undefined) {
      hasAnyValues = true;
      internalValueResult.team = this._team;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesIncludeGithubOrganization | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
      this._team = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
      this._team = value.team;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // team - computed: true, optional: true, required: false
  private _team?: string | undefined;
  public get team() {
    return this.getStringAttribute("team");
  }
  public set team(value: string) {
    this._team = value;
  }
  public resetTeam() {
    this._team = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamInput() {
    return this._team;
  }
}
export interface CfaccessApplicationPoliciesIncludeGroup {
  /**
   * Identifier of the group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesIncludeGroupToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeGroup | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesIncludeGroupToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeGroup | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeGroup | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeGroup | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesIncludeGsuite {
  /**
   * Email address of the group.
   */
  readonly email: string;
  /**
   * Identifier of the Google Workspace identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesIncludeGsuiteToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeGsuite | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    email: cdktf.stringToTerraform(struct!.email),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesIncludeGsuiteToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeGsuite | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeGsuite | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeGsuite | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // email - computed: true, optional: false, required: true
  private _email?: string | undefined;
  public get email() {
    return this.getStringAttribute("email");
  }
  public set email(value: string) {
    this._email = value;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesIncludeIp {
  /**
   * IPv4 or IPv6 CIDR range: `192.0.2.0/24`.
   */
  readonly ip: string;
}

export function cfaccessApplicationPoliciesIncludeIpToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeIp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    ip: cdktf.stringToTerraform(struct!.ip),
  };
}

export function cfaccessApplicationPoliciesIncludeIpToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeIp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    ip: {
      value: cdktf.stringToHclTerraform(struct!.ip),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ip !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ip = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ip = value.ip;
    }
  }

  // ip - computed: true, optional: false, required: true
  private _ip?: string | undefined;
  public get ip() {
    return this.getStringAttribute("ip");
  }
  public set ip(value: string) {
    this._ip = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip;
  }
}
export interface CfaccessApplicationPoliciesIncludeIpListStruct {
  /**
   * Identifier of the list of IP addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesIncludeIpListStructToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeIpListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesIncludeIpListStructToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeIpListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeIpListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeIpListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesIncludeLinkedAppToken {
  /**
   * Identifier of an OIDC SaaS application.
   */
  readonly appUid: string;
}

export function cfaccessApplicationPoliciesIncludeLinkedAppTokenToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeLinkedAppToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    app_uid: cdktf.stringToTerraform(struct!.appUid),
  };
}

export function cfaccessApplicationPoliciesIncludeLinkedAppTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeLinkedAppToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    app_uid: {
      value: cdktf.stringToHclTerraform(struct!.appUid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeLinkedAppToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._appUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.appUid = this._appUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeLinkedAppToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._appUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._appUid = value.appUid;
    }
  }

  // app_uid - computed: true, optional: false, required: true
  private _appUid?: string | undefined;
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
  public set appUid(value: string) {
    this._appUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appUidInput() {
    return this._appUid;
  }
}
export interface CfaccessApplicationPoliciesIncludeLoginMethod {
  /**
   * Identifier of the identity provider.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesIncludeLoginMethodToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeLoginMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesIncludeLoginMethodToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeLoginMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeLoginMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeLoginMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesIncludeOidc {
  /**
   * Name of the OIDC claim.
   */
  readonly claimName: string;
  /**
   * Required value.
   */
  readonly claimValue: string;
  /**
   * Identifier of the OIDC identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesIncludeOidcToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeOidc | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    claim_name: cdktf.stringToTerraform(struct!.claimName),
    claim_value: cdktf.stringToTerraform(struct!.claimValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesIncludeOidcToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeOidc | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    claim_name: {
      value: cdktf.stringToHclTerraform(struct!.claimName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    claim_value: {
      value: cdktf.stringToHclTerraform(struct!.claimValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeOidc | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._claimName !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimName = this._claimName;
    }
    if (this._claimValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimValue = this._claimValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeOidc | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._claimName = undefined;
      this._claimValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._claimName = value.claimName;
      this._claimValue = value.claimValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // claim_name - computed: true, optional: false, required: true
  private _claimName?: string | undefined;
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }
  public set claimName(value: string) {
    this._claimName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimNameInput() {
    return this._claimName;
  }

  // claim_value - computed: true, optional: false, required: true
  private _claimValue?: string | undefined;
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }
  public set claimValue(value: string) {
    this._claimValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimValueInput() {
    return this._claimValue;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesIncludeOkta {
  /**
   * Identifier of the Okta identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the Okta group.
   */
  readonly name: string;
}

export function cfaccessApplicationPoliciesIncludeOktaToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeOkta | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
  };
}

export function cfaccessApplicationPoliciesIncludeOktaToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeOkta | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeOkta | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeOkta | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}
export interface CfaccessApplicationPoliciesIncludeSaml {
  /**
   * Name of the SAML attribute.
   */
  readonly attributeName: string;
  /**
   * Required value.
   */
  readonly attributeValue: string;
  /**
   * Identifier of the SAML identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesIncludeSamlToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeSaml | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    attribute_name: cdktf.stringToTerraform(struct!.attributeName),
    attribute_value: cdktf.stringToTerraform(struct!.attributeValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesIncludeSamlToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeSaml | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    attribute_name: {
      value: cdktf.stringToHclTerraform(struct!.attributeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    attribute_value: {
      value: cdktf.stringToHclTerraform(struct!.attributeValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeSaml | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attributeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeName = this._attributeName;
    }
    if (this._attributeValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeValue = this._attributeValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeSaml | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._attributeName = undefined;
      this._attributeValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._attributeName = value.attributeName;
      this._attributeValue = value.attributeValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // attribute_name - computed: true, optional: false, required: true
  private _attributeName?: string | undefined;
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }
  public set attributeName(value: string) {
    this._attributeName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeNameInput() {
    return this._attributeName;
  }

  // attribute_value - computed: true, optional: false, required: true
  private _attributeValue?: string | undefined;
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }
  public set attributeValue(value: string) {
    this._attributeValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeValueInput() {
    return this._attributeValue;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesIncludeServiceToken {
  /**
   * Identifier of the service token.
   */
  readonly tokenId: string;
}

export function cfaccessApplicationPoliciesIncludeServiceTokenToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    token_id: cdktf.stringToTerraform(struct!.tokenId),
  };
}

export function cfaccessApplicationPoliciesIncludeServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    token_id: {
      value: cdktf.stringToHclTerraform(struct!.tokenId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tokenId !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenId = this._tokenId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeServiceToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tokenId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tokenId = value.tokenId;
    }
  }

  // token_id - computed: true, optional: false, required: true
  private _tokenId?: string | undefined;
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
  public set tokenId(value: string) {
    this._tokenId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIdInput() {
    return this._tokenId;
  }
}
export interface CfaccessApplicationPoliciesIncludeUserRiskScore {
  /**
   * Risk levels, of which any matches.
   */
  readonly userRiskScore: string[];
}

export function cfaccessApplicationPoliciesIncludeUserRiskScoreToTerraform(
  struct?: CfaccessApplicationPoliciesIncludeUserRiskScore | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    user_risk_score: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPoliciesIncludeUserRiskScoreToHclTerraform(
  struct?: CfaccessApplicationPoliciesIncludeUserRiskScore | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    user_risk_score: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.userRiskScore),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesIncludeUserRiskScore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._userRiskScore !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesIncludeUserRiskScore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._userRiskScore = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._userRiskScore = value.userRiskScore;
    }
  }

  // user_risk_score - computed: true, optional: false, required: true
  private _userRiskScore?: string[] | undefined;
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
  public set userRiskScore(value: string[]) {
    this._userRiskScore = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore;
  }
}
export interface CfaccessApplicationPoliciesInclude {
  /**
   * Programs that present any valid service token of the account.
   */
  readonly anyValidServiceToken?: CfaccessApplicationPoliciesIncludeAnyValidServiceToken | undefined;
  /**
   * Users who satisfied a Microsoft Entra authentication context.
   */
  readonly authContext?: CfaccessApplicationPoliciesIncludeAuthContext | undefined;
  /**
   * Users who logged in with this authentication method, as reported by the identity provider.
   */
  readonly authMethod?: CfaccessApplicationPoliciesIncludeAuthMethod | undefined;
  /**
   * Members of a Microsoft Entra (Azure AD) group.
   */
  readonly azureAd?: CfaccessApplicationPoliciesIncludeAzureAd | undefined;
  /**
   * Requests with a valid client certificate.
   */
  readonly certificate?: CfaccessApplicationPoliciesIncludeCertificate | undefined;
  /**
   * Members of a Cloudflare account. Needs the Cloudflare identity provider.
   */
  readonly cloudflareAccountMember?: CfaccessApplicationPoliciesIncludeCloudflareAccountMember | undefined;
  /**
   * Requests with a client certificate that has this common name.
   */
  readonly commonName?: CfaccessApplicationPoliciesIncludeCommonName | undefined;
  /**
   * Devices that passed a posture check.
   */
  readonly devicePosture?: CfaccessApplicationPoliciesIncludeDevicePosture | undefined;
  /**
   * The user with this email address.
   */
  readonly email?: CfaccessApplicationPoliciesIncludeEmail | undefined;
  /**
   * Users whose email address is in a domain.
   */
  readonly emailDomain?: CfaccessApplicationPoliciesIncludeEmailDomain | undefined;
  /**
   * Users whose email address is on a Zero Trust list.
   */
  readonly emailList?: CfaccessApplicationPoliciesIncludeEmailListStruct | undefined;
  /**
   * Everyone.
   */
  readonly everyone?: CfaccessApplicationPoliciesIncludeEveryone | undefined;
  /**
   * Users that your own endpoint allows.
   */
  readonly externalEvaluation?: CfaccessApplicationPoliciesIncludeExternalEvaluation | undefined;
  /**
   * Requests from a country, by their IP address.
   */
  readonly geo?: CfaccessApplicationPoliciesIncludeGeo | undefined;
  /**
   * Members of a GitHub organization, or of one of its teams.
   */
  readonly githubOrganization?: CfaccessApplicationPoliciesIncludeGithubOrganization | undefined;
  /**
   * Members of an Access group.
   */
  readonly group?: CfaccessApplicationPoliciesIncludeGroup | undefined;
  /**
   * Members of a Google Workspace group.
   */
  readonly gsuite?: CfaccessApplicationPoliciesIncludeGsuite | undefined;
  /**
   * Requests from a CIDR range.
   */
  readonly ip?: CfaccessApplicationPoliciesIncludeIp | undefined;
  /**
   * Requests from the IP addresses on a Zero Trust list.
   */
  readonly ipList?: CfaccessApplicationPoliciesIncludeIpListStruct | undefined;
  /**
   * Programs that present an OAuth access token from an OIDC SaaS application. Only in `non_identity` and `bypass` policies.
   */
  readonly linkedAppToken?: CfaccessApplicationPoliciesIncludeLinkedAppToken | undefined;
  /**
   * Users who logged in with an identity provider.
   */
  readonly loginMethod?: CfaccessApplicationPoliciesIncludeLoginMethod | undefined;
  /**
   * Users whose OIDC claim has this value.
   */
  readonly oidc?: CfaccessApplicationPoliciesIncludeOidc | undefined;
  /**
   * Members of an Okta group.
   */
  readonly okta?: CfaccessApplicationPoliciesIncludeOkta | undefined;
  /**
   * Users whose SAML attribute has this value.
   */
  readonly saml?: CfaccessApplicationPoliciesIncludeSaml | undefined;
  /**
   * Programs that present this service token.
   */
  readonly serviceToken?: CfaccessApplicationPoliciesIncludeServiceToken | undefined;
  /**
   * Users with one of these risk levels.
   */
  readonly userRiskScore?: CfaccessApplicationPoliciesIncludeUserRiskScore | undefined;
}

export function cfaccessApplicationPoliciesIncludeToTerraform(
  struct?: CfaccessApplicationPoliciesInclude | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    any_valid_service_token: cfaccessApplicationPoliciesIncludeAnyValidServiceTokenToTerraform(
      struct!.anyValidServiceToken,
    ),
    auth_context: cfaccessApplicationPoliciesIncludeAuthContextToTerraform(struct!.authContext),
    auth_method: cfaccessApplicationPoliciesIncludeAuthMethodToTerraform(struct!.authMethod),
    azure_ad: cfaccessApplicationPoliciesIncludeAzureAdToTerraform(struct!.azureAd),
    certificate: cfaccessApplicationPoliciesIncludeCertificateToTerraform(struct!.certificate),
    cloudflare_account_member: cfaccessApplicationPoliciesIncludeCloudflareAccountMemberToTerraform(
      struct!.cloudflareAccountMember,
    ),
    common_name: cfaccessApplicationPoliciesIncludeCommonNameToTerraform(struct!.commonName),
    device_posture: cfaccessApplicationPoliciesIncludeDevicePostureToTerraform(struct!.devicePosture),
    email: cfaccessApplicationPoliciesIncludeEmailToTerraform(struct!.email),
    email_domain: cfaccessApplicationPoliciesIncludeEmailDomainToTerraform(struct!.emailDomain),
    email_list: cfaccessApplicationPoliciesIncludeEmailListStructToTerraform(struct!.emailList),
    everyone: cfaccessApplicationPoliciesIncludeEveryoneToTerraform(struct!.everyone),
    external_evaluation: cfaccessApplicationPoliciesIncludeExternalEvaluationToTerraform(struct!.externalEvaluation),
    geo: cfaccessApplicationPoliciesIncludeGeoToTerraform(struct!.geo),
    github_organization: cfaccessApplicationPoliciesIncludeGithubOrganizationToTerraform(struct!.githubOrganization),
    group: cfaccessApplicationPoliciesIncludeGroupToTerraform(struct!.group),
    gsuite: cfaccessApplicationPoliciesIncludeGsuiteToTerraform(struct!.gsuite),
    ip: cfaccessApplicationPoliciesIncludeIpToTerraform(struct!.ip),
    ip_list: cfaccessApplicationPoliciesIncludeIpListStructToTerraform(struct!.ipList),
    linked_app_token: cfaccessApplicationPoliciesIncludeLinkedAppTokenToTerraform(struct!.linkedAppToken),
    login_method: cfaccessApplicationPoliciesIncludeLoginMethodToTerraform(struct!.loginMethod),
    oidc: cfaccessApplicationPoliciesIncludeOidcToTerraform(struct!.oidc),
    okta: cfaccessApplicationPoliciesIncludeOktaToTerraform(struct!.okta),
    saml: cfaccessApplicationPoliciesIncludeSamlToTerraform(struct!.saml),
    service_token: cfaccessApplicationPoliciesIncludeServiceTokenToTerraform(struct!.serviceToken),
    user_risk_score: cfaccessApplicationPoliciesIncludeUserRiskScoreToTerraform(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPoliciesIncludeToHclTerraform(
  struct?: CfaccessApplicationPoliciesInclude | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    any_valid_service_token: {
      value: cfaccessApplicationPoliciesIncludeAnyValidServiceTokenToHclTerraform(struct!.anyValidServiceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeAnyValidServiceToken",
    },
    auth_context: {
      value: cfaccessApplicationPoliciesIncludeAuthContextToHclTerraform(struct!.authContext),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeAuthContext",
    },
    auth_method: {
      value: cfaccessApplicationPoliciesIncludeAuthMethodToHclTerraform(struct!.authMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeAuthMethod",
    },
    azure_ad: {
      value: cfaccessApplicationPoliciesIncludeAzureAdToHclTerraform(struct!.azureAd),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeAzureAd",
    },
    certificate: {
      value: cfaccessApplicationPoliciesIncludeCertificateToHclTerraform(struct!.certificate),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeCertificate",
    },
    cloudflare_account_member: {
      value: cfaccessApplicationPoliciesIncludeCloudflareAccountMemberToHclTerraform(struct!.cloudflareAccountMember),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeCloudflareAccountMember",
    },
    common_name: {
      value: cfaccessApplicationPoliciesIncludeCommonNameToHclTerraform(struct!.commonName),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeCommonName",
    },
    device_posture: {
      value: cfaccessApplicationPoliciesIncludeDevicePostureToHclTerraform(struct!.devicePosture),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeDevicePosture",
    },
    email: {
      value: cfaccessApplicationPoliciesIncludeEmailToHclTerraform(struct!.email),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeEmail",
    },
    email_domain: {
      value: cfaccessApplicationPoliciesIncludeEmailDomainToHclTerraform(struct!.emailDomain),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeEmailDomain",
    },
    email_list: {
      value: cfaccessApplicationPoliciesIncludeEmailListStructToHclTerraform(struct!.emailList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeEmailListStruct",
    },
    everyone: {
      value: cfaccessApplicationPoliciesIncludeEveryoneToHclTerraform(struct!.everyone),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeEveryone",
    },
    external_evaluation: {
      value: cfaccessApplicationPoliciesIncludeExternalEvaluationToHclTerraform(struct!.externalEvaluation),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeExternalEvaluation",
    },
    geo: {
      value: cfaccessApplicationPoliciesIncludeGeoToHclTerraform(struct!.geo),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeGeo",
    },
    github_organization: {
      value: cfaccessApplicationPoliciesIncludeGithubOrganizationToHclTerraform(struct!.githubOrganization),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeGithubOrganization",
    },
    group: {
      value: cfaccessApplicationPoliciesIncludeGroupToHclTerraform(struct!.group),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeGroup",
    },
    gsuite: {
      value: cfaccessApplicationPoliciesIncludeGsuiteToHclTerraform(struct!.gsuite),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeGsuite",
    },
    ip: {
      value: cfaccessApplicationPoliciesIncludeIpToHclTerraform(struct!.ip),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeIp",
    },
    ip_list: {
      value: cfaccessApplicationPoliciesIncludeIpListStructToHclTerraform(struct!.ipList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeIpListStruct",
    },
    linked_app_token: {
      value: cfaccessApplicationPoliciesIncludeLinkedAppTokenToHclTerraform(struct!.linkedAppToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeLinkedAppToken",
    },
    login_method: {
      value: cfaccessApplicationPoliciesIncludeLoginMethodToHclTerraform(struct!.loginMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeLoginMethod",
    },
    oidc: {
      value: cfaccessApplicationPoliciesIncludeOidcToHclTerraform(struct!.oidc),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeOidc",
    },
    okta: {
      value: cfaccessApplicationPoliciesIncludeOktaToHclTerraform(struct!.okta),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeOkta",
    },
    saml: {
      value: cfaccessApplicationPoliciesIncludeSamlToHclTerraform(struct!.saml),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeSaml",
    },
    service_token: {
      value: cfaccessApplicationPoliciesIncludeServiceTokenToHclTerraform(struct!.serviceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeServiceToken",
    },
    user_risk_score: {
      value: cfaccessApplicationPoliciesIncludeUserRiskScoreToHclTerraform(struct!.userRiskScore),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesIncludeUserRiskScore",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesIncludeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationPoliciesInclude | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._anyValidServiceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.anyValidServiceToken = this._anyValidServiceToken?.internalValue;
    }
    if (this._authContext?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authContext = this._authContext?.internalValue;
    }
    if (this._authMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod?.internalValue;
    }
    if (this._azureAd?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.azureAd = this._azureAd?.internalValue;
    }
    if (this._certificate?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.certificate = this._certificate?.internalValue;
    }
    if (this._cloudflareAccountMember?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudflareAccountMember = this._cloudflareAccountMember?.internalValue;
    }
    if (this._commonName?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName?.internalValue;
    }
    if (this._devicePosture?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.devicePosture = this._devicePosture?.internalValue;
    }
    if (this._email?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email?.internalValue;
    }
    if (this._emailDomain?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailDomain = this._emailDomain?.internalValue;
    }
    if (this._emailList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailList = this._emailList?.internalValue;
    }
    if (this._everyone?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.everyone = this._everyone?.internalValue;
    }
    if (this._externalEvaluation?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalEvaluation = this._externalEvaluation?.internalValue;
    }
    if (this._geo?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.geo = this._geo?.internalValue;
    }
    if (this._githubOrganization?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.githubOrganization = this._githubOrganization?.internalValue;
    }
    if (this._group?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.group = this._group?.internalValue;
    }
    if (this._gsuite?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.gsuite = this._gsuite?.internalValue;
    }
    if (this._ip?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip?.internalValue;
    }
    if (this._ipList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipList = this._ipList?.internalValue;
    }
    if (this._linkedAppToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.linkedAppToken = this._linkedAppToken?.internalValue;
    }
    if (this._loginMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.loginMethod = this._loginMethod?.internalValue;
    }
    if (this._oidc?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.oidc = this._oidc?.internalValue;
    }
    if (this._okta?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.okta = this._okta?.internalValue;
    }
    if (this._saml?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.saml = this._saml?.internalValue;
    }
    if (this._serviceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceToken = this._serviceToken?.internalValue;
    }
    if (this._userRiskScore?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesInclude | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = undefined;
      this._authContext.internalValue = undefined;
      this._authMethod.internalValue = undefined;
      this._azureAd.internalValue = undefined;
      this._certificate.internalValue = undefined;
      this._cloudflareAccountMember.internalValue = undefined;
      this._commonName.internalValue = undefined;
      this._devicePosture.internalValue = undefined;
      this._email.internalValue = undefined;
      this._emailDomain.internalValue = undefined;
      this._emailList.internalValue = undefined;
      this._everyone.internalValue = undefined;
      this._externalEvaluation.internalValue = undefined;
      this._geo.internalValue = undefined;
      this._githubOrganization.internalValue = undefined;
      this._group.internalValue = undefined;
      this._gsuite.internalValue = undefined;
      this._ip.internalValue = undefined;
      this._ipList.internalValue = undefined;
      this._linkedAppToken.internalValue = undefined;
      this._loginMethod.internalValue = undefined;
      this._oidc.internalValue = undefined;
      this._okta.internalValue = undefined;
      this._saml.internalValue = undefined;
      this._serviceToken.internalValue = undefined;
      this._userRiskScore.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = value.anyValidServiceToken;
      this._authContext.internalValue = value.authContext;
      this._authMethod.internalValue = value.authMethod;
      this._azureAd.internalValue = value.azureAd;
      this._certificate.internalValue = value.certificate;
      this._cloudflareAccountMember.internalValue = value.cloudflareAccountMember;
      this._commonName.internalValue = value.commonName;
      this._devicePosture.internalValue = value.devicePosture;
      this._email.internalValue = value.email;
      this._emailDomain.internalValue = value.emailDomain;
      this._emailList.internalValue = value.emailList;
      this._everyone.internalValue = value.everyone;
      this._externalEvaluation.internalValue = value.externalEvaluation;
      this._geo.internalValue = value.geo;
      this._githubOrganization.internalValue = value.githubOrganization;
      this._group.internalValue = value.group;
      this._gsuite.internalValue = value.gsuite;
      this._ip.internalValue = value.ip;
      this._ipList.internalValue = value.ipList;
      this._linkedAppToken.internalValue = value.linkedAppToken;
      this._loginMethod.internalValue = value.loginMethod;
      this._oidc.internalValue = value.oidc;
      this._okta.internalValue = value.okta;
      this._saml.internalValue = value.saml;
      this._serviceToken.internalValue = value.serviceToken;
      this._userRiskScore.internalValue = value.userRiskScore;
    }
  }

  // any_valid_service_token - computed: true, optional: true, required: false
  private _anyValidServiceToken = new CfaccessApplicationPoliciesIncludeAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }
  public putAnyValidServiceToken(value: CfaccessApplicationPoliciesIncludeAnyValidServiceToken) {
    this._anyValidServiceToken.internalValue = value;
  }
  public resetAnyValidServiceToken() {
    this._anyValidServiceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get anyValidServiceTokenInput() {
    return this._anyValidServiceToken.internalValue;
  }

  // auth_context - computed: true, optional: true, required: false
  private _authContext = new CfaccessApplicationPoliciesIncludeAuthContextOutputReference(this, "auth_context");
  public get authContext() {
    return this._authContext;
  }
  public putAuthContext(value: CfaccessApplicationPoliciesIncludeAuthContext) {
    this._authContext.internalValue = value;
  }
  public resetAuthContext() {
    this._authContext.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authContextInput() {
    return this._authContext.internalValue;
  }

  // auth_method - computed: true, optional: true, required: false
  private _authMethod = new CfaccessApplicationPoliciesIncludeAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }
  public putAuthMethod(value: CfaccessApplicationPoliciesIncludeAuthMethod) {
    this._authMethod.internalValue = value;
  }
  public resetAuthMethod() {
    this._authMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod.internalValue;
  }

  // azure_ad - computed: true, optional: true, required: false
  private _azureAd = new CfaccessApplicationPoliciesIncludeAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }
  public putAzureAd(value: CfaccessApplicationPoliciesIncludeAzureAd) {
    this._azureAd.internalValue = value;
  }
  public resetAzureAd() {
    this._azureAd.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get azureAdInput() {
    return this._azureAd.internalValue;
  }

  // certificate - computed: true, optional: true, required: false
  private _certificate = new CfaccessApplicationPoliciesIncludeCertificateOutputReference(this, "certificate");
  public get certificate() {
    return this._certificate;
  }
  public putCertificate(value: CfaccessApplicationPoliciesIncludeCertificate) {
    this._certificate.internalValue = value;
  }
  public resetCertificate() {
    this._certificate.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateInput() {
    return this._certificate.internalValue;
  }

  // cloudflare_account_member - computed: true, optional: true, required: false
  private _cloudflareAccountMember = new CfaccessApplicationPoliciesIncludeCloudflareAccountMemberOutputReference(
    this,
    "cloudflare_account_member",
  );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }
  public putCloudflareAccountMember(value: CfaccessApplicationPoliciesIncludeCloudflareAccountMember) {
    this._cloudflareAccountMember.internalValue = value;
  }
  public resetCloudflareAccountMember() {
    this._cloudflareAccountMember.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudflareAccountMemberInput() {
    return this._cloudflareAccountMember.internalValue;
  }

  // common_name - computed: true, optional: true, required: false
  private _commonName = new CfaccessApplicationPoliciesIncludeCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }
  public putCommonName(value: CfaccessApplicationPoliciesIncludeCommonName) {
    this._commonName.internalValue = value;
  }
  public resetCommonName() {
    this._commonName.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName.internalValue;
  }

  // device_posture - computed: true, optional: true, required: false
  private _devicePosture = new CfaccessApplicationPoliciesIncludeDevicePostureOutputReference(this, "device_posture");
  public get devicePosture() {
    return this._devicePosture;
  }
  public putDevicePosture(value: CfaccessApplicationPoliciesIncludeDevicePosture) {
    this._devicePosture.internalValue = value;
  }
  public resetDevicePosture() {
    this._devicePosture.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePostureInput() {
    return this._devicePosture.internalValue;
  }

  // email - computed: true, optional: true, required: false
  private _email = new CfaccessApplicationPoliciesIncludeEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }
  public putEmail(value: CfaccessApplicationPoliciesIncludeEmail) {
    this._email.internalValue = value;
  }
  public resetEmail() {
    this._email.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email.internalValue;
  }

  // email_domain - computed: true, optional: true, required: false
  private _emailDomain = new CfaccessApplicationPoliciesIncludeEmailDomainOutputReference(this, "email_domain");
  public get emailDomain() {
    return this._emailDomain;
  }
  public putEmailDomain(value: CfaccessApplicationPoliciesIncludeEmailDomain) {
    this._emailDomain.internalValue = value;
  }
  public resetEmailDomain() {
    this._emailDomain.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailDomainInput() {
    return this._emailDomain.internalValue;
  }

  // email_list - computed: true, optional: true, required: false
  private _emailList = new CfaccessApplicationPoliciesIncludeEmailListStructOutputReference(this, "email_list");
  public get emailList() {
    return this._emailList;
  }
  public putEmailList(value: CfaccessApplicationPoliciesIncludeEmailListStruct) {
    this._emailList.internalValue = value;
  }
  public resetEmailList() {
    this._emailList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailListInput() {
    return this._emailList.internalValue;
  }

  // everyone - computed: true, optional: true, required: false
  private _everyone = new CfaccessApplicationPoliciesIncludeEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }
  public putEveryone(value: CfaccessApplicationPoliciesIncludeEveryone) {
    this._everyone.internalValue = value;
  }
  public resetEveryone() {
    this._everyone.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get everyoneInput() {
    return this._everyone.internalValue;
  }

  // external_evaluation - computed: true, optional: true, required: false
  private _externalEvaluation = new CfaccessApplicationPoliciesIncludeExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }
  public putExternalEvaluation(value: CfaccessApplicationPoliciesIncludeExternalEvaluation) {
    this._externalEvaluation.internalValue = value;
  }
  public resetExternalEvaluation() {
    this._externalEvaluation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalEvaluationInput() {
    return this._externalEvaluation.internalValue;
  }

  // geo - computed: true, optional: true, required: false
  private _geo = new CfaccessApplicationPoliciesIncludeGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }
  public putGeo(value: CfaccessApplicationPoliciesIncludeGeo) {
    this._geo.internalValue = value;
  }
  public resetGeo() {
    this._geo.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get geoInput() {
    return this._geo.internalValue;
  }

  // github_organization - computed: true, optional: true, required: false
  private _githubOrganization = new CfaccessApplicationPoliciesIncludeGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }
  public putGithubOrganization(value: CfaccessApplicationPoliciesIncludeGithubOrganization) {
    this._githubOrganization.internalValue = value;
  }
  public resetGithubOrganization() {
    this._githubOrganization.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get githubOrganizationInput() {
    return this._githubOrganization.internalValue;
  }

  // group - computed: true, optional: true, required: false
  private _group = new CfaccessApplicationPoliciesIncludeGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }
  public putGroup(value: CfaccessApplicationPoliciesIncludeGroup) {
    this._group.internalValue = value;
  }
  public resetGroup() {
    this._group.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupInput() {
    return this._group.internalValue;
  }

  // gsuite - computed: true, optional: true, required: false
  private _gsuite = new CfaccessApplicationPoliciesIncludeGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }
  public putGsuite(value: CfaccessApplicationPoliciesIncludeGsuite) {
    this._gsuite.internalValue = value;
  }
  public resetGsuite() {
    this._gsuite.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gsuiteInput() {
    return this._gsuite.internalValue;
  }

  // ip - computed: true, optional: true, required: false
  private _ip = new CfaccessApplicationPoliciesIncludeIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }
  public putIp(value: CfaccessApplicationPoliciesIncludeIp) {
    this._ip.internalValue = value;
  }
  public resetIp() {
    this._ip.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip.internalValue;
  }

  // ip_list - computed: true, optional: true, required: false
  private _ipList = new CfaccessApplicationPoliciesIncludeIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }
  public putIpList(value: CfaccessApplicationPoliciesIncludeIpListStruct) {
    this._ipList.internalValue = value;
  }
  public resetIpList() {
    this._ipList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipListInput() {
    return this._ipList.internalValue;
  }

  // linked_app_token - computed: true, optional: true, required: false
  private _linkedAppToken = new CfaccessApplicationPoliciesIncludeLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }
  public putLinkedAppToken(value: CfaccessApplicationPoliciesIncludeLinkedAppToken) {
    this._linkedAppToken.internalValue = value;
  }
  public resetLinkedAppToken() {
    this._linkedAppToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get linkedAppTokenInput() {
    return this._linkedAppToken.internalValue;
  }

  // login_method - computed: true, optional: true, required: false
  private _loginMethod = new CfaccessApplicationPoliciesIncludeLoginMethodOutputReference(this, "login_method");
  public get loginMethod() {
    return this._loginMethod;
  }
  public putLoginMethod(value: CfaccessApplicationPoliciesIncludeLoginMethod) {
    this._loginMethod.internalValue = value;
  }
  public resetLoginMethod() {
    this._loginMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loginMethodInput() {
    return this._loginMethod.internalValue;
  }

  // oidc - computed: true, optional: true, required: false
  private _oidc = new CfaccessApplicationPoliciesIncludeOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }
  public putOidc(value: CfaccessApplicationPoliciesIncludeOidc) {
    this._oidc.internalValue = value;
  }
  public resetOidc() {
    this._oidc.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcInput() {
    return this._oidc.internalValue;
  }

  // okta - computed: true, optional: true, required: false
  private _okta = new CfaccessApplicationPoliciesIncludeOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }
  public putOkta(value: CfaccessApplicationPoliciesIncludeOkta) {
    this._okta.internalValue = value;
  }
  public resetOkta() {
    this._okta.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oktaInput() {
    return this._okta.internalValue;
  }

  // saml - computed: true, optional: true, required: false
  private _saml = new CfaccessApplicationPoliciesIncludeSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }
  public putSaml(value: CfaccessApplicationPoliciesIncludeSaml) {
    this._saml.internalValue = value;
  }
  public resetSaml() {
    this._saml.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samlInput() {
    return this._saml.internalValue;
  }

  // service_token - computed: true, optional: true, required: false
  private _serviceToken = new CfaccessApplicationPoliciesIncludeServiceTokenOutputReference(this, "service_token");
  public get serviceToken() {
    return this._serviceToken;
  }
  public putServiceToken(value: CfaccessApplicationPoliciesIncludeServiceToken) {
    this._serviceToken.internalValue = value;
  }
  public resetServiceToken() {
    this._serviceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenInput() {
    return this._serviceToken.internalValue;
  }

  // user_risk_score - computed: true, optional: true, required: false
  private _userRiskScore = new CfaccessApplicationPoliciesIncludeUserRiskScoreOutputReference(this, "user_risk_score");
  public get userRiskScore() {
    return this._userRiskScore;
  }
  public putUserRiskScore(value: CfaccessApplicationPoliciesIncludeUserRiskScore) {
    this._userRiskScore.internalValue = value;
  }
  public resetUserRiskScore() {
    this._userRiskScore.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore.internalValue;
  }
}

export class CfaccessApplicationPoliciesIncludeList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPoliciesInclude[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationPoliciesIncludeOutputReference {
    return new CfaccessApplicationPoliciesIncludeOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationPoliciesMfaConfig {
  /**
   * Accepted second factors.
   */
  readonly allowedAuthenticators?: string[] | undefined;
  /**
   * Disables the second factor. Overrides the setting of the organization.
   */
  readonly mfaDisabled?: boolean | cdktf.IResolvable | undefined;
  /**
   * How long a second factor stays valid, in minutes or hours: `0m` to `720h` (30 days).
   */
  readonly sessionDuration?: string | undefined;
}

export function cfaccessApplicationPoliciesMfaConfigToTerraform(
  struct?: CfaccessApplicationPoliciesMfaConfig | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    allowed_authenticators: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedAuthenticators),
    mfa_disabled: cdktf.booleanToTerraform(struct!.mfaDisabled),
    session_duration: cdktf.stringToTerraform(struct!.sessionDuration),
  };
}

export function cfaccessApplicationPoliciesMfaConfigToHclTerraform(
  struct?: CfaccessApplicationPoliciesMfaConfig | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    allowed_authenticators: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedAuthenticators),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    mfa_disabled: {
      value: cdktf.booleanToHclTerraform(struct!.mfaDisabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    session_duration: {
      value: cdktf.stringToHclTerraform(struct!.sessionDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesMfaConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesMfaConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedAuthenticators !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedAuthenticators = this._allowedAuthenticators;
    }
    if (this._mfaDisabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.mfaDisabled = this._mfaDisabled;
    }
    if (this._sessionDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.sessionDuration = this._sessionDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesMfaConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedAuthenticators = undefined;
      this._mfaDisabled = undefined;
      this._sessionDuration = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedAuthenticators = value.allowedAuthenticators;
      this._mfaDisabled = value.mfaDisabled;
      this._sessionDuration = value.sessionDuration;
    }
  }

  // allowed_authenticators - computed: true, optional: true, required: false
  private _allowedAuthenticators?: string[] | undefined;
  public get allowedAuthenticators() {
    return this.getListAttribute("allowed_authenticators");
  }
  public set allowedAuthenticators(value: string[]) {
    this._allowedAuthenticators = value;
  }
  public resetAllowedAuthenticators() {
    this._allowedAuthenticators = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedAuthenticatorsInput() {
    return this._allowedAuthenticators;
  }

  // mfa_disabled - computed: true, optional: true, required: false
  private _mfaDisabled?: boolean | cdktf.IResolvable | undefined;
  public get mfaDisabled() {
    return this.getBooleanAttribute("mfa_disabled");
  }
  public set mfaDisabled(value: boolean | cdktf.IResolvable) {
    this._mfaDisabled = value;
  }
  public resetMfaDisabled() {
    this._mfaDisabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mfaDisabledInput() {
    return this._mfaDisabled;
  }

  // session_duration - computed: true, optional: true, required: false
  private _sessionDuration?: string | undefined;
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
  public set sessionDuration(value: string) {
    this._sessionDuration = value;
  }
  public resetSessionDuration() {
    this._sessionDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionDurationInput() {
    return this._sessionDuration;
  }
}
export interface CfaccessApplicationPoliciesRequireAnyValidServiceToken {}

export function cfaccessApplicationPoliciesRequireAnyValidServiceTokenToTerraform(
  struct?: CfaccessApplicationPoliciesRequireAnyValidServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesRequireAnyValidServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireAnyValidServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesRequireAnyValidServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireAnyValidServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesRequireAnyValidServiceToken | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesRequireAuthContext {
  /**
   * ACID of the authentication context: `c1`.
   */
  readonly acId: string;
  /**
   * Identifier of the authentication context.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesRequireAuthContextToTerraform(
  struct?: CfaccessApplicationPoliciesRequireAuthContext | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    ac_id: cdktf.stringToTerraform(struct!.acId),
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesRequireAuthContextToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireAuthContext | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    ac_id: {
      value: cdktf.stringToHclTerraform(struct!.acId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireAuthContextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireAuthContext | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._acId !== undefined) {
      hasAnyValues = true;
      internalValueResult.acId = this._acId;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireAuthContext | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._acId = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._acId = value.acId;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // ac_id - computed: true, optional: false, required: true
  private _acId?: string | undefined;
  public get acId() {
    return this.getStringAttribute("ac_id");
  }
  public set acId(value: string) {
    this._acId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get acIdInput() {
    return this._acId;
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesRequireAuthMethod {
  /**
   * Authentication method, as named by RFC 8176, section 2: `mfa`, `hwk`, `otp`.
   */
  readonly authMethod: string;
}

export function cfaccessApplicationPoliciesRequireAuthMethodToTerraform(
  struct?: CfaccessApplicationPoliciesRequireAuthMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    auth_method: cdktf.stringToTerraform(struct!.authMethod),
  };
}

export function cfaccessApplicationPoliciesRequireAuthMethodToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireAuthMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    auth_method: {
      value: cdktf.stringToHclTerraform(struct!.authMethod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireAuthMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireAuthMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireAuthMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authMethod = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authMethod = value.authMethod;
    }
  }

  // auth_method - computed: true, optional: false, required: true
  private _authMethod?: string | undefined;
  public get authMethod() {
    return this.getStringAttribute("auth_method");
  }
  public set authMethod(value: string) {
    this._authMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod;
  }
}
export interface CfaccessApplicationPoliciesRequireAzureAd {
  /**
   * Identifier of the Entra group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
  /**
   * Identifier of the Azure identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesRequireAzureAdToTerraform(
  struct?: CfaccessApplicationPoliciesRequireAzureAd | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesRequireAzureAdToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireAzureAd | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireAzureAdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireAzureAd | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireAzureAd | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesRequireCertificate {}

export function cfaccessApplicationPoliciesRequireCertificateToTerraform(
  struct?: CfaccessApplicationPoliciesRequireCertificate | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesRequireCertificateToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireCertificate | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesRequireCertificateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireCertificate | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireCertificate | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesRequireCloudflareAccountMember {
  /**
   * Identifier of the account.
   */
  readonly accountId: string;
}

export function cfaccessApplicationPoliciesRequireCloudflareAccountMemberToTerraform(
  struct?: CfaccessApplicationPoliciesRequireCloudflareAccountMember | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    account_id: cdktf.stringToTerraform(struct!.accountId),
  };
}

export function cfaccessApplicationPoliciesRequireCloudflareAccountMemberToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireCloudflareAccountMember | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    account_id: {
      value: cdktf.stringToHclTerraform(struct!.accountId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireCloudflareAccountMemberOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue():
    CfaccessApplicationPoliciesRequireCloudflareAccountMember | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accountId !== undefined) {
      hasAnyValues = true;
      internalValueResult.accountId = this._accountId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesRequireCloudflareAccountMember | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accountId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accountId = value.accountId;
    }
  }

  // account_id - computed: true, optional: false, required: true
  private _accountId?: string | undefined;
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
  public set accountId(value: string) {
    this._accountId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdInput() {
    return this._accountId;
  }
}
export interface CfaccessApplicationPoliciesRequireCommonName {
  /**
   * Common name of the certificate.
   */
  readonly commonName: string;
}

export function cfaccessApplicationPoliciesRequireCommonNameToTerraform(
  struct?: CfaccessApplicationPoliciesRequireCommonName | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    common_name: cdktf.stringToTerraform(struct!.commonName),
  };
}

export function cfaccessApplicationPoliciesRequireCommonNameToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireCommonName | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireCommonNameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireCommonName | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireCommonName | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._commonName = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._commonName = value.commonName;
    }
  }

  // common_name - computed: true, optional: false, required: true
  private _commonName?: string | undefined;
  public get commonName() {
    return this.getStringAttribute("common_name");
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }
}
export interface CfaccessApplicationPoliciesRequireDevicePosture {
  /**
   * Identifier of the device posture check.
   */
  readonly integrationUid: string;
}

export function cfaccessApplicationPoliciesRequireDevicePostureToTerraform(
  struct?: CfaccessApplicationPoliciesRequireDevicePosture | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    integration_uid: cdktf.stringToTerraform(struct!.integrationUid),
  };
}

export function cfaccessApplicationPoliciesRequireDevicePostureToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireDevicePosture | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    integration_uid: {
      value: cdktf.stringToHclTerraform(struct!.integrationUid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireDevicePostureOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireDevicePosture | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationUid = this._integrationUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireDevicePosture | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integrationUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integrationUid = value.integrationUid;
    }
  }

  // integration_uid - computed: true, optional: false, required: true
  private _integrationUid?: string | undefined;
  public get integrationUid() {
    return this.getStringAttribute("integration_uid");
  }
  public set integrationUid(value: string) {
    this._integrationUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationUidInput() {
    return this._integrationUid;
  }
}
export interface CfaccessApplicationPoliciesRequireEmail {
  /**
   * Email address of the user.
   */
  readonly email: string;
}

export function cfaccessApplicationPoliciesRequireEmailToTerraform(
  struct?: CfaccessApplicationPoliciesRequireEmail | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    email: cdktf.stringToTerraform(struct!.email),
  };
}

export function cfaccessApplicationPoliciesRequireEmailToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireEmail | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireEmailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireEmail | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireEmail | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
    }
  }

  // email - computed: true, optional: false, required: true
  private _email?: string | undefined;
  public get email() {
    return this.getStringAttribute("email");
  }
  public set email(value: string) {
    this._email = value;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }
}
export interface CfaccessApplicationPoliciesRequireEmailDomain {
  /**
   * Domain, the part after the @: `example.com`.
   */
  readonly domain: string;
}

export function cfaccessApplicationPoliciesRequireEmailDomainToTerraform(
  struct?: CfaccessApplicationPoliciesRequireEmailDomain | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    domain: cdktf.stringToTerraform(struct!.domain),
  };
}

export function cfaccessApplicationPoliciesRequireEmailDomainToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireEmailDomain | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    domain: {
      value: cdktf.stringToHclTerraform(struct!.domain),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireEmailDomainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireEmailDomain | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._domain !== undefined) {
      hasAnyValues = true;
      internalValueResult.domain = this._domain;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireEmailDomain | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._domain = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._domain = value.domain;
    }
  }

  // domain - computed: true, optional: false, required: true
  private _domain?: string | undefined;
  public get domain() {
    return this.getStringAttribute("domain");
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }
}
export interface CfaccessApplicationPoliciesRequireEmailListStruct {
  /**
   * Identifier of the list of email addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesRequireEmailListStructToTerraform(
  struct?: CfaccessApplicationPoliciesRequireEmailListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesRequireEmailListStructToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireEmailListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireEmailListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireEmailListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireEmailListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesRequireEveryone {}

export function cfaccessApplicationPoliciesRequireEveryoneToTerraform(
  struct?: CfaccessApplicationPoliciesRequireEveryone | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {};
}

export function cfaccessApplicationPoliciesRequireEveryoneToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireEveryone | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {};
  return attrs;
}

export class CfaccessApplicationPoliciesRequireEveryoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireEveryone | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireEveryone | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface CfaccessApplicationPoliciesRequireExternalEvaluation {
  /**
   * URL of the endpoint that decides.
   */
  readonly evaluateUrl: string;
  /**
   * URL of the keys that verify the endpoint's signed responses.
   */
  readonly keysUrl: string;
}

export function cfaccessApplicationPoliciesRequireExternalEvaluationToTerraform(
  struct?: CfaccessApplicationPoliciesRequireExternalEvaluation | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    evaluate_url: cdktf.stringToTerraform(struct!.evaluateUrl),
    keys_url: cdktf.stringToTerraform(struct!.keysUrl),
  };
}

export function cfaccessApplicationPoliciesRequireExternalEvaluationToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireExternalEvaluation | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    evaluate_url: {
      value: cdktf.stringToHclTerraform(struct!.evaluateUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    keys_url: {
      value: cdktf.stringToHclTerraform(struct!.keysUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireExternalEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireExternalEvaluation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._evaluateUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.evaluateUrl = this._evaluateUrl;
    }
    if (this._keysUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.keysUrl = this._keysUrl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesRequireExternalEvaluation | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._evaluateUrl = undefined;
      this._keysUrl = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._evaluateUrl = value.evaluateUrl;
      this._keysUrl = value.keysUrl;
    }
  }

  // evaluate_url - computed: true, optional: false, required: true
  private _evaluateUrl?: string | undefined;
  public get evaluateUrl() {
    return this.getStringAttribute("evaluate_url");
  }
  public set evaluateUrl(value: string) {
    this._evaluateUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get evaluateUrlInput() {
    return this._evaluateUrl;
  }

  // keys_url - computed: true, optional: false, required: true
  private _keysUrl?: string | undefined;
  public get keysUrl() {
    return this.getStringAttribute("keys_url");
  }
  public set keysUrl(value: string) {
    this._keysUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get keysUrlInput() {
    return this._keysUrl;
  }
}
export interface CfaccessApplicationPoliciesRequireGeo {
  /**
   * Country code, ISO 3166-1 alpha-2: `NL`.
   */
  readonly countryCode: string;
}

export function cfaccessApplicationPoliciesRequireGeoToTerraform(
  struct?: CfaccessApplicationPoliciesRequireGeo | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    country_code: cdktf.stringToTerraform(struct!.countryCode),
  };
}

export function cfaccessApplicationPoliciesRequireGeoToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireGeo | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    country_code: {
      value: cdktf.stringToHclTerraform(struct!.countryCode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireGeoOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireGeo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._countryCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.countryCode = this._countryCode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireGeo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._countryCode = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._countryCode = value.countryCode;
    }
  }

  // country_code - computed: true, optional: false, required: true
  private _countryCode?: string | undefined;
  public get countryCode() {
    return this.getStringAttribute("country_code");
  }
  public set countryCode(value: string) {
    this._countryCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeInput() {
    return this._countryCode;
  }
}
export interface CfaccessApplicationPoliciesRequireGithubOrganization {
  /**
   * Identifier of the GitHub identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the organization.
   */
  readonly name: string;
  /**
   * Name of the team. If omitted, every member of the organization matches.
   */
  readonly team?: string | undefined;
}

export function cfaccessApplicationPoliciesRequireGithubOrganizationToTerraform(
  struct?: CfaccessApplicationPoliciesRequireGithubOrganization | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
    team: cdktf.stringToTerraform(struct!.team),
  };
}

export function cfaccessApplicationPoliciesRequireGithubOrganizationToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireGithubOrganization | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    team: {
      value: cdktf.stringToHclTerraform(struct!.team),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireGithubOrganizationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireGithubOrganization | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._team !== undefined) {
      hasAnyValues = true;
      internalValueResult.team = this._team;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationPoliciesRequireGithubOrganization | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
      this._team = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
      this._team = value.team;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // team - computed: true, optional: true, required: false
  private _team?: string | undefined;
  public get team() {
    return this.getStringAttribute("team");
  }
  public set team(value: string) {
    this._team = value;
  }
  public resetTeam() {
    this._team = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamInput() {
    return this._team;
  }
}
export interface CfaccessApplicationPoliciesRequireGroup {
  /**
   * Identifier of the group.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesRequireGroupToTerraform(
  struct?: CfaccessApplicationPoliciesRequireGroup | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesRequireGroupToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireGroup | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireGroupOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireGroup | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireGroup | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesRequireGsuite {
  /**
   * Email address of the group.
   */
  readonly email: string;
  /**
   * Identifier of the Google Workspace identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesRequireGsuiteToTerraform(
  struct?: CfaccessApplicationPoliciesRequireGsuite | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    email: cdktf.stringToTerraform(struct!.email),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesRequireGsuiteToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireGsuite | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    email: {
      value: cdktf.stringToHclTerraform(struct!.email),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireGsuiteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireGsuite | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._email !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireGsuite | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._email = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._email = value.email;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // email - computed: true, optional: false, required: true
  private _email?: string | undefined;
  public get email() {
    return this.getStringAttribute("email");
  }
  public set email(value: string) {
    this._email = value;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesRequireIp {
  /**
   * IPv4 or IPv6 CIDR range: `192.0.2.0/24`.
   */
  readonly ip: string;
}

export function cfaccessApplicationPoliciesRequireIpToTerraform(
  struct?: CfaccessApplicationPoliciesRequireIp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    ip: cdktf.stringToTerraform(struct!.ip),
  };
}

export function cfaccessApplicationPoliciesRequireIpToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireIp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    ip: {
      value: cdktf.stringToHclTerraform(struct!.ip),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ip !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ip = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ip = value.ip;
    }
  }

  // ip - computed: true, optional: false, required: true
  private _ip?: string | undefined;
  public get ip() {
    return this.getStringAttribute("ip");
  }
  public set ip(value: string) {
    this._ip = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip;
  }
}
export interface CfaccessApplicationPoliciesRequireIpListStruct {
  /**
   * Identifier of the list of IP addresses.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesRequireIpListStructToTerraform(
  struct?: CfaccessApplicationPoliciesRequireIpListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesRequireIpListStructToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireIpListStruct | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireIpListStructOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireIpListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireIpListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesRequireLinkedAppToken {
  /**
   * Identifier of an OIDC SaaS application.
   */
  readonly appUid: string;
}

export function cfaccessApplicationPoliciesRequireLinkedAppTokenToTerraform(
  struct?: CfaccessApplicationPoliciesRequireLinkedAppToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    app_uid: cdktf.stringToTerraform(struct!.appUid),
  };
}

export function cfaccessApplicationPoliciesRequireLinkedAppTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireLinkedAppToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    app_uid: {
      value: cdktf.stringToHclTerraform(struct!.appUid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireLinkedAppTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireLinkedAppToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._appUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.appUid = this._appUid;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireLinkedAppToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._appUid = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._appUid = value.appUid;
    }
  }

  // app_uid - computed: true, optional: false, required: true
  private _appUid?: string | undefined;
  public get appUid() {
    return this.getStringAttribute("app_uid");
  }
  public set appUid(value: string) {
    this._appUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appUidInput() {
    return this._appUid;
  }
}
export interface CfaccessApplicationPoliciesRequireLoginMethod {
  /**
   * Identifier of the identity provider.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id: string;
}

export function cfaccessApplicationPoliciesRequireLoginMethodToTerraform(
  struct?: CfaccessApplicationPoliciesRequireLoginMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    id: cdktf.stringToTerraform(struct!.id),
  };
}

export function cfaccessApplicationPoliciesRequireLoginMethodToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireLoginMethod | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireLoginMethodOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireLoginMethod | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireLoginMethod | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._id = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._id = value.id;
    }
  }

  // id - computed: true, optional: false, required: true
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }
}
export interface CfaccessApplicationPoliciesRequireOidc {
  /**
   * Name of the OIDC claim.
   */
  readonly claimName: string;
  /**
   * Required value.
   */
  readonly claimValue: string;
  /**
   * Identifier of the OIDC identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesRequireOidcToTerraform(
  struct?: CfaccessApplicationPoliciesRequireOidc | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    claim_name: cdktf.stringToTerraform(struct!.claimName),
    claim_value: cdktf.stringToTerraform(struct!.claimValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesRequireOidcToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireOidc | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    claim_name: {
      value: cdktf.stringToHclTerraform(struct!.claimName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    claim_value: {
      value: cdktf.stringToHclTerraform(struct!.claimValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireOidcOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireOidc | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._claimName !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimName = this._claimName;
    }
    if (this._claimValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.claimValue = this._claimValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireOidc | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._claimName = undefined;
      this._claimValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._claimName = value.claimName;
      this._claimValue = value.claimValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // claim_name - computed: true, optional: false, required: true
  private _claimName?: string | undefined;
  public get claimName() {
    return this.getStringAttribute("claim_name");
  }
  public set claimName(value: string) {
    this._claimName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimNameInput() {
    return this._claimName;
  }

  // claim_value - computed: true, optional: false, required: true
  private _claimValue?: string | undefined;
  public get claimValue() {
    return this.getStringAttribute("claim_value");
  }
  public set claimValue(value: string) {
    this._claimValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get claimValueInput() {
    return this._claimValue;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesRequireOkta {
  /**
   * Identifier of the Okta identity provider.
   */
  readonly identityProviderId: string;
  /**
   * Name of the Okta group.
   */
  readonly name: string;
}

export function cfaccessApplicationPoliciesRequireOktaToTerraform(
  struct?: CfaccessApplicationPoliciesRequireOkta | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
    name: cdktf.stringToTerraform(struct!.name),
  };
}

export function cfaccessApplicationPoliciesRequireOktaToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireOkta | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireOktaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireOkta | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireOkta | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identityProviderId = undefined;
      this._name = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identityProviderId = value.identityProviderId;
      this._name = value.name;
    }
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}
export interface CfaccessApplicationPoliciesRequireSaml {
  /**
   * Name of the SAML attribute.
   */
  readonly attributeName: string;
  /**
   * Required value.
   */
  readonly attributeValue: string;
  /**
   * Identifier of the SAML identity provider.
   */
  readonly identityProviderId: string;
}

export function cfaccessApplicationPoliciesRequireSamlToTerraform(
  struct?: CfaccessApplicationPoliciesRequireSaml | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    attribute_name: cdktf.stringToTerraform(struct!.attributeName),
    attribute_value: cdktf.stringToTerraform(struct!.attributeValue),
    identity_provider_id: cdktf.stringToTerraform(struct!.identityProviderId),
  };
}

export function cfaccessApplicationPoliciesRequireSamlToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireSaml | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    attribute_name: {
      value: cdktf.stringToHclTerraform(struct!.attributeName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    attribute_value: {
      value: cdktf.stringToHclTerraform(struct!.attributeValue),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    identity_provider_id: {
      value: cdktf.stringToHclTerraform(struct!.identityProviderId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireSamlOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireSaml | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attributeName !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeName = this._attributeName;
    }
    if (this._attributeValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.attributeValue = this._attributeValue;
    }
    if (this._identityProviderId !== undefined) {
      hasAnyValues = true;
      internalValueResult.identityProviderId = this._identityProviderId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireSaml | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._attributeName = undefined;
      this._attributeValue = undefined;
      this._identityProviderId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._attributeName = value.attributeName;
      this._attributeValue = value.attributeValue;
      this._identityProviderId = value.identityProviderId;
    }
  }

  // attribute_name - computed: true, optional: false, required: true
  private _attributeName?: string | undefined;
  public get attributeName() {
    return this.getStringAttribute("attribute_name");
  }
  public set attributeName(value: string) {
    this._attributeName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeNameInput() {
    return this._attributeName;
  }

  // attribute_value - computed: true, optional: false, required: true
  private _attributeValue?: string | undefined;
  public get attributeValue() {
    return this.getStringAttribute("attribute_value");
  }
  public set attributeValue(value: string) {
    this._attributeValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attributeValueInput() {
    return this._attributeValue;
  }

  // identity_provider_id - computed: true, optional: false, required: true
  private _identityProviderId?: string | undefined;
  public get identityProviderId() {
    return this.getStringAttribute("identity_provider_id");
  }
  public set identityProviderId(value: string) {
    this._identityProviderId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identityProviderIdInput() {
    return this._identityProviderId;
  }
}
export interface CfaccessApplicationPoliciesRequireServiceToken {
  /**
   * Identifier of the service token.
   */
  readonly tokenId: string;
}

export function cfaccessApplicationPoliciesRequireServiceTokenToTerraform(
  struct?: CfaccessApplicationPoliciesRequireServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    token_id: cdktf.stringToTerraform(struct!.tokenId),
  };
}

export function cfaccessApplicationPoliciesRequireServiceTokenToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireServiceToken | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    token_id: {
      value: cdktf.stringToHclTerraform(struct!.tokenId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireServiceTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireServiceToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tokenId !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenId = this._tokenId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireServiceToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tokenId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tokenId = value.tokenId;
    }
  }

  // token_id - computed: true, optional: false, required: true
  private _tokenId?: string | undefined;
  public get tokenId() {
    return this.getStringAttribute("token_id");
  }
  public set tokenId(value: string) {
    this._tokenId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenIdInput() {
    return this._tokenId;
  }
}
export interface CfaccessApplicationPoliciesRequireUserRiskScore {
  /**
   * Risk levels, of which any matches.
   */
  readonly userRiskScore: string[];
}

export function cfaccessApplicationPoliciesRequireUserRiskScoreToTerraform(
  struct?: CfaccessApplicationPoliciesRequireUserRiskScore | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    user_risk_score: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPoliciesRequireUserRiskScoreToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequireUserRiskScore | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    user_risk_score: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.userRiskScore),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireUserRiskScoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequireUserRiskScore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._userRiskScore !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequireUserRiskScore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._userRiskScore = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._userRiskScore = value.userRiskScore;
    }
  }

  // user_risk_score - computed: true, optional: false, required: true
  private _userRiskScore?: string[] | undefined;
  public get userRiskScore() {
    return this.getListAttribute("user_risk_score");
  }
  public set userRiskScore(value: string[]) {
    this._userRiskScore = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore;
  }
}
export interface CfaccessApplicationPoliciesRequire {
  /**
   * Programs that present any valid service token of the account.
   */
  readonly anyValidServiceToken?: CfaccessApplicationPoliciesRequireAnyValidServiceToken | undefined;
  /**
   * Users who satisfied a Microsoft Entra authentication context.
   */
  readonly authContext?: CfaccessApplicationPoliciesRequireAuthContext | undefined;
  /**
   * Users who logged in with this authentication method, as reported by the identity provider.
   */
  readonly authMethod?: CfaccessApplicationPoliciesRequireAuthMethod | undefined;
  /**
   * Members of a Microsoft Entra (Azure AD) group.
   */
  readonly azureAd?: CfaccessApplicationPoliciesRequireAzureAd | undefined;
  /**
   * Requests with a valid client certificate.
   */
  readonly certificate?: CfaccessApplicationPoliciesRequireCertificate | undefined;
  /**
   * Members of a Cloudflare account. Needs the Cloudflare identity provider.
   */
  readonly cloudflareAccountMember?: CfaccessApplicationPoliciesRequireCloudflareAccountMember | undefined;
  /**
   * Requests with a client certificate that has this common name.
   */
  readonly commonName?: CfaccessApplicationPoliciesRequireCommonName | undefined;
  /**
   * Devices that passed a posture check.
   */
  readonly devicePosture?: CfaccessApplicationPoliciesRequireDevicePosture | undefined;
  /**
   * The user with this email address.
   */
  readonly email?: CfaccessApplicationPoliciesRequireEmail | undefined;
  /**
   * Users whose email address is in a domain.
   */
  readonly emailDomain?: CfaccessApplicationPoliciesRequireEmailDomain | undefined;
  /**
   * Users whose email address is on a Zero Trust list.
   */
  readonly emailList?: CfaccessApplicationPoliciesRequireEmailListStruct | undefined;
  /**
   * Everyone.
   */
  readonly everyone?: CfaccessApplicationPoliciesRequireEveryone | undefined;
  /**
   * Users that your own endpoint allows.
   */
  readonly externalEvaluation?: CfaccessApplicationPoliciesRequireExternalEvaluation | undefined;
  /**
   * Requests from a country, by their IP address.
   */
  readonly geo?: CfaccessApplicationPoliciesRequireGeo | undefined;
  /**
   * Members of a GitHub organization, or of one of its teams.
   */
  readonly githubOrganization?: CfaccessApplicationPoliciesRequireGithubOrganization | undefined;
  /**
   * Members of an Access group.
   */
  readonly group?: CfaccessApplicationPoliciesRequireGroup | undefined;
  /**
   * Members of a Google Workspace group.
   */
  readonly gsuite?: CfaccessApplicationPoliciesRequireGsuite | undefined;
  /**
   * Requests from a CIDR range.
   */
  readonly ip?: CfaccessApplicationPoliciesRequireIp | undefined;
  /**
   * Requests from the IP addresses on a Zero Trust list.
   */
  readonly ipList?: CfaccessApplicationPoliciesRequireIpListStruct | undefined;
  /**
   * Programs that present an OAuth access token from an OIDC SaaS application. Only in `non_identity` and `bypass` policies.
   */
  readonly linkedAppToken?: CfaccessApplicationPoliciesRequireLinkedAppToken | undefined;
  /**
   * Users who logged in with an identity provider.
   */
  readonly loginMethod?: CfaccessApplicationPoliciesRequireLoginMethod | undefined;
  /**
   * Users whose OIDC claim has this value.
   */
  readonly oidc?: CfaccessApplicationPoliciesRequireOidc | undefined;
  /**
   * Members of an Okta group.
   */
  readonly okta?: CfaccessApplicationPoliciesRequireOkta | undefined;
  /**
   * Users whose SAML attribute has this value.
   */
  readonly saml?: CfaccessApplicationPoliciesRequireSaml | undefined;
  /**
   * Programs that present this service token.
   */
  readonly serviceToken?: CfaccessApplicationPoliciesRequireServiceToken | undefined;
  /**
   * Users with one of these risk levels.
   */
  readonly userRiskScore?: CfaccessApplicationPoliciesRequireUserRiskScore | undefined;
}

export function cfaccessApplicationPoliciesRequireToTerraform(
  struct?: CfaccessApplicationPoliciesRequire | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    any_valid_service_token: cfaccessApplicationPoliciesRequireAnyValidServiceTokenToTerraform(
      struct!.anyValidServiceToken,
    ),
    auth_context: cfaccessApplicationPoliciesRequireAuthContextToTerraform(struct!.authContext),
    auth_method: cfaccessApplicationPoliciesRequireAuthMethodToTerraform(struct!.authMethod),
    azure_ad: cfaccessApplicationPoliciesRequireAzureAdToTerraform(struct!.azureAd),
    certificate: cfaccessApplicationPoliciesRequireCertificateToTerraform(struct!.certificate),
    cloudflare_account_member: cfaccessApplicationPoliciesRequireCloudflareAccountMemberToTerraform(
      struct!.cloudflareAccountMember,
    ),
    common_name: cfaccessApplicationPoliciesRequireCommonNameToTerraform(struct!.commonName),
    device_posture: cfaccessApplicationPoliciesRequireDevicePostureToTerraform(struct!.devicePosture),
    email: cfaccessApplicationPoliciesRequireEmailToTerraform(struct!.email),
    email_domain: cfaccessApplicationPoliciesRequireEmailDomainToTerraform(struct!.emailDomain),
    email_list: cfaccessApplicationPoliciesRequireEmailListStructToTerraform(struct!.emailList),
    everyone: cfaccessApplicationPoliciesRequireEveryoneToTerraform(struct!.everyone),
    external_evaluation: cfaccessApplicationPoliciesRequireExternalEvaluationToTerraform(struct!.externalEvaluation),
    geo: cfaccessApplicationPoliciesRequireGeoToTerraform(struct!.geo),
    github_organization: cfaccessApplicationPoliciesRequireGithubOrganizationToTerraform(struct!.githubOrganization),
    group: cfaccessApplicationPoliciesRequireGroupToTerraform(struct!.group),
    gsuite: cfaccessApplicationPoliciesRequireGsuiteToTerraform(struct!.gsuite),
    ip: cfaccessApplicationPoliciesRequireIpToTerraform(struct!.ip),
    ip_list: cfaccessApplicationPoliciesRequireIpListStructToTerraform(struct!.ipList),
    linked_app_token: cfaccessApplicationPoliciesRequireLinkedAppTokenToTerraform(struct!.linkedAppToken),
    login_method: cfaccessApplicationPoliciesRequireLoginMethodToTerraform(struct!.loginMethod),
    oidc: cfaccessApplicationPoliciesRequireOidcToTerraform(struct!.oidc),
    okta: cfaccessApplicationPoliciesRequireOktaToTerraform(struct!.okta),
    saml: cfaccessApplicationPoliciesRequireSamlToTerraform(struct!.saml),
    service_token: cfaccessApplicationPoliciesRequireServiceTokenToTerraform(struct!.serviceToken),
    user_risk_score: cfaccessApplicationPoliciesRequireUserRiskScoreToTerraform(struct!.userRiskScore),
  };
}

export function cfaccessApplicationPoliciesRequireToHclTerraform(
  struct?: CfaccessApplicationPoliciesRequire | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    any_valid_service_token: {
      value: cfaccessApplicationPoliciesRequireAnyValidServiceTokenToHclTerraform(struct!.anyValidServiceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireAnyValidServiceToken",
    },
    auth_context: {
      value: cfaccessApplicationPoliciesRequireAuthContextToHclTerraform(struct!.authContext),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireAuthContext",
    },
    auth_method: {
      value: cfaccessApplicationPoliciesRequireAuthMethodToHclTerraform(struct!.authMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireAuthMethod",
    },
    azure_ad: {
      value: cfaccessApplicationPoliciesRequireAzureAdToHclTerraform(struct!.azureAd),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireAzureAd",
    },
    certificate: {
      value: cfaccessApplicationPoliciesRequireCertificateToHclTerraform(struct!.certificate),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireCertificate",
    },
    cloudflare_account_member: {
      value: cfaccessApplicationPoliciesRequireCloudflareAccountMemberToHclTerraform(struct!.cloudflareAccountMember),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireCloudflareAccountMember",
    },
    common_name: {
      value: cfaccessApplicationPoliciesRequireCommonNameToHclTerraform(struct!.commonName),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireCommonName",
    },
    device_posture: {
      value: cfaccessApplicationPoliciesRequireDevicePostureToHclTerraform(struct!.devicePosture),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireDevicePosture",
    },
    email: {
      value: cfaccessApplicationPoliciesRequireEmailToHclTerraform(struct!.email),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireEmail",
    },
    email_domain: {
      value: cfaccessApplicationPoliciesRequireEmailDomainToHclTerraform(struct!.emailDomain),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireEmailDomain",
    },
    email_list: {
      value: cfaccessApplicationPoliciesRequireEmailListStructToHclTerraform(struct!.emailList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireEmailListStruct",
    },
    everyone: {
      value: cfaccessApplicationPoliciesRequireEveryoneToHclTerraform(struct!.everyone),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireEveryone",
    },
    external_evaluation: {
      value: cfaccessApplicationPoliciesRequireExternalEvaluationToHclTerraform(struct!.externalEvaluation),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireExternalEvaluation",
    },
    geo: {
      value: cfaccessApplicationPoliciesRequireGeoToHclTerraform(struct!.geo),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireGeo",
    },
    github_organization: {
      value: cfaccessApplicationPoliciesRequireGithubOrganizationToHclTerraform(struct!.githubOrganization),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireGithubOrganization",
    },
    group: {
      value: cfaccessApplicationPoliciesRequireGroupToHclTerraform(struct!.group),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireGroup",
    },
    gsuite: {
      value: cfaccessApplicationPoliciesRequireGsuiteToHclTerraform(struct!.gsuite),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireGsuite",
    },
    ip: {
      value: cfaccessApplicationPoliciesRequireIpToHclTerraform(struct!.ip),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireIp",
    },
    ip_list: {
      value: cfaccessApplicationPoliciesRequireIpListStructToHclTerraform(struct!.ipList),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireIpListStruct",
    },
    linked_app_token: {
      value: cfaccessApplicationPoliciesRequireLinkedAppTokenToHclTerraform(struct!.linkedAppToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireLinkedAppToken",
    },
    login_method: {
      value: cfaccessApplicationPoliciesRequireLoginMethodToHclTerraform(struct!.loginMethod),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireLoginMethod",
    },
    oidc: {
      value: cfaccessApplicationPoliciesRequireOidcToHclTerraform(struct!.oidc),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireOidc",
    },
    okta: {
      value: cfaccessApplicationPoliciesRequireOktaToHclTerraform(struct!.okta),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireOkta",
    },
    saml: {
      value: cfaccessApplicationPoliciesRequireSamlToHclTerraform(struct!.saml),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireSaml",
    },
    service_token: {
      value: cfaccessApplicationPoliciesRequireServiceTokenToHclTerraform(struct!.serviceToken),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireServiceToken",
    },
    user_risk_score: {
      value: cfaccessApplicationPoliciesRequireUserRiskScoreToHclTerraform(struct!.userRiskScore),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesRequireUserRiskScore",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesRequireOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationPoliciesRequire | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._anyValidServiceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.anyValidServiceToken = this._anyValidServiceToken?.internalValue;
    }
    if (this._authContext?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authContext = this._authContext?.internalValue;
    }
    if (this._authMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authMethod = this._authMethod?.internalValue;
    }
    if (this._azureAd?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.azureAd = this._azureAd?.internalValue;
    }
    if (this._certificate?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.certificate = this._certificate?.internalValue;
    }
    if (this._cloudflareAccountMember?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudflareAccountMember = this._cloudflareAccountMember?.internalValue;
    }
    if (this._commonName?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName?.internalValue;
    }
    if (this._devicePosture?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.devicePosture = this._devicePosture?.internalValue;
    }
    if (this._email?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.email = this._email?.internalValue;
    }
    if (this._emailDomain?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailDomain = this._emailDomain?.internalValue;
    }
    if (this._emailList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailList = this._emailList?.internalValue;
    }
    if (this._everyone?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.everyone = this._everyone?.internalValue;
    }
    if (this._externalEvaluation?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalEvaluation = this._externalEvaluation?.internalValue;
    }
    if (this._geo?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.geo = this._geo?.internalValue;
    }
    if (this._githubOrganization?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.githubOrganization = this._githubOrganization?.internalValue;
    }
    if (this._group?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.group = this._group?.internalValue;
    }
    if (this._gsuite?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.gsuite = this._gsuite?.internalValue;
    }
    if (this._ip?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ip = this._ip?.internalValue;
    }
    if (this._ipList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipList = this._ipList?.internalValue;
    }
    if (this._linkedAppToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.linkedAppToken = this._linkedAppToken?.internalValue;
    }
    if (this._loginMethod?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.loginMethod = this._loginMethod?.internalValue;
    }
    if (this._oidc?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.oidc = this._oidc?.internalValue;
    }
    if (this._okta?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.okta = this._okta?.internalValue;
    }
    if (this._saml?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.saml = this._saml?.internalValue;
    }
    if (this._serviceToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceToken = this._serviceToken?.internalValue;
    }
    if (this._userRiskScore?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskScore = this._userRiskScore?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPoliciesRequire | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = undefined;
      this._authContext.internalValue = undefined;
      this._authMethod.internalValue = undefined;
      this._azureAd.internalValue = undefined;
      this._certificate.internalValue = undefined;
      this._cloudflareAccountMember.internalValue = undefined;
      this._commonName.internalValue = undefined;
      this._devicePosture.internalValue = undefined;
      this._email.internalValue = undefined;
      this._emailDomain.internalValue = undefined;
      this._emailList.internalValue = undefined;
      this._everyone.internalValue = undefined;
      this._externalEvaluation.internalValue = undefined;
      this._geo.internalValue = undefined;
      this._githubOrganization.internalValue = undefined;
      this._group.internalValue = undefined;
      this._gsuite.internalValue = undefined;
      this._ip.internalValue = undefined;
      this._ipList.internalValue = undefined;
      this._linkedAppToken.internalValue = undefined;
      this._loginMethod.internalValue = undefined;
      this._oidc.internalValue = undefined;
      this._okta.internalValue = undefined;
      this._saml.internalValue = undefined;
      this._serviceToken.internalValue = undefined;
      this._userRiskScore.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._anyValidServiceToken.internalValue = value.anyValidServiceToken;
      this._authContext.internalValue = value.authContext;
      this._authMethod.internalValue = value.authMethod;
      this._azureAd.internalValue = value.azureAd;
      this._certificate.internalValue = value.certificate;
      this._cloudflareAccountMember.internalValue = value.cloudflareAccountMember;
      this._commonName.internalValue = value.commonName;
      this._devicePosture.internalValue = value.devicePosture;
      this._email.internalValue = value.email;
      this._emailDomain.internalValue = value.emailDomain;
      this._emailList.internalValue = value.emailList;
      this._everyone.internalValue = value.everyone;
      this._externalEvaluation.internalValue = value.externalEvaluation;
      this._geo.internalValue = value.geo;
      this._githubOrganization.internalValue = value.githubOrganization;
      this._group.internalValue = value.group;
      this._gsuite.internalValue = value.gsuite;
      this._ip.internalValue = value.ip;
      this._ipList.internalValue = value.ipList;
      this._linkedAppToken.internalValue = value.linkedAppToken;
      this._loginMethod.internalValue = value.loginMethod;
      this._oidc.internalValue = value.oidc;
      this._okta.internalValue = value.okta;
      this._saml.internalValue = value.saml;
      this._serviceToken.internalValue = value.serviceToken;
      this._userRiskScore.internalValue = value.userRiskScore;
    }
  }

  // any_valid_service_token - computed: true, optional: true, required: false
  private _anyValidServiceToken = new CfaccessApplicationPoliciesRequireAnyValidServiceTokenOutputReference(
    this,
    "any_valid_service_token",
  );
  public get anyValidServiceToken() {
    return this._anyValidServiceToken;
  }
  public putAnyValidServiceToken(value: CfaccessApplicationPoliciesRequireAnyValidServiceToken) {
    this._anyValidServiceToken.internalValue = value;
  }
  public resetAnyValidServiceToken() {
    this._anyValidServiceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get anyValidServiceTokenInput() {
    return this._anyValidServiceToken.internalValue;
  }

  // auth_context - computed: true, optional: true, required: false
  private _authContext = new CfaccessApplicationPoliciesRequireAuthContextOutputReference(this, "auth_context");
  public get authContext() {
    return this._authContext;
  }
  public putAuthContext(value: CfaccessApplicationPoliciesRequireAuthContext) {
    this._authContext.internalValue = value;
  }
  public resetAuthContext() {
    this._authContext.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authContextInput() {
    return this._authContext.internalValue;
  }

  // auth_method - computed: true, optional: true, required: false
  private _authMethod = new CfaccessApplicationPoliciesRequireAuthMethodOutputReference(this, "auth_method");
  public get authMethod() {
    return this._authMethod;
  }
  public putAuthMethod(value: CfaccessApplicationPoliciesRequireAuthMethod) {
    this._authMethod.internalValue = value;
  }
  public resetAuthMethod() {
    this._authMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authMethodInput() {
    return this._authMethod.internalValue;
  }

  // azure_ad - computed: true, optional: true, required: false
  private _azureAd = new CfaccessApplicationPoliciesRequireAzureAdOutputReference(this, "azure_ad");
  public get azureAd() {
    return this._azureAd;
  }
  public putAzureAd(value: CfaccessApplicationPoliciesRequireAzureAd) {
    this._azureAd.internalValue = value;
  }
  public resetAzureAd() {
    this._azureAd.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get azureAdInput() {
    return this._azureAd.internalValue;
  }

  // certificate - computed: true, optional: true, required: false
  private _certificate = new CfaccessApplicationPoliciesRequireCertificateOutputReference(this, "certificate");
  public get certificate() {
    return this._certificate;
  }
  public putCertificate(value: CfaccessApplicationPoliciesRequireCertificate) {
    this._certificate.internalValue = value;
  }
  public resetCertificate() {
    this._certificate.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateInput() {
    return this._certificate.internalValue;
  }

  // cloudflare_account_member - computed: true, optional: true, required: false
  private _cloudflareAccountMember = new CfaccessApplicationPoliciesRequireCloudflareAccountMemberOutputReference(
    this,
    "cloudflare_account_member",
  );
  public get cloudflareAccountMember() {
    return this._cloudflareAccountMember;
  }
  public putCloudflareAccountMember(value: CfaccessApplicationPoliciesRequireCloudflareAccountMember) {
    this._cloudflareAccountMember.internalValue = value;
  }
  public resetCloudflareAccountMember() {
    this._cloudflareAccountMember.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudflareAccountMemberInput() {
    return this._cloudflareAccountMember.internalValue;
  }

  // common_name - computed: true, optional: true, required: false
  private _commonName = new CfaccessApplicationPoliciesRequireCommonNameOutputReference(this, "common_name");
  public get commonName() {
    return this._commonName;
  }
  public putCommonName(value: CfaccessApplicationPoliciesRequireCommonName) {
    this._commonName.internalValue = value;
  }
  public resetCommonName() {
    this._commonName.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName.internalValue;
  }

  // device_posture - computed: true, optional: true, required: false
  private _devicePosture = new CfaccessApplicationPoliciesRequireDevicePostureOutputReference(this, "device_posture");
  public get devicePosture() {
    return this._devicePosture;
  }
  public putDevicePosture(value: CfaccessApplicationPoliciesRequireDevicePosture) {
    this._devicePosture.internalValue = value;
  }
  public resetDevicePosture() {
    this._devicePosture.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicePostureInput() {
    return this._devicePosture.internalValue;
  }

  // email - computed: true, optional: true, required: false
  private _email = new CfaccessApplicationPoliciesRequireEmailOutputReference(this, "email");
  public get email() {
    return this._email;
  }
  public putEmail(value: CfaccessApplicationPoliciesRequireEmail) {
    this._email.internalValue = value;
  }
  public resetEmail() {
    this._email.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email.internalValue;
  }

  // email_domain - computed: true, optional: true, required: false
  private _emailDomain = new CfaccessApplicationPoliciesRequireEmailDomainOutputReference(this, "email_domain");
  public get emailDomain() {
    return this._emailDomain;
  }
  public putEmailDomain(value: CfaccessApplicationPoliciesRequireEmailDomain) {
    this._emailDomain.internalValue = value;
  }
  public resetEmailDomain() {
    this._emailDomain.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailDomainInput() {
    return this._emailDomain.internalValue;
  }

  // email_list - computed: true, optional: true, required: false
  private _emailList = new CfaccessApplicationPoliciesRequireEmailListStructOutputReference(this, "email_list");
  public get emailList() {
    return this._emailList;
  }
  public putEmailList(value: CfaccessApplicationPoliciesRequireEmailListStruct) {
    this._emailList.internalValue = value;
  }
  public resetEmailList() {
    this._emailList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailListInput() {
    return this._emailList.internalValue;
  }

  // everyone - computed: true, optional: true, required: false
  private _everyone = new CfaccessApplicationPoliciesRequireEveryoneOutputReference(this, "everyone");
  public get everyone() {
    return this._everyone;
  }
  public putEveryone(value: CfaccessApplicationPoliciesRequireEveryone) {
    this._everyone.internalValue = value;
  }
  public resetEveryone() {
    this._everyone.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get everyoneInput() {
    return this._everyone.internalValue;
  }

  // external_evaluation - computed: true, optional: true, required: false
  private _externalEvaluation = new CfaccessApplicationPoliciesRequireExternalEvaluationOutputReference(
    this,
    "external_evaluation",
  );
  public get externalEvaluation() {
    return this._externalEvaluation;
  }
  public putExternalEvaluation(value: CfaccessApplicationPoliciesRequireExternalEvaluation) {
    this._externalEvaluation.internalValue = value;
  }
  public resetExternalEvaluation() {
    this._externalEvaluation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalEvaluationInput() {
    return this._externalEvaluation.internalValue;
  }

  // geo - computed: true, optional: true, required: false
  private _geo = new CfaccessApplicationPoliciesRequireGeoOutputReference(this, "geo");
  public get geo() {
    return this._geo;
  }
  public putGeo(value: CfaccessApplicationPoliciesRequireGeo) {
    this._geo.internalValue = value;
  }
  public resetGeo() {
    this._geo.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get geoInput() {
    return this._geo.internalValue;
  }

  // github_organization - computed: true, optional: true, required: false
  private _githubOrganization = new CfaccessApplicationPoliciesRequireGithubOrganizationOutputReference(
    this,
    "github_organization",
  );
  public get githubOrganization() {
    return this._githubOrganization;
  }
  public putGithubOrganization(value: CfaccessApplicationPoliciesRequireGithubOrganization) {
    this._githubOrganization.internalValue = value;
  }
  public resetGithubOrganization() {
    this._githubOrganization.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get githubOrganizationInput() {
    return this._githubOrganization.internalValue;
  }

  // group - computed: true, optional: true, required: false
  private _group = new CfaccessApplicationPoliciesRequireGroupOutputReference(this, "group");
  public get group() {
    return this._group;
  }
  public putGroup(value: CfaccessApplicationPoliciesRequireGroup) {
    this._group.internalValue = value;
  }
  public resetGroup() {
    this._group.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupInput() {
    return this._group.internalValue;
  }

  // gsuite - computed: true, optional: true, required: false
  private _gsuite = new CfaccessApplicationPoliciesRequireGsuiteOutputReference(this, "gsuite");
  public get gsuite() {
    return this._gsuite;
  }
  public putGsuite(value: CfaccessApplicationPoliciesRequireGsuite) {
    this._gsuite.internalValue = value;
  }
  public resetGsuite() {
    this._gsuite.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get gsuiteInput() {
    return this._gsuite.internalValue;
  }

  // ip - computed: true, optional: true, required: false
  private _ip = new CfaccessApplicationPoliciesRequireIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }
  public putIp(value: CfaccessApplicationPoliciesRequireIp) {
    this._ip.internalValue = value;
  }
  public resetIp() {
    this._ip.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip.internalValue;
  }

  // ip_list - computed: true, optional: true, required: false
  private _ipList = new CfaccessApplicationPoliciesRequireIpListStructOutputReference(this, "ip_list");
  public get ipList() {
    return this._ipList;
  }
  public putIpList(value: CfaccessApplicationPoliciesRequireIpListStruct) {
    this._ipList.internalValue = value;
  }
  public resetIpList() {
    this._ipList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipListInput() {
    return this._ipList.internalValue;
  }

  // linked_app_token - computed: true, optional: true, required: false
  private _linkedAppToken = new CfaccessApplicationPoliciesRequireLinkedAppTokenOutputReference(
    this,
    "linked_app_token",
  );
  public get linkedAppToken() {
    return this._linkedAppToken;
  }
  public putLinkedAppToken(value: CfaccessApplicationPoliciesRequireLinkedAppToken) {
    this._linkedAppToken.internalValue = value;
  }
  public resetLinkedAppToken() {
    this._linkedAppToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get linkedAppTokenInput() {
    return this._linkedAppToken.internalValue;
  }

  // login_method - computed: true, optional: true, required: false
  private _loginMethod = new CfaccessApplicationPoliciesRequireLoginMethodOutputReference(this, "login_method");
  public get loginMethod() {
    return this._loginMethod;
  }
  public putLoginMethod(value: CfaccessApplicationPoliciesRequireLoginMethod) {
    this._loginMethod.internalValue = value;
  }
  public resetLoginMethod() {
    this._loginMethod.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loginMethodInput() {
    return this._loginMethod.internalValue;
  }

  // oidc - computed: true, optional: true, required: false
  private _oidc = new CfaccessApplicationPoliciesRequireOidcOutputReference(this, "oidc");
  public get oidc() {
    return this._oidc;
  }
  public putOidc(value: CfaccessApplicationPoliciesRequireOidc) {
    this._oidc.internalValue = value;
  }
  public resetOidc() {
    this._oidc.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcInput() {
    return this._oidc.internalValue;
  }

  // okta - computed: true, optional: true, required: false
  private _okta = new CfaccessApplicationPoliciesRequireOktaOutputReference(this, "okta");
  public get okta() {
    return this._okta;
  }
  public putOkta(value: CfaccessApplicationPoliciesRequireOkta) {
    this._okta.internalValue = value;
  }
  public resetOkta() {
    this._okta.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oktaInput() {
    return this._okta.internalValue;
  }

  // saml - computed: true, optional: true, required: false
  private _saml = new CfaccessApplicationPoliciesRequireSamlOutputReference(this, "saml");
  public get saml() {
    return this._saml;
  }
  public putSaml(value: CfaccessApplicationPoliciesRequireSaml) {
    this._saml.internalValue = value;
  }
  public resetSaml() {
    this._saml.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samlInput() {
    return this._saml.internalValue;
  }

  // service_token - computed: true, optional: true, required: false
  private _serviceToken = new CfaccessApplicationPoliciesRequireServiceTokenOutputReference(this, "service_token");
  public get serviceToken() {
    return this._serviceToken;
  }
  public putServiceToken(value: CfaccessApplicationPoliciesRequireServiceToken) {
    this._serviceToken.internalValue = value;
  }
  public resetServiceToken() {
    this._serviceToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceTokenInput() {
    return this._serviceToken.internalValue;
  }

  // user_risk_score - computed: true, optional: true, required: false
  private _userRiskScore = new CfaccessApplicationPoliciesRequireUserRiskScoreOutputReference(this, "user_risk_score");
  public get userRiskScore() {
    return this._userRiskScore;
  }
  public putUserRiskScore(value: CfaccessApplicationPoliciesRequireUserRiskScore) {
    this._userRiskScore.internalValue = value;
  }
  public resetUserRiskScore() {
    this._userRiskScore.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskScoreInput() {
    return this._userRiskScore.internalValue;
  }
}

export class CfaccessApplicationPoliciesRequireList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPoliciesRequire[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationPoliciesRequireOutputReference {
    return new CfaccessApplicationPoliciesRequireOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationPolicies {
  /**
   * Approvers, if approval is required.
   */
  readonly approvalGroups?: CfaccessApplicationPoliciesApprovalGroups[] | cdktf.IResolvable | undefined;
  /**
   * Requires users to request access at the start of each session.
   */
  readonly approvalRequired?: boolean | cdktf.IResolvable | undefined;
  /**
   * How users can connect to targets.
   */
  readonly connectionRules?: CfaccessApplicationPoliciesConnectionRules | undefined;
  /**
   * What the policy does with matching requests: allow, deny (Block), non_identity (Service Auth) or bypass. Required for a policy of the application's own. Applications of type infrastructure support only allow.
   */
  readonly decision?: string | undefined;
  /**
   * A user must match none of these (NOT).
   */
  readonly exclude?: CfaccessApplicationPoliciesExclude[] | cdktf.IResolvable | undefined;
  /**
   * Identifier of a reusable policy. Cloudflare sets that of a policy of the application's own.
   *
   * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
   * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
   */
  readonly id?: string | undefined;
  /**
   * A user must match at least one of these (OR).
   */
  readonly include?: CfaccessApplicationPoliciesInclude[] | cdktf.IResolvable | undefined;
  /**
   * Opens the application in an isolated browser. Needs Client Web Isolation.
   */
  readonly isolationRequired?: boolean | cdktf.IResolvable | undefined;
  /**
   * Independent multi-factor authentication.
   */
  readonly mfaConfig?: CfaccessApplicationPoliciesMfaConfig | undefined;
  /**
   * Name of the policy. Required for a policy of the application's own.
   */
  readonly name?: string | undefined;
  /**
   * Position of the policy in the application, unique among its policies. If omitted, its position in the list, from 1.
   */
  readonly precedence?: number | undefined;
  /**
   * Prompt for the justification, if one is required.
   */
  readonly purposeJustificationPrompt?: string | undefined;
  /**
   * Requires users to enter a justification when they log in.
   */
  readonly purposeJustificationRequired?: boolean | cdktf.IResolvable | undefined;
  /**
   * A user must match all of these (AND).
   */
  readonly require?: CfaccessApplicationPoliciesRequire[] | cdktf.IResolvable | undefined;
  /**
   * Session duration of users that the policy allows: `30m`, `2h45m`. If empty, the session duration of the application.
   */
  readonly sessionDuration?: string | undefined;
}

export function cfaccessApplicationPoliciesToTerraform(struct?: CfaccessApplicationPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    approval_groups: cdktf.listMapper(
      cfaccessApplicationPoliciesApprovalGroupsToTerraform,
      false,
    )(struct!.approvalGroups),
    approval_required: cdktf.booleanToTerraform(struct!.approvalRequired),
    connection_rules: cfaccessApplicationPoliciesConnectionRulesToTerraform(struct!.connectionRules),
    decision: cdktf.stringToTerraform(struct!.decision),
    exclude: cdktf.listMapper(cfaccessApplicationPoliciesExcludeToTerraform, false)(struct!.exclude),
    id: cdktf.stringToTerraform(struct!.id),
    include: cdktf.listMapper(cfaccessApplicationPoliciesIncludeToTerraform, false)(struct!.include),
    isolation_required: cdktf.booleanToTerraform(struct!.isolationRequired),
    mfa_config: cfaccessApplicationPoliciesMfaConfigToTerraform(struct!.mfaConfig),
    name: cdktf.stringToTerraform(struct!.name),
    precedence: cdktf.numberToTerraform(struct!.precedence),
    purpose_justification_prompt: cdktf.stringToTerraform(struct!.purposeJustificationPrompt),
    purpose_justification_required: cdktf.booleanToTerraform(struct!.purposeJustificationRequired),
    require: cdktf.listMapper(cfaccessApplicationPoliciesRequireToTerraform, false)(struct!.require),
    session_duration: cdktf.stringToTerraform(struct!.sessionDuration),
  };
}

export function cfaccessApplicationPoliciesToHclTerraform(
  struct?: CfaccessApplicationPolicies | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    approval_groups: {
      value: cdktf.listMapperHcl(
        cfaccessApplicationPoliciesApprovalGroupsToHclTerraform,
        false,
      )(struct!.approvalGroups),
      isBlock: true,
      type: "list",
      storageClassType: "CfaccessApplicationPoliciesApprovalGroupsList",
    },
    approval_required: {
      value: cdktf.booleanToHclTerraform(struct!.approvalRequired),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    connection_rules: {
      value: cfaccessApplicationPoliciesConnectionRulesToHclTerraform(struct!.connectionRules),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesConnectionRules",
    },
    decision: {
      value: cdktf.stringToHclTerraform(struct!.decision),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    exclude: {
      value: cdktf.listMapperHcl(cfaccessApplicationPoliciesExcludeToHclTerraform, false)(struct!.exclude),
      isBlock: true,
      type: "set",
      storageClassType: "CfaccessApplicationPoliciesExcludeList",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    include: {
      value: cdktf.listMapperHcl(cfaccessApplicationPoliciesIncludeToHclTerraform, false)(struct!.include),
      isBlock: true,
      type: "set",
      storageClassType: "CfaccessApplicationPoliciesIncludeList",
    },
    isolation_required: {
      value: cdktf.booleanToHclTerraform(struct!.isolationRequired),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    mfa_config: {
      value: cfaccessApplicationPoliciesMfaConfigToHclTerraform(struct!.mfaConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationPoliciesMfaConfig",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    precedence: {
      value: cdktf.numberToHclTerraform(struct!.precedence),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    purpose_justification_prompt: {
      value: cdktf.stringToHclTerraform(struct!.purposeJustificationPrompt),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    purpose_justification_required: {
      value: cdktf.booleanToHclTerraform(struct!.purposeJustificationRequired),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    require: {
      value: cdktf.listMapperHcl(cfaccessApplicationPoliciesRequireToHclTerraform, false)(struct!.require),
      isBlock: true,
      type: "set",
      storageClassType: "CfaccessApplicationPoliciesRequireList",
    },
    session_duration: {
      value: cdktf.stringToHclTerraform(struct!.sessionDuration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationPoliciesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationPolicies | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._approvalGroups?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.approvalGroups = this._approvalGroups?.internalValue;
    }
    if (this._approvalRequired !== undefined) {
      hasAnyValues = true;
      internalValueResult.approvalRequired = this._approvalRequired;
    }
    if (this._connectionRules?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.connectionRules = this._connectionRules?.internalValue;
    }
    if (this._decision !== undefined) {
      hasAnyValues = true;
      internalValueResult.decision = this._decision;
    }
    if (this._exclude?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.exclude = this._exclude?.internalValue;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._include?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.include = this._include?.internalValue;
    }
    if (this._isolationRequired !== undefined) {
      hasAnyValues = true;
      internalValueResult.isolationRequired = this._isolationRequired;
    }
    if (this._mfaConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.mfaConfig = this._mfaConfig?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._precedence !== undefined) {
      hasAnyValues = true;
      internalValueResult.precedence = this._precedence;
    }
    if (this._purposeJustificationPrompt !== undefined) {
      hasAnyValues = true;
      internalValueResult.purposeJustificationPrompt = this._purposeJustificationPrompt;
    }
    if (this._purposeJustificationRequired !== undefined) {
      hasAnyValues = true;
      internalValueResult.purposeJustificationRequired = this._purposeJustificationRequired;
    }
    if (this._require?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.require = this._require?.internalValue;
    }
    if (this._sessionDuration !== undefined) {
      hasAnyValues = true;
      internalValueResult.sessionDuration = this._sessionDuration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationPolicies | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._approvalGroups.internalValue = undefined;
      this._approvalRequired = undefined;
      this._connectionRules.internalValue = undefined;
      this._decision = undefined;
      this._exclude.internalValue = undefined;
      this._id = undefined;
      this._include.internalValue = undefined;
      this._isolationRequired = undefined;
      this._mfaConfig.internalValue = undefined;
      this._name = undefined;
      this._precedence = undefined;
      this._purposeJustificationPrompt = undefined;
      this._purposeJustificationRequired = undefined;
      this._require.internalValue = undefined;
      this._sessionDuration = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._approvalGroups.internalValue = value.approvalGroups;
      this._approvalRequired = value.approvalRequired;
      this._connectionRules.internalValue = value.connectionRules;
      this._decision = value.decision;
      this._exclude.internalValue = value.exclude;
      this._id = value.id;
      this._include.internalValue = value.include;
      this._isolationRequired = value.isolationRequired;
      this._mfaConfig.internalValue = value.mfaConfig;
      this._name = value.name;
      this._precedence = value.precedence;
      this._purposeJustificationPrompt = value.purposeJustificationPrompt;
      this._purposeJustificationRequired = value.purposeJustificationRequired;
      this._require.internalValue = value.require;
      this._sessionDuration = value.sessionDuration;
    }
  }

  // approval_groups - computed: true, optional: true, required: false
  private _approvalGroups = new CfaccessApplicationPoliciesApprovalGroupsList(this, "approval_groups", false);
  public get approvalGroups() {
    return this._approvalGroups;
  }
  public putApprovalGroups(value: CfaccessApplicationPoliciesApprovalGroups[] | cdktf.IResolvable) {
    this._approvalGroups.internalValue = value;
  }
  public resetApprovalGroups() {
    this._approvalGroups.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get approvalGroupsInput() {
    return this._approvalGroups.internalValue;
  }

  // approval_required - computed: true, optional: true, required: false
  private _approvalRequired?: boolean | cdktf.IResolvable | undefined;
  public get approvalRequired() {
    return this.getBooleanAttribute("approval_required");
  }
  public set approvalRequired(value: boolean | cdktf.IResolvable) {
    this._approvalRequired = value;
  }
  public resetApprovalRequired() {
    this._approvalRequired = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get approvalRequiredInput() {
    return this._approvalRequired;
  }

  // connection_rules - computed: true, optional: true, required: false
  private _connectionRules = new CfaccessApplicationPoliciesConnectionRulesOutputReference(this, "connection_rules");
  public get connectionRules() {
    return this._connectionRules;
  }
  public putConnectionRules(value: CfaccessApplicationPoliciesConnectionRules) {
    this._connectionRules.internalValue = value;
  }
  public resetConnectionRules() {
    this._connectionRules.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get connectionRulesInput() {
    return this._connectionRules.internalValue;
  }

  // decision - computed: true, optional: true, required: false
  private _decision?: string | undefined;
  public get decision() {
    return this.getStringAttribute("decision");
  }
  public set decision(value: string) {
    this._decision = value;
  }
  public resetDecision() {
    this._decision = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get decisionInput() {
    return this._decision;
  }

  // exclude - computed: true, optional: true, required: false
  private _exclude = new CfaccessApplicationPoliciesExcludeList(this, "exclude", true);
  public get exclude() {
    return this._exclude;
  }
  public putExclude(value: CfaccessApplicationPoliciesExclude[] | cdktf.IResolvable) {
    this._exclude.internalValue = value;
  }
  public resetExclude() {
    this._exclude.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeInput() {
    return this._exclude.internalValue;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string | undefined;
  public get id() {
    return this.getStringAttribute("id");
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // include - computed: true, optional: true, required: false
  private _include = new CfaccessApplicationPoliciesIncludeList(this, "include", true);
  public get include() {
    return this._include;
  }
  public putInclude(value: CfaccessApplicationPoliciesInclude[] | cdktf.IResolvable) {
    this._include.internalValue = value;
  }
  public resetInclude() {
    this._include.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeInput() {
    return this._include.internalValue;
  }

  // isolation_required - computed: true, optional: true, required: false
  private _isolationRequired?: boolean | cdktf.IResolvable | undefined;
  public get isolationRequired() {
    return this.getBooleanAttribute("isolation_required");
  }
  public set isolationRequired(value: boolean | cdktf.IResolvable) {
    this._isolationRequired = value;
  }
  public resetIsolationRequired() {
    this._isolationRequired = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isolationRequiredInput() {
    return this._isolationRequired;
  }

  // mfa_config - computed: true, optional: true, required: false
  private _mfaConfig = new CfaccessApplicationPoliciesMfaConfigOutputReference(this, "mfa_config");
  public get mfaConfig() {
    return this._mfaConfig;
  }
  public putMfaConfig(value: CfaccessApplicationPoliciesMfaConfig) {
    this._mfaConfig.internalValue = value;
  }
  public resetMfaConfig() {
    this._mfaConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mfaConfigInput() {
    return this._mfaConfig.internalValue;
  }

  // name - computed: true, optional: true, required: false
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // precedence - computed: true, optional: true, required: false
  private _precedence?: number | undefined;
  public get precedence() {
    return this.getNumberAttribute("precedence");
  }
  public set precedence(value: number) {
    this._precedence = value;
  }
  public resetPrecedence() {
    this._precedence = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get precedenceInput() {
    return this._precedence;
  }

  // purpose_justification_prompt - computed: true, optional: true, required: false
  private _purposeJustificationPrompt?: string | undefined;
  public get purposeJustificationPrompt() {
    return this.getStringAttribute("purpose_justification_prompt");
  }
  public set purposeJustificationPrompt(value: string) {
    this._purposeJustificationPrompt = value;
  }
  public resetPurposeJustificationPrompt() {
    this._purposeJustificationPrompt = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get purposeJustificationPromptInput() {
    return this._purposeJustificationPrompt;
  }

  // purpose_justification_required - computed: true, optional: true, required: false
  private _purposeJustificationRequired?: boolean | cdktf.IResolvable | undefined;
  public get purposeJustificationRequired() {
    return this.getBooleanAttribute("purpose_justification_required");
  }
  public set purposeJustificationRequired(value: boolean | cdktf.IResolvable) {
    this._purposeJustificationRequired = value;
  }
  public resetPurposeJustificationRequired() {
    this._purposeJustificationRequired = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get purposeJustificationRequiredInput() {
    return this._purposeJustificationRequired;
  }

  // require - computed: true, optional: true, required: false
  private _require = new CfaccessApplicationPoliciesRequireList(this, "require", true);
  public get require() {
    return this._require;
  }
  public putRequire(value: CfaccessApplicationPoliciesRequire[] | cdktf.IResolvable) {
    this._require.internalValue = value;
  }
  public resetRequire() {
    this._require.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireInput() {
    return this._require.internalValue;
  }

  // session_duration - computed: true, optional: true, required: false
  private _sessionDuration?: string | undefined;
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
  public set sessionDuration(value: string) {
    this._sessionDuration = value;
  }
  public resetSessionDuration() {
    this._sessionDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionDurationInput() {
    return this._sessionDuration;
  }
}

export class CfaccessApplicationPoliciesList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationPolicies[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationPoliciesOutputReference {
    return new CfaccessApplicationPoliciesOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationSaasAppCustomAttributesSourceNameByIdp {
  /**
   * Identifier of the identity provider.
   */
  readonly idpId?: string | undefined;
  /**
   * Name of the attribute at this identity provider.
   */
  readonly sourceName?: string | undefined;
}

export function cfaccessApplicationSaasAppCustomAttributesSourceNameByIdpToTerraform(
  struct?: CfaccessApplicationSaasAppCustomAttributesSourceNameByIdp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    idp_id: cdktf.stringToTerraform(struct!.idpId),
    source_name: cdktf.stringToTerraform(struct!.sourceName),
  };
}

export function cfaccessApplicationSaasAppCustomAttributesSourceNameByIdpToHclTerraform(
  struct?: CfaccessApplicationSaasAppCustomAttributesSourceNameByIdp | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    idp_id: {
      value: cdktf.stringToHclTerraform(struct!.idpId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    source_name: {
      value: cdktf.stringToHclTerraform(struct!.sourceName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationSaasAppCustomAttributesSourceNameByIdpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue():
    CfaccessApplicationSaasAppCustomAttributesSourceNameByIdp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._idpId !== undefined) {
      hasAnyValues = true;
      internalValueResult.idpId = this._idpId;
    }
    if (this._sourceName !== undefined) {
      hasAnyValues = true;
      internalValueResult.sourceName = this._sourceName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(
    value: CfaccessApplicationSaasAppCustomAttributesSourceNameByIdp | cdktf.IResolvable | undefined,
  ) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._idpId = undefined;
      this._sourceName = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._idpId = value.idpId;
      this._sourceName = value.sourceName;
    }
  }

  // idp_id - computed: false, optional: true, required: false
  private _idpId?: string | undefined;
  public get idpId() {
    return this.getStringAttribute("idp_id");
  }
  public set idpId(value: string) {
    this._idpId = value;
  }
  public resetIdpId() {
    this._idpId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idpIdInput() {
    return this._idpId;
  }

  // source_name - computed: false, optional: true, required: false
  private _sourceName?: string | undefined;
  public get sourceName() {
    return this.getStringAttribute("source_name");
  }
  public set sourceName(value: string) {
    this._sourceName = value;
  }
  public resetSourceName() {
    this._sourceName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceNameInput() {
    return this._sourceName;
  }
}

export class CfaccessApplicationSaasAppCustomAttributesSourceNameByIdpList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationSaasAppCustomAttributesSourceNameByIdp[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationSaasAppCustomAttributesSourceNameByIdpOutputReference {
    return new CfaccessApplicationSaasAppCustomAttributesSourceNameByIdpOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationSaasAppCustomAttributesSource {
  /**
   * Name of the identity provider's attribute.
   */
  readonly name?: string | undefined;
  /**
   * Name of the attribute by identity provider.
   */
  readonly nameByIdp?: CfaccessApplicationSaasAppCustomAttributesSourceNameByIdp[] | cdktf.IResolvable | undefined;
}

export function cfaccessApplicationSaasAppCustomAttributesSourceToTerraform(
  struct?: CfaccessApplicationSaasAppCustomAttributesSource | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    name_by_idp: cdktf.listMapper(
      cfaccessApplicationSaasAppCustomAttributesSourceNameByIdpToTerraform,
      false,
    )(struct!.nameByIdp),
  };
}

export function cfaccessApplicationSaasAppCustomAttributesSourceToHclTerraform(
  struct?: CfaccessApplicationSaasAppCustomAttributesSource | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name_by_idp: {
      value: cdktf.listMapperHcl(
        cfaccessApplicationSaasAppCustomAttributesSourceNameByIdpToHclTerraform,
        false,
      )(struct!.nameByIdp),
      isBlock: true,
      type: "list",
      storageClassType: "CfaccessApplicationSaasAppCustomAttributesSourceNameByIdpList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationSaasAppCustomAttributesSourceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationSaasAppCustomAttributesSource | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._nameByIdp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.nameByIdp = this._nameByIdp?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationSaasAppCustomAttributesSource | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._nameByIdp.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._nameByIdp.internalValue = value.nameByIdp;
    }
  }

  // name - computed: false, optional: true, required: false
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // name_by_idp - computed: false, optional: true, required: false
  private _nameByIdp = new CfaccessApplicationSaasAppCustomAttributesSourceNameByIdpList(this, "name_by_idp", false);
  public get nameByIdp() {
    return this._nameByIdp;
  }
  public putNameByIdp(value: CfaccessApplicationSaasAppCustomAttributesSourceNameByIdp[] | cdktf.IResolvable) {
    this._nameByIdp.internalValue = value;
  }
  public resetNameByIdp() {
    this._nameByIdp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameByIdpInput() {
    return this._nameByIdp.internalValue;
  }
}
export interface CfaccessApplicationSaasAppCustomAttributes {
  /**
   * Human-readable name (FriendlyName).
   */
  readonly friendlyName?: string | undefined;
  /**
   * Name of the attribute.
   */
  readonly name?: string | undefined;
  /**
   * Format of the name.
   */
  readonly nameFormat?: string | undefined;
  /**
   * Fails the login if the user lacks the attribute.
   */
  readonly required?: boolean | cdktf.IResolvable | undefined;
  /**
   * Source of the value.
   */
  readonly source?: CfaccessApplicationSaasAppCustomAttributesSource | undefined;
}

export function cfaccessApplicationSaasAppCustomAttributesToTerraform(
  struct?: CfaccessApplicationSaasAppCustomAttributes | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    friendly_name: cdktf.stringToTerraform(struct!.friendlyName),
    name: cdktf.stringToTerraform(struct!.name),
    name_format: cdktf.stringToTerraform(struct!.nameFormat),
    required: cdktf.booleanToTerraform(struct!.required),
    source: cfaccessApplicationSaasAppCustomAttributesSourceToTerraform(struct!.source),
  };
}

export function cfaccessApplicationSaasAppCustomAttributesToHclTerraform(
  struct?: CfaccessApplicationSaasAppCustomAttributes | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    friendly_name: {
      value: cdktf.stringToHclTerraform(struct!.friendlyName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name_format: {
      value: cdktf.stringToHclTerraform(struct!.nameFormat),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    required: {
      value: cdktf.booleanToHclTerraform(struct!.required),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    source: {
      value: cfaccessApplicationSaasAppCustomAttributesSourceToHclTerraform(struct!.source),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationSaasAppCustomAttributesSource",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationSaasAppCustomAttributesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationSaasAppCustomAttributes | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._friendlyName !== undefined) {
      hasAnyValues = true;
      internalValueResult.friendlyName = this._friendlyName;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._nameFormat !== undefined) {
      hasAnyValues = true;
      internalValueResult.nameFormat = this._nameFormat;
    }
    if (this._required !== undefined) {
      hasAnyValues = true;
      internalValueResult.required = this._required;
    }
    if (this._source?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.source = this._source?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationSaasAppCustomAttributes | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._friendlyName = undefined;
      this._name = undefined;
      this._nameFormat = undefined;
      this._required = undefined;
      this._source.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._friendlyName = value.friendlyName;
      this._name = value.name;
      this._nameFormat = value.nameFormat;
      this._required = value.required;
      this._source.internalValue = value.source;
    }
  }

  // friendly_name - computed: false, optional: true, required: false
  private _friendlyName?: string | undefined;
  public get friendlyName() {
    return this.getStringAttribute("friendly_name");
  }
  public set friendlyName(value: string) {
    this._friendlyName = value;
  }
  public resetFriendlyName() {
    this._friendlyName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get friendlyNameInput() {
    return this._friendlyName;
  }

  // name - computed: false, optional: true, required: false
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // name_format - computed: false, optional: true, required: false
  private _nameFormat?: string | undefined;
  public get nameFormat() {
    return this.getStringAttribute("name_format");
  }
  public set nameFormat(value: string) {
    this._nameFormat = value;
  }
  public resetNameFormat() {
    this._nameFormat = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameFormatInput() {
    return this._nameFormat;
  }

  // required - computed: false, optional: true, required: false
  private _required?: boolean | cdktf.IResolvable | undefined;
  public get required() {
    return this.getBooleanAttribute("required");
  }
  public set required(value: boolean | cdktf.IResolvable) {
    this._required = value;
  }
  public resetRequired() {
    this._required = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requiredInput() {
    return this._required;
  }

  // source - computed: false, optional: true, required: false
  private _source = new CfaccessApplicationSaasAppCustomAttributesSourceOutputReference(this, "source");
  public get source() {
    return this._source;
  }
  public putSource(value: CfaccessApplicationSaasAppCustomAttributesSource) {
    this._source.internalValue = value;
  }
  public resetSource() {
    this._source.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceInput() {
    return this._source.internalValue;
  }
}

export class CfaccessApplicationSaasAppCustomAttributesList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationSaasAppCustomAttributes[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationSaasAppCustomAttributesOutputReference {
    return new CfaccessApplicationSaasAppCustomAttributesOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationSaasAppCustomClaimsSource {
  /**
   * Name of the identity provider's claim.
   */
  readonly name?: string | undefined;
  /**
   * Name of the claim by identity provider.
   */
  readonly nameByIdp?: { [key: string]: string } | undefined;
}

export function cfaccessApplicationSaasAppCustomClaimsSourceToTerraform(
  struct?: CfaccessApplicationSaasAppCustomClaimsSource | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    name_by_idp: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.nameByIdp),
  };
}

export function cfaccessApplicationSaasAppCustomClaimsSourceToHclTerraform(
  struct?: CfaccessApplicationSaasAppCustomClaimsSource | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name_by_idp: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.nameByIdp),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationSaasAppCustomClaimsSourceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationSaasAppCustomClaimsSource | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._nameByIdp !== undefined) {
      hasAnyValues = true;
      internalValueResult.nameByIdp = this._nameByIdp;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationSaasAppCustomClaimsSource | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._nameByIdp = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._nameByIdp = value.nameByIdp;
    }
  }

  // name - computed: false, optional: true, required: false
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // name_by_idp - computed: false, optional: true, required: false
  private _nameByIdp?: { [key: string]: string } | undefined;
  public get nameByIdp() {
    return this.getStringMapAttribute("name_by_idp");
  }
  public set nameByIdp(value: { [key: string]: string }) {
    this._nameByIdp = value;
  }
  public resetNameByIdp() {
    this._nameByIdp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameByIdpInput() {
    return this._nameByIdp;
  }
}
export interface CfaccessApplicationSaasAppCustomClaims {
  /**
   * Name of the claim.
   */
  readonly name?: string | undefined;
  /**
   * Fails the login if the user lacks the claim.
   */
  readonly required?: boolean | cdktf.IResolvable | undefined;
  /**
   * Scope of the claim.
   */
  readonly scope?: string | undefined;
  /**
   * Source of the value.
   */
  readonly source?: CfaccessApplicationSaasAppCustomClaimsSource | undefined;
}

export function cfaccessApplicationSaasAppCustomClaimsToTerraform(
  struct?: CfaccessApplicationSaasAppCustomClaims | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    required: cdktf.booleanToTerraform(struct!.required),
    scope: cdktf.stringToTerraform(struct!.scope),
    source: cfaccessApplicationSaasAppCustomClaimsSourceToTerraform(struct!.source),
  };
}

export function cfaccessApplicationSaasAppCustomClaimsToHclTerraform(
  struct?: CfaccessApplicationSaasAppCustomClaims | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    required: {
      value: cdktf.booleanToHclTerraform(struct!.required),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    scope: {
      value: cdktf.stringToHclTerraform(struct!.scope),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    source: {
      value: cfaccessApplicationSaasAppCustomClaimsSourceToHclTerraform(struct!.source),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationSaasAppCustomClaimsSource",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationSaasAppCustomClaimsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationSaasAppCustomClaims | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._required !== undefined) {
      hasAnyValues = true;
      internalValueResult.required = this._required;
    }
    if (this._scope !== undefined) {
      hasAnyValues = true;
      internalValueResult.scope = this._scope;
    }
    if (this._source?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.source = this._source?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationSaasAppCustomClaims | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._required = undefined;
      this._scope = undefined;
      this._source.internalValue = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._required = value.required;
      this._scope = value.scope;
      this._source.internalValue = value.source;
    }
  }

  // name - computed: false, optional: true, required: false
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // required - computed: false, optional: true, required: false
  private _required?: boolean | cdktf.IResolvable | undefined;
  public get required() {
    return this.getBooleanAttribute("required");
  }
  public set required(value: boolean | cdktf.IResolvable) {
    this._required = value;
  }
  public resetRequired() {
    this._required = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requiredInput() {
    return this._required;
  }

  // scope - computed: false, optional: true, required: false
  private _scope?: string | undefined;
  public get scope() {
    return this.getStringAttribute("scope");
  }
  public set scope(value: string) {
    this._scope = value;
  }
  public resetScope() {
    this._scope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // source - computed: false, optional: true, required: false
  private _source = new CfaccessApplicationSaasAppCustomClaimsSourceOutputReference(this, "source");
  public get source() {
    return this._source;
  }
  public putSource(value: CfaccessApplicationSaasAppCustomClaimsSource) {
    this._source.internalValue = value;
  }
  public resetSource() {
    this._source.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceInput() {
    return this._source.internalValue;
  }
}

export class CfaccessApplicationSaasAppCustomClaimsList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationSaasAppCustomClaims[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationSaasAppCustomClaimsOutputReference {
    return new CfaccessApplicationSaasAppCustomClaimsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationSaasAppHybridAndImplicitOptions {
  /**
   * Returns an access token from the authorization endpoint.
   */
  readonly returnAccessTokenFromAuthorizationEndpoint?: boolean | cdktf.IResolvable | undefined;
  /**
   * Returns an ID token from the authorization endpoint.
   */
  readonly returnIdTokenFromAuthorizationEndpoint?: boolean | cdktf.IResolvable | undefined;
}

export function cfaccessApplicationSaasAppHybridAndImplicitOptionsToTerraform(
  struct?: CfaccessApplicationSaasAppHybridAndImplicitOptions | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    return_access_token_from_authorization_endpoint: cdktf.booleanToTerraform(
      struct!.returnAccessTokenFromAuthorizationEndpoint,
    ),
    return_id_token_from_authorization_endpoint: cdktf.booleanToTerraform(
      struct!.returnIdTokenFromAuthorizationEndpoint,
    ),
  };
}

export function cfaccessApplicationSaasAppHybridAndImplicitOptionsToHclTerraform(
  struct?: CfaccessApplicationSaasAppHybridAndImplicitOptions | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    return_access_token_from_authorization_endpoint: {
      value: cdktf.booleanToHclTerraform(struct!.returnAccessTokenFromAuthorizationEndpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    return_id_token_from_authorization_endpoint: {
      value: cdktf.booleanToHclTerraform(struct!.returnIdTokenFromAuthorizationEndpoint),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationSaasAppHybridAndImplicitOptionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationSaasAppHybridAndImplicitOptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._returnAccessTokenFromAuthorizationEndpoint !== undefined) {
      hasAnyValues = true;
      internalValueResult.returnAccessTokenFromAuthorizationEndpoint = this._returnAccessTokenFromAuthorizationEndpoint;
    }
    if (this._returnIdTokenFromAuthorizationEndpoint !== undefined) {
      hasAnyValues = true;
      internalValueResult.returnIdTokenFromAuthorizationEndpoint = this._returnIdTokenFromAuthorizationEndpoint;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationSaasAppHybridAndImplicitOptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._returnAccessTokenFromAuthorizationEndpoint = undefined;
      this._returnIdTokenFromAuthorizationEndpoint = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._returnAccessTokenFromAuthorizationEndpoint = value.returnAccessTokenFromAuthorizationEndpoint;
      this._returnIdTokenFromAuthorizationEndpoint = value.returnIdTokenFromAuthorizationEndpoint;
    }
  }

  // return_access_token_from_authorization_endpoint - computed: false, optional: true, required: false
  private _returnAccessTokenFromAuthorizationEndpoint?: boolean | cdktf.IResolvable | undefined;
  public get returnAccessTokenFromAuthorizationEndpoint() {
    return this.getBooleanAttribute("return_access_token_from_authorization_endpoint");
  }
  public set returnAccessTokenFromAuthorizationEndpoint(value: boolean | cdktf.IResolvable) {
    this._returnAccessTokenFromAuthorizationEndpoint = value;
  }
  public resetReturnAccessTokenFromAuthorizationEndpoint() {
    this._returnAccessTokenFromAuthorizationEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get returnAccessTokenFromAuthorizationEndpointInput() {
    return this._returnAccessTokenFromAuthorizationEndpoint;
  }

  // return_id_token_from_authorization_endpoint - computed: false, optional: true, required: false
  private _returnIdTokenFromAuthorizationEndpoint?: boolean | cdktf.IResolvable | undefined;
  public get returnIdTokenFromAuthorizationEndpoint() {
    return this.getBooleanAttribute("return_id_token_from_authorization_endpoint");
  }
  public set returnIdTokenFromAuthorizationEndpoint(value: boolean | cdktf.IResolvable) {
    this._returnIdTokenFromAuthorizationEndpoint = value;
  }
  public resetReturnIdTokenFromAuthorizationEndpoint() {
    this._returnIdTokenFromAuthorizationEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get returnIdTokenFromAuthorizationEndpointInput() {
    return this._returnIdTokenFromAuthorizationEndpoint;
  }
}
export interface CfaccessApplicationSaasAppRefreshTokenOptions {
  /**
   * Lifetime of a refresh token, in minutes, hours or days: more than `1m`.
   */
  readonly lifetime?: string | undefined;
}

export function cfaccessApplicationSaasAppRefreshTokenOptionsToTerraform(
  struct?: CfaccessApplicationSaasAppRefreshTokenOptions | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    lifetime: cdktf.stringToTerraform(struct!.lifetime),
  };
}

export function cfaccessApplicationSaasAppRefreshTokenOptionsToHclTerraform(
  struct?: CfaccessApplicationSaasAppRefreshTokenOptions | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    lifetime: {
      value: cdktf.stringToHclTerraform(struct!.lifetime),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationSaasAppRefreshTokenOptionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationSaasAppRefreshTokenOptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._lifetime !== undefined) {
      hasAnyValues = true;
      internalValueResult.lifetime = this._lifetime;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationSaasAppRefreshTokenOptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._lifetime = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._lifetime = value.lifetime;
    }
  }

  // lifetime - computed: false, optional: true, required: false
  private _lifetime?: string | undefined;
  public get lifetime() {
    return this.getStringAttribute("lifetime");
  }
  public set lifetime(value: string) {
    this._lifetime = value;
  }
  public resetLifetime() {
    this._lifetime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lifetimeInput() {
    return this._lifetime;
  }
}
export interface CfaccessApplicationSaasApp {
  /**
   * Lifetime of an access token, in minutes or hours: `1m` to `24h`.
   */
  readonly accessTokenLifetime?: string | undefined;
  /**
   * Allows `authorization_code_with_pkce` without the client secret.
   */
  readonly allowPkceWithoutClientSecret?: boolean | cdktf.IResolvable | undefined;
  /**
   * URL of the tile in the App Launcher.
   */
  readonly appLauncherUrl?: string | undefined;
  /**
   * Login protocol: saml or oidc. It determines which other attributes `saas_app` can have. Default: `"saml"`.
   */
  readonly authType?: string | undefined;
  /**
   * URL of the service provider that receives assertions.
   */
  readonly consumerServiceUrl?: string | undefined;
  /**
   * Attributes of the assertion.
   */
  readonly customAttributes?: CfaccessApplicationSaasAppCustomAttributes[] | cdktf.IResolvable | undefined;
  /**
   * Additional claims in tokens.
   */
  readonly customClaims?: CfaccessApplicationSaasAppCustomClaims[] | cdktf.IResolvable | undefined;
  /**
   * URL to which users are redirected after an IdP-initiated login.
   */
  readonly defaultRelayState?: string | undefined;
  /**
   * Allowed OpenID Connect flows.
   */
  readonly grantTypes?: string[] | undefined;
  /**
   * Regular expression for the groups to include in tokens.
   */
  readonly groupFilterRegex?: string | undefined;
  /**
   * Tokens that the hybrid and implicit flows return.
   */
  readonly hybridAndImplicitOptions?: CfaccessApplicationSaasAppHybridAndImplicitOptions | undefined;
  /**
   * Identifier of the user in assertions (NameID).
   */
  readonly nameIdFormat?: string | undefined;
  /**
   * JSONata expression for the NameID; replaces `name_id_format`.
   */
  readonly nameIdTransformJsonata?: string | undefined;
  /**
   * Allowed redirect URIs.
   */
  readonly redirectUris?: string[] | undefined;
  /**
   * Settings of refresh tokens.
   */
  readonly refreshTokenOptions?: CfaccessApplicationSaasAppRefreshTokenOptions | undefined;
  /**
   * JSONata expression that returns the attributes of the assertion as an object.
   */
  readonly samlAttributeTransformJsonata?: string | undefined;
  /**
   * Scopes: the user data that the application receives.
   */
  readonly scopes?: string[] | undefined;
  /**
   * Identifier of the service provider (entity ID).
   */
  readonly spEntityId?: string | undefined;
}

export function cfaccessApplicationSaasAppToTerraform(struct?: CfaccessApplicationSaasApp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    access_token_lifetime: cdktf.stringToTerraform(struct!.accessTokenLifetime),
    allow_pkce_without_client_secret: cdktf.booleanToTerraform(struct!.allowPkceWithoutClientSecret),
    app_launcher_url: cdktf.stringToTerraform(struct!.appLauncherUrl),
    auth_type: cdktf.stringToTerraform(struct!.authType),
    consumer_service_url: cdktf.stringToTerraform(struct!.consumerServiceUrl),
    custom_attributes: cdktf.listMapper(
      cfaccessApplicationSaasAppCustomAttributesToTerraform,
      false,
    )(struct!.customAttributes),
    custom_claims: cdktf.listMapper(cfaccessApplicationSaasAppCustomClaimsToTerraform, false)(struct!.customClaims),
    default_relay_state: cdktf.stringToTerraform(struct!.defaultRelayState),
    grant_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.grantTypes),
    group_filter_regex: cdktf.stringToTerraform(struct!.groupFilterRegex),
    hybrid_and_implicit_options: cfaccessApplicationSaasAppHybridAndImplicitOptionsToTerraform(
      struct!.hybridAndImplicitOptions,
    ),
    name_id_format: cdktf.stringToTerraform(struct!.nameIdFormat),
    name_id_transform_jsonata: cdktf.stringToTerraform(struct!.nameIdTransformJsonata),
    redirect_uris: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.redirectUris),
    refresh_token_options: cfaccessApplicationSaasAppRefreshTokenOptionsToTerraform(struct!.refreshTokenOptions),
    saml_attribute_transform_jsonata: cdktf.stringToTerraform(struct!.samlAttributeTransformJsonata),
    scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.scopes),
    sp_entity_id: cdktf.stringToTerraform(struct!.spEntityId),
  };
}

export function cfaccessApplicationSaasAppToHclTerraform(struct?: CfaccessApplicationSaasApp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    access_token_lifetime: {
      value: cdktf.stringToHclTerraform(struct!.accessTokenLifetime),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    allow_pkce_without_client_secret: {
      value: cdktf.booleanToHclTerraform(struct!.allowPkceWithoutClientSecret),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    app_launcher_url: {
      value: cdktf.stringToHclTerraform(struct!.appLauncherUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth_type: {
      value: cdktf.stringToHclTerraform(struct!.authType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    consumer_service_url: {
      value: cdktf.stringToHclTerraform(struct!.consumerServiceUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    custom_attributes: {
      value: cdktf.listMapperHcl(
        cfaccessApplicationSaasAppCustomAttributesToHclTerraform,
        false,
      )(struct!.customAttributes),
      isBlock: true,
      type: "list",
      storageClassType: "CfaccessApplicationSaasAppCustomAttributesList",
    },
    custom_claims: {
      value: cdktf.listMapperHcl(cfaccessApplicationSaasAppCustomClaimsToHclTerraform, false)(struct!.customClaims),
      isBlock: true,
      type: "list",
      storageClassType: "CfaccessApplicationSaasAppCustomClaimsList",
    },
    default_relay_state: {
      value: cdktf.stringToHclTerraform(struct!.defaultRelayState),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    grant_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.grantTypes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    group_filter_regex: {
      value: cdktf.stringToHclTerraform(struct!.groupFilterRegex),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    hybrid_and_implicit_options: {
      value: cfaccessApplicationSaasAppHybridAndImplicitOptionsToHclTerraform(struct!.hybridAndImplicitOptions),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationSaasAppHybridAndImplicitOptions",
    },
    name_id_format: {
      value: cdktf.stringToHclTerraform(struct!.nameIdFormat),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name_id_transform_jsonata: {
      value: cdktf.stringToHclTerraform(struct!.nameIdTransformJsonata),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    redirect_uris: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.redirectUris),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    refresh_token_options: {
      value: cfaccessApplicationSaasAppRefreshTokenOptionsToHclTerraform(struct!.refreshTokenOptions),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationSaasAppRefreshTokenOptions",
    },
    saml_attribute_transform_jsonata: {
      value: cdktf.stringToHclTerraform(struct!.samlAttributeTransformJsonata),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    scopes: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.scopes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    sp_entity_id: {
      value: cdktf.stringToHclTerraform(struct!.spEntityId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationSaasAppOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationSaasApp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accessTokenLifetime !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessTokenLifetime = this._accessTokenLifetime;
    }
    if (this._allowPkceWithoutClientSecret !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowPkceWithoutClientSecret = this._allowPkceWithoutClientSecret;
    }
    if (this._appLauncherUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.appLauncherUrl = this._appLauncherUrl;
    }
    if (this._authType !== undefined) {
      hasAnyValues = true;
      internalValueResult.authType = this._authType;
    }
    if (this._consumerServiceUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.consumerServiceUrl = this._consumerServiceUrl;
    }
    if (this._customAttributes?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.customAttributes = this._customAttributes?.internalValue;
    }
    if (this._customClaims?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.customClaims = this._customClaims?.internalValue;
    }
    if (this._defaultRelayState !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultRelayState = this._defaultRelayState;
    }
    if (this._grantTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.grantTypes = this._grantTypes;
    }
    if (this._groupFilterRegex !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupFilterRegex = this._groupFilterRegex;
    }
    if (this._hybridAndImplicitOptions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.hybridAndImplicitOptions = this._hybridAndImplicitOptions?.internalValue;
    }
    if (this._nameIdFormat !== undefined) {
      hasAnyValues = true;
      internalValueResult.nameIdFormat = this._nameIdFormat;
    }
    if (this._nameIdTransformJsonata !== undefined) {
      hasAnyValues = true;
      internalValueResult.nameIdTransformJsonata = this._nameIdTransformJsonata;
    }
    if (this._redirectUris !== undefined) {
      hasAnyValues = true;
      internalValueResult.redirectUris = this._redirectUris;
    }
    if (this._refreshTokenOptions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.refreshTokenOptions = this._refreshTokenOptions?.internalValue;
    }
    if (this._samlAttributeTransformJsonata !== undefined) {
      hasAnyValues = true;
      internalValueResult.samlAttributeTransformJsonata = this._samlAttributeTransformJsonata;
    }
    if (this._scopes !== undefined) {
      hasAnyValues = true;
      internalValueResult.scopes = this._scopes;
    }
    if (this._spEntityId !== undefined) {
      hasAnyValues = true;
      internalValueResult.spEntityId = this._spEntityId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationSaasApp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accessTokenLifetime = undefined;
      this._allowPkceWithoutClientSecret = undefined;
      this._appLauncherUrl = undefined;
      this._authType = undefined;
      this._consumerServiceUrl = undefined;
      this._customAttributes.internalValue = undefined;
      this._customClaims.internalValue = undefined;
      this._defaultRelayState = undefined;
      this._grantTypes = undefined;
      this._groupFilterRegex = undefined;
      this._hybridAndImplicitOptions.internalValue = undefined;
      this._nameIdFormat = undefined;
      this._nameIdTransformJsonata = undefined;
      this._redirectUris = undefined;
      this._refreshTokenOptions.internalValue = undefined;
      this._samlAttributeTransformJsonata = undefined;
      this._scopes = undefined;
      this._spEntityId = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accessTokenLifetime = value.accessTokenLifetime;
      this._allowPkceWithoutClientSecret = value.allowPkceWithoutClientSecret;
      this._appLauncherUrl = value.appLauncherUrl;
      this._authType = value.authType;
      this._consumerServiceUrl = value.consumerServiceUrl;
      this._customAttributes.internalValue = value.customAttributes;
      this._customClaims.internalValue = value.customClaims;
      this._defaultRelayState = value.defaultRelayState;
      this._grantTypes = value.grantTypes;
      this._groupFilterRegex = value.groupFilterRegex;
      this._hybridAndImplicitOptions.internalValue = value.hybridAndImplicitOptions;
      this._nameIdFormat = value.nameIdFormat;
      this._nameIdTransformJsonata = value.nameIdTransformJsonata;
      this._redirectUris = value.redirectUris;
      this._refreshTokenOptions.internalValue = value.refreshTokenOptions;
      this._samlAttributeTransformJsonata = value.samlAttributeTransformJsonata;
      this._scopes = value.scopes;
      this._spEntityId = value.spEntityId;
    }
  }

  // access_token_lifetime - computed: true, optional: true, required: false
  private _accessTokenLifetime?: string | undefined;
  public get accessTokenLifetime() {
    return this.getStringAttribute("access_token_lifetime");
  }
  public set accessTokenLifetime(value: string) {
    this._accessTokenLifetime = value;
  }
  public resetAccessTokenLifetime() {
    this._accessTokenLifetime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessTokenLifetimeInput() {
    return this._accessTokenLifetime;
  }

  // allow_pkce_without_client_secret - computed: false, optional: true, required: false
  private _allowPkceWithoutClientSecret?: boolean | cdktf.IResolvable | undefined;
  public get allowPkceWithoutClientSecret() {
    return this.getBooleanAttribute("allow_pkce_without_client_secret");
  }
  public set allowPkceWithoutClientSecret(value: boolean | cdktf.IResolvable) {
    this._allowPkceWithoutClientSecret = value;
  }
  public resetAllowPkceWithoutClientSecret() {
    this._allowPkceWithoutClientSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowPkceWithoutClientSecretInput() {
    return this._allowPkceWithoutClientSecret;
  }

  // app_launcher_url - computed: false, optional: true, required: false
  private _appLauncherUrl?: string | undefined;
  public get appLauncherUrl() {
    return this.getStringAttribute("app_launcher_url");
  }
  public set appLauncherUrl(value: string) {
    this._appLauncherUrl = value;
  }
  public resetAppLauncherUrl() {
    this._appLauncherUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appLauncherUrlInput() {
    return this._appLauncherUrl;
  }

  // auth_type - computed: true, optional: true, required: false
  private _authType?: string | undefined;
  public get authType() {
    return this.getStringAttribute("auth_type");
  }
  public set authType(value: string) {
    this._authType = value;
  }
  public resetAuthType() {
    this._authType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authTypeInput() {
    return this._authType;
  }

  // client_id - computed: true, optional: false, required: false
  public get clientId() {
    return this.getStringAttribute("client_id");
  }

  // client_secret - computed: true, optional: false, required: false
  public get clientSecret() {
    return this.getStringAttribute("client_secret");
  }

  // consumer_service_url - computed: false, optional: true, required: false
  private _consumerServiceUrl?: string | undefined;
  public get consumerServiceUrl() {
    return this.getStringAttribute("consumer_service_url");
  }
  public set consumerServiceUrl(value: string) {
    this._consumerServiceUrl = value;
  }
  public resetConsumerServiceUrl() {
    this._consumerServiceUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get consumerServiceUrlInput() {
    return this._consumerServiceUrl;
  }

  // custom_attributes - computed: false, optional: true, required: false
  private _customAttributes = new CfaccessApplicationSaasAppCustomAttributesList(this, "custom_attributes", false);
  public get customAttributes() {
    return this._customAttributes;
  }
  public putCustomAttributes(value: CfaccessApplicationSaasAppCustomAttributes[] | cdktf.IResolvable) {
    this._customAttributes.internalValue = value;
  }
  public resetCustomAttributes() {
    this._customAttributes.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customAttributesInput() {
    return this._customAttributes.internalValue;
  }

  // custom_claims - computed: false, optional: true, required: false
  private _customClaims = new CfaccessApplicationSaasAppCustomClaimsList(this, "custom_claims", false);
  public get customClaims() {
    return this._customClaims;
  }
  public putCustomClaims(value: CfaccessApplicationSaasAppCustomClaims[] | cdktf.IResolvable) {
    this._customClaims.internalValue = value;
  }
  public resetCustomClaims() {
    this._customClaims.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customClaimsInput() {
    return this._customClaims.internalValue;
  }

  // default_relay_state - computed: false, optional: true, required: false
  private _defaultRelayState?: string | undefined;
  public get defaultRelayState() {
    return this.getStringAttribute("default_relay_state");
  }
  public set defaultRelayState(value: string) {
    this._defaultRelayState = value;
  }
  public resetDefaultRelayState() {
    this._defaultRelayState = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultRelayStateInput() {
    return this._defaultRelayState;
  }

  // grant_types - computed: false, optional: true, required: false
  private _grantTypes?: string[] | undefined;
  public get grantTypes() {
    return this.getListAttribute("grant_types");
  }
  public set grantTypes(value: string[]) {
    this._grantTypes = value;
  }
  public resetGrantTypes() {
    this._grantTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get grantTypesInput() {
    return this._grantTypes;
  }

  // group_filter_regex - computed: false, optional: true, required: false
  private _groupFilterRegex?: string | undefined;
  public get groupFilterRegex() {
    return this.getStringAttribute("group_filter_regex");
  }
  public set groupFilterRegex(value: string) {
    this._groupFilterRegex = value;
  }
  public resetGroupFilterRegex() {
    this._groupFilterRegex = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupFilterRegexInput() {
    return this._groupFilterRegex;
  }

  // hybrid_and_implicit_options - computed: false, optional: true, required: false
  private _hybridAndImplicitOptions = new CfaccessApplicationSaasAppHybridAndImplicitOptionsOutputReference(
    this,
    "hybrid_and_implicit_options",
  );
  public get hybridAndImplicitOptions() {
    return this._hybridAndImplicitOptions;
  }
  public putHybridAndImplicitOptions(value: CfaccessApplicationSaasAppHybridAndImplicitOptions) {
    this._hybridAndImplicitOptions.internalValue = value;
  }
  public resetHybridAndImplicitOptions() {
    this._hybridAndImplicitOptions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hybridAndImplicitOptionsInput() {
    return this._hybridAndImplicitOptions.internalValue;
  }

  // idp_entity_id - computed: true, optional: false, required: false
  public get idpEntityId() {
    return this.getStringAttribute("idp_entity_id");
  }

  // name_id_format - computed: true, optional: true, required: false
  private _nameIdFormat?: string | undefined;
  public get nameIdFormat() {
    return this.getStringAttribute("name_id_format");
  }
  public set nameIdFormat(value: string) {
    this._nameIdFormat = value;
  }
  public resetNameIdFormat() {
    this._nameIdFormat = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameIdFormatInput() {
    return this._nameIdFormat;
  }

  // name_id_transform_jsonata - computed: false, optional: true, required: false
  private _nameIdTransformJsonata?: string | undefined;
  public get nameIdTransformJsonata() {
    return this.getStringAttribute("name_id_transform_jsonata");
  }
  public set nameIdTransformJsonata(value: string) {
    this._nameIdTransformJsonata = value;
  }
  public resetNameIdTransformJsonata() {
    this._nameIdTransformJsonata = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameIdTransformJsonataInput() {
    return this._nameIdTransformJsonata;
  }

  // public_key - computed: true, optional: false, required: false
  public get publicKey() {
    return this.getStringAttribute("public_key");
  }

  // redirect_uris - computed: false, optional: true, required: false
  private _redirectUris?: string[] | undefined;
  public get redirectUris() {
    return this.getListAttribute("redirect_uris");
  }
  public set redirectUris(value: string[]) {
    this._redirectUris = value;
  }
  public resetRedirectUris() {
    this._redirectUris = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get redirectUrisInput() {
    return this._redirectUris;
  }

  // refresh_token_options - computed: false, optional: true, required: false
  private _refreshTokenOptions = new CfaccessApplicationSaasAppRefreshTokenOptionsOutputReference(
    this,
    "refresh_token_options",
  );
  public get refreshTokenOptions() {
    return this._refreshTokenOptions;
  }
  public putRefreshTokenOptions(value: CfaccessApplicationSaasAppRefreshTokenOptions) {
    this._refreshTokenOptions.internalValue = value;
  }
  public resetRefreshTokenOptions() {
    this._refreshTokenOptions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshTokenOptionsInput() {
    return this._refreshTokenOptions.internalValue;
  }

  // saml_attribute_transform_jsonata - computed: false, optional: true, required: false
  private _samlAttributeTransformJsonata?: string | undefined;
  public get samlAttributeTransformJsonata() {
    return this.getStringAttribute("saml_attribute_transform_jsonata");
  }
  public set samlAttributeTransformJsonata(value: string) {
    this._samlAttributeTransformJsonata = value;
  }
  public resetSamlAttributeTransformJsonata() {
    this._samlAttributeTransformJsonata = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samlAttributeTransformJsonataInput() {
    return this._samlAttributeTransformJsonata;
  }

  // scopes - computed: false, optional: true, required: false
  private _scopes?: string[] | undefined;
  public get scopes() {
    return this.getListAttribute("scopes");
  }
  public set scopes(value: string[]) {
    this._scopes = value;
  }
  public resetScopes() {
    this._scopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopesInput() {
    return this._scopes;
  }

  // sp_entity_id - computed: false, optional: true, required: false
  private _spEntityId?: string | undefined;
  public get spEntityId() {
    return this.getStringAttribute("sp_entity_id");
  }
  public set spEntityId(value: string) {
    this._spEntityId = value;
  }
  public resetSpEntityId() {
    this._spEntityId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get spEntityIdInput() {
    return this._spEntityId;
  }

  // sso_endpoint - computed: true, optional: false, required: false
  public get ssoEndpoint() {
    return this.getStringAttribute("sso_endpoint");
  }
}
export interface CfaccessApplicationScimConfigAuthentication {
  /**
   * Authorization endpoint.
   */
  readonly authorizationUrl?: string | undefined;
  /**
   * Client ID.
   */
  readonly clientId?: string | undefined;
  /**
   * Client secret.
   */
  readonly clientSecret?: string | undefined;
  /**
   * Same as `client_secret`, but Terraform stores it neither in a plan nor in the state. Requires Terraform 1.11 and `secret_wo_version`.
   */
  readonly clientSecretWo?: string | undefined;
  /**
   * Password.
   */
  readonly password?: string | undefined;
  /**
   * Same as `password`, but Terraform stores it neither in a plan nor in the state. Requires Terraform 1.11 and `secret_wo_version`.
   */
  readonly passwordWo?: string | undefined;
  /**
   * How Access authenticates: httpbasic, oauthbearertoken, oauth2 or access_service_token. It determines which other attributes the method needs.
   */
  readonly scheme: string;
  /**
   * Scopes to ask for.
   */
  readonly scopes?: string[] | undefined;
  /**
   * Version of the write-only secret, a whole number from 1. Raise it with each new secret: Terraform does not see that a write-only value changes.
   */
  readonly secretWoVersion?: number | undefined;
  /**
   * The token.
   */
  readonly token?: string | undefined;
  /**
   * Token endpoint.
   */
  readonly tokenUrl?: string | undefined;
  /**
   * Same as `token`, but Terraform stores it neither in a plan nor in the state. Requires Terraform 1.11 and `secret_wo_version`.
   */
  readonly tokenWo?: string | undefined;
  /**
   * User name.
   */
  readonly user?: string | undefined;
}

export function cfaccessApplicationScimConfigAuthenticationToTerraform(
  struct?: CfaccessApplicationScimConfigAuthentication | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    authorization_url: cdktf.stringToTerraform(struct!.authorizationUrl),
    client_id: cdktf.stringToTerraform(struct!.clientId),
    client_secret: cdktf.stringToTerraform(struct!.clientSecret),
    client_secret_wo: cdktf.stringToTerraform(struct!.clientSecretWo),
    password: cdktf.stringToTerraform(struct!.password),
    password_wo: cdktf.stringToTerraform(struct!.passwordWo),
    scheme: cdktf.stringToTerraform(struct!.scheme),
    scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.scopes),
    secret_wo_version: cdktf.numberToTerraform(struct!.secretWoVersion),
    token: cdktf.stringToTerraform(struct!.token),
    token_url: cdktf.stringToTerraform(struct!.tokenUrl),
    token_wo: cdktf.stringToTerraform(struct!.tokenWo),
    user: cdktf.stringToTerraform(struct!.user),
  };
}

export function cfaccessApplicationScimConfigAuthenticationToHclTerraform(
  struct?: CfaccessApplicationScimConfigAuthentication | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    authorization_url: {
      value: cdktf.stringToHclTerraform(struct!.authorizationUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_id: {
      value: cdktf.stringToHclTerraform(struct!.clientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_secret: {
      value: cdktf.stringToHclTerraform(struct!.clientSecret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_secret_wo: {
      value: cdktf.stringToHclTerraform(struct!.clientSecretWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password: {
      value: cdktf.stringToHclTerraform(struct!.password),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password_wo: {
      value: cdktf.stringToHclTerraform(struct!.passwordWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    scheme: {
      value: cdktf.stringToHclTerraform(struct!.scheme),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    scopes: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.scopes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    secret_wo_version: {
      value: cdktf.numberToHclTerraform(struct!.secretWoVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    token: {
      value: cdktf.stringToHclTerraform(struct!.token),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_url: {
      value: cdktf.stringToHclTerraform(struct!.tokenUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_wo: {
      value: cdktf.stringToHclTerraform(struct!.tokenWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user: {
      value: cdktf.stringToHclTerraform(struct!.user),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationScimConfigAuthenticationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationScimConfigAuthentication | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authorizationUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.authorizationUrl = this._authorizationUrl;
    }
    if (this._clientId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientId = this._clientId;
    }
    if (this._clientSecret !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientSecret = this._clientSecret;
    }
    if (this._clientSecretWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientSecretWo = this._clientSecretWo;
    }
    if (this._password !== undefined) {
      hasAnyValues = true;
      internalValueResult.password = this._password;
    }
    if (this._passwordWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.passwordWo = this._passwordWo;
    }
    if (this._scheme !== undefined) {
      hasAnyValues = true;
      internalValueResult.scheme = this._scheme;
    }
    if (this._scopes !== undefined) {
      hasAnyValues = true;
      internalValueResult.scopes = this._scopes;
    }
    if (this._secretWoVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.secretWoVersion = this._secretWoVersion;
    }
    if (this._token !== undefined) {
      hasAnyValues = true;
      internalValueResult.token = this._token;
    }
    if (this._tokenUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenUrl = this._tokenUrl;
    }
    if (this._tokenWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenWo = this._tokenWo;
    }
    if (this._user !== undefined) {
      hasAnyValues = true;
      internalValueResult.user = this._user;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationScimConfigAuthentication | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authorizationUrl = undefined;
      this._clientId = undefined;
      this._clientSecret = undefined;
      this._clientSecretWo = undefined;
      this._password = undefined;
      this._passwordWo = undefined;
      this._scheme = undefined;
      this._scopes = undefined;
      this._secretWoVersion = undefined;
      this._token = undefined;
      this._tokenUrl = undefined;
      this._tokenWo = undefined;
      this._user = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authorizationUrl = value.authorizationUrl;
      this._clientId = value.clientId;
      this._clientSecret = value.clientSecret;
      this._clientSecretWo = value.clientSecretWo;
      this._password = value.password;
      this._passwordWo = value.passwordWo;
      this._scheme = value.scheme;
      this._scopes = value.scopes;
      this._secretWoVersion = value.secretWoVersion;
      this._token = value.token;
      this._tokenUrl = value.tokenUrl;
      this._tokenWo = value.tokenWo;
      this._user = value.user;
    }
  }

  // authorization_url - computed: false, optional: true, required: false
  private _authorizationUrl?: string | undefined;
  public get authorizationUrl() {
    return this.getStringAttribute("authorization_url");
  }
  public set authorizationUrl(value: string) {
    this._authorizationUrl = value;
  }
  public resetAuthorizationUrl() {
    this._authorizationUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authorizationUrlInput() {
    return this._authorizationUrl;
  }

  // client_id - computed: false, optional: true, required: false
  private _clientId?: string | undefined;
  public get clientId() {
    return this.getStringAttribute("client_id");
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  public resetClientId() {
    this._clientId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // client_secret - computed: false, optional: true, required: false
  private _clientSecret?: string | undefined;
  public get clientSecret() {
    return this.getStringAttribute("client_secret");
  }
  public set clientSecret(value: string) {
    this._clientSecret = value;
  }
  public resetClientSecret() {
    this._clientSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretInput() {
    return this._clientSecret;
  }

  // client_secret_wo - computed: false, optional: true, required: false
  private _clientSecretWo?: string | undefined;
  public get clientSecretWo() {
    return this.getStringAttribute("client_secret_wo");
  }
  public set clientSecretWo(value: string) {
    this._clientSecretWo = value;
  }
  public resetClientSecretWo() {
    this._clientSecretWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretWoInput() {
    return this._clientSecretWo;
  }

  // password - computed: false, optional: true, required: false
  private _password?: string | undefined;
  public get password() {
    return this.getStringAttribute("password");
  }
  public set password(value: string) {
    this._password = value;
  }
  public resetPassword() {
    this._password = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordInput() {
    return this._password;
  }

  // password_wo - computed: false, optional: true, required: false
  private _passwordWo?: string | undefined;
  public get passwordWo() {
    return this.getStringAttribute("password_wo");
  }
  public set passwordWo(value: string) {
    this._passwordWo = value;
  }
  public resetPasswordWo() {
    this._passwordWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordWoInput() {
    return this._passwordWo;
  }

  // scheme - computed: false, optional: false, required: true
  private _scheme?: string | undefined;
  public get scheme() {
    return this.getStringAttribute("scheme");
  }
  public set scheme(value: string) {
    this._scheme = value;
  }
  // Temporarily expose input value. Use with caution.
  public get schemeInput() {
    return this._scheme;
  }

  // scopes - computed: false, optional: true, required: false
  private _scopes?: string[] | undefined;
  public get scopes() {
    return this.getListAttribute("scopes");
  }
  public set scopes(value: string[]) {
    this._scopes = value;
  }
  public resetScopes() {
    this._scopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopesInput() {
    return this._scopes;
  }

  // secret_wo_version - computed: false, optional: true, required: false
  private _secretWoVersion?: number | undefined;
  public get secretWoVersion() {
    return this.getNumberAttribute("secret_wo_version");
  }
  public set secretWoVersion(value: number) {
    this._secretWoVersion = value;
  }
  public resetSecretWoVersion() {
    this._secretWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretWoVersionInput() {
    return this._secretWoVersion;
  }

  // token - computed: false, optional: true, required: false
  private _token?: string | undefined;
  public get token() {
    return this.getStringAttribute("token");
  }
  public set token(value: string) {
    this._token = value;
  }
  public resetToken() {
    this._token = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenInput() {
    return this._token;
  }

  // token_url - computed: false, optional: true, required: false
  private _tokenUrl?: string | undefined;
  public get tokenUrl() {
    return this.getStringAttribute("token_url");
  }
  public set tokenUrl(value: string) {
    this._tokenUrl = value;
  }
  public resetTokenUrl() {
    this._tokenUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenUrlInput() {
    return this._tokenUrl;
  }

  // token_wo - computed: false, optional: true, required: false
  private _tokenWo?: string | undefined;
  public get tokenWo() {
    return this.getStringAttribute("token_wo");
  }
  public set tokenWo(value: string) {
    this._tokenWo = value;
  }
  public resetTokenWo() {
    this._tokenWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenWoInput() {
    return this._tokenWo;
  }

  // user - computed: false, optional: true, required: false
  private _user?: string | undefined;
  public get user() {
    return this.getStringAttribute("user");
  }
  public set user(value: string) {
    this._user = value;
  }
  public resetUser() {
    this._user = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userInput() {
    return this._user;
  }
}
export interface CfaccessApplicationScimConfigAuthentications {
  /**
   * Authorization endpoint.
   */
  readonly authorizationUrl?: string | undefined;
  /**
   * Client ID.
   */
  readonly clientId?: string | undefined;
  /**
   * Client secret.
   */
  readonly clientSecret?: string | undefined;
  /**
   * Same as `client_secret`, but Terraform stores it neither in a plan nor in the state. Requires Terraform 1.11 and `secret_wo_version`.
   */
  readonly clientSecretWo?: string | undefined;
  /**
   * Password.
   */
  readonly password?: string | undefined;
  /**
   * Same as `password`, but Terraform stores it neither in a plan nor in the state. Requires Terraform 1.11 and `secret_wo_version`.
   */
  readonly passwordWo?: string | undefined;
  /**
   * How Access authenticates: httpbasic, oauthbearertoken, oauth2 or access_service_token. It determines which other attributes the method needs.
   */
  readonly scheme: string;
  /**
   * Scopes to ask for.
   */
  readonly scopes?: string[] | undefined;
  /**
   * Version of the write-only secret, a whole number from 1. Raise it with each new secret: Terraform does not see that a write-only value changes.
   */
  readonly secretWoVersion?: number | undefined;
  /**
   * The token.
   */
  readonly token?: string | undefined;
  /**
   * Token endpoint.
   */
  readonly tokenUrl?: string | undefined;
  /**
   * Same as `token`, but Terraform stores it neither in a plan nor in the state. Requires Terraform 1.11 and `secret_wo_version`.
   */
  readonly tokenWo?: string | undefined;
  /**
   * User name.
   */
  readonly user?: string | undefined;
}

export function cfaccessApplicationScimConfigAuthenticationsToTerraform(
  struct?: CfaccessApplicationScimConfigAuthentications | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    authorization_url: cdktf.stringToTerraform(struct!.authorizationUrl),
    client_id: cdktf.stringToTerraform(struct!.clientId),
    client_secret: cdktf.stringToTerraform(struct!.clientSecret),
    client_secret_wo: cdktf.stringToTerraform(struct!.clientSecretWo),
    password: cdktf.stringToTerraform(struct!.password),
    password_wo: cdktf.stringToTerraform(struct!.passwordWo),
    scheme: cdktf.stringToTerraform(struct!.scheme),
    scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.scopes),
    secret_wo_version: cdktf.numberToTerraform(struct!.secretWoVersion),
    token: cdktf.stringToTerraform(struct!.token),
    token_url: cdktf.stringToTerraform(struct!.tokenUrl),
    token_wo: cdktf.stringToTerraform(struct!.tokenWo),
    user: cdktf.stringToTerraform(struct!.user),
  };
}

export function cfaccessApplicationScimConfigAuthenticationsToHclTerraform(
  struct?: CfaccessApplicationScimConfigAuthentications | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    authorization_url: {
      value: cdktf.stringToHclTerraform(struct!.authorizationUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_id: {
      value: cdktf.stringToHclTerraform(struct!.clientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_secret: {
      value: cdktf.stringToHclTerraform(struct!.clientSecret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_secret_wo: {
      value: cdktf.stringToHclTerraform(struct!.clientSecretWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password: {
      value: cdktf.stringToHclTerraform(struct!.password),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password_wo: {
      value: cdktf.stringToHclTerraform(struct!.passwordWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    scheme: {
      value: cdktf.stringToHclTerraform(struct!.scheme),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    scopes: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.scopes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    secret_wo_version: {
      value: cdktf.numberToHclTerraform(struct!.secretWoVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    token: {
      value: cdktf.stringToHclTerraform(struct!.token),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_url: {
      value: cdktf.stringToHclTerraform(struct!.tokenUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token_wo: {
      value: cdktf.stringToHclTerraform(struct!.tokenWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user: {
      value: cdktf.stringToHclTerraform(struct!.user),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationScimConfigAuthenticationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationScimConfigAuthentications | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authorizationUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.authorizationUrl = this._authorizationUrl;
    }
    if (this._clientId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientId = this._clientId;
    }
    if (this._clientSecret !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientSecret = this._clientSecret;
    }
    if (this._clientSecretWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientSecretWo = this._clientSecretWo;
    }
    if (this._password !== undefined) {
      hasAnyValues = true;
      internalValueResult.password = this._password;
    }
    if (this._passwordWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.passwordWo = this._passwordWo;
    }
    if (this._scheme !== undefined) {
      hasAnyValues = true;
      internalValueResult.scheme = this._scheme;
    }
    if (this._scopes !== undefined) {
      hasAnyValues = true;
      internalValueResult.scopes = this._scopes;
    }
    if (this._secretWoVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.secretWoVersion = this._secretWoVersion;
    }
    if (this._token !== undefined) {
      hasAnyValues = true;
      internalValueResult.token = this._token;
    }
    if (this._tokenUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenUrl = this._tokenUrl;
    }
    if (this._tokenWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.tokenWo = this._tokenWo;
    }
    if (this._user !== undefined) {
      hasAnyValues = true;
      internalValueResult.user = this._user;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationScimConfigAuthentications | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authorizationUrl = undefined;
      this._clientId = undefined;
      this._clientSecret = undefined;
      this._clientSecretWo = undefined;
      this._password = undefined;
      this._passwordWo = undefined;
      this._scheme = undefined;
      this._scopes = undefined;
      this._secretWoVersion = undefined;
      this._token = undefined;
      this._tokenUrl = undefined;
      this._tokenWo = undefined;
      this._user = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authorizationUrl = value.authorizationUrl;
      this._clientId = value.clientId;
      this._clientSecret = value.clientSecret;
      this._clientSecretWo = value.clientSecretWo;
      this._password = value.password;
      this._passwordWo = value.passwordWo;
      this._scheme = value.scheme;
      this._scopes = value.scopes;
      this._secretWoVersion = value.secretWoVersion;
      this._token = value.token;
      this._tokenUrl = value.tokenUrl;
      this._tokenWo = value.tokenWo;
      this._user = value.user;
    }
  }

  // authorization_url - computed: false, optional: true, required: false
  private _authorizationUrl?: string | undefined;
  public get authorizationUrl() {
    return this.getStringAttribute("authorization_url");
  }
  public set authorizationUrl(value: string) {
    this._authorizationUrl = value;
  }
  public resetAuthorizationUrl() {
    this._authorizationUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authorizationUrlInput() {
    return this._authorizationUrl;
  }

  // client_id - computed: false, optional: true, required: false
  private _clientId?: string | undefined;
  public get clientId() {
    return this.getStringAttribute("client_id");
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  public resetClientId() {
    this._clientId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // client_secret - computed: false, optional: true, required: false
  private _clientSecret?: string | undefined;
  public get clientSecret() {
    return this.getStringAttribute("client_secret");
  }
  public set clientSecret(value: string) {
    this._clientSecret = value;
  }
  public resetClientSecret() {
    this._clientSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretInput() {
    return this._clientSecret;
  }

  // client_secret_wo - computed: false, optional: true, required: false
  private _clientSecretWo?: string | undefined;
  public get clientSecretWo() {
    return this.getStringAttribute("client_secret_wo");
  }
  public set clientSecretWo(value: string) {
    this._clientSecretWo = value;
  }
  public resetClientSecretWo() {
    this._clientSecretWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretWoInput() {
    return this._clientSecretWo;
  }

  // password - computed: false, optional: true, required: false
  private _password?: string | undefined;
  public get password() {
    return this.getStringAttribute("password");
  }
  public set password(value: string) {
    this._password = value;
  }
  public resetPassword() {
    this._password = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordInput() {
    return this._password;
  }

  // password_wo - computed: false, optional: true, required: false
  private _passwordWo?: string | undefined;
  public get passwordWo() {
    return this.getStringAttribute("password_wo");
  }
  public set passwordWo(value: string) {
    this._passwordWo = value;
  }
  public resetPasswordWo() {
    this._passwordWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordWoInput() {
    return this._passwordWo;
  }

  // scheme - computed: false, optional: false, required: true
  private _scheme?: string | undefined;
  public get scheme() {
    return this.getStringAttribute("scheme");
  }
  public set scheme(value: string) {
    this._scheme = value;
  }
  // Temporarily expose input value. Use with caution.
  public get schemeInput() {
    return this._scheme;
  }

  // scopes - computed: false, optional: true, required: false
  private _scopes?: string[] | undefined;
  public get scopes() {
    return this.getListAttribute("scopes");
  }
  public set scopes(value: string[]) {
    this._scopes = value;
  }
  public resetScopes() {
    this._scopes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopesInput() {
    return this._scopes;
  }

  // secret_wo_version - computed: false, optional: true, required: false
  private _secretWoVersion?: number | undefined;
  public get secretWoVersion() {
    return this.getNumberAttribute("secret_wo_version");
  }
  public set secretWoVersion(value: number) {
    this._secretWoVersion = value;
  }
  public resetSecretWoVersion() {
    this._secretWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretWoVersionInput() {
    return this._secretWoVersion;
  }

  // token - computed: false, optional: true, required: false
  private _token?: string | undefined;
  public get token() {
    return this.getStringAttribute("token");
  }
  public set token(value: string) {
    this._token = value;
  }
  public resetToken() {
    this._token = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenInput() {
    return this._token;
  }

  // token_url - computed: false, optional: true, required: false
  private _tokenUrl?: string | undefined;
  public get tokenUrl() {
    return this.getStringAttribute("token_url");
  }
  public set tokenUrl(value: string) {
    this._tokenUrl = value;
  }
  public resetTokenUrl() {
    this._tokenUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenUrlInput() {
    return this._tokenUrl;
  }

  // token_wo - computed: false, optional: true, required: false
  private _tokenWo?: string | undefined;
  public get tokenWo() {
    return this.getStringAttribute("token_wo");
  }
  public set tokenWo(value: string) {
    this._tokenWo = value;
  }
  public resetTokenWo() {
    this._tokenWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenWoInput() {
    return this._tokenWo;
  }

  // user - computed: false, optional: true, required: false
  private _user?: string | undefined;
  public get user() {
    return this.getStringAttribute("user");
  }
  public set user(value: string) {
    this._user = value;
  }
  public resetUser() {
    this._user = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userInput() {
    return this._user;
  }
}

export class CfaccessApplicationScimConfigAuthenticationsList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationScimConfigAuthentications[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationScimConfigAuthenticationsOutputReference {
    return new CfaccessApplicationScimConfigAuthenticationsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationScimConfigMappingsOperations {
  /**
   * Applies when a resource is created.
   */
  readonly create?: boolean | cdktf.IResolvable | undefined;
  /**
   * Applies when a resource is deleted.
   */
  readonly delete?: boolean | cdktf.IResolvable | undefined;
  /**
   * Applies when a resource is updated.
   */
  readonly update?: boolean | cdktf.IResolvable | undefined;
}

export function cfaccessApplicationScimConfigMappingsOperationsToTerraform(
  struct?: CfaccessApplicationScimConfigMappingsOperations | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    create: cdktf.booleanToTerraform(struct!.create),
    delete: cdktf.booleanToTerraform(struct!.delete),
    update: cdktf.booleanToTerraform(struct!.update),
  };
}

export function cfaccessApplicationScimConfigMappingsOperationsToHclTerraform(
  struct?: CfaccessApplicationScimConfigMappingsOperations | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    create: {
      value: cdktf.booleanToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    delete: {
      value: cdktf.booleanToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    update: {
      value: cdktf.booleanToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationScimConfigMappingsOperationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationScimConfigMappingsOperations | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationScimConfigMappingsOperations | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
      this._update = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._delete = value.delete;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: boolean | cdktf.IResolvable | undefined;
  public get create() {
    return this.getBooleanAttribute("create");
  }
  public set create(value: boolean | cdktf.IResolvable) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: boolean | cdktf.IResolvable | undefined;
  public get delete() {
    return this.getBooleanAttribute("delete");
  }
  public set delete(value: boolean | cdktf.IResolvable) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }

  // update - computed: false, optional: true, required: false
  private _update?: boolean | cdktf.IResolvable | undefined;
  public get update() {
    return this.getBooleanAttribute("update");
  }
  public set update(value: boolean | cdktf.IResolvable) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}
export interface CfaccessApplicationScimConfigMappings {
  /**
   * Enables the mapping.
   */
  readonly enabled?: boolean | cdktf.IResolvable | undefined;
  /**
   * Filter for the resources to which the mapping applies (RFC 7644, section 3.4.2.2).
   */
  readonly filter?: string | undefined;
  /**
   * Operations to which the mapping applies.
   */
  readonly operations?: CfaccessApplicationScimConfigMappingsOperations | undefined;
  /**
   * SCIM schema of the resources: `urn:ietf:params:scim:schemas:core:2.0:User`.
   */
  readonly schema: string;
  /**
   * Handling of values that the schema does not define: dropped (strict) or sent (passthrough).
   */
  readonly strictness?: string | undefined;
  /**
   * JSONata expression that transforms the resource before it is sent.
   */
  readonly transformJsonata?: string | undefined;
}

export function cfaccessApplicationScimConfigMappingsToTerraform(
  struct?: CfaccessApplicationScimConfigMappings | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    filter: cdktf.stringToTerraform(struct!.filter),
    operations: cfaccessApplicationScimConfigMappingsOperationsToTerraform(struct!.operations),
    schema: cdktf.stringToTerraform(struct!.schema),
    strictness: cdktf.stringToTerraform(struct!.strictness),
    transform_jsonata: cdktf.stringToTerraform(struct!.transformJsonata),
  };
}

export function cfaccessApplicationScimConfigMappingsToHclTerraform(
  struct?: CfaccessApplicationScimConfigMappings | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    filter: {
      value: cdktf.stringToHclTerraform(struct!.filter),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    operations: {
      value: cfaccessApplicationScimConfigMappingsOperationsToHclTerraform(struct!.operations),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationScimConfigMappingsOperations",
    },
    schema: {
      value: cdktf.stringToHclTerraform(struct!.schema),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    strictness: {
      value: cdktf.stringToHclTerraform(struct!.strictness),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    transform_jsonata: {
      value: cdktf.stringToHclTerraform(struct!.transformJsonata),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationScimConfigMappingsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationScimConfigMappings | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._filter !== undefined) {
      hasAnyValues = true;
      internalValueResult.filter = this._filter;
    }
    if (this._operations?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.operations = this._operations?.internalValue;
    }
    if (this._schema !== undefined) {
      hasAnyValues = true;
      internalValueResult.schema = this._schema;
    }
    if (this._strictness !== undefined) {
      hasAnyValues = true;
      internalValueResult.strictness = this._strictness;
    }
    if (this._transformJsonata !== undefined) {
      hasAnyValues = true;
      internalValueResult.transformJsonata = this._transformJsonata;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationScimConfigMappings | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enabled = undefined;
      this._filter = undefined;
      this._operations.internalValue = undefined;
      this._schema = undefined;
      this._strictness = undefined;
      this._transformJsonata = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enabled = value.enabled;
      this._filter = value.filter;
      this._operations.internalValue = value.operations;
      this._schema = value.schema;
      this._strictness = value.strictness;
      this._transformJsonata = value.transformJsonata;
    }
  }

  // enabled - computed: false, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable | undefined;
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // filter - computed: false, optional: true, required: false
  private _filter?: string | undefined;
  public get filter() {
    return this.getStringAttribute("filter");
  }
  public set filter(value: string) {
    this._filter = value;
  }
  public resetFilter() {
    this._filter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterInput() {
    return this._filter;
  }

  // operations - computed: false, optional: true, required: false
  private _operations = new CfaccessApplicationScimConfigMappingsOperationsOutputReference(this, "operations");
  public get operations() {
    return this._operations;
  }
  public putOperations(value: CfaccessApplicationScimConfigMappingsOperations) {
    this._operations.internalValue = value;
  }
  public resetOperations() {
    this._operations.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operationsInput() {
    return this._operations.internalValue;
  }

  // schema - computed: false, optional: false, required: true
  private _schema?: string | undefined;
  public get schema() {
    return this.getStringAttribute("schema");
  }
  public set schema(value: string) {
    this._schema = value;
  }
  // Temporarily expose input value. Use with caution.
  public get schemaInput() {
    return this._schema;
  }

  // strictness - computed: false, optional: true, required: false
  private _strictness?: string | undefined;
  public get strictness() {
    return this.getStringAttribute("strictness");
  }
  public set strictness(value: string) {
    this._strictness = value;
  }
  public resetStrictness() {
    this._strictness = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get strictnessInput() {
    return this._strictness;
  }

  // transform_jsonata - computed: false, optional: true, required: false
  private _transformJsonata?: string | undefined;
  public get transformJsonata() {
    return this.getStringAttribute("transform_jsonata");
  }
  public set transformJsonata(value: string) {
    this._transformJsonata = value;
  }
  public resetTransformJsonata() {
    this._transformJsonata = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get transformJsonataInput() {
    return this._transformJsonata;
  }
}

export class CfaccessApplicationScimConfigMappingsList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationScimConfigMappings[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationScimConfigMappingsOutputReference {
    return new CfaccessApplicationScimConfigMappingsOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}
export interface CfaccessApplicationScimConfig {
  /**
   * How Access authenticates to the application, with one method. Cannot be combined with `authentications`.
   */
  readonly authentication?: CfaccessApplicationScimConfigAuthentication | undefined;
  /**
   * How Access authenticates to the application, with several methods that are used together, such as a service token of Access and a bearer token of the application. The official resource has only `authentication`, with which it cannot be combined.
   */
  readonly authentications?: CfaccessApplicationScimConfigAuthentications[] | cdktf.IResolvable | undefined;
  /**
   * Deactivates deleted users and groups in the application instead of deleting them.
   */
  readonly deactivateOnDelete?: boolean | cdktf.IResolvable | undefined;
  /**
   * Enables provisioning.
   */
  readonly enabled?: boolean | cdktf.IResolvable | undefined;
  /**
   * Identifier of the identity provider of the users and groups.
   */
  readonly idpUid: string;
  /**
   * How resources are filtered and transformed.
   */
  readonly mappings?: CfaccessApplicationScimConfigMappings[] | cdktf.IResolvable | undefined;
  /**
   * Base URI of the application's SCIM API.
   */
  readonly remoteUri: string;
}

export function cfaccessApplicationScimConfigToTerraform(
  struct?: CfaccessApplicationScimConfig | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    authentication: cfaccessApplicationScimConfigAuthenticationToTerraform(struct!.authentication),
    authentications: cdktf.listMapper(
      cfaccessApplicationScimConfigAuthenticationsToTerraform,
      false,
    )(struct!.authentications),
    deactivate_on_delete: cdktf.booleanToTerraform(struct!.deactivateOnDelete),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    idp_uid: cdktf.stringToTerraform(struct!.idpUid),
    mappings: cdktf.listMapper(cfaccessApplicationScimConfigMappingsToTerraform, false)(struct!.mappings),
    remote_uri: cdktf.stringToTerraform(struct!.remoteUri),
  };
}

export function cfaccessApplicationScimConfigToHclTerraform(
  struct?: CfaccessApplicationScimConfig | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    authentication: {
      value: cfaccessApplicationScimConfigAuthenticationToHclTerraform(struct!.authentication),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationScimConfigAuthentication",
    },
    authentications: {
      value: cdktf.listMapperHcl(
        cfaccessApplicationScimConfigAuthenticationsToHclTerraform,
        false,
      )(struct!.authentications),
      isBlock: true,
      type: "list",
      storageClassType: "CfaccessApplicationScimConfigAuthenticationsList",
    },
    deactivate_on_delete: {
      value: cdktf.booleanToHclTerraform(struct!.deactivateOnDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    idp_uid: {
      value: cdktf.stringToHclTerraform(struct!.idpUid),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    mappings: {
      value: cdktf.listMapperHcl(cfaccessApplicationScimConfigMappingsToHclTerraform, false)(struct!.mappings),
      isBlock: true,
      type: "list",
      storageClassType: "CfaccessApplicationScimConfigMappingsList",
    },
    remote_uri: {
      value: cdktf.stringToHclTerraform(struct!.remoteUri),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationScimConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationScimConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authentication?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authentication = this._authentication?.internalValue;
    }
    if (this._authentications?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authentications = this._authentications?.internalValue;
    }
    if (this._deactivateOnDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.deactivateOnDelete = this._deactivateOnDelete;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._idpUid !== undefined) {
      hasAnyValues = true;
      internalValueResult.idpUid = this._idpUid;
    }
    if (this._mappings?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.mappings = this._mappings?.internalValue;
    }
    if (this._remoteUri !== undefined) {
      hasAnyValues = true;
      internalValueResult.remoteUri = this._remoteUri;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationScimConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authentication.internalValue = undefined;
      this._authentications.internalValue = undefined;
      this._deactivateOnDelete = undefined;
      this._enabled = undefined;
      this._idpUid = undefined;
      this._mappings.internalValue = undefined;
      this._remoteUri = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authentication.internalValue = value.authentication;
      this._authentications.internalValue = value.authentications;
      this._deactivateOnDelete = value.deactivateOnDelete;
      this._enabled = value.enabled;
      this._idpUid = value.idpUid;
      this._mappings.internalValue = value.mappings;
      this._remoteUri = value.remoteUri;
    }
  }

  // authentication - computed: false, optional: true, required: false
  private _authentication = new CfaccessApplicationScimConfigAuthenticationOutputReference(this, "authentication");
  public get authentication() {
    return this._authentication;
  }
  public putAuthentication(value: CfaccessApplicationScimConfigAuthentication) {
    this._authentication.internalValue = value;
  }
  public resetAuthentication() {
    this._authentication.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationInput() {
    return this._authentication.internalValue;
  }

  // authentications - computed: false, optional: true, required: false
  private _authentications = new CfaccessApplicationScimConfigAuthenticationsList(this, "authentications", false);
  public get authentications() {
    return this._authentications;
  }
  public putAuthentications(value: CfaccessApplicationScimConfigAuthentications[] | cdktf.IResolvable) {
    this._authentications.internalValue = value;
  }
  public resetAuthentications() {
    this._authentications.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationsInput() {
    return this._authentications.internalValue;
  }

  // deactivate_on_delete - computed: false, optional: true, required: false
  private _deactivateOnDelete?: boolean | cdktf.IResolvable | undefined;
  public get deactivateOnDelete() {
    return this.getBooleanAttribute("deactivate_on_delete");
  }
  public set deactivateOnDelete(value: boolean | cdktf.IResolvable) {
    this._deactivateOnDelete = value;
  }
  public resetDeactivateOnDelete() {
    this._deactivateOnDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deactivateOnDeleteInput() {
    return this._deactivateOnDelete;
  }

  // enabled - computed: false, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable | undefined;
  public get enabled() {
    return this.getBooleanAttribute("enabled");
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // idp_uid - computed: false, optional: false, required: true
  private _idpUid?: string | undefined;
  public get idpUid() {
    return this.getStringAttribute("idp_uid");
  }
  public set idpUid(value: string) {
    this._idpUid = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idpUidInput() {
    return this._idpUid;
  }

  // mappings - computed: false, optional: true, required: false
  private _mappings = new CfaccessApplicationScimConfigMappingsList(this, "mappings", false);
  public get mappings() {
    return this._mappings;
  }
  public putMappings(value: CfaccessApplicationScimConfigMappings[] | cdktf.IResolvable) {
    this._mappings.internalValue = value;
  }
  public resetMappings() {
    this._mappings.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mappingsInput() {
    return this._mappings.internalValue;
  }

  // remote_uri - computed: false, optional: false, required: true
  private _remoteUri?: string | undefined;
  public get remoteUri() {
    return this.getStringAttribute("remote_uri");
  }
  public set remoteUri(value: string) {
    this._remoteUri = value;
  }
  // Temporarily expose input value. Use with caution.
  public get remoteUriInput() {
    return this._remoteUri;
  }
}
export interface CfaccessApplicationTargetCriteriaExclude {
  /**
   * Allowed values by tag: `{ environment: [production] }`.
   */
  readonly tags?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  /**
   * Allowed values by attribute. The only attribute is `hostname`: `{ hostname: [web-1, web-2] }`.
   */
  readonly targetAttributes?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
}

export function cfaccessApplicationTargetCriteriaExcludeToTerraform(
  struct?: CfaccessApplicationTargetCriteriaExclude | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    tags: cdktf.hashMapper(cdktf.listMapper(cdktf.stringToTerraform, false))(struct!.tags),
    target_attributes: cdktf.hashMapper(cdktf.listMapper(cdktf.stringToTerraform, false))(struct!.targetAttributes),
  };
}

export function cfaccessApplicationTargetCriteriaExcludeToHclTerraform(
  struct?: CfaccessApplicationTargetCriteriaExclude | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    tags: {
      value: cdktf.hashMapperHcl(cdktf.listMapperHcl(cdktf.stringToHclTerraform, false))(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringListMap",
    },
    target_attributes: {
      value: cdktf.hashMapperHcl(cdktf.listMapperHcl(cdktf.stringToHclTerraform, false))(struct!.targetAttributes),
      isBlock: false,
      type: "map",
      storageClassType: "stringListMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationTargetCriteriaExcludeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationTargetCriteriaExclude | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    if (this._targetAttributes !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetAttributes = this._targetAttributes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationTargetCriteriaExclude | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tags = undefined;
      this._targetAttributes = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tags = value.tags;
      this._targetAttributes = value.targetAttributes;
    }
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  public get tags() {
    return this.interpolationForAttribute("tags");
  }
  public set tags(value: { [key: string]: string[] } | cdktf.IResolvable) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // target_attributes - computed: false, optional: true, required: false
  private _targetAttributes?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  public get targetAttributes() {
    return this.interpolationForAttribute("target_attributes");
  }
  public set targetAttributes(value: { [key: string]: string[] } | cdktf.IResolvable) {
    this._targetAttributes = value;
  }
  public resetTargetAttributes() {
    this._targetAttributes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetAttributesInput() {
    return this._targetAttributes;
  }
}
export interface CfaccessApplicationTargetCriteriaInclude {
  /**
   * Allowed values by tag: `{ environment: [production] }`.
   */
  readonly tags?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  /**
   * Allowed values by attribute. The only attribute is `hostname`: `{ hostname: [web-1, web-2] }`.
   */
  readonly targetAttributes?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
}

export function cfaccessApplicationTargetCriteriaIncludeToTerraform(
  struct?: CfaccessApplicationTargetCriteriaInclude | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    tags: cdktf.hashMapper(cdktf.listMapper(cdktf.stringToTerraform, false))(struct!.tags),
    target_attributes: cdktf.hashMapper(cdktf.listMapper(cdktf.stringToTerraform, false))(struct!.targetAttributes),
  };
}

export function cfaccessApplicationTargetCriteriaIncludeToHclTerraform(
  struct?: CfaccessApplicationTargetCriteriaInclude | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    tags: {
      value: cdktf.hashMapperHcl(cdktf.listMapperHcl(cdktf.stringToHclTerraform, false))(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringListMap",
    },
    target_attributes: {
      value: cdktf.hashMapperHcl(cdktf.listMapperHcl(cdktf.stringToHclTerraform, false))(struct!.targetAttributes),
      isBlock: false,
      type: "map",
      storageClassType: "stringListMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationTargetCriteriaIncludeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationTargetCriteriaInclude | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    if (this._targetAttributes !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetAttributes = this._targetAttributes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationTargetCriteriaInclude | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tags = undefined;
      this._targetAttributes = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tags = value.tags;
      this._targetAttributes = value.targetAttributes;
    }
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  public get tags() {
    return this.interpolationForAttribute("tags");
  }
  public set tags(value: { [key: string]: string[] } | cdktf.IResolvable) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // target_attributes - computed: false, optional: true, required: false
  private _targetAttributes?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  public get targetAttributes() {
    return this.interpolationForAttribute("target_attributes");
  }
  public set targetAttributes(value: { [key: string]: string[] } | cdktf.IResolvable) {
    this._targetAttributes = value;
  }
  public resetTargetAttributes() {
    this._targetAttributes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetAttributesInput() {
    return this._targetAttributes;
  }
}
export interface CfaccessApplicationTargetCriteriaRequire {
  /**
   * Allowed values by tag: `{ environment: [production] }`.
   */
  readonly tags?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  /**
   * Allowed values by attribute. The only attribute is `hostname`: `{ hostname: [web-1, web-2] }`.
   */
  readonly targetAttributes?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
}

export function cfaccessApplicationTargetCriteriaRequireToTerraform(
  struct?: CfaccessApplicationTargetCriteriaRequire | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    tags: cdktf.hashMapper(cdktf.listMapper(cdktf.stringToTerraform, false))(struct!.tags),
    target_attributes: cdktf.hashMapper(cdktf.listMapper(cdktf.stringToTerraform, false))(struct!.targetAttributes),
  };
}

export function cfaccessApplicationTargetCriteriaRequireToHclTerraform(
  struct?: CfaccessApplicationTargetCriteriaRequire | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    tags: {
      value: cdktf.hashMapperHcl(cdktf.listMapperHcl(cdktf.stringToHclTerraform, false))(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringListMap",
    },
    target_attributes: {
      value: cdktf.hashMapperHcl(cdktf.listMapperHcl(cdktf.stringToHclTerraform, false))(struct!.targetAttributes),
      isBlock: false,
      type: "map",
      storageClassType: "stringListMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationTargetCriteriaRequireOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CfaccessApplicationTargetCriteriaRequire | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    if (this._targetAttributes !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetAttributes = this._targetAttributes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationTargetCriteriaRequire | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tags = undefined;
      this._targetAttributes = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tags = value.tags;
      this._targetAttributes = value.targetAttributes;
    }
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  public get tags() {
    return this.interpolationForAttribute("tags");
  }
  public set tags(value: { [key: string]: string[] } | cdktf.IResolvable) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // target_attributes - computed: false, optional: true, required: false
  private _targetAttributes?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  public get targetAttributes() {
    return this.interpolationForAttribute("target_attributes");
  }
  public set targetAttributes(value: { [key: string]: string[] } | cdktf.IResolvable) {
    this._targetAttributes = value;
  }
  public resetTargetAttributes() {
    this._targetAttributes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetAttributesInput() {
    return this._targetAttributes;
  }
}
export interface CfaccessApplicationTargetCriteria {
  /**
   * A target must match none of these.
   */
  readonly exclude?: CfaccessApplicationTargetCriteriaExclude | undefined;
  /**
   * A target must match any of these.
   */
  readonly include?: CfaccessApplicationTargetCriteriaInclude | undefined;
  /**
   * Port of the targets. In one account, a port has only one protocol.
   */
  readonly port: number;
  /**
   * Protocol of the targets.
   */
  readonly protocol: string;
  /**
   * A target must match all of these.
   */
  readonly require?: CfaccessApplicationTargetCriteriaRequire | undefined;
  /**
   * Allowed values by attribute. The only attribute is `hostname`: `{ hostname: [web-1, web-2] }`.
   */
  readonly targetAttributes?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
}

export function cfaccessApplicationTargetCriteriaToTerraform(
  struct?: CfaccessApplicationTargetCriteria | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  return {
    exclude: cfaccessApplicationTargetCriteriaExcludeToTerraform(struct!.exclude),
    include: cfaccessApplicationTargetCriteriaIncludeToTerraform(struct!.include),
    port: cdktf.numberToTerraform(struct!.port),
    protocol: cdktf.stringToTerraform(struct!.protocol),
    require: cfaccessApplicationTargetCriteriaRequireToTerraform(struct!.require),
    target_attributes: cdktf.hashMapper(cdktf.listMapper(cdktf.stringToTerraform, false))(struct!.targetAttributes),
  };
}

export function cfaccessApplicationTargetCriteriaToHclTerraform(
  struct?: CfaccessApplicationTargetCriteria | cdktf.IResolvable,
): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
    return struct;
  }
  if (cdktf.isComplexElement(struct)) {
    throw new Error(
      "A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration",
    );
  }
  const attrs = {
    exclude: {
      value: cfaccessApplicationTargetCriteriaExcludeToHclTerraform(struct!.exclude),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationTargetCriteriaExclude",
    },
    include: {
      value: cfaccessApplicationTargetCriteriaIncludeToHclTerraform(struct!.include),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationTargetCriteriaInclude",
    },
    port: {
      value: cdktf.numberToHclTerraform(struct!.port),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    protocol: {
      value: cdktf.stringToHclTerraform(struct!.protocol),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    require: {
      value: cfaccessApplicationTargetCriteriaRequireToHclTerraform(struct!.require),
      isBlock: true,
      type: "struct",
      storageClassType: "CfaccessApplicationTargetCriteriaRequire",
    },
    target_attributes: {
      value: cdktf.hashMapperHcl(cdktf.listMapperHcl(cdktf.stringToHclTerraform, false))(struct!.targetAttributes),
      isBlock: false,
      type: "map",
      storageClassType: "stringListMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(
    Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
  );
}

export class CfaccessApplicationTargetCriteriaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param complexObjectIndex the index of this item in the list
   * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  public constructor(
    terraformResource: cdktf.IInterpolatingParent,
    terraformAttribute: string,
    complexObjectIndex: number,
    complexObjectIsFromSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): CfaccessApplicationTargetCriteria | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._exclude?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.exclude = this._exclude?.internalValue;
    }
    if (this._include?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.include = this._include?.internalValue;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    if (this._protocol !== undefined) {
      hasAnyValues = true;
      internalValueResult.protocol = this._protocol;
    }
    if (this._require?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.require = this._require?.internalValue;
    }
    if (this._targetAttributes !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetAttributes = this._targetAttributes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CfaccessApplicationTargetCriteria | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._exclude.internalValue = undefined;
      this._include.internalValue = undefined;
      this._port = undefined;
      this._protocol = undefined;
      this._require.internalValue = undefined;
      this._targetAttributes = undefined;
    } else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    } else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._exclude.internalValue = value.exclude;
      this._include.internalValue = value.include;
      this._port = value.port;
      this._protocol = value.protocol;
      this._require.internalValue = value.require;
      this._targetAttributes = value.targetAttributes;
    }
  }

  // exclude - computed: false, optional: true, required: false
  private _exclude = new CfaccessApplicationTargetCriteriaExcludeOutputReference(this, "exclude");
  public get exclude() {
    return this._exclude;
  }
  public putExclude(value: CfaccessApplicationTargetCriteriaExclude) {
    this._exclude.internalValue = value;
  }
  public resetExclude() {
    this._exclude.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeInput() {
    return this._exclude.internalValue;
  }

  // include - computed: false, optional: true, required: false
  private _include = new CfaccessApplicationTargetCriteriaIncludeOutputReference(this, "include");
  public get include() {
    return this._include;
  }
  public putInclude(value: CfaccessApplicationTargetCriteriaInclude) {
    this._include.internalValue = value;
  }
  public resetInclude() {
    this._include.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeInput() {
    return this._include.internalValue;
  }

  // port - computed: false, optional: false, required: true
  private _port?: number | undefined;
  public get port() {
    return this.getNumberAttribute("port");
  }
  public set port(value: number) {
    this._port = value;
  }
  // Temporarily expose input value. Use with caution.
  public get portInput() {
    return this._port;
  }

  // protocol - computed: false, optional: false, required: true
  private _protocol?: string | undefined;
  public get protocol() {
    return this.getStringAttribute("protocol");
  }
  public set protocol(value: string) {
    this._protocol = value;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // require - computed: false, optional: true, required: false
  private _require = new CfaccessApplicationTargetCriteriaRequireOutputReference(this, "require");
  public get require() {
    return this._require;
  }
  public putRequire(value: CfaccessApplicationTargetCriteriaRequire) {
    this._require.internalValue = value;
  }
  public resetRequire() {
    this._require.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requireInput() {
    return this._require.internalValue;
  }

  // target_attributes - computed: false, optional: true, required: false
  private _targetAttributes?: { [key: string]: string[] } | cdktf.IResolvable | undefined;
  public get targetAttributes() {
    return this.interpolationForAttribute("target_attributes");
  }
  public set targetAttributes(value: { [key: string]: string[] } | cdktf.IResolvable) {
    this._targetAttributes = value;
  }
  public resetTargetAttributes() {
    this._targetAttributes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetAttributesInput() {
    return this._targetAttributes;
  }
}

export class CfaccessApplicationTargetCriteriaList extends cdktf.ComplexList {
  public internalValue?: CfaccessApplicationTargetCriteria[] | cdktf.IResolvable | undefined;

  /**
   * @param terraformResource The parent resource
   * @param terraformAttribute The attribute on the parent resource this class is referencing
   * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
   */
  constructor(
    protected override terraformResource: cdktf.IInterpolatingParent,
    protected override terraformAttribute: string,
    protected override wrapsSet: boolean,
  ) {
    super(terraformResource, terraformAttribute, wrapsSet);
  }

  /**
   * @param index the index of the item to return
   */
  public get(index: number): CfaccessApplicationTargetCriteriaOutputReference {
    return new CfaccessApplicationTargetCriteriaOutputReference(
      this.terraformResource,
      this.terraformAttribute,
      index,
      this.wrapsSet,
    );
  }
}

/**
 * `cfaccess_application`: An application that Access protects or shows, of any type, with every field of the API. Use it for what the official resource lacks. Its attributes have the names of the official resource, so a `moved` block moves an application here, and nothing is destroyed.
 */
export class CfaccessApplication extends cdktf.TerraformResource {
  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "cfaccess_application";

  // ==============
  // STATIC Methods
  // ==============
  /**
   * Generates CDKTF code for importing a CfaccessApplication resource upon running "cdktf plan <stack-name>"
   * @param scope The scope in which to define this construct
   * @param importToId The construct id used in the generated config for the CfaccessApplication to import
   * @param importFromId The id of the existing CfaccessApplication that should be imported.
   * @param provider? Optional instance of the provider where the CfaccessApplication to import is found
   */
  public static generateConfigForImport(
    scope: Construct,
    importToId: string,
    importFromId: string,
    provider?: cdktf.TerraformProvider,
  ) {
    return new cdktf.ImportableResource(scope, importToId, {
      terraformResourceType: "cfaccess_application",
      importId: importFromId,
      ...(provider && { provider }),
    });
  }

  // ===========
  // INITIALIZER
  // ===========

  /**
   * Create a new `cfaccess_application`
   *
   * @param scope The scope in which to define this construct
   * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
   * @param options CfaccessApplicationConfig
   */
  public constructor(scope: Construct, id: string, config: CfaccessApplicationConfig) {
    super(scope, id, {
      terraformResourceType: "cfaccess_application",
      terraformGeneratorMetadata: {
        providerName: "cfaccess",
        providerVersionConstraint: "0.1.0",
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach,
    } as cdktf.TerraformResourceConfig);
    this._accountId = config.accountId;
    this._adoptExisting = config.adoptExisting;
    this._allowAuthenticateViaWarp = config.allowAuthenticateViaWarp;
    this._allowIframe = config.allowIframe;
    this._allowedIdps = config.allowedIdps;
    this._appLauncherLogoUrl = config.appLauncherLogoUrl;
    this._appLauncherVisible = config.appLauncherVisible;
    this._autoRedirectToIdentity = config.autoRedirectToIdentity;
    this._bgColor = config.bgColor;
    this._corsHeaders.internalValue = config.corsHeaders;
    this._customDenyMessage = config.customDenyMessage;
    this._customDenyUrl = config.customDenyUrl;
    this._customNonIdentityDenyUrl = config.customNonIdentityDenyUrl;
    this._customPages = config.customPages;
    this._destinations.internalValue = config.destinations;
    this._domain = config.domain;
    this._eagerRedirectCookieSetting = config.eagerRedirectCookieSetting;
    this._enableBindingCookie = config.enableBindingCookie;
    this._footerLinks.internalValue = config.footerLinks;
    this._headerBgColor = config.headerBgColor;
    this._httpOnlyCookieAttribute = config.httpOnlyCookieAttribute;
    this._landingPageDesign.internalValue = config.landingPageDesign;
    this._logoUrl = config.logoUrl;
    this._mfaConfig.internalValue = config.mfaConfig;
    this._name = config.name;
    this._oauthConfiguration.internalValue = config.oauthConfiguration;
    this._optionsPreflightBypass = config.optionsPreflightBypass;
    this._pathCookieAttribute = config.pathCookieAttribute;
    this._policies.internalValue = config.policies;
    this._readServiceTokensFromHeader = config.readServiceTokensFromHeader;
    this._saasApp.internalValue = config.saasApp;
    this._sameSiteCookieAttribute = config.sameSiteCookieAttribute;
    this._scimConfig.internalValue = config.scimConfig;
    this._selfHostedDomains = config.selfHostedDomains;
    this._serviceAuth401Redirect = config.serviceAuth401Redirect;
    this._sessionDuration = config.sessionDuration;
    this._skipAppLauncherLoginPage = config.skipAppLauncherLoginPage;
    this._skipInterstitial = config.skipInterstitial;
    this._tags = config.tags;
    this._targetCriteria.internalValue = config.targetCriteria;
    this._type = config.type;
    this._useClientlessIsolationAppLauncherUrl = config.useClientlessIsolationAppLauncherUrl;
    this._zoneId = config.zoneId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // account_id - computed: false, optional: true, required: false
  private _accountId?: string | undefined;
  public get accountId() {
    return this.getStringAttribute("account_id");
  }
  public set accountId(value: string) {
    this._accountId = value;
  }
  public resetAccountId() {
    this._accountId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdInput() {
    return this._accountId;
  }

  // adopt_existing - computed: false, optional: true, required: false
  private _adoptExisting?: boolean | cdktf.IResolvable | undefined;
  public get adoptExisting() {
    return this.getBooleanAttribute("adopt_existing");
  }
  public set adoptExisting(value: boolean | cdktf.IResolvable) {
    this._adoptExisting = value;
  }
  public resetAdoptExisting() {
    this._adoptExisting = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adoptExistingInput() {
    return this._adoptExisting;
  }

  // allow_authenticate_via_warp - computed: false, optional: true, required: false
  private _allowAuthenticateViaWarp?: boolean | cdktf.IResolvable | undefined;
  public get allowAuthenticateViaWarp() {
    return this.getBooleanAttribute("allow_authenticate_via_warp");
  }
  public set allowAuthenticateViaWarp(value: boolean | cdktf.IResolvable) {
    this._allowAuthenticateViaWarp = value;
  }
  public resetAllowAuthenticateViaWarp() {
    this._allowAuthenticateViaWarp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowAuthenticateViaWarpInput() {
    return this._allowAuthenticateViaWarp;
  }

  // allow_iframe - computed: false, optional: true, required: false
  private _allowIframe?: boolean | cdktf.IResolvable | undefined;
  public get allowIframe() {
    return this.getBooleanAttribute("allow_iframe");
  }
  public set allowIframe(value: boolean | cdktf.IResolvable) {
    this._allowIframe = value;
  }
  public resetAllowIframe() {
    this._allowIframe = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowIframeInput() {
    return this._allowIframe;
  }

  // allowed_idps - computed: false, optional: true, required: false
  private _allowedIdps?: string[] | undefined;
  public get allowedIdps() {
    return cdktf.Fn.tolist(this.getListAttribute("allowed_idps"));
  }
  public set allowedIdps(value: string[]) {
    this._allowedIdps = value;
  }
  public resetAllowedIdps() {
    this._allowedIdps = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedIdpsInput() {
    return this._allowedIdps;
  }

  // app_launcher_logo_url - computed: false, optional: true, required: false
  private _appLauncherLogoUrl?: string | undefined;
  public get appLauncherLogoUrl() {
    return this.getStringAttribute("app_launcher_logo_url");
  }
  public set appLauncherLogoUrl(value: string) {
    this._appLauncherLogoUrl = value;
  }
  public resetAppLauncherLogoUrl() {
    this._appLauncherLogoUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appLauncherLogoUrlInput() {
    return this._appLauncherLogoUrl;
  }

  // app_launcher_visible - computed: true, optional: true, required: false
  private _appLauncherVisible?: boolean | cdktf.IResolvable | undefined;
  public get appLauncherVisible() {
    return this.getBooleanAttribute("app_launcher_visible");
  }
  public set appLauncherVisible(value: boolean | cdktf.IResolvable) {
    this._appLauncherVisible = value;
  }
  public resetAppLauncherVisible() {
    this._appLauncherVisible = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appLauncherVisibleInput() {
    return this._appLauncherVisible;
  }

  // aud - computed: true, optional: false, required: false
  public get aud() {
    return this.getStringAttribute("aud");
  }

  // auto_redirect_to_identity - computed: false, optional: true, required: false
  private _autoRedirectToIdentity?: boolean | cdktf.IResolvable | undefined;
  public get autoRedirectToIdentity() {
    return this.getBooleanAttribute("auto_redirect_to_identity");
  }
  public set autoRedirectToIdentity(value: boolean | cdktf.IResolvable) {
    this._autoRedirectToIdentity = value;
  }
  public resetAutoRedirectToIdentity() {
    this._autoRedirectToIdentity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoRedirectToIdentityInput() {
    return this._autoRedirectToIdentity;
  }

  // bg_color - computed: false, optional: true, required: false
  private _bgColor?: string | undefined;
  public get bgColor() {
    return this.getStringAttribute("bg_color");
  }
  public set bgColor(value: string) {
    this._bgColor = value;
  }
  public resetBgColor() {
    this._bgColor = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bgColorInput() {
    return this._bgColor;
  }

  // cors_headers - computed: false, optional: true, required: false
  private _corsHeaders = new CfaccessApplicationCorsHeadersOutputReference(this, "cors_headers");
  public get corsHeaders() {
    return this._corsHeaders;
  }
  public putCorsHeaders(value: CfaccessApplicationCorsHeaders) {
    this._corsHeaders.internalValue = value;
  }
  public resetCorsHeaders() {
    this._corsHeaders.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get corsHeadersInput() {
    return this._corsHeaders.internalValue;
  }

  // custom_deny_message - computed: false, optional: true, required: false
  private _customDenyMessage?: string | undefined;
  public get customDenyMessage() {
    return this.getStringAttribute("custom_deny_message");
  }
  public set customDenyMessage(value: string) {
    this._customDenyMessage = value;
  }
  public resetCustomDenyMessage() {
    this._customDenyMessage = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customDenyMessageInput() {
    return this._customDenyMessage;
  }

  // custom_deny_url - computed: false, optional: true, required: false
  private _customDenyUrl?: string | undefined;
  public get customDenyUrl() {
    return this.getStringAttribute("custom_deny_url");
  }
  public set customDenyUrl(value: string) {
    this._customDenyUrl = value;
  }
  public resetCustomDenyUrl() {
    this._customDenyUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customDenyUrlInput() {
    return this._customDenyUrl;
  }

  // custom_non_identity_deny_url - computed: false, optional: true, required: false
  private _customNonIdentityDenyUrl?: string | undefined;
  public get customNonIdentityDenyUrl() {
    return this.getStringAttribute("custom_non_identity_deny_url");
  }
  public set customNonIdentityDenyUrl(value: string) {
    this._customNonIdentityDenyUrl = value;
  }
  public resetCustomNonIdentityDenyUrl() {
    this._customNonIdentityDenyUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customNonIdentityDenyUrlInput() {
    return this._customNonIdentityDenyUrl;
  }

  // custom_pages - computed: false, optional: true, required: false
  private _customPages?: string[] | undefined;
  public get customPages() {
    return this.getListAttribute("custom_pages");
  }
  public set customPages(value: string[]) {
    this._customPages = value;
  }
  public resetCustomPages() {
    this._customPages = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customPagesInput() {
    return this._customPages;
  }

  // destinations - computed: true, optional: true, required: false
  private _destinations = new CfaccessApplicationDestinationsList(this, "destinations", false);
  public get destinations() {
    return this._destinations;
  }
  public putDestinations(value: CfaccessApplicationDestinations[] | cdktf.IResolvable) {
    this._destinations.internalValue = value;
  }
  public resetDestinations() {
    this._destinations.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get destinationsInput() {
    return this._destinations.internalValue;
  }

  // domain - computed: true, optional: true, required: false
  private _domain?: string | undefined;
  public get domain() {
    return this.getStringAttribute("domain");
  }
  public set domain(value: string) {
    this._domain = value;
  }
  public resetDomain() {
    this._domain = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }

  // eager_redirect_cookie_setting - computed: false, optional: true, required: false
  private _eagerRedirectCookieSetting?: boolean | cdktf.IResolvable | undefined;
  public get eagerRedirectCookieSetting() {
    return this.getBooleanAttribute("eager_redirect_cookie_setting");
  }
  public set eagerRedirectCookieSetting(value: boolean | cdktf.IResolvable) {
    this._eagerRedirectCookieSetting = value;
  }
  public resetEagerRedirectCookieSetting() {
    this._eagerRedirectCookieSetting = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get eagerRedirectCookieSettingInput() {
    return this._eagerRedirectCookieSetting;
  }

  // enable_binding_cookie - computed: false, optional: true, required: false
  private _enableBindingCookie?: boolean | cdktf.IResolvable | undefined;
  public get enableBindingCookie() {
    return this.getBooleanAttribute("enable_binding_cookie");
  }
  public set enableBindingCookie(value: boolean | cdktf.IResolvable) {
    this._enableBindingCookie = value;
  }
  public resetEnableBindingCookie() {
    this._enableBindingCookie = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableBindingCookieInput() {
    return this._enableBindingCookie;
  }

  // footer_links - computed: false, optional: true, required: false
  private _footerLinks = new CfaccessApplicationFooterLinksList(this, "footer_links", false);
  public get footerLinks() {
    return this._footerLinks;
  }
  public putFooterLinks(value: CfaccessApplicationFooterLinks[] | cdktf.IResolvable) {
    this._footerLinks.internalValue = value;
  }
  public resetFooterLinks() {
    this._footerLinks.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get footerLinksInput() {
    return this._footerLinks.internalValue;
  }

  // header_bg_color - computed: false, optional: true, required: false
  private _headerBgColor?: string | undefined;
  public get headerBgColor() {
    return this.getStringAttribute("header_bg_color");
  }
  public set headerBgColor(value: string) {
    this._headerBgColor = value;
  }
  public resetHeaderBgColor() {
    this._headerBgColor = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headerBgColorInput() {
    return this._headerBgColor;
  }

  // http_only_cookie_attribute - computed: true, optional: true, required: false
  private _httpOnlyCookieAttribute?: boolean | cdktf.IResolvable | undefined;
  public get httpOnlyCookieAttribute() {
    return this.getBooleanAttribute("http_only_cookie_attribute");
  }
  public set httpOnlyCookieAttribute(value: boolean | cdktf.IResolvable) {
    this._httpOnlyCookieAttribute = value;
  }
  public resetHttpOnlyCookieAttribute() {
    this._httpOnlyCookieAttribute = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get httpOnlyCookieAttributeInput() {
    return this._httpOnlyCookieAttribute;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute("id");
  }

  // landing_page_design - computed: false, optional: true, required: false
  private _landingPageDesign = new CfaccessApplicationLandingPageDesignOutputReference(this, "landing_page_design");
  public get landingPageDesign() {
    return this._landingPageDesign;
  }
  public putLandingPageDesign(value: CfaccessApplicationLandingPageDesign) {
    this._landingPageDesign.internalValue = value;
  }
  public resetLandingPageDesign() {
    this._landingPageDesign.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get landingPageDesignInput() {
    return this._landingPageDesign.internalValue;
  }

  // logo_url - computed: false, optional: true, required: false
  private _logoUrl?: string | undefined;
  public get logoUrl() {
    return this.getStringAttribute("logo_url");
  }
  public set logoUrl(value: string) {
    this._logoUrl = value;
  }
  public resetLogoUrl() {
    this._logoUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get logoUrlInput() {
    return this._logoUrl;
  }

  // mfa_config - computed: false, optional: true, required: false
  private _mfaConfig = new CfaccessApplicationMfaConfigOutputReference(this, "mfa_config");
  public get mfaConfig() {
    return this._mfaConfig;
  }
  public putMfaConfig(value: CfaccessApplicationMfaConfig) {
    this._mfaConfig.internalValue = value;
  }
  public resetMfaConfig() {
    this._mfaConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mfaConfigInput() {
    return this._mfaConfig.internalValue;
  }

  // name - computed: true, optional: true, required: false
  private _name?: string | undefined;
  public get name() {
    return this.getStringAttribute("name");
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // oauth_configuration - computed: false, optional: true, required: false
  private _oauthConfiguration = new CfaccessApplicationOauthConfigurationOutputReference(this, "oauth_configuration");
  public get oauthConfiguration() {
    return this._oauthConfiguration;
  }
  public putOauthConfiguration(value: CfaccessApplicationOauthConfiguration) {
    this._oauthConfiguration.internalValue = value;
  }
  public resetOauthConfiguration() {
    this._oauthConfiguration.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oauthConfigurationInput() {
    return this._oauthConfiguration.internalValue;
  }

  // options_preflight_bypass - computed: false, optional: true, required: false
  private _optionsPreflightBypass?: boolean | cdktf.IResolvable | undefined;
  public get optionsPreflightBypass() {
    return this.getBooleanAttribute("options_preflight_bypass");
  }
  public set optionsPreflightBypass(value: boolean | cdktf.IResolvable) {
    this._optionsPreflightBypass = value;
  }
  public resetOptionsPreflightBypass() {
    this._optionsPreflightBypass = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get optionsPreflightBypassInput() {
    return this._optionsPreflightBypass;
  }

  // path_cookie_attribute - computed: false, optional: true, required: false
  private _pathCookieAttribute?: boolean | cdktf.IResolvable | undefined;
  public get pathCookieAttribute() {
    return this.getBooleanAttribute("path_cookie_attribute");
  }
  public set pathCookieAttribute(value: boolean | cdktf.IResolvable) {
    this._pathCookieAttribute = value;
  }
  public resetPathCookieAttribute() {
    this._pathCookieAttribute = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pathCookieAttributeInput() {
    return this._pathCookieAttribute;
  }

  // policies - computed: true, optional: true, required: false
  private _policies = new CfaccessApplicationPoliciesList(this, "policies", false);
  public get policies() {
    return this._policies;
  }
  public putPolicies(value: CfaccessApplicationPolicies[] | cdktf.IResolvable) {
    this._policies.internalValue = value;
  }
  public resetPolicies() {
    this._policies.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get policiesInput() {
    return this._policies.internalValue;
  }

  // read_service_tokens_from_header - computed: false, optional: true, required: false
  private _readServiceTokensFromHeader?: string | undefined;
  public get readServiceTokensFromHeader() {
    return this.getStringAttribute("read_service_tokens_from_header");
  }
  public set readServiceTokensFromHeader(value: string) {
    this._readServiceTokensFromHeader = value;
  }
  public resetReadServiceTokensFromHeader() {
    this._readServiceTokensFromHeader = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get readServiceTokensFromHeaderInput() {
    return this._readServiceTokensFromHeader;
  }

  // saas_app - computed: false, optional: true, required: false
  private _saasApp = new CfaccessApplicationSaasAppOutputReference(this, "saas_app");
  public get saasApp() {
    return this._saasApp;
  }
  public putSaasApp(value: CfaccessApplicationSaasApp) {
    this._saasApp.internalValue = value;
  }
  public resetSaasApp() {
    this._saasApp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get saasAppInput() {
    return this._saasApp.internalValue;
  }

  // same_site_cookie_attribute - computed: false, optional: true, required: false
  private _sameSiteCookieAttribute?: string | undefined;
  public get sameSiteCookieAttribute() {
    return this.getStringAttribute("same_site_cookie_attribute");
  }
  public set sameSiteCookieAttribute(value: string) {
    this._sameSiteCookieAttribute = value;
  }
  public resetSameSiteCookieAttribute() {
    this._sameSiteCookieAttribute = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sameSiteCookieAttributeInput() {
    return this._sameSiteCookieAttribute;
  }

  // scim_config - computed: false, optional: true, required: false
  private _scimConfig = new CfaccessApplicationScimConfigOutputReference(this, "scim_config");
  public get scimConfig() {
    return this._scimConfig;
  }
  public putScimConfig(value: CfaccessApplicationScimConfig) {
    this._scimConfig.internalValue = value;
  }
  public resetScimConfig() {
    this._scimConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scimConfigInput() {
    return this._scimConfig.internalValue;
  }

  // self_hosted_domains - computed: true, optional: true, required: false
  private _selfHostedDomains?: string[] | undefined;
  public get selfHostedDomains() {
    return cdktf.Fn.tolist(this.getListAttribute("self_hosted_domains"));
  }
  public set selfHostedDomains(value: string[]) {
    this._selfHostedDomains = value;
  }
  public resetSelfHostedDomains() {
    this._selfHostedDomains = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get selfHostedDomainsInput() {
    return this._selfHostedDomains;
  }

  // service_auth_401_redirect - computed: false, optional: true, required: false
  private _serviceAuth401Redirect?: boolean | cdktf.IResolvable | undefined;
  public get serviceAuth401Redirect() {
    return this.getBooleanAttribute("service_auth_401_redirect");
  }
  public set serviceAuth401Redirect(value: boolean | cdktf.IResolvable) {
    this._serviceAuth401Redirect = value;
  }
  public resetServiceAuth401Redirect() {
    this._serviceAuth401Redirect = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceAuth401RedirectInput() {
    return this._serviceAuth401Redirect;
  }

  // session_duration - computed: true, optional: true, required: false
  private _sessionDuration?: string | undefined;
  public get sessionDuration() {
    return this.getStringAttribute("session_duration");
  }
  public set sessionDuration(value: string) {
    this._sessionDuration = value;
  }
  public resetSessionDuration() {
    this._sessionDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionDurationInput() {
    return this._sessionDuration;
  }

  // skip_app_launcher_login_page - computed: true, optional: true, required: false
  private _skipAppLauncherLoginPage?: boolean | cdktf.IResolvable | undefined;
  public get skipAppLauncherLoginPage() {
    return this.getBooleanAttribute("skip_app_launcher_login_page");
  }
  public set skipAppLauncherLoginPage(value: boolean | cdktf.IResolvable) {
    this._skipAppLauncherLoginPage = value;
  }
  public resetSkipAppLauncherLoginPage() {
    this._skipAppLauncherLoginPage = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipAppLauncherLoginPageInput() {
    return this._skipAppLauncherLoginPage;
  }

  // skip_interstitial - computed: false, optional: true, required: false
  private _skipInterstitial?: boolean | cdktf.IResolvable | undefined;
  public get skipInterstitial() {
    return this.getBooleanAttribute("skip_interstitial");
  }
  public set skipInterstitial(value: boolean | cdktf.IResolvable) {
    this._skipInterstitial = value;
  }
  public resetSkipInterstitial() {
    this._skipInterstitial = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipInterstitialInput() {
    return this._skipInterstitial;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: string[] | undefined;
  public get tags() {
    return cdktf.Fn.tolist(this.getListAttribute("tags"));
  }
  public set tags(value: string[]) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // target_criteria - computed: false, optional: true, required: false
  private _targetCriteria = new CfaccessApplicationTargetCriteriaList(this, "target_criteria", false);
  public get targetCriteria() {
    return this._targetCriteria;
  }
  public putTargetCriteria(value: CfaccessApplicationTargetCriteria[] | cdktf.IResolvable) {
    this._targetCriteria.internalValue = value;
  }
  public resetTargetCriteria() {
    this._targetCriteria.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetCriteriaInput() {
    return this._targetCriteria.internalValue;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string | undefined;
  public get type() {
    return this.getStringAttribute("type");
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // use_clientless_isolation_app_launcher_url - computed: false, optional: true, required: false
  private _useClientlessIsolationAppLauncherUrl?: boolean | cdktf.IResolvable | undefined;
  public get useClientlessIsolationAppLauncherUrl() {
    return this.getBooleanAttribute("use_clientless_isolation_app_launcher_url");
  }
  public set useClientlessIsolationAppLauncherUrl(value: boolean | cdktf.IResolvable) {
    this._useClientlessIsolationAppLauncherUrl = value;
  }
  public resetUseClientlessIsolationAppLauncherUrl() {
    this._useClientlessIsolationAppLauncherUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useClientlessIsolationAppLauncherUrlInput() {
    return this._useClientlessIsolationAppLauncherUrl;
  }

  // zone_id - computed: false, optional: true, required: false
  private _zoneId?: string | undefined;
  public get zoneId() {
    return this.getStringAttribute("zone_id");
  }
  public set zoneId(value: string) {
    this._zoneId = value;
  }
  public resetZoneId() {
    this._zoneId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneIdInput() {
    return this._zoneId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      account_id: cdktf.stringToTerraform(this._accountId),
      adopt_existing: cdktf.booleanToTerraform(this._adoptExisting),
      allow_authenticate_via_warp: cdktf.booleanToTerraform(this._allowAuthenticateViaWarp),
      allow_iframe: cdktf.booleanToTerraform(this._allowIframe),
      allowed_idps: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedIdps),
      app_launcher_logo_url: cdktf.stringToTerraform(this._appLauncherLogoUrl),
      app_launcher_visible: cdktf.booleanToTerraform(this._appLauncherVisible),
      auto_redirect_to_identity: cdktf.booleanToTerraform(this._autoRedirectToIdentity),
      bg_color: cdktf.stringToTerraform(this._bgColor),
      cors_headers: cfaccessApplicationCorsHeadersToTerraform(this._corsHeaders.internalValue),
      custom_deny_message: cdktf.stringToTerraform(this._customDenyMessage),
      custom_deny_url: cdktf.stringToTerraform(this._customDenyUrl),
      custom_non_identity_deny_url: cdktf.stringToTerraform(this._customNonIdentityDenyUrl),
      custom_pages: cdktf.listMapper(cdktf.stringToTerraform, false)(this._customPages),
      destinations: cdktf.listMapper(
        cfaccessApplicationDestinationsToTerraform,
        false,
      )(this._destinations.internalValue),
      domain: cdktf.stringToTerraform(this._domain),
      eager_redirect_cookie_setting: cdktf.booleanToTerraform(this._eagerRedirectCookieSetting),
      enable_binding_cookie: cdktf.booleanToTerraform(this._enableBindingCookie),
      footer_links: cdktf.listMapper(cfaccessApplicationFooterLinksToTerraform, false)(this._footerLinks.internalValue),
      header_bg_color: cdktf.stringToTerraform(this._headerBgColor),
      http_only_cookie_attribute: cdktf.booleanToTerraform(this._httpOnlyCookieAttribute),
      landing_page_design: cfaccessApplicationLandingPageDesignToTerraform(this._landingPageDesign.internalValue),
      logo_url: cdktf.stringToTerraform(this._logoUrl),
      mfa_config: cfaccessApplicationMfaConfigToTerraform(this._mfaConfig.internalValue),
      name: cdktf.stringToTerraform(this._name),
      oauth_configuration: cfaccessApplicationOauthConfigurationToTerraform(this._oauthConfiguration.internalValue),
      options_preflight_bypass: cdktf.booleanToTerraform(this._optionsPreflightBypass),
      path_cookie_attribute: cdktf.booleanToTerraform(this._pathCookieAttribute),
      policies: cdktf.listMapper(cfaccessApplicationPoliciesToTerraform, false)(this._policies.internalValue),
      read_service_tokens_from_header: cdktf.stringToTerraform(this._readServiceTokensFromHeader),
      saas_app: cfaccessApplicationSaasAppToTerraform(this._saasApp.internalValue),
      same_site_cookie_attribute: cdktf.stringToTerraform(this._sameSiteCookieAttribute),
      scim_config: cfaccessApplicationScimConfigToTerraform(this._scimConfig.internalValue),
      self_hosted_domains: cdktf.listMapper(cdktf.stringToTerraform, false)(this._selfHostedDomains),
      service_auth_401_redirect: cdktf.booleanToTerraform(this._serviceAuth401Redirect),
      session_duration: cdktf.stringToTerraform(this._sessionDuration),
      skip_app_launcher_login_page: cdktf.booleanToTerraform(this._skipAppLauncherLoginPage),
      skip_interstitial: cdktf.booleanToTerraform(this._skipInterstitial),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      target_criteria: cdktf.listMapper(
        cfaccessApplicationTargetCriteriaToTerraform,
        false,
      )(this._targetCriteria.internalValue),
      type: cdktf.stringToTerraform(this._type),
      use_clientless_isolation_app_launcher_url: cdktf.booleanToTerraform(this._useClientlessIsolationAppLauncherUrl),
      zone_id: cdktf.stringToTerraform(this._zoneId),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      account_id: {
        value: cdktf.stringToHclTerraform(this._accountId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      adopt_existing: {
        value: cdktf.booleanToHclTerraform(this._adoptExisting),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allow_authenticate_via_warp: {
        value: cdktf.booleanToHclTerraform(this._allowAuthenticateViaWarp),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allow_iframe: {
        value: cdktf.booleanToHclTerraform(this._allowIframe),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allowed_idps: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._allowedIdps),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      app_launcher_logo_url: {
        value: cdktf.stringToHclTerraform(this._appLauncherLogoUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      app_launcher_visible: {
        value: cdktf.booleanToHclTerraform(this._appLauncherVisible),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      auto_redirect_to_identity: {
        value: cdktf.booleanToHclTerraform(this._autoRedirectToIdentity),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      bg_color: {
        value: cdktf.stringToHclTerraform(this._bgColor),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cors_headers: {
        value: cfaccessApplicationCorsHeadersToHclTerraform(this._corsHeaders.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessApplicationCorsHeaders",
      },
      custom_deny_message: {
        value: cdktf.stringToHclTerraform(this._customDenyMessage),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      custom_deny_url: {
        value: cdktf.stringToHclTerraform(this._customDenyUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      custom_non_identity_deny_url: {
        value: cdktf.stringToHclTerraform(this._customNonIdentityDenyUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      custom_pages: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._customPages),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      destinations: {
        value: cdktf.listMapperHcl(
          cfaccessApplicationDestinationsToHclTerraform,
          false,
        )(this._destinations.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CfaccessApplicationDestinationsList",
      },
      domain: {
        value: cdktf.stringToHclTerraform(this._domain),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      eager_redirect_cookie_setting: {
        value: cdktf.booleanToHclTerraform(this._eagerRedirectCookieSetting),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      enable_binding_cookie: {
        value: cdktf.booleanToHclTerraform(this._enableBindingCookie),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      footer_links: {
        value: cdktf.listMapperHcl(
          cfaccessApplicationFooterLinksToHclTerraform,
          false,
        )(this._footerLinks.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CfaccessApplicationFooterLinksList",
      },
      header_bg_color: {
        value: cdktf.stringToHclTerraform(this._headerBgColor),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      http_only_cookie_attribute: {
        value: cdktf.booleanToHclTerraform(this._httpOnlyCookieAttribute),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      landing_page_design: {
        value: cfaccessApplicationLandingPageDesignToHclTerraform(this._landingPageDesign.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessApplicationLandingPageDesign",
      },
      logo_url: {
        value: cdktf.stringToHclTerraform(this._logoUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      mfa_config: {
        value: cfaccessApplicationMfaConfigToHclTerraform(this._mfaConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessApplicationMfaConfig",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      oauth_configuration: {
        value: cfaccessApplicationOauthConfigurationToHclTerraform(this._oauthConfiguration.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessApplicationOauthConfiguration",
      },
      options_preflight_bypass: {
        value: cdktf.booleanToHclTerraform(this._optionsPreflightBypass),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      path_cookie_attribute: {
        value: cdktf.booleanToHclTerraform(this._pathCookieAttribute),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      policies: {
        value: cdktf.listMapperHcl(cfaccessApplicationPoliciesToHclTerraform, false)(this._policies.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CfaccessApplicationPoliciesList",
      },
      read_service_tokens_from_header: {
        value: cdktf.stringToHclTerraform(this._readServiceTokensFromHeader),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      saas_app: {
        value: cfaccessApplicationSaasAppToHclTerraform(this._saasApp.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessApplicationSaasApp",
      },
      same_site_cookie_attribute: {
        value: cdktf.stringToHclTerraform(this._sameSiteCookieAttribute),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scim_config: {
        value: cfaccessApplicationScimConfigToHclTerraform(this._scimConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CfaccessApplicationScimConfig",
      },
      self_hosted_domains: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._selfHostedDomains),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      service_auth_401_redirect: {
        value: cdktf.booleanToHclTerraform(this._serviceAuth401Redirect),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      session_duration: {
        value: cdktf.stringToHclTerraform(this._sessionDuration),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      skip_app_launcher_login_page: {
        value: cdktf.booleanToHclTerraform(this._skipAppLauncherLoginPage),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      skip_interstitial: {
        value: cdktf.booleanToHclTerraform(this._skipInterstitial),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      tags: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tags),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      target_criteria: {
        value: cdktf.listMapperHcl(
          cfaccessApplicationTargetCriteriaToHclTerraform,
          false,
        )(this._targetCriteria.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CfaccessApplicationTargetCriteriaList",
      },
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      use_clientless_isolation_app_launcher_url: {
        value: cdktf.booleanToHclTerraform(this._useClientlessIsolationAppLauncherUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      zone_id: {
        value: cdktf.stringToHclTerraform(this._zoneId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(
      Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined),
    );
  }
}
