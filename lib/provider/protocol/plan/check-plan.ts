import type { Path } from "../path";
import type { Attribute, Attributes } from "../schema/attribute";
import { isComputed, isWriteOnly } from "../schema/flags";
import { equalValues } from "../values/equal";
import { isContainer, type ObjectParts, PlanWalk } from "./walk";

/**
 * Finds where a plan does not keep to the configuration, which Terraform would refuse: only what is computed and not
 * configured may be chosen, and a configured value may at most stay what it was.
 */
export function misplannedPaths(attributes: Attributes, parts: ObjectParts): readonly Path[] {
  const check = new CheckPlan("any");
  check.run(attributes, parts);
  return check.found;
}

class CheckPlan extends PlanWalk {
  readonly found: Path[] = [];

  protected override value(attribute: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown {
    const { nested, type } = attribute;
    if (isWriteOnly(attribute)) return plan;
    if (config === null) {
      if (plan !== null && !isComputed(attribute)) this.found.push(path);
      return plan;
    }
    if (nested !== undefined && isContainer(config) && isContainer(plan) && sameKeys(config, plan)) {
      return this.nested(attribute, config, prior, plan, path);
    }
    const isKept = equalValues(type, plan, config) || (prior !== null && equalValues(type, plan, prior));
    if (!isKept) this.found.push(path);
    return plan;
  }
}

/** Lists and maps have the same keys when they have the same elements; of sets only the number counts. */
function sameKeys(left: object, right: object): boolean {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key));
}
