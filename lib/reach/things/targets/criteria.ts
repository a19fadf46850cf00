import type { Target, TargetCriteria, TargetSelector } from "../../model/access-model";

/** What of a target criteria look at. */
export type TargetAttributes = Pick<Target, "hostname" | "tags">;

/** Whether criteria match a target: one selector of `include`, all of `require`, none of `exclude`. */
export function matchesCriteria({ include, require, exclude }: TargetCriteria, target: TargetAttributes): boolean {
  const isSelected = (selector: TargetSelector): boolean => matchesSelector(selector, target);
  return include.some(isSelected) && require.every(isSelected) && !exclude.some(isSelected);
}

function matchesSelector(selector: TargetSelector, { hostname, tags }: TargetAttributes): boolean {
  // Hostnames of targets are case-insensitive.
  if ("hostname" in selector) return selector.hostname.some((name) => name.toLowerCase() === hostname.toLowerCase());
  const value = tags[selector.tag];
  return value !== undefined && selector.values.includes(value);
}

export const selectorsOf = ({ include, require, exclude }: TargetCriteria): readonly TargetSelector[] => [
  ...include,
  ...require,
  ...exclude,
];

/** Criteria in words: `hostname db-1 or db-2, and tag env is prod`. */
export function criteriaText({ include, require, exclude }: TargetCriteria): string {
  const parts = [
    include.map(selectorText).join(" or "),
    ...require.map(selectorText),
    ...exclude.map((selector) => `not ${selectorText(selector)}`),
  ];
  return parts.filter((part) => part !== "").join(", and ");
}

const selectorText = (selector: TargetSelector): string =>
  "hostname" in selector
    ? `hostname ${either(selector.hostname)}`
    : `tag ${selector.tag} is ${either(selector.values)}`;

const either = (values: readonly string[]): string => values.join(" or ");
