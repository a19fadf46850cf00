import { shownReference, type Reference } from "./references";
import { FREE_FACTS, type FreeFact, type Said } from "./said";

/** Words of a list: `a, b and c`. */
export function listed(words: readonly string[], conjunction = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** What was said of a person, in words. */
export function saidInWords(said: Said): string {
  return [
    whoInWords(said.who),
    part(said.login && [said.login], "logged in with ", shownReference),
    part(said.groups, "in the group ", ({ name }) => name),
    part(said.githubOrganizations, "in the GitHub organization ", githubInWords),
    ...Object.entries(said.samlAttributes).map(([name, values]) => `with the SAML attribute ${name} ${listed(values)}`),
    ...Object.entries(said.oidcClaims).map(([name, values]) => `with the claim ${name} ${listed(values)}`),
    part(said.authContexts, "with the authentication context ", String),
    methodsInWords(said.methods),
    part(said.riskScore && [said.riskScore], "with the risk score ", String),
    part(said.accounts, "in the Cloudflare account ", String),
    part(said.externalEvaluations, "allowed by ", String),
    part(said.country && [said.country], "from ", String),
    part(said.address && [said.address], "on the address ", String),
    part(said.postureChecks, "on a device that passes ", shownReference),
    part(said.lists, "on the list ", shownReference),
    said.certificate && certificateInWords(said.certificate),
    part(said.accessGroups, "in the Access group ", shownReference),
    part(said.assumed, "if it is so that ", String),
    ...[...said.any].map((fact: FreeFact) => FREE_FACTS[fact]),
  ]
    .filter(Boolean)
    .join(", ");
}

function whoInWords(who: Said["who"]): string {
  switch (who.kind) {
    case "user":
      return who.email;
    case "program":
      return `a program with the service token ${shownReference(who.serviceToken)}`;
    case "program without a valid token":
      return "a program with a service token that is not valid";
    case "linked application":
      return `a program with an OAuth token of ${shownReference(who.application)}`;
    case "anonymous":
      return "somebody who has not logged in";
  }
}

function part<One extends Reference | object | string>(
  values: readonly One[] | "" | undefined,
  before: string,
  shown: (one: One) => string,
): string {
  return !values || values.length === 0 ? "" : `${before}${listed(values.map(shown))}`;
}

/** A membership of GitHub: `example (teams platform and web)`. */
export const githubInWords = ({ name, teams = [] }: { name: string; teams?: readonly string[] }): string =>
  teams.length === 0 ? name : `${name} (${teams.length === 1 ? "team" : "teams"} ${listed(teams)})`;

/** Methods of a login: `with MFA and hwk`. */
export const methodsInWords = (methods: readonly string[]): string =>
  methods.length === 0 ? "" : `with ${listed(methods.map((method) => (method === "mfa" ? "MFA" : method)))}`;

/** A certificate: `with the certificate of build.example.com`. */
export const certificateInWords = ({ commonName }: { readonly commonName?: string }): string =>
  commonName === undefined ? "with a certificate" : `with the certificate of ${commonName}`;
