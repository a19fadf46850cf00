import { Token } from "cdktf";
import { RULES_PER_GROUP } from "../api/areas/groups/group-limits";
import { shown, type Diagnostic } from "../diagnostics";
import { isAccessRule, type AccessRule, type AccessRules } from "./access-rule";
import { RULE_LISTS, type RuleList } from "./rule-lists";
import { rangesOverlap } from "./cidr";
import { recordOf } from "./kinds";

/**
 * Checks the three rule lists of a group or a policy. Values known only at apply (Tokens) pass.
 *
 * @returns what is wrong; empty when the rules are valid
 */
export function ruleDiagnostics(rules: AccessRules): Diagnostic[] {
  const malformed = malformedLists(rules);
  if (malformed.length > 0) return malformed;
  const empty = emptyInclude(rules);
  if (empty.length > 0) return empty;
  return [
    ...tooMany(rules),
    ...RULE_LISTS.flatMap((list) => duplicates(list, rules[list] ?? [])),
    ...impossible(rules.require ?? []),
    ...cancelled(rules),
  ];
}

const EXAMPLE = 'AccessRule.email("ann@example.com")';

/** For callers without types, or with lists from `process.env`. */
function malformedLists(rules: AccessRules): Diagnostic[] {
  return RULE_LISTS.flatMap((list): Diagnostic[] => {
    const value: unknown = rules[list];
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [{ code: "CFA1212", message: `${list} must be a list, such as [${EXAMPLE}]` }];
    const index = value.findIndex((rule) => !isAccessRule(rule));
    if (index === -1) return [];
    const message = `${list}[${index}] is ${shown(value[index])}, not a rule; use a rule such as ${EXAMPLE}`;
    return [{ code: "CFA1213", message }];
  });
}

function emptyInclude({ include }: Partial<AccessRules>): Diagnostic[] {
  if (include !== undefined && include.length > 0) return [];
  const message = "include must have at least one rule; to include everyone, use AccessRule.everyone()";
  return [{ code: "CFA1214", message }];
}

function tooMany(rules: AccessRules): Diagnostic[] {
  const count = RULE_LISTS.reduce((sum, list) => sum + (rules[list]?.length ?? 0), 0);
  if (count <= RULES_PER_GROUP) return [];
  const message =
    `include, require and exclude have ${count} rules in total, but at most ${RULES_PER_GROUP} are allowed; ` +
    "put email addresses and IP addresses on Zero Trust lists";
  return [{ code: "CFA1215", message }];
}

function duplicates(list: RuleList, rules: readonly AccessRule[]): Diagnostic[] {
  const repeated = rules.filter((rule, index) => rules.findIndex((other) => other.equals(rule)) < index);
  return repeated.map((rule) => ({ code: "CFA1216", message: `${list} has ${rule.toString()} twice; remove one` }));
}

/** Required rules that never match together. */
function impossible(required: readonly AccessRule[]): Diagnostic[] {
  const known = required.filter(isKnown);
  return known.flatMap((rule, index): Diagnostic[] => {
    const why = recordOf(rule.kind)?.singleValued;
    const other = known
      .slice(0, index)
      .find((earlier) => earlier.kind === rule.kind && excludeEachOther(earlier, rule));
    if (why === undefined || other === undefined) return [];
    const message =
      `require has both ${other.toString()} and ${rule.toString()}, so nobody matches: ${why}, and every rule in ` +
      "require must match; to require either of them, put both into an AccessGroup and require the group";
    return [{ code: "CFA1217", message }];
  });
}

function excludeEachOther(one: AccessRule, other: AccessRule): boolean {
  if (one.equals(other)) return false;
  return one.kind !== "ip" || !rangesOverlap(String(one.value.ip), String(other.value.ip));
}

/** Rules of `include` and `require` that `exclude` cancels. */
function cancelled({ include, require = [], exclude = [] }: AccessRules): Diagnostic[] {
  const everyone = exclude.find(({ kind }) => kind === "everyone");
  if (everyone !== undefined) {
    return [{ code: "CFA1218", message: "exclude has everyone, so nobody matches; remove it" }];
  }
  return (["include", "require"] as const).flatMap((list) =>
    (list === "include" ? include : require).flatMap((rule): Diagnostic[] => {
      const by = exclude.find((other) => covers(other, rule));
      if (by === undefined) return [];
      const message = `${list} has ${rule.toString()}, but exclude has ${by.toString()}, which cancels it; remove one of them`;
      return [{ code: "CFA1219", message }];
    }),
  );
}

/** Whether everyone who matches `rule` also matches `wider`. */
function covers(wider: AccessRule, rule: AccessRule): boolean {
  if (wider.equals(rule)) return true;
  if (!isKnown(wider) || !isKnown(rule) || wider.kind !== "email_domain" || rule.kind !== "email") return false;
  return String(rule.value.email)
    .toLowerCase()
    .endsWith(`@${String(wider.value.domain).toLowerCase()}`);
}

const isKnown = ({ value }: AccessRule): boolean => Object.values(value).every((field) => !Token.isUnresolved(field));
