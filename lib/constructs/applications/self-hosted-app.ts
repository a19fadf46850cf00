import type { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Token, type IResolvable } from "cdktf";
import type { Construct } from "constructs";
import { DOMAINS_PER_APPLICATION, SAME_SITE } from "../../api/areas/applications/application-limits";
import { WEB_AUTHENTICATORS } from "../../api/areas/policies/authenticators";
import type { AccessPolicy } from "../policies/access-policy";
import { mfaConfig, mfaValidator, type MfaProps, type WebAuthenticator } from "../policies/mfa";
import { boolean, instanceOf, listOf, string, type Validators } from "../kernel/validators";
import { AccessApplication, APPLICATION_VALIDATORS, type AccessApplicationProps } from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { checkCors, corsValidator, type CorsHeadersProps } from "./base/cors";
import { Destination } from "./base/destination";
import { claimDomain, domainProblem } from "./base/domain";
import { pickDefined } from "../kernel/l1-attributes";
import { loginSettings, LOGIN_VALIDATORS, type LoginSettingsProps } from "./base/login-settings";
import {
  oauthConfiguration,
  oauthConfigurationValidator,
  type OauthConfigurationProps,
} from "./base/oauth-configuration";
import { scimConfig, scimValidator, type ScimConfigProps } from "./base/scim";

/** When a cookie is sent along from other sites. */
export type SameSite = (typeof SAME_SITE)[number];

/** What a `SelfHostedApp` takes. */
export interface SelfHostedAppProps extends AccessApplicationProps, AttachedPoliciesProps, LoginSettingsProps {
  /**
   * Hostname, with or without a path, that it protects and that the App Launcher leads to: `app.example.com/admin`.
   *
   * @default - the first public one of `destinations`
   */
  readonly domain?: string;

  /**
   * The places that it protects, where `domain` alone does not say it. Public ones, up to five, include `domain`.
   *
   * @default - `domain`
   */
  readonly destinations?: readonly Destination[];

  /**
   * A session of WARP is login enough. If false, it never is, whatever the organization says.
   *
   * @default - as the organization says
   */
  readonly allowAuthenticateViaWarp?: boolean | IResolvable;

  /**
   * It may be shown in an iframe.
   *
   * @default false
   */
  readonly allowIframe?: boolean | IResolvable;

  /** @default true */
  readonly appLauncherVisible?: boolean | IResolvable;

  /**
   * What Access answers to preflight requests of browsers. Not with `optionsPreflightBypass`.
   *
   * @default - they are refused
   */
  readonly corsHeaders?: CorsHeadersProps;

  /**
   * A second cookie binds tokens to the browser.
   *
   * @default false
   */
  readonly enableBindingCookie?: boolean | IResolvable;

  /**
   * Scripts in the page cannot read its cookie (HttpOnly).
   *
   * @default true
   */
  readonly httpOnlyCookieAttribute?: boolean | IResolvable;

  /**
   * A second factor that Access itself asks for. Needs version 5.22.0 of the official provider.
   *
   * @default - what the organization says
   */
  readonly mfa?: MfaProps<WebAuthenticator>;

  /**
   * Access as its OAuth server. Needs version 5.22.0 of the official provider.
   *
   * @default - it is none
   */
  readonly oauthConfiguration?: OauthConfigurationProps;

  /**
   * Preflight requests go to the origin unchecked.
   *
   * @default false
   */
  readonly optionsPreflightBypass?: boolean | IResolvable;

  /**
   * Its cookie is for its path only, not for the whole hostname.
   *
   * @default false
   */
  readonly pathCookieAttribute?: boolean | IResolvable;

  /**
   * Name of one header that may hold a service token as JSON, for programs that can send one header only.
   *
   * @default - the two headers of Access only
   */
  readonly readServiceTokensFromHeader?: string;

  /** @default - the browser's own */
  readonly sameSiteCookieAttribute?: SameSite;

  /**
   * How users and groups are passed on to it. Closed beta.
   *
   * @default - they are not
   */
  readonly scimConfig?: ScimConfigProps;

  /**
   * Whoever a Service Auth policy keeps out gets status 401, not a login page.
   *
   * @default false
   */
  readonly serviceAuth401Redirect?: boolean | IResolvable;

  /**
   * `cloudflared` logs in without asking.
   *
   * @default false
   */
  readonly skipInterstitial?: boolean | IResolvable;
}

/**
 * A web application of your own behind Access.
 *
 * ```ts
 * new SelfHostedApp(this, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: [AccessRule.emailDomain("example.com")] });
 * ```
 */
export class SelfHostedApp extends AccessApplication<SelfHostedAppProps> {
  public readonly resource: ZeroTrustAccessApplication;
  /** The policy that is made of `allow`; undefined without it. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, raw: SelfHostedAppProps) {
    super(scope, id, raw, VALIDATORS);
    const { props } = this;
    this.checkPlaces(props);
    checkCors(this.diagnostics, props.corsHeaders);
    this.checkBrowserSettings(props);
    const login = loginSettings(this.diagnostics, props);
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, props, login.sessionDuration);
    this.allowPolicy = allowPolicy;
    const newer = {
      mfa_config: mfaConfig(this.diagnostics, props.mfa, WEB_AUTHENTICATORS),
      oauth_configuration: oauthConfiguration(this.diagnostics, props.oauthConfiguration),
    };
    this.resource = this.createResource(
      {
        type: "self_hosted",
        name: props.name,
        ...FILLED_IN,
        ...pickDefined(props, SETTINGS),
        ...(props.destinations !== undefined && {
          destinations: props.destinations.map(({ attributes }) => ({ ...attributes })),
        }),
        ...(props.scimConfig !== undefined && { scimConfig: scimConfig(this, props.scimConfig) }),
        ...login,
        policies,
      },
      newer,
    );
  }

  private checkPlaces({ domain, destinations }: SelfHostedAppProps): void {
    const uris = (destinations ?? []).flatMap(({ attributes: { uri } }) => (uri === undefined ? [] : [uri]));
    if (domain === undefined && (destinations ?? []).length === 0) {
      this.diagnostics.add("CFA1400", `it protects nothing; give domain, such as "app.example.com", or destinations`);
    }
    const problem = domain === undefined ? undefined : domainProblem("domain", domain);
    if (problem !== undefined) this.diagnostics.add("CFA1400", problem);
    if (domain !== undefined && uris.length > 0 && !includesDomain(uris, domain)) {
      this.diagnostics.add(
        "CFA1400",
        `domain "${domain}" is not among the public destinations (${uris.join(", ")}), and only those are protected; ` +
          `add it, or leave out domain`,
        "domain",
      );
    }
    const places = new Set(uris.length === 0 && domain !== undefined ? [domain] : uris);
    if (places.size > DOMAINS_PER_APPLICATION) {
      this.diagnostics.add(
        "CFA1400",
        `it has ${places.size} public destinations, and ${DOMAINS_PER_APPLICATION} are allowed; make a second application`,
      );
    }
    for (const place of places) claimDomain(this.diagnostics, this, this.account, place);
  }

  private checkBrowserSettings(props: SelfHostedAppProps): void {
    this.diagnostics.checkOneOf("sameSiteCookieAttribute", props.sameSiteCookieAttribute, SAME_SITE);
    if (props.corsHeaders !== undefined && props.optionsPreflightBypass === true) {
      this.diagnostics.add(
        "CFA1400",
        "optionsPreflightBypass lets preflight requests through to the origin, so corsHeaders say nothing; give one of them",
        "optionsPreflightBypass",
      );
    }
    const header = props.readServiceTokensFromHeader;
    if (header === undefined || Token.isUnresolved(header) || /^[\w!#$%&'*+.^`|~-]+$/.test(header)) return;
    this.diagnostics.add(
      "CFA1400",
      `readServiceTokensFromHeader is "${header}", which is not the name of a header`,
      "readServiceTokensFromHeader",
    );
  }
}

const VALIDATORS: Validators<SelfHostedAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...LOGIN_VALIDATORS,
  domain: string,
  destinations: listOf(
    instanceOf(Destination, 'a Destination, such as Destination.publicHostname("app.example.com")'),
    'a list such as [Destination.publicHostname("app.example.com")]',
  ),
  allowAuthenticateViaWarp: boolean,
  allowIframe: boolean,
  appLauncherVisible: boolean,
  corsHeaders: corsValidator,
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
};

/** What the server answers where nothing is said. Always said, or after an import the provider would see a change. */
const FILLED_IN = { enableBindingCookie: false, optionsPreflightBypass: false, serviceAuth401Redirect: false };

/** Settings that the L1 has under the same names. */
const SETTINGS = [
  "domain",
  "allowAuthenticateViaWarp",
  "allowIframe",
  "appLauncherVisible",
  "corsHeaders",
  "enableBindingCookie",
  "httpOnlyCookieAttribute",
  "optionsPreflightBypass",
  "pathCookieAttribute",
  "readServiceTokensFromHeader",
  "sameSiteCookieAttribute",
  "serviceAuth401Redirect",
  "skipInterstitial",
] as const;

const includesDomain = (uris: readonly string[], domain: string): boolean =>
  [domain, ...uris].some((text) => Token.isUnresolved(text)) ||
  uris.some((uri) => uri.toLowerCase() === domain.toLowerCase());
