import { FIRST_IPV6, PLACES, rangesOf } from "./addresses";
import type { RequestClass } from "./cover";
import { isExcept } from "./cover";
import { YES } from "./diagrams";
import type { Node } from "./node-store";
import { OPAQUE_DECISIONS } from "./opaque-decisions";
import { intervalsOf } from "./smallest-path";
import type { Theory } from "./theory";
import {
  ADDRESS,
  CERTIFICATE,
  COUNTRY,
  DOMAIN,
  LINKED_APP,
  LOGIN,
  RISK,
  SERVICE_TOKEN,
  USER,
  type Fact,
  type Values,
} from "./variables";

/** What a class of requests says about one aspect, for programs: complete, with the keys of the model. */
export type Said =
  | { readonly aspect: "user"; readonly loggedIn: boolean }
  | (Selection & {
      readonly aspect:
        | "email"
        | "identity provider"
        | "risk score"
        | "country"
        | "address"
        | "certificate"
        | "service token"
        | "linked application";
    })
  | { readonly aspect: "fact"; readonly fact: Fact; readonly holds: boolean; readonly decisions?: readonly string[] };

/**
 * Values of an aspect. `*` stands for all, in email addresses also for all of a domain: `*@example.com`. The more specific
 * value goes before the more general: all of `*` but what is in `except`.
 */
export interface Selection {
  readonly values: readonly string[];
  readonly except: readonly string[];
}

/** No certificate, no service token. */
export const WITHOUT = "none";
/** A service token that is not valid. */
export const NOT_VALID = "invalid";

/** What a class says, aspect by aspect. */
export const descriptionOf = (theory: Theory, one: RequestClass): Said[] =>
  [...one].toSorted(([a], [b]) => a - b).map(([aspect, said]) => aspectDescription(theory, aspect, said));

function aspectDescription(theory: Theory, aspect: number, said: Node): Said {
  const { diagrams, variables } = theory;
  const selection = (values: Values, special: readonly string[] = []): Selection =>
    selectionOf(theory, said, values, special);
  switch (aspect) {
    case USER:
      return { aspect: "user", loggedIn: !isExcept(theory, said) };
    case DOMAIN:
      return { aspect: "email", ...emailSelection(theory, said) };
    case LOGIN:
      return { aspect: "identity provider", ...selection(variables.logins) };
    case RISK:
      return { aspect: "risk score", ...selection(variables.risks) };
    case COUNTRY:
      return { aspect: "country", ...selection(variables.countries) };
    case ADDRESS:
      return { aspect: "address", ...addressSelection(theory, said) };
    case CERTIFICATE:
      return { aspect: "certificate", ...selection(variables.certificates, [WITHOUT]) };
    case SERVICE_TOKEN:
      return { aspect: "service token", ...selection(variables.serviceTokens, [WITHOUT, NOT_VALID]) };
    case LINKED_APP:
      return { aspect: "linked application", ...selection(variables.linkedApps) };
    default:
      return factDescription(variables.factOf(aspect) as Fact, diagrams.edgesOf(said), isExcept(theory, said));
  }
}

function factDescription(fact: Fact, edges: ReturnType<Theory["diagrams"]["edgesOf"]>, isDenied: boolean): Said {
  if (fact.kind !== "opaque policy") return { aspect: "fact", fact, holds: !isDenied };
  const decisions = edges.map(([key]) => OPAQUE_DECISIONS[key] as string);
  return { aspect: "fact", fact, holds: !isDenied, decisions };
}

/** @param special what the first numbers stand for, which are no names of values */
function selectionOf(theory: Theory, said: Node, values: Values, special: readonly string[]): Selection {
  const named = theory.diagrams.edgesOf(said).map(([key]) => special[key] ?? values.nameOf(key));
  return isExcept(theory, said) ? { values: ["*"], except: named } : { values: named, except: [] };
}

function emailSelection({ diagrams, variables: { domains, locals } }: Theory, said: Node): Selection {
  const [values, except]: [string[], string[]] = [[], []];
  const add = (isIn: boolean, email: string): void => void (isIn ? values : except).push(email);
  const addLocals = (node: Node, domain: string, isInElsewhere: boolean): void => {
    const isLocal = diagrams.variableOf(node) === DOMAIN + 1;
    const isIn = (isLocal ? diagrams.otherwiseOf(node) : node) === YES;
    if (isIn !== isInElsewhere) add(isIn, domain === "*" ? "*" : `*@${domain}`);
    for (const [key, child] of isLocal ? diagrams.edgesOf(node) : [])
      add(child === YES, `${locals.nameOf(key)}@${domain}`);
  };
  if (diagrams.variableOf(said) !== DOMAIN) addLocals(said, "*", false);
  else {
    const elsewhere = diagrams.otherwiseOf(said);
    addLocals(elsewhere, "*", false);
    for (const [key, child] of diagrams.edgesOf(said)) addLocals(child, domains.nameOf(key), elsewhere === YES);
  }
  return { values, except };
}

/** The addresses, or all but some if that is shorter. */
function addressSelection(theory: Theory, said: Node): Selection {
  const rangesWhere = (wanted: boolean): string[] =>
    intervalsOf(theory, said)
      .filter(({ child }) => (child === YES) === wanted)
      .flatMap(({ interval }) => splitAtFamilies(interval.from, interval.to))
      .flatMap(rangesOf);
  const [values, except] = [rangesWhere(true), rangesWhere(false)];
  return values.length <= except.length ? { values, except: [] } : { values: ["*"], except };
}

/** No range has addresses of both families. */
const splitAtFamilies = (from: bigint, to: bigint): { from: bigint; to: bigint }[] =>
  from < FIRST_IPV6 && to > FIRST_IPV6
    ? [
        { from, to: FIRST_IPV6 },
        { from: FIRST_IPV6, to },
      ]
    : [{ from, to: to > PLACES ? PLACES : to }];
