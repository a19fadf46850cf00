import type { ObjectValue } from "../definition/resource";
import type { Diagnostics } from "../diagnostics";
import type { Path } from "../path";
import type { ObjectSchema } from "../schema/object-schema";
import { equalValues } from "../values/equal";
import { withUnknownComputed } from "./computed";
import { withDefaults } from "./defaults";
import { withPlanModifiers } from "./modify";
import { withoutWriteOnly } from "./write-only";

/** What Terraform asks to plan. */
export interface PlanInput {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
  /** Terraform's own merger of configuration and prior state. */
  readonly proposed: ObjectValue;
}

/** A plan, and what it was before any code of the provider had a say. */
export interface PlannedObject {
  readonly plan: ObjectValue;
  readonly before: ObjectValue;
}

/**
 * Plans an object as its schema says: defaults, what is computed anew, plan modifiers. What does not change at all is
 * planned exactly as it is in the prior state.
 */
export function planObject(
  { attributes, type }: ObjectSchema,
  { config, prior, proposed }: PlanInput,
  diagnostics: Diagnostics,
  requireReplace: (path: Path) => void,
): PlannedObject {
  const wanted = withDefaults(attributes, { config, prior, plan: withoutWriteOnly(attributes, proposed) });
  const isChanged = prior === null || !equalValues(type, prior, wanted);
  const before = isChanged ? withUnknownComputed(attributes, { config, prior, plan: wanted }) : prior;
  const scope = { resource: { config, prior, plan: before }, diagnostics, requireReplace };
  const feature = isChanged ? "planModifiers" : "alwaysPlanModifiers";
  return { plan: withPlanModifiers(attributes, { config, prior, plan: before }, scope, feature), before };
}
