import ipaddr from "ipaddr.js";
import { RISK_LEVELS } from "../../api/areas/policies/policy-limits";
import type { AccessRule } from "../../api/areas/policies/rules";
import type { AccessFacts, LoginFacts } from "../../rules/decision";
import { RULE_KINDS, type MatchContext } from "../../rules/kinds";
import { missingPolicy } from "../evaluate";
import type { AccessModel, Key, ModelRules } from "../model/access-model";
import { UNNAMED_PROVIDER, type FreeFact } from "../person";
import { acceptedIdps } from "./deciding";

/** What a fact can be, as far as rules tell it apart: each is a change of the facts. */
type Choices = readonly ((facts: AccessFacts) => AccessFacts)[];

/**
 * The choices of each fact that may be anything. The rules of the applications tell no others apart, so that these stand for all
 * values of the fact.
 */
export function choicesOf(model: AccessModel, applications: readonly Key[], free: ReadonlySet<FreeFact>): Choices[] {
  if (free.size === 0) return [];
  const mentioned = new Mentioned(model, applications);
  return [...free].flatMap((fact) => CHOICES[fact](mentioned));
}

/** The values that rules of some applications mention. */
class Mentioned {
  readonly #rules: AccessRule[] = [];

  constructor(
    readonly model: AccessModel,
    applications: readonly Key[],
  ) {
    const seen = new Set<Key>();
    const add = ({ include, require, exclude }: ModelRules): void => {
      for (const rule of [...include, ...require, ...exclude]) {
        if ("opaque" in rule) continue;
        this.#rules.push(rule);
        if (!("group" in rule) || seen.has(rule.group.id)) continue;
        seen.add(rule.group.id);
        const group = model.groups.get(rule.group.id);
        if (group !== undefined) add(group);
      }
    };
    for (const key of applications.flatMap((application) => model.applications.get(application)?.policies ?? [])) {
      const policy = model.policies.get(key) ?? missingPolicy(key);
      if (policy.opaque === undefined) add(policy);
    }
    const accepted = acceptedIdps(model, applications);
    // An application asks again whoever logged in with another provider.
    this.providers = accepted ?? [
      ...new Set([UNNAMED_PROVIDER, ...this.values("login_method", "id"), ...this.#providersOfClaims()]),
    ];
  }

  /** The providers of a login, as far as rules tell them apart. */
  readonly providers: readonly Key[];

  /** The values of a field in the rules of a kind, each once. */
  values(kind: string, field: string): readonly string[] {
    const values = this.rules(kind).flatMap((value) => value[field] ?? []);
    return [...new Set(values)];
  }

  /** The rules of a kind: their fields. */
  rules(kind: string): readonly Readonly<Record<string, string>>[] {
    return this.#rules.flatMap((rule) => {
      const [[name, value] = []] = Object.entries(rule) as [string, Readonly<Record<string, string>>][];
      return name === kind && value !== undefined ? [value] : [];
    });
  }

  #providersOfClaims(): readonly Key[] {
    return this.#rules.flatMap((rule) => {
      const [value] = Object.values(rule) as Readonly<Record<string, string>>[];
      return value?.identity_provider_id ?? [];
    });
  }
}

const set =
  (facts: Partial<AccessFacts>) =>
  (before: AccessFacts): AccessFacts => ({ ...before, ...facts });

const without =
  (name: keyof AccessFacts) =>
  (before: AccessFacts): AccessFacts =>
    Object.fromEntries(Object.entries(before).filter(([other]) => other !== name));

const login =
  (facts: Partial<LoginFacts>) =>
  (before: AccessFacts): AccessFacts =>
    before.login === undefined ? before : { ...before, login: { ...before.login, ...facts } };

/** Whether each of some values is there or not: every value doubles what must be tried. */
const eachOrNot = (values: readonly string[], add: (value: string) => (facts: AccessFacts) => AccessFacts): Choices[] =>
  values.map((value) => [(facts) => facts, add(value)]);

const added = (list: readonly string[] | undefined, value: string): readonly string[] => [...(list ?? []), value];

/** What each fact can be. */
const CHOICES: Readonly<Record<FreeFact, (mentioned: Mentioned) => Choices[]>> = {
  login: (mentioned) => [
    mentioned.providers.map((identityProvider) => login({ identityProvider })),
    ...claimChoices(mentioned),
  ],
  groups: groupChoices,
  methods: (mentioned) =>
    eachOrNot(
      mentioned.values("auth_method", "auth_method"),
      (method) => (facts) => login({ methods: added(facts.login?.methods, method) })(facts),
    ),
  risk: () => [[without("riskScore"), ...RISK_LEVELS.map((riskScore) => set({ riskScore }))]],
  evaluations: (mentioned) =>
    eachOrNot(
      mentioned.values("external_evaluation", "evaluate_url"),
      (url) => (facts) => set({ externalEvaluations: added(facts.externalEvaluations, url) })(facts),
    ),
  accounts: (mentioned) =>
    eachOrNot(
      mentioned.values("cloudflare_account_member", "account_id"),
      (account) => (facts) => set({ accounts: added(facts.accounts, account) })(facts),
    ),
  country: (mentioned) => [
    [without("country"), ...mentioned.values("geo", "country_code").map((country) => set({ country }))],
  ],
  address: (mentioned) => [sampleAddresses(mentioned).map((ip) => set({ ip }))],
  posture: (mentioned) =>
    eachOrNot(
      mentioned.values("device_posture", "integration_uid"),
      (check) => (facts) => set({ devicePosture: added(facts.devicePosture, check) })(facts),
    ),
  lists: (mentioned) =>
    eachOrNot(
      [...mentioned.values("email_list", "id"), ...mentioned.values("ip_list", "id")],
      (list) => (facts) => set({ lists: added(facts.lists, list) })(facts),
    ),
  certificate: (mentioned) => [
    [
      without("certificate"),
      set({ certificate: {} }),
      ...mentioned.values("common_name", "common_name").map((commonName) => set({ certificate: { commonName } })),
    ],
  ],
};

function groupChoices(mentioned: Mentioned): Choices[] {
  const groups = [
    ...mentioned.values("okta", "name"),
    ...mentioned.values("azureAD", "id"),
    ...mentioned.values("gsuite", "email"),
  ];
  return eachOrNot(
    [...new Set(groups)],
    (group) => (facts) => login({ groups: added(facts.login?.groups, group) })(facts),
  );
}

/** What an identity provider may say, for a login with any provider. Claims of another provider have no effect. */
function claimChoices(mentioned: Mentioned): Choices[] {
  const github = mentioned.rules("github-organization");
  const claims = (name: "saml" | "oidc"): readonly (readonly [string, string])[] =>
    mentioned
      .rules(name)
      .map((value) =>
        name === "saml"
          ? [value.attribute_name ?? "", value.attribute_value ?? ""]
          : [value.claim_name ?? "", value.claim_value ?? ""],
      );
  const withClaim =
    (field: "samlAttributes" | "oidcClaims", [name, value]: readonly [string, string]) =>
    (facts: AccessFacts) => {
      const before = facts.login?.[field] ?? {};
      return login({ [field]: { ...before, [name]: [...[before[name] ?? []].flat(), value] } })(facts);
    };
  const orNot = (choice: (facts: AccessFacts) => AccessFacts): Choices => [(facts) => facts, choice];
  return [
    ...groupChoices(mentioned),
    ...eachOrNot(
      mentioned.values("auth_context", "ac_id"),
      (context) => (facts) => login({ authContexts: added(facts.login?.authContexts, context) })(facts),
    ),
    ...github.map(({ name = "", team }) =>
      orNot((facts) =>
        login({
          githubOrganizations: [
            ...(facts.login?.githubOrganizations ?? []),
            { name, teams: team === undefined ? [] : [team] },
          ],
        })(facts),
      ),
    ),
    ...claims("saml").map((claim) => orNot(withClaim("samlAttributes", claim))),
    ...claims("oidc").map((claim) => orNot(withClaim("oidcClaims", claim))),
  ];
}

/** Ranges of addresses that rules mention, in rules and on lists. */
const rangesOf = (mentioned: Mentioned): readonly string[] => [
  ...mentioned.values("ip", "ip"),
  ...mentioned.values("ip_list", "id").flatMap((key) => mentioned.model.lists.get(key)?.items ?? []),
];

/** Addresses that are reserved for documentation, and the first of all. */
const PLAIN_ADDRESSES = ["203.0.113.7", "2001:db8::7", "0.0.0.0", "::"];

/** One address of each interval into which ranges divide all addresses: the first of each range, and the first after it. */
function sampleAddresses(mentioned: Mentioned): readonly string[] {
  const samples = rangesOf(mentioned).flatMap((range) => {
    if (!ipaddr.isValidCIDR(range)) return ipaddr.isValid(range) ? [range] : [];
    const [network, bits] = ipaddr.parseCIDR(range);
    const bytes = network.toByteArray();
    return [ipaddr.fromByteArray(masked(bytes, bits)).toString(), ...after(bytes, bits)];
  });
  return [...new Set([...PLAIN_ADDRESSES, ...samples])];
}

const COVERED = new WeakMap<AccessModel, Map<string, boolean>>();

/** Whether rules mention every address, so that no request comes from an address which none mentions. */
export function mentionsAllAddresses(model: AccessModel, applications: readonly Key[]): boolean {
  const key = applications.join("\n");
  const known = COVERED.get(model) ?? new Map<string, boolean>();
  COVERED.set(model, known);
  const covered = known.get(key) ?? areAllCovered(new Mentioned(model, applications));
  known.set(key, covered);
  return covered;
}

function areAllCovered(mentioned: Mentioned): boolean {
  const ranges = rangesOf(mentioned);
  if (ranges.length === 0) return false;
  const context = (ip: string): MatchContext => ({ facts: { ip }, isInGroup: () => false });
  return sampleAddresses(mentioned).every((address) =>
    ranges.some((ip) => RULE_KINDS.ip.matches({ ip }, context(address))),
  );
}

const masked = (bytes: readonly number[], bits: number): number[] =>
  bytes.map((byte, index) => byte & (0xff << Math.max(0, Math.min(8, 8 * (index + 1) - bits))));

/** The first address after a range; nothing after the last range. */
function after(bytes: readonly number[], bits: number): string[] {
  const next = masked(bytes, bits);
  for (let bit = bits - 1; bit >= 0; bit -= 1) {
    const [index, weight] = [bit >> 3, 1 << (7 - (bit & 7))];
    const byte = next[index] ?? 0;
    next[index] = byte ^ weight;
    if ((byte & weight) === 0) return [ipaddr.fromByteArray(next).toString()];
  }
  return [];
}
