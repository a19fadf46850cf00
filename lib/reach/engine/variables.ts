import type { Key, OpaqueFact } from "../model/access-model";

/**
 * The variables of the diagrams, in their order: who the user is, then the facts that hold or do not, then the connection.
 * The facts stand in the order in which the rules mention them: those of one rule list are together, which keeps the diagrams
 * small. Where `factsComeLast` says so, they stand behind the connection.
 */
/** Whether somebody has logged in. */
export const USER = 0;
export const DOMAIN = 1;
/** The local part of the email address. */
export const LOCAL = 2;
/** The identity provider of the login. */
export const LOGIN = 3;
export const RISK = 4;
export const COUNTRY = 1_000_005;
export const ADDRESS = 1_000_006;
export const CERTIFICATE = 1_000_007;
export const SERVICE_TOKEN = 1_000_008;
export const LINKED_APP = 1_000_009;
/** Where the variables of facts start: before those of the connection, or behind them. */
const FIRST_OF_FACTS = { before: 10, behind: 2_000_000 };

/** A fact that holds or does not. */
export type Fact =
  | { readonly kind: "claim"; readonly provider: Key; readonly claim: Claim }
  | { readonly kind: "method"; readonly method: string }
  | { readonly kind: "evaluation"; readonly url: string }
  | { readonly kind: "account"; readonly account: string }
  | { readonly kind: "posture"; readonly check: Key }
  | { readonly kind: "list"; readonly list: Key }
  | { readonly kind: "opaque"; readonly fact: OpaqueFact }
  /** What an opaque policy decides, which is one of `OPAQUE_DECISIONS`. */
  | { readonly kind: "opaque policy"; readonly fact: OpaqueFact };

/** What an identity provider says about a user. */
export type Claim =
  | { readonly type: "group"; readonly name: string }
  | { readonly type: "organization"; readonly organization: string }
  | { readonly type: "team"; readonly organization: string; readonly team: string }
  | { readonly type: "saml"; readonly name: string; readonly value: string }
  | { readonly type: "oidc"; readonly name: string; readonly value: string }
  | { readonly type: "auth context"; readonly context: string };

/** The key of a fact that holds. */
export const HOLDS = 1;

/** Names of values, which have a number each. */
export class Values {
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(names: readonly string[] = []) {
    for (const name of names) this.numberOf(name);
  }

  /** The number of a value. `name` is how it is shown, if that is not the value itself. */
  numberOf(value: string, name = value): number {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.numbers.set(value, number);
    }
    return number;
  }

  /** The number of a value; undefined if no rule mentions it. */
  find(value: string | undefined): number | undefined {
    return value === undefined ? undefined : this.numbers.get(value);
  }

  nameOf(number: number): string {
    return this.names[number] as string;
  }
}

/** No certificate, no service token: the value 0. */
export const NONE = 0;
/** A service token that is not valid. */
export const INVALID = 1;

/** The variables of the models that are compared, and the values that their rules mention. */
export class Variables {
  /** Identity providers, by key in lower case. */
  readonly logins = new Values();
  readonly domains = new Values();
  readonly locals = new Values();
  readonly risks = new Values();
  /** Country codes in upper case. */
  readonly countries = new Values();
  /** Common names of certificates. */
  readonly certificates = new Values([""]);
  /** Service tokens, by key in lower case. */
  readonly serviceTokens = new Values(["", "invalid"]);
  /** Applications, by key in lower case. */
  readonly linkedApps = new Values();
  private readonly firstFact: number;
  private readonly facts: Fact[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(factsComeLast: boolean) {
    this.firstFact = factsComeLast ? FIRST_OF_FACTS.behind : FIRST_OF_FACTS.before;
  }

  /** The variable of a fact. `identity` tells it from the other facts of its kind. */
  variableOf(fact: Fact, identity: string): number {
    const key = `${fact.kind} ${identity}`;
    let variable = this.numbers.get(key);
    if (variable === undefined) {
      variable = this.firstFact + this.facts.push(fact) - 1;
      this.numbers.set(key, variable);
    }
    return variable;
  }

  /** The fact of a variable; undefined for a variable that is none of these. */
  factOf(variable: number): Fact | undefined {
    return this.facts[variable - this.firstFact];
  }
}
