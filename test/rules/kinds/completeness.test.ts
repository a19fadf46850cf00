import path from "node:path";
import ts from "typescript";

// The compiler's own answer for copies of the sources with one change: a kind of rule cannot be half added.
const ROOT = path.resolve(__dirname, "../../..");
const SCHEMAS = "lib/api/areas/policies/rules.ts";
const INDEX = "lib/rules/kinds/index.ts";
const EMAIL = "lib/rules/kinds/email.ts";
const ACCESS_RULE = "lib/rules/access-rule.ts";

const REFERENCE = 'refersTo: [{ object: "list", field: "made_up" }]';

const absolute = (file: string): string => path.join(ROOT, file);

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(absolute("tsconfig.json"), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  ROOT,
);
const resolutions = ts.createModuleResolutionCache(ROOT, (name) => name, options);
const unchanged = new Map<string, ts.SourceFile | undefined>();

/** What the compiler reports for a file, after one replacement in one file. */
function errorsIn(checked: string, changed: string, from: string, to: string): string[] {
  const before = ts.sys.readFile(absolute(changed)) ?? "";
  expect(before).toContain(from);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    if (path.resolve(name) === absolute(changed)) return ts.createSourceFile(name, before.replace(from, to), version);
    if (!unchanged.has(name)) unchanged.set(name, read(name, version));
    return unchanged.get(name);
  };
  // cdktf takes ten seconds to parse, and no record depends on it.
  host.resolveModuleNameLiterals = (names, file) =>
    names.map(({ text }) =>
      text === "cdktf" ? { resolvedModule: undefined } : ts.resolveModuleName(text, file, options, host, resolutions),
    );
  const program = ts.createProgram([absolute(checked)], { ...options, types: [] }, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(absolute(checked)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("the records compile as they are", () => {
  expect(errorsIn(INDEX, INDEX, "email,", "email,")).toEqual([]);
});

test.each([
  ["a schema without a record", INDEX, SCHEMAS, "email: Type", "made_up: Type.Object({}),\n  email: Type", "made_up"],
  ["a record without a schema", INDEX, INDEX, "  email,", "  made_up: email,\n  email,", "made_up"],
  ["a record of another kind", INDEX, EMAIL, 'kind: "email"', 'kind: "email_domain"', "email_domain"],
  ["a record that says nothing about permission", EMAIL, EMAIL, "permittedIn:", "permitted:", "permitted"],
  ["a record that refers to a missing field", EMAIL, EMAIL, "refersTo: []", REFERENCE, "made_up"],
  ["a record that names a missing factory", ACCESS_RULE, EMAIL, 'factory: "email"', 'factory: "made_up"', "made_up"],
])("fails to compile for %s", (_what, checked, changed, from, to, word) => {
  expect(errorsIn(checked, changed, from, to)).toEqual(expect.arrayContaining([expect.stringContaining(word)]));
});
