import type { AccessRule } from "../../../api";
import { decide, type AccessFacts, type DecidingPolicy, type Groups } from "../../../rules/decision";
import type { HandlerContext } from "../../core/handler";
import { rulesOf } from "../policies/rule-lists";

/** What comes of policies for a user; `error` where it cannot be told. */
export type Trial = "approved" | "blocked" | "error";

/** The groups that rules may refer to. */
export const groupsOf = (context: HandlerContext): Groups =>
  new Map(
    context
      .collection("groups")
      .all()
      .map((group) => [group.id, group]),
  );

const evaluateUrlsOf = (rules: readonly AccessRule[]): string[] =>
  rules.flatMap((rule) => ("external_evaluation" in rule ? [rule.external_evaluation.evaluate_url] : []));

/**
 * Makes a trial of policies, for user after user.
 * Nobody is asked for external evaluations here: where it is not known what they say and it matters, it is an error.
 */
export function trialOf(policies: readonly DecidingPolicy[], groups: Groups): (facts: AccessFacts) => Trial {
  const evaluations = evaluateUrlsOf([...policies, ...groups.values()].flatMap((lists) => rulesOf(lists)));
  const admitted = (facts: AccessFacts): boolean => decide({ policies, groups, facts }).admitted;
  return (facts) => {
    if (facts.externalEvaluations === undefined && evaluations.length > 0) {
      const ifYes = admitted({ ...facts, externalEvaluations: evaluations });
      if (ifYes !== admitted(facts)) return "error";
    }
    return admitted(facts) ? "approved" : "blocked";
  };
}
