import type { AccessRule } from "../../api/areas/policies/rules";
import { ruleMatches, type MatchContext } from "./match-rule";
import type { RuleLists } from "./rule-lists";

/** What became of the rules of a group or a policy. */
export interface ListsOutcome {
  /** The rules to include that matched; one is enough. */
  readonly included: readonly AccessRule[];
  /** The required rules that did not match; one is too many. */
  readonly missing: readonly AccessRule[];
  /** The rules to exclude that matched; one is too many. */
  readonly excluded: readonly AccessRule[];
}

/** Matches the rules of three lists. */
export function matchLists(
  { include = [], require = [], exclude = [] }: RuleLists,
  context: MatchContext,
): ListsOutcome {
  const matches = (rule: AccessRule): boolean => ruleMatches(rule, context);
  return {
    included: include.filter(matches),
    missing: require.filter((rule) => !matches(rule)),
    excluded: exclude.filter(matches),
  };
}

/** Whether an outcome is a match: something included, everything required, nothing excluded. */
export const isMatch = ({ included, missing, excluded }: ListsOutcome): boolean =>
  included.length > 0 && missing.length === 0 && excluded.length === 0;

/** Whether the rules of three lists match, taken together. */
export const listsMatch = (lists: RuleLists, context: MatchContext): boolean => isMatch(matchLists(lists, context));
