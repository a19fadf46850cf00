import ts from "typescript";
import { markdownTable } from "../pages/markdown";
import { isInterface, type PublicApi } from "./public-api";
import type { TypeText } from "./type-text";

/** The table of an interface's props, from their docstrings. Required props come first. */
export function propTable({ checker, exports }: PublicApi, name: string, types: TypeText): string {
  const symbol = exports.get(name);
  if (symbol === undefined || !isInterface(symbol)) throw new Error(`lib/index.ts exports no interface ${name}`);
  const props = checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .filter((prop) => !prop.getJsDocTags().some((tag) => tag.name === "internal"));
  const rows = props.map((prop) => ({ required: !isOptional(prop), cells: cellsOf(checker, prop, types) }));
  const ordered = [...rows.filter(({ required }) => required), ...rows.filter(({ required }) => !required)];
  return markdownTable(
    ["prop", "type", "default", "description"],
    ordered.map(({ cells }) => cells),
  );
}

const isOptional = (prop: ts.Symbol): boolean => (prop.flags & ts.SymbolFlags.Optional) !== 0;

function cellsOf(checker: ts.TypeChecker, prop: ts.Symbol, types: TypeText): string[] {
  const declaration = prop.declarations?.find(ts.isPropertySignature);
  if (declaration?.type === undefined) throw new Error(`${prop.name} is not a property with a type of its own`);
  return [
    `\`${prop.name}\``,
    types.of(declaration.type),
    isOptional(prop) ? defaultOf(prop) : "**required**",
    ts.displayPartsToString(prop.getDocumentationComment(checker)),
  ];
}

/** What `@default` gives: a value as code, a description as it is. */
function defaultOf(prop: ts.Symbol): string {
  const tag = prop.getJsDocTags().find(({ name }) => name === "default");
  const text = ts.displayPartsToString(tag?.text).trim().replace(/^-\s*/, "");
  return /^(true|false|-?\d[\d_.]*|"[^"]*"|\[.*\]|\{.*\}|[A-Z]\w*\.\w+\([^)]*\))$/.test(text) ? `\`${text}\`` : text;
}
