import type { ModelRule } from "./access-model";

/** Rules have no order: in Terraform they are a set, whose order depends on IDs. Sorted, the same rules are the same list. */
export function inOneOrder(rules: readonly ModelRule[]): readonly ModelRule[] {
  if (rules.length < 2) return rules;
  const withTexts = rules.map((rule) => ({ rule, text: JSON.stringify(rule) }));
  return withTexts.sort((one, other) => (one.text < other.text ? -1 : 1)).map(({ rule }) => rule);
}
