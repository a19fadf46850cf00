import type { AccessRule, RuleKind } from "../../../lib/api/areas/policies/rules";
import type { AccessFacts, LoginFacts } from "../../../lib/rules/decision";
import type { AccessRequest } from "../../../lib/reach/evaluate";
import type {
  AccessList,
  AccessModel,
  Group,
  KnownPolicy,
  ModelRule,
  ModelRules,
  Policy,
} from "../../../lib/reach/model/access-model";
import { application, byKey, policy, wiki } from "../support/model";

/** Random numbers that a seed repeats. */
export class Random {
  constructor(private state: number) {}

  /** A whole number below `limit`. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  some<T>(list: readonly T[], most: number): T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.pick(list));
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }
}

const IDPS = ["okta", "Github"];

/** Rules of every kind, and what each needs the requests to tell apart. */
const RULES: { readonly [Kind in RuleKind]: readonly AccessRule[] } = {
  email: [{ email: { email: "ann@a.example" } }, { email: { email: "BOB@A.example" } }],
  email_domain: [{ email_domain: { domain: "A.example" } }, { email_domain: { domain: "b.example" } }],
  email_list: [{ email_list: { id: "known emails" } }, { email_list: { id: "unknown emails" } }],
  group: [{ group: { id: "g0" } }, { group: { id: "g1" } }, { group: { id: "g2" } }, { group: { id: "missing" } }],
  login_method: [{ login_method: { id: "OKTA" } }, { login_method: { id: "Github" } }],
  auth_method: [{ auth_method: { auth_method: "mfa" } }],
  auth_context: [{ auth_context: { id: "x", ac_id: "c1", identity_provider_id: "okta" } }],
  azureAD: [{ azureAD: { id: "eng", identity_provider_id: "okta" } }],
  "github-organization": [
    { "github-organization": { name: "Org", identity_provider_id: "github" } },
    { "github-organization": { name: "org", team: "ops", identity_provider_id: "Github" } },
  ],
  gsuite: [{ gsuite: { email: "eng", identity_provider_id: "okta" } }],
  okta: [
    { okta: { name: "eng", identity_provider_id: "Okta" } },
    { okta: { name: "ENG", identity_provider_id: "okta" } },
  ],
  saml: [{ saml: { attribute_name: "team", attribute_value: "ops", identity_provider_id: "okta" } }],
  oidc: [
    { oidc: { claim_name: "team", claim_value: "ops", identity_provider_id: "okta" } },
    { oidc: { claim_name: "team", claim_value: "dev", identity_provider_id: "okta" } },
  ],
  cloudflare_account_member: [{ cloudflare_account_member: { account_id: "account" } }],
  user_risk_score: [
    { user_risk_score: { user_risk_score: ["low", "medium"] } },
    { user_risk_score: { user_risk_score: ["high"] } },
  ],
  external_evaluation: [{ external_evaluation: { evaluate_url: "https://e.example", keys_url: "https://k.example" } }],
  everyone: [{ everyone: {} }],
  geo: [{ geo: { country_code: "nl" } }, { geo: { country_code: "DE" } }],
  ip: [
    { ip: { ip: "192.0.2.0/24" } },
    { ip: { ip: "192.0.2.128/25" } },
    { ip: { ip: "0.0.0.0/0" } },
    { ip: { ip: "2001:db8::/32" } },
    { ip: { ip: "::ffff:0:0/96" } },
  ],
  ip_list: [{ ip_list: { id: "known addresses" } }, { ip_list: { id: "unknown addresses" } }],
  device_posture: [{ device_posture: { integration_uid: "disk" } }],
  certificate: [{ certificate: {} }],
  common_name: [{ common_name: { common_name: "build" } }, { common_name: { common_name: "BUILD" } }],
  service_token: [{ service_token: { token_id: "CI" } }],
  any_valid_service_token: [{ any_valid_service_token: {} }],
  linked_app_token: [{ linked_app_token: { app_uid: "App" } }],
};

const KINDS = Object.keys(RULES) as RuleKind[];
const LISTS: readonly AccessList[] = [
  { key: "known emails", origin: {}, type: "EMAIL", items: ["Ann@a.example", "eve@b.example"] },
  { key: "unknown emails", origin: {}, type: "EMAIL" },
  { key: "known addresses", origin: {}, type: "IP", items: ["192.0.2.64/26", "2001:db8::1"] },
  { key: "unknown addresses", origin: {}, type: "IP" },
];

/** The rules that the accounts of one world are made of: few, so that every request can be tried. */
export function randomRules(random: Random): readonly ModelRule[] {
  const kinds = new Set<RuleKind>(["group", ...Array.from({ length: 3 }, () => random.pick(KINDS))]);
  const rules: ModelRule[] = [...kinds].flatMap((kind) => RULES[kind]);
  return random.chance(3) ? [...rules, { opaque: { name: "a fact", reason: "it is unknown" } }] : rules;
}

/** An account with one application, "wiki", nested and circular groups, and policies of all decisions. */
export function randomAccount(random: Random, rules: readonly ModelRule[]): AccessModel {
  const policies = Array.from({ length: 1 + random.below(4) }, (_, i) => randomPolicy(random, rules, `p${i}`));
  const groups = ["g0", "g1", "g2"].map((key): Group => ({ key, origin: {}, ...randomLists(random, rules) }));
  return {
    ...wiki(policies.filter((one): one is KnownPolicy => one.opaque === undefined)),
    policies: byKey(...policies),
    applications: byKey(
      application("wiki", {
        policies: [...policies.map(({ key }) => key), ...(random.chance(12) ? ["not there"] : [])],
        ...(random.chance(4) ? { allowedIdps: random.pick([["OKTA"], ["github", "okta"], []]) } : {}),
      }),
    ),
    groups: byKey(...groups),
    // Only what is mentioned: membership of each list is judged for each request.
    lists: byKey(...LISTS.filter(({ key }) => JSON.stringify(rules).includes(key))),
    organization: { strictServiceTokens: random.chance(3), mfaRequiredForAllApps: random.chance(3) },
  };
}

function randomPolicy(random: Random, rules: readonly ModelRule[], key: string): Policy {
  if (random.chance(12)) return { key, origin: {}, opaque: { name: `policy ${key}`, reason: "it is unknown" } };
  return policy(key, {
    decision: random.pick(["allow", "allow", "deny", "non_identity", "bypass"]),
    ...randomLists(random, rules),
    ...(random.chance(3) ? { sessionDuration: "1h" } : {}),
    ...(random.chance(4) ? { approvalRequired: true, approvers: ["1 of boss@a.example"] } : {}),
    ...(random.chance(3)
      ? { connection: { ssh: { usernames: random.some(["root"], 1), allowEmailAlias: random.chance(2) } } }
      : {}),
  });
}

const randomLists = (random: Random, rules: readonly ModelRule[]): ModelRules => ({
  include: [random.pick(rules), ...random.some(rules, 2)],
  require: random.chance(2) ? random.some(rules, 2) : [],
  exclude: random.chance(2) ? random.some(rules, 2) : [],
});

/** Every request that the rules can tell apart; a sample of `most` where there are more. */
export function requestsFor(random: Random, rules: readonly ModelRule[], most: number): AccessRequest[] {
  const mentions = new Set(rules.flatMap((rule) => Object.keys(rule)));
  const dimensions = DIMENSIONS.filter(({ kinds }) => kinds.length === 0 || kinds.some((kind) => mentions.has(kind)));
  const count = dimensions.reduce((product, { values }) => product * values.length, 1);
  const numbers =
    count <= most
      ? Array.from({ length: count }, (_, i) => i)
      : Array.from({ length: most }, () => random.below(count));
  return numbers.map((number) => requestAt(dimensions, number));
}

/** Facts of which a request has one; the login facts are merged. */
interface Dimension {
  /** The kinds of rules that look at it; none: it is in all requests. */
  readonly kinds: readonly (RuleKind | "opaque")[];
  readonly values: readonly Partial_[];
}

interface Partial_ {
  readonly facts?: AccessFacts;
  /** Facts that only users have. */
  readonly user?: AccessFacts;
  readonly login?: Partial<LoginFacts>;
  readonly lists?: readonly string[];
  readonly opaque?: readonly string[];
  readonly opaquePolicies?: AccessRequest["opaquePolicies"];
}

const user = (email: string, identityProvider: string): Partial_ => ({ facts: { email, login: { identityProvider } } });

const DIMENSIONS: readonly Dimension[] = [
  {
    kinds: [],
    values: [
      {},
      ...IDPS.flatMap((idp) => [user("Ann@a.example", idp), user("eve@b.example", idp)]),
      user("bob@A.example", "OKTA"),
      user("root@c.example", "another"),
    ],
  },
  { kinds: ["auth_method"], values: [{}, { login: { methods: ["mfa", "otp"] } }] },
  { kinds: ["auth_context"], values: [{}, { login: { authContexts: ["c1"] } }] },
  {
    kinds: ["azureAD", "gsuite", "okta"],
    values: [{}, { login: { groups: ["eng"] } }, { login: { groups: ["ENG"] } }, { login: { groups: ["ENG", "eng"] } }],
  },
  {
    kinds: ["github-organization"],
    values: [
      {},
      { login: { githubOrganizations: [{ name: "ORG", teams: ["dev"] }] } },
      { login: { githubOrganizations: [{ name: "org" }, { name: "Org", teams: ["ops"] }] } },
    ],
  },
  { kinds: ["saml"], values: [{}, { login: { samlAttributes: { team: ["ops", "dev"] } } }] },
  {
    kinds: ["oidc"],
    values: [
      {},
      { login: { oidcClaims: { team: "ops" } } },
      { login: { oidcClaims: { team: ["dev"] } } },
      { login: { oidcClaims: { team: ["dev", "ops"] } } },
    ],
  },
  { kinds: ["cloudflare_account_member"], values: [{}, { user: { accounts: ["account"] } }] },
  {
    kinds: ["user_risk_score"],
    values: [{}, { user: { riskScore: "low" } }, { user: { riskScore: "high" } }, { user: { riskScore: "unscored" } }],
  },
  { kinds: ["external_evaluation"], values: [{}, { user: { externalEvaluations: ["https://e.example"] } }] },
  {
    kinds: ["geo"],
    values: [{}, { facts: { country: "NL" } }, { facts: { country: "de" } }, { facts: { country: "FR" } }],
  },
  {
    kinds: ["ip", "ip_list"],
    values: ["192.0.2.7", "192.0.2.70", "192.0.2.200", "198.51.100.1", "2001:db8::1", "::ffff:192.0.2.7", "::1"].map(
      (ip) => ({
        facts: { ip },
      }),
    ),
  },
  { kinds: ["email_list"], values: [{}, { lists: ["unknown emails"] }] },
  { kinds: ["ip_list"], values: [{}, { lists: ["unknown addresses"] }] },
  { kinds: ["device_posture"], values: [{}, { facts: { devicePosture: ["disk"] } }] },
  {
    kinds: ["certificate", "common_name"],
    values: [
      {},
      { facts: { certificate: {} } },
      ...["build", "BUILD", "other"].map((commonName) => ({ facts: { certificate: { commonName } } })),
    ],
  },
  {
    kinds: ["service_token", "any_valid_service_token"],
    values: [
      {},
      { facts: { serviceToken: "ci" } },
      { facts: { serviceToken: "other" } },
      { facts: { invalidServiceToken: true } },
    ],
  },
  { kinds: ["linked_app_token"], values: [{}, { facts: { linkedApp: "APP" } }, { facts: { linkedApp: "other" } }] },
  { kinds: ["opaque"], values: [{}, { opaque: ["a fact"] }] },
  { kinds: ["group"], values: [{}, { opaque: ['group "missing"'] }] },
  {
    kinds: [],
    values: [
      {},
      { opaquePolicies: { "policy p0": "bypass", "policy p1": "allow" } },
      { opaquePolicies: { 'policy "not there"': "allow", "policy p2": "deny", "policy p0": "non_identity" } },
    ],
  },
];

function requestAt(dimensions: readonly Dimension[], number: number): AccessRequest {
  let rest = number;
  const chosen = dimensions.map(({ values }) => {
    const value = values[rest % values.length] as Partial_;
    rest = Math.floor(rest / values.length);
    return value;
  });
  const facts: AccessFacts = Object.assign({ ip: "198.51.100.1" }, ...chosen.map((value) => value.facts ?? {}));
  const login = facts.login && Object.assign({}, facts.login, ...chosen.map((value) => value.login ?? {}));
  const userFacts = facts.login && Object.assign({}, ...chosen.map((value) => value.user ?? {}));
  return {
    facts: { ...facts, ...userFacts, ...(login && { login }), lists: chosen.flatMap(({ lists = [] }) => lists) },
    opaque: chosen.flatMap(({ opaque = [] }) => opaque),
    opaquePolicies: Object.assign({}, ...chosen.map((value) => value.opaquePolicies ?? {})),
  };
}
