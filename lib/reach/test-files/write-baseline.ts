import { Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq, type Node } from "yaml";
import { BASELINE, type BaselineCase } from "./baseline";
import { TestFileError } from "./test-file";

/** Address of the schema of files of tests. */
export const SCHEMA_URL =
  "https://raw.githubusercontent.com/cdktf-cloudflare-access/cdktf-cloudflare-access/main/docs/reference/access-tests.schema.json";

const HEADER = ` yaml-language-server: $schema=${SCHEMA_URL}

 cfaccess test --generate writes the tests whose names begin with "${BASELINE.trim()}", and leaves all others as they are.`;

/**
 * Writes a baseline into the text of a file of tests: cases of an earlier baseline are replaced, removed or added to. Other tests,
 * and all comments, stay.
 *
 * @param before - the text until now; undefined for a new file
 * @throws {TestFileError} When the text is no file of tests.
 */
export function writeBaseline(cases: readonly BaselineCase[], before: string | undefined, file: string): string {
  const document = before === undefined || before.trim() === "" ? newDocument() : parsed(before, file);
  const tests = testsOf(document, file);
  const wanted = new Map(cases.map((one) => [one.name, one]));
  const kept = tests.items.filter((item) => {
    const name = nameOf(item);
    return name?.startsWith(BASELINE) !== true || wanted.has(name);
  });
  for (const item of kept) {
    const name = nameOf(item);
    const now = name === undefined ? undefined : wanted.get(name);
    if (now !== undefined && isMap(item)) update(document, item, now);
    wanted.delete(name ?? "");
  }
  tests.items = [...kept, ...[...wanted.values()].map((one) => nodeOf(document, one))];
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function newDocument(): Document {
  const document = new Document({ tests: [] });
  document.commentBefore = HEADER;
  return document;
}

function parsed(text: string, file: string): Document {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error === undefined) return document;
  const line = error.linePos?.[0].line ?? 1;
  throw new TestFileError(file, [{ line, message: `it is not YAML: ${error.message.split("\n")[0] ?? ""}` }]);
}

function testsOf(document: Document, file: string): YAMLSeq {
  const { contents } = document;
  if (!isMap(contents))
    throw new TestFileError(file, [{ line: 1, message: "a file of tests is an object with the field tests" }]);
  const tests = contents.get("tests", true);
  if (isSeq(tests)) {
    tests.flow = false;
    return tests;
  }
  if (tests !== undefined && !(isScalar(tests) && tests.value === null)) {
    throw new TestFileError(file, [{ line: 1, message: "tests is a list of tests" }]);
  }
  const created = new YAMLSeq();
  contents.set("tests", created);
  return created;
}

function nameOf(item: unknown): string | undefined {
  const name = isMap(item) ? item.get("name") : undefined;
  return typeof name === "string" ? name : undefined;
}

/** Changes the fields that differ, so that comments stay. */
function update(document: Document, item: YAMLMap, now: BaselineCase): void {
  const before = item.toJS(document) as Record<string, unknown>;
  for (const field of ["who", "allow", "deny"] as const) {
    const value = now[field];
    if (value === undefined) item.delete(field);
    else if (JSON.stringify(before[field]) !== JSON.stringify(value)) item.set(field, valueNode(document, value));
  }
}

function nodeOf(document: Document, one: BaselineCase): Node {
  const node = new YAMLMap();
  for (const [field, value] of Object.entries(one)) {
    if (value !== undefined) node.set(field, valueNode(document, value));
  }
  return node;
}

function valueNode(document: Document, value: unknown): Node {
  return document.createNode(value, { flow: true });
}
