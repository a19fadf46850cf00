import type { Path } from "../path";
import type { Attributes } from "../schema/attribute";
import { isUnknown } from "../values/unknown";

/** The path of the first required attribute that is null. Undefined if all have values. */
export function missingRequired(attributes: Attributes, value: unknown, at: Path): Path | undefined {
  if (!isObject(value)) return undefined;
  for (const [name, { presence, nested }] of Object.entries(attributes)) {
    const [inner, path] = [value[name], at.attribute(name)];
    if (presence === "required" && (inner === null || inner === undefined)) return path;
    if (nested === undefined || !isObject(inner)) continue;
    const objects: [Path, unknown][] =
      nested.nesting === "single"
        ? [[path, inner]]
        : Object.entries(inner).map(([key, one]) => [pathOf(nested.nesting, path, key), one]);
    for (const [inside, one] of objects) {
      const missing = missingRequired(nested.attributes, one, inside);
      if (missing !== undefined) return missing;
    }
  }
  return undefined;
}

const pathOf = (nesting: string, path: Path, key: string): Path =>
  nesting === "map" ? path.key(key) : nesting === "list" ? path.index(Number(key)) : path;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isUnknown(value);
