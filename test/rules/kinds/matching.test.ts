import type { AccessRule, AccessRuleOf, RuleKind } from "../../../lib/api";
import { outcomeOf, type AccessFacts, type Groups } from "../../../lib/rules/decision";
import { RULE_KIND_NAMES, recordOf } from "../../../lib/rules/kinds";

const IDP = "0d9f1c1e-8f4c-4f5e-9d51-0a4d6f3c2b1a";
const OTHER_IDP = "7b1f4a52-3b55-4bb1-8d6a-2f9f0e8c7d6b";
const login = { identityProvider: IDP };

interface Case<Kind extends RuleKind> {
  readonly value: AccessRuleOf<Kind>[Kind];
  readonly matches: readonly AccessFacts[];
  readonly differs: readonly AccessFacts[];
}

const cases: { readonly [Kind in RuleKind]?: Case<Kind> } = {
  group: { value: { id: "dutch" }, matches: [{ country: "NL" }], differs: [{ country: "BE" }] },
  everyone: { value: {}, matches: [{}, { email: "a@example.com" }], differs: [] },
  email: {
    value: { email: "a@example.com" },
    matches: [{ email: "a@example.com" }, { email: "A@Example.com" }],
    differs: [{ email: "b@example.com" }, { email: "aa@example.com" }],
  },
  email_domain: {
    value: { domain: "example.com" },
    matches: [{ email: "a@example.com" }, { email: "a@EXAMPLE.com" }, { email: '"a@b"@example.com' }],
    differs: [{ email: "a@sub.example.com" }, { email: "a@notexample.com" }, { email: "example.com@evil.org" }],
  },
  email_list: { value: { id: "list" }, matches: [{ lists: ["other", "list"] }], differs: [{ lists: ["other"] }] },
  ip_list: { value: { id: "list" }, matches: [{ lists: ["list"] }], differs: [{ lists: [] }] },
  ip: {
    value: { ip: "192.0.2.0/24" },
    matches: [{ ip: "192.0.2.255" }, { ip: "::ffff:192.0.2.7" }],
    differs: [{ ip: "192.0.3.0" }, { ip: "2001:db8::1" }, { ip: "not an address" }],
  },
  geo: { value: { country_code: "NL" }, matches: [{ country: "NL" }, { country: "nl" }], differs: [{ country: "BE" }] },
  device_posture: {
    value: { integration_uid: "disk" },
    matches: [{ devicePosture: ["disk"] }],
    differs: [{ devicePosture: ["firewall"] }],
  },
  user_risk_score: {
    value: { user_risk_score: ["low", "medium"] },
    matches: [{ riskScore: "low" }, { riskScore: "medium" }],
    differs: [{ riskScore: "high" }, { riskScore: "unscored" }],
  },
  certificate: {
    value: {},
    matches: [{ certificate: {} }, { certificate: { commonName: "laptop" } }],
    differs: [{ email: "a@example.com" }],
  },
  common_name: {
    value: { common_name: "laptop" },
    matches: [{ certificate: { commonName: "laptop" } }],
    differs: [{ certificate: { commonName: "phone" } }, { certificate: {} }],
  },
  any_valid_service_token: { value: {}, matches: [{ serviceToken: "t" }], differs: [{ linkedApp: "t" }] },
  service_token: { value: { token_id: "t" }, matches: [{ serviceToken: "t" }], differs: [{ serviceToken: "u" }] },
  linked_app_token: { value: { app_uid: "a" }, matches: [{ linkedApp: "a" }], differs: [{ linkedApp: "b" }] },
  login_method: {
    value: { id: IDP },
    matches: [{ login }],
    differs: [{ login: { identityProvider: OTHER_IDP } }],
  },
  auth_method: {
    value: { auth_method: "mfa" },
    matches: [{ login: { ...login, methods: ["pwd", "mfa"] } }],
    differs: [{ login: { ...login, methods: ["pwd"] } }, { login }],
  },
  auth_context: {
    value: { id: "context", ac_id: "c1", identity_provider_id: IDP },
    matches: [{ login: { ...login, authContexts: ["c1"] } }],
    differs: [
      { login: { ...login, authContexts: ["c2"] } },
      { login: { identityProvider: OTHER_IDP, authContexts: ["c1"] } },
    ],
  },
  azureAD: {
    value: { id: "admins", identity_provider_id: IDP },
    matches: [{ login: { ...login, groups: ["admins"] } }],
    differs: [{ login: { ...login, groups: [] } }, { login: { identityProvider: OTHER_IDP, groups: ["admins"] } }],
  },
  okta: {
    value: { name: "admins", identity_provider_id: IDP },
    matches: [{ login: { ...login, groups: ["admins"] } }],
    differs: [
      { login: { ...login, groups: ["Admins"] } },
      { login: { identityProvider: OTHER_IDP, groups: ["admins"] } },
    ],
  },
  gsuite: {
    value: { email: "admins@example.com", identity_provider_id: IDP },
    matches: [{ login: { ...login, groups: ["admins@example.com"] } }],
    differs: [{ login }, { email: "admins@example.com" }],
  },
  "github-organization": {
    value: { name: "acme", team: "ops", identity_provider_id: IDP },
    matches: [{ login: { ...login, githubOrganizations: [{ name: "Acme", teams: ["ops"] }] } }],
    differs: [
      { login: { ...login, githubOrganizations: [{ name: "acme" }] } },
      { login: { ...login, githubOrganizations: [{ name: "other", teams: ["ops"] }] } },
      { login: { identityProvider: OTHER_IDP, githubOrganizations: [{ name: "acme", teams: ["ops"] }] } },
    ],
  },
  saml: {
    value: { attribute_name: "team", attribute_value: "ops", identity_provider_id: IDP },
    matches: [
      { login: { ...login, samlAttributes: { team: "ops" } } },
      { login: { ...login, samlAttributes: { team: ["dev", "ops"] } } },
    ],
    differs: [
      { login: { ...login, samlAttributes: { team: "dev" } } },
      { login: { ...login, samlAttributes: { other: "ops" } } },
      { login: { ...login, oidcClaims: { team: "ops" } } },
    ],
  },
  oidc: {
    value: { claim_name: "constructor", claim_value: "ops", identity_provider_id: IDP },
    matches: [{ login: { ...login, oidcClaims: { constructor: "ops" } } }],
    differs: [{ login: { ...login, oidcClaims: {} } }, { login: { ...login, samlAttributes: { constructor: "ops" } } }],
  },
  external_evaluation: {
    value: { evaluate_url: "https://example.com/evaluate", keys_url: "https://example.com/keys" },
    matches: [{ externalEvaluations: ["https://example.com/evaluate"] }],
    differs: [{ externalEvaluations: ["https://example.com/keys"] }],
  },
  cloudflare_account_member: {
    value: { account_id: "account" },
    matches: [{ accounts: ["account"] }],
    differs: [{ accounts: ["other"] }],
  },
};

const groups: Groups = new Map([["dutch", { include: [{ geo: { country_code: "NL" } }] }]]);

const matches = (kind: RuleKind, value: object | undefined, facts: AccessFacts): boolean => {
  const rule = { [kind]: value } as unknown as AccessRule;
  return outcomeOf({ decision: "non_identity", include: [rule] }, facts, groups).matches;
};

describe.each(Object.entries(cases) as [RuleKind, Case<RuleKind>][])(
  "a rule of the kind %s",
  (kind, { value, ...facts }) => {
    test.each(facts.matches)("matches %j", (known) => {
      expect(matches(kind, value, known)).toBe(true);
    });

    test("does not match other facts", () => {
      expect(facts.differs.filter((known) => matches(kind, value, known))).toEqual([]);
    });
  },
);

describe.each(RULE_KIND_NAMES)("the example of the kind %s", (kind) => {
  const { value, matchedBy } = recordOf(kind).example;

  test("matches the facts beside it", () => {
    const isInGroup = (): boolean => true;
    expect(recordOf(kind).matches(value, { facts: matchedBy, isInGroup })).toBe(true);
  });

  test("does not match unknown facts", () => {
    expect(matches(kind, value, {})).toBe(kind === "everyone");
  });
});

test("a GitHub rule without a team matches every member of the organization", () => {
  const rule = { "github-organization": { name: "acme", identity_provider_id: IDP } };
  const facts = { login: { ...login, githubOrganizations: [{ name: "acme" }] } };
  expect(outcomeOf({ decision: "non_identity", include: [rule] }, facts).matches).toBe(true);
});

test.each([
  ["192.0.2.1", "192.0.2.1", true],
  ["192.0.2.1", "192.0.2.2", false],
  ["0.0.0.0/0", "203.0.113.9", true],
  ["0.0.0.0/0", "2001:db8::1", false],
  ["2001:db8::/32", "2001:DB8:0:0::9", true],
  ["2001:db8::/32", "2001:db9::", false],
  ["2001:db8::1", "2001:db8::1", true],
  ["not a range", "192.0.2.1", false],
])("the range %s matches %s: %s", (range, ip, expected) => {
  expect(outcomeOf({ decision: "bypass", include: [{ ip: { ip: range } }] }, { ip }).matches).toBe(expected);
});
