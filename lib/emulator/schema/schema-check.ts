import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { TSchema } from "@sinclair/typebox";
import { SCHEMA_KEYWORDS } from "../../api";

/** What is wrong with a value: where, and in words that name the field, what was given and what is allowed. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Says what is wrong with a value first, or nothing. */
export type Check = (value: unknown) => Problem | undefined;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function validator(options: { coerceTypes: false | "array"; useDefaults: boolean }): Ajv {
  const ajv = new Ajv({ ...options, verbose: true, strictTypes: false, ownProperties: true });
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
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= validators[part].compile(schema);
    if (validate(value)) return undefined;
    return problemOf(validate.errors ?? []);
  };
}

function problemOf(errors: readonly ErrorObject[]): Problem {
  const telling = furthest(errors.reduceRight(withoutMisfits, errors));
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
    misfit: Object.entries((schema.properties ?? {}) as Readonly<Record<string, TSchema>>).find(
      ([key, { const: constant }]) => constant !== undefined && fieldOf(union.data, key) !== constant,
    ),
  }));
  const misfits = alternatives.filter(({ misfit }) => misfit !== undefined);
  if (misfits.length < alternatives.length) {
    return errors.filter(({ schemaPath }) => !misfits.some(({ branch }) => schemaPath.startsWith(branch)));
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
    default:
      return error.message ?? "something else";
  }
}
