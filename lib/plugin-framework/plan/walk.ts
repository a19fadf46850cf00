import type { ObjectValue } from "../resource/resource";
import { Path } from "../path";
import type { Attribute, Attributes } from "../schema/attribute";
import { attributesWith, type Feature } from "../schema/features";
import { isUnknown } from "../values/unknown";
import { setCounterparts } from "./set-counterparts";

/** One object or nested object: its configuration, its prior state and its plan so far. */
export interface ObjectParts {
  readonly config: ObjectValue | null;
  readonly prior: ObjectValue | null;
  readonly plan: ObjectValue;
}

/**
 * Visits a planned object attribute by attribute, together with configuration and prior state, and replaces each planned
 * value by the result of `value`. Unchanged values are shared with the old plan. For speed with thousands of nested
 * objects, it visits only attributes that have the feature (or contain one that does) and passes plain arguments.
 */
export abstract class PlanWalk {
  readonly #feature: Feature;

  constructor(feature: Feature) {
    this.#feature = feature;
  }

  run(attributes: Attributes, { config, prior, plan }: ObjectParts): ObjectValue {
    return this.object(attributes, config, prior, plan, Path.root);
  }

  /** Returns the planned value of one attribute. */
  protected abstract value(attribute: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown;

  protected object(
    attributes: Attributes,
    config: ObjectValue | null,
    prior: ObjectValue | null,
    plan: ObjectValue,
    path: Path,
  ): ObjectValue {
    let changed: Record<string, unknown> | undefined;
    for (const [name, attribute] of attributesWith(this.#feature, attributes)) {
      const before = plan[name] ?? null;
      const after = this.value(
        attribute,
        config === null ? null : (config[name] ?? null),
        prior === null ? null : (prior[name] ?? null),
        before,
        path.attribute(name),
      );
      if (after !== before) (changed ??= { ...plan })[name] = after;
    }
    return changed ?? plan;
  }

  /** Visits the objects of a nested attribute. Returns the plan of other attributes unchanged. */
  protected nested({ nested }: Attribute, config: unknown, prior: unknown, plan: unknown, path: Path): unknown {
    if (nested === undefined || !isContainer(plan)) return plan;
    const { nesting, attributes } = nested;
    const configured = isContainer(config) ? config : null;
    const before = isContainer(prior) ? prior : null;
    if (nesting === "single") return this.object(attributes, configured, before, plan, path);
    const find = nesting === "set" ? setCounterparts(attributes, configured, before) : undefined;
    let changed: Record<string, unknown> | undefined;
    for (const key of Object.keys(plan)) {
      const element = plan[key];
      if (!isContainer(element)) continue;
      const [configOne, priorOne] = find?.(element) ?? [elementAt(configured, key), elementAt(before, key)];
      const after = this.object(attributes, configOne, priorOne, element, elementPath(nesting, path, key));
      if (after !== element) (changed ??= copyOf(plan))[key] = after;
    }
    return changed ?? plan;
  }
}

/** Whether a value is a known object, list, set or map. */
export function isContainer(value: unknown): value is ObjectValue {
  return typeof value === "object" && value !== null && !isUnknown(value);
}

function elementAt(container: ObjectValue | null, key: string): ObjectValue | null {
  const value = container !== null && Object.hasOwn(container, key) ? container[key] : null;
  return isContainer(value) ? value : null;
}

function elementPath(nesting: "list" | "set" | "map", path: Path, key: string): Path {
  if (nesting === "set") return path;
  return nesting === "map" ? path.key(key) : path.index(Number(key));
}

function copyOf(container: ObjectValue): Record<string, unknown> {
  const copy: unknown = Array.isArray(container) ? [...(container as readonly unknown[])] : { ...container };
  return copy as Record<string, unknown>;
}
