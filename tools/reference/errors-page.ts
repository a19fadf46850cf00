import ts from "typescript";
import { publicApi, type PublicApi } from "../construct-docs/public-api";
import { markdownTable } from "../pages/markdown";

const INTRODUCTION = `# Errors of the client

Every error that the [client](../guides/client.md) throws is an \`AccessError\` with a stable \`code\`. Check the code, or the
class: \`isAccessError(error) && error.code === "ACCESS_ERR_NOT_FOUND"\`. \`tools/generate-reference.ts\` writes this page from
\`lib/client/errors.ts\`. The diagnostics of synthesis have [codes of their own](diagnostics.md).`;

/** The page with every error of the client. */
export function errorsPage(): string {
  const api = publicApi("lib/client/index.ts");
  const rows = [...api.exports].flatMap(([name, symbol]) => rowOf(api, name, symbol));
  return [
    INTRODUCTION,
    markdownTable(["code", "class", "meaning", "extra fields"], rows),
    "Every error also has these fields:",
    markdownTable(["field", "meaning"], fieldRows(api, api.exports.get("AccessErrorDetails"))),
  ].join("\n\n");
}

/** The row of an error class; nothing for other exports. */
function rowOf({ checker }: PublicApi, name: string, symbol: ts.Symbol): string[][] {
  const { members } = symbol;
  const code = members
    ?.get(ts.escapeLeadingUnderscores("code"))
    ?.declarations?.find(ts.isPropertyDeclaration)?.initializer;
  if (members === undefined || code === undefined || !ts.isStringLiteral(code)) return [];
  const own = [...members.values()].filter(
    (member) => member.name !== "code" && member.flags & ts.SymbolFlags.Property,
  );
  const fields = own.map((member) => `\`${member.name}\`: ${docOf(checker, member)}`);
  return [[`\`${code.text}\``, `\`${name}\``, docOf(checker, symbol), fields.join(" ")]];
}

function fieldRows({ checker }: PublicApi, symbol: ts.Symbol | undefined): string[][] {
  if (symbol === undefined) throw new Error("lib/client/index.ts does not export AccessErrorDetails");
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .map((field): [string, string] => [`\`${field.name}\``, docOf(checker, field)])
    .filter(([, meaning]) => meaning !== "");
}

const docOf = (checker: ts.TypeChecker, symbol: ts.Symbol): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker));
