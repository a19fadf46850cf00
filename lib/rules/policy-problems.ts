import type { Decision } from "../api/areas/policies/policy-limits";
import {
  IDENTITY_RULE_KINDS,
  POLICY_PERMISSIONS,
  REFUSED_RULE_KINDS,
  SERVICE_TOKEN_RULE_KINDS,
} from "../api/areas/policies/rule-permissions";
import type { AccessRule } from "./access-rule";
import { RULE_LISTS, type AccessRules } from "./access-rules";

/** What the dashboard calls the decisions. */
const DECISION_NAMES: Readonly<Record<Decision, string>> = {
  allow: "Allow",
  deny: "Block",
  non_identity: "Service Auth",
  bypass: "Bypass",
};

const IDENTITY: ReadonlySet<string> = new Set(IDENTITY_RULE_KINDS);
const PROGRAMS: ReadonlySet<string> = new Set([...SERVICE_TOKEN_RULE_KINDS, "linked_app_token"]);
const INFRASTRUCTURE: ReadonlySet<string> = new Set(POLICY_PERMISSIONS.infrastructure.ruleKinds);

/** Rules that a policy of this decision cannot have; groups count by what is in them, where this program makes them. */
export function decisionProblems(rules: AccessRules, decision: Decision): string[] {
  const refused: ReadonlySet<string> = new Set(REFUSED_RULE_KINDS[decision]);
  return found(rules, (kind) => refused.has(kind)).map(
    ({ text, kind }) => `${text} cannot stand in a policy of ${DECISION_NAMES[decision]}: ${reason(kind, decision)}`,
  );
}

/** Rules that a policy of an infrastructure application cannot have. */
export function infrastructureProblems(rules: AccessRules): string[] {
  return allRules(rules)
    .filter(([, rule]) => !INFRASTRUCTURE.has(rule.kind))
    .map(
      ([list, rule]) =>
        `${list} has ${rule.toString()}, a kind of rule that infrastructure applications do not take; they take ` +
        [...INFRASTRUCTURE].join(", "),
    );
}

/** What a policy of this decision may say, but what will not do what it seems to. */
export function decisionWarnings(rules: AccessRules, decision: Decision): string[] {
  if (decision !== "non_identity") return [];
  return found({ include: rules.include, require: rules.require ?? [] }, (kind) => IDENTITY.has(kind)).map(
    ({ text }) =>
      `${text} never matches in a policy of Service Auth, because nobody logs in there; use Allow for people`,
  );
}

function reason(kind: string, decision: Decision): string {
  if (PROGRAMS.has(kind) && decision === "bypass")
    return "a token is looked at by Service Auth only; use that decision";
  if (PROGRAMS.has(kind))
    return `a token is presented without a login; make it a policy of Service Auth ("non_identity")`;
  return "nobody has logged in when it is looked at; use Allow, or a rule about where the request comes from";
}

interface Found {
  readonly kind: string;
  /** Where it stands: `include has email "…"`. */
  readonly text: string;
}

/** The rules of some kinds, those in groups as well. */
function found(rules: AccessRules, isMeant: (kind: string) => boolean): Found[] {
  return allRules(rules).flatMap(([list, rule]) => {
    if (isMeant(rule.kind)) return [{ kind: rule.kind, text: `${list} has ${rule.toString()}, which` }];
    const inside = kindInGroup(rule, isMeant, new Set());
    return inside === undefined
      ? []
      : [{ kind: inside.kind, text: `${list} has a group with ${inside.toString()}, which` }];
  });
}

/** The first rule of such a kind in a group, or in groups in it. */
function kindInGroup(
  { group }: AccessRule,
  isMeant: (kind: string) => boolean,
  seen: Set<object>,
): AccessRule | undefined {
  if (group?.rules === undefined || seen.has(group)) return undefined;
  seen.add(group);
  for (const [, rule] of allRules(group.rules)) {
    const inside = isMeant(rule.kind) ? rule : kindInGroup(rule, isMeant, seen);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const allRules = (rules: AccessRules): [list: string, rule: AccessRule][] =>
  RULE_LISTS.flatMap((list) => (rules[list] ?? []).map((rule): [string, AccessRule] => [list, rule]));
