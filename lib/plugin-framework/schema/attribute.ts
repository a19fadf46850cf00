import type { PlanModifier } from "../plan-modifiers";
import type { Validator } from "../validators";
import type { Unknown } from "../values/unknown";
import { type AnyType, type KnownOf, type PartlyOf, type Type, type TypeOf, type } from "./type";

/** Who sets an attribute. */
export type Presence =
  "required" | "optional" | "computed" | "optionalComputed" | "defaulted" | "requiredWriteOnly" | "optionalWriteOnly";

/** How many objects a nested attribute holds, and how they are told apart. */
export type Nesting = "single" | "list" | "set" | "map";

/** The attributes of a nested attribute. */
export interface Nested {
  readonly nesting: Nesting;
  readonly attributes: Attributes;
}

/** Attributes by name. */
export interface Attributes {
  readonly [name: string]: Attribute;
}

/** The TypeScript types of an attribute's values, by where they stand. */
export interface AttributeValues {
  readonly config: unknown;
  readonly plan: unknown;
  readonly state: unknown;
}

declare const values: unique symbol;

/** One attribute of a schema. Made by `attribute`. */
export interface Attribute<Values extends AttributeValues = AttributeValues> {
  readonly [values]?: Values;
  readonly type: Type;
  readonly presence: Presence;
  readonly nested: Nested | undefined;
  readonly description: string;
  readonly sensitive: boolean;
  readonly deprecated: string | undefined;
  readonly default: unknown;
  readonly validators: readonly Validator<never>[];
  readonly planModifiers: readonly PlanModifier<never>[];
}

type ValuesIn<A extends Attributes, Where extends keyof AttributeValues> = {
  readonly [Name in keyof A]: NonNullable<A[Name][typeof values]>[Where];
};

/** What the user wrote: computed attributes are null, write-only ones have their value. */
export type Config<A extends Attributes> = ValuesIn<A, "config">;
/** What is going to be: write-only attributes are null. */
export type Plan<A extends Attributes> = ValuesIn<A, "plan">;
/** What is: nothing unknown, write-only attributes null. Right after an import, what was not imported is null. */
export type State<A extends Attributes> = ValuesIn<A, "state">;

/** What is said of an attribute beside its type. One of `required`, `optional`, `computed` at least. */
export interface AttributeOptions<Value> {
  /** What it means, in Markdown. */
  readonly description: string;
  readonly required?: true;
  readonly optional?: true;
  /** The provider sets it where the configuration does not. */
  readonly computed?: true;
  /** Terraform hides it, and so do the logs and diagnostics of this provider. */
  readonly sensitive?: true;
  /** Only in the configuration, never in plan or state. Needs Terraform 1.11. */
  readonly writeOnly?: true;
  /** What to use instead. Shown as a warning where the attribute is set. */
  readonly deprecated?: string;
  /** The value where the configuration has none. Makes the attribute optional and computed. */
  readonly default?: Value;
  /** Called with each value that is known and not null. */
  readonly validators?: readonly Validator<Value>[];
  /** Called in this order when a plan is made, unless the object is to be destroyed. */
  readonly planModifiers?: readonly PlanModifier<Value>[];
}

/** An attribute made with these options, whose values are these in a configuration, a plan and a state. */
type Made<Options, C, P, S> = Options extends { readonly writeOnly: true }
  ? Attribute<{
      config: C | Unknown | (Options extends { readonly required: true } ? never : null);
      plan: null;
      state: null;
    }>
  : Options extends { readonly required: true }
    ? Attribute<{ config: C | Unknown; plan: P | Unknown; state: S }>
    : Options extends { readonly default: unknown }
      ? Attribute<{ config: C | Unknown | null; plan: P | Unknown; state: S }>
      : Options extends { readonly optional: true }
        ? Attribute<{ config: C | Unknown | null; plan: P | Unknown | null; state: S | null }>
        : Attribute<{ config: null; plan: P | Unknown | null; state: S | null }>;

type MadeOf<T extends AnyType, Options> = Made<Options, PartlyOf<T>, PartlyOf<T>, KnownOf<T>>;
type MadeSingle<A extends Attributes, Options> = Made<Options, Config<A>, Plan<A>, State<A>>;
type MadeArray<A extends Attributes, Options> = Made<
  Options,
  readonly (Config<A> | Unknown)[],
  readonly (Plan<A> | Unknown)[],
  readonly State<A>[]
>;
type MadeMap<A extends Attributes, Options> = Made<
  Options,
  Readonly<Record<string, Config<A> | Unknown>>,
  Readonly<Record<string, Plan<A> | Unknown>>,
  Readonly<Record<string, State<A>>>
>;

type OptionsOf<T extends AnyType> = AttributeOptions<PartlyOf<T>>;
type SingleOptions<A extends Attributes> = AttributeOptions<Plan<A>>;
type ArrayOptions<A extends Attributes> = AttributeOptions<readonly (Plan<A> | Unknown)[]>;
type MapOptions<A extends Attributes> = AttributeOptions<Readonly<Record<string, Plan<A> | Unknown>>>;
type ListOf<K, P> = TypeOf<readonly K[], readonly (P | Unknown)[]>;
type MapOf<K, P> = TypeOf<Readonly<Record<string, K>>, Readonly<Record<string, P | Unknown>>>;

type TypeNamed<Name extends "string" | "number" | "bigNumber" | "bool" | "dynamic"> = (typeof type)[Name];

/** Makes attributes. */
export const attribute = {
  string: <const O extends OptionsOf<TypeNamed<"string">>>(options: O): MadeOf<TypeNamed<"string">, O> =>
    make(type.string, options),
  /** A number that a JavaScript number holds exactly. */
  number: <const O extends OptionsOf<TypeNamed<"number">>>(options: O): MadeOf<TypeNamed<"number">, O> =>
    make(type.number, options),
  /** Any number; a `BigNumber` where a JavaScript number would round it. */
  bigNumber: <const O extends OptionsOf<TypeNamed<"bigNumber">>>(options: O): MadeOf<TypeNamed<"bigNumber">, O> =>
    make(type.bigNumber, options),
  bool: <const O extends OptionsOf<TypeNamed<"bool">>>(options: O): MadeOf<TypeNamed<"bool">, O> =>
    make(type.bool, options),
  /** A value of any type. */
  dynamic: <const O extends OptionsOf<TypeNamed<"dynamic">>>(options: O): MadeOf<TypeNamed<"dynamic">, O> =>
    make(type.dynamic, options),
  list: <K, P, const O extends OptionsOf<ListOf<P, P>>>(element: TypeOf<K, P>, options: O): MadeOf<ListOf<K, P>, O> =>
    make(type.list(element), options),
  /** An array, each element once. */
  set: <K, P, const O extends OptionsOf<ListOf<P, P>>>(element: TypeOf<K, P>, options: O): MadeOf<ListOf<K, P>, O> =>
    make(type.set(element), options),
  map: <K, P, const O extends OptionsOf<MapOf<P, P>>>(element: TypeOf<K, P>, options: O): MadeOf<MapOf<K, P>, O> =>
    make(type.map(element), options),
  /** One object whose fields are all written out; see `singleNested` for one with attributes of its own. */
  object: <F extends Readonly<Record<string, AnyType>>, const O extends OptionsOf<ReturnType<typeof type.object<F>>>>(
    fields: F,
    options: O,
  ): MadeOf<ReturnType<typeof type.object<F>>, O> => make(type.object(fields), options),
  /** One object with attributes of its own. */
  singleNested: <A extends Attributes, const O extends SingleOptions<A>>(attributes: A, options: O): MadeSingle<A, O> =>
    makeNested("single", attributes, options),
  /** A list of objects with attributes of their own. */
  listNested: <A extends Attributes, const O extends ArrayOptions<A>>(attributes: A, options: O): MadeArray<A, O> =>
    makeNested("list", attributes, options),
  /** A set of objects with attributes of their own. */
  setNested: <A extends Attributes, const O extends ArrayOptions<A>>(attributes: A, options: O): MadeArray<A, O> =>
    makeNested("set", attributes, options),
  /** A map of objects with attributes of their own, by keys of the user's choice. */
  mapNested: <A extends Attributes, const O extends MapOptions<A>>(attributes: A, options: O): MadeMap<A, O> =>
    makeNested("map", attributes, options),
};

/** Options of an attribute whose type is not known. */
type ErasedOptions = AttributeOptions<never>;

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signatures above say what is made
function makeNested<A extends Attribute>(nesting: Nesting, attributes: Attributes, options: object): A {
  const fields = Object.entries(attributes).map(([name, { type }]) => [name, { shape: type }]);
  const object = type.object(Object.fromEntries(fields) as Record<string, AnyType>);
  return make<A>(nesting === "single" ? object : type[nesting](object), options, { nesting, attributes });
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signatures above say what is made
function make<A extends Attribute>({ shape }: AnyType, given: object, nested?: Nested): A {
  const options = given as ErasedOptions;
  const made: Attribute = {
    type: shape,
    nested,
    presence: presenceOf(options),
    description: options.description,
    sensitive: options.sensitive === true,
    deprecated: options.deprecated,
    default: options.default,
    validators: options.validators ?? [],
    planModifiers: options.planModifiers ?? [],
  };
  return made as A;
}

function presenceOf(options: ErasedOptions): Presence {
  const { required, optional, computed, writeOnly } = options;
  const hasDefault = "default" in options;
  if (writeOnly) {
    if (computed || hasDefault) throw new TypeError("A write-only attribute cannot be computed, nor have a default.");
    return required ? "requiredWriteOnly" : "optionalWriteOnly";
  }
  if (required) {
    if (optional || computed || hasDefault) {
      throw new TypeError("A required attribute cannot be optional or computed, nor have a default.");
    }
    return "required";
  }
  if (hasDefault) return "defaulted";
  if (optional) return computed ? "optionalComputed" : "optional";
  if (computed) return "computed";
  throw new TypeError("An attribute must be required, optional or computed.");
}
