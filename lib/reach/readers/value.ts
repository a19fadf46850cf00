import type { ObjectKind } from "./object-kind";
import type { Key } from "../model/access-model";

/** A value of an object that was read. Parts of it may be unknown. */
export type Value =
  string | number | boolean | null | undefined | Unknown | readonly Value[] | { readonly [name: string]: Value };

/** The fields of an object that was read. */
export type Fields = Readonly<Record<string, Value>>;

/** A value that the source does not tell, and perhaps which object's ID it is. */
export class Unknown {
  /**
   * @param reason - why, as a clause: `it is known after apply`
   * @param follow - the key of the object of this kind whose ID the value is; undefined if the source does not tell it
   * @param isComputed - whether the configuration leaves the value to Cloudflare
   */
  constructor(
    readonly reason: string,
    private readonly follow: (kind: ObjectKind) => Key | undefined = () => undefined,
    readonly isComputed = false,
  ) {}

  /** The key of the object of this kind whose ID the value is. */
  keyOf(kind: ObjectKind): Key | undefined {
    return this.follow(kind);
  }

  /** A part of the value: it is not the ID that the value may be. */
  get part(): Unknown {
    return new Unknown(this.reason);
  }
}

/** A value that Terraform knows, so that no unknown ID comes of it, but that the source does not tell. */
export class Untold extends Unknown {
  override get part(): Unknown {
    return this;
  }
}

/** Whether a value is an object with fields. */
export const isFields = (value: Value): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Unknown);

/** Whether a value is a list. */
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** Whether a value is there: not null. */
export const isSet = (value: Value): boolean => value !== null && value !== undefined;

/** The elements of a list or set. A single object is a list of one: JSON may write a single block so. */
export function elementsOf(value: Value): readonly Value[] {
  if (!isSet(value)) return [];
  return isList(value) ? value : [value];
}

/** A nested object. Blocks of older providers are lists with one object. */
export function single(value: Value): Fields | Unknown | undefined {
  const [first] = elementsOf(value);
  return first instanceof Unknown || isFields(first) ? first : undefined;
}

/** A string that is not empty. */
export const textOf = (value: Value): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

/** A value in words: of a name or an index of an expression. */
export function wordsOf(value: Value): string {
  if (value instanceof Unknown) return "…";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A number, also one that is written as a string. */
export function numberOf(value: Value): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** A boolean, also one that is written as a string. */
export function flagOf(value: Value): boolean | undefined {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : undefined;
}

/** The strings of a list; undefined for the whole if it is not set. Unknown elements are left out: see `unknownIn`. */
export function textsOf(value: Value): readonly string[] | undefined {
  if (!isList(value)) return undefined;
  return value.flatMap((element) => textOf(element) ?? []);
}

/** The first unknown value in a value that the configuration does not leave to Cloudflare. */
export function unknownIn(value: Value): Unknown | undefined {
  if (value instanceof Unknown) return value.isComputed ? undefined : value;
  if (typeof value !== "object" || value === null) return undefined;
  return firstUnknown(isList(value) ? value : Object.values(value));
}

function firstUnknown(values: readonly Value[]): Unknown | undefined {
  for (const value of values) {
    const found = unknownIn(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
