import type { AccessFacts, LoginFacts } from "../../rules/decision";
import type { AccessList, AccessModel, OpaqueFact } from "../model/access-model";
import { placeOf } from "./addresses";
import { NO } from "./diagrams";
import type { Node } from "./node-store";
import type { Theory } from "./theory";
import type { Claim } from "./variables";

/** What is known of a person or a program. What is not said is free: it may or may not be so. */
export interface PartialFacts extends Omit<AccessFacts, "login" | "certificate" | "serviceToken"> {
  /** Whether somebody has logged in; true by itself if `email` or `login` is said. */
  readonly loggedIn?: boolean | undefined;
  readonly login?: Partial<LoginFacts> | undefined;
  /** False: the request has none. */
  readonly certificate?: AccessFacts["certificate"] | false;
  /** False: the request has none, valid or not. */
  readonly serviceToken?: string | false;
  /** Opaque facts that hold. */
  readonly opaque?: readonly OpaqueFact[] | undefined;
}

/**
 * The requests to which the facts apply.
 *
 * @throws {RangeError} When the facts contradict one another or cannot be, or name claims of a login without its identity provider.
 */
export function partialFactsNode(theory: Theory, models: readonly AccessModel[], facts: PartialFacts): Node {
  const { email, ip } = facts;
  if (email?.includes("@") === false) throw new RangeError(`not an email address: ${JSON.stringify(email)}`);
  if (ip !== undefined && placeOf(ip) === undefined) throw new RangeError(`not an IP address: ${JSON.stringify(ip)}`);
  const node = theory.diagrams.all([
    ...userNodes(theory, facts),
    ...loginNodes(theory, facts.login),
    ...connectionNodes(theory, facts),
    ...credentialNodes(theory, facts),
    ...(facts.lists ?? []).map((key) => theory.list(key, listOf(models, key))),
    ...(facts.opaque ?? []).map((fact) => theory.opaque(fact)),
  ]);
  if (node === NO) throw new RangeError(`these facts contradict one another: ${JSON.stringify(facts)}`);
  return node;
}

/** The list of the newest model that has it. */
const listOf = (models: readonly AccessModel[], key: string): AccessList | undefined =>
  models.findLast(({ lists }) => lists.has(key))?.lists.get(key);

function userNodes(theory: Theory, facts: PartialFacts): Node[] {
  const { loggedIn, email, riskScore, accounts = [], externalEvaluations = [] } = facts;
  return [
    ...(loggedIn === undefined ? [] : [loggedIn ? theory.loggedIn : theory.diagrams.not(theory.loggedIn)]),
    ...(email === undefined ? [] : [theory.emails([email])]),
    ...(riskScore === undefined ? [] : [theory.risk([riskScore])]),
    ...accounts.map((account) => theory.account(account)),
    ...externalEvaluations.map((url) => theory.evaluation(url)),
  ];
}

function loginNodes(theory: Theory, login: PartialFacts["login"]): Node[] {
  if (login === undefined) return [];
  const { identityProvider, methods = [] } = login;
  const claims = claimsOf(login);
  if (identityProvider === undefined && claims.length > 0)
    throw new RangeError("groups and claims are those of an identity provider: name it in `login.identityProvider`");
  return [
    theory.loggedIn,
    ...(identityProvider === undefined ? [] : [theory.login(identityProvider)]),
    ...(identityProvider === undefined ? [] : claims.map((claim) => theory.claim(identityProvider, claim))),
    ...methods.map((method) => theory.method(method)),
  ];
}

/** What the identity provider is known to report. */
function claimsOf(login: Partial<LoginFacts>): Claim[] {
  const { groups = [], authContexts = [], githubOrganizations = [], samlAttributes = {}, oidcClaims = {} } = login;
  const values = (type: "saml" | "oidc", claims: NonNullable<LoginFacts["oidcClaims"]>): Claim[] =>
    Object.entries(claims).flatMap(([name, value]) => [value].flat().map((one) => ({ type, name, value: one })));
  return [
    ...groups.map((name): Claim => ({ type: "group", name })),
    ...authContexts.map((context): Claim => ({ type: "auth context", context })),
    ...githubOrganizations.flatMap(({ name: organization, teams = [] }): Claim[] => [
      { type: "organization", organization },
      ...teams.map((team) => ({ type: "team", organization, team }) as const),
    ]),
    ...values("saml", samlAttributes),
    ...values("oidc", oidcClaims),
  ];
}

const connectionNodes = (theory: Theory, { ip, country, devicePosture = [] }: PartialFacts): Node[] => [
  ...(ip === undefined ? [] : [theory.addresses([ip])]),
  ...(country === undefined ? [] : [theory.country(country)]),
  ...devicePosture.map((check) => theory.posture(check)),
];

function credentialNodes(theory: Theory, facts: PartialFacts): Node[] {
  const { certificate, serviceToken, invalidServiceToken, linkedApp } = facts;
  const { diagrams } = theory;
  return [
    ...(certificate === undefined ? [] : [certificateNode(theory, certificate)]),
    ...(serviceToken === false ? [diagrams.not(theory.anyServiceToken)] : []),
    ...(typeof serviceToken === "string" ? [theory.serviceToken(serviceToken)] : []),
    ...(invalidServiceToken === true ? [theory.invalidServiceToken] : []),
    ...(linkedApp === undefined ? [] : [theory.linkedApp(linkedApp)]),
  ];
}

function certificateNode(theory: Theory, certificate: NonNullable<PartialFacts["certificate"]>): Node {
  if (certificate === false) return theory.diagrams.not(theory.anyCertificate);
  return certificate.commonName === undefined ? theory.anyCertificate : theory.commonName(certificate.commonName);
}
