import type { Diagnostics } from "./diagnostics";
import type { Path } from "./path";
import { isUnknown, type Unknown } from "./values/unknown";

/** The argument of a plan modifier: one attribute, and the resource that contains it. */
export interface PlanModifierContext<Value> {
  /** The path of the attribute. */
  readonly path: Path;
  /** The configured value. */
  readonly config: Value | Unknown | null;
  /** The value in the state. Null if the object, or the element that contains the attribute, is new. */
  readonly prior: Value | Unknown | null;
  /** The planned value so far. */
  readonly plan: Value | Unknown | null;
  /** Whether `plan` differs from `prior`. An unknown value counts as different. */
  readonly changed: boolean;
  /** The whole resource. `prior` is null if the plan creates it. */
  readonly resource: {
    readonly config: Readonly<Record<string, unknown>>;
    readonly prior: Readonly<Record<string, unknown>> | null;
    readonly plan: Readonly<Record<string, unknown>>;
  };
  /** Add errors and warnings for the user here. */
  readonly diagnostics: Diagnostics;
  /** Marks the change of this attribute as one that replaces the resource. */
  readonly requireReplace: () => void;
}

/** Changes the planned value of one attribute. */
export interface PlanModifier<Value> {
  /** What it does, in one sentence. Shown in generated documentation. */
  readonly description: string;
  /** Set it if the modifier does nothing in a plan without changes. Such plans then skip it. */
  readonly onlyForChanges?: true;
  /** Returns the new planned value, or undefined to leave it unchanged. */
  modify(context: PlanModifierContext<Value>): Value | Unknown | null | undefined;
}

/** Replaces the resource if the attribute changes. */
export function requiresReplace<Value>(): PlanModifier<Value> {
  return requiresReplaceIf(() => true, "A change replaces the resource.");
}

/** Replaces the resource if the attribute changes and `condition` returns true. */
export function requiresReplaceIf<Value>(
  condition: (context: PlanModifierContext<Value>) => boolean,
  description = "Some changes replace the resource.",
): PlanModifier<Value> {
  return {
    description,
    onlyForChanges: true,
    modify(context) {
      if (context.resource.prior !== null && context.changed && condition(context)) context.requireReplace();
      return undefined;
    },
  };
}

/** Plans the prior value instead of an unknown one: for identifiers and other computed values that never change. */
export function useStateForUnknown<Value>(): PlanModifier<Value> {
  return {
    description: "The value does not change after creation.",
    onlyForChanges: true,
    modify: ({ config, prior, plan }) => (isUnknown(plan) && config === null && prior !== null ? prior : undefined),
  };
}
