import { endpointsOf, pathParameters, scopeOf, type Endpoint, type EndpointTable } from "../../lib/api";
import type { Digest, EndpointDigest } from "../../tools/api-digest/digest";
import { linesIn, treesOf, type Shape, type Tree } from "../../tools/api-digest/shape";
import { fieldsByVariant, shapeOf, TAG, wholeShapeOf } from "./table-shape";

/** `GET /accounts/{account_id}/access/tags`. */
export const requestOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

/** All differences between a table and the reference: `tags.create body.name: required here, …`. */
export function* differencesOf(table: EndpointTable, digest: Digest): Generator<string> {
  const references = referencesOf(digest);
  const found = new Set<EndpointDigest>();
  for (const [name, endpoint] of endpointsOf(table)) {
    const reference = references.get(requestOf(endpoint));
    if (reference === undefined) {
      if (endpoint.newerThanReference === undefined) yield `${name}: not in the reference`;
      continue;
    }
    found.add(reference);
    for (const difference of differences(endpoint, reference)) yield `${name} ${difference}`;
  }
  for (const [id, reference] of Object.entries(digest)) if (!found.has(reference)) yield `${id}: only in the reference`;
}

/** All endpoints and fields that are marked as newer than the reference, but are in the reference. */
export function* staleMarksOf(table: EndpointTable, digest: Digest): Generator<string> {
  const references = referencesOf(digest);
  for (const [name, endpoint] of endpointsOf(table)) {
    const reference = references.get(requestOf(endpoint));
    if (reference === undefined) continue;
    if (endpoint.newerThanReference !== undefined) yield `${name}: the reference has it`;
    for (const part of ["query", "body", "result"] as const) {
      const schema = endpoint[part];
      if (schema === undefined) continue;
      const theirs = new Map(linesIn(reference[part]));
      const compared = new Map(linesIn(treesOf(fieldsByVariant(schema))));
      for (const [path] of linesIn(treesOf(fieldsByVariant(schema, wholeShapeOf)))) {
        if (!compared.has(path) && theirs.has(path)) yield `${name} ${part}.${path}: the reference has it`;
      }
    }
  }
}

const referencesOf = (digest: Digest): Map<string, EndpointDigest> =>
  new Map(Object.values(digest).map((reference) => [requestOf(reference), reference]));

function* differences(endpoint: Endpoint, reference: EndpointDigest): Generator<string> {
  yield* compared("summary", endpoint.summary, reference.title);
  yield* compared("scope", scopeOf(endpoint), reference.scope);
  yield* compared("paging", endpoint.paging, reference.paging);
  yield* compared("deprecated", String(endpoint.deprecated !== undefined), String(reference.deprecated));
  yield* compared("path", pathParameters(endpoint).sort().join(), Object.keys(reference.parameters).sort().join());
  const none: Tree = {};
  yield* inFields(
    "query",
    endpoint.query === undefined ? none : treesOf(shapeOf(endpoint.query).fields),
    reference.query,
  );
  yield* inFields("body", bodyOf(endpoint), reference.body);
  yield* inFields("result", resultOf(endpoint), reference.result, true);
}

function* compared(what: string, here: string, there: string): Generator<string> {
  if (here !== there) yield `${what}: ${here} here, ${there} in the reference`;
}

/** The fields of a body. A list is one field, `body`, as in the reference. */
function bodyOf({ body }: Endpoint): Tree {
  if (body === undefined) return {};
  if (body.type !== "array") return treesOf(fieldsByVariant(body));
  const list: Shape = { ...shapeOf(body), required: true };
  return treesOf(new Map([["body", list]]));
}

function resultOf({ result }: Endpoint): Tree {
  const fields = fieldsByVariant(result);
  if (result.oneOf !== undefined) fields.delete(TAG);
  return treesOf(fields);
}

function* inFields(part: string, here: Tree, there: Tree, namesOnly = false): Generator<string> {
  const ours = new Map(linesIn(here));
  const theirs = new Map(linesIn(there));
  for (const path of outermost(ours, theirs)) yield `${part}.${path}: not in the reference`;
  for (const path of outermost(theirs, ours)) yield `${part}.${path}: only in the reference`;
  if (namesOnly) return;
  for (const [path, line] of ours) {
    const reference = theirs.get(path);
    if (reference !== undefined) yield* inLine(`${part}.${path}`, line, reference);
  }
}

/** The outermost paths that only the first map has. */
function outermost(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  const lacking = new Set([...first.keys()].filter((path) => !second.has(path)));
  return [...lacking].filter((path) => !lacking.has(path.slice(0, Math.max(path.lastIndexOf("."), 0))));
}

function* inLine(what: string, here: string, there: string): Generator<string> {
  const [ours, theirs] = [parts(here), parts(there)];
  if (ours.required !== theirs.required)
    yield `${what}: ${needed(ours.required)} here, ${needed(theirs.required)} in the reference`;
  if (ours.kinds !== theirs.kinds) yield `${what}: ${ours.kinds} here, ${theirs.kinds} in the reference`;
  for (const word of ours.words)
    if (!theirs.words.has(word)) yield `${what}: the value ${word} is not in the reference`;
  for (const word of theirs.words)
    if (!ours.words.has(word)) yield `${what}: the value ${word} is only in the reference`;
}

const needed = (required: boolean): string => (required ? "required" : "optional");

function parts(line: string): { kinds: string; required: boolean; words: Set<string> } {
  const [, kinds = "", star = "", list = ""] = /^([^* ]*)(\*?)(?: \[(.*)\])?$/.exec(line) ?? [];
  return { kinds, required: star === "*", words: new Set(list === "" ? [] : list.split("|")) };
}
