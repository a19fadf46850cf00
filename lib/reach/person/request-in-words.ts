import type { ClaimValue } from "../../rules/decision";
import type { AccessRequest } from "../evaluate";
import type { AccessModel, Key, Part } from "../model/access-model";
import { UNNAMED_PROVIDER } from "./request-of";
import { certificateInWords, githubInWords, listed, methodsInWords } from "./said-in-words";

/** A request as a person: `bob@contractors.example.com, logged in with Okta, in the group eng, from NL`. */
export function requestInWords(model: AccessModel, { facts, opaque = [], opaquePolicies = {} }: AccessRequest): string {
  const { login } = facts;
  const provider = login?.identityProvider;
  return [
    whoInWords(model, facts),
    provider !== undefined &&
      provider !== UNNAMED_PROVIDER &&
      `logged in with ${nameOf(model.identityProviders, provider)}`,
    ...several("in the group ", login?.groups),
    ...several("in the GitHub organization ", login?.githubOrganizations?.map(githubInWords)),
    ...claims("SAML attribute", login?.samlAttributes),
    ...claims("claim", login?.oidcClaims),
    ...several("with the authentication context ", login?.authContexts),
    methodsInWords(login?.methods ?? []),
    facts.riskScore !== undefined && `with the risk score ${facts.riskScore}`,
    ...several("in the Cloudflare account ", facts.accounts),
    ...several("allowed by ", facts.externalEvaluations),
    facts.country !== undefined && `from ${facts.country}`,
    facts.ip !== undefined && `on the address ${facts.ip}`,
    ...several(
      "on a device that passes ",
      facts.devicePosture?.map((key) => nameOf(model.postureChecks, key)),
    ),
    ...several(
      "on the list ",
      facts.lists?.map((key) => nameOf(model.lists, key)),
    ),
    facts.certificate !== undefined && certificateInWords(facts.certificate),
    opaque.length > 0 && `if ${listed(opaque)} ${opaque.length === 1 ? "matches" : "match"}`,
    ...Object.entries(opaquePolicies).map(([policy, decision]) => `if ${policy} decides ${decision}`),
  ]
    .filter(Boolean)
    .join(", ");
}

function whoInWords(model: AccessModel, facts: AccessRequest["facts"]): string {
  const { email, login, serviceToken, invalidServiceToken, linkedApp } = facts;
  const programs = [
    serviceToken !== undefined && serviceTokenInWords(model, serviceToken),
    invalidServiceToken === true && "a service token that is not valid",
    linkedApp !== undefined && `an OAuth token of ${nameOf(model.applications, linkedApp)}`,
  ].filter((one) => one !== false);
  const tokens = listed(programs);
  if (email !== undefined && login !== undefined) return tokens === "" ? email : `${email} with ${tokens}`;
  return tokens === "" ? "somebody who has not logged in" : `a program with ${tokens}`;
}

function serviceTokenInWords({ serviceTokens }: AccessModel, key: Key): string {
  const name = nameOf(serviceTokens, key);
  return serviceTokens.has(key) || !MADE_UP.test(key) ? `the service token ${name}` : name;
}

const several = (before: string, values: readonly string[] | undefined): string[] =>
  values === undefined || values.length === 0 ? [] : [`${before}${listed(values)}`];

const claims = (what: string, values: Readonly<Record<string, ClaimValue>> = {}): string[] =>
  Object.entries(values).map(([name, value]) => `with the ${what} ${name} ${listed([value].flat())}`);

/** The name of a part; its key if it has none, or if the model does not have it. What the engine makes up is another one. */
export const nameOf = (parts: ReadonlyMap<Key, Part>, key: Key): string =>
  parts.get(key)?.name ??
  (parts.has(key) ? key : key.replace(MADE_UP, (_, kind: string) => `another ${kind.replaceAll("-", " ")}`));

/** Keys that the engine makes up for examples, of objects that no rule mentions: `another-identity-provider`. */
const MADE_UP = /^(?:\d+\.)?another-([a-z-]+)$/;
