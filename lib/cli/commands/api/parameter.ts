import { accessApi, pathSchema, type Endpoint } from "../../../api";
import { jsonSchemaOf, type JsonSchema } from "../../../client/request/json-schema";
import { UsageError } from "../../support/commander";
import { allowedValues, alternatives, fieldsOf, requiredFields, tagOf } from "./schema-fields";

/** A name of the API in the spelling of the command line: `gatewayCa` → `gateway-ca`, `target_id` → `target-id`. */
export const kebabCase = (name: string): string =>
  name
    .replace(/_/g, "-")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();

/** The words of an endpoint's command: `infrastructure`, `targets`, `list`. */
export const wordsOf = (name: string): string[] => name.split(".").map(kebabCase);

/** A parameter of an endpoint that has its own option. */
export interface Parameter {
  /** In the spelling of the API: `target_id`. */
  readonly name: string;
  /** In the spelling of the command line: `--target-id`. */
  readonly option: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
  /** The part of the request. */
  readonly part: "path" | "query" | "body";
}

/** What `parametersOf` returned for an endpoint. The command, its example and its help all ask for it. */
const known = new WeakMap<Endpoint, readonly Parameter[]>();

/** The parameters of an endpoint: path, query, body. A parameter of several parts is listed once. */
export function parametersOf(endpoint: Endpoint): readonly Parameter[] {
  const parameters = known.get(endpoint) ?? readParameters(endpoint);
  known.set(endpoint, parameters);
  return parameters;
}

function readParameters(endpoint: Endpoint): Parameter[] {
  const found = new Map<string, Parameter>();
  const schemas = { path: pathSchema(accessApi, endpoint), query: endpoint.query, body: endpoint.body };
  for (const part of ["path", "query", "body"] as const) {
    const typeBoxSchema = schemas[part];
    if (typeBoxSchema === undefined) continue;
    const object = jsonSchemaOf(typeBoxSchema);
    const required = requiredFields(object, {});
    for (const [name, schema] of fieldsOf(object)) {
      if (found.has(name)) continue;
      found.set(name, { name, option: `--${kebabCase(name)}`, schema, required: required.includes(name), part });
    }
  }
  return [...found.values()];
}

const SCALARS: ReadonlySet<string> = new Set(["string", "integer", "number", "boolean"]);

/** The types of a value, except null: `string`, `integer or string`, `array`; `JSON` for objects. */
export function typeOf(schema: JsonSchema): string {
  const types = new Set(alternatives(schema).flatMap(({ type }) => (type === "null" ? [] : (type ?? "JSON"))));
  const [only] = types;
  if (types.size === 1 && only !== undefined) return only === "array" || SCALARS.has(only) ? only : "JSON";
  return [...types].every((type) => SCALARS.has(type)) ? [...types].join(" or ") : "JSON";
}

const itemOf = (schema: JsonSchema): JsonSchema => ({
  anyOf: alternatives(schema).flatMap(({ items }) => items ?? {}),
});

/** Whether an option can hold the value as it is. */
export const isScalar = (schema: JsonSchema): boolean => !["array", "JSON"].includes(typeOf(schema));

/** An example value for help: the first allowed value, the smallest number, or the name in upper case. */
export function sampleOf(name: string, schema: JsonSchema): string {
  const type = typeOf(schema);
  const [allowed] = allowedValues(schema) ?? (type === "array" ? allowedValues(itemOf(schema)) : undefined) ?? [];
  if (allowed !== undefined) return typeof allowed === "string" ? allowed : JSON.stringify(allowed);
  if (type === "boolean") return "true";
  return type === "integer" || type === "number" ? String(schema.minimum ?? 1) : name.toUpperCase();
}

/** The placeholder of an option's value in help: `string`, `string, repeatable`. */
export function placeholderOf(schema: JsonSchema): string {
  const type = typeOf(schema);
  return type === "array" ? `${typeOf(itemOf(schema))}, repeatable` : type;
}

/** The description of an option in help: its meaning, allowed values, and whether it is required. */
export function describeParameter({ schema, required }: Parameter): string {
  const allowed = allowedValues(schema) ?? (typeOf(schema) === "array" ? allowedValues(itemOf(schema)) : undefined);
  return [
    schema.description ?? "",
    allowed === undefined ? "" : `One of ${allowed.join(", ")}.`,
    schema.sensitive === true
      ? "Secret: pass it by --body @file or --body -, so that it is not stored in the shell's history."
      : "",
    schema.deprecated === true ? "Deprecated." : "",
    required ? "(required)" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Parses the value of an option. @throws UsageError if a string is not a valid value of the parameter */
export function valueOf({ option, schema }: Parameter, strings: readonly string[]): unknown {
  if (typeOf(schema) === "array") {
    return strings.flatMap((text) => scalarOf(option, itemOf(schema), text, schema.sensitive));
  }
  const [text = "", second] = strings;
  if (second !== undefined) throw new UsageError(`${option} was given ${strings.length} times. Give it once.`);
  return scalarOf(option, schema, text, schema.sensitive);
}

function scalarOf(option: string, schema: JsonSchema, text: string, secret = schema.sensitive): unknown {
  const types = typeOf(schema).split(" or ");
  const invalid = (allowed: string) => {
    const given = secret === true ? "another value (not shown, because it is secret)" : JSON.stringify(text);
    return new UsageError(`${option} must be ${allowed}, but is ${given}.`);
  };
  if (text === "null" && !types.includes("string") && alternatives(schema).some(({ type }) => type === "null")) {
    return null;
  }
  const values = types.map((type) => read(type, text));
  const value = values.find((candidate) => candidate !== undefined);
  if (value === undefined) throw invalid(types.map(article).join(" or "));
  const allowed = allowedValues(schema);
  if (allowed !== undefined && !allowed.includes(value)) throw invalid(`one of ${allowed.join(", ")}`);
  const { minimum, maximum } = schema;
  if (typeof value === "number" && minimum !== undefined && value < minimum) throw invalid(`${minimum} or greater`);
  if (typeof value === "number" && maximum !== undefined && value > maximum) throw invalid(`${maximum} or less`);
  return value;
}

const ARTICLES: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  string: "a string",
  array: "a JSON list",
};
const article = (type: string): string => ARTICLES[type] ?? "JSON";

function read(type: string, text: string): unknown {
  switch (type) {
    case "string":
      return text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "integer":
    case "number": {
      const number = text.trim() === "" ? NaN : Number(text);
      return Number.isFinite(number) && (type === "number" || Number.isSafeInteger(number)) ? number : undefined;
    }
    default:
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return undefined;
      }
  }
}

/** @throws UsageError that names all missing options */
export function checkRequired(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): void {
  const missing = parametersOf(endpoint).filter(({ part, required, name }) => {
    const needed =
      part === "body" && endpoint.body !== undefined ? isRequiredInBody(endpoint.body, input, name) : required;
    return needed && input[name] === undefined;
  });
  if (missing.length === 0) return;
  const options = missing.map(({ option, schema }) => {
    const allowed = allowedValues(schema);
    return allowed === undefined ? option : `${option} (one of ${allowed.join(", ")})`;
  });
  throw new UsageError(`missing: ${options.join(", ")}. --help describes the options.`);
}

function isRequiredInBody(
  body: NonNullable<Endpoint["body"]>,
  input: Readonly<Record<string, unknown>>,
  name: string,
): boolean {
  const schema = jsonSchemaOf(body);
  const tag = tagOf(schema);
  if (tag !== undefined && typeof input[tag] === "string") {
    const allowed = allowedValues(fieldsOf(schema).get(tag) ?? {});
    if (allowed?.includes(input[tag]) === false) {
      throw new UsageError(
        `--${kebabCase(tag)} must be one of ${allowed.join(", ")}, but is ${JSON.stringify(input[tag])}.`,
      );
    }
  }
  return requiredFields(schema, input).includes(name);
}
