import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { isPermitted, RULE_KINDS, type PolicyContext } from "../../lib/rules/kinds";
import { withGeneratedPart } from "./generated-part";

/** docs/guides/access-rules.md with its table of rules written anew. */
export function rulesPage(page: string): string {
  return withGeneratedPart(page, "kinds", table(HEAD, rows()));
}

const HEAD = ["`AccessRule.`", "Matches", "Allow, Block", "Service Auth", "Bypass", "SSH", "Official provider"];

function rows(): string[][] {
  const factories = factoriesOf(path.resolve(__dirname, "../../lib/rules/access-rule.ts"));
  const known = Object.values(RULE_KINDS).map((record) => {
    const { kind, factory, identityBased } = record;
    const serviceAuth = identityBased ? "never matches" : permission(kind, "non_identity");
    return row(factories, factory, kind, serviceAuth, "since" in record ? `${record.since} or later` : "any version");
  });
  return [...known, row(factories, "raw", UNKNOWN_KIND, permission(UNKNOWN_KIND, "non_identity"), "")];
}

/** Stands for every kind that this package does not know. */
const UNKNOWN_KIND = "unknown kind";

function row(
  factories: ReadonlyMap<string, Factory>,
  name: string,
  kind: string,
  serviceAuth: string,
  since: string,
): string[] {
  const factory = factories.get(name);
  if (factory === undefined) throw new Error(`AccessRule.${name} does not exist, but the record of ${kind} names it`);
  const { signature, description } = factory;
  const [allow, bypass, ssh] = (["allow", "bypass", "infrastructure"] as const).map((place) => permission(kind, place));
  return [`\`${signature}\``, description, allow ?? "", serviceAuth, bypass ?? "", ssh ?? "", since];
}

const permission = (kind: string, context: PolicyContext): string => (isPermitted(kind, context) ? "yes" : "no");

/** A static method that creates a rule, as its source shows it. */
interface Factory {
  /** `githubOrganization({ identityProviderId, name, team? })` */
  readonly signature: string;
  /** The docstring. */
  readonly description: string;
}

/** The static methods of the classes in a file, by name. */
function factoriesOf(file: string): Map<string, Factory> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const interfaces = new Map(source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]));
  const methods = source.statements
    .filter(ts.isClassDeclaration)
    .flatMap(({ members }) => members.filter(ts.isMethodDeclaration));
  return new Map(
    methods.map((method) => {
      const name = method.name.getText();
      const parameters = method.parameters.map((parameter) => parameterText(parameter, interfaces)).join(", ");
      const [doc] = ts.getJSDocCommentsAndTags(method).filter(ts.isJSDoc);
      const description = ts.getTextOfJSDocComment(doc?.comment) ?? "";
      return [name, { signature: `${name}(${parameters})`, description: description.replace(/\s+/g, " ") }];
    }),
  );
}

type Interfaces = ReadonlyMap<string, ts.InterfaceDeclaration>;

/** A parameter by its name; an object by its fields: `{ name, team? }`. */
function parameterText({ name, type, dotDotDotToken }: ts.ParameterDeclaration, interfaces: Interfaces): string {
  const fields = type === undefined ? [] : fieldsOf(type, interfaces);
  if (fields.length > 0) return `{ ${fields.join(", ")} }`;
  return `${dotDotDotToken === undefined ? "" : "..."}${name.getText()}`;
}

function fieldsOf(type: ts.TypeNode, interfaces: Interfaces): string[] {
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((part) => fieldsOf(part, interfaces));
  if (ts.isTypeLiteralNode(type)) return namesOf(type.members);
  return ts.isTypeReferenceNode(type) ? namesOf(interfaces.get(type.typeName.getText())?.members ?? []) : [];
}

const namesOf = (members: readonly ts.TypeElement[]): string[] =>
  members.map(({ name, questionToken }) => `${name?.getText() ?? ""}${questionToken === undefined ? "" : "?"}`);

/** A Markdown table with padded columns, as prettier writes it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = " "): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  const [first = [], ...others] = lines;
  return [
    line(first),
    line(
      head.map(() => "-"),
      "-",
    ),
    ...others.map((cells) => line(cells)),
  ].join("\n");
}
