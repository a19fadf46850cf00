import type { AccessRule } from "../../api";

/** Rules as a group or a policy has them. */
export interface RuleLists {
  readonly include?: readonly AccessRule[];
  readonly exclude?: readonly AccessRule[];
  readonly require?: readonly AccessRule[];
}

/** Every rule of the three lists. */
export const rulesOf = ({ include = [], exclude = [], require = [] }: RuleLists): readonly AccessRule[] => [
  ...include,
  ...exclude,
  ...require,
];
