import type { Type } from "../schema/type";
import { BigNumber } from "./big-number";
import { isUnknown, type Unknown } from "./unknown";

/** What can stand inside a dynamic value. */
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

/** A value whose type Terraform learns from the value itself. */
export class Dynamic {
  readonly type: Type;
  readonly value: DynamicContent;

  /** A value of a type that is said; `Dynamic.of` infers it. */
  constructor(type: Type, value: DynamicContent) {
    this.type = type;
    this.value = value;
  }

  /** A value of the type that its form says: arrays become tuples, records objects. */
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
