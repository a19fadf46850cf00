import type { Diagnostics } from "./diagnostics";
import type { Path } from "./path";
import { isUnknown, type Unknown } from "./values/unknown";

/** What a plan modifier knows of one attribute, and of the object it is in. */
export interface PlanModifierContext<Value> {
  readonly path: Path;
  readonly config: Value | Unknown | null;
  /** The value in the state; null when the object, or the element the attribute is in, is new. */
  readonly prior: Value | Unknown | null;
  readonly plan: Value | Unknown | null;
  /** Whether `plan` differs from `prior`. What is unknown may come to differ. */
  readonly changed: boolean;
  /** The whole resource. `prior` is null when it is to be created. */
  readonly resource: {
    readonly config: Readonly<Record<string, unknown>>;
    readonly prior: Readonly<Record<string, unknown>> | null;
    readonly plan: Readonly<Record<string, unknown>>;
  };
  readonly diagnostics: Diagnostics;
  /** Says that this change cannot be made in place. */
  readonly requireReplace: () => void;
}

/** Changes what is planned for one attribute. */
export interface PlanModifier<Value> {
  /** What it does, in one sentence. */
  readonly description: string;
  /** It does nothing where nothing changes, and need not be asked in a plan without changes. */
  readonly onlyForChanges?: true;
  /** The new planned value, or undefined to leave it as it is. */
  modify(context: PlanModifierContext<Value>): Value | Unknown | null | undefined;
}

/** A change of this attribute replaces the resource. */
export function requiresReplace<Value>(): PlanModifier<Value> {
  return requiresReplaceIf(() => true, "A change of this attribute replaces the resource.");
}

/** A change of this attribute replaces the resource if `condition` says so; it is only asked about changes. */
export function requiresReplaceIf<Value>(
  condition: (context: PlanModifierContext<Value>) => boolean,
  description = "A change of this attribute may replace the resource.",
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

/** The value stays what it was while nothing says otherwise: for identifiers and what else never changes. */
export function useStateForUnknown<Value>(): PlanModifier<Value> {
  return {
    description: "Once set, this value does not change.",
    onlyForChanges: true,
    modify: ({ config, prior, plan }) => (isUnknown(plan) && config === null && prior !== null ? prior : undefined),
  };
}
