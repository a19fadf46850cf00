import { Fn, TerraformStack, Token, TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { RULE_LISTS, type AccessRules } from "../../rules";
import { addressOf, referenceOf } from "../kernel/reference";
import { isAccessPolicy, type IAccessPolicy } from "./access-policy";

/** The attributes that decide who gets in, by the type of the object. */
const DECIDING: Readonly<Record<string, readonly string[]>> = {
  cloudflare_zero_trust_access_policy: ["decision", "include", "require", "exclude"],
  cloudflare_zero_trust_access_group: ["include", "require", "exclude"],
  cloudflare_zero_trust_list: ["items"],
};

/**
 * What a test must be repeated for: the contents of the policies that are tested by ID, and of the groups and lists that the
 * rules of all policies name. Terraform computes each value, so it may be known only at apply.
 */
export function contentTriggers(
  test: Construct,
  policies: readonly IAccessPolicy[],
  inline: readonly AccessRules[],
): Readonly<Record<string, string>> {
  const stack = TerraformStack.of(test);
  const own = policies.filter(isAccessPolicy);
  const found = new Set<TerraformResource>(own.map(({ resource }) => resource));
  for (const rules of [...own.map((policy) => policy.rules), ...inline]) addReferred(found, rules);
  const here = [...found].filter((l1) => TerraformStack.of(l1) === stack);
  return Object.fromEntries(here.map((l1) => [addressOf(l1), contentOf(l1)]));
}

/** Adds the objects that rules refer to, and those that the groups among them refer to. */
function addReferred(found: Set<TerraformResource>, rules: AccessRules): void {
  for (const l1 of referredBy(rules)) {
    if (found.has(l1)) continue;
    found.add(l1);
    const group: object | undefined = l1.node.scope;
    if (group !== undefined && "rules" in group) addReferred(found, group.rules as AccessRules); // an AccessGroup
  }
}

function referredBy(rules: AccessRules): TerraformResource[] {
  const all = RULE_LISTS.flatMap((list): readonly unknown[] => (Array.isArray(rules[list]) ? rules[list] : []));
  return all.flatMap((rule) => {
    const { value = {} } = (rule ?? {}) as { readonly value?: object };
    return Object.values(value).flatMap((one: unknown) => {
      const reference = Token.isUnresolved(one) ? referenceOf(one) : undefined;
      if (reference === undefined || !TerraformResource.isTerraformResource(reference.l1)) return [];
      return reference.l1.terraformResourceType in DECIDING ? [reference.l1] : [];
    });
  });
}

function contentOf(l1: TerraformResource): string {
  const attributes = DECIDING[l1.terraformResourceType] ?? [];
  return Fn.sha256(Fn.jsonencode(attributes.map((attribute) => l1.interpolationForAttribute(attribute))));
}
