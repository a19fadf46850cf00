import type { Construct } from "constructs";
import {
  IdentityProvider,
  Organization,
  Secret,
  type CentrifyIdentityProviderProps,
  type ClaimsIdentityProviderProps,
  type CloudflareIdentityProviderProps,
  type EntraIdentityProviderProps,
  type GoogleWorkspaceIdentityProviderProps,
  type IdentityProviderKind,
  type IdentityProviderProps,
  type OauthIdentityProviderProps,
  type OidcIdentityProviderProps,
  type OktaIdentityProviderProps,
  type OneloginIdentityProviderProps,
  type OrganizationProps,
  type PingoneIdentityProviderProps,
  type SamlIdentityProviderProps,
} from "../../../lib";
import { HOUR, UUID } from "./sample-props";
import { subject } from "./subject";

/** A factory of IdentityProvider, as the test of bad input takes it: as a class, with the name of the factory. */
function factory<Props>(name: `IdentityProvider.${IdentityProviderKind}`) {
  const kind = name.slice("IdentityProvider.".length) as IdentityProviderKind;
  const create = IdentityProvider[kind].bind(IdentityProvider) as (
    scope: Construct,
    id: string,
    props: Props,
  ) => unknown;
  const Kind = class {
    readonly provider: unknown;
    constructor(scope: Construct, id: string, props: Props) {
      this.provider = create(scope, id, props);
    }
  };
  Object.defineProperty(Kind, "name", { value: name });
  return Kind;
}

const common = () => ({ name: "Company", readOnly: true });
const scimConfig = () => ({
  enabled: true,
  identityUpdateBehavior: "automatic" as const,
  userDeprovision: true,
  seatDeprovision: true,
});
const oauth = () => ({
  ...common(),
  scimConfig: scimConfig(),
  clientId: "client",
  clientSecret: Secret.fromVariable("IDP_SECRET"),
});
const claims = () => ({ ...oauth(), claims: ["department"], emailClaimName: "mail" });
const OAUTH_PROPS = ["name", "clientId", "clientSecret"] as const;
const URL = "https://id.example.com";

/** One row for each factory of IdentityProvider. */
const PROVIDERS = [
  subject<IdentityProviderProps>({
    kind: factory("IdentityProvider.oneTimePin"),
    every: common,
    required: ["name"],
  }),
  subject<CloudflareIdentityProviderProps>({
    kind: factory("IdentityProvider.cloudflare"),
    every: () => ({ ...common(), restrictToAccountMembers: true }),
    required: ["name"],
  }),
  ...(["facebook", "github", "linkedin", "yandex"] as const).map((kind) =>
    subject<OauthIdentityProviderProps>({
      kind: factory(`IdentityProvider.${kind}`),
      every: oauth,
      required: OAUTH_PROPS,
    }),
  ),
  subject<ClaimsIdentityProviderProps>({
    kind: factory("IdentityProvider.google"),
    every: claims,
    required: OAUTH_PROPS,
  }),
  subject<GoogleWorkspaceIdentityProviderProps>({
    kind: factory("IdentityProvider.googleWorkspace"),
    providerVersion: "5.27.0",
    every: () => ({ ...claims(), appsDomain: "example.com", useLoginHint: true }),
    required: [...OAUTH_PROPS, "appsDomain"],
  }),
  subject<OktaIdentityProviderProps>({
    kind: factory("IdentityProvider.okta"),
    every: () => ({ ...claims(), oktaAccount: URL, authorizationServerId: "default" }),
    required: [...OAUTH_PROPS, "oktaAccount"],
  }),
  subject<EntraIdentityProviderProps>({
    kind: factory("IdentityProvider.entra"),
    every: () => ({
      ...claims(),
      directoryId: UUID,
      supportGroups: true,
      conditionalAccessEnabled: true,
      prompt: "login",
    }),
    required: [...OAUTH_PROPS, "directoryId"],
  }),
  subject<OneloginIdentityProviderProps>({
    kind: factory("IdentityProvider.onelogin"),
    every: () => ({ ...claims(), oneloginAccount: URL }),
    required: [...OAUTH_PROPS, "oneloginAccount"],
  }),
  subject<PingoneIdentityProviderProps>({
    kind: factory("IdentityProvider.pingone"),
    every: () => ({ ...claims(), pingEnvId: UUID }),
    required: [...OAUTH_PROPS, "pingEnvId"],
  }),
  subject<CentrifyIdentityProviderProps>({
    kind: factory("IdentityProvider.centrify"),
    every: () => ({ ...claims(), centrifyAccount: URL, centrifyAppId: "access" }),
    required: [...OAUTH_PROPS, "centrifyAccount", "centrifyAppId"],
  }),
  subject<OidcIdentityProviderProps>({
    kind: factory("IdentityProvider.oidc"),
    every: () => ({
      ...claims(),
      authUrl: URL,
      tokenUrl: URL,
      certsUrl: URL,
      scopes: ["openid"],
      pkceEnabled: true,
    }),
    required: [...OAUTH_PROPS, "authUrl", "tokenUrl", "certsUrl"],
  }),
  subject<SamlIdentityProviderProps>({
    kind: factory("IdentityProvider.saml"),
    providerVersion: "5.27.0",
    every: () => ({
      ...common(),
      scimConfig: scimConfig(),
      issuerUrl: URL,
      ssoTargetUrl: URL,
      idpPublicCerts: ["MIIC"],
      attributes: ["department"],
      emailAttributeName: "mail",
      headerAttributes: [{ attributeName: "department", headerName: "X-Department" }],
      signRequest: true,
      enableEncryption: true,
      samlCertificateSetId: UUID,
      forceAuthn: true,
      maxSsoUrlLength: 2000,
    }),
    required: ["name", "issuerUrl", "ssoTargetUrl", "idpPublicCerts"],
  }),
];

const organization = subject<OrganizationProps>({
  kind: Organization,
  every: () => ({
    name: "Example",
    authDomain: "example.cloudflareaccess.com",
    sessionDuration: HOUR,
    autoRedirectToIdentity: true,
    allowAuthenticateViaWarp: true,
    warpAuthSessionDuration: HOUR,
    warpAuthNonBrowser401: true,
    denyUnmatchedRequests: true,
    denyUnmatchedRequestsExemptedZoneNames: ["example.com"],
    mfa: {
      allowedAuthenticators: ["totp"],
      sessionDuration: HOUR,
      amrMatchingSessionDuration: HOUR,
      requiredAaguids: UUID,
    },
    mfaRequiredForAllApps: true,
    mfaPivKeyRequirements: {
      pinPolicy: "once",
      touchPolicy: "always",
      requireFipsDevice: true,
      sshKeyType: ["rsa"],
      sshKeySize: [2048],
    },
    strictServiceTokenAuth: true,
    serviceTokenInactivity: { action: "disable", inactivityThresholdDays: 90, enabled: true },
    userSeatExpirationInactiveTime: "730h",
    isUiReadOnly: true,
    uiReadOnlyToggleReason: "Terraform",
    loginDesign: {
      backgroundColor: "#ffffff",
      textColor: "#000000",
      logoPath: "https://www.example.com/logo.png",
      headerText: "Example",
      footerText: "Help: it@example.com",
    },
    customPages: { forbidden: UUID, identityDenied: UUID },
  }),
  required: ["name", "authDomain"],
});

export const IDENTITY = [...PROVIDERS, organization];
