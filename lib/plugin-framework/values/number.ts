import type { Type } from "../schema/type";
import { BigNumber, numberFromBinary, numberFromText } from "./big-number";
import { Misfit } from "./value-error";

/** A number as it came, for an attribute of this type. @throws Misfit when it is none, or has too many digits. */
export function numberFor(type: Type, raw: string | number | bigint): number | BigNumber {
  const value = typeof raw === "string" ? numberFromText(raw) : numberFromBinary(raw);
  if (value === undefined) throw new Misfit("It must be a number.");
  if (type.kind === "number" && value instanceof BigNumber) {
    throw new Misfit("It has more digits than can be kept here: at most 15 are safe.");
  }
  return value;
}
