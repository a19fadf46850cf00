import { isLetIn, publicAccess as publicAccessByEngine, type DecisionEngine } from "../engine";
import type { Decision } from "../../api/areas/policies/policy-limits";
import type { AccessRequest } from "../evaluate";
import type { OpaqueFact } from "../model/access-model";
import type { Outcome } from "../model/outcome";
import type { Way } from "./deciding";

/** How anybody gets in. */
export interface PublicAccess {
  /** `without a login`, `with any login`. */
  readonly how: string;
  /** A request by which anybody gets in. */
  readonly request: AccessRequest;
  /** The facts that the source does not tell on which it rests; none if it is certain. */
  readonly restsOn: readonly OpaqueFact[];
}

/**
 * How anybody gets in: without a login, or with a login that anybody can have. Undefined if nobody does. Whoever gets in only
 * after approval is not anybody.
 */
export function publicAccess(engine: DecisionEngine, way: Way): PublicAccess | undefined {
  if (way.constant !== undefined) return undefined;
  const access = publicAccessByEngine(engine, way.decision);
  const set = access && engine.where(way.decision, isOpen)?.intersection(access.set);
  if (access === undefined || set === undefined) return undefined;
  const certain = set.certain();
  return {
    how: access.how,
    request: (certain ?? set).example(),
    restsOn: certain === undefined ? set.opaqueFacts() : [],
  };
}

const isOpen = (outcome: Outcome): boolean => outcome.kind === "admitted" && outcome.conditions.approval === undefined;

/** How anybody may get in, if facts hold that the source does not tell: a rule that is unknown may be everyone. */
export function possiblyPublicAccess(engine: DecisionEngine, way: Way): PublicAccess | undefined {
  const set = engine.where(way.decision, isLetIn);
  const facts = set?.opaqueFacts() ?? [];
  if (way.constant !== undefined || set === undefined || facts.length === 0) return undefined;
  const requests = [{}, ANYBODY].flatMap((anybody) =>
    POSSIBLE_DECISIONS.map((decision) => worldOf(anybody, facts, decision)),
  );
  const request = requests.find((one) => isOpen(way.evaluate(one).outcome));
  return request && { how: "if a rule that is not known is so wide", request, restsOn: facts };
}

/** An email address of which no rule knows anything, and a provider that no rule names. */
const ANYBODY: AccessRequest["facts"] = {
  email: "anybody@any-domain.invalid",
  login: { identityProvider: "any identity provider" },
};

const POSSIBLE_DECISIONS: readonly Decision[] = ["allow", "bypass"];

const worldOf = (facts: AccessRequest["facts"], unknown: readonly OpaqueFact[], decision: Decision): AccessRequest => ({
  facts,
  opaque: unknown.map(({ name }) => name),
  opaquePolicies: Object.fromEntries(unknown.map(({ name }) => [name, decision])),
});
