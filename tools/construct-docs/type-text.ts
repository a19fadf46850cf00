import ts from "typescript";
import type { PublicApi } from "./public-api";

/** Where a type is documented, relative to the page that is written; undefined if no page documents it. */
export type LinkTo = (name: string) => string | undefined;

/** Writes types in English, for tables: list of `string`; map of `TargetProps`; `"keep"` or `"delete"`. */
export class TypeText {
  readonly #checker: ts.TypeChecker;
  readonly #linkTo: LinkTo;

  public constructor({ checker }: PublicApi, linkTo: LinkTo) {
    this.#checker = checker;
    this.#linkTo = linkTo;
  }

  public of(node: ts.TypeNode): string {
    return [...new Set(this.#alternatives(node))].join(" or ");
  }

  /** One string for each alternative of a union. Every prop takes a Token, so `IResolvable` is left out. */
  #alternatives(node: ts.TypeNode): string[] {
    if (ts.isParenthesizedTypeNode(node)) return this.#alternatives(node.type);
    if (ts.isUnionTypeNode(node)) {
      return node.types
        .filter((type) => !["IResolvable", "undefined"].includes(type.getText()))
        .flatMap((type) => this.#alternatives(type));
    }
    if (ts.isTypeOperatorNode(node)) return this.#alternatives(node.type);
    if (ts.isArrayTypeNode(node)) return [`list of ${this.#inner(node.elementType)}`];
    if (ts.isTypeReferenceNode(node)) return this.#reference(node);
    return [code(node.getText())];
  }

  #inner(node: ts.TypeNode): string {
    const alternatives = this.#alternatives(node);
    return alternatives.length > 1 ? `(${alternatives.join(" or ")})` : alternatives.join("");
  }

  #reference(node: ts.TypeReferenceNode): string[] {
    const name = node.typeName.getText();
    const [first, second] = node.typeArguments ?? [];
    if (name === "Readonly" && first !== undefined) return this.#alternatives(first);
    if (name === "Record" && second !== undefined) return [`map of ${this.#inner(second)}`];
    const link = this.#linkTo(name);
    if (link !== undefined) return [`[${code(node.getText())}](${link})`];
    return this.#literals(node) ?? this.#aliased(node) ?? [code(node.getText())];
  }

  /** The strings that an alias such as `OnDestroy` allows. */
  #literals(node: ts.TypeReferenceNode): string[] | undefined {
    const type = this.#checker.getTypeFromTypeNode(node);
    const types = type.isUnion() ? type.types : [type];
    if (!types.every((one) => one.isStringLiteral())) return undefined;
    return types.map((one) => code(JSON.stringify(one.value)));
  }

  /** The alternatives of an alias such as `TargetHosts`. */
  #aliased(node: ts.TypeReferenceNode): string[] | undefined {
    const symbol = this.#checker.getSymbolAtLocation(node.typeName);
    if (symbol === undefined) return undefined;
    const original = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    const declaration = original.declarations?.find(ts.isTypeAliasDeclaration);
    if (declaration === undefined || declaration.typeParameters !== undefined) return undefined;
    return this.#alternatives(declaration.type);
  }
}

const code = (text: string): string => `\`${text.replace(/\s+/g, " ")}\``;
