/** A line of an OpenSSH configuration. */
export interface SshLine {
  /** The keyword in lower case: `hostname`. */
  readonly keyword: string;
  /** The arguments. Undefined if a quote is not closed. */
  readonly words: readonly string[] | undefined;
}

/**
 * Splits a line as OpenSSH does (`strdelim` and `argv_split` in its misc.c). One `=` can follow the keyword. Single and double
 * quotes can begin inside a word. A `#` at the start of a word begins a comment.
 *
 * @returns undefined for an empty line or a comment
 */
export function parseSshLine(text: string): SshLine | undefined {
  const [, quotedKeyword, bareKeyword, rest = ""] =
    /^\s*(?:"([^"]*)"|([^\s="]+))(?:\s*=\s*|\s+|$)(.*)$/s.exec(text) ?? [];
  const keyword = quotedKeyword ?? bareKeyword;
  if (keyword === undefined || keyword.startsWith("#")) return undefined;
  return { keyword: keyword.toLowerCase(), words: wordsOf(rest.trimEnd()) };
}

function wordsOf(text: string): string[] | undefined {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text[at])) continue;
    if (text[at] === "#") break;
    const word = wordAt(text, at);
    if (word === undefined) return undefined;
    words.push(word.text);
    at = word.end;
  }
  return words;
}

/** The word that begins at a position, and the position after it. */
function wordAt(text: string, start: number): { text: string; end: number } | undefined {
  let word = "";
  let quote: string | undefined;
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === "\\" && (/["'\\]/.test(next) || (next === " " && quote === undefined))) {
      word += next;
      at += 1;
    } else if (quote === undefined && isSpace(character)) break;
    else if (quote === undefined && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = undefined;
    else word += character;
  }
  return quote === undefined ? { text: word, end: at } : undefined;
}

const isSpace = (character: string | undefined): boolean => character === " " || character === "\t";
