import type { Decision } from "../../api/areas/policies/policy-limits";
import type { AccessFacts } from "../kinds";
import { isMatch, matchLists, type ListsOutcome } from "./match-lists";
import { NO_GROUPS, type Groups, type RuleLists } from "./rule-lists";

/** The fields of a policy that a decision depends on, as in the API's JSON. */
export interface DecidingPolicy extends RuleLists {
  readonly name?: string | undefined;
  /** A policy without a decision is ignored. */
  readonly decision?: Decision | undefined;
}

/** The outcome of one policy. */
export interface PolicyOutcome<Policy extends DecidingPolicy = DecidingPolicy> extends ListsOutcome {
  readonly policy: Policy;
  /** Whether the policy matched. */
  readonly matches: boolean;
  /** Whether this is an Allow policy and nobody has logged in: an Allow policy admits only users, whatever its rules. */
  readonly needsLogin: boolean;
}

/** What Access decides, and why. */
export interface AccessDecision<Policy extends DecidingPolicy = DecidingPolicy> {
  /** Whether the request is admitted. */
  readonly admitted: boolean;
  /** The decision of the policy that matched; `deny` if none matched. */
  readonly decision: Decision;
  /** The policy that matched, with its matching rules; undefined if none matched, which denies the request. */
  readonly decidedBy: PolicyOutcome<Policy> | undefined;
  /** The evaluated policies, in the order of evaluation; the last one is `decidedBy`, if that is defined. */
  readonly considered: readonly PolicyOutcome<Policy>[];
}

/** What a decision is based on. */
export interface DecisionInput<Policy extends DecidingPolicy = DecidingPolicy> {
  /** The application's policies, in the order of their precedence. */
  readonly policies: readonly Policy[];
  /** @default an empty map */
  readonly groups?: Groups;
  readonly facts: AccessFacts;
}

/**
 * Decides as Access does: Bypass and Service Auth policies are evaluated first, then Allow and Block policies, each in
 * the order of their precedence. The first match decides; if no policy matches, the request is denied
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/policies/#order-of-execution).
 */
export function decide<Policy extends DecidingPolicy>(input: DecisionInput<Policy>): AccessDecision<Policy> {
  const considered: PolicyOutcome<Policy>[] = [];
  for (const policy of inOrderOfExecution(input.policies)) {
    const outcome = outcomeOf(policy, input.facts, input.groups);
    considered.push(outcome);
    if (!outcome.matches) continue;
    const decision = policy.decision ?? "deny";
    return { admitted: decision !== "deny", decision, decidedBy: outcome, considered };
  }
  return { admitted: false, decision: "deny", decidedBy: undefined, considered };
}

/** The decisions in the order of evaluation; decisions of one row are evaluated together, by precedence. */
const DECISION_ORDER: readonly (readonly Decision[])[] = [
  ["bypass", "non_identity"],
  ["allow", "deny"],
];

/** Policies in the order in which Access evaluates them. Policies without a decision are left out. */
export function inOrderOfExecution<Policy extends DecidingPolicy>(policies: readonly Policy[]): Policy[] {
  return DECISION_ORDER.flatMap((decisions) =>
    policies.filter(({ decision }) => decision !== undefined && decisions.includes(decision)),
  );
}

/** The outcome of one policy on its own. */
export function outcomeOf<Policy extends DecidingPolicy>(
  policy: Policy,
  facts: AccessFacts,
  groups: Groups = NO_GROUPS,
): PolicyOutcome<Policy> {
  const lists = matchLists(policy, { facts, groups });
  const needsLogin = policy.decision === "allow" && facts.email === undefined;
  return { policy, matches: isMatch(lists) && !needsLogin, needsLogin, ...lists };
}
