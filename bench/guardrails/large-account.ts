import {
  EMPTY_MODEL,
  type AccessModel,
  type Application,
  type Group,
  type KnownPolicy,
  type ModelRules,
} from "../../lib/reach/model/access-model";

const NO_RULES: ModelRules = { include: [], require: [], exclude: [] };

/** Three groups for five applications, as in a company with a team for each product. */
const groupsFor = (applications: number): number => Math.max(3, Math.round(applications * 0.6));

/** An account of so many applications, each with four policies: a Block, a Service Auth or Allow, and two Allow policies. */
export function largeAccount(count: number): AccessModel {
  const groups = Array.from({ length: groupsFor(count) }, (_, number) => group(number));
  const policies = Array.from({ length: count * 4 }, (_, number) => policy(number, groups.length));
  const applications = Array.from({ length: count }, (_, number) => application(number));
  return {
    ...EMPTY_MODEL,
    applications: byKey(applications),
    policies: byKey(policies),
    groups: byKey(groups),
    identityProviders: byKey([{ key: "okta", name: "Okta", origin: {}, type: "okta" }]),
    serviceTokens: byKey(
      Array.from({ length: 40 }, (_, number) => ({ key: `token-${number}`, name: `Token ${number}`, origin: {} })),
    ),
  };
}

function group(number: number): Group {
  const inner = number % 3 === 0 && number > 2 ? [{ group: { id: `group-${number - 2}` } }] : [];
  return {
    ...NO_RULES,
    key: `group-${number}`,
    name: `Group ${number}`,
    origin: {},
    include: [oktaGroup(number), { email: { email: `user-${number}@example.com` } }, ...inner],
  };
}

function policy(number: number, groups: number): KnownPolicy {
  const part = { key: `policy-${number}`, name: `Policy ${number}`, origin: {}, reusable: true } as const;
  const country = { geo: { country_code: "NL" } };
  switch (number % 4) {
    case 0:
      return { ...part, ...NO_RULES, decision: "deny", include: [{ geo: { country_code: "T1" } }, range(number)] };
    case 1:
      return number % 16 === 1
        ? {
            ...part,
            ...NO_RULES,
            decision: "non_identity",
            include: [{ service_token: { token_id: `token-${number % 40}` } }],
          }
        : { ...part, ...NO_RULES, decision: "allow", include: people(number, groups), require: [country] };
    case 2: {
      const require = [
        { auth_method: { auth_method: "mfa" } },
        { device_posture: { integration_uid: `check-${number % 5}` } },
      ];
      return { ...part, ...NO_RULES, decision: "allow", include: people(number, groups), require };
    }
    default: {
      const exclude = [{ email: { email: `gone-${number}@partner.example` } }];
      return { ...part, decision: "allow", include: people(number, groups), require: [country], exclude };
    }
  }
}

const people = (number: number, groups: number): ModelRules["include"] => [
  { group: { id: `group-${number % groups}` } },
  { group: { id: `group-${(number * 7) % groups}` } },
  { email: { email: `ann-${number}@partner.example` } },
  { email: { email: `bob-${number}@partner.example` } },
  { email_domain: { domain: `team-${number % 50}.example.com` } },
  oktaGroup((number * 3) % 400),
];

const oktaGroup = (number: number) => ({ okta: { identity_provider_id: "okta", name: `team-${number}` } });

const range = (number: number) => ({ ip: { ip: `203.0.${number % 200}.0/24` } });

function application(number: number): Application {
  return {
    key: `application-${number}`,
    name: `Application ${number}`,
    origin: {},
    type: "self_hosted",
    destinations: [{ type: "public", uri: `application-${number}.example.com` }],
    policies: [0, 1, 2, 3].map((index) => `policy-${number * 4 + index}`),
    tags: number % 10 === 0 ? ["production"] : [],
  };
}

const byKey = <Part extends { readonly key: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((part) => [part.key, part]));
