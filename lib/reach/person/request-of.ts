import type { AccessFacts, LoginFacts } from "../../rules/decision";
import { missingGroup, type AccessRequest } from "../evaluate";
import type { AccessModel, Application, Key } from "../model/access-model";
import { keyOfPart, type ReferenceOfToken } from "./keys";
import type { Person } from "./person";
import { PersonError } from "./person-error";
import { isUnresolved, shownReference, type Reference } from "./references";
import type { Said } from "./said";

/** The identity provider of users of whom no other is said: no rule names it. */
export const UNNAMED_PROVIDER = "an identity provider that no rule names";

/** How people are understood. */
export interface PersonOptions {
  /** Tells which construct's ID a Token is. */
  readonly referenceOfToken?: ReferenceOfToken | undefined;
}

/**
 * The request of a person, with keys of the model. What may be anything is left out: see `Person.any`.
 *
 * @param allowedIdps - the identity providers that the application accepts; undefined if it accepts all
 * @throws {PersonError} When the model does not know what was said, or when it is contradictory.
 */
export function requestOf(
  model: AccessModel,
  person: Person,
  allowedIdps?: Application["allowedIdps"],
  { referenceOfToken }: PersonOptions = {},
): AccessRequest {
  const { said } = person;
  const keyOf = (kind: Parameters<typeof keyOfPart>[1], reference: Reference): Key =>
    keyOfPart(model, kind, reference, referenceOfToken);
  const lists = said.lists.map((list) => keyOf("lists", list));
  for (const list of lists) checkList(model, person, list);
  const facts: AccessFacts = {
    ...whoFacts(said, keyOf),
    ...(said.who.kind === "user" && { login: loginFacts(said, providerOf(person, keyOf, allowedIdps)) }),
    ...defined({ country: said.country, ip: said.address, certificate: said.certificate, riskScore: said.riskScore }),
    ...filled({
      accounts: said.accounts,
      externalEvaluations: said.externalEvaluations,
      devicePosture: said.postureChecks.map((check) => keyOf("postureChecks", check)),
      lists,
    }),
  };
  const groups = said.accessGroups.map((group) => opaqueGroup(model, person, group, referenceOfToken));
  return { facts, opaque: [...said.assumed, ...groups] };
}

type KeyOf = (kind: Parameters<typeof keyOfPart>[1], reference: Reference) => Key;

function whoFacts({ who }: Said, keyOf: KeyOf): AccessFacts {
  switch (who.kind) {
    case "user":
      return { email: who.email };
    case "program":
      return { serviceToken: keyOf("serviceTokens", who.serviceToken) };
    case "program without a valid token":
      return { invalidServiceToken: true };
    case "linked application":
      return { linkedApp: keyOf("applications", who.application) };
    case "anonymous":
      return {};
  }
}

/** The provider of a login: the one that is said, that of a group, or the only one that the application accepts. */
function providerOf(person: Person, keyOf: KeyOf, allowedIdps: Application["allowedIdps"]): Key {
  const { login, groups } = person.said;
  const said = [...(login === undefined ? [] : [login]), ...groups.flatMap(({ provider }) => provider ?? [])];
  const keys = [...new Set(said.map((reference) => keyOf("identityProviders", reference)))];
  const [provider, other] = keys;
  if (other !== undefined) {
    throw new PersonError(
      `${person.toString()}: a group of ${other} is said of a login with ${provider ?? ""}; use groups of one provider`,
    );
  }
  if (provider !== undefined) return provider;
  checkClaims(person);
  // With several, one that no rule names: what the rules say of a provider is not said of the person.
  return allowedIdps?.length === 1 ? (allowedIdps[0] ?? UNNAMED_PROVIDER) : UNNAMED_PROVIDER;
}

/** What a provider says of a user needs a provider. */
function checkClaims(person: Person): void {
  const { groups, githubOrganizations, samlAttributes, oidcClaims, authContexts } = person.said;
  const told = [
    groups.length > 0 && "a group",
    githubOrganizations.length > 0 && "a GitHub organization",
    Object.keys(samlAttributes).length > 0 && "a SAML attribute",
    Object.keys(oidcClaims).length > 0 && "a claim",
    authContexts.length > 0 && "an authentication context",
  ].find((one) => one !== false);
  if (told === undefined || person.said.any.has("login")) return;
  throw new PersonError(
    `${person.toString()}: ${told} is said without the identity provider that tells it; add .loggedInWith(provider) (in YAML, login)`,
  );
}

function loginFacts(said: Said, identityProvider: Key): LoginFacts {
  return {
    identityProvider,
    ...filled({
      methods: said.methods,
      groups: said.groups.map(({ name }) => name),
      githubOrganizations: said.githubOrganizations,
      authContexts: said.authContexts,
    }),
    ...(Object.keys(said.samlAttributes).length > 0 && { samlAttributes: said.samlAttributes }),
    ...(Object.keys(said.oidcClaims).length > 0 && { oidcClaims: said.oidcClaims }),
  };
}

/** Who is on a list of known values follows from them. */
function checkList({ lists }: AccessModel, person: Person, key: Key): void {
  const list = lists.get(key);
  if (list?.items === undefined) return;
  throw new PersonError(
    `${person.toString()}: the values of the list ${JSON.stringify(list.name ?? key)} are known, so the email address and the address ` +
      `tell whether somebody is on it; remove the list`,
  );
}

/** The opaque fact of a group that the model does not have. */
function opaqueGroup(
  model: AccessModel,
  person: Person,
  group: Reference,
  referenceOfToken?: ReferenceOfToken,
): string {
  const known = [...model.groups.values()].some(({ key, name }) => [key, name].includes(group.words));
  if (!known && group.path === undefined && !isUnresolved(group.words)) return missingGroup(group.words);
  const key = keyOfPart(model, "groups", group, referenceOfToken);
  if (!model.groups.has(key)) return missingGroup(key);
  throw new PersonError(
    `${person.toString()}: the rules of the Access group ${JSON.stringify(shownReference(group))} are known, and tell whether somebody is ` +
      `in it; say what its rules ask for, or, for a group of an identity provider, use inGroup (in YAML, groups)`,
  );
}

/** The fields that are defined. */
const defined = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };

/** The fields whose lists are not empty. */
const filled = <Fields extends Readonly<Record<string, readonly unknown[]>>>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, values]) => values.length > 0)) as Partial<Fields>;
