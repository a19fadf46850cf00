import type { Decision } from "../../api/areas/policies/policy-limits";
import type { AccessFacts } from "../kinds";
import { isMatch, matchLists, type ListsOutcome } from "./match-lists";
import { NO_GROUPS, type Groups, type RuleLists } from "./rule-lists";

/** The fields of a policy that a decision depends on, as in the API's JSON. */
export interface DecidingPolicy extends RuleLists {
  /** Name of the policy, for explanations. */
  readonly name?: string | undefined;
  /** A policy without a decision is ignored. */
  readonly decision?: Decision | undefined;
}

/** The outcome of one policy. */
export interface PolicyOutcome<Policy extends DecidingPolicy = DecidingPolicy> extends ListsOutcome {
  /** The policy. */
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
  /** How Access refuses the request; undefined if it is admitted. */
  readonly refusal: Refusal | undefined;
}

/**
 * HTTP status of a refused request: 302 to the login page if nobody has logged in, 403 if the user or the service token is
 * not admitted. Strict service token authentication refuses a service token that is not valid with 401.
 */
export type Refusal = 302 | 401 | 403;

/** What a decision is based on. */
export interface DecisionInput<Policy extends DecidingPolicy = DecidingPolicy> {
  /** The application's policies, in the order of their precedence. */
  readonly policies: readonly Policy[];
  /** @default an empty map */
  readonly groups?: Groups;
  /** What is known about the request and its user. */
  readonly facts: AccessFacts;
  /**
   * Strict service token authentication: a request with a service token is decided by Service Auth policies only, and is
   * never redirected to the login page. A setting of the organization; organizations created since 5 October 2026 have it
   * (https://developers.cloudflare.com/changelog/product/access/).
   * @default false
   */
  readonly strictServiceTokens?: boolean;
}

/**
 * Decides as Access does: Bypass and Service Auth policies are evaluated first, then Allow and Block policies, each in
 * the order of their precedence. The first match decides; if no policy matches, the request is denied
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/policies/#order-of-execution).
 */
export function decide<Policy extends DecidingPolicy>(input: DecisionInput<Policy>): AccessDecision<Policy> {
  const { policies, facts, groups, strictServiceTokens = false } = input;
  const isStrict = strictServiceTokens && hasServiceToken(facts);
  const refused = refusalOf(facts, isStrict);
  const considered: PolicyOutcome<Policy>[] = [];
  for (const policy of inOrderOfExecution(policies, isStrict ? STRICT_ORDER : DECISION_ORDER)) {
    const outcome = outcomeOf(policy, facts, groups);
    considered.push(outcome);
    if (!outcome.matches) continue;
    const decision = policy.decision ?? "deny";
    const admitted = decision !== "deny";
    return { admitted, decision, decidedBy: outcome, considered, refusal: admitted ? undefined : refused };
  }
  return { admitted: false, decision: "deny", decidedBy: undefined, considered, refusal: refused };
}

/** Whether the request carries a service token, valid or not. */
const hasServiceToken = ({ serviceToken, invalidServiceToken = false }: AccessFacts): boolean =>
  serviceToken !== undefined || invalidServiceToken;

function refusalOf({ email, serviceToken }: AccessFacts, isStrict: boolean): Refusal {
  if (isStrict) return serviceToken === undefined ? 401 : 403;
  return email === undefined ? 302 : 403;
}

/** The decisions in the order of evaluation; decisions of one row are evaluated together, by precedence. */
const DECISION_ORDER: readonly (readonly Decision[])[] = [
  ["bypass", "non_identity"],
  ["allow", "deny"],
];

/** The only decision that counts for a service token under strict service token authentication. */
const STRICT_ORDER: typeof DECISION_ORDER = [["non_identity"]];

/** Policies in the order in which Access evaluates them. Policies without a decision are left out. */
export function inOrderOfExecution<Policy extends DecidingPolicy>(
  policies: readonly Policy[],
  order: typeof DECISION_ORDER = DECISION_ORDER,
): Policy[] {
  return order.flatMap((decisions) =>
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
