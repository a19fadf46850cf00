import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { TSchema } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { SCHEMA_KEYWORDS, variantOf, type TVariants } from "../../../api";

/** What is wrong with a value: where, and in words that name the field, what was given and what is allowed. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Says what is wrong with a value first, or nothing. */
export type Check = (value: unknown) => Problem | undefined;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function validator(options: { coerceTypes: false | "array"; useDefaults: boolean }): Ajv {
  const ajv = new Ajv({ ...options, discriminator: true, verbose: true, strictTypes: false, ownProperties: true });
  ajv.addVocabulary([...SCHEMA_KEYWORDS]);
  addFormats(ajv);
  ajv.addFormat("uuid", UUID);
  return ajv;
}

/** A body is taken as it is; text from a query string becomes what the schema says, and one value a list of one. */
const validators = {
  body: validator({ coerceTypes: false, useDefaults: false }),
  query: validator({ coerceTypes: "array", useDefaults: true }),
};

/** A check by a schema, compiled when it is first used: an emulator that starts need not compile them all. */
export function checkOf(schema: TSchema, part: keyof typeof validators): Check {
  if (isVariants(schema)) return checkOfVariants(schema, part);
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= validators[part].compile(schema);
    if (validate(value)) return undefined;
    return problemOf(validate.errors ?? []);
  };
}

/** Whether a schema has variants told apart by a tag. */
export const isVariants = (schema: TSchema): schema is TVariants<unknown> => schema.discriminator !== undefined;

/** A check that compiles the variant that came, and no other: that of all types of applications takes a second. */
function checkOfVariants(schema: TVariants<unknown>, part: keyof typeof validators): Check {
  const checks = new Map<TSchema, Check>();
  const anything = checkOf(Type.Object({}), part);
  return (value) => {
    const variant = variantOf(schema, tagOf(schema, value));
    if (variant === undefined) return anything(value) ?? problemOf([unknownVariant(schema, value)]);
    const check = checks.get(variant) ?? checkOf(variant, part);
    checks.set(variant, check);
    return check(value);
  };
}

const tagOf = ({ discriminator }: TVariants<unknown>, value: unknown): unknown =>
  fieldOf(value, discriminator.propertyName);

/** The error that Ajv has for a tag that no variant has. */
const unknownVariant = (schema: TVariants<unknown>, data: unknown): ErrorObject => ({
  keyword: "discriminator",
  instancePath: "",
  schemaPath: "#/discriminator",
  params: { tag: schema.discriminator.propertyName, tagValue: tagOf(schema, data) },
  parentSchema: schema,
  data,
});

/** An error about the tag of a variant, as one about a field: missing, or none of the values there are. */
function aboutTheField(error: ErrorObject): ErrorObject {
  if (error.keyword !== "discriminator") return error;
  const { tag, tagValue } = paramsOf(error);
  const field = String(tag);
  if (tagValue === undefined) return { ...error, keyword: "required", params: { missingProperty: field } };
  const variants = (error.parentSchema as TVariants<unknown>).oneOf;
  const allowedValues = variants.map(({ properties }) => properties[field]?.const as unknown);
  return {
    ...error,
    keyword: "enum",
    instancePath: `${error.instancePath}/${field}`,
    params: { allowedValues },
    parentSchema: {},
    data: tagValue,
  };
}

function problemOf(errors: readonly ErrorObject[]): Problem {
  const telling = furthest(errors.reduceRight(withoutMisfits, errors).map(aboutTheField));
  const [first] = telling;
  if (first === undefined) return { pointer: "", message: "body: not valid" };
  const missing = telling.find(({ keyword }) => keyword === "required");
  if (missing !== undefined) {
    const pointer = `${missing.instancePath}/${String(paramsOf(missing).missingProperty)}`;
    return { pointer, message: `${nameOf(pointer)}: required, but not given` };
  }
  const secret = telling.some(({ parentSchema }) => (parentSchema as TSchema | undefined)?.sensitive === true);
  const given = secret ? "a secret (not shown)" : shown(first.data);
  const alternatives = [...new Set(telling.map(allowed))].join(" or ");
  return {
    pointer: first.instancePath,
    message: `${nameOf(first.instancePath)}: given ${given}, allowed: ${alternatives}`,
  };
}

/** Of the errors of a union's alternatives, only those of alternatives for the `kind`, or `type`, that was given. */
function withoutMisfits(errors: readonly ErrorObject[], union: ErrorObject): readonly ErrorObject[] {
  if (union.keyword !== "anyOf" || !errors.includes(union)) return errors;
  const alternatives = (union.schema as readonly TSchema[]).map((schema, index) => ({
    branch: `${union.schemaPath}/${index}/`,
    misfit: misfitOf(schema, union.data),
    likeness: likeness(schema, union.data),
  }));
  const misfits = alternatives.filter(({ misfit }) => misfit !== undefined);
  const fitting = alternatives.filter(({ misfit }) => misfit === undefined);
  if (fitting.length > 0) {
    const most = Math.max(...fitting.map(({ likeness }) => likeness));
    const left = alternatives.filter(({ misfit, likeness }) => misfit !== undefined || likeness < most);
    return errors.filter(({ schemaPath }) => !left.some(({ branch }) => schemaPath.startsWith(branch)));
  }
  return misfits.flatMap(({ misfit: [key, parentSchema] = ["", {}] }) => ({
    ...union,
    keyword: fieldOf(union.data, key) === undefined ? "required" : "const",
    instancePath: `${union.instancePath}${fieldOf(union.data, key) === undefined ? "" : `/${key}`}`,
    params: { missingProperty: key, allowedValue: (parentSchema as TSchema).const as unknown },
    parentSchema,
    data: fieldOf(union.data, key),
  }));
}

/** The field by which an alternative shows that it was not meant; one that may be left out shows nothing when it is. */
function misfitOf({ properties = {}, required = [] }: TSchema, value: unknown): [string, TSchema] | undefined {
  return Object.entries(properties as Readonly<Record<string, TSchema>>).find(([key, { const: constant }]) => {
    const given = fieldOf(value, key);
    if (constant === undefined || given === constant) return false;
    return given !== undefined || (required as readonly string[]).includes(key);
  });
}

/** How much an alternative is like a value: of objects, how many of its fields the alternative has. */
function likeness({ type, properties = {} }: TSchema, value: unknown): number {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return 0;
  if (type !== "object") return -1;
  return Object.keys(value).filter((key) => Object.hasOwn(properties as object, key)).length;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** Of errors about different places, those about the one furthest into the value. */
function furthest(errors: readonly ErrorObject[]): ErrorObject[] {
  const own = errors.filter(({ keyword }) => keyword !== "anyOf");
  const depth = Math.max(...own.map(({ instancePath }) => instancePath.length));
  const place = own.find(({ instancePath }) => instancePath.length === depth)?.instancePath;
  return own.filter(({ instancePath }) => instancePath === place);
}

const paramsOf = (error: ErrorObject): Readonly<Record<string, unknown>> => error.params;

/** A pointer as people write it: `ip.ipv4.ip_addr`, `3.hostname`; the whole is called the body. */
const nameOf = (pointer: string): string =>
  pointer === "" ? "body" : pointer.slice(1).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");

const LONGEST_SHOWN = 60;

/** A value as an error shows it: short, and of objects no more than that they are some. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}… (${text.length} characters)`;
}

function allowed(error: ErrorObject): string {
  const params = paramsOf(error);
  const limit = String(params.limit);
  switch (error.keyword) {
    case "type":
      return `type ${String(params.type)}`;
    case "enum":
      return (params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ");
    case "const":
      return JSON.stringify(params.allowedValue);
    case "pattern":
      return `text that matches ${String(params.pattern)}`;
    case "format":
      return `text of the format ${String(params.format)}`;
    case "minimum":
      return `${limit} or more`;
    case "maximum":
      return `${limit} or less`;
    case "minLength":
      return `${limit} characters or more`;
    case "maxLength":
      return `${limit} characters or fewer`;
    case "minItems":
      return `${limit} items or more`;
    case "maxItems":
      return `${limit} items or fewer`;
    case "minProperties":
    case "maxProperties":
      return `${limit} of the fields ${Object.keys((error.parentSchema?.properties ?? {}) as object).join(", ")}`;
    default:
      return error.message ?? "something else";
  }
}
