import type { ObjectValue } from "../resource/resource";
import type { Diagnostics } from "../diagnostics";
import type { Path } from "../path";
import type { PlanModifier, PlanModifierContext } from "../plan-modifiers";
import type { Attribute, Attributes } from "../schema/attribute";
import { equalValues } from "../values/equal";
import { type ObjectParts, PlanWalk } from "./walk";

/** The parts of a plan modifier's context that all attributes of a resource share. */
export interface PlanModifierScope {
  readonly resource: PlanModifierContext<unknown>["resource"];
  readonly diagnostics: Diagnostics;
  readonly requireReplace: (path: Path) => void;
}

/** Applies the plan modifiers of each attribute; those of an outer attribute run before those of nested ones. */
export function withPlanModifiers(
  attributes: Attributes,
  parts: ObjectParts,
  scope: PlanModifierScope,
  feature: "planModifiers" | "alwaysPlanModifiers",
): ObjectValue {
  return new WithPlanModifiers(scope, feature).run(attributes, parts);
}

class WithPlanModifiers extends PlanWalk {
  readonly #scope: PlanModifierScope;

  constructor(scope: PlanModifierScope, feature: "planModifiers" | "alwaysPlanModifiers") {
    super(feature);
    this.#scope = scope;
  }

  protected override value(attribute: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown {
    let modified = plan;
    for (const modifier of attribute.planModifiers as readonly PlanModifier<unknown>[]) {
      const context = new Context(this.#scope, attribute, config, prior, modified, path);
      const planned = modifier.modify(context);
      if (planned !== undefined) modified = planned;
    }
    return this.nested(attribute, config, prior, modified, path);
  }
}

/** Created for each attribute of each nested object, so rarely used fields are computed on access. */
class Context implements PlanModifierContext<unknown> {
  readonly #scope: PlanModifierScope;
  readonly #attribute: Attribute;

  constructor(
    scope: PlanModifierScope,
    attribute: Attribute,
    readonly config: unknown,
    readonly prior: unknown,
    readonly plan: unknown,
    readonly path: Path,
  ) {
    this.#scope = scope;
    this.#attribute = attribute;
  }

  get changed(): boolean {
    return !equalValues(this.#attribute.type, this.prior, this.plan);
  }

  get resource(): PlanModifierScope["resource"] {
    return this.#scope.resource;
  }

  get diagnostics(): Diagnostics {
    return this.#scope.diagnostics;
  }

  get requireReplace(): () => void {
    return () => this.#scope.requireReplace(this.path);
  }
}
