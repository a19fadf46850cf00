import type { AccessRule } from "../../api/areas/policies/rules";
import { kindOfRule, recordOf, type AccessFacts, type MatchContext } from "../kinds";
import type { Groups, RuleLists } from "./rule-lists";

/** Which rules of a group or a policy matched. */
export interface ListsOutcome {
  /** The `include` rules that matched; at least one must. */
  readonly included: readonly AccessRule[];
  /** The `require` rules that did not match; all must. */
  readonly missing: readonly AccessRule[];
  /** The `exclude` rules that matched; none may. */
  readonly excluded: readonly AccessRule[];
}

/** The facts to match rules against, and the groups that rules refer to. */
interface Known {
  readonly facts: AccessFacts;
  readonly groups: Groups;
}

/**
 * Matches the rules of three lists.
 *
 * @param within IDs of the groups that are being matched: a group that refers to itself matches nobody.
 */
export function matchLists(lists: RuleLists, known: Known, within: readonly string[] = []): ListsOutcome {
  const { include = [], require = [], exclude = [] } = lists;
  const isInGroup = (id: string): boolean => {
    const group = known.groups.get(id) ?? known.groups.get(id.toLowerCase());
    if (group === undefined || within.includes(id)) return false;
    return isMatch(matchLists(group, known, [...within, id]));
  };
  const context: MatchContext = { facts: known.facts, isInGroup };
  return {
    included: include.filter((rule) => ruleMatches(rule, context)),
    missing: require.filter((rule) => !ruleMatches(rule, context)),
    excluded: exclude.filter((rule) => ruleMatches(rule, context)),
  };
}

/** Whether an outcome is a match: something is included, nothing is missing, and nothing is excluded. */
export const isMatch = ({ included, missing, excluded }: ListsOutcome): boolean =>
  included.length > 0 && missing.length === 0 && excluded.length === 0;

function ruleMatches(rule: AccessRule, context: MatchContext): boolean {
  const kind = kindOfRule(rule);
  const value = (rule as Readonly<Record<string, unknown>>)[kind];
  return recordOf(kind).matches(value as never, context); // the value of a rule has the type of its kind
}
