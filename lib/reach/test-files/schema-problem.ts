import type { FieldSchema } from "./person-fields";
import { typeOfValue } from "./type-of-value";

/** What is wrong with a value, after the name of its field; undefined if it is as the schema says. */
export function problemOf(schema: FieldSchema, value: unknown): string | undefined {
  if (isValid(schema, value)) return undefined;
  return `is ${typeOfValue(value)}, and must be ${expected(schema)}`;
}

/** The few words of JSON schema that the fields of people use. */
function isValid(schema: FieldSchema, value: unknown): boolean {
  const { anyOf, enum: values, type } = schema;
  if (Array.isArray(anyOf)) return (anyOf as FieldSchema[]).some((one) => isValid(one, value));
  if (Array.isArray(values)) return (values as unknown[]).includes(value);
  if ("const" in schema) return value === schema.const;
  if (type === "boolean") return typeof value === "boolean";
  if (type === "string") return typeof value === "string" && value !== "";
  if (type === "array") return isValidList(schema, value);
  return isValidObject(schema, value);
}

const isValidList = ({ items, minItems = 0 }: FieldSchema, value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= (minItems as number) &&
  value.every((one) => isValid(items as FieldSchema, one));

function isValidObject({ additionalProperties }: FieldSchema, value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((one) => isValid(additionalProperties as FieldSchema, one));
}

/** What a schema asks for, in words. */
function expected(schema: FieldSchema): string {
  const { anyOf, enum: values, type, items, additionalProperties } = schema;
  if (Array.isArray(anyOf)) return (anyOf as FieldSchema[]).map(expected).join(" or ");
  if (Array.isArray(values)) return `one of ${values.join(", ")}`;
  if ("const" in schema) return String(schema.const);
  if (type === "boolean") return "true or false";
  if (type === "string") return "a text";
  if (type === "array") return `a list, each ${expected(items as FieldSchema)}`;
  return `an object, each value ${expected(additionalProperties as FieldSchema)}`;
}
