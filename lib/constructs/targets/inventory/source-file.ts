import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { DiagnosticError, reasonOf } from "../../../diagnostics";

/** A text file that has been read completely. */
export class SourceFile {
  /**
   * @param path - a relative path starts at the working directory, `~` is the home folder
   * @throws DiagnosticError if the file cannot be read, is empty, or is not UTF-8 text
   */
  public static read(path: string): SourceFile {
    const resolved = resolve(withHome(path));
    return new SourceFile(resolved, decode(resolved, load(resolved)));
  }

  private constructor(
    /** The absolute path. */
    public readonly path: string,
    public readonly text: string,
  ) {}

  /** A position for messages: `/srv/inventory.yaml:12`. */
  public at(line: number): string {
    return `${this.path}:${line}`;
  }

  /** The lines with their numbers, which start at 1. */
  public lines(): (readonly [line: number, text: string])[] {
    return this.text.split(/\r\n|\n|\r/).map((text, index) => [index + 1, text] as const);
  }
}

/** Replaces `~` at the start of a path with the home folder. */
export function withHome(path: string): string {
  return path === "~" || path.startsWith("~/") ? join(homedir(), path.slice(1)) : path;
}

function load(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = whyNot(error as NodeJS.ErrnoException);
    throw new DiagnosticError("CFA1714", `inventory "${path}" ${reason}`, { cause: error });
  }
}

function whyNot(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
      return `does not exist; relative paths start at the working directory, "${process.cwd()}"`;
    case "EISDIR":
      return "is a folder; give the path of a file";
    case "EACCES":
      return "cannot be read: permission denied; check the permissions of the file";
    default:
      return `cannot be read: ${reasonOf(error)}`;
  }
}

function decode(path: string, bytes: Buffer): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    const line = firstBrokenLine(bytes);
    throw new DiagnosticError("CFA1714", `${path}:${line}: the file is not UTF-8 text; save it as UTF-8`);
  }
  if (text.trim() === "") {
    throw new DiagnosticError("CFA1723", `inventory "${path}" is empty; add at least one host`);
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf("\n", start);
    const stop = end === -1 ? bytes.length : end + 1;
    if (decodeUtf8(bytes.subarray(start, stop)) === undefined) return line;
    start = stop;
  }
  return line;
}
