import type { TSchema } from "@sinclair/typebox";
import { isUnknown, Path, type Diagnostics } from "../../plugin-framework";
import { shapeOf, type ObjectShape, type Shape } from "./shape";

/**
 * Checks that a configuration has only fields of its variant (such as the type of an application), and those that the
 * variant requires, at any depth. An unknown tag is not checked: Terraform checks the configuration again at apply.
 *
 * @param noun - what the object is, in the plural: `applications`
 */
export function checkVariants(schema: TSchema, config: object, noun: string, diagnostics: Diagnostics): void {
  checkShape(shapeOf(schema), config, Path.root, noun, diagnostics);
}

function checkShape(shape: Shape, value: unknown, at: Path, noun: string, diagnostics: Diagnostics): void {
  if (typeof value !== "object" || value === null || isUnknown(value)) return;
  if (shape.kind === "list") {
    (value as readonly unknown[]).forEach((one, index) =>
      checkShape(shape.element, one, at.index(index), "elements", diagnostics),
    );
  }
  if (shape.kind !== "object") return;
  const given = value as Readonly<Record<string, unknown>>;
  checkFields(shape, given, at, noun, diagnostics);
  checkExactlyOne(shape, given, at, diagnostics);
  for (const [name, { shape: field }] of Object.entries(shape.fields)) {
    checkShape(field, given[name], at.attribute(name), "objects", diagnostics);
  }
}

function checkFields(
  { variants, fields }: ObjectShape,
  given: Readonly<Record<string, unknown>>,
  at: Path,
  noun: string,
  diagnostics: Diagnostics,
): void {
  if (variants === undefined) return;
  const { tag, fieldsOf } = variants;
  const value = given[tag];
  const variant = typeof value === "string" ? fieldsOf.get(value) : undefined;
  if (variant === undefined) return;
  for (const name of Object.keys(fields)) {
    const one = given[name];
    if (isSet(one) && !variant.allowed.includes(name)) {
      const having = [...fieldsOf].flatMap(([key, { allowed }]) => (allowed.includes(name) ? [key] : []));
      const field = at.attribute(name).toString();
      diagnostics.error(
        `${name} does not fit the ${tag}`,
        `${field} is set, but ${noun} of ${tag} "${String(value)}" do not have it. Remove it, or use a ${tag} that has it: ${having.join(", ")}.`,
        at.attribute(name),
      );
    }
    if (!isSet(one) && variant.required.includes(name)) {
      diagnostics.error(
        `${name} is missing`,
        `${at.attribute(name).toString()} is required for ${noun} of ${tag} "${String(value)}".`,
        at.attribute(name),
      );
    }
  }
}

function checkExactlyOne(
  { exactlyOne, fields }: ObjectShape,
  given: Readonly<Record<string, unknown>>,
  at: Path,
  diagnostics: Diagnostics,
): void {
  if (!exactlyOne) return;
  const names = Object.keys(fields).filter((name) => isSet(given[name]));
  if (names.length === 1 || names.some((name) => isUnknown(given[name]))) return;
  const actual = names.length === 0 ? "none is set" : `${names.join(" and ")} are set`;
  diagnostics.error(
    "A rule has exactly one attribute",
    `${at.toString()} must have exactly one attribute, the kind of the rule, but ${actual}. ` +
      "Write one object for each rule.",
    at,
  );
}

/** Whether a configuration sets a value. */
const isSet = (value: unknown): boolean => value !== null && value !== undefined;
