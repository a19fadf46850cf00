import { quoted } from "../message-text";
import { isTooDeep, type Reading } from "../reading";
import type { SourceFile } from "../source-file";
import { locatedAt, type Located, type LocatedEntry } from "./located";

/** Parses a JSON file. Returns undefined, and adds the problem to the reading, if it is invalid. */
export function parseJson(file: SourceFile, reading: Reading): Located | undefined {
  return new JsonParser(file, reading).parse();
}

/**
 * Parses a file with one JSON object on each line (NDJSON, JSON Lines) as a list. A line that is invalid is a problem. Returns
 * undefined if the file has another layout.
 */
export function parseJsonLines(file: SourceFile, reading: Reading): Located | undefined {
  const lines = file.lines().filter(([, text]) => text.trim() !== "");
  const [first] = lines;
  if (first === undefined || !lines.every(([, text]) => /^\s*\{.*\}\s*$/.test(text))) return undefined;
  const items = lines.flatMap(([line, text]) => {
    try {
      return [locatedAt(line, JSON.parse(text))];
    } catch (error) {
      if (isTooDeep(error)) throw error;
      reading.problem("CFA1716", file, line, "the line is not valid JSON");
      return [];
    }
  });
  return { line: first[0], items };
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex -- JSON forbids them in strings
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const LITERALS = { true: true, false: false, null: null } as const;

/**
 * A parser that knows the line of each value, which becomes the `location` of its host. `JSON.parse` does not know it, hides
 * duplicate keys, and repeats the text around an error, which may be a password. The parser of the `yaml` package knows it, but
 * takes minutes for the tens of megabytes that `aws ec2 describe-instances` can print; its lexer alone takes 25 times as long as
 * `JSON.parse`.
 */
class JsonParser {
  private readonly text: string;
  private position = 0;
  private line = 1;
  /** The position up to which lines were counted. */
  private counted = 0;
  private syntaxError: Error | undefined;

  public constructor(
    private readonly file: SourceFile,
    private readonly reading: Reading,
  ) {
    this.text = file.text;
  }

  public parse(): Located | undefined {
    try {
      const root = this.value();
      if (this.position < this.text.length) throw this.expected("the end of the file");
      return root;
    } catch (error) {
      if (this.syntaxError === undefined || error !== this.syntaxError) throw error;
      this.reading.problem("CFA1716", this.file, this.currentLine(), `${this.syntaxError.message} (JSON)`);
      return undefined;
    }
  }

  private value(): Located {
    this.match(SPACE);
    const line = this.currentLine();
    const start = this.text[this.position];
    let located: Located;
    if (start === "{") located = { line, entries: this.object() };
    else if (start === "[") located = { line, items: this.array() };
    else located = { line, scalar: start === '"' ? this.string() : this.numberOrLiteral() };
    this.match(SPACE);
    return located;
  }

  private object(): Map<string, LocatedEntry> {
    const entries = new Map<string, LocatedEntry>();
    this.listOf("}", () => {
      this.match(SPACE);
      const line = this.currentLine();
      const key = this.string();
      this.match(SPACE);
      if (!this.skip(":")) throw this.expected('":"');
      const other = entries.get(key);
      const value = this.value();
      if (other === undefined) entries.set(key, { line, value });
      else {
        const message = `duplicate key ${quoted(key)}, which is already in line ${other.line}`;
        this.reading.problem("CFA1716", this.file, line, message);
      }
    });
    return entries;
  }

  private array(): Located[] {
    const items: Located[] = [];
    this.listOf("]", () => items.push(this.value()));
    return items;
  }

  /** Reads elements with commas between them, from the opening bracket to the closing one. */
  private listOf(end: string, readElement: () => void): void {
    this.position += 1;
    this.match(SPACE);
    if (this.skip(end)) return;
    for (;;) {
      readElement();
      if (this.skip(end)) return;
      if (!this.skip(",")) throw this.expected(`"," or "${end}"`);
    }
  }

  private string(): string {
    if (this.text[this.position] !== '"') throw this.expected("a string in double quotes");
    const text = this.match(STRING);
    if (text === undefined) throw this.wrong("the string has no end, or an invalid character");
    return text.includes("\\") ? (JSON.parse(text) as string) : text.slice(1, -1);
  }

  private numberOrLiteral(): unknown {
    const number = this.match(NUMBER);
    if (number !== undefined) return Number(number);
    const literal = Object.entries(LITERALS).find(([name]) => this.text.startsWith(name, this.position));
    if (literal === undefined) throw this.expected("a value");
    this.position += literal[0].length;
    return literal[1];
  }

  private skip(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const text = pattern.exec(this.text)?.[0];
    this.position += text?.length ?? 0;
    return text;
  }

  private expected(what: string): Error {
    return this.wrong(`expected ${what}${this.position < this.text.length ? "" : ", and the file ends"}`);
  }

  /** The error that ends the parsing at the current position. */
  private wrong(message: string): Error {
    this.syntaxError = new Error(message);
    return this.syntaxError;
  }

  private currentLine(): number {
    for (; this.counted < this.position; this.counted++) if (this.text.charCodeAt(this.counted) === 10) this.line += 1;
    return this.line;
  }
}
