import type { ObjectValue } from "../resource/resource";
import type { Path } from "../path";
import type { Attribute, Attributes } from "../schema/attribute";
import { isComputed, isWriteOnly } from "../schema/flags";
import { equalValues } from "../values/equal";
import { isContainer, PlanWalk } from "./walk";

/** The values that a modified plan is checked against. */
export interface Unmodified {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
  /** The plan before the provider's code changed it. It follows the configuration. */
  readonly before: ObjectValue;
}

/**
 * Finds where a modified plan contradicts the configuration, which Terraform rejects. The provider may choose only
 * computed attributes that are not configured. A configured attribute may keep its prior value.
 */
export function misplannedPaths(
  attributes: Attributes,
  plan: ObjectValue,
  { config, prior, before }: Unmodified,
): readonly Path[] {
  if (plan === before) return [];
  const check = new CheckPlan(prior);
  check.run(attributes, { config, prior: before, plan });
  return check.found;
}

class CheckPlan extends PlanWalk {
  readonly found: Path[] = [];
  readonly #prior: ObjectValue | null;

  constructor(prior: ObjectValue | null) {
    super("any");
    this.#prior = prior;
  }

  protected override value(attribute: Attribute, config: unknown, before: unknown, plan: unknown, path: Path): unknown {
    const { nested, type } = attribute;
    if (plan === before || isWriteOnly(attribute)) return plan;
    if (config === null) {
      if (plan !== null && !isComputed(attribute)) this.found.push(path);
      return plan;
    }
    if (nested !== undefined && isContainer(config) && isContainer(plan) && sameKeys(config, plan)) {
      return this.nested(attribute, config, before, plan, path);
    }
    const isAllowed = equalValues(type, plan, config) || equalValues(type, plan, valueAt(this.#prior, path) ?? config);
    if (!isAllowed) this.found.push(path);
    return plan;
  }
}

/** Whether two objects, lists or maps have the same keys, or two sets the same number of elements. */
function sameKeys(left: object, right: object): boolean {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key));
}

function valueAt(object: ObjectValue | null, path: Path): unknown {
  let value: unknown = object;
  for (const step of path.steps) {
    const key = "attribute" in step ? step.attribute : "key" in step ? step.key : step.index;
    if (!isContainer(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}
