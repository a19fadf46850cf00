import { UUID_PATTERN } from "../../api";

/**
 * The shape of a value: formats separated by `|`, a list whose elements have one shape (`[]`: an empty list), or an object.
 * A field whose name ends with `?` may be missing. `absent` is a field that responses do not have.
 */
export type Shape = string | readonly [Shape] | readonly [] | { readonly [field: string]: Shape };

/** How a value differs from its shape. It contains no value: only names of fields, formats and types. */
export interface Difference {
  /** JSON pointer. Elements of lists are `*`. */
  readonly at: string;
  readonly expected: string;
  readonly found: string;
}

const FORMATS: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  null: (value) => value === null,
  object: isRecord,
  list: Array.isArray,
  empty: (value) => value === "",
  uuid: matching(new RegExp(UUID_PATTERN)),
  uuid7: matching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  hex32: matching(/^[0-9a-f]{32}$/),
  hex64: matching(/^[0-9a-f]{64}$/),
  // Times are in UTC, with whole seconds or with microseconds.
  time: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  time6: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  url: matching(/^https?:\/\//),
};

/** Formats from the narrowest to the widest, by which a found value is described. */
const NARROWEST = [
  "null",
  "uuid7",
  "uuid",
  "hex32",
  "hex64",
  "time",
  "time6",
  "url",
  "empty",
  "boolean",
  "integer",
  "number",
];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function matching(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === "string" && pattern.test(value);
}

/** The format of a value: `uuid`, `time`, `string`, `object`. */
export function formatOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "empty list" : "list";
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) {
    if (FORMATS.time?.(value)) return "time";
    return FORMATS.time6?.(value) ? "time6" : "time of another format";
  }
  return NARROWEST.find((name) => FORMATS[name]?.(value)) ?? typeof value;
}

/** How a value differs from a shape. */
export function differences(shape: Shape, value: unknown, at = ""): Difference[] {
  if (typeof shape === "string") return fits(shape, value) ? [] : [{ at, expected: shape, found: formatOf(value) }];
  if (isList(shape)) {
    if (!Array.isArray(value)) return [{ at, expected: "list", found: formatOf(value) }];
    const [element] = shape;
    if (element === undefined) return value.length === 0 ? [] : [{ at, expected: "empty list", found: "list" }];
    return once(value.flatMap((one) => differences(element, one, `${at}/*`)));
  }
  if (!isRecord(value)) return [{ at, expected: "object", found: formatOf(value) }];
  return Object.entries(shape).flatMap(([name, inner]) => {
    const field = name.replace(/\?$/, "");
    const place = `${at}/${field}`;
    if (Object.hasOwn(value, field)) {
      if (inner === "absent") return [{ at: place, expected: "no such field", found: formatOf(value[field]) }];
      return differences(inner, value[field], place);
    }
    if (inner === "absent" || name.endsWith("?")) return [];
    return [
      { at: place, expected: typeof inner === "string" ? inner : isList(inner) ? "list" : "object", found: "nothing" },
    ];
  });
}

const isList = (shape: Shape): shape is readonly [Shape] | readonly [] => Array.isArray(shape);

const fits = (formats: string, value: unknown): boolean =>
  formats.split("|").some((name) => {
    const format = FORMATS[name];
    if (format === undefined) throw new TypeError(`"${name}" is not a format of lib/emulator/recorded/shape.ts`);
    return format(value);
  });

/** The fields of an object; none for any other value. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/** The elements of a list; none for any other value. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The shape of any object of a kind: that of a recorded one, without the nested fields, which depend on its input. */
export function generalShape(shape: Shape): Shape {
  if (typeof shape === "string") return shape;
  if (isList(shape)) return "list";
  const entries = Object.entries(shape).map(([name, inner]): [string, Shape] => [
    name,
    typeof inner === "string" ? inner : "any",
  ]);
  return Object.fromEntries(entries);
}

/** Each difference once: elements of a list usually differ in the same way. */
export const once = (all: readonly Difference[]): Difference[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
