import type { ListType, MapType, ObjectType, SetType, TupleType, Type } from "../schema/type-tree";
import { describeType, typeFromJson } from "../schema/type-json";
import { Dynamic, type DynamicContent } from "./dynamic";
import { numberFor } from "./number";
import { TypeMismatch } from "./value-error";

type Raw = Readonly<Record<string, unknown>>;

/**
 * Converts parsed JSON to a value of a type.
 * @param isStored - the JSON may be of another schema version: attributes that the type lacks are dropped, attributes
 *   that the JSON lacks become null
 * @throws TypeMismatch when it is not a value of this type
 */
export function readJson(type: Type, raw: unknown, isStored: boolean): unknown {
  if (raw === null) return null;
  switch (type.kind) {
    case "string":
      return typeof raw === "string" ? raw : refuse(type);
    case "bool":
      return typeof raw === "boolean" ? raw : refuse(type);
    case "number":
    case "bigNumber":
      // The parser returns numbers that it would round as strings.
      if (typeof raw === "number") return raw;
      return typeof raw === "string" ? numberFor(type, raw) : refuse(type);
    case "list":
    case "set":
    case "tuple":
      return readElements(type, raw, isStored);
    case "map":
      return readMap(type, raw, isStored);
    case "object":
      return readObject(type, raw, isStored);
    case "dynamic":
      return readDynamic(type, raw, isStored);
  }
}

function readElements(type: ListType | SetType | TupleType, raw: unknown, isStored: boolean): unknown[] {
  if (!Array.isArray(raw)) return refuse(type);
  if (type.kind === "tuple" && raw.length !== type.elements.length) {
    throw new TypeMismatch(`The value must be a tuple of ${type.elements.length} elements, not ${raw.length}.`);
  }
  return raw.map((element: unknown, index) =>
    within(index, () =>
      readJson(type.kind === "tuple" ? (type.elements[index] ?? type) : type.element, element, isStored),
    ),
  );
}

function readMap(type: MapType, raw: unknown, isStored: boolean): Raw {
  if (!isRecord(raw)) return refuse(type);
  const entries = Object.entries(raw).map(([key, value]) => {
    return [key, within(key, () => readJson(type.element, value, isStored))] as const;
  });
  return Object.fromEntries(entries);
}

function readObject(type: ObjectType, raw: unknown, isStored: boolean): Raw {
  if (!isRecord(raw)) return refuse(type);
  const extra = Object.keys(raw).find((name) => !Object.hasOwn(type.fields, name));
  if (extra !== undefined && !isStored)
    throw new TypeMismatch(`The attribute ${JSON.stringify(extra.slice(0, 80))} does not exist.`);
  const object: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(type.fields)) {
    if (!Object.hasOwn(raw, name) && !isStored) throw new TypeMismatch(`The attribute "${name}" is missing.`);
    object[name] = within(name, () => readJson(field, raw[name] ?? null, isStored));
  }
  return object;
}

function readDynamic(type: Type, raw: unknown, isStored: boolean): Dynamic {
  if (!isRecord(raw) || !("type" in raw)) return refuse(type);
  const inner = typeFromJson(raw["type"]);
  if (inner === undefined) throw new TypeMismatch("The type of the value is invalid.");
  return new Dynamic(inner, readJson(inner, raw["value"] ?? null, isStored) as DynamicContent);
}

function within<Value>(step: string | number, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw TypeMismatch.within(step, error);
  }
}

function isRecord(raw: unknown): raw is Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function refuse(type: Type): never {
  throw new TypeMismatch(`The value must be ${describeType(type)}.`);
}
