import type { AccessFacts } from "../../rules/decision";
import type { AccessRequest } from "../evaluate";
import { placeOf } from "./addresses";
import type { Node } from "./node-store";
import { OPAQUE_DECISIONS } from "./opaque-decisions";
import { intervalsOf } from "./smallest-path";
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

/** The terminal to which a request leads. */
export function terminalFor(theory: Theory, node: Node, request: AccessRequest): Node {
  const { diagrams } = theory;
  let at = node;
  while (!diagrams.isTerminal(at)) {
    const variable = diagrams.variableOf(at);
    at = variable === ADDRESS ? childAtAddress(theory, at, request.facts) : childOf(theory, at, request);
  }
  return at;
}

function childOf(theory: Theory, node: Node, request: AccessRequest): Node {
  const key = valueOf(theory, theory.diagrams.variableOf(node), request);
  const edge = theory.diagrams.edgesOf(node).find(([other]) => other === key);
  return edge?.[1] ?? theory.diagrams.otherwiseOf(node);
}

/** Every request has an address: one that tells none has one that no rule mentions. */
function childAtAddress(theory: Theory, node: Node, { ip }: AccessFacts): Node {
  const place = ip === undefined ? undefined : placeOf(ip);
  if (place === undefined) throw new RangeError(`not an IP address: ${JSON.stringify(ip)}`);
  const intervals = intervalsOf(theory, node);
  return intervals.find(({ interval }) => interval.from <= place && place < interval.to)?.child as Node;
}

/** The key of the value that a request has; undefined for one that no rule mentions. */
function valueOf(theory: Theory, variable: number, request: AccessRequest): number | undefined {
  const { variables } = theory;
  const { facts } = request;
  const email = facts.email?.toLowerCase() ?? "";
  const at = email.lastIndexOf("@");
  switch (variable) {
    case LOGIN:
      return variables.logins.find(facts.login?.identityProvider.toLowerCase());
    case USER:
      return facts.login === undefined ? undefined : HOLDS;
    case DOMAIN:
      return variables.domains.find(email.slice(at + 1));
    case LOCAL:
      return variables.locals.find(email.slice(0, at));
    case RISK:
      return variables.risks.find(facts.riskScore);
    case COUNTRY:
      return variables.countries.find(facts.country?.toUpperCase());
    case CERTIFICATE:
      if (facts.certificate === undefined) return NONE;
      return variables.certificates.find(`cn ${facts.certificate.commonName ?? ""}`);
    case SERVICE_TOKEN:
      if (facts.serviceToken !== undefined)
        return variables.serviceTokens.find(`token ${facts.serviceToken.toLowerCase()}`);
      return facts.invalidServiceToken === true ? INVALID : NONE;
    case LINKED_APP:
      return variables.linkedApps.find(facts.linkedApp?.toLowerCase());
    default:
      return keyOfFact(variables.factOf(variable) as Fact, request);
  }
}

function keyOfFact(fact: Fact, { facts, opaque, opaquePolicies }: AccessRequest): number | undefined {
  if (fact.kind === "opaque policy") {
    const decision = opaquePolicies?.[fact.fact.name];
    return decision === undefined ? undefined : OPAQUE_DECISIONS.indexOf(decision);
  }
  const holds = fact.kind === "opaque" ? opaque?.includes(fact.fact.name) : isTrue(fact, facts);
  return holds === true ? HOLDS : undefined;
}

function isTrue(fact: Exclude<Fact, { kind: "opaque" | "opaque policy" }>, facts: AccessFacts): boolean | undefined {
  switch (fact.kind) {
    case "claim":
      return hasClaim(fact.claim, facts.login);
    case "method":
      return facts.login?.methods?.includes(fact.method);
    case "evaluation":
      return facts.externalEvaluations?.includes(fact.url);
    case "account":
      return facts.accounts?.includes(fact.account);
    case "posture":
      return facts.devicePosture?.includes(fact.check);
    case "list":
      return facts.lists?.includes(fact.list);
  }
}

function hasClaim(claim: Claim, login: AccessFacts["login"]): boolean | undefined {
  switch (claim.type) {
    case "group":
      return login?.groups?.includes(claim.name);
    case "organization":
      return memberships(login, claim.organization).length > 0;
    case "team":
      return memberships(login, claim.organization).some(({ teams = [] }) => teams.includes(claim.team));
    case "saml":
      return [login?.samlAttributes?.[claim.name] ?? []].flat().includes(claim.value);
    case "oidc":
      return [login?.oidcClaims?.[claim.name] ?? []].flat().includes(claim.value);
    case "auth context":
      return login?.authContexts?.includes(claim.context);
  }
}

const memberships = (login: AccessFacts["login"], organization: string): { teams?: readonly string[] }[] =>
  (login?.githubOrganizations ?? []).filter(({ name }) => name.toLowerCase() === organization.toLowerCase());
