import type { TSchema } from "@sinclair/typebox";
import { isUnknown, Path, type Diagnostics } from "../../plugin-framework";
import { shapeOf, type ObjectShape, type Shape, type TextShape } from "./shape";

/**
 * Checks that a configuration has only fields of its variant (such as the type of an application), and those that the
 * variant requires, at any depth. An unknown tag is not checked: Terraform checks the configuration again at apply.
 *
 * @param noun - what the object is, in the plural: `applications`
 * @param at - where the object is. @default - the whole configuration
 */
export function checkVariants(
  schema: TSchema,
  config: object,
  noun: string,
  diagnostics: Diagnostics,
  at = Path.root,
): void {
  checkShape(shapeOf(schema), config, at, noun, diagnostics);
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
  const value = given[tag] ?? fields[tag]?.shape.default;
  const variant = typeof value === "string" ? fieldsOf.get(value) : undefined;
  if (variant === undefined) return;
  for (const name of Object.keys(fields)) {
    const one = given[name];
    // An unknown value may be null at apply, when Terraform checks the configuration again.
    if (isSet(one) && !isUnknown(one) && !variant.allowed.includes(name)) {
      const having = [...fieldsOf].flatMap(([key, { allowed }]) => (allowed.includes(name) ? [key] : []));
      const field = at.attribute(name).toString();
      diagnostics.error(
        `${name} does not fit the ${tag}`,
        `${field} is set, but ${noun} of ${tag} "${String(value)}" do not have it. Remove it, or use a ${tag} that has it: ${having.join(", ")}.`,
        at.attribute(name),
      );
    }
    if (!isSet(one) && variant.required.includes(name) && fields[name]?.shape.default === undefined) {
      diagnostics.error(
        `${name} is missing`,
        `${at.attribute(name).toString()} is required for ${noun} of ${tag} "${String(value)}".`,
        at.attribute(name),
      );
    }
    const [own, merged] = [variant.fields[name]?.shape, fields[name]?.shape];
    if (own === undefined || merged === undefined) continue;
    checkInside(own, merged, one, at.attribute(name), { of: `${noun} of ${tag} "${String(value)}"`, diagnostics });
  }
}

interface InVariant {
  /** The objects of the variant: `applications of type "infrastructure"`. */
  readonly of: string;
  readonly diagnostics: Diagnostics;
}

/**
 * Checks a value inside a variant, whose objects can have fewer fields, and whose strings fewer values, than those of all
 * variants together.
 */
function checkInside(own: Shape, merged: Shape, value: unknown, at: Path, context: InVariant): void {
  if (!isSet(value) || isUnknown(value) || own === merged) return;
  if (own.kind === "list" && merged.kind === "list") {
    (value as readonly unknown[]).forEach((one, index) =>
      checkInside(own.element, merged.element, one, at.index(index), context),
    );
  }
  if (own.kind === "object" && merged.kind === "object") {
    checkFieldsInside(own, merged, value as Readonly<Record<string, unknown>>, at, context);
  }
  if (own.kind === "text") checkText(own, String(value), at, context);
}

function checkFieldsInside(
  own: ObjectShape,
  merged: ObjectShape,
  given: Readonly<Record<string, unknown>>,
  at: Path,
  context: InVariant,
): void {
  const { of, diagnostics } = context;
  for (const [name, { shape }] of Object.entries(merged.fields)) {
    const [path, field, one] = [at.attribute(name), own.fields[name], given[name]];
    if (field !== undefined) {
      if (field.required && !isSet(one) && field.shape.default === undefined) {
        diagnostics.error(`${name} is missing`, `${path.toString()} is required for ${of}.`, path);
      }
      checkInside(field.shape, shape, one, path, context);
    } else if (isSet(one)) {
      const detail = `${path.toString()} is set, but ${of} do not have it. Remove it.`;
      diagnostics.error(`${name} does not fit`, detail, path);
    }
  }
}

function checkText({ values, pattern }: TextShape, value: string, at: Path, { of, diagnostics }: InVariant): void {
  const isAllowed = values?.includes(value) ?? (pattern === undefined || new RegExp(pattern).test(value));
  if (isAllowed) return;
  const allowed = values?.join(", ") ?? `a string that matches ${pattern ?? ""}`;
  diagnostics.error(
    "Invalid attribute value",
    `${at.toString()} is ${JSON.stringify(value)}, but ${of} allow only: ${allowed}.`,
    at,
  );
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
