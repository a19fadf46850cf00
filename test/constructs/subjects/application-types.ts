import {
  AppLauncherApp,
  BookmarkApp,
  BrowserIsolationApp,
  DashSsoApp,
  Destination,
  OidcApp,
  ProxyEndpointApp,
  RdpApp,
  SamlApp,
  SshApp,
  TargetFleet,
  VncApp,
  WarpApp,
  type AppLauncherAppProps,
  type BookmarkAppProps,
  type BrowserIsolationAppProps,
  type DashSsoAppProps,
  type OidcAppProps,
  type ProxyEndpointAppProps,
  type RdpAppProps,
  type SamlAppProps,
  type SshAppProps,
  type VncAppProps,
  type WarpAppProps,
  type WebApplicationProps,
} from "../../../lib";
import type { TerraformStack } from "cdktf";
import {
  allow,
  byTags,
  HOUR,
  login,
  oauthConfiguration,
  policies,
  scimConfig,
  scimOthers,
  UUID,
  webMfa,
  webOthers,
  ZONE_ID,
} from "./sample-props";
import { subject } from "./subject";

/** Every prop of an application that users open in a browser on a hostname. */
export const webProps = (stack: TerraformStack): Required<Omit<WebApplicationProps, "account" | "movedFrom">> => ({
  ...login(),
  name: "Wiki",
  zoneId: ZONE_ID,
  domain: "wiki.example.com",
  zoneName: "example.com",
  destinations: [Destination.publicHostname("wiki.example.com")],
  policies: policies(stack),
  allow: allow(),
  allowAuthenticateViaWarp: true,
  allowIframe: true,
  appLauncherVisible: true,
  corsHeaders: { allowAllOrigins: true, allowAllMethods: true },
  enableBindingCookie: true,
  httpOnlyCookieAttribute: true,
  mfa: webMfa(),
  oauthConfiguration: oauthConfiguration(),
  optionsPreflightBypass: false,
  pathCookieAttribute: true,
  readServiceTokensFromHeader: "X-Token",
  sameSiteCookieAttribute: "lax",
  scimConfig: scimConfig(),
  serviceAuth401Redirect: true,
  skipInterstitial: true,
  useClientlessIsolationAppLauncherUrl: true,
});

const session = (stack: TerraformStack) => ({
  zoneId: ZONE_ID,
  policies: policies(stack),
  allow: allow(),
  sessionDuration: HOUR,
  allowedIdps: [UUID],
  autoRedirectToIdentity: true,
  customDenyUrl: "https://www.example.com/denied",
  customNonIdentityDenyUrl: "https://www.example.com/denied",
  customPages: [UUID],
});

const saas = (stack: TerraformStack) => ({
  name: "Grafana",
  zoneId: ZONE_ID,
  policies: policies(stack),
  allow: allow(),
  sessionDuration: HOUR,
  allowedIdps: [UUID],
  autoRedirectToIdentity: true,
  customPages: [UUID],
  logoUrl: "https://www.example.com/logo.png",
  tags: ["internal"],
  allowAuthenticateViaWarp: true,
  scimConfig: scimConfig(),
});

const saml = (stack: TerraformStack) => ({
  ...saas(stack),
  spEntityId: "https://wiki.example.com",
  consumerServiceUrl: "https://wiki.example.com/saml/acs",
  customAttributes: [
    { name: "mail", friendlyName: "Mail", required: true, source: "email", sourceByIdp: { [UUID]: "mail" } },
  ],
  nameIdTransformJsonata: "$lowercase(email)",
  samlAttributeTransformJsonata: "{ 'mail': email }",
  defaultRelayState: "https://wiki.example.com/start",
});

const samlOthers = () => [
  ...scimOthers(),
  { nameIdTransformJsonata: undefined, nameIdFormat: "email" as const },
  {
    samlAttributeTransformJsonata: undefined,
    customAttributes: [
      { name: "mail", source: "email", nameFormat: "urn:oasis:names:tc:SAML:2.0:attrname-format:basic" as const },
    ],
  },
];
const desktops = (stack: TerraformStack) => TargetFleet.fromHostnames(stack, "fleet", ["desk"]).criteria(3389, "RDP");
const samlRequired = ["name", "spEntityId", "consumerServiceUrl"] as const;

export const APPLICATION_TYPES = [
  subject<SshAppProps>({
    kind: SshApp,
    every: webProps,
    others: webOthers,
    required: ["name"],
    orAnother: "domain",
    atSynthesis: ["zoneName"],
  }),
  subject<VncAppProps>({
    kind: VncApp,
    every: webProps,
    others: webOthers,
    required: ["name"],
    orAnother: "domain",
    atSynthesis: ["zoneName"],
  }),
  subject<RdpAppProps>({
    kind: RdpApp,
    every: (stack) => ({ ...webProps(stack), targetCriteria: [desktops(stack)] }),
    others: () => [...webOthers(), { targetCriteria: [byTags("RDP")] }],
    required: ["name", "targetCriteria"],
    orAnother: "domain",
    atSynthesis: ["zoneName"],
  }),
  subject<BookmarkAppProps>({
    kind: BookmarkApp,
    every: (stack) => ({
      name: "Status",
      zoneId: ZONE_ID,
      url: "https://status.example.com",
      policies: policies(stack),
      allow: allow(),
      appLauncherVisible: true,
      logoUrl: "https://www.example.com/logo.png",
      tags: ["internal"],
    }),
    required: ["name", "url"],
  }),
  subject<ProxyEndpointAppProps>({
    kind: ProxyEndpointApp,
    every: (stack) => ({ ...session(stack), name: "Proxy", domain: "abcde12345.proxy.cloudflare-gateway.com" }),
    required: ["name", "domain"],
  }),
  subject<WarpAppProps>({ kind: WarpApp, every: session, required: [] }),
  subject<BrowserIsolationAppProps>({ kind: BrowserIsolationApp, every: session, required: [] }),
  subject<AppLauncherAppProps>({
    kind: AppLauncherApp,
    every: (stack) => ({
      ...session(stack),
      appLauncherLogoUrl: "https://www.example.com/logo.png",
      bgColor: "#ffffff",
      headerBgColor: "#003682",
      footerLinks: [{ name: "Help", url: "https://help.example.com" }],
      landingPageDesign: {
        title: "Welcome",
        message: "Log in",
        imageUrl: "https://www.example.com/welcome.png",
        buttonColor: "#003682",
        buttonTextColor: "#fff",
      },
      skipAppLauncherLoginPage: true,
    }),
    required: [],
  }),
  subject<OidcAppProps>({
    kind: OidcApp,
    every: (stack) => ({
      ...saas(stack),
      appLauncherVisible: true,
      redirectUris: ["https://grafana.example.com/callback"],
      grantTypes: ["authorization_code", "refresh_tokens"],
      scopes: ["openid", "email"],
      customClaims: [
        { name: "groups", required: true, scope: "groups", source: "groups", sourceByIdp: { [UUID]: "g" } },
      ],
      groupFilterRegex: "^team-",
      appLauncherUrl: "https://grafana.example.com",
      accessTokenLifetime: "15m",
      refreshTokenLifetime: "90d",
      returnAccessToken: true,
      returnIdToken: true,
      allowPkceWithoutClientSecret: true,
    }),
    others: scimOthers,
    required: ["name", "redirectUris"],
  }),
  subject<SamlAppProps, "nameIdFormat">({
    kind: SamlApp,
    every: (stack) => ({ ...saml(stack), appLauncherVisible: true }),
    others: samlOthers,
    required: samlRequired,
  }),
  subject<DashSsoAppProps, "nameIdFormat">({
    kind: DashSsoApp,
    every: (stack) => ({ ...saml(stack), appLauncherVisible: true }),
    others: samlOthers,
    required: samlRequired,
  }),
];
