import { FIRST_IPV6, PLACES } from "../addresses";
import type { Decision } from "../decision";
import { isLetIn, type DecisionEngine } from "../decision-engine";
import { YES, type Diagrams } from "../diagrams";
import type { Node } from "../node-store";
import type { RequestSet } from "../request-set";
import { intervalsOf } from "../smallest-path";
import { ADDRESS, CERTIFICATE, HOLDS, LOGIN, NONE, SERVICE_TOKEN, USER } from "../variables";
import { OPEN_PROVIDER_TYPES } from "../../model/open-providers";

/** How anybody at all gets in. */
export interface PublicAccess {
  readonly how:
    /** Without a login, a certificate, a service token or anything else. */
    | "without a login"
    /** After a login that is open to anybody: with any email address and a one-time PIN, or an account of a public provider. */
    | "with any login";
  /** The requests that get in so. */
  readonly set: RequestSet;
}

/**
 * How anybody gets in: from most of the addresses, from a country that no rule names, on any device, with an email address
 * that no rule names. Undefined if it takes more.
 */
export function publicAccess(engine: DecisionEngine, decision: Decision): PublicAccess | undefined {
  const letIn = engine.where(decision, isLetIn);
  if (letIn === undefined) return undefined;
  const anonymous = engine.restrict(letIn, { loggedIn: false, certificate: false, serviceToken: false });
  if (anonymous !== undefined && isOpenToAll(engine, anonymous.node, undefined))
    return { how: "without a login", set: anonymous };
  const users = engine.restrict(letIn, { loggedIn: true, certificate: false, serviceToken: false });
  if (users === undefined || !openLogins(engine).some((login) => isOpenToAll(engine, users.node, login)))
    return undefined;
  return { how: "with any login", set: users };
}

/** The logins that anybody can have, as keys; if the models do not tell the providers, one that no rule names. */
function openLogins(engine: DecisionEngine): (number | "other")[] {
  const { names, theory } = engine.universe;
  const open = names.keys("identityProviders").filter((key) => OPEN_PROVIDER_TYPES.has(names.providerType(key) ?? ""));
  const isUnknown = names.keys("identityProviders").length === 0;
  return isUnknown ? ["other"] : open.map((key) => theory.variables.logins.find(key.toLowerCase()) ?? "other");
}

/** Whether a request of which nothing is true gets in, whoever it is from. */
function isOpenToAll(engine: DecisionEngine, node: Node, login: number | "other" | undefined): boolean {
  const { theory } = engine.universe;
  const { diagrams } = theory;
  const value = (variable: number): number | undefined => {
    if (variable === USER) return login === undefined ? undefined : HOLDS;
    if (variable === LOGIN) return login === "other" ? undefined : login;
    return variable === CERTIFICATE || variable === SERVICE_TOKEN ? NONE : undefined;
  };
  const walk = (at: Node): boolean => {
    if (diagrams.isTerminal(at)) return at === YES;
    const variable = diagrams.variableOf(at);
    if (variable !== ADDRESS) return walk(childAt(diagrams, at, value(variable)));
    return isMostOfAddresses(intervalsOf(theory, at).filter(({ child }) => walk(child)));
  };
  return walk(node);
}

const childAt = (diagrams: Diagrams, node: Node, key: number | undefined): Node =>
  diagrams.edgesOf(node).find(([other]) => other === key)?.[1] ?? diagrams.otherwiseOf(node);

/** Whether the intervals have at least half of the IPv4 addresses, or half of the IPv6 addresses: not a list of offices. */
function isMostOfAddresses(intervals: readonly ReturnType<typeof intervalsOf>[number][]): boolean {
  const size = (from: bigint, to: bigint): bigint =>
    intervals.reduce((sum, { interval }) => {
      const [start, end] = [interval.from > from ? interval.from : from, interval.to < to ? interval.to : to];
      return end > start ? sum + end - start : sum;
    }, 0n);
  return size(0n, FIRST_IPV6) * 2n >= FIRST_IPV6 || size(FIRST_IPV6, PLACES) * 2n >= PLACES - FIRST_IPV6;
}
