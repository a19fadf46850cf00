import type { Path } from "../path";
import type { ObjectValue } from "../definition/resource";
import type { Attribute, Attributes } from "../schema/attribute";
import { type ObjectParts, PlanWalk } from "./walk";

/** Plans the default of each attribute that has one and is not configured. */
export function withDefaults(attributes: Attributes, parts: ObjectParts): ObjectValue {
  return new WithDefaults("default").run(attributes, parts);
}

class WithDefaults extends PlanWalk {
  protected override value(attribute: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown {
    // What the provider computes as a whole gets no defaults inside.
    if (config !== null) return this.nested(attribute, config, prior, plan, path);
    return attribute.presence === "defaulted" ? attribute.default : plan;
  }
}
