// A file of its own: the constructs load it without the rules.

/** The start of a Token inside a string; cdktf replaces the Token when it synthesizes. */
const TOKEN = /\{TfToken\[[\w.-]+\]\}/.source;

/** Template syntax that is not a Token, and dollar signs before a Token, which Terraform would read as an escape. */
const TEMPLATE = new RegExp(String.raw`(?<!\$)(\$+)(?=\$${TOKEN})|\$(?=\{)(?!${TOKEN})|%(?=\{)`, "g");

/**
 * Escapes Terraform's template syntax, `${` and `%{`, in a string, so that Terraform reads it as text. Tokens in the string stay
 * as they are.
 */
export function literalText(text: string): string {
  if (!text.includes("{")) return text;
  return text.replace(TEMPLATE, (found: string, dollars: string | undefined) =>
    dollars === undefined ? found + found : `\${"${dollars}"}`,
  );
}

/**
 * Escapes every string and key in plain objects and lists. Other objects, such as Tokens and constructs, stay as they are.
 *
 * @returns the same value if nothing had to be escaped
 */
export function literalValue<Value>(value: Value): Value;
export function literalValue(value: unknown): unknown {
  if (typeof value === "string") return literalText(value);
  if (Array.isArray(value)) return literalList(value);
  return isPlainObject(value) ? literalObject(value) : value;
}

function literalList(values: readonly unknown[]): readonly unknown[] {
  const literals = values.map((value) => literalValue(value));
  return literals.some((literal, index) => literal !== values[index]) ? literals : values;
}

function literalObject(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value);
  const literals = entries.map(([, field]) => literalValue(field));
  const isChanged = entries.some(([name, field], index) => literals[index] !== field || literalText(name) !== name);
  return isChanged ? Object.fromEntries(entries.map(([name], index) => [literalText(name), literals[index]])) : value;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Escapes a string for an argument of a Terraform function or operator, or for a key of a map in one. cdktf writes it between
 * quotes, and escapes little of it. The escapes `\u0024` and `\u0025` are for `$` and `%`, which Terraform looks for before it
 * replaces them.
 */
export const literalArgument = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/\\(?:([bf])|.)/g, (escape, unknown?: string) =>
      unknown === undefined ? escape : (CONTROLS[unknown] ?? escape),
    )
    .replace(TEMPLATE, (found) => found.replace(/[$%]/g, (sign) => (sign === "$" ? "\\u0024" : "\\u0025")));

/** JSON's escapes that Terraform does not know. */
const CONTROLS: Readonly<Record<string, string | undefined>> = { b: "\\u0008", f: "\\u000c" };
