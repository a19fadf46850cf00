import type { ObjectValue } from "../resource/resource";
import type { Path } from "../path";
import type { Attribute, Attributes } from "../schema/attribute";
import { isWriteOnly } from "../schema/flags";
import { PlanWalk } from "./walk";

/** The object with null for write-only attributes: plans and states never contain their values. */
export function withoutWriteOnly(attributes: Attributes, object: ObjectValue): ObjectValue {
  return new WithoutWriteOnly("writeOnly").run(attributes, { config: null, prior: null, plan: object });
}

class WithoutWriteOnly extends PlanWalk {
  protected override value(attribute: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown {
    return isWriteOnly(attribute) ? null : this.nested(attribute, config, prior, plan, path);
  }
}
