import type { RISK_LEVELS } from "../../api/areas/policies/policy-limits";
import type { AccessFacts, ClaimValue, GithubMembership, LoginFacts } from "../../rules/decision";
import type { AccessRequest } from "../evaluate";
import { PLACES } from "./addresses";
import { OPAQUE_DECISIONS } from "./opaque-decisions";
import type { Names } from "./names";
import { sampleAddress, type Step } from "./smallest-path";
import type { Theory } from "./theory";
import {
  ADDRESS,
  CERTIFICATE,
  COUNTRY,
  DOMAIN,
  HOLDS,
  INVALID,
  LINKED_APP,
  LOCAL,
  LOGIN,
  NONE,
  RISK,
  SERVICE_TOKEN,
  USER,
  type Claim,
  type Fact,
} from "./variables";

const DOMAINS = ["example.com", "example.org", "example.net"];
const LOCALS = ["someone", "somebody", "anyone"];

/** The request that a way through a diagram stands for, with made-up values where it says nothing. */
export function exampleRequest(theory: Theory, names: Names, path: readonly Step[]): AccessRequest {
  const steps = new Map(path.map((step) => [step.variable, step]));
  const holding = factsThatHold(theory, path);
  const request: AccessRequest = {
    facts: {
      ...userFacts(theory, names, steps, holding),
      ...connectionFacts(theory, steps),
      ...credentialFacts(theory, names, steps),
      ...listFacts(holding),
    },
    opaque: holding.flatMap((fact) => (fact.kind === "opaque" ? [fact.fact.name] : [])),
    opaquePolicies: opaquePolicies(theory, path),
  };
  return withoutEmpty(request);
}

type Steps = ReadonlyMap<number, Step>;

const factsThatHold = ({ variables }: Theory, path: readonly Step[]): Fact[] =>
  path.flatMap(({ variable, key }) => {
    const fact = variables.factOf(variable);
    return fact === undefined || key === undefined ? [] : [fact];
  });

function userFacts(theory: Theory, names: Names, steps: Steps, holding: readonly Fact[]): AccessFacts {
  if (steps.get(USER)?.key !== HOLDS) return {};
  const risk = steps.get(RISK)?.key;
  return {
    email: emailOf(theory, steps),
    login: { identityProvider: providerOf(theory, names, steps.get(LOGIN)), ...loginFacts(holding) },
    ...(risk === undefined ? {} : { riskScore: theory.variables.risks.nameOf(risk) as (typeof RISK_LEVELS)[number] }),
  };
}

function providerOf({ variables: { logins } }: Theory, names: Names, step: Step | undefined): string {
  if (step?.key !== undefined) return logins.nameOf(step.key);
  const used = (step?.except ?? []).map((key) => logins.nameOf(key).toLowerCase());
  const other = names.keys("identityProviders").find((key) => !used.includes(key.toLowerCase()));
  return other ?? unused("another-identity-provider", used);
}

function emailOf({ variables: { domains, locals } }: Theory, steps: Steps): string {
  const part = (step: Step | undefined, values: typeof domains, samples: readonly string[], more: string): string => {
    if (step?.key !== undefined) return values.nameOf(step.key);
    const used = (step?.except ?? []).map((key) => values.nameOf(key));
    return samples.find((sample) => !used.includes(sample)) ?? unused(more, used);
  };
  const local = part(steps.get(LOCAL), locals, LOCALS, "person");
  return `${local}@${part(steps.get(DOMAIN), domains, DOMAINS, "outside.example")}`;
}

/** The name, or the name with a number before it that makes it another. */
function unused(name: string, used: readonly string[]): string {
  let result = name;
  for (let number = 2; used.includes(result); number++) result = `${number}.${name}`;
  return result;
}

/** What the identity provider reports. All claims of a way are of one provider. */
function loginFacts(holding: readonly Fact[]): Partial<LoginFacts> {
  const claims = holding.flatMap((fact) => (fact.kind === "claim" ? [fact.claim] : []));
  return withoutEmpty({
    methods: holding.flatMap((fact) => (fact.kind === "method" ? [fact.method] : [])),
    groups: claims.flatMap((claim) => (claim.type === "group" ? [claim.name] : [])),
    authContexts: claims.flatMap((claim) => (claim.type === "auth context" ? [claim.context] : [])),
    githubOrganizations: githubMemberships(claims),
    samlAttributes: claimValues(claims, "saml"),
    oidcClaims: claimValues(claims, "oidc"),
  });
}

function githubMemberships(claims: readonly Claim[]): GithubMembership[] {
  const teams = new Map<string, { name: string; teams: string[] }>();
  for (const claim of claims) {
    if (claim.type !== "organization" && claim.type !== "team") continue;
    const name = claim.organization.toLowerCase();
    const membership = teams.get(name) ?? { name: claim.organization, teams: [] };
    if (claim.type === "team") membership.teams.push(claim.team);
    teams.set(name, membership);
  }
  return [...teams.values()].map(withoutEmpty);
}

function claimValues(claims: readonly Claim[], type: "saml" | "oidc"): Readonly<Record<string, ClaimValue>> {
  const values = new Map<string, string[]>();
  for (const claim of claims)
    if (claim.type === type) values.set(claim.name, [...(values.get(claim.name) ?? []), claim.value]);
  const oneOrMore = ([first = "", ...more]: readonly string[]): ClaimValue =>
    more.length === 0 ? first : [first, ...more];
  return Object.fromEntries([...values].map(([name, all]) => [name, oneOrMore(all)]));
}

function connectionFacts(theory: Theory, steps: Steps): AccessFacts {
  const country = steps.get(COUNTRY)?.key;
  const interval = steps.get(ADDRESS)?.interval ?? { from: 0n, to: PLACES };
  return {
    ...(theory.mentionsAddresses ? { ip: sampleAddress(interval) } : {}),
    ...(country === undefined ? {} : { country: theory.variables.countries.nameOf(country) }),
  };
}

function credentialFacts({ variables }: Theory, names: Names, steps: Steps): AccessFacts {
  const app = steps.get(LINKED_APP)?.key;
  return {
    ...certificateFacts(variables.certificates, steps.get(CERTIFICATE)),
    ...serviceTokenFacts(variables.serviceTokens, names, steps.get(SERVICE_TOKEN)),
    ...(app === undefined ? {} : { linkedApp: variables.linkedApps.nameOf(app) }),
  };
}

/** Whether a step leaves it open that there is none: then there is none. */
const isNone = (step: Step | undefined): boolean =>
  step === undefined || step.key === NONE || (step.key === undefined && !step.except.includes(NONE));

function certificateFacts(values: Theory["variables"]["certificates"], step: Step | undefined): AccessFacts {
  if (step === undefined || isNone(step)) return {};
  return { certificate: step.key === undefined ? {} : { commonName: values.nameOf(step.key) } };
}

function serviceTokenFacts(values: Theory["variables"]["serviceTokens"], names: Names, step?: Step): AccessFacts {
  if (step === undefined || isNone(step)) return {};
  if (step.key === INVALID) return { invalidServiceToken: true };
  if (step.key !== undefined) return { serviceToken: values.nameOf(step.key) };
  const used = step.except.map((key) => values.nameOf(key).toLowerCase());
  const other = names.keys("serviceTokens").find((key) => !used.includes(key.toLowerCase()));
  return { serviceToken: other ?? unused("another-service-token", used) };
}

const listFacts = (holding: readonly Fact[]): AccessFacts =>
  withoutEmpty({
    devicePosture: holding.flatMap((fact) => (fact.kind === "posture" ? [fact.check] : [])),
    lists: holding.flatMap((fact) => (fact.kind === "list" ? [fact.list] : [])),
    externalEvaluations: holding.flatMap((fact) => (fact.kind === "evaluation" ? [fact.url] : [])),
    accounts: holding.flatMap((fact) => (fact.kind === "account" ? [fact.account] : [])),
  });

function opaquePolicies({ variables }: Theory, path: readonly Step[]): AccessRequest["opaquePolicies"] {
  return Object.fromEntries(
    path.flatMap(({ variable, key }) => {
      const fact = variables.factOf(variable);
      const decision = key === undefined ? undefined : OPAQUE_DECISIONS[key];
      return fact?.kind === "opaque policy" && decision !== undefined ? [[fact.fact.name, decision]] : [];
    }),
  );
}

/** Without fields that are empty. */
function withoutEmpty<Value extends object>(value: Value): Value {
  const isEmpty = (field: unknown): boolean =>
    field === undefined || (typeof field === "object" && Object.keys(field as object).length === 0);
  // `facts` stays, also where a request needs none, and so does a certificate without a name.
  return Object.fromEntries(
    Object.entries(value).filter(([name, field]) => name === "facts" || !isEmpty(field)),
  ) as Value;
}
