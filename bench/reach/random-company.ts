import type { AccessRule } from "../../lib/api/areas/policies/rules";
import {
  EMPTY_MODEL,
  type AccessModel,
  type Application,
  type Group,
  type KnownPolicy,
} from "../../lib/reach/model/access-model";

/** How large a company is. */
export interface CompanySize {
  readonly applications: number;
  /** @default 4 */
  readonly policiesPerApplication?: number;
  /** @default 10 */
  readonly rulesPerPolicy?: number;
}

/** A company of random rules, the same for the same size: 6 groups, nested, for 10 applications. */
export function randomCompany(size: CompanySize): AccessModel {
  const random = randomNumbers(42);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const groups = new Map<string, Group>();
  const rule = (): AccessRule =>
    anyRule(
      random,
      pick,
      [...Array(groups.size).keys()].map((i) => `group-${i}`),
    );
  const rules = (count: number): AccessRule[] => Array.from({ length: count }, rule);
  for (let i = 0; i < size.applications * 0.6; i++) {
    const key = `group-${i}`;
    const require = random(3) === 0 ? [requirement(random, pick)] : [];
    groups.set(key, { key, name: `Group ${i}`, origin: {}, include: rules(10), require, exclude: [] });
  }
  const policies = new Map<string, KnownPolicy>();
  const applications = new Map<string, Application>();
  const { policiesPerApplication = 4, rulesPerPolicy = 10 } = size;
  for (let i = 0; i < size.applications; i++) {
    const keys = Array.from({ length: policiesPerApplication }, (_, j) => `policy-${i}-${j}`);
    for (const [j, key] of keys.entries()) {
      const require = random(2) === 0 ? [requirement(random, pick)] : [];
      const exclude = random(3) === 0 ? [{ email: { email: pick(PEOPLE) } }] : [];
      const include = rules(rulesPerPolicy - require.length - exclude.length);
      const decision = j % 4 === 3 ? "deny" : "allow";
      policies.set(key, { key, name: key, origin: {}, decision, reusable: true, include, require, exclude });
    }
    const key = `app-${i}`;
    const destinations = [{ type: "public", uri: `${key}.example.com` }] as const;
    applications.set(key, { key, name: key, origin: {}, type: "self_hosted", destinations, policies: keys });
  }
  return { ...EMPTY_MODEL, applications, policies, groups };
}

/** The same company, in which every 50th application lets one more person in. */
export function withNewcomers(company: AccessModel): AccessModel {
  const policies = new Map(company.policies);
  for (const [i, { policies: keys }] of [...company.applications.values()].entries()) {
    const policy = policies.get(keys[0] ?? "");
    if (i % 50 !== 0 || policy?.opaque !== undefined || policy === undefined) continue;
    const newcomer = { email: { email: `new-${i}@outside.example` } };
    policies.set(policy.key, { ...policy, include: [...policy.include, newcomer] });
  }
  return { ...company, policies };
}

type RandomNumbers = (limit: number) => number;

function randomNumbers(seed: number): RandomNumbers {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const named = (count: number, name: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => name(i));
const DOMAINS = named(40, (i) => `domain-${i}.example`);
const PEOPLE = named(2_000, (i) => `person-${i}@domain-${i % 40}.example`);
const PROVIDERS = named(5, (i) => `provider-${i}`);
const TEAMS = named(200, (i) => `team-${i}`);
const TOKENS = named(30, (i) => `token-${i}`);
const CHECKS = named(12, (i) => `check-${i}`);
const COUNTRIES = ["NL", "DE", "US", "FR", "GB"];

function anyRule(random: RandomNumbers, pick: <T>(list: readonly T[]) => T, groups: readonly string[]): AccessRule {
  switch (random(10)) {
    case 0:
      return { email_domain: { domain: pick(DOMAINS) } };
    case 1:
      return { okta: { name: pick(TEAMS), identity_provider_id: pick(PROVIDERS) } };
    case 2:
      return { geo: { country_code: pick(COUNTRIES) } };
    case 3:
      return { ip: { ip: `${random(223) + 1}.${random(256)}.0.0/${16 + random(8)}` } };
    case 4:
      return { service_token: { token_id: pick(TOKENS) } };
    case 5:
      return pick([{ certificate: {} }, { common_name: { common_name: pick(["one", "two"]) } }]);
    case 6:
      return groups.length > 0 ? { group: { id: pick(groups) } } : { login_method: { id: pick(PROVIDERS) } };
    default:
      return { email: { email: pick(PEOPLE) } };
  }
}

const requirement = (random: RandomNumbers, pick: <T>(list: readonly T[]) => T): AccessRule =>
  [
    { auth_method: { auth_method: "mfa" } },
    { device_posture: { integration_uid: pick(CHECKS) } },
    { geo: { country_code: pick(["NL", "DE"]) } },
    { login_method: { id: pick(PROVIDERS) } },
  ][random(4)] as AccessRule;

/** Two versions of a company. */
export function companiesToCompare(applications: number): [before: AccessModel, after: AccessModel] {
  const before = randomCompany({ applications });
  return [before, withNewcomers(before)];
}
