import type { BigNumber } from "../values/big-number";
import type { Dynamic } from "../values/dynamic";
import type { Unknown } from "../values/unknown";

/** A Terraform type, as data. */
export type Type = PrimitiveType | ListType | SetType | MapType | ObjectType | TupleType;

export interface PrimitiveType {
  readonly kind: "string" | "number" | "bigNumber" | "bool" | "dynamic";
}
export interface ListType {
  readonly kind: "list";
  readonly element: Type;
}
export interface SetType {
  readonly kind: "set";
  readonly element: Type;
}
export interface MapType {
  readonly kind: "map";
  readonly element: Type;
}
export interface ObjectType {
  readonly kind: "object";
  readonly fields: Readonly<Record<string, Type>>;
}
export interface TupleType {
  readonly kind: "tuple";
  readonly elements: readonly Type[];
}

declare const values: unique symbol;

/**
 * A Terraform type with the TypeScript types of its values: `Known` where everything is known, `Partly` where something
 * inside may be unknown.
 */
export interface TypeOf<Known, Partly> {
  readonly shape: Type;
  readonly [values]?: { readonly known: Known; readonly partly: Partly };
}
export type AnyType = TypeOf<unknown, unknown>;

export type KnownOf<T extends AnyType> = NonNullable<T[typeof values]>["known"];
export type PartlyOf<T extends AnyType> = NonNullable<T[typeof values]>["partly"];

type KnownFields<Fields extends Readonly<Record<string, AnyType>>> = {
  readonly [Name in keyof Fields]: KnownOf<Fields[Name]> | null;
};
type PartlyFields<Fields extends Readonly<Record<string, AnyType>>> = {
  readonly [Name in keyof Fields]: PartlyOf<Fields[Name]> | Unknown | null;
};
type KnownElements<Elements extends readonly AnyType[]> = {
  readonly [Index in keyof Elements]: KnownOf<Elements[Index]> | null;
};
type PartlyElements<Elements extends readonly AnyType[]> = {
  readonly [Index in keyof Elements]: PartlyOf<Elements[Index]> | Unknown | null;
};
type Primitive<Value> = TypeOf<Value, Value>;

/** The types that attributes and their elements have. */
export const type = {
  string: { shape: { kind: "string" } } as Primitive<string>,
  /** A number that fits a JavaScript number exactly; what does not is refused with a diagnostic. */
  number: { shape: { kind: "number" } } as Primitive<number>,
  /** Any number: a JavaScript number where that is exact, else a `BigNumber`. */
  bigNumber: { shape: { kind: "bigNumber" } } as Primitive<number | BigNumber>,
  bool: { shape: { kind: "bool" } } as Primitive<boolean>,
  /** A value of any type: a `Dynamic`, which knows its type. */
  dynamic: { shape: { kind: "dynamic" } } as Primitive<Dynamic>,
  list: <K, P>({ shape }: TypeOf<K, P>): TypeOf<readonly K[], readonly (P | Unknown)[]> => ({
    shape: { kind: "list", element: shape },
  }),
  /** A set is an array here, each element once, in no order that counts. */
  set: <K, P>({ shape }: TypeOf<K, P>): TypeOf<readonly K[], readonly (P | Unknown)[]> => ({
    shape: { kind: "set", element: shape },
  }),
  map: <K, P>({ shape }: TypeOf<K, P>): TypeOf<Readonly<Record<string, K>>, Readonly<Record<string, P | Unknown>>> => ({
    shape: { kind: "map", element: shape },
  }),
  /** An object; each of its fields may be null. */
  object: <Fields extends Readonly<Record<string, AnyType>>>(
    fields: Fields,
  ): TypeOf<KnownFields<Fields>, PartlyFields<Fields>> => ({
    shape: {
      kind: "object",
      fields: Object.fromEntries(Object.entries(fields).map(([name, { shape }]) => [name, shape])),
    },
  }),
  /** A list of fixed length with a type for each element; each may be null. */
  tuple: <const Elements extends readonly AnyType[]>(
    elements: Elements,
  ): TypeOf<KnownElements<Elements>, PartlyElements<Elements>> => ({
    shape: { kind: "tuple", elements: elements.map(({ shape }) => shape) },
  }),
};
