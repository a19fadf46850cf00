import type { ZeroTrustAccessApplicationTargetCriteria } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { TerraformStack, Token, type ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { Diagnostics } from "../../kernel/diagnostics";
import {
  anything,
  listOf,
  mutable,
  number,
  objectOf,
  required,
  requiredString,
  strings,
  type RequiredValidator,
} from "../../kernel/validators";
import type { TargetCriteriaProps, TargetProtocol } from "../../targets/target-criteria";
import { checkSelections, SELECTION_VALIDATORS, SELECTIONS, selectionsJson } from "../../targets/target-selection";

/** The attribute of an application, for one of the two L1s. */
interface CriteriaAttribute {
  /** For the official L1, which selects targets by hostname. */
  readonly official?: ZeroTrustAccessApplicationTargetCriteria[];
  /** For the companion's L1, in Terraform's names: some criteria select targets by tag. */
  readonly companion?: object[];
}

const isSelecting = (one: TargetCriteriaProps): boolean => SELECTIONS.some((name) => one[name] !== undefined);

/** Checks the criteria of an application that supports one protocol. */
export function checkCriteria(
  diagnostics: Diagnostics,
  criteria: readonly TargetCriteriaProps[],
  supported: TargetProtocol,
  applications: string,
): void {
  if (criteria.length === 0) {
    const example = supported === "SSH" ? '[fleet.criteria(22, "SSH")]' : '[fleet.criteria(3389, "RDP")]';
    diagnostics.add("CFA1011", `targetCriteria is empty; add the targets, such as ${example}`, "targetCriteria");
  }
  criteria.forEach((one, index) => {
    const { protocol, targetAttributes } = one;
    if (!Token.isUnresolved(protocol) && protocol !== supported) {
      const message = `targetCriteria contains the protocol ${protocol}; ${applications} support ${supported} only`;
      diagnostics.add("CFA1411", message, "targetCriteria");
    }
    if (isSelecting(one)) checkSelections(diagnostics, `targetCriteria[${index}]`, one);
    if (isSelecting(one) !== (targetAttributes === undefined)) {
      const message = `targetCriteria[${index}] has ${targetAttributes === undefined ? "none" : "both"} of targetAttributes and include, require, exclude; set one of the two`;
      diagnostics.add("CFA1420", message, "targetCriteria");
    }
  });
}

/** The criteria as an attribute, and what must exist before the application. */
export function criteriaAttribute(criteria: readonly TargetCriteriaProps[]): CriteriaAttribute {
  if (!criteria.some(isSelecting)) {
    return {
      official: criteria.map(({ port, protocol, targetAttributes = { hostname: [] } }) => ({
        port,
        protocol,
        targetAttributes: { hostname: mutable(targetAttributes.hostname) },
      })),
    };
  }
  return {
    companion: criteria.map(({ port, protocol, targetAttributes, ...selections }) => ({
      port,
      protocol,
      ...(targetAttributes !== undefined && { target_attributes: { hostname: mutable(targetAttributes.hostname) } }),
      ...selectionsJson(selections),
    })),
  };
}

/**
 * Returns the dependencies of criteria in the stack of a construct, which Terraform can wait for. For one in another stack,
 * cdktf deploys that stack first.
 */
export function dependenciesOf(user: Construct, criteria: readonly TargetCriteriaProps[]): ITerraformDependable[] {
  const stack = TerraformStack.of(user);
  const dependables = criteria.flatMap(({ dependsOn = [] }) => dependsOn);
  return dependables.filter((dependable) => {
    const owner = Construct.isConstruct(dependable) ? TerraformStack.of(dependable) : stack;
    if (owner !== stack) stack.addDependency(owner);
    return owner === stack;
  });
}

const CRITERIA = listOf(
  objectOf<TargetCriteriaProps>(
    {
      port: required(number, () => 0),
      protocol: requiredString,
      targetAttributes: objectOf({ hostname: required(strings, () => []) }, 'an object such as { hostname: ["web"] }'),
      ...SELECTION_VALIDATORS,
      dependsOn: anything,
    },
    'target criteria: fleet.criteria(22, "SSH")',
  ),
  'a list such as [fleet.criteria(22, "SSH")]',
);

/** The validator of `targetCriteria`. */
export const criteriaValidator: RequiredValidator = required(CRITERIA, () => []);
