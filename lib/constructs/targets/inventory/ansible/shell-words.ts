/**
 * Splits a line into words as Ansible does, with Python's `shlex`: quotes can begin inside a word, a backslash is literal in
 * single quotes, and in double quotes unless it precedes `"` or `\`. An unquoted `#` starts a comment, also inside a word.
 *
 * @returns the words, or, as a string, why the line is invalid
 */
export function shellWords(line: string): string[] | string {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === "#") break;
    if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === "'" || character === '"') {
      const quote = quotedAt(line, at);
      if (quote === undefined) return "a quote is not closed";
      word = (word ?? "") + quote.text;
      at = quote.end;
    } else if (character === "\\") {
      at += 1;
      if (at === line.length) return "a backslash at the end of the line escapes nothing";
      word = (word ?? "") + line.charAt(at);
    } else word = (word ?? "") + character;
  }
  return word === undefined ? words : [...words, word];
}

/** The text in the quotes that begin at a position, and the position of the closing quote. */
function quotedAt(line: string, start: number): { text: string; end: number } | undefined {
  const quote = line.charAt(start);
  let text = "";
  for (let at = start + 1; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === quote) return { text, end: at };
    const next = line.charAt(at + 1);
    if (quote === '"' && character === "\\" && (next === '"' || next === "\\")) at += 1;
    text += line.charAt(at);
  }
  return undefined;
}

/**
 * The string in the value of a variable. Ansible evaluates a value as a Python literal, so quotes around all of it are removed,
 * with a comment after them, and anything else is the text itself.
 */
export function withoutQuotes(value: string): string {
  const text = value.trim();
  const [, double, single] = /^(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)')\s*(?:#.*)?$/.exec(text) ?? [];
  return (double ?? single)?.replace(/\\(["'\\])/g, "$1") ?? text;
}
