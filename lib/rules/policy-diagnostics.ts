import type { Decision } from "../api/areas/policies/policy-limits";
import {
  IDENTITY_RULE_KINDS,
  POLICY_PERMISSIONS,
  REFUSED_RULE_KINDS,
  SERVICE_TOKEN_RULE_KINDS,
} from "../api/areas/policies/rule-permissions";
import type { Diagnostic } from "../diagnostics";
import type { AccessRule } from "./access-rule";
import { RULE_LISTS, type AccessRules } from "./access-rules";

const IDENTITY: ReadonlySet<string> = new Set(IDENTITY_RULE_KINDS);
const PROGRAMS: ReadonlySet<string> = new Set([...SERVICE_TOKEN_RULE_KINDS, "linked_app_token"]);
const INFRASTRUCTURE: ReadonlySet<string> = new Set(POLICY_PERMISSIONS.infrastructure.ruleKinds);

/**
 * Checks that a policy of this decision may use its rules. Rules of a group count where the group is created by the
 * same program.
 */
export function decisionDiagnostics(rules: AccessRules, decision: Decision): Diagnostic[] {
  const refused: ReadonlySet<string> = new Set(REFUSED_RULE_KINDS[decision]);
  return rulesOfKinds(rules, (kind) => refused.has(kind)).map(({ location, kind }): Diagnostic => {
    if (!PROGRAMS.has(kind)) {
      const message =
        `${location}: ${kind} rules cannot be used in a Bypass policy, which is evaluated before login; use an Allow ` +
        "policy, or a rule about the request, such as AccessRule.country";
      return { code: "CFA1220", message };
    }
    const where = kind === "linked_app_token" ? "Service Auth or Bypass policy" : "Service Auth policy";
    return {
      code: "CFA1221",
      message: `${location}: ${kind} rules can be used only in a ${where}; set decision: "non_identity" (Service Auth)`,
    };
  });
}

/** Checks that a policy of an infrastructure application may use its rules. */
export function infrastructureDiagnostics(rules: AccessRules): Diagnostic[] {
  return allRules(rules)
    .filter(([, rule]) => !INFRASTRUCTURE.has(rule.kind))
    .map(([list, rule]) => ({
      code: "CFA1222",
      message:
        `${list} has ${rule.toString()}: ${rule.kind} rules cannot be used in a policy of an infrastructure ` +
        `application; use one of ${[...INFRASTRUCTURE].join(", ")}`,
    }));
}

/** Finds rules that a policy of this decision may use, but that never match there. */
export function decisionWarnings(rules: AccessRules, decision: Decision): Diagnostic[] {
  if (decision !== "non_identity") return [];
  const lists = { include: rules.include, require: rules.require ?? [] };
  return rulesOfKinds(lists, (kind) => IDENTITY.has(kind)).map(({ location, kind }) => ({
    code: "CFA1223",
    message: `${location}: ${kind} rules never match in a Service Auth policy, which has no login; use an Allow policy for users`,
  }));
}

interface LocatedKind {
  readonly kind: string;
  /** Where the rule is: `include has email "…"`. */
  readonly location: string;
}

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

const allRules = (rules: AccessRules): [list: string, rule: AccessRule][] =>
  RULE_LISTS.flatMap((list) => (rules[list] ?? []).map((rule): [string, AccessRule] => [list, rule]));
