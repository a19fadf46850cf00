import type { BigNumber } from "../values/big-number";
import type { Dynamic } from "../values/dynamic";
import type { Unknown } from "../values/unknown";
import type { Type } from "./type-tree";

declare const values: unique symbol;

/**
 * A Terraform type together with the TypeScript types of its values: `Known` if every value inside is known, `Partly` if
 * values inside may be unknown.
 */
export interface TypeOf<Known, Partly> {
  /** The type as plain data. */
  readonly tree: Type;
  /** Exists only in types. */
  readonly [values]?: { readonly known: Known; readonly partly: Partly };
}
/** Any Terraform type. */
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

/** The types of attributes and their elements. */
export const type = {
  /** A string. */
  string: { tree: { kind: "string" } } as Primitive<string>,
  /** A number that a JavaScript number holds exactly. Other numbers fail with a diagnostic. */
  number: { tree: { kind: "number" } } as Primitive<number>,
  /** Any number: a JavaScript number if that is exact, else a `BigNumber`. */
  bigNumber: { tree: { kind: "bigNumber" } } as Primitive<number | BigNumber>,
  /** A boolean. */
  bool: { tree: { kind: "bool" } } as Primitive<boolean>,
  /** A value of any type, as a `Dynamic`, which contains the type. */
  dynamic: { tree: { kind: "dynamic" } } as Primitive<Dynamic>,
  /** A list of elements of one type. */
  list: <K, P>({ tree }: TypeOf<K, P>): TypeOf<readonly K[], readonly (P | Unknown)[]> => ({
    tree: { kind: "list", element: tree },
  }),
  /** A set, as an array without duplicates. The order has no meaning. */
  set: <K, P>({ tree }: TypeOf<K, P>): TypeOf<readonly K[], readonly (P | Unknown)[]> => ({
    tree: { kind: "set", element: tree },
  }),
  /** A map from strings to elements of one type. */
  map: <K, P>({ tree }: TypeOf<K, P>): TypeOf<Readonly<Record<string, K>>, Readonly<Record<string, P | Unknown>>> => ({
    tree: { kind: "map", element: tree },
  }),
  /** An object. Each field may be null. */
  object: <Fields extends Readonly<Record<string, AnyType>>>(
    fields: Fields,
  ): TypeOf<KnownFields<Fields>, PartlyFields<Fields>> => ({
    tree: {
      kind: "object",
      fields: Object.fromEntries(Object.entries(fields).map(([name, { tree }]) => [name, tree])),
    },
  }),
  /** A list of fixed length with a type for each element. Each element may be null. */
  tuple: <const Elements extends readonly AnyType[]>(
    elements: Elements,
  ): TypeOf<KnownElements<Elements>, PartlyElements<Elements>> => ({
    tree: { kind: "tuple", elements: elements.map(({ tree }) => tree) },
  }),
};
