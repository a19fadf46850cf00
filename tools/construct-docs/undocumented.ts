import path from "node:path";
import ts from "typescript";
import { ROOT } from "../pages/write-pages";
import type { PublicApi } from "./public-api";

/** A public name without a docstring. */
export interface UndocumentedName {
  /** Such as `Inventory` or `Inventory.hosts`. */
  readonly name: string;
  /** File and line of its declaration. */
  readonly place: string;
}

/** Code whose docstrings are written elsewhere: the generated L1s, and the table of endpoints. */
const ELSEWHERE = /^lib\/(bindings|api)\/|node_modules/;

/** The exported names, and the public members of exported classes and interfaces, that have no docstring. */
export function undocumentedNames({ checker, exports }: PublicApi): UndocumentedName[] {
  const found = new Map<string, UndocumentedName>();
  for (const [name, symbol] of exports) {
    for (const [member, key] of [[symbol, name] as const, ...membersOf(checker, symbol)]) {
      const declaration = member.declarations?.[0];
      if (declaration === undefined || isDocumented(checker, member) || isOutside(declaration)) continue;
      found.set(key, { name: key, place: placeOf(declaration) });
    }
  }
  return [...found.values()];
}

/** The public members of a class or interface, each with its name in the type that declares it. */
function membersOf(checker: ts.TypeChecker, symbol: ts.Symbol): (readonly [ts.Symbol, string])[] {
  if ((symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) === 0) return [];
  const statics = symbol.exports === undefined ? [] : [...symbol.exports.values()];
  const members = [...checker.getDeclaredTypeOfSymbol(symbol).getProperties(), ...statics];
  return members.filter(isPublic).map((member) => [member, `${ownerOf(member) ?? symbol.name}.${member.name}`]);
}

function isPublic(member: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const declarations = member.declarations ?? [];
  return (
    /^[a-z]/i.test(member.name) &&
    member.name !== "prototype" &&
    declarations.every((declaration) => (ts.getCombinedModifierFlags(declaration) & hidden) === 0)
  );
}

/** The name of the class or interface that declares a member. */
function ownerOf(member: ts.Symbol): string | undefined {
  const owner = member.declarations?.[0]?.parent;
  return owner !== undefined && (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))
    ? owner.name?.text
    : undefined;
}

const isDocumented = (checker: ts.TypeChecker, symbol: ts.Symbol): boolean =>
  symbol.getDocumentationComment(checker).length > 0 || symbol.getJsDocTags().some(({ name }) => name === "internal");

const fileOf = (declaration: ts.Declaration): string => path.relative(ROOT, declaration.getSourceFile().fileName);

const isOutside = (declaration: ts.Declaration): boolean => ELSEWHERE.test(fileOf(declaration));

function placeOf(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  return `${fileOf(declaration)}:${source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1}`;
}
