import type { AccessRequest } from "../evaluate";
import type { AccessModel, Key, Part } from "../model/access-model";
import { UNNAMED_PROVIDER } from "../person";
import type { PersonFacts } from "./person-fields";

/**
 * A request as facts that a file can say. What the engine made up, such as a provider that no rule names, is left out.
 */
export function factsOf(model: AccessModel, { facts, opaque = [] }: AccessRequest): PersonFacts {
  const { login, certificate, serviceToken, linkedApp, invalidServiceToken } = facts;
  const provider = login?.identityProvider;
  const methods = login?.methods ?? [];
  return filled({
    email: login === undefined ? undefined : facts.email,
    serviceToken: serviceToken === undefined ? undefined : wordsOf(model.serviceTokens, serviceToken),
    invalidServiceToken,
    linkedApplication: linkedApp === undefined ? undefined : wordsOf(model.applications, linkedApp),
    login: provider === undefined || !isKnown(provider) ? undefined : wordsOf(model.identityProviders, provider),
    groups: login?.groups,
    github:
      login?.githubOrganizations &&
      Object.fromEntries(login.githubOrganizations.map(({ name, teams = [] }) => [name, teams])),
    samlAttributes: login?.samlAttributes,
    oidcClaims: login?.oidcClaims,
    authContexts: login?.authContexts,
    mfa: methods.includes("mfa") ? true : undefined,
    methods: methods.filter((method) => method !== "mfa"),
    risk: facts.riskScore,
    accounts: facts.accounts,
    allowedBy: facts.externalEvaluations,
    country: facts.country,
    address: facts.ip,
    posture: facts.devicePosture?.map((key) => wordsOf(model.postureChecks, key)),
    certificate: certificate === undefined ? undefined : (certificate.commonName ?? true),
    lists: facts.lists?.map((key) => wordsOf(model.lists, key)),
    assuming: opaque,
  });
}

/** Whether a provider is one of the account, and none that stands for those which no rule names. */
const isKnown = (provider: Key): boolean => provider !== UNNAMED_PROVIDER && !/^(?:\d+\.)?another-/.test(provider);

/** What a part is called, if no other is called so, and otherwise its key. */
export function wordsOf(parts: ReadonlyMap<Key, Part>, key: Key): string {
  const name = parts.get(key)?.name;
  const isUnique = name !== undefined && [...parts.values()].filter((part) => part.name === name).length === 1;
  return isUnique ? name : key;
}

/** The facts that say something. */
const filled = (facts: PersonFacts): PersonFacts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0) && value !== false,
    ),
  );
