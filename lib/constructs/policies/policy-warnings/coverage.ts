import { isAccessRule, type AccessRule, type AccessRules, type RuleList } from "../../../rules";

/** Networks that contain every address of their family. */
const EVERY_ADDRESS: ReadonlySet<unknown> = new Set(["0.0.0.0/0", "::/0"]);

/** Whether rules match everyone for certain. Rules of groups count if the program creates the group. */
export function matchesEveryone(rules: AccessRules, within: ReadonlySet<object> = new Set()): boolean {
  return (
    rulesIn(rules, "include").some((rule) => isEveryone(rule, within)) &&
    rulesIn(rules, "require").every((rule) => isEveryone(rule, within)) &&
    rulesIn(rules, "exclude").length === 0
  );
}

/** Whether rules match nobody for certain. */
export function matchesNobody(rules: AccessRules, within: ReadonlySet<object> = new Set()): boolean {
  const include = rulesIn(rules, "include");
  return (
    (include.length > 0 && include.every((rule) => isNobody(rule, within))) ||
    rulesIn(rules, "require").some((rule) => isNobody(rule, within)) ||
    rulesIn(rules, "exclude").some((rule) => isEveryone(rule, within))
  );
}

function isEveryone({ kind, value, group }: AccessRule, within: ReadonlySet<object>): boolean {
  if (kind === "everyone" || (kind === "ip" && EVERY_ADDRESS.has(value.ip))) return true;
  return group?.rules !== undefined && !within.has(group) && matchesEveryone(group.rules, new Set([...within, group]));
}

const isNobody = ({ group }: AccessRule, within: ReadonlySet<object>): boolean =>
  group?.rules !== undefined && !within.has(group) && matchesNobody(group.rules, new Set([...within, group]));

/** The rules of a list; `ruleDiagnostics` reports values that are not rules. */
export function rulesIn(rules: AccessRules, list: RuleList): AccessRule[] {
  const values: unknown = rules[list];
  return Array.isArray(values) ? values.filter(isAccessRule) : [];
}
