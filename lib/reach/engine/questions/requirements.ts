import type { AccessModel, ModelRule } from "../../model/access-model";
import type { Decision } from "../decision";
import { isLetIn, type DecisionEngine } from "../decision-engine";
import type { RequestSet } from "../request-set";

/** The requests that are let in and do not match a rule: undefined if the rule is required of all. */
export function letInWithout(
  engine: DecisionEngine,
  model: AccessModel,
  decision: Decision,
  rule: ModelRule,
): RequestSet | undefined {
  return without(engine, model, engine.where(decision, isLetIn), rule);
}

const MFA: ModelRule = { auth_method: { auth_method: "mfa" } };

/**
 * The requests that are let in without multi-factor authentication: neither did the identity provider report it, nor does
 * Access itself ask for it. Undefined if there are none.
 */
export function letInWithoutMfa(
  engine: DecisionEngine,
  model: AccessModel,
  decision: Decision,
): RequestSet | undefined {
  const unasked = engine.where(
    decision,
    (outcome) => isLetIn(outcome) && (outcome.kind !== "admitted" || outcome.conditions.mfa === undefined),
  );
  return without(engine, model, unasked, MFA);
}

function without(
  engine: DecisionEngine,
  model: AccessModel,
  set: RequestSet | undefined,
  rule: ModelRule,
): RequestSet | undefined {
  const matching = engine.matching(model, { include: [rule], require: [], exclude: [] });
  return matching === undefined ? set : set?.minus(matching);
}
