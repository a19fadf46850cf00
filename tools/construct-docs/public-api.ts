import path from "node:path";
import ts from "typescript";
import { ROOT } from "../pages/write-pages";

/** The exports of a file by name, with the type checker that knows their types. */
export interface PublicApi {
  readonly checker: ts.TypeChecker;
  readonly exports: ReadonlyMap<string, ts.Symbol>;
}

/** Reads the public API of a file, such as `lib/index.ts`. */
export function publicApi(entry: string): PublicApi {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
  const program = ts.createProgram([path.join(ROOT, entry)], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path.join(ROOT, entry));
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry} exports nothing`);
  const exported = checker.getExportsOfModule(module).map((symbol): [string, ts.Symbol] => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return [symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol];
  });
  return { checker, exports: new Map(exported) };
}

/** The exported interfaces whose name ends in `Props`. Each needs a table in a page of docs/constructs. */
export function propsInterfaces({ exports }: PublicApi): string[] {
  return [...exports].filter(([name, symbol]) => name.endsWith("Props") && isInterface(symbol)).map(([name]) => name);
}

export const isInterface = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Interface) !== 0;

/** The exported constructs that stacks create: classes, not abstract, that extend `Construct`. */
export function constructClasses({ checker, exports }: PublicApi): string[] {
  return [...exports].filter(([, symbol]) => isConstruct(checker, symbol)).map(([name]) => name);
}

function isConstruct(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const declaration = symbol.declarations?.find(ts.isClassDeclaration);
  if (declaration === undefined) return false;
  const isAbstract = declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false;
  return !isAbstract && isInstanceOf(checker, symbol, "Construct");
}

function isInstanceOf(checker: ts.TypeChecker, symbol: ts.Symbol, className: string): boolean {
  if (symbol.name === className) return true;
  const bases = checker.getDeclaredTypeOfSymbol(symbol).getBaseTypes() ?? [];
  return bases.some((base) => isInstanceOf(checker, base.symbol, className));
}
