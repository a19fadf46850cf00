import type { TSchema } from "@sinclair/typebox";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { SCHEMA_KEYWORDS } from "../../lib/api";

const compiled = new WeakMap<TSchema, ValidateFunction>();

/** A validator for a schema. It refuses invalid schemas, and selects a variant by its tag. */
export function compile(schema: TSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const ajv = new Ajv({ discriminator: true, allErrors: true, strictTypes: false });
  ajv.addVocabulary([...SCHEMA_KEYWORDS]);
  addFormats(ajv);
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** An error of a value: its JSON pointer, the value there, and what it must be. */
export interface SchemaError {
  readonly pointer: string;
  readonly given: unknown;
  readonly message: string;
}

export function errorsOf(schema: TSchema, value: unknown): SchemaError[] {
  const validate = compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = "" }) => ({
    pointer: instancePath,
    given: at(value, instancePath),
    message,
  }));
}

function at(value: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);
}
