import type { TSchema } from "@sinclair/typebox";
import { endpointsOf, pathParameters, type Endpoint, type EndpointTable } from "./endpoint";
import { Type } from "./type";

/**
 * The schema of an endpoint's path parameters: an object with one field per parameter. Each field has the schema of the
 * ID of the object that the parameter identifies.
 *
 * @param table The endpoints in which to look for the schema of that object.
 */
export function pathSchema(table: EndpointTable, endpoint: Endpoint): TSchema {
  const names = pathParameters(endpoint);
  const properties = Object.fromEntries(names.map((name) => [name, parameterSchema(table, endpoint, name)]));
  return { ...Type.Object(properties), required: names };
}

/** Finds the object in the result of the GET endpoint whose path ends with the parameter, or of the list above it. */
function parameterSchema(table: EndpointTable, endpoint: Endpoint, name: string): TSchema {
  const placeholder = `{${name}}`;
  const path = belowScope(endpoint);
  const one = path.slice(0, path.indexOf(placeholder) + placeholder.length);
  const list = one.slice(0, -placeholder.length - 1);
  const reads = [...endpointsOf(table)].map(([, entry]) => entry).filter(({ method }) => method === "GET");
  for (const where of [one, list]) {
    const result = reads.find((entry) => belowScope(entry) === where)?.result;
    const field = result && identifierOf(result, name);
    if (field !== undefined) return field;
  }
  return Type.String();
}

/** A path without its account or zone: some endpoints of an object exist only for accounts. */
const belowScope = ({ path }: Endpoint): string => path.replace(/^\/(?:accounts|\{accounts_or_zones\})\/\{\w+\}/, "");

/** The field of the parameter: `nonce` is the field `nonce`, `tag_name` the field `name`, `app_id` the field `id` or `uid`. */
function identifierOf(schema: TSchema, name: string): TSchema | undefined {
  const word = name.slice(name.lastIndexOf("_") + 1);
  const names = [name, word, ...(word === "id" ? ["uid"] : [])];
  return names.map((key) => fieldOf(schema, key)).find((field) => field !== undefined);
}

/** The field with this name: of an object, of one of its alternatives, or of an object inside it. */
function fieldOf(schema: TSchema, name: string): TSchema | undefined {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, TSchema>>;
  const own = properties[name];
  if (own !== undefined) return own;
  const inner = [...((schema.oneOf ?? schema.anyOf ?? []) as readonly TSchema[]), ...Object.values(properties)];
  for (const candidate of inner) {
    const field = fieldOf(candidate, name);
    if (field !== undefined) return field;
  }
  return undefined;
}
