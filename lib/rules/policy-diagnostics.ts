import { DECISIONS, type Decision } from "../api/areas/policies/policy-limits";
import type { Diagnostic } from "../diagnostics";
import { isAccessRule, type AccessRule, type AccessRules } from "./access-rule";
import { RULE_LISTS } from "./rule-lists";
import { isPermitted, kindsPermittedIn, recordOf, type PolicyContext } from "./kinds";

/** What a message calls a policy in each context. */
const POLICY_NAMES: Readonly<Record<PolicyContext, string>> = {
  allow: "an Allow policy",
  deny: "a Block policy",
  non_identity: "a Service Auth policy",
  bypass: "a Bypass policy",
  infrastructure: "a policy of an infrastructure application",
  mcp: "a policy of an MCP application",
};

/**
 * Checks that a policy with this decision may use its rules. The rules of a group count if the same program creates the
 * group.
 */
export function decisionDiagnostics(rules: AccessRules, decision: Decision): Diagnostic[] {
  return refusedRules(rules, decision).map(({ kind, location }): Diagnostic => {
    if (recordOf(kind) === undefined) return unknownKind(kind, location, decision);
    if (decision === "bypass" && recordOf(kind)?.identityBased === true) {
      const message =
        `${location}: ${named(kind)} cannot be used in a Bypass policy, which is evaluated before login; use an Allow ` +
        "policy, or a rule about the request, such as AccessRule.country";
      return { code: "CFA1220", message };
    }
    const decisions = DECISIONS.filter((other) => isPermitted(kind, other));
    const policies = decisions.map((other) => `${POLICY_NAMES[other]} (decision: "${other}")`).join(" or ");
    return { code: "CFA1221", message: `${location}: ${named(kind)} can be used only in ${policies}` };
  });
}

/** Checks that a policy of an application of this type may use its rules. */
export function applicationDiagnostics(rules: AccessRules, context: "infrastructure" | "mcp"): Diagnostic[] {
  return refusedRules(rules, context).map(({ kind, location }): Diagnostic => {
    if (recordOf(kind) === undefined) return unknownKind(kind, location, context);
    const message =
      `${location}: ${named(kind)} cannot be used in ${POLICY_NAMES[context]}; use one of ` +
      kindsPermittedIn(context).map(named).join(", ");
    return { code: "CFA1222", message };
  });
}

/** Finds rules that a policy with this decision may use, but that never match there. */
export function decisionWarnings(rules: AccessRules, decision: Decision): Diagnostic[] {
  if (decision !== "non_identity") return [];
  const lists = { include: rules.include, require: rules.require ?? [] };
  return rulesOfKinds(lists, (kind) => recordOf(kind)?.identityBased === true).map(({ location, kind }) => ({
    code: "CFA1223",
    message: `${location}: ${named(kind)} never matches in a Service Auth policy, which has no login; use an Allow policy for users`,
  }));
}

/** A kind of rule by its factory, which is what users write: `AccessRule.emailDomain`. */
const named = (kind: string): string => `AccessRule.${recordOf(kind)?.factory ?? kind}`;

const unknownKind = (kind: string, location: string, context: PolicyContext): Diagnostic => ({
  code: "CFA1224",
  message:
    `${location}: ${kind} is an unknown kind of rule, which cannot be used in ${POLICY_NAMES[context]}; use it in an ` +
    "Allow or Block policy of another application, or use a version of this package that knows it",
});

interface LocatedKind {
  readonly kind: string;
  /** Where the rule is: `include has email "…"`. */
  readonly location: string;
}

const refusedRules = (rules: AccessRules, context: PolicyContext): LocatedKind[] =>
  rulesOfKinds(rules, (kind) => !isPermitted(kind, context));

/** The rules of these kinds, including those in groups. */
function rulesOfKinds(rules: AccessRules, isMeant: (kind: string) => boolean): LocatedKind[] {
  return allRules(rules).flatMap(([list, rule]) => {
    if (isMeant(rule.kind)) return [{ kind: rule.kind, location: `${list} has ${rule.toString()}` }];
    const inside = ruleInGroup(rule, isMeant, new Set());
    return inside === undefined
      ? []
      : [{ kind: inside.kind, location: `${list} has a group with ${inside.toString()}` }];
  });
}

/** The first rule of these kinds in a group, or in a group inside it. */
function ruleInGroup(
  { group }: AccessRule,
  isMeant: (kind: string) => boolean,
  seen: Set<object>,
): AccessRule | undefined {
  if (group?.rules === undefined || seen.has(group)) return undefined;
  seen.add(group);
  for (const [, rule] of allRules(group.rules)) {
    const inside = isMeant(rule.kind) ? rule : ruleInGroup(rule, isMeant, seen);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** The rules of all lists; `ruleDiagnostics` reports values that are not rules. */
const allRules = (rules: AccessRules): [list: string, rule: AccessRule][] =>
  RULE_LISTS.flatMap((list) => {
    const values: unknown = rules[list];
    if (!Array.isArray(values)) return [];
    return values.filter((value) => isAccessRule(value)).map((rule): [string, AccessRule] => [list, rule]);
  });
