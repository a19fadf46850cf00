import { DECISIONS, RULES_PER_APPLICATION, RULES_PER_GROUP, type Decision } from "../../../api";
import { isPermitted, kindOfRule, kindsPermittedIn } from "../../../rules/kinds";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { rulesOf, type RuleLists } from "./rule-lists";
import { referenceError } from "./rule-references";

/** The group or policy that rules belong to: it determines what they may refer to. */
export type RuleHolder =
  | { readonly kind: "group"; readonly id?: string }
  | { readonly kind: "policy"; readonly decision: Decision; readonly infrastructure?: boolean };

const LISTS = ["include", "exclude", "require"] as const satisfies readonly (keyof RuleLists)[];

/**
 * Checks that the objects that rules refer to exist, and that the group or policy may use rules of their kinds.
 * @throws {ApiError} With the JSON pointer of the first invalid rule.
 */
export function checkRules(context: HandlerContext, lists: RuleLists, holder: RuleHolder): void {
  checkCount(lists, holder);
  checkDecision(holder);
  const groupId = holder.kind === "group" ? holder.id : undefined;
  for (const list of LISTS) {
    for (const [index, rule] of (lists[list] ?? []).entries()) {
      const error = permissionError(context, kindOfRule(rule), holder) ?? referenceError(context, rule, groupId);
      if (error !== undefined) throw ApiError.invalid(`/${list}/${index}`, `${list}.${index}: ${error}`);
    }
  }
}

function checkCount(lists: RuleLists, { kind }: RuleHolder): void {
  const count = rulesOf(lists).length;
  const limit = kind === "group" ? RULES_PER_GROUP : RULES_PER_APPLICATION;
  if (count <= limit) return;
  const owner = kind === "group" ? "a group" : "the policies of an application";
  const message = `${count} rules were given, but include, exclude and require of ${owner} may have at most ${limit} in total`;
  throw ApiError.invalid("/include", message);
}

function checkDecision(holder: RuleHolder): void {
  if (holder.kind === "group" || holder.infrastructure !== true || holder.decision === "allow") return;
  const decision = JSON.stringify(holder.decision);
  const message = `decision: ${decision} was given, but infrastructure applications support only "allow"`;
  throw ApiError.invalid("/decision", message);
}

/** Why a policy may not use a kind of rule; undefined if it may. Groups may use every kind. */
function permissionError({ behaviors }: HandlerContext, kind: string, holder: RuleHolder): string | undefined {
  if (holder.kind === "group") return undefined;
  const { decision, infrastructure = false } = holder;
  const isGroup = kind === "group" && behaviors.policiesInfrastructureGroups;
  if (infrastructure && !isGroup && !isPermitted(kind, "infrastructure")) {
    const kinds = kindsPermittedIn("infrastructure").join(", ");
    return `infrastructure applications do not support ${kind} rules; they support ${kinds}`;
  }
  if (isPermitted(kind, decision)) return undefined;
  const decisions = DECISIONS.filter((other) => isPermitted(kind, other)).map((other) => JSON.stringify(other));
  return `a policy with the decision "${decision}" cannot use ${kind} rules; use the decision ${decisions.join(" or ")}`;
}
