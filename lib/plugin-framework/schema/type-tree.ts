/** A Terraform type as a tree of plain data. */
export type Type = PrimitiveType | ListType | SetType | MapType | ObjectType | TupleType;

/** A type without element types. `bigNumber` is Terraform's `number`, decoded without rounding. */
export interface PrimitiveType {
  readonly kind: "string" | "number" | "bigNumber" | "bool" | "dynamic";
}

/** A list whose elements have one type. */
export interface ListType {
  readonly kind: "list";
  readonly element: Type;
}

/** A set whose elements have one type. */
export interface SetType {
  readonly kind: "set";
  readonly element: Type;
}

/** A map from strings to elements of one type. */
export interface MapType {
  readonly kind: "map";
  readonly element: Type;
}

/** An object with a type for each field. */
export interface ObjectType {
  readonly kind: "object";
  readonly fields: Readonly<Record<string, Type>>;
}

/** A list of fixed length with a type for each element. */
export interface TupleType {
  readonly kind: "tuple";
  readonly elements: readonly Type[];
}
