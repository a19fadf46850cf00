// Sections "A mistake never opens access" and "Text is text": what a new construct must not forget.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../../lib");
/** The only file that loads L1s of the official provider: `loadL1` returns them with escaping constructors. */
const LOADER = "constructs/kernel/load-l1.ts";

/** What a file of constructs forgets. */
function forgottenIn(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, problem: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${problem}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && /^Cfaccess/.test(node.expression.getText())) {
      report(node, `creates ${node.expression.getText()} without plainTextL1`);
    }
    if (ts.isImportDeclaration(node) && isOfficialL1(node) && file !== LOADER) {
      report(node, "imports an L1 of the official provider without loadL1");
    }
    if (ts.isClassDeclaration(node) && extendsConstruct(node)) {
      const constructors = node.members.filter((member) => ts.isConstructorDeclaration(member));
      const isPlaced = constructors.some((one) => /\bsuper\(\.\.\.placeOf\(/.test(one.getText()));
      if (!isPlaced) report(node, `${node.name?.text ?? "a class"} does not call super(...placeOf(scope, id))`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const extendsConstruct = (node: ts.ClassDeclaration): boolean =>
  (node.heritageClauses ?? []).some(
    ({ token, types }) =>
      token === ts.SyntaxKind.ExtendsKeyword && types.some((type) => type.expression.getText() === "Construct"),
  );

function isOfficialL1(node: ts.ImportDeclaration): boolean {
  if (!node.moduleSpecifier.getText().includes("@cdktf/provider-cloudflare")) return false;
  if (node.importClause === undefined) return true; // it loads the module
  if (node.importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const { name, namedBindings } = node.importClause;
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return true;
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly);
}

const files = readdirSync(join(ROOT, "constructs"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => relative(ROOT, join(ROOT, "constructs", file)).replaceAll("\\", "/"));

test("every construct is placed, and creates each L1 with a constructor that escapes text", () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap((file) => forgottenIn(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
});

test.each([
  [
    "a companion L1 that is not escaped",
    "class A extends Construct { constructor(scope: Construct, id: string) { super(...placeOf(scope, id)); new CfaccessGatewayCa(this, 'x', {}); } }",
    "new.ts:1 creates CfaccessGatewayCa without plainTextL1",
  ],
  [
    "a construct that is not placed",
    "class A extends Construct {\n constructor(scope: Construct, id: string) { super(scope, id); } }",
    "new.ts:1 A does not call super(...placeOf(scope, id))",
  ],
  [
    "a construct without a constructor",
    "\nabstract class B extends Construct {}",
    "new.ts:2 B does not call super(...placeOf(scope, id))",
  ],
  [
    "an L1 of the official provider",
    'import { Zone } from "@cdktf/provider-cloudflare/lib/zone";',
    "new.ts:1 imports an L1 of the official provider without loadL1",
  ],
])("fails for %s", (_what, code, problem) => {
  expect(forgottenIn("new.ts", code)).toEqual([problem]);
});

test("accepts what is placed and escaped, and types", () => {
  const code =
    'import { type Zone } from "@cdktf/provider-cloudflare/lib/zone";\n' +
    "class A extends Construct { constructor(s: Construct, id: string) { super(...placeOf(s, id)); new (plainTextL1(CfaccessX))(this, 'x', {}); } }";
  expect(forgottenIn("new.ts", code)).toEqual([]);
});
