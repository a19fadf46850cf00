import { accessApi, pathSchema, type Endpoint } from "../../../api";
import { kebabCase } from "./kebab-case";
import { allowedValues, alternatives, fieldsOf, requiredFields, shapeOf, tagOf, type Shape } from "./schema-shape";
import { UsageError } from "../../support/usage-error";

/** One thing an endpoint takes that has an option of its own. */
export interface Parameter {
  /** As the API spells it: `target_id`. */
  readonly name: string;
  /** As the command line does: `--target-id`. */
  readonly option: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly place: "path" | "query" | "body";
}

/** What an endpoint takes, path first. A name that several places have is said once. */
export function parametersOf(endpoint: Endpoint): Parameter[] {
  const found = new Map<string, Parameter>();
  const schemas = { path: pathSchema(accessApi, endpoint), query: endpoint.query, body: endpoint.body };
  for (const place of ["path", "query", "body"] as const) {
    const schema = schemas[place];
    if (schema === undefined) continue;
    const shape = shapeOf(schema);
    const required = requiredFields(shape, {});
    for (const [name, field] of fieldsOf(shape)) {
      if (found.has(name)) continue;
      found.set(name, { name, option: `--${kebabCase(name)}`, shape: field, required: required.includes(name), place });
    }
  }
  return [...found.values()];
}

const SCALARS: ReadonlySet<string> = new Set(["string", "integer", "number", "boolean"]);

/** The types a value can have, without null: `string`, `integer or string`; `JSON` for what has parts. */
export function typeOf(shape: Shape): string {
  const types = new Set(alternatives(shape).flatMap(({ type }) => (type === "null" ? [] : (type ?? "JSON"))));
  const [only] = types;
  if (types.size === 1 && only !== undefined) return only === "array" || SCALARS.has(only) ? only : "JSON";
  return [...types].every((type) => SCALARS.has(type)) ? [...types].join(" or ") : "JSON";
}

const itemOf = (shape: Shape): Shape => ({ anyOf: alternatives(shape).flatMap(({ items }) => items ?? {}) });

/** How help shows what is to be given: `<string>`, `<JSON...>`. */
export function placeholderOf(shape: Shape): string {
  const type = typeOf(shape);
  return type === "array" ? `${typeOf(itemOf(shape))}, repeatable` : type;
}

/** What an option means, for help: its description, whether it must be given, and what is allowed. */
export function meaningOf({ shape, required }: Parameter): string {
  const allowed = allowedValues(shape) ?? (typeOf(shape) === "array" ? allowedValues(itemOf(shape)) : undefined);
  return [
    shape.description ?? "",
    allowed === undefined ? "" : `One of ${allowed.join(", ")}.`,
    shape.sensitive === true ? "Secret: better given by --body @file or --body -." : "",
    shape.deprecated === true ? "Deprecated." : "",
    required ? "(required)" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** @throws UsageError for the first text that is no value of the parameter */
export function valueOf({ option, shape }: Parameter, texts: readonly string[]): unknown {
  if (typeOf(shape) === "array") {
    return texts.flatMap((text) => scalarOf(option, itemOf(shape), text, shape.sensitive));
  }
  const [text = "", second] = texts;
  if (second !== undefined) throw new UsageError(`${option} was given ${texts.length} times: give it once.`);
  return scalarOf(option, shape, text, shape.sensitive);
}

function scalarOf(option: string, shape: Shape, text: string, secret = shape.sensitive): unknown {
  const types = typeOf(shape).split(" or ");
  const refused = (allowed: string) => {
    const given = secret === true ? "something else (not shown: it is secret)" : JSON.stringify(text);
    return new UsageError(`${option} takes ${allowed}, but was given ${given}.`);
  };
  if (text === "null" && !types.includes("string") && alternatives(shape).some(({ type }) => type === "null")) {
    return null;
  }
  const values = types.map((type) => read(type, text));
  const value = values.find((candidate) => candidate !== undefined);
  if (value === undefined) throw refused(types.map(article).join(" or "));
  const allowed = allowedValues(shape);
  if (allowed !== undefined && !allowed.includes(value)) throw refused(`one of ${allowed.join(", ")}`);
  const { minimum, maximum } = shape;
  if (typeof value === "number" && minimum !== undefined && value < minimum) throw refused(`${minimum} or more`);
  if (typeof value === "number" && maximum !== undefined && value > maximum) throw refused(`${maximum} or less`);
  return value;
}

const ARTICLES: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  string: "a text",
  array: "a list in JSON",
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

/** @throws UsageError naming every option that must be given and is not */
export function checkRequired(endpoint: Endpoint, input: Readonly<Record<string, unknown>>): void {
  const missing = parametersOf(endpoint).filter(({ place, required, name }) => {
    const needed = place === "body" && endpoint.body !== undefined ? bodyNeeds(endpoint.body, input, name) : required;
    return needed && input[name] === undefined;
  });
  if (missing.length === 0) return;
  const options = missing.map(({ option, shape }) => {
    const allowed = allowedValues(shape);
    return allowed === undefined ? option : `${option} (one of ${allowed.join(", ")})`;
  });
  throw new UsageError(`missing: ${options.join(", ")}. --help says what each is.`);
}

function bodyNeeds(
  body: NonNullable<Endpoint["body"]>,
  input: Readonly<Record<string, unknown>>,
  name: string,
): boolean {
  const shape = shapeOf(body);
  const tag = tagOf(shape);
  if (tag !== undefined && typeof input[tag] === "string") {
    const allowed = allowedValues(fieldsOf(shape).get(tag) ?? {});
    if (allowed?.includes(input[tag]) === false) {
      throw new UsageError(
        `--${kebabCase(tag)} takes one of ${allowed.join(", ")}, but was given ${JSON.stringify(input[tag])}.`,
      );
    }
  }
  return requiredFields(shape, input).includes(name);
}
