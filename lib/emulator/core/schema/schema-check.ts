import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { TSchema } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { SCHEMA_KEYWORDS, UUID_PATTERN, variantOf, type TVariants } from "../../../api";
import { BEHAVIOR_KEYWORDS } from "../behavior-schema";

/** A problem of a value: its JSON pointer, and a message that names the field, the given value and what is allowed. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Returns the first problem of a value; undefined if the value is valid. */
export type Check = (value: unknown) => Problem | undefined;

const UUID = new RegExp(UUID_PATTERN, "i");

function validator(options: { coerceTypes: false | "array"; useDefaults: boolean }): Ajv {
  // The optimizer takes more time than it saves: an emulator in a test checks a schema a few times.
  const code = { optimize: false };
  const ajv = new Ajv({
    ...options,
    discriminator: true,
    verbose: true,
    strictTypes: false,
    ownProperties: true,
    code,
  });
  ajv.addVocabulary([...SCHEMA_KEYWORDS, ...BEHAVIOR_KEYWORDS]);
  addFormats(ajv);
  ajv.addFormat("uuid", UUID);
  return ajv;
}

/** Bodies are validated as they are. Query strings are converted to the types of the schema, single values to lists. */
const validators = {
  body: validator({ coerceTypes: false, useDefaults: false }),
  query: validator({ coerceTypes: "array", useDefaults: true }),
};

/** A check by a schema. The schema is compiled at first use, which keeps the start of an emulator fast. */
export function checkOf(schema: TSchema, part: keyof typeof validators): Check {
  if (isVariants(schema)) return checkOfVariants(schema, part);
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= validators[part].compile(schema);
    if (validate(value)) return undefined;
    return problemOf(validate.errors ?? []);
  };
}

/** Whether a schema has variants with a discriminator. */
export const isVariants = (schema: TSchema): schema is TVariants<unknown> => schema.discriminator !== undefined;

/** A check that compiles only the variants it is given: compiling all application types takes a second. */
function checkOfVariants(schema: TVariants<unknown>, part: keyof typeof validators): Check {
  const checks = new Map<TSchema, Check>();
  const anyObject = checkOf(Type.Object({}), part);
  return (value) => {
    const variant = variantOf(schema, discriminatorOf(schema, value));
    if (variant === undefined) return anyObject(value) ?? unknownTag(schema, value);
    const check = checks.get(variant) ?? checkOf(variant, part);
    checks.set(variant, check);
    return check(value);
  };
}

const discriminatorOf = ({ discriminator }: TVariants<unknown>, value: unknown): unknown =>
  fieldOf(value, discriminator.propertyName);

/** The problem of a missing or unknown tag, in the words of the API if they are known. */
function unknownTag(schema: TVariants<unknown>, value: unknown): Problem {
  const problem = problemOf([unknownVariant(schema, value)]);
  const { tagError } = schema;
  return tagError === undefined ? problem : { ...problem, message: `${tagError}: ${problem.message}` };
}

/** The error that Ajv reports for an unknown discriminator. */
const unknownVariant = (schema: TVariants<unknown>, data: unknown): ErrorObject => ({
  keyword: "discriminator",
  instancePath: "",
  schemaPath: "#/discriminator",
  params: { tag: schema.discriminator.propertyName, tagValue: discriminatorOf(schema, data) },
  parentSchema: schema,
  data,
});

/** Turns an error about a discriminator into one about its field: the field is missing, or has an unknown value. */
function asFieldError(error: ErrorObject): ErrorObject {
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
  const relevant = deepest(errors.reduceRight(withoutMismatches, errors).map(asFieldError));
  const [first] = relevant;
  if (first === undefined) return { pointer: "", message: "body: invalid" };
  const missing = relevant.find(({ keyword }) => keyword === "required");
  if (missing !== undefined) {
    const pointer = `${missing.instancePath}/${String(paramsOf(missing).missingProperty)}`;
    // The words of the API, known from its answers about the SCIM configuration of an application.
    return { pointer, message: `${nameOf(pointer)} is a required field, but was not given` };
  }
  const secret = relevant.some(({ parentSchema }) => (parentSchema as TSchema | undefined)?.sensitive === true);
  const given = secret ? "a secret (not shown)" : describe(first.data);
  const alternatives = [...new Set(relevant.map(allowed))].join(" or ");
  return {
    pointer: first.instancePath,
    message: `${nameOf(first.instancePath)}: given ${given}, allowed: ${alternatives}`,
  };
}

/** Removes the errors of union alternatives that the value is not meant for: its `kind` or `type` differs. */
function withoutMismatches(errors: readonly ErrorObject[], union: ErrorObject): readonly ErrorObject[] {
  if (union.keyword !== "anyOf" || !errors.includes(union)) return errors;
  const alternatives = (union.schema as readonly TSchema[]).map((schema, index) => ({
    branch: `${union.schemaPath}/${index}/`,
    mismatch: mismatchOf(schema, union.data),
    similarity: similarity(schema, union.data),
  }));
  const mismatches = alternatives.filter(({ mismatch }) => mismatch !== undefined);
  const matches = alternatives.filter(({ mismatch }) => mismatch === undefined);
  if (matches.length > 0) {
    const most = Math.max(...matches.map(({ similarity }) => similarity));
    const dropped = alternatives.filter(({ mismatch, similarity }) => mismatch !== undefined || similarity < most);
    return errors.filter(({ schemaPath }) => !dropped.some(({ branch }) => schemaPath.startsWith(branch)));
  }
  return mismatches.flatMap(({ mismatch: [key, parentSchema] = ["", {}] }) => ({
    ...union,
    keyword: fieldOf(union.data, key) === undefined ? "required" : "const",
    instancePath: `${union.instancePath}${fieldOf(union.data, key) === undefined ? "" : `/${key}`}`,
    params: { missingProperty: key, allowedValue: (parentSchema as TSchema).const as unknown },
    parentSchema,
    data: fieldOf(union.data, key),
  }));
}

/** The constant field in which a value differs from an alternative. An omitted optional field is no difference. */
function mismatchOf({ properties = {}, required = [] }: TSchema, value: unknown): [string, TSchema] | undefined {
  return Object.entries(properties as Readonly<Record<string, TSchema>>).find(([key, { const: constant }]) => {
    const given = fieldOf(value, key);
    if (constant === undefined || given === constant) return false;
    return given !== undefined || (required as readonly string[]).includes(key);
  });
}

/** How similar an alternative is to a value: for objects, the number of fields that the alternative has too. */
function similarity({ type, properties = {} }: TSchema, value: unknown): number {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return 0;
  if (type !== "object") return -1;
  return Object.keys(value).filter((key) => Object.hasOwn(properties as object, key)).length;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** The errors with the deepest pointer. */
function deepest(errors: readonly ErrorObject[]): ErrorObject[] {
  const own = errors.filter(({ keyword }) => keyword !== "anyOf");
  const depth = Math.max(...own.map(({ instancePath }) => instancePath.length));
  const pointer = own.find(({ instancePath }) => instancePath.length === depth)?.instancePath;
  return own.filter(({ instancePath }) => instancePath === pointer);
}

const paramsOf = (error: ErrorObject): Readonly<Record<string, unknown>> => error.params;

/** A JSON pointer in dotted form: `ip.ipv4.ip_addr`, `3.hostname`; `body` for the whole value. */
const nameOf = (pointer: string): string =>
  pointer === "" ? "body" : pointer.slice(1).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");

const LONGEST_VALUE = 60;

/** A short description of a value for error messages. The content of objects and lists is not repeated. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}… (${text.length} characters)`;
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
      return `a string that matches ${String(params.pattern)}`;
    case "format":
      return `a string in the format ${String(params.format)}`;
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
