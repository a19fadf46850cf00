import {
  DECISIONS,
  kindOfRule,
  POLICY_PERMISSIONS,
  REFUSED_RULE_KINDS,
  RULES_PER_APPLICATION,
  RULES_PER_GROUP,
  type Decision,
  type RuleKind,
} from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { rulesOf, type RuleLists } from "./rule-lists";
import { ruleProblem } from "./rule-references";

export type { RuleLists };

/** Where rules stand: what they may refer to follows from it. */
export type RuleHolder =
  | { readonly kind: "group"; readonly id?: string }
  | { readonly kind: "policy"; readonly decision: Decision; readonly infrastructure?: boolean };

const LISTS = ["include", "exclude", "require"] as const satisfies readonly (keyof RuleLists)[];

/**
 * Sees that what rules refer to exists, and that their kinds are allowed where they stand.
 * @throws {ApiError} with the pointer of the first rule that is wrong
 */
export function checkRules(context: HandlerContext, lists: RuleLists, holder: RuleHolder): void {
  checkCount(lists, holder);
  checkDecision(holder);
  const groupId = holder.kind === "group" ? holder.id : undefined;
  for (const list of LISTS) {
    for (const [index, rule] of (lists[list] ?? []).entries()) {
      const problem = misplaced(kindOfRule(rule), holder) ?? ruleProblem(context, rule, groupId);
      if (problem !== undefined) throw ApiError.invalid(`/${list}/${index}`, `${list}.${index}: ${problem}`);
    }
  }
}

function checkCount(lists: RuleLists, { kind }: RuleHolder): void {
  const count = rulesOf(lists).length;
  const limit = kind === "group" ? RULES_PER_GROUP : RULES_PER_APPLICATION;
  if (count <= limit) return;
  const whose = kind === "group" ? "a group" : "the policies of an application";
  throw ApiError.invalid("/include", `given ${count} rules, allowed: ${limit} in the three lists of ${whose} together`);
}

function checkDecision(holder: RuleHolder): void {
  if (holder.kind === "group" || holder.infrastructure !== true || holder.decision === "allow") return;
  throw ApiError.invalid(
    "/decision",
    `decision: given ${JSON.stringify(holder.decision)}, allowed: "allow", the only decision of infrastructure applications`,
  );
}

/** Why a kind of rule may not stand there; undefined when it may. */
function misplaced(kind: RuleKind, holder: RuleHolder): string | undefined {
  if (holder.kind === "group") return undefined;
  const { decision, infrastructure = false } = holder;
  const allowed: readonly RuleKind[] = POLICY_PERMISSIONS.infrastructure.ruleKinds;
  if (infrastructure && !allowed.includes(kind)) {
    return `given a rule of the kind ${kind}, allowed for infrastructure applications: ${allowed.join(", ")}`;
  }
  if (!refuses(decision, kind)) return undefined;
  const elsewhere = DECISIONS.filter((other) => !refuses(other, kind)).map((other) => JSON.stringify(other));
  return `given a rule of the kind ${kind}, which a policy that decides ${JSON.stringify(decision)} cannot have; it needs ${elsewhere.join(" or ")}`;
}

const refuses = (decision: Decision, kind: RuleKind): boolean => REFUSED_RULE_KINDS[decision].includes(kind);
