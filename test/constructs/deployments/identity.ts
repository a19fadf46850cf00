import type { Construct } from "constructs";
import {
  AccessGroup,
  Duration,
  IdentityProvider,
  Organization,
  Secret,
  SelfHostedApp,
  type IdentityProviderScimProps,
} from "../../../lib";
import type { Deployment, Situation } from "./deployment";

/** The identity providers whose secret the API does not return: after an import, Terraform sends it. */
const WITH_SECRET = [
  "okta",
  "entra",
  "google",
  "workspace",
  "github",
  "oidc",
  "linkedin",
  "facebook",
  "onelogin",
  "pingone",
  "centrify",
  "yandex",
];

const URL = "https://id.example.com";
const TENANT = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

/** Props of a variant: those of every and changed deployments, with a value for each. */
function values({ variant, version }: Situation) {
  const [isChanged, isEvery] = [variant === "changed", variant !== "required"];
  const pick = <Value>(first: Value, changed: Value): Value => (isChanged ? changed : first);
  const scimConfig: IdentityProviderScimProps = {
    enabled: !isChanged,
    identityUpdateBehavior: pick("automatic", "reauth"),
    userDeprovision: true,
    seatDeprovision: !isChanged,
  };
  const isNewer = isEvery && version !== "5.14.0";
  return { isChanged, isEvery, isNewer, pick, scim: isEvery ? { scimConfig } : {} };
}

function providers(scope: Construct, situation: Situation): void {
  const { isEvery, isNewer, isChanged, pick, scim } = values(situation);
  const named = (name: string) => ({ name: pick(name, `${name} 2`), ...scim });
  const oauth = (name: string) => ({
    ...named(name),
    clientId: pick("client", "client-2"),
    clientSecret: Secret.fromVariable("SECRET"),
  });
  const claims = (name: string) => ({
    ...oauth(name),
    ...(isEvery && { claims: pick(["department"], ["team"]), emailClaimName: pick("mail", "upn") }),
  });
  const okta = IdentityProvider.okta(scope, "okta", {
    ...claims("Okta"),
    oktaAccount: pick(URL, `${URL}.example`),
    ...(isEvery && { authorizationServerId: pick("default", "other") }),
  });
  const entra = IdentityProvider.entra(scope, "entra", {
    ...claims("Entra"),
    directoryId: TENANT,
    ...(isEvery && {
      supportGroups: true,
      conditionalAccessEnabled: !isChanged,
      prompt: pick("login" as const, "select_account" as const),
    }),
  });
  IdentityProvider.google(scope, "google", claims("Google"));
  const workspace = IdentityProvider.googleWorkspace(scope, "workspace", {
    ...claims("Workspace"),
    appsDomain: pick("example.com", "example.org"),
  });
  const github = IdentityProvider.github(scope, "github", oauth("GitHub"));
  const oidc = IdentityProvider.oidc(scope, "oidc", {
    ...claims("OIDC"),
    authUrl: pick(URL, `${URL}/2`),
    tokenUrl: pick(URL, `${URL}/2`),
    certsUrl: pick(URL, `${URL}/2`),
    ...(isEvery && { scopes: pick(["openid"], ["openid", "email"]), pkceEnabled: !isChanged }),
  });
  const saml = IdentityProvider.saml(scope, "saml", {
    ...named("SAML"),
    issuerUrl: pick(URL, `${URL}/2`),
    ssoTargetUrl: pick(URL, `${URL}/2`),
    idpPublicCerts: pick(["MIIC"], ["MIID", "MIIE"]),
    ...(isEvery && {
      attributes: pick(["department"], ["team"]),
      emailAttributeName: pick("mail", "upn"),
      headerAttributes: [{ attributeName: pick("department", "team"), headerName: "X-Department" }],
      signRequest: !isChanged,
    }),
    ...(isNewer && { readOnly: false, enableEncryption: false }),
  });
  const pin = IdentityProvider.oneTimePin(scope, "pin", { name: pick("PIN", "One-time PIN") });
  IdentityProvider.linkedin(scope, "linkedin", oauth("LinkedIn"));
  IdentityProvider.facebook(scope, "facebook", oauth("Facebook"));
  IdentityProvider.onelogin(scope, "onelogin", { ...claims("OneLogin"), oneloginAccount: pick(URL, `${URL}/2`) });
  IdentityProvider.pingone(scope, "pingone", { ...claims("PingOne"), pingEnvId: TENANT });
  IdentityProvider.centrify(scope, "centrify", {
    ...claims("Centrify"),
    centrifyAccount: pick(URL, `${URL}/2`),
    centrifyAppId: pick("access", "access-2"),
  });
  IdentityProvider.yandex(scope, "yandex", oauth("Yandex"));
  new AccessGroup(scope, "people", {
    name: "People of identity providers",
    include: [
      okta.group("eng"),
      entra.group(TENANT),
      workspace.group("eng@example.com"),
      github.team("example", "platform"),
      oidc.claim("department", "eng"),
      saml.attribute("department", "eng"),
      pin.login(),
    ],
  });
  new SelfHostedApp(scope, "wiki", {
    name: "Wiki of identity providers",
    domain: "wiki.idp.example.com",
    allow: [okta.login()],
    allowedIdps: [okta, entra],
  });
}

const identityProviders: Deployment = {
  name: "identity-providers",
  build: providers,
  changedByImport: Object.fromEntries(WITH_SECRET.map((id) => [`${id}/Resource`, ["update"]])),
};

/** Cloudflare as identity provider: no version before 5.22.0 has it. */
const cloudflare: Deployment = {
  name: "cloudflare-identity-provider",
  build: (scope, situation) => {
    if (situation.version === "5.14.0") return;
    const { isEvery, isChanged, pick } = values(situation);
    IdentityProvider.cloudflare(scope, "cloudflare", {
      name: pick("Cloudflare", "Cloudflare 2"),
      ...(isEvery && { restrictToAccountMembers: !isChanged }),
    });
  },
};

const organization: Deployment = {
  name: "organization",
  build: (scope, situation) => {
    const { isEvery, isNewer, isChanged, pick } = values(situation);
    new Organization(scope, "organization", {
      name: pick("Example", "Example 2"),
      authDomain: "example.cloudflareaccess.com",
      ...(isEvery && {
        sessionDuration: pick("8h", "12h"),
        autoRedirectToIdentity: !isChanged,
        warpAuthSessionDuration: pick("24h", "48h"),
        allowAuthenticateViaWarp: !isChanged,
        warpAuthNonBrowser401: !isChanged,
        isUiReadOnly: !isChanged,
        uiReadOnlyToggleReason: pick("Terraform", "Nobody"),
        userSeatExpirationInactiveTime: pick("730h", "1460h"),
        strictServiceTokenAuth: !isChanged,
        serviceTokenInactivity: {
          action: pick("disable" as const, "delete" as const),
          inactivityThresholdDays: pick(90, 30),
          enabled: !isChanged,
        },
        mfaPivKeyRequirements: {
          pinPolicy: pick("once" as const, "always" as const),
          touchPolicy: pick("always" as const, "cached" as const),
          requireFipsDevice: !isChanged,
          sshKeyType: pick(["rsa" as const], ["ecdsa" as const, "ed25519" as const]),
          sshKeySize: pick([2048], [256, 384]),
        },
        loginDesign: {
          backgroundColor: pick("#ffffff", "#eeeeee"),
          textColor: pick("#000000", "#111111"),
          logoPath: pick("https://www.example.com/logo.png", "https://www.example.com/logo-2.png"),
          headerText: pick("Example", "Example 2"),
          footerText: pick("Help: it@example.com", "Help"),
        },
      }),
      ...(isNewer && {
        denyUnmatchedRequests: true,
        denyUnmatchedRequestsExemptedZoneNames: pick(["example.com"], ["example.org", "example.net"]),
        mfaRequiredForAllApps: !isChanged,
        mfa: {
          allowedAuthenticators: pick(["totp" as const], ["security_key" as const]),
          sessionDuration: pick(Duration.hours(8), Duration.minutes(90)),
          amrMatchingSessionDuration: pick("12h", "24h"),
          requiredAaguids: TENANT,
        },
      }),
    });
  },
};

export const IDENTITY = [identityProviders, cloudflare, organization];
