import { typeToJson } from "../schema/type-json";
import type { ListType, TupleType, Type } from "../schema/type-tree";
import { BigNumber } from "./big-number";
import { Dynamic } from "./dynamic";
import { encodeValue } from "./encode";
import { isUnknown } from "./unknown";

/** Whether Terraform treats two values of a type as equal. Attributes that an object lacks are null. */
export function equalValues(type: Type, left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left === "string" && typeof right === "string") return left.normalize("NFC") === right.normalize("NFC");
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return (left ?? null) === (right ?? null);
  }
  if (isUnknown(left) || isUnknown(right)) return false;
  switch (type.kind) {
    case "list":
    case "tuple":
      return equalElements(type, left as readonly unknown[], right as readonly unknown[]);
    case "set":
      return encodedText(type, left) === encodedText(type, right);
    case "map":
      return equalMaps(type.element, left as Fields, right as Fields);
    case "object":
      for (const name in type.fields) {
        if (!equalValues(type.fields[name] ?? type, (left as Fields)[name], (right as Fields)[name])) return false;
      }
      return true;
    case "dynamic":
      return equalDynamics(left, right);
    default:
      return left instanceof BigNumber && left.equals(right);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function equalElements(type: ListType | TupleType, left: readonly unknown[], right: readonly unknown[]): boolean {
  return (
    left.length === right.length &&
    left.every((element, index) => {
      return equalValues(type.kind === "list" ? type.element : (type.elements[index] ?? type), element, right[index]);
    })
  );
}

function equalMaps(element: Type, left: Fields, right: Fields): boolean {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equalValues(element, left[key], right[key]));
}

function equalDynamics(left: unknown, right: unknown): boolean {
  return (
    left instanceof Dynamic &&
    right instanceof Dynamic &&
    JSON.stringify(typeToJson(left.type)) === JSON.stringify(typeToJson(right.type)) &&
    equalValues(left.type, left.value, right.value)
  );
}

/** Equal sets have equal encodings, because the encoder sorts elements. */
function encodedText(type: Type, value: unknown): string {
  return Buffer.from(encodeValue(type, value, "keep").msgpack).toString("latin1");
}
