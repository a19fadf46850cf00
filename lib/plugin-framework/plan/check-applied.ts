import { Path } from "../path";
import type { Type } from "../schema/type-tree";
import { equalValues } from "../values/equal";
import { containsUnknown, isUnknown } from "../values/unknown";
import { type TypedPath, stepInto } from "../values/value-error";

/**
 * Finds where an applied object differs from its plan. Terraform requires every known planned value in the result.
 * Elements of a set with unknown values cannot be matched, so only their number is compared.
 */
export function inconsistentPaths(type: Type, planned: unknown, actual: unknown): readonly Path[] {
  const found: Path[] = [];
  compare({ type, path: Path.root }, planned ?? null, actual ?? null, found);
  return found;
}

function compare(at: TypedPath, planned: unknown, actual: unknown, found: Path[]): void {
  const { type, path } = at;
  if (isUnknown(planned) || equalValues(type, planned, actual)) return;
  const comparable = isContainer(planned) && isContainer(actual) && type.kind !== "dynamic";
  if (!comparable || (type.kind !== "object" && Object.keys(planned).length !== Object.keys(actual).length)) {
    found.push(path);
  } else if (type.kind === "set") {
    if (!containsUnknown(planned)) found.push(path);
  } else {
    for (const key of Object.keys(planned)) {
      compare(stepInto(at, key), planned[key] ?? null, actual[key] ?? null, found);
    }
  }
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !isUnknown(value);
}
