import { ZeroTrustAccessIdentityProvider } from "@cdktf/provider-cloudflare/lib/zero-trust-access-identity-provider";
import { Token } from "cdktf";
import {
  AccessGroup,
  AccessRule,
  IdentityProvider,
  Secret,
  SelfHostedApp,
  type AccessRule as Rule,
  type IIdentityProviderOf,
} from "../../../lib";
import { IDENTITY_PROVIDER_TYPES } from "../../../lib/api";
import { PROVIDER_KINDS } from "../../../lib/constructs/identity/kinds";
import {
  ACCOUNT_ID,
  annotationsOf,
  codesOf,
  diagnosticsOf,
  newAccount,
  newStack,
  onlyResource,
  synthesize,
  synthesizeText,
} from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_identity_provider";
const ID = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

function accountStack(account = {}) {
  const stack = newStack();
  newAccount(stack, account);
  return stack;
}

const oauth = () => ({ name: "Company", clientId: "client", clientSecret: Secret.fromVariable("IDP_SECRET") });
const entra = () => ({ ...oauth(), directoryId: ID });
const saml = () => ({
  name: "Company",
  issuerUrl: "https://id.example.com",
  ssoTargetUrl: "https://id.example.com/sso",
  idpPublicCerts: ["MIIC"],
});

test("an identity provider with SCIM, whose secret is a variable", () => {
  const stack = accountStack();
  IdentityProvider.okta(stack, "okta", {
    ...oauth(),
    oktaAccount: "https://example.okta.com",
    claims: ["department"],
    scimConfig: { userDeprovision: true },
  });

  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "config": {
       "claims": [
         "department",
       ],
       "client_id": "client",
       "client_secret": "\${var.IDP_SECRET}",
       "okta_account": "https://example.okta.com",
     },
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "Company",
     "provider": "cloudflare",
     "scim_config": {
       "enabled": true,
       "identity_update_behavior": "no_action",
       "seat_deprovision": false,
       "user_deprovision": true,
     },
     "type": "okta",
   }
  `);
});

test("every type of the API has a factory of its own", () => {
  const types = Object.values(PROVIDER_KINDS).map(({ type }) => type);
  expect([...types].sort()).toEqual([...IDENTITY_PROVIDER_TYPES].sort());
  for (const kind of Object.keys(PROVIDER_KINDS)) expect(IdentityProvider).toHaveProperty(kind);
});

test("rules carry the ID of their provider as a reference, so that Terraform creates it first", () => {
  const stack = accountStack();
  const okta = IdentityProvider.okta(stack, "okta", { ...oauth(), oktaAccount: "https://example.okta.com" });
  new AccessGroup(stack, "group", { name: "Engineers", include: [okta.group("eng"), okta.login()] });

  const { include } = onlyResource(synthesize(stack), "cloudflare_zero_trust_access_group");
  const id = `\${${TYPE}.${Object.keys(synthesize(stack).resource?.[TYPE] ?? {})[0] ?? ""}.id}`;
  expect(include).toEqual([{ okta: { identity_provider_id: id, name: "eng" } }, { login_method: { id } }]);
});

test("each kind has the rules that read from it", () => {
  const stack = accountStack();
  const of = <Kind extends keyof typeof PROVIDER_KINDS>(kind: Kind): IIdentityProviderOf<Kind> =>
    IdentityProvider.fromId(stack, kind, ID, { kind });
  const identityProviderId = ID;
  const claim = AccessRule.oidcClaim({ identityProviderId, name: "team", value: "ops" });
  const rules: [Rule, Rule][] = [
    [of("okta").group("eng"), AccessRule.oktaGroup({ identityProviderId, name: "eng" })],
    [of("entra").group(ID), AccessRule.entraGroup({ identityProviderId, id: ID })],
    [
      IdentityProvider.fromId(stack, "again", ID, { kind: "entra" }).authContext({ id: ID, acId: "c1" }),
      AccessRule.authContext({ identityProviderId, id: ID, acId: "c1" }),
    ],
    [
      of("googleWorkspace").group("a@example.com"),
      AccessRule.googleGroup({ identityProviderId, email: "a@example.com" }),
    ],
    [
      of("github").team("example", "ops"),
      AccessRule.githubOrganization({ identityProviderId, name: "example", team: "ops" }),
    ],
    [
      IdentityProvider.fromId(stack, "hub", ID, { kind: "github" }).organization("example"),
      AccessRule.githubOrganization({ identityProviderId, name: "example" }),
    ],
    [of("saml").attribute("team", "ops"), AccessRule.samlAttribute({ identityProviderId, name: "team", value: "ops" })],
    [of("cloudflare").accountMember("0".repeat(32)), AccessRule.cloudflareAccountMember("0".repeat(32))],
    ...[of("oidc"), of("google"), of("onelogin"), of("pingone"), of("centrify")].map((provider): [Rule, Rule] => [
      provider.claim("team", "ops"),
      claim,
    ]),
    [of("oneTimePin").login(), AccessRule.loginMethod(ID)],
  ];

  for (const [rule, expected] of rules)
    expect([rule.toString(), rule.equals(expected)]).toEqual([rule.toString(), true]);
});

test("a rule of another kind does not compile", () => {
  const stack = accountStack();
  const github = IdentityProvider.github(stack, "github", oauth());
  const known = IdentityProvider.fromId(stack, "known", ID);
  // @ts-expect-error -- GitHub has no groups
  expect(github.group).toBeUndefined();
  // @ts-expect-error -- the kind is unknown
  expect(known.group).toBeUndefined();
});

test("applications and rules take an identity provider as well as its ID", () => {
  const stack = accountStack();
  const github = IdentityProvider.github(stack, "github", oauth());
  new SelfHostedApp(stack, "wiki", {
    name: "Wiki",
    domain: "wiki.example.com",
    allow: [AccessRule.loginMethod(github), AccessRule.loginMethod(IdentityProvider.fromId(stack, "known", ID))],
    allowedIdps: [github, ID],
  });

  const { allowed_idps } = onlyResource(synthesize(stack), "cloudflare_zero_trust_access_application");
  expect(allowed_idps).toEqual([expect.stringMatching(/^\$\{.*\.id\}$/), ID]);
});

test("the values to enter at the identity provider are attributes", () => {
  const stack = accountStack();
  const okta = IdentityProvider.okta(stack, "okta", { ...oauth(), oktaAccount: "https://example.okta.com" });
  for (const value of [okta.redirectUrl, okta.scimBaseUrl, okta.scimSecret])
    expect(Token.isUnresolved(value)).toBe(true);
});

test("a provider without settings has an empty config", () => {
  const stack = accountStack();
  IdentityProvider.oneTimePin(stack, "pin", { name: "PIN" });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({ config: {}, type: "onetimepin" });
});

test("warns of a rule about what the provider does not give to Access, once", () => {
  const stack = accountStack();
  const provider = IdentityProvider.entra(stack, "entra", { ...entra(), claims: ["team"] });
  for (const name of ["team", "department", "department"]) provider.claim(name, "ops");
  provider.group(ID);
  provider.authContext({ id: ID, acId: "c1" });
  IdentityProvider.saml(stack, "saml", saml()).attribute("team", "ops");
  synthesize(stack);

  expect(annotationsOf(stack)).toEqual([
    'CFA2001: claims does not list "department", so Access does not store it, and the rule matches nobody; add it to claims',
    "CFA2001: Access reads no groups of Entra ID, so a rule for a group matches nobody; set supportGroups: true",
    "CFA2001: Access reads no authentication contexts of Entra ID, so a rule for one matches nobody; set conditionalAccessEnabled: true",
    'CFA2001: attributes does not list "team", so Access does not store it, and the rule matches nobody; add it to attributes',
  ]);
});

test("does not warn where the provider gives it, or may do so", () => {
  const stack = accountStack();
  const later = Token.asList({ resolve: () => "${local.later}", creationStack: [], toString: () => "" });
  IdentityProvider.entra(stack, "scim", { ...entra(), claims: later, scimConfig: {} }).group(ID);
  const provider = IdentityProvider.entra(stack, "entra", {
    ...entra(),
    claims: later,
    supportGroups: true,
    conditionalAccessEnabled: true,
  });
  provider.group(ID);
  provider.authContext({ id: ID, acId: "c1" });
  provider.claim("team", "ops");
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([]);
});

test("fails for a second one-time PIN of the account", () => {
  const stack = accountStack();
  IdentityProvider.oneTimePin(stack, "pin", { name: "PIN" });
  IdentityProvider.oneTimePin(stack, "other", { name: "Other" });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/other] login method "one-time PIN" is used by "stack/pin" already; an account has at most one, so use that ' +
      "construct, or IdentityProvider.fromId or fromName",
  ]);
});

test("fails for a one-time PIN that an L1 creates, too", () => {
  const stack = accountStack();
  new ZeroTrustAccessIdentityProvider(stack, "l1", {
    accountId: ACCOUNT_ID,
    name: "PIN",
    type: "onetimepin",
    config: {},
  });
  IdentityProvider.oneTimePin(stack, "pin", { name: "PIN" });
  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining('is used by the L1 "stack/l1" already')]);
});

test("fails for a secret in plain text, without repeating it", () => {
  const stack = accountStack();
  IdentityProvider.github(stack, "github", { ...oauth(), clientSecret: "gh-password" as unknown as Secret });
  const [message = ""] = diagnosticsOf(stack);
  expect(message).toContain("clientSecret is in plain text, and would be readable in the synthesized JSON");
  expect(message).not.toContain("gh-password");
});

test.each<[string, object, string, string]>([
  ["a URL", { ssoTargetUrl: "id.example.com" }, "CFA1017", 'ssoTargetUrl is "id.example.com"'],
  ["no certificate", { idpPublicCerts: [] }, "CFA1011", "idpPublicCerts is empty"],
  ["an empty certificate", { idpPublicCerts: ["MIIC", " "] }, "CFA1004", "idpPublicCerts[1] is empty"],
  [
    "a private key",
    { idpPublicCerts: ["-----BEGIN PRIVATE KEY-----"] },
    "CFA2002",
    "idpPublicCerts[0] is a private key",
  ],
  ["encryption without a certificate set", { enableEncryption: true }, "CFA1015", "enableEncryption needs"],
  ["a length", { maxSsoUrlLength: 0 }, "CFA1010", "maxSsoUrlLength is 0"],
  [
    "SCIM that removes seats only",
    { scimConfig: { seatDeprovision: true } },
    "CFA2003",
    "needs scimConfig.userDeprovision",
  ],
  ["SCIM", { scimConfig: { identityUpdateBehavior: "now" } }, "CFA1006", 'identityUpdateBehavior is "now"'],
])("fails for %s of SAML", (_, props, code, message) => {
  const stack = accountStack({ providerVersion: "5.27.0" });
  IdentityProvider.saml(stack, "saml", { ...saml(), ...props });
  expect(codesOf(stack)).toEqual([code]);
  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining(message)]);
});

test("fails for a prompt that Entra ID does not have", () => {
  const stack = accountStack();
  IdentityProvider.entra(stack, "entra", { ...entra(), prompt: "consent" as "login" });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/entra] prompt is "consent"; it must be "login" or "select_account" or "none"',
  ]);
});

test("fails for a field that the official provider of the account lacks", () => {
  const stack = accountStack();
  IdentityProvider.saml(stack, "saml", { ...saml(), forceAuthn: true });
  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining("config.force_authn needs version 5.27.0")]);
  const old = accountStack({ providerVersion: "5.14.0" });
  IdentityProvider.cloudflare(old, "cloudflare", { name: "Cloudflare", restrictToAccountMembers: true });
  expect(diagnosticsOf(old)).toEqual([
    expect.stringContaining("config.restrict_to_account_members needs version 5.22.0"),
    expect.stringContaining('"cloudflare" in type needs version 5.22.0'),
  ]);
});

test("fails for an unknown kind of an existing provider", () => {
  const stack = accountStack();
  IdentityProvider.fromId(stack, "known", ID, { kind: "azure" as "entra" });
  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining('kind is "azure"; it must be "centrify" or')]);
});

test("the text of the synthesized stack has no secret", () => {
  const stack = accountStack();
  IdentityProvider.github(stack, "github", oauth());
  expect(synthesizeText(stack)).toContain('"client_secret": "${var.IDP_SECRET}"');
});
