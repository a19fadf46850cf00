import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..", "..");
const ENTRY_POINTS = [
  "lib/index.ts",
  "lib/client/index.ts",
  "lib/emulator/index.ts",
  "lib/guardrails/index.ts",
  "lib/testing/index.ts",
];

jest.setTimeout(120_000);

test("every public name has a docstring", () => {
  expect(undocumented(ENTRY_POINTS)).toEqual([]);
});

test("finds a public name without a docstring", () => {
  expect(undocumented(["test/completeness/fixtures/undocumented.ts"])).toEqual([
    "test/completeness/fixtures/undocumented.ts:2: Undocumented",
    "test/completeness/fixtures/undocumented.ts:3: Undocumented.member",
  ]);
});

/** Exported names of these modules, and public members of the exported classes and interfaces, that have no docstring. */
function undocumented(modules: readonly string[]): string[] {
  const program = ts.createProgram(
    modules.map((file) => join(ROOT, file)),
    compilerOptions(),
    onlyOurs(compilerOptions()),
  );
  const checker = program.getTypeChecker();
  const names = modules.flatMap((file) => {
    const source = program.getSourceFile(join(ROOT, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is not a module`);
    return checker.getExportsOfModule(module).map((symbol) => resolved(checker, symbol));
  });
  const missing = [...new Set(names)].filter(isOurs).flatMap((symbol) => missingIn(checker, symbol));
  return [...new Set(missing)].sort();
}

function missingIn(checker: ts.TypeChecker, symbol: ts.Symbol): string[] {
  const own = hasDocstring(checker, symbol) ? [] : [`${place(symbol)}: ${symbol.name}`];
  const members = membersOf(symbol).filter((member) => !hasDocstring(checker, member));
  return [...own, ...members.map((member) => `${place(member)}: ${symbol.name}.${member.name}`)];
}

/** Public members that a person may use: not those of a base class, constructors, or what Node and JSON call. */
function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  const members = [...(symbol.members?.values() ?? []), ...(symbol.exports?.values() ?? [])];
  return members.filter((member) => {
    const [declaration] = member.declarations ?? [];
    if (declaration === undefined || !isMember(declaration)) return false;
    if (["toString", "toJSON"].includes(member.name) || member.name.startsWith("__")) return false;
    const flags = ts.getCombinedModifierFlags(declaration);
    return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;
  });
}

const isMember = (declaration: ts.Declaration): boolean =>
  ts.isPropertySignature(declaration) ||
  ts.isMethodSignature(declaration) ||
  ((ts.isPropertyDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isGetAccessorDeclaration(declaration)) &&
    ts.isIdentifier(declaration.name));

const hasDocstring = (checker: ts.TypeChecker, symbol: ts.Symbol): boolean =>
  symbol.getDocumentationComment(checker).length > 0 || symbol.getJsDocTags(checker).length > 0;

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);

const isOurs = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((declaration) => !declaration.getSourceFile().fileName.includes("node_modules"));

function place({ declarations: [declaration] = [] }: ts.Symbol): string {
  if (declaration === undefined) return "?";
  const source = declaration.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(ROOT, source.fileName)}:${line + 1}`;
}

/** Options without the declarations of JavaScript and of other packages, which no docstring needs. */
function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return { ...options, noEmit: true, noLib: true, types: [] };
}

/** A compiler host that finds only the modules of this project. */
function onlyOurs(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    resolveModuleNameLiterals: (names, importer) =>
      names.map(({ text }) =>
        text.startsWith(".") ? ts.resolveModuleName(text, importer, options, host) : { resolvedModule: undefined },
      ),
  };
}
