import { Token } from "cdktf";
import { RULES_PER_GROUP } from "../api/areas/groups/group-limits";
import { AccessRule } from "./access-rule";
import { RULE_LISTS, type AccessRules } from "./access-rules";
import { blocksOverlap } from "./cidr";

/** What is wrong with three lists of rules, whoever has them. Rules that are only known when Terraform runs pass. */
export function ruleProblems(rules: AccessRules): string[] {
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

/** For callers without types, or with lists out of `process.env`. */
function malformedLists(rules: AccessRules): string[] {
  return RULE_LISTS.flatMap((list) => {
    const given: unknown = rules[list];
    if (given === undefined) return [];
    if (!Array.isArray(given)) return [`${list} is not a list; give it as [AccessRule.email("ann@example.com")]`];
    const strangers = given.filter((rule) => !(rule instanceof AccessRule));
    return strangers.length === 0 ? [] : [`${list} has something that is no AccessRule: ${String(strangers[0])}`];
  });
}

function emptyInclude({ include }: Partial<AccessRules>): string[] {
  if (include !== undefined && include.length > 0) return [];
  return ["include has no rule, and Access needs one at least; name who is meant, or AccessRule.everyone()"];
}

function tooMany(rules: AccessRules): string[] {
  const count = RULE_LISTS.reduce((sum, list) => sum + (rules[list]?.length ?? 0), 0);
  if (count <= RULES_PER_GROUP) return [];
  return [`it has ${count} rules, and ${RULES_PER_GROUP} are allowed; put emails and addresses on Zero Trust lists`];
}

function duplicates(list: string, rules: readonly AccessRule[]): string[] {
  const again = rules.filter((rule, place) => rules.findIndex((other) => other.equals(rule)) < place);
  return again.map((rule) => `${list} has ${rule.toString()} twice; leave one out`);
}

/** Of what a request has only one value: two of them at once match nobody. */
const SINGLE_VALUED: Readonly<Record<string, string>> = {
  geo: "a request comes from one country",
  email: "a user has one email address",
  email_domain: "an email address is in one domain",
  login_method: "a user logs in with one identity provider",
  ip: "a request comes from one address",
};

function impossible(required: readonly AccessRule[]): string[] {
  const known = required.filter(isKnown);
  return known.flatMap((rule, place) => {
    const why = SINGLE_VALUED[rule.kind];
    const other = known
      .slice(0, place)
      .find((earlier) => earlier.kind === rule.kind && excludeEachOther(earlier, rule));
    if (why === undefined || other === undefined) return [];
    return [
      `require has both ${other.toString()} and ${rule.toString()}, so nobody matches: ${why}, and all of require must ` +
        `match; to require one of them, put them into an AccessGroup and require the group`,
    ];
  });
}

function excludeEachOther(one: AccessRule, other: AccessRule): boolean {
  if (one.equals(other)) return false;
  return one.kind !== "ip" || !blocksOverlap(String(one.value.ip), String(other.value.ip));
}

/** Rules of `include` and `require` that `exclude` makes void. */
function cancelled({ include, require = [], exclude = [] }: AccessRules): string[] {
  const everyone = exclude.find(({ kind }) => kind === "everyone");
  if (everyone !== undefined) return ["exclude has everyone, so nobody matches; leave it out"];
  return (["include", "require"] as const).flatMap((list) =>
    (list === "include" ? include : require).flatMap((rule) => {
      const by = exclude.find((other) => covers(other, rule));
      if (by === undefined) return [];
      return [
        `${list} has ${rule.toString()}, which exclude takes away again (${by.toString()}); leave one of them out`,
      ];
    }),
  );
}

/** Whether whoever matches `rule` matches `wider` too. */
function covers(wider: AccessRule, rule: AccessRule): boolean {
  if (wider.equals(rule)) return true;
  if (!isKnown(wider) || !isKnown(rule) || wider.kind !== "email_domain" || rule.kind !== "email") return false;
  return String(rule.value.email)
    .toLowerCase()
    .endsWith(`@${String(wider.value.domain).toLowerCase()}`);
}

const isKnown = ({ value }: AccessRule): boolean => Object.values(value).every((field) => !Token.isUnresolved(field));
