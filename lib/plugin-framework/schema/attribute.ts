import type { PlanModifier } from "../plan-modifiers";
import type { Validator } from "../validators";
import type { Unknown } from "../values/unknown";
import { type AnyType, type KnownOf, type PartlyOf, type TypeOf, type } from "./type";
import type { Type } from "./type-tree";

/** Whether the user or the provider sets an attribute. */
export type Presence =
  "required" | "optional" | "computed" | "optionalComputed" | "defaulted" | "requiredWriteOnly" | "optionalWriteOnly";

/** How a nested attribute holds its objects. */
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

/** The TypeScript types of an attribute's value in a configuration, a plan and a state. */
export interface AttributeValues {
  readonly config: unknown;
  readonly plan: unknown;
  readonly state: unknown;
}

declare const values: unique symbol;

/** One attribute of a schema. Create it with `attribute`. */
export interface Attribute<Values extends AttributeValues = AttributeValues> {
  /** Exists only in types. */
  readonly [values]?: Values;
  /** The type of its value. */
  readonly type: Type;
  /** Whether the user or the provider sets it. */
  readonly presence: Presence;
  /** The attributes of its objects, if it is a nested attribute. */
  readonly nested: Nested | undefined;
  /** What it means, in Markdown. */
  readonly description: string;
  /** Whether Terraform hides its value. */
  readonly sensitive: boolean;
  /** What to use instead, if it is deprecated. */
  readonly deprecated: string | undefined;
  /** The value if the configuration has none. Undefined without a default. */
  readonly default: unknown;
  /** Called with the configured value if it is known and not null. */
  readonly validators: readonly Validator<never>[];
  /** Called in this order for each plan that does not delete the object. */
  readonly planModifiers: readonly PlanModifier<never>[];
}

type ValuesIn<A extends Attributes, Where extends keyof AttributeValues> = {
  readonly [Name in keyof A]: NonNullable<A[Name][typeof values]>[Where];
};

/** The configured values. Computed attributes are null, write-only attributes have their value. */
export type Config<A extends Attributes> = ValuesIn<A, "config">;
/** The planned values. Write-only attributes are null. */
export type Plan<A extends Attributes> = ValuesIn<A, "plan">;
/** The stored values. Nothing is unknown, write-only attributes are null. Right after an import, values that were not imported are null. */
export type State<A extends Attributes> = ValuesIn<A, "state">;

/** Options of an attribute. Set at least one of `required`, `optional`, `computed` or `default`. */
export interface AttributeOptions<Value> {
  /** What the attribute means, in Markdown. A `default` is appended to it. */
  readonly description: string;
  /** The configuration must set the attribute. */
  readonly required?: true;
  /** The configuration may set the attribute. */
  readonly optional?: true;
  /** The provider sets the attribute if the configuration does not. */
  readonly computed?: true;
  /** Terraform hides the value; logs and diagnostics of the provider redact it. */
  readonly sensitive?: true;
  /** The value is only in the configuration, never in plan or state. Needs Terraform 1.11. */
  readonly writeOnly?: true;
  /** What to use instead. Shown as a warning if the attribute is set. */
  readonly deprecated?: string;
  /** The value if the configuration has none. Makes the attribute optional and computed. */
  readonly default?: Value;
  /** Called with the configured value if it is known and not null. */
  readonly validators?: readonly Validator<Value>[];
  /** Called in this order for each plan that does not delete the object. */
  readonly planModifiers?: readonly PlanModifier<Value>[];
}

/** The attribute type for given options, and for the types of its value in a configuration, a plan and a state. */
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

/** Functions that create attributes, one for each type. */
export const attribute = {
  /** A string. */
  string: <const O extends OptionsOf<TypeNamed<"string">>>(options: O): MadeOf<TypeNamed<"string">, O> =>
    make(type.string, options),
  /** A number that a JavaScript number holds exactly. Other numbers fail with a diagnostic. */
  number: <const O extends OptionsOf<TypeNamed<"number">>>(options: O): MadeOf<TypeNamed<"number">, O> =>
    make(type.number, options),
  /** Any number. It is a `BigNumber` if a JavaScript number would round it. */
  bigNumber: <const O extends OptionsOf<TypeNamed<"bigNumber">>>(options: O): MadeOf<TypeNamed<"bigNumber">, O> =>
    make(type.bigNumber, options),
  /** A boolean. */
  bool: <const O extends OptionsOf<TypeNamed<"bool">>>(options: O): MadeOf<TypeNamed<"bool">, O> =>
    make(type.bool, options),
  /** A value of any type, as a `Dynamic`. */
  dynamic: <const O extends OptionsOf<TypeNamed<"dynamic">>>(options: O): MadeOf<TypeNamed<"dynamic">, O> =>
    make(type.dynamic, options),
  /** A list of elements of one type. */
  list: <K, P, const O extends OptionsOf<ListOf<P, P>>>(element: TypeOf<K, P>, options: O): MadeOf<ListOf<K, P>, O> =>
    make(type.list(element), options),
  /** A set of elements of one type, as an array without duplicates. */
  set: <K, P, const O extends OptionsOf<ListOf<P, P>>>(element: TypeOf<K, P>, options: O): MadeOf<ListOf<K, P>, O> =>
    make(type.set(element), options),
  /** A map from strings to elements of one type. */
  map: <K, P, const O extends OptionsOf<MapOf<P, P>>>(element: TypeOf<K, P>, options: O): MadeOf<MapOf<K, P>, O> =>
    make(type.map(element), options),
  /** An object whose fields must all be set. Use `singleNested` for optional fields. */
  object: <F extends Readonly<Record<string, AnyType>>, const O extends OptionsOf<ReturnType<typeof type.object<F>>>>(
    fields: F,
    options: O,
  ): MadeOf<ReturnType<typeof type.object<F>>, O> => make(type.object(fields), options),
  /** One object with its own attributes. */
  singleNested: <A extends Attributes, const O extends SingleOptions<A>>(attributes: A, options: O): MadeSingle<A, O> =>
    makeNested("single", attributes, options),
  /** A list of objects with their own attributes. */
  listNested: <A extends Attributes, const O extends ArrayOptions<A>>(attributes: A, options: O): MadeArray<A, O> =>
    makeNested("list", attributes, options),
  /** A set of objects with their own attributes. */
  setNested: <A extends Attributes, const O extends ArrayOptions<A>>(attributes: A, options: O): MadeArray<A, O> =>
    makeNested("set", attributes, options),
  /** A map of objects with their own attributes. The user chooses the keys. */
  mapNested: <A extends Attributes, const O extends MapOptions<A>>(attributes: A, options: O): MadeMap<A, O> =>
    makeNested("map", attributes, options),
};

/** Options of an attribute of any type. */
type ErasedOptions = AttributeOptions<never>;

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signatures above give the type
function makeNested<A extends Attribute>(nesting: Nesting, attributes: Attributes, options: object): A {
  const fields = Object.entries(attributes).map(([name, { type }]) => [name, { tree: type }]);
  const object = type.object(Object.fromEntries(fields) as Record<string, AnyType>);
  return make<A>(nesting === "single" ? object : type[nesting](object), options, { nesting, attributes });
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signatures above give the type
function make<A extends Attribute>({ tree }: AnyType, typedOptions: object, nested?: Nested): A {
  const options = typedOptions as ErasedOptions;
  const made: Attribute = {
    type: tree,
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
    if (computed || hasDefault) throw new TypeError("A write-only attribute cannot be computed or have a default.");
    return required ? "requiredWriteOnly" : "optionalWriteOnly";
  }
  if (required) {
    if (optional || computed || hasDefault) {
      throw new TypeError("A required attribute cannot be optional or computed, or have a default.");
    }
    return "required";
  }
  if (hasDefault) return "defaulted";
  if (optional) return computed ? "optionalComputed" : "optional";
  if (computed) return "computed";
  throw new TypeError("An attribute must be required, optional or computed.");
}
