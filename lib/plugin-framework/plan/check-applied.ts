import { Path } from "../path";
import type { Type } from "../schema/type";
import { equalValues } from "../values/equal";
import { containsUnknown, isUnknown } from "../values/unknown";
import { type Place, stepInto } from "../values/value-error";

/**
 * Finds where what was made differs from what was planned, which Terraform would refuse: what was known in the plan
 * must come out so. Elements of a set with unknown values cannot be told apart: there only their number counts.
 */
export function inconsistentPaths(type: Type, planned: unknown, actual: unknown): readonly Path[] {
  const found: Path[] = [];
  compare({ type, path: Path.root }, planned ?? null, actual ?? null, found);
  return found;
}

function compare(place: Place, planned: unknown, actual: unknown, found: Path[]): void {
  const { type, path } = place;
  if (isUnknown(planned) || equalValues(type, planned, actual)) return;
  const comparable = isContainer(planned) && isContainer(actual) && type.kind !== "dynamic";
  if (!comparable || (type.kind !== "object" && Object.keys(planned).length !== Object.keys(actual).length)) {
    found.push(path);
  } else if (type.kind === "set") {
    if (!containsUnknown(planned)) found.push(path);
  } else {
    for (const key of Object.keys(planned)) {
      compare(stepInto(place, key), planned[key] ?? null, actual[key] ?? null, found);
    }
  }
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !isUnknown(value);
}
