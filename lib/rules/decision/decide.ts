import type { Decision } from "../../api/areas/policies/policy-limits";
import { DECISION_ORDER } from "../../api/areas/policies/rule-permissions";
import type { AccessFacts } from "./facts";
import { isMatch, matchLists, type ListsOutcome } from "./match-lists";
import { NO_GROUPS, type Groups, type RuleLists } from "./rule-lists";

/** What a decision needs of a policy: the fields of the API's own JSON. */
export interface DecidingPolicy extends RuleLists {
  readonly name?: string | undefined;
  /** Without one, a policy decides nothing. */
  readonly decision?: Decision | undefined;
}

/** What became of one policy. */
export interface PolicyOutcome<Policy extends DecidingPolicy = DecidingPolicy> extends ListsOutcome {
  readonly policy: Policy;
  /** Whether it matched. */
  readonly matches: boolean;
  /** An Allow policy, and nobody has logged in: it lets in users only, whatever its rules say. */
  readonly needsLogin: boolean;
}

/** What Access decides, and why. */
export interface AccessDecision<Policy extends DecidingPolicy = DecidingPolicy> {
  /** Whether the request gets through. */
  readonly admitted: boolean;
  /** The decision of the policy that matched; `deny` when none did. */
  readonly decision: Decision;
  /** The policy that decided, with the rules of it that matched; undefined when none matched, which is a no. */
  readonly decidedBy: PolicyOutcome<Policy> | undefined;
  /** The policies that were looked at, in the order in which Access looks at them; the last one decided, if one did. */
  readonly considered: readonly PolicyOutcome<Policy>[];
}

/** What there is to decide on. */
export interface DecisionInput<Policy extends DecidingPolicy = DecidingPolicy> {
  /** The application's policies, in the order of their precedence. */
  readonly policies: readonly Policy[];
  /** @default - none */
  readonly groups?: Groups;
  readonly facts: AccessFacts;
}

/**
 * Decides as Access does: Bypass and Service Auth policies first, then Allow and Block, each in their order.
 * The first that matches decides; where none does, the answer is no
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

/** Policies in the order in which Access looks at them. Those without a decision are left out. */
export function inOrderOfExecution<Policy extends DecidingPolicy>(policies: readonly Policy[]): Policy[] {
  return DECISION_ORDER.flatMap((decisions: readonly Decision[]) =>
    policies.filter(({ decision }) => decision !== undefined && decisions.includes(decision)),
  );
}

/** What becomes of one policy, whatever others say. */
export function outcomeOf<Policy extends DecidingPolicy>(
  policy: Policy,
  facts: AccessFacts,
  groups: Groups = NO_GROUPS,
): PolicyOutcome<Policy> {
  const lists = matchLists(policy, { facts, groups });
  const needsLogin = policy.decision === "allow" && facts.email === undefined;
  return { policy, matches: isMatch(lists) && !needsLogin, needsLogin, ...lists };
}
