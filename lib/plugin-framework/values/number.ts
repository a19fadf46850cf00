import type { Type } from "../schema/type-tree";
import { BigNumber, numberFromBinary, numberFromText } from "./big-number";
import { TypeMismatch } from "./value-error";

/** Converts a raw number to the value of an attribute. @throws TypeMismatch when it is not a number or has too many digits */
export function numberFor(type: Type, raw: string | number | bigint): number | BigNumber {
  const value = typeof raw === "string" ? numberFromText(raw) : numberFromBinary(raw);
  if (value === undefined) throw new TypeMismatch("The value must be a number.");
  if (type.kind === "number" && value instanceof BigNumber) {
    throw new TypeMismatch("The number has too many digits: at most 15 are safe.");
  }
  return value;
}
