import { AccessRule } from "../../lib/rules";

export const UUID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
export const IDP = "a0000000-0000-4000-8000-000000000001";

/** A rule from each factory, and its JSON in the API. */
export const SAMPLES = {
  group: [AccessRule.group(UUID), { group: { id: UUID } }],
  any_valid_service_token: [AccessRule.anyValidServiceToken(), { any_valid_service_token: {} }],
  auth_context: [
    AccessRule.authContext({ id: UUID, acId: "c1", identityProviderId: IDP }),
    { auth_context: { id: UUID, ac_id: "c1", identity_provider_id: IDP } },
  ],
  auth_method: [AccessRule.authMethod("mfa"), { auth_method: { auth_method: "mfa" } }],
  azureAD: [
    AccessRule.entraGroup({ id: UUID, identityProviderId: IDP }),
    { azureAD: { id: UUID, identity_provider_id: IDP } },
  ],
  certificate: [AccessRule.certificate(), { certificate: {} }],
  common_name: [AccessRule.commonName("build.example.com"), { common_name: { common_name: "build.example.com" } }],
  geo: [AccessRule.country("NL"), { geo: { country_code: "NL" } }],
  device_posture: [AccessRule.devicePosture(UUID), { device_posture: { integration_uid: UUID } }],
  email_domain: [AccessRule.emailDomain("example.com"), { email_domain: { domain: "example.com" } }],
  email_list: [AccessRule.emailList(UUID), { email_list: { id: UUID } }],
  email: [AccessRule.email("ann@example.com"), { email: { email: "ann@example.com" } }],
  everyone: [AccessRule.everyone(), { everyone: {} }],
  external_evaluation: [
    AccessRule.externalEvaluation({ evaluateUrl: "https://a.example.com", keysUrl: "https://a.example.com/keys" }),
    { external_evaluation: { evaluate_url: "https://a.example.com", keys_url: "https://a.example.com/keys" } },
  ],
  "github-organization": [
    AccessRule.githubOrganization({ identityProviderId: IDP, name: "example", team: "platform" }),
    { "github-organization": { identity_provider_id: IDP, name: "example", team: "platform" } },
  ],
  gsuite: [
    AccessRule.googleGroup({ email: "team@example.com", identityProviderId: IDP }),
    { gsuite: { email: "team@example.com", identity_provider_id: IDP } },
  ],
  login_method: [AccessRule.loginMethod(IDP), { login_method: { id: IDP } }],
  ip_list: [AccessRule.ipList(UUID), { ip_list: { id: UUID } }],
  ip: [AccessRule.ip("192.0.2.0/24"), { ip: { ip: "192.0.2.0/24" } }],
  okta: [
    AccessRule.oktaGroup({ identityProviderId: IDP, name: "Engineers" }),
    { okta: { identity_provider_id: IDP, name: "Engineers" } },
  ],
  saml: [
    AccessRule.samlAttribute({ name: "group", value: "ops", identityProviderId: IDP }),
    { saml: { attribute_name: "group", attribute_value: "ops", identity_provider_id: IDP } },
  ],
  oidc: [
    AccessRule.oidcClaim({ name: "team", value: "ops", identityProviderId: IDP }),
    { oidc: { claim_name: "team", claim_value: "ops", identity_provider_id: IDP } },
  ],
  service_token: [AccessRule.serviceToken(UUID), { service_token: { token_id: UUID } }],
  linked_app_token: [AccessRule.linkedApp(UUID), { linked_app_token: { app_uid: UUID } }],
  user_risk_score: [
    AccessRule.userRiskScore("low", "medium"),
    { user_risk_score: { user_risk_score: ["low", "medium"] } },
  ],
  cloudflare_account_member: [
    AccessRule.cloudflareAccountMember("0123456789abcdef0123456789abcdef"),
    { cloudflare_account_member: { account_id: "0123456789abcdef0123456789abcdef" } },
  ],
} as const satisfies Readonly<Record<string, readonly [rule: AccessRule, json: object]>>;
