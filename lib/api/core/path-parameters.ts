import type { TSchema } from "@sinclair/typebox";
import { endpointsOf, pathParameters, type Endpoint, type EndpointTable } from "./endpoint";
import { Type } from "./type";

/**
 * What goes into the path of an endpoint, as the schema of an object with a field for each parameter.
 * A parameter is the field of the object that it identifies, as the schema of that object says it.
 *
 * @param table where the objects' own endpoints are
 */
export function pathSchema(table: EndpointTable, endpoint: Endpoint): TSchema {
  const names = pathParameters(endpoint);
  const properties = Object.fromEntries(names.map((name) => [name, parameterSchema(table, endpoint, name)]));
  return { ...Type.Object(properties), required: names };
}

/** The object is what a GET of the path up to the parameter answers, or the list that the path is below. */
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

/** A path without the account or zone: an object of both can have endpoints of accounts only. */
const belowScope = ({ path }: Endpoint): string => path.replace(/^\/(?:accounts|\{accounts_or_zones\})\/\{\w+\}/, "");

/** `nonce` is a field of that name; `tag_name` a name; `app_id` an `id`, which some objects call `uid`. */
function identifierOf(schema: TSchema, name: string): TSchema | undefined {
  const word = name.slice(name.lastIndexOf("_") + 1);
  const names = [name, word, ...(word === "id" ? ["uid"] : [])];
  return names.map((key) => fieldOf(schema, key)).find((field) => field !== undefined);
}

/** The field of that name, of an object, of one of its alternatives, or of an object in it. */
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
