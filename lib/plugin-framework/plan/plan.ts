import type { ObjectValue } from "../resource/resource";
import type { Diagnostics } from "../diagnostics";
import type { Path } from "../path";
import type { Attribute, Attributes } from "../schema/attribute";
import type { ObjectSchema } from "../schema/object-schema";
import { equalValues } from "../values/equal";
import { unknown } from "../values/unknown";
import { withPlanModifiers } from "./modify";
import { type ObjectParts, PlanWalk } from "./walk";
import { withoutWriteOnly } from "./write-only";

/** The values that Terraform sends for a plan. */
export interface PlanInput {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
  /** Terraform's own merge of configuration and prior state. */
  readonly proposed: ObjectValue;
}

/** A plan, and the plan before plan modifiers ran. */
export interface PlannedObject {
  readonly plan: ObjectValue;
  readonly before: ObjectValue;
}

/**
 * Plans an object by its schema: defaults, computed attributes, plan modifiers. If nothing changes, the plan before plan
 * modifiers is the prior state itself.
 */
export function planObject(
  { attributes, type }: ObjectSchema,
  { config, prior, proposed }: PlanInput,
  diagnostics: Diagnostics,
  requireReplace: (path: Path) => void,
): PlannedObject {
  const desired = withDefaults(attributes, { config, prior, plan: withoutWriteOnly(attributes, proposed) });
  const isChanged = prior === null || !equalValues(type, prior, desired);
  const before = isChanged ? withUnknownComputed(attributes, { config, prior, plan: desired }) : prior;
  const scope = { resource: { config, prior, plan: before }, diagnostics, requireReplace };
  const feature = isChanged ? "planModifiers" : "alwaysPlanModifiers";
  return { plan: withPlanModifiers(attributes, { config, prior, plan: before }, scope, feature), before };
}

/** Plans the default of each attribute that has one and is not configured. */
function withDefaults(attributes: Attributes, parts: ObjectParts): ObjectValue {
  return new WithDefaults("default").run(attributes, parts);
}

class WithDefaults extends PlanWalk {
  protected override value(attribute: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown {
    // An attribute that the provider computes as a whole gets no defaults inside.
    if (config !== null) return this.nested(attribute, config, prior, plan, path);
    return attribute.presence === "defaulted" ? attribute.default : plan;
  }
}

/** Plans computed attributes that are not configured as unknown: any change may change them. */
function withUnknownComputed(attributes: Attributes, parts: ObjectParts): ObjectValue {
  return new WithUnknownComputed("computed").run(attributes, parts);
}

class WithUnknownComputed extends PlanWalk {
  protected override value(attribute: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown {
    if (config !== null) return this.nested(attribute, config, prior, plan, path);
    // Attributes with a default keep it: it is known.
    return attribute.presence === "computed" || attribute.presence === "optionalComputed" ? unknown : plan;
  }
}
