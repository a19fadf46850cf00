import { endpointsOf, type Endpoint } from "../../api";
import { servedApi } from "../core/handler";
import { removeUnknownFields } from "../core/schema/unknown-fields";
import type { Difference, Shape } from "./shape";

/** The endpoint of a recorded request: its path has the same steps, apart from placeholders. */
export function endpointOf(method: string, path: string): Endpoint | undefined {
  const normal = (one: string): string =>
    one.replace("{accounts_or_zones}/{account_or_zone_id}", "accounts/{}").replaceAll(/\{[^}]*\}/g, "{}");
  for (const [, endpoint] of endpointsOf(servedApi)) {
    if (endpoint.method === method && normal(endpoint.path) === normal(path)) return endpoint;
  }
  return undefined;
}

/**
 * The fields of a result that are neither in the schema of the endpoint nor in a recorded shape.
 *
 * @param request method and path with placeholders
 */
export function unknownFields(request: string, result: unknown, shape: Shape): Difference[] {
  const [method = "", path = ""] = request.split(" ");
  const schema = endpointOf(method, path)?.result;
  if (schema === undefined) return [];
  const [prefix, items] = Array.isArray(result) ? ["/*", result as unknown[]] : ["", [result]];
  const pointers = structuredClone(items).flatMap((item) => removeUnknownFields(schema, item));
  return pointers
    .map((pointer) => `${prefix}${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*")}`)
    .filter((at) => !isInShape(shape, at))
    .map((at) => ({ at, expected: "no such field in the API's schema", found: "a field" }));
}

/** Whether a shape has a field, by the field's JSON pointer. */
function isInShape(shape: Shape, pointer: string): boolean {
  let inner: Shape | undefined = shape;
  for (const step of pointer.split("/").slice(1)) {
    if (inner === undefined || typeof inner === "string") return false;
    const found: unknown = Array.isArray(inner)
      ? inner[0]
      : ((inner as Readonly<Record<string, Shape>>)[step] ?? (inner as Readonly<Record<string, Shape>>)[`${step}?`]);
    inner = found as Shape | undefined;
  }
  return inner !== undefined && inner !== "absent";
}
