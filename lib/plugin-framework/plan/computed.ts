import type { Path } from "../path";
import type { ObjectValue } from "../definition/resource";
import type { Attribute, Attributes } from "../schema/attribute";
import { unknown } from "../values/unknown";
import { type ObjectParts, PlanWalk } from "./walk";

/** Plans as unknown what is computed and not configured: in a changed object it may come out anew. */
export function withUnknownComputed(attributes: Attributes, parts: ObjectParts): ObjectValue {
  return new WithUnknownComputed("computed").run(attributes, parts);
}

class WithUnknownComputed extends PlanWalk {
  protected override value(attribute: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown {
    if (config !== null) return this.nested(attribute, config, prior, plan, path);
    // A default is no choice: it is known.
    return attribute.presence === "computed" || attribute.presence === "optionalComputed" ? unknown : plan;
  }
}
