import type { AccessRule } from "../../../api";
import type { RuleLists } from "../../../rules/decision";

export type { RuleLists };

/** All rules of the three lists. */
export const rulesOf = ({ include = [], exclude = [], require = [] }: RuleLists): readonly AccessRule[] => [
  ...include,
  ...exclude,
  ...require,
];
