import type { AccessRule } from "../../../api";
import { decide, type AccessFacts, type DecidingPolicy, type Groups } from "../../../rules/decision";
import type { HandlerContext } from "../../core/handler";
import { referableObjects } from "../../core/stored-objects";
import { rulesOf } from "../policies/rule-lists";

/** The result of policies for a user; `error` if facts are missing. */
export type PolicyTestStatus = "approved" | "blocked" | "error";

/** The groups by identifier. */
export const groupsOf = (context: HandlerContext): Groups =>
  new Map(referableObjects(context, "groups").map((group) => [group.id, group]));

const evaluateUrlsOf = (rules: readonly AccessRule[]): string[] =>
  rules.flatMap((rule) => ("external_evaluation" in rule ? [rule.external_evaluation.evaluate_url] : []));

/**
 * Returns a function that evaluates policies for a user. External evaluations are never called: if their results are
 * unknown and would change the decision, the status is `error`.
 */
export function evaluatorOf(
  policies: readonly DecidingPolicy[],
  groups: Groups,
  strictServiceTokens: boolean,
): (facts: AccessFacts) => PolicyTestStatus {
  const evaluations = evaluateUrlsOf([...policies, ...groups.values()].flatMap((lists) => rulesOf(lists)));
  const isAdmitted = (facts: AccessFacts): boolean => decide({ policies, groups, facts, strictServiceTokens }).admitted;
  return (facts) => {
    if (facts.externalEvaluations === undefined && evaluations.length > 0) {
      const ifAllowed = isAdmitted({ ...facts, externalEvaluations: evaluations });
      if (ifAllowed !== isAdmitted(facts)) return "error";
    }
    return isAdmitted(facts) ? "approved" : "blocked";
  };
}
