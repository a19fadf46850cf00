/** An expression of Terraform, as far as it is followed. */
export type Expression =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  /** `var.name`, `cloudflare_x.y["key"].id`. A step is a name or an expression in brackets. */
  | { readonly kind: "traversal"; readonly root: string; readonly steps: readonly (string | Expression)[] }
  | { readonly kind: "template"; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: "list"; readonly elements: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  /** Operators, conditions, `for`, and whatever else is not followed. */
  | { readonly kind: "other"; readonly text: string };

/** Parses a string of a JSON configuration: text with `${expressions}`. */
export function parseTemplate(text: string): Expression {
  if (!text.includes("${") && !text.includes("%{")) return { kind: "literal", value: text };
  if (/(?<!%)%\{/.test(text)) return { kind: "other", text };
  const parts: (string | Expression)[] = [];
  let literal = "";
  let at = 0;
  while (at < text.length) {
    if (text.startsWith("$${", at) || text.startsWith("%%{", at)) {
      literal += text.slice(at + 1, at + 3);
      at += 3;
    } else if (text.startsWith("${", at)) {
      const end = endOfInterpolation(text, at + 2);
      if (end === undefined) return { kind: "other", text };
      if (literal !== "") parts.push(literal);
      literal = "";
      parts.push(parseExpression(text.slice(at + 2, end)));
      at = end + 1;
    } else {
      literal += text.charAt(at++);
    }
  }
  if (literal !== "") parts.push(literal);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined)
    return typeof only === "string" ? { kind: "literal", value: only } : only;
  return { kind: "template", parts };
}

/** The index of the brace that ends an interpolation; undefined if none does. */
function endOfInterpolation(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = endOfQuoted(text, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (character === "{") {
      depth++;
    } else if (character === "}") {
      if (depth === 0) return at;
      depth--;
    }
  }
  return undefined;
}

/** The index of the quote that ends a quoted string, in which interpolations have quotes of their own. */
function endOfQuoted(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") {
      at++;
    } else if (character === '"') {
      return at;
    } else if (text.startsWith("${", at) && text[at - 1] !== "$") {
      const end = endOfInterpolation(text, at + 2);
      if (end === undefined) return undefined;
      at = end;
    }
  }
  return undefined;
}

/** Parses an expression: `cloudflare_x.y.id`, `toset(["a", "b"])`. */
export function parseExpression(text: string): Expression {
  const parser = new Parser(text);
  return parser.whole() ?? { kind: "other", text: text.trim() };
}

class Parser {
  #at = 0;

  constructor(private readonly text: string) {}

  /** The expression, if it is all of the text. */
  whole(): Expression | undefined {
    const expression = this.#expression();
    this.#skipSpace();
    return this.#at === this.text.length ? expression : undefined;
  }

  #skipSpace(): void {
    while (/\s/.test(this.text[this.#at] ?? "")) this.#at++;
  }

  #eat(token: string): boolean {
    this.#skipSpace();
    if (!this.text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    this.#skipSpace();
    const sticky = new RegExp(pattern, "y");
    sticky.lastIndex = this.#at;
    const [found] = sticky.exec(this.text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #expression(): Expression | undefined {
    this.#skipSpace();
    const character = this.text[this.#at];
    if (character === '"') return this.#quoted();
    if (character === "[") return this.#list();
    if (character === "{") return this.#object();
    const number = this.#match(/-?\d+(?:\.\d+)?/);
    if (number !== undefined) return { kind: "literal", value: Number(number) };
    const name = this.#match(/[A-Za-z_][\w-]*/);
    if (name === undefined) return undefined;
    if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
    if (name === "null") return { kind: "literal", value: null };
    if (this.text[this.#at] === "(") return this.#call(name);
    return this.#traversal(name);
  }

  #quoted(): Expression | undefined {
    const end = endOfQuoted(this.text, this.#at);
    if (end === undefined) return undefined;
    const inner = this.text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return parseTemplate(unescaped(inner));
  }

  #list(): Expression | undefined {
    const elements = this.#separated("[", "]", () => this.#expression());
    return elements && { kind: "list", elements };
  }

  #object(): Expression | undefined {
    const entries = this.#separated("{", "}", () => {
      const name = this.#match(/[A-Za-z_][\w-]*(?=\s*[=:])/);
      const key: Expression | undefined = name === undefined ? this.#expression() : { kind: "literal", value: name };
      if (key === undefined || !(this.#eat("=") || this.#eat(":"))) return undefined;
      const value = this.#expression();
      return value && ([key, value] as const);
    });
    return entries && { kind: "object", entries };
  }

  #call(name: string): Expression | undefined {
    const args = this.#separated("(", ")", () => this.#expression());
    return args && { kind: "call", name, args };
  }

  /** Items between brackets, with commas; in an object, line breaks separate too. */
  #separated<Item>(open: string, close: string, item: () => Item | undefined): Item[] | undefined {
    const items: Item[] = [];
    if (!this.#eat(open)) return undefined;
    while (!this.#eat(close)) {
      const next = item();
      if (next === undefined) return undefined;
      items.push(next);
      const isSeparated = this.#match(/[^\S\n]*(?:,|\n)/) !== undefined || this.#eat(",");
      if (isSeparated) continue;
      if (!this.#eat(close)) return undefined;
      break;
    }
    return items;
  }

  #traversal(root: string): Expression | undefined {
    const steps: (string | Expression)[] = [];
    for (;;) {
      const name = this.#match(/\.[A-Za-z_][\w-]*|\.\d+/);
      if (name !== undefined) {
        steps.push(name.slice(1));
      } else if (this.text[this.#at] === "[") {
        this.#at++;
        const index = this.#expression();
        if (index === undefined || !this.#eat("]")) return undefined;
        steps.push(index);
      } else {
        return { kind: "traversal", root, steps };
      }
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

const unescaped = (text: string): string =>
  text.replace(/\\([nrt"\\])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
