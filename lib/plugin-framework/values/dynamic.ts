import type { Type } from "../schema/type-tree";
import { BigNumber } from "./big-number";
import { isUnknown, type Unknown } from "./unknown";

/** The content of a dynamic value. */
export type DynamicContent =
  | string
  | number
  | boolean
  | BigNumber
  | Unknown
  | Dynamic
  | null
  | readonly DynamicContent[]
  | { readonly [name: string]: DynamicContent };

/** A value of a `dynamic` attribute: it contains its own type. */
export class Dynamic {
  /** The type of `value`. */
  readonly type: Type;
  /** The value. */
  readonly value: DynamicContent;

  /** Creates a value of the given type. `Dynamic.of` infers the type. */
  constructor(type: Type, value: DynamicContent) {
    this.type = type;
    this.value = value;
  }

  /** Creates a value with an inferred type: arrays become tuples, records become objects. */
  static of(value: DynamicContent): Dynamic {
    return value instanceof Dynamic ? value : new Dynamic(typeOf(value), value);
  }

  toJSON(): unknown {
    return this.value;
  }
}

function typeOf(value: DynamicContent): Type {
  if (typeof value === "string") return { kind: "string" };
  if (typeof value === "number" || value instanceof BigNumber) return { kind: "bigNumber" };
  if (typeof value === "boolean") return { kind: "bool" };
  if (value === null || value instanceof Dynamic || isUnknown(value)) return { kind: "dynamic" };
  if (isArray(value)) return { kind: "tuple", elements: value.map(typeOf) };
  return {
    kind: "object",
    fields: Object.fromEntries(Object.entries(value).map(([name, field]) => [name, typeOf(field)])),
  };
}

/** Array.isArray does not narrow readonly arrays. */
function isArray(value: DynamicContent): value is readonly DynamicContent[] {
  return Array.isArray(value);
}
