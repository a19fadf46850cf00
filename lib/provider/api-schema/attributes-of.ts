import type { TSchema } from "@sinclair/typebox";
import { ACCOUNT_ID_PATTERN, DURATION_PATTERN, UUID_PATTERN } from "../../api";
import {
  attribute,
  between,
  isUnknown,
  lengthBetween,
  matches,
  oneOf,
  requiresReplace,
  sizeAtLeast,
  type,
  unknown,
  useStateForUnknown,
  type AnyType,
  type Attribute,
  type Attributes,
  type PlanModifier,
  type Unknown,
  type Validator,
} from "../../plugin-framework";
import { shapeOf, type ObjectShape, type Shape } from "./shape";

/** The values of a type of the API in Terraform: an omitted field is null. */
export type Values<T> = T extends readonly (infer Element)[]
  ? readonly Values<Element>[]
  : T extends object
    ? { readonly [Name in keyof T]-?: Values<NonNullable<T[Name]>> | (undefined extends T[Name] ? null : never) }
    : T;

/** The attributes of an object of the API. Its optional fields are attributes that may be null. */
export type AttributesOf<T> = {
  readonly [Name in keyof T]-?: Attribute<{
    config: Values<NonNullable<T[Name]>> | Unknown | (undefined extends T[Name] ? null : never);
    plan: Values<NonNullable<T[Name]>> | Unknown | (undefined extends T[Name] ? null : never);
    state: Values<NonNullable<T[Name]>> | (undefined extends T[Name] ? null : never);
  }>;
};

/** What the API's schema does not tell about an attribute. The keys are paths: `policies.include`, without indices. */
export interface DeriveOptions {
  /** Only the provider sets the attributes: those of a data source, or of fields that a request cannot have. @default false */
  readonly computed?: boolean;
  /** Lists whose order has no meaning. */
  readonly sets?: readonly string[];
  /** Fields that get no attribute. */
  readonly omit?: readonly string[];
  /** Attributes whose change replaces the object. */
  readonly replacing?: readonly string[];
  /** Attributes that the API fills in if the configuration has none, and that keep their value. */
  readonly filledIn?: readonly string[];
  /** Computed attributes that may change with every update: they are unknown in its plan. */
  readonly changing?: readonly string[];
  /** Descriptions that replace those of the API. */
  readonly descriptions?: Readonly<Record<string, string>>;
}

/**
 * Derives the attributes of an object of the API: types, descriptions, allowed values, and which are required.
 * `requestOf` and `stateOf` convert the values.
 */
export function attributesOf<T = Readonly<Record<string, unknown>>>(
  schema: TSchema & { readonly static: T },
  options: DeriveOptions = {},
): AttributesOf<T> {
  const shape = shapeOf(schema);
  if (shape.kind !== "object") throw new TypeError("Only an object has attributes.");
  return objectAttributes(shape, options, "") as unknown as AttributesOf<T>;
}

function objectAttributes(shape: ObjectShape, options: DeriveOptions, prefix: string): Attributes {
  const { fields } = shape;
  const attributes = Object.entries(fields).flatMap(([name, { shape: field, required }]): [string, Attribute][] => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    if (options.omit?.includes(path) === true) return [];
    return [[name, attributeAt(field, { path, required, variants: havingField(shape, name), options })]];
  });
  return Object.fromEntries(attributes);
}

/** One attribute to derive. */
interface Derived {
  readonly path: string;
  readonly required: boolean;
  /** The variants of the object that have the attribute. Undefined if all have it. */
  readonly variants: { readonly tag: string; readonly values: readonly string[] } | undefined;
  readonly options: DeriveOptions;
}

function havingField({ variants }: ObjectShape, name: string): Derived["variants"] {
  if (variants === undefined) return undefined;
  const values = [...variants.fieldsOf].flatMap(([value, { allowed }]) => (allowed.includes(name) ? [value] : []));
  return values.length === variants.fieldsOf.size ? undefined : { tag: variants.tag, values };
}

function attributeAt(shape: Shape, derived: Derived): Attribute {
  const { path, options } = derived;
  const settings = settingsOf(shape, derived);
  switch (shape.kind) {
    case "text":
    case "json":
      return attribute.string(settings as never);
    case "number":
      return attribute.number(settings as never);
    case "bool":
      return attribute.bool(settings as never);
    case "object":
      return attribute.singleNested(objectAttributes(shape, options, path), settings as never);
    case "map":
      return attribute.map(valueType(shape.element), settings as never);
    case "list":
      return listAttribute(shape.element, path, settings, options);
  }
}

function listAttribute(element: Shape, path: string, settings: object, options: DeriveOptions): Attribute {
  const isSet = options.sets?.includes(path) === true;
  if (element.kind === "object") {
    const attributes = objectAttributes(element, options, path);
    return isSet
      ? attribute.setNested(attributes, settings as never)
      : attribute.listNested(attributes, settings as never);
  }
  const item = valueType(element);
  return isSet ? attribute.set(item, settings as never) : attribute.list(item, settings as never);
}

/** The type of elements that are not objects with attributes of their own. */
function valueType(shape: Shape): AnyType {
  switch (shape.kind) {
    case "text":
    case "json":
      return type.string;
    case "number":
      return type.number;
    case "bool":
      return type.bool;
    case "list":
      return type.list(valueType(shape.element));
    case "map":
      return type.map(valueType(shape.element));
    case "object":
      return type.object(
        Object.fromEntries(Object.entries(shape.fields).map(([name, { shape: one }]) => [name, valueType(one)])),
      );
  }
}

function settingsOf(shape: Shape, { path, required, variants, options }: Derived): object {
  const common = {
    description: options.descriptions?.[path] ?? descriptionOf(shape),
    ...(shape.sensitive && { sensitive: true }),
  };
  if (options.computed === true) {
    return { ...common, computed: true, planModifiers: options.changing?.includes(path) ? [] : [useStateForUnknown()] };
  }
  if (shape.default !== undefined && variants !== undefined && path.includes(".")) {
    throw new TypeError(
      `${path} has a default in only some variants of an object, which only top-level attributes can have.`,
    );
  }
  if (shape.default !== undefined && variants === undefined) {
    return {
      ...common,
      default: shape.default,
      validators: validatorsOf(shape),
      planModifiers: replacing(path, options),
    };
  }
  const isFilledIn = options.filledIn?.includes(path) === true || shape.default !== undefined;
  const planModifiers: PlanModifier<unknown>[] = [
    ...(shape.default !== undefined && variants !== undefined ? [defaultOf(variants, shape.default)] : []),
    ...(isFilledIn && shape.default === undefined ? [useStateForUnknown()] : []),
    ...replacing(path, options),
  ];
  return {
    ...common,
    ...(required && !isFilledIn ? { required: true } : { optional: true }),
    ...(isFilledIn && { computed: true }),
    ...(shape.deprecated && { deprecated: shape.description }),
    validators: validatorsOf(shape),
    planModifiers,
  };
}

function descriptionOf({ kind, description, ...shape }: Shape): string {
  const isJson = kind === "json" || ("element" in shape && shape.element.kind === "json");
  return isJson ? `${description} As JSON: use \`jsondecode\`.`.trimStart() : description;
}

const replacing = (path: string, options: DeriveOptions): PlanModifier<unknown>[] =>
  options.replacing?.includes(path) === true ? [requiresReplace()] : [];

/** Plans the default of a field for the variants that have it, and null for the others. */
const defaultOf = ({ tag, values }: NonNullable<Derived["variants"]>, standard: unknown): PlanModifier<unknown> => ({
  description: `Default: ${JSON.stringify(standard)}.`,
  modify({ config, resource }) {
    if (config !== null) return undefined;
    const variant = resource.plan[tag];
    if (isUnknown(variant)) return unknown;
    return typeof variant === "string" && values.includes(variant) ? standard : null;
  },
});

/** Patterns in words, for the error of a string that does not match. */
const MEANINGS: readonly (readonly [pattern: string, meaning: string])[] = [
  [ACCOUNT_ID_PATTERN, "32 hexadecimal digits"],
  [UUID_PATTERN, "a UUID"],
  [DURATION_PATTERN, "a duration, such as 30m or 2h45m"],
];

/** Rough: the API decides. */
const EMAIL_PATTERN = /^[^@\s]+@[^@\s]+$/;

function validatorsOf(shape: Shape): readonly Validator<never>[] {
  switch (shape.kind) {
    case "text":
      return textValidators(shape);
    case "number":
      return shape.minimum === -Infinity && shape.maximum === Infinity ? [] : [between(shape.minimum, shape.maximum)];
    case "list":
      return [
        ...(shape.minItems > 0 ? [sizeAtLeast(shape.minItems)] : []),
        ...validatorsOf(shape.element).map((one) => eachElement(one)),
      ];
    case "json":
      return [isJson];
    default:
      return [];
  }
}

/** A point in time with a time zone, RFC 3339. */
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;

function textValidators({ values, pattern, isTime, isEmail, minLength, maxLength }: Extract<Shape, { kind: "text" }>) {
  const meaning = MEANINGS.find(([known]) => pattern?.endsWith(known))?.[1];
  return [
    ...(values === undefined ? [] : [oneOf(...values)]),
    ...(pattern === undefined ? [] : [matches(new RegExp(pattern), meaning ?? `a string that matches ${pattern}`)]),
    ...(isTime ? [matches(TIME, "a point in time, RFC 3339, such as 2026-11-23T10:00:00Z")] : []),
    ...(isEmail ? [matches(EMAIL_PATTERN, "an email address")] : []),
    ...(minLength === 0 && maxLength === Infinity ? [] : [lengthBetween(minLength, maxLength)]),
  ];
}

const isJson: Validator<string> = (text, path, diagnostics) => {
  try {
    JSON.parse(text);
  } catch {
    const detail = `${path.toString()} must be JSON, such as the result of jsonencode.`;
    diagnostics.error("Invalid attribute value", detail, path);
  }
};

const eachElement =
  (validator: Validator<never>): Validator<never> =>
  (list: readonly unknown[], path, diagnostics) =>
    list.forEach((one, index) => {
      if (typeof one === "string" || typeof one === "number") validator(one as never, path.index(index), diagnostics);
    });
