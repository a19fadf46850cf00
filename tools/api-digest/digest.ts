import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bodyFieldsOf, fieldsOf, type ReferenceField } from "./parameters";
import { returnsOf } from "./returns";
import { shape, treesOf, type Shape, type Tree } from "./shape";

/** The facts of an endpoint in the reference that are compared with the table. */
export interface EndpointDigest {
  readonly method: string;
  readonly path: string;
  readonly title: string;
  readonly scope: string;
  readonly paging: string;
  readonly deprecated: boolean;
  readonly parameters: { [name: string]: Tree };
  readonly query: { [name: string]: Tree };
  readonly body: { [name: string]: Tree };
  readonly result: { [name: string]: Tree };
}

/** The endpoints by their names in the reference. */
export type Digest = Readonly<Record<string, EndpointDigest>>;

/** An endpoint in `endpoints.json`. */
export interface ReferenceEndpoint {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly scope: string;
  readonly paginated: "v4page" | "single" | null;
  readonly deprecated: boolean;
  readonly pathParams: readonly ReferenceField[];
  readonly queryParams: readonly ReferenceField[];
  readonly bodyParams: readonly ReferenceField[];
  readonly exampleResponse: { readonly result?: unknown } | null;
}

/** The folder of the reference, if it exists: beside the project, or in the folder that ACCESS_FACTS_DIR names. */
export function referenceFolder(root: string): string | undefined {
  const folder = path.join(process.env.ACCESS_FACTS_DIR ?? path.resolve(root, "../shared/facts"), "api");
  return existsSync(path.join(folder, "endpoints.json")) ? folder : undefined;
}

/** The endpoints of the reference in a folder. */
export function referenceEndpoints(folder: string): ReferenceEndpoint[] {
  return JSON.parse(readFileSync(path.join(folder, "endpoints.json"), "utf8")) as ReferenceEndpoint[];
}

/** The digest of the reference in a folder: of `endpoints.json`, and of the pages beside it, which describe the results. */
export function digestOf(folder: string): Digest {
  const pages = new Map<string, Map<string, Shape>>();
  const page = (file: string): Map<string, Shape> => {
    const known = pages.get(file) ?? returnsOf(readFileSync(path.join(folder, file), "utf8"));
    pages.set(file, known);
    return known;
  };
  const digests = referenceEndpoints(folder).map((endpoint) => {
    const result = page(endpoint.file).get(`${endpoint.method} ${endpoint.path}`);
    if (result === undefined) throw new Error(`${endpoint.file} does not have ${endpoint.method} ${endpoint.path}`);
    return [endpoint.id, digestOfEndpoint(endpoint, result)] as const;
  });
  return Object.fromEntries(digests);
}

/** The results in the examples of the reference, by the name of the endpoint. Endpoints without an example are left out. */
export type Examples = Readonly<Record<string, unknown>>;

/** The examples of the reference in a folder. */
export function examplesOf(folder: string): Examples {
  return Object.fromEntries(
    referenceEndpoints(folder).flatMap(({ id, exampleResponse }) =>
      exampleResponse?.result === undefined ? [] : [[id, exampleResponse.result]],
    ),
  );
}

const PAGING = { v4page: "page", single: "single" } as const;

/** Parameters of a path that the client adds by itself. */
const SCOPE_PARAMETERS = new Set(["account_id", "accounts_or_zones", "account_or_zone_id"]);

function digestOfEndpoint(endpoint: ReferenceEndpoint, documented: Shape): EndpointDigest {
  const { method, path: template, title, scope, paginated, deprecated } = endpoint;
  const parameters = endpoint.pathParams.filter(({ name = "" }) => !SCOPE_PARAMETERS.has(name));
  return {
    method,
    path: template,
    title,
    scope,
    paging: paginated === null ? "none" : PAGING[paginated],
    deprecated,
    parameters: treesOf(fieldsOf(parameters)),
    query: treesOf(fieldsOf(endpoint.queryParams)),
    body: treesOf(bodyFieldsOf(endpoint.bodyParams)),
    result: namesOf(treesOf(withExample(documented, endpoint.exampleResponse?.result).fields)),
  };
}

/** A result with the fields that only the example has, as far as they belong to the outermost object. */
function withExample(documented: Shape, example: unknown): Shape {
  const item: unknown = Array.isArray(example) ? example[0] : example;
  if (typeof item !== "object" || item === null) return documented;
  const variant = "type" in item && typeof item.type === "string" ? documented.fields.get(`${item.type}:`) : undefined;
  const fields = new Map((variant ?? documented).fields);
  for (const name of Object.keys(item)) if (!fields.has(name)) fields.set(name, shape({}));
  if (variant === undefined) return { ...documented, fields };
  const key = [...documented.fields].find(([, value]) => value === variant)?.[0] ?? "";
  return { ...documented, fields: new Map([...documented.fields, [key, { ...variant, fields }]]) };
}

/** A tree with the names of its fields only: of results, only the names are compared. */
function namesOf(trees: { [name: string]: Tree }): { [name: string]: Tree } {
  return Object.fromEntries(
    Object.entries(trees).map(([name, tree]) => [name, typeof tree === "string" ? "" : namesOf(tree)]),
  );
}
