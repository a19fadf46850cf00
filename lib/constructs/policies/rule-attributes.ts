import type { IResolvable } from "cdktf";
import { AccessRule, RULE_LISTS, type AccessRules, type RuleJson, type RuleList } from "../../rules";
import { inTerraformNames } from "../kernel/l1-attributes";
import { anything, required, type Validators } from "../kernel/validators";

/** Validators of the three rule lists. `ruleDiagnostics` checks their elements. */
export const RULE_VALIDATORS: Validators<AccessRules> = {
  include: required(anything, () => []),
  require: anything,
  exclude: anything,
};

/** The rule lists as Terraform's JSON, which is the same in every resource. Values that are not rules are left out. */
export function rulesJson(rules: AccessRules): Partial<Record<RuleList, RuleJson[]>> {
  const lists = RULE_LISTS.map((list): [RuleList, RuleJson[]] => [list, validRules(rules[list])]);
  return Object.fromEntries(lists.filter(([list, json]) => list === "include" || json.length > 0));
}

/** The rule lists as attributes of an L1. */
export function ruleAttributes(rules: AccessRules): {
  include: IResolvable;
  require?: IResolvable;
  exclude?: IResolvable;
} {
  const { include, require, exclude } = rulesJson(rules);
  return {
    include: inTerraformNames(include),
    ...(require !== undefined && { require: inTerraformNames(require) }),
    ...(exclude !== undefined && { exclude: inTerraformNames(exclude) }),
  };
}

const validRules = (list: unknown): RuleJson[] =>
  (Array.isArray(list) ? list : []).flatMap((rule: unknown) =>
    rule instanceof AccessRule ? [rule.toTerraform()] : [],
  );
