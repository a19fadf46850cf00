import type { RISK_LEVELS } from "../../api/areas/policies/policy-limits";
import type { AccessList, Key, OpaqueFact } from "../model/access-model";
import { Cuts, intervalOf, joined, PLACES, type Interval } from "./addresses";
import { Diagrams, NO, YES } from "./diagrams";
import type { Node } from "./node-store";
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
  Variables,
  type Claim,
  type Fact,
} from "./variables";

/**
 * The facts of requests as diagrams, and what each says about the others: an email address is in one domain, a claim is that
 * of one login, ranges nest, a team is in its organization. A diagram tests a variable only where it means something, so what
 * cannot be is not there to be excluded.
 *
 * It follows the records of `lib/rules/kinds`: where those ignore upper and lower case, so do the values here.
 */
export class Theory {
  readonly cuts = new Cuts();
  readonly diagrams = new Diagrams(this.cuts);
  readonly variables: Variables;
  /** Whether a rule is about addresses. Without one, an address need not be told. */
  mentionsAddresses = false;

  /** Requests of users. */
  readonly loggedIn = this.diagrams.oneOf(USER, [HOLDS], YES, NO);
  readonly anyCertificate = this.diagrams.oneOf(CERTIFICATE, [NONE], NO, YES);
  /** Requests with a service token, valid or not. */
  readonly anyServiceToken = this.diagrams.oneOf(SERVICE_TOKEN, [NONE], NO, YES);
  readonly validServiceToken = this.diagrams.oneOf(SERVICE_TOKEN, [NONE, INVALID], NO, YES);
  readonly invalidServiceToken = this.diagrams.oneOf(SERVICE_TOKEN, [INVALID], YES, NO);

  constructor(factsComeLast: boolean) {
    this.variables = new Variables(factsComeLast);
  }

  login(provider: Key): Node {
    return this.logins([provider]);
  }

  /** Users who logged in with one of these identity providers. */
  logins(providers: readonly Key[]): Node {
    const { logins } = this.variables;
    const numbers = providers.map((provider) => logins.numberOf(provider.toLowerCase(), provider));
    return this.user(this.diagrams.oneOf(LOGIN, numbers, YES, NO));
  }

  domain(domain: string): Node {
    return this.user(this.diagrams.oneOf(DOMAIN, [this.variables.domains.numberOf(domain.toLowerCase())], YES, NO));
  }

  /** Users with one of these email addresses. What has no @ is not the address of anybody. */
  emails(emails: readonly string[]): Node {
    const byDomain = new Map<number, number[]>();
    for (const email of emails) {
      const at = email.lastIndexOf("@");
      if (at < 0) continue;
      const domain = this.variables.domains.numberOf(email.slice(at + 1).toLowerCase());
      const local = this.variables.locals.numberOf(email.slice(0, at).toLowerCase());
      byDomain.set(domain, [...(byDomain.get(domain) ?? []), local]);
    }
    const edges = [...byDomain].map(
      ([domain, locals]) => [domain, this.diagrams.oneOf(LOCAL, locals, YES, NO)] as const,
    );
    return this.user(this.diagrams.node(DOMAIN, NO, edges));
  }

  /** Users whose email address has this local part, in any domain. */
  localPart(local: string): Node {
    return this.user(this.diagrams.oneOf(LOCAL, [this.variables.locals.numberOf(local)], YES, NO));
  }

  risk(levels: readonly (typeof RISK_LEVELS)[number][]): Node {
    const numbers = levels.map((level) => this.variables.risks.numberOf(level));
    return this.user(this.diagrams.oneOf(RISK, numbers, YES, NO));
  }

  /** Users about whom the identity provider says this. */
  claim(provider: Key, claim: Claim): Node {
    const own = this.fact({ kind: "claim", provider, claim }, `${provider.toLowerCase()} ${claimIdentity(claim)}`);
    return this.under(this.guardOfClaim(provider, claim), own);
  }

  /** Where a claim means something: after a login with its provider, and for a team in its organization. */
  guardOfClaim(provider: Key, claim: Claim): Node {
    return claim.type === "team"
      ? this.claim(provider, { type: "organization", organization: claim.organization })
      : this.login(provider);
  }

  method(method: string): Node {
    return this.user(this.fact({ kind: "method", method }, method));
  }

  evaluation(url: string): Node {
    return this.user(this.fact({ kind: "evaluation", url }, url));
  }

  account(account: string): Node {
    return this.user(this.fact({ kind: "account", account }, account));
  }

  posture(check: Key): Node {
    return this.fact({ kind: "posture", check }, check);
  }

  opaque(fact: OpaqueFact): Node {
    return this.fact({ kind: "opaque", fact }, fact.name);
  }

  opaquePolicy(fact: OpaqueFact): number {
    return this.variables.variableOf({ kind: "opaque policy", fact }, fact.name);
  }

  /** Who is on a list: what its values say; a fact of its own if the model does not have them. */
  list(key: Key, list: AccessList | undefined): Node {
    if (list?.items === undefined) return this.fact({ kind: "list", list: key }, key);
    return list.type === "IP" ? this.addresses(list.items) : this.emails(list.items);
  }

  addresses(ranges: readonly string[]): Node {
    this.mentionsAddresses = true;
    return this.intervals(joined(ranges.map(intervalOf).filter((interval) => interval !== undefined)));
  }

  /** The addresses in these intervals, which are in order and neither overlap nor touch. */
  intervals(intervals: readonly Interval[]): Node {
    const edges = intervals.flatMap(({ from, to }) => {
      const start = [this.cuts.numberOf(from), YES] as const;
      return to === PLACES ? [start] : [start, [this.cuts.numberOf(to), NO] as const];
    });
    // The first interval may start at the first place, of which the default child says nothing.
    const [first] = intervals;
    if (first?.from !== 0n) return this.diagrams.node(ADDRESS, NO, edges);
    return this.diagrams.node(ADDRESS, YES, edges.slice(1));
  }

  country(code: string): Node {
    return this.diagrams.oneOf(COUNTRY, [this.variables.countries.numberOf(code.toUpperCase())], YES, NO);
  }

  commonName(name: string): Node {
    return this.diagrams.oneOf(CERTIFICATE, [this.variables.certificates.numberOf(`cn ${name}`, name)], YES, NO);
  }

  serviceToken(key: Key): Node {
    const number = this.variables.serviceTokens.numberOf(`token ${key.toLowerCase()}`, key);
    return this.diagrams.oneOf(SERVICE_TOKEN, [number], YES, NO);
  }

  linkedApp(key: Key): Node {
    return this.diagrams.oneOf(LINKED_APP, [this.variables.linkedApps.numberOf(key.toLowerCase(), key)], YES, NO);
  }

  private fact(fact: Fact, identity: string): Node {
    return this.diagrams.oneOf(this.variables.variableOf(fact, identity), [HOLDS], YES, NO);
  }

  private user(node: Node): Node {
    return this.under(this.loggedIn, node);
  }

  private under(guard: Node, node: Node): Node {
    return this.diagrams.and(guard, node);
  }
}

/** Tells a claim from others of its provider. The names of organizations ignore case, those of teams do not. */
function claimIdentity(claim: Claim): string {
  switch (claim.type) {
    case "group":
      return `group ${claim.name}`;
    case "organization":
      return `organization ${claim.organization.toLowerCase()}`;
    case "team":
      return JSON.stringify(["team", claim.organization.toLowerCase(), claim.team]);
    case "saml":
    case "oidc":
      return JSON.stringify([claim.type, claim.name, claim.value]);
    case "auth context":
      return `context ${claim.context}`;
  }
}
