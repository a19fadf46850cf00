import type { ZeroTrustAccessApplicationConfig } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Token, type IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { DOMAINS_PER_APPLICATION, SAME_SITE } from "../../../api/areas/applications/application-limits";
import { WEB_AUTHENTICATORS } from "../../../api/areas/policies/policy-limits";
import type { AccessAccount } from "../../account/access-account";
import type { Diagnostics } from "../../kernel/diagnostics";
import { boolean, instanceOf, listOf, pickDefined, string, type Validators } from "../../kernel/validators";
import { mfaConfig, type AccessPolicy } from "../../policies/access-policy";

import { mfaValidator, type MfaProps, type WebAuthenticator } from "../../policies/policy-props";
import {
  AccessApplication,
  APPLICATION_VALIDATORS,
  type AccessApplicationProps,
  type ApplicationL1,
} from "./access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./attached-policies";
import { checkCors, corsHeaders, corsValidator, type CorsHeadersProps } from "./cors";
import { destinationAttributes, isDestination, workerDestinations, type Destination } from "./destination";
import { checkDomain, checkZone, claimDomain, zoneNameValidator } from "./domain";
import { loginSettings, LOGIN_VALIDATORS, type LoginSettingsProps } from "./login-settings";
import { oauthConfiguration, oauthConfigurationValidator, type OauthConfigurationProps } from "./oauth-configuration";
import { scimAttributes, scimValidator, type ScimConfigProps } from "./scim";

/** Values of the cookie attribute `SameSite`: when browsers send the cookie with requests from other sites. */
export type SameSite = (typeof SAME_SITE)[number];

/** Props of every application that users open in a browser on a hostname. */
export interface WebApplicationProps extends AccessApplicationProps, AttachedPoliciesProps, LoginSettingsProps {
  /**
   * Hostname that the application protects, with or without a path: `app.example.com/admin`. The App Launcher opens it.
   *
   * @default - the first public destination
   */
  readonly domain?: string;

  /**
   * All hostnames and networks that the application protects, if there are more than `domain`. At most 50 can be
   * public (the API's limit), and they must include `domain`.
   *
   * @default - `domain` only
   */
  readonly destinations?: readonly Destination[];

  /**
   * Name of the zone of `domain` and of the public `destinations`: `example.com`, or the name of a zone that the app creates or
   * looks up. A domain outside of it is refused at synthesis.
   *
   * @default - the zone is not checked
   */
  readonly zoneName?: string;

  /**
   * Whether users with a WARP session need not log in. If false, they must log in, even if the organization allows
   * WARP.
   *
   * @default - the organization's setting
   */
  readonly allowAuthenticateViaWarp?: boolean | IResolvable;

  /**
   * Whether other sites may show the application in an iframe.
   *
   * @default false
   */
  readonly allowIframe?: boolean | IResolvable;

  /**
   * Whether the App Launcher shows the application.
   *
   * @default true
   */
  readonly appLauncherVisible?: boolean | IResolvable;

  /**
   * CORS headers that Access adds to its responses to preflight requests. Cannot be combined with
   * `optionsPreflightBypass`.
   *
   * @default - Access refuses preflight requests
   */
  readonly corsHeaders?: CorsHeadersProps;

  /**
   * Whether Access, after a login, redirects the browser through every hostname of the application, so that each has the cookie
   * at once. A web application can then send requests to a hostname that the user has not opened. With many hostnames, some
   * browsers end in a loop. No version of the official provider has it, so the companion manages the application.
   *
   * @default - true for applications created since August 2026; for older ones, true up to 5 hostnames
   */
  readonly eagerRedirectCookie?: boolean | IResolvable;

  /**
   * Whether a second cookie binds the application's token to the browser.
   *
   * @default false
   */
  readonly enableBindingCookie?: boolean | IResolvable;

  /**
   * Whether scripts cannot read the application's cookie (the `HttpOnly` attribute).
   *
   * @default true
   */
  readonly httpOnlyCookieAttribute?: boolean | IResolvable;

  /**
   * A second factor that Access itself verifies. Needs version 5.22.0 of the official provider.
   *
   * @default - the organization's setting
   */
  readonly mfa?: MfaProps<WebAuthenticator>;

  /**
   * Settings of Access as the OAuth server of the application. Needs version 5.22.0 of the official provider.
   *
   * @default - Access is not an OAuth server
   */
  readonly oauthConfiguration?: OauthConfigurationProps;

  /**
   * Whether preflight requests reach the origin without a login.
   *
   * @default false
   */
  readonly optionsPreflightBypass?: boolean | IResolvable;

  /**
   * Whether the application's cookie is limited to its path, instead of the whole hostname.
   *
   * @default false
   */
  readonly pathCookieAttribute?: boolean | IResolvable;

  /**
   * Name of a header that can contain a service token as JSON, for programs that cannot send two headers.
   *
   * @default - only the headers `CF-Access-Client-Id` and `CF-Access-Client-Secret`
   */
  readonly readServiceTokensFromHeader?: string;

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

  /**
   * Whether requests that a Service Auth policy denies get the status 401, instead of a login page.
   *
   * @default false
   */
  readonly serviceAuth401Redirect?: boolean | IResolvable;

  /**
   * Whether `cloudflared` logs in without asking the user to confirm.
   *
   * @default false
   */
  readonly skipInterstitial?: boolean | IResolvable;

  /**
   * Whether the App Launcher opens the application in an isolated browser, without WARP. No version of the official provider
   * has it, so the companion manages the application.
   *
   * @default false
   */
  readonly useClientlessIsolationAppLauncherUrl?: boolean | IResolvable;
}

/** Attributes of one type of application. */
interface FurtherAttributes {
  /** Attributes of the official L1. @default {} */
  readonly official?: Partial<ZeroTrustAccessApplicationConfig>;
  /** Attributes that no version of the official provider has, in Terraform's names. @default {} */
  readonly companionOnly?: Readonly<Record<string, unknown>>;
}

/** The application that attributes are for. */
interface Owner extends Construct {
  readonly account: AccessAccount;
}

/** Base class of the applications that users open in a browser on a hostname: web applications, and screens and terminals. */
export abstract class WebApplication<
  Props extends WebApplicationProps = WebApplicationProps,
> extends AccessApplication<Props> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  /** @param config - returns further attributes of the L1 */
  protected constructor(
    scope: Construct,
    id: string,
    props: Props,
    type: "self_hosted" | "ssh" | "vnc" | "rdp",
    config: (props: Props, application: Owner, diagnostics: Diagnostics) => FurtherAttributes = () => ({}),
  ) {
    super(scope, id, props);
    const valid = this.props;
    this.checkDestinations(valid);
    checkCors(this.diagnostics, valid);
    this.checkBrowserSettings(valid);
    const login = loginSettings(this.diagnostics, valid);
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, valid, login.sessionDuration);
    this.allowPolicy = allowPolicy;
    const { official = {}, companionOnly = {} } = config(valid, this, this.diagnostics);
    const destinations = destinationAttributes(valid.destinations);
    const scim = scimAttributes(this, this.diagnostics, valid.scimConfig);
    this.resource = this.createResource(
      {
        type,
        name: valid.name,
        ...ALWAYS_SET,
        ...pickDefined<WebApplicationProps, (typeof SETTINGS)[number]>(valid, SETTINGS),
        ...(valid.corsHeaders !== undefined && { corsHeaders: corsHeaders(valid.corsHeaders) }),
        ...(destinations !== undefined && { destinations }),
        ...scim.official,
        ...login,
        policies,
        ...official,
      },
      {
        destinations: workerDestinations(valid.destinations),
        mfa_config: mfaConfig(this.diagnostics, valid.mfa, WEB_AUTHENTICATORS),
        oauth_configuration: oauthConfiguration(this.diagnostics, valid.oauthConfiguration),
      },
      {
        use_clientless_isolation_app_launcher_url: valid.useClientlessIsolationAppLauncherUrl,
        eager_redirect_cookie_setting: valid.eagerRedirectCookie,
        ...scim.companionOnly,
        ...companionOnly,
      },
    );
  }

  private checkDestinations({ domain, destinations = [], zoneName }: WebApplicationProps): void {
    const uris = destinations.flatMap(({ attributes: { uri } }) => (uri === undefined ? [] : [uri]));
    if (domain === undefined && destinations.length === 0) {
      this.diagnostics.add(
        "CFA1401",
        'the application protects nothing; set domain, such as "app.example.com", or destinations',
      );
    }
    if (domain !== undefined) {
      checkDomain(this.diagnostics, "domain", domain);
      checkZone(this.diagnostics, "domain", [domain], { zoneName });
    }
    checkZone(this.diagnostics, "destinations", uris, { zoneName });
    if (domain !== undefined && uris.length > 0 && !includesDomain(uris, domain)) {
      this.diagnostics.add(
        "CFA1403",
        `domain "${domain}" is not protected, because it is not among the public destinations (${uris.join(", ")}); add it, ` +
          `or omit domain`,
        "domain",
      );
    }
    const domains = new Set(uris.length === 0 && domain !== undefined ? [domain] : uris);
    if (domains.size > DOMAINS_PER_APPLICATION) {
      this.diagnostics.add(
        "CFA1404",
        `the application has ${domains.size} public destinations; the maximum is ${DOMAINS_PER_APPLICATION}, so create a ` +
          `second application`,
      );
    }
    for (const one of domains) claimDomain(this.diagnostics, this, this.account, one);
    this.claimWorkers(destinations);
  }

  private claimWorkers(destinations: readonly Destination[]): void {
    const rule = "a Worker belongs to one application, so merge the two";
    for (const { attributes } of destinations) {
      const value = attributes.workerId ?? ALL_WORKERS.get(attributes.type);
      if (value !== undefined) this.diagnostics.claim(this, this.account, { kind: "Worker", value, rule });
    }
  }

  private checkBrowserSettings(props: WebApplicationProps): void {
    this.diagnostics.checkOneOf("sameSiteCookieAttribute", props.sameSiteCookieAttribute, SAME_SITE);
    const header = props.readServiceTokensFromHeader;
    if (header === undefined || Token.isUnresolved(header) || /^[\w!#$%&'*+.^`|~-]+$/.test(header)) return;
    this.diagnostics.add(
      "CFA1019",
      `readServiceTokensFromHeader is "${header}", which is not an HTTP header name; use a name such as "Authorization"`,
      "readServiceTokensFromHeader",
    );
  }
}

/** Validators of `WebApplicationProps`. */
export const WEB_VALIDATORS: Validators<WebApplicationProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...LOGIN_VALIDATORS,
  domain: string,
  zoneName: zoneNameValidator,
  destinations: listOf(
    instanceOf(isDestination, 'a Destination, such as Destination.publicHostname("app.example.com")'),
    'a list such as [Destination.publicHostname("app.example.com")]',
  ),
  allowAuthenticateViaWarp: boolean,
  allowIframe: boolean,
  appLauncherVisible: boolean,
  corsHeaders: corsValidator,
  eagerRedirectCookie: boolean,
  enableBindingCookie: boolean,
  httpOnlyCookieAttribute: boolean,
  mfa: mfaValidator,
  oauthConfiguration: oauthConfigurationValidator,
  optionsPreflightBypass: boolean,
  pathCookieAttribute: boolean,
  readServiceTokensFromHeader: string,
  sameSiteCookieAttribute: string,
  scimConfig: scimValidator,
  serviceAuth401Redirect: boolean,
  skipInterstitial: boolean,
  useClientlessIsolationAppLauncherUrl: boolean,
};

/**
 * Defaults of the API. They are always set: the API returns them, and after an import the provider would plan a
 * change.
 */
const ALWAYS_SET = { enableBindingCookie: false, optionsPreflightBypass: false, serviceAuth401Redirect: false };

/** Props with the same name in the L1. */
const SETTINGS = [
  "domain",
  "allowAuthenticateViaWarp",
  "allowIframe",
  "appLauncherVisible",
  "enableBindingCookie",
  "httpOnlyCookieAttribute",
  "optionsPreflightBypass",
  "pathCookieAttribute",
  "readServiceTokensFromHeader",
  "sameSiteCookieAttribute",
  "serviceAuth401Redirect",
  "skipInterstitial",
] as const;

/** The destinations that one application of an account can have, for messages. */
const ALL_WORKERS: ReadonlyMap<string, string> = new Map([
  ["all_workers", "all Workers"],
  ["all_preview_workers", "all previews"],
]);

const includesDomain = (uris: readonly string[], domain: string): boolean =>
  [domain, ...uris].some((one) => Token.isUnresolved(one)) ||
  uris.some((uri) => uri.toLowerCase() === domain.toLowerCase());
