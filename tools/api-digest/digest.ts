import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bodyFieldsOf, fieldsOf, type ReferenceField } from "./parameters";
import { returnsOf } from "./returns";
import { shape, treesOf, type Shape, type Tree } from "./shape";

/** What the reference says of an endpoint, as far as the table is compared with it. */
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

/** The 96 endpoints by the names the reference gives them. */
export type Digest = Readonly<Record<string, EndpointDigest>>;

/** One endpoint in `endpoints.json`. */
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

/** The folder of the reference, if it is there: beside the project, or where ACCESS_FACTS_DIR says. */
export function referenceFolder(root: string): string | undefined {
  const folder = path.join(process.env.ACCESS_FACTS_DIR ?? path.resolve(root, "../shared/facts"), "api");
  return existsSync(path.join(folder, "endpoints.json")) ? folder : undefined;
}

export function referenceEndpoints(folder: string): ReferenceEndpoint[] {
  return JSON.parse(readFileSync(path.join(folder, "endpoints.json"), "utf8")) as ReferenceEndpoint[];
}

/** The digest of the reference in a folder: `endpoints.json`, and for what is answered the pages beside it. */
export function digestOf(folder: string): Digest {
  const pages = new Map<string, Map<string, Shape>>();
  const page = (file: string): Map<string, Shape> => {
    const known = pages.get(file) ?? returnsOf(readFileSync(path.join(folder, file), "utf8"));
    pages.set(file, known);
    return known;
  };
  const digests = referenceEndpoints(folder).map((endpoint) => {
    const answer = page(endpoint.file).get(`${endpoint.method} ${endpoint.path}`);
    if (answer === undefined) throw new Error(`${endpoint.file} does not have ${endpoint.method} ${endpoint.path}`);
    return [endpoint.id, digestOfEndpoint(endpoint, answer)] as const;
  });
  return Object.fromEntries(digests);
}

/** What the examples of the reference answer, by the name of the endpoint; those without an example are not in it. */
export type Examples = Readonly<Record<string, unknown>>;

export function examplesOf(folder: string): Examples {
  return Object.fromEntries(
    referenceEndpoints(folder).flatMap(({ id, exampleResponse }) =>
      exampleResponse?.result === undefined ? [] : [[id, exampleResponse.result]],
    ),
  );
}

const PAGING = { v4page: "page", single: "single" } as const;

/** Parts of a path that the client knows, and is not told with every call. */
const SCOPE_PARAMETERS = new Set(["account_id", "accounts_or_zones", "account_or_zone_id"]);

function digestOfEndpoint(endpoint: ReferenceEndpoint, answer: Shape): EndpointDigest {
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
    result: namesOf(treesOf(withExample(answer, endpoint.exampleResponse?.result).fields)),
  };
}

/** Some fields are in the example only; those of the outermost object are taken from there too. */
function withExample(answer: Shape, example: unknown): Shape {
  const item: unknown = Array.isArray(example) ? example[0] : example;
  if (typeof item !== "object" || item === null) return answer;
  const variant = "type" in item && typeof item.type === "string" ? answer.fields.get(`${item.type}:`) : undefined;
  const fields = new Map((variant ?? answer).fields);
  for (const name of Object.keys(item)) if (!fields.has(name)) fields.set(name, shape({}));
  if (variant === undefined) return { ...answer, fields };
  const key = [...answer.fields].find(([, value]) => value === variant)?.[0] ?? "";
  return { ...answer, fields: new Map([...answer.fields, [key, { ...variant, fields }]]) };
}

/** A tree without what its lines say: of what is answered, names are compared only. */
function namesOf(trees: { [name: string]: Tree }): { [name: string]: Tree } {
  return Object.fromEntries(
    Object.entries(trees).map(([name, tree]) => [name, typeof tree === "string" ? "" : namesOf(tree)]),
  );
}
