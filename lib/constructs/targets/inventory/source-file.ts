import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** A text file, read whole. */
export class SourceFile {
  /** @param path - relative ones start at the working directory, `~` is the home folder. @throws Error where there is no readable UTF-8 text */
  public static read(path: string): SourceFile {
    const resolved = resolve(withHome(path));
    return new SourceFile(resolved, decode(resolved, load(resolved)));
  }

  private constructor(
    /** The whole path. */
    public readonly path: string,
    public readonly text: string,
  ) {}

  public at(line: number): string {
    return `${this.path}:${line}`;
  }

  /** The lines with their numbers, from 1. */
  public lines(): (readonly [line: number, text: string])[] {
    return this.text.split(/\r\n|\n|\r/).map((text, index) => [index + 1, text] as const);
  }
}

/** A path with `~` at its start made whole. */
export function withHome(path: string): string {
  return path === "~" || path.startsWith("~/") ? join(homedir(), path.slice(1)) : path;
}

function load(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`inventory "${path}" ${reasonOf(error as NodeJS.ErrnoException)}`, { cause: error });
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
      return `does not exist; relative paths start at the working directory, "${process.cwd()}"`;
    case "EISDIR":
      return "is a folder; name a file in it";
    case "EACCES":
      return "cannot be read: permission denied";
    default:
      return `cannot be read: ${message}`;
  }
}

function decode(path: string, bytes: Buffer): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    throw new Error(`${path}:${firstBrokenLine(bytes)}: this is not UTF-8 text; save the file as UTF-8`);
  }
  if (text.trim() === "") throw new Error(`inventory "${path}" is empty; it must have one host at least`);
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
