import type { UserReference } from "../../rules/references";
import {
  checkedAddress,
  checkedCountry,
  checkedEmail,
  checkedFreeFact,
  checkedRisk,
  checkedText,
} from "./checked-facts";
import { PersonError } from "./person-error";
import { PERSON } from "./person-mark";
import {
  referenceTo,
  shownReference,
  type Named,
  type NamedApplication,
  type NamedCheck,
  type NamedGroup,
  type NamedList,
  type NamedProvider,
  type NamedServiceToken,
  type Reference,
} from "./references";
import { NOTHING_SAID, type FreeFact, type Risk, type Said, type SaidGroup } from "./said";
import { saidInWords } from "./said-in-words";

/** A rule for a group of an identity provider, such as `okta.group("eng")`: an `AccessRule`. */
export interface ProviderGroupRule {
  /** The kind of the rule: `okta`, `azureAD` or `gsuite`. */
  readonly kind: string;
  /** The fields of the rule, by their names in the API. */
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * A person or a program that asks for something, as a test says it. A person is an immutable value: each method returns a copy with one
 * more fact.
 *
 * Facts that are not said are false: the user is in no group, on no list, has no certificate, passed no posture check, and comes
 * from a country and an address that no rule names. A user has logged in, with the identity provider of `loggedInWith`; without
 * it, with the only one that the application accepts, or else with one that the application accepts and no rule names. To say that
 * a fact may be anything, use `any`: then all of these requests must be allowed, or all of them denied.
 *
 * Objects of the account are given as constructs, or by their name, ID or key. They are looked up when the person is used: a
 * name that the account does not have is an error.
 *
 * ```ts
 * Person.user("ann@example.com").loggedInWith(okta).inGroup("eng").withMfa().from("NL");
 * Person.program(ci);
 * Person.anonymous().any("country", "address");
 * ```
 */
export class Person {
  /** A user who has logged in: the email address, or an `AccessUser`. */
  public static user(user: UserReference | string): Person {
    const email: unknown = typeof user === "object" ? user.email : user;
    return new Person({ who: { kind: "user", email: checkedEmail(email) }, ...NOTHING_SAID });
  }

  /** A program with a valid service token: a `ServiceToken`, or its name or ID. */
  public static program(serviceToken: NamedServiceToken): Person {
    const reference = referenceTo(serviceToken, "serviceTokenId");
    return new Person({ who: { kind: "program", serviceToken: reference }, ...NOTHING_SAID });
  }

  /** A program whose service token is not valid: unknown, expired or disabled. */
  public static programWithoutValidToken(): Person {
    return new Person({ who: { kind: "program without a valid token" }, ...NOTHING_SAID });
  }

  /** A program with an OAuth token of an OIDC SaaS application: its construct, name or ID. */
  public static linkedApplication(application: NamedApplication): Person {
    const reference = referenceTo(application, "applicationId");
    return new Person({ who: { kind: "linked application", application: reference }, ...NOTHING_SAID });
  }

  /** Anybody who has not logged in, and presents no token. */
  public static anonymous(): Person {
    return new Person({ who: { kind: "anonymous" }, ...NOTHING_SAID });
  }

  private constructor(
    /** @internal */
    public readonly said: Said,
  ) {
    Object.freeze(this);
  }

  /** The user logged in with this identity provider: a construct, or its name, type or ID. */
  public loggedInWith(provider: NamedProvider): Person {
    return this.once("login", referenceTo(provider, "identityProviderId"), "logs in with one identity provider", true);
  }

  /**
   * The identity provider says that the user is in these groups: Okta groups by name, Entra groups by object ID, Google groups by
   * email address, or the rules for them, such as `okta.group("eng")`.
   */
  public inGroup(...groups: readonly (ProviderGroupRule | string)[]): Person {
    return this.more({ groups: [...this.said.groups, ...groups.map(saidGroup)] }, "groups", true);
  }

  /** The user is a member of a GitHub organization, and of these teams of it. The user logged in with GitHub. */
  public inGithubOrganization(name: string, ...teams: readonly string[]): Person {
    const organization = { name: checkedText(name, "the GitHub organization"), teams };
    return this.more({ githubOrganizations: [...this.said.githubOrganizations, organization] }, "login", true);
  }

  /** The identity provider, with SAML, gives the user an attribute with these values. */
  public withSamlAttribute(name: string, ...values: readonly string[]): Person {
    return this.more({ samlAttributes: { ...this.said.samlAttributes, [name]: values } }, "login", true);
  }

  /** The identity provider, with OpenID Connect, gives the user a claim with these values. */
  public withOidcClaim(name: string, ...values: readonly string[]): Person {
    return this.more({ oidcClaims: { ...this.said.oidcClaims, [name]: values } }, "login", true);
  }

  /** The user satisfied authentication contexts of Microsoft Entra, by their ACIDs: `c1`. */
  public withAuthContext(...contexts: readonly string[]): Person {
    return this.more({ authContexts: [...this.said.authContexts, ...contexts] }, "login", true);
  }

  /** The user logged in with several factors, and the identity provider says so (the method `mfa`). */
  public withMfa(): Person {
    return this.withMethod("mfa");
  }

  /** The user logged in with these methods, as the identity provider reports them: `mfa`, `hwk` (RFC 8176, section 2). */
  public withMethod(...methods: readonly string[]): Person {
    return this.more({ methods: [...this.said.methods, ...methods] }, "methods", true);
  }

  /** The user has a risk score: `low`, `medium`, `high` or `unscored`. */
  public withRiskScore(level: Risk): Person {
    return this.once("riskScore", checkedRisk(level), "has one risk score", true, "risk");
  }

  /** The user is a member of these Cloudflare accounts, by their IDs. */
  public inAccount(...accountIds: readonly string[]): Person {
    return this.more({ accounts: [...this.said.accounts, ...accountIds] }, "accounts", true);
  }

  /** These endpoints for external evaluation allow the user, by their `evaluateUrl`. */
  public allowedBy(...evaluateUrls: readonly string[]): Person {
    return this.more({ externalEvaluations: [...this.said.externalEvaluations, ...evaluateUrls] }, "evaluations", true);
  }

  /** The request comes from a country, by its ISO 3166-1 alpha-2 code: `NL`. */
  public from(country: string): Person {
    return this.once("country", checkedCountry(country), "comes from one country");
  }

  /** The request comes from an IP address. */
  public onAddress(address: string): Person {
    return this.once("address", checkedAddress(address), "comes from one address");
  }

  /** The device passed these posture checks: constructs, or their names or IDs. */
  public passing(...checks: readonly NamedCheck[]): Person {
    const references = checks.map((check) => referenceTo(check, "devicePostureId"));
    return this.more({ postureChecks: [...this.said.postureChecks, ...references] }, "posture");
  }

  /** The request has a valid client certificate; with this common name, if it is given. */
  public withCertificate(commonName?: string): Person {
    const certificate = commonName === undefined ? {} : { commonName: checkedText(commonName, "the common name") };
    return this.once("certificate", certificate, "has one certificate");
  }

  /**
   * The user's email address, or the address of the request, is on these lists: constructs, or their names or IDs. Only for lists
   * whose values the stack does not tell: on the others is who is on them.
   */
  public onList(...lists: readonly NamedList[]): Person {
    const references = lists.map((list) => referenceTo(list as Named<{ listId: string }>, "listId"));
    return this.more({ lists: [...this.said.lists, ...references] }, "lists");
  }

  /**
   * The rules of these Access groups match: constructs, or their IDs. Only for groups that the stack does not manage: the rules
   * of the others are known.
   */
  public inAccessGroup(...groups: readonly NamedGroup[]): Person {
    const references = groups.map((group) => referenceTo(group, "groupId"));
    return this.more({ accessGroups: [...this.said.accessGroups, ...references] });
  }

  /** These opaque facts hold, by the names that an answer gives them. All others may hold or not. */
  public assuming(...facts: readonly string[]): Person {
    return this.more({ assumed: [...this.said.assumed, ...facts] });
  }

  /** These facts may be anything: all requests of such people must be allowed, or all denied. */
  public any(...facts: readonly FreeFact[]): Person {
    const free = facts.map(checkedFreeFact);
    for (const fact of free)
      if (this.tells(fact)) throw this.contradiction(`their ${fact} is said, and cannot be anything`);
    return this.with({ any: new Set([...this.said.any, ...free]) });
  }

  /** The person in words: `ann@example.com, logged in with Okta, from NL`. */
  public toString(): string {
    return saidInWords(this.said);
  }

  private with(facts: Partial<Said>): Person {
    return new Person({ ...this.said, ...facts });
  }

  /** Adds to facts of which there can be several. */
  private more(facts: Partial<Said>, freeFact?: FreeFact, ofUsers = false): Person {
    if (ofUsers) this.checkUser();
    this.checkNotFree(freeFact);
    return this.with(facts);
  }

  /** Says a fact of which there is one. */
  private once<Fact extends "login" | "riskScore" | "country" | "address" | "certificate">(
    fact: Fact,
    value: Said[Fact],
    rule: string,
    ofUsers = false,
    freeFact: FreeFact = fact as FreeFact,
  ): Person {
    if (ofUsers) this.checkUser();
    this.checkNotFree(freeFact);
    const before = this.said[fact];
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) {
      throw this.contradiction(`a request ${rule}, and there is ${shownFact(before)} already; remove one`);
    }
    return this.with({ [fact]: value });
  }

  private checkUser(): void {
    if (this.said.who.kind === "user") return;
    throw this.contradiction("only users log in; say this of a Person.user");
  }

  private checkNotFree(fact: FreeFact | undefined): void {
    if (fact === undefined || !this.said.any.has(fact)) return;
    throw this.contradiction(`their ${fact} may be anything, and cannot be said; remove one`);
  }

  /** Whether a fact, which could be anything, is said. */
  private tells(fact: FreeFact): boolean {
    const { said } = this;
    const told: Readonly<Record<FreeFact, unknown>> = {
      login: said.login,
      groups: said.groups[0],
      methods: said.methods[0],
      risk: said.riskScore,
      evaluations: said.externalEvaluations[0],
      accounts: said.accounts[0],
      country: said.country,
      address: said.address,
      posture: said.postureChecks[0],
      lists: said.lists[0],
      certificate: said.certificate,
    };
    return told[fact] !== undefined;
  }

  private contradiction(reason: string): PersonError {
    return new PersonError(`${this.toString()}: ${reason}`);
  }
}

Object.defineProperty(Person.prototype, PERSON, { value: true });

function shownFact(fact: Said["login"] | Said["certificate"] | string): string {
  if (typeof fact === "string") return JSON.stringify(fact);
  if (fact !== undefined && "words" in fact) return JSON.stringify(shownReference(fact));
  return "one";
}

/** The names of groups in the rules for them, by the kind of the rule. */
const GROUP_FIELDS: Readonly<Record<string, string>> = { okta: "name", azureAD: "id", gsuite: "email" };

function saidGroup(group: ProviderGroupRule | string): SaidGroup {
  if (typeof group === "string") return { name: checkedText(group, "the group") };
  const field = GROUP_FIELDS[group.kind];
  if (field === undefined) {
    throw new PersonError(
      `the rule ${JSON.stringify(group.kind)} is not one for a group of an identity provider; give the name of a group, or a rule ` +
        `such as okta.group("eng")`,
    );
  }
  const provider: Reference = { words: String(group.value["identity_provider_id"]) };
  return { name: String(group.value[field]), provider };
}
