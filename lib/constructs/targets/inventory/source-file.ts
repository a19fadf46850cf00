import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { DiagnosticError, reasonOf } from "../../../diagnostics";
import { place } from "./message-text";

/** A text file that has been read completely. */
export class SourceFile {
  /**
   * @param path - a relative path starts at the working directory, `~` is the home folder
   * @throws DiagnosticError if the file cannot be read, is empty, or is not UTF-8 text
   */
  public static read(path: string): SourceFile {
    const file = SourceFile.readEvenIfEmpty(path);
    if (file.text.trim() !== "") return file;
    throw new DiagnosticError("CFA1723", `inventory "${file.path}" is empty; add at least one host`);
  }

  /**
   * Reads a file that adds to an inventory, and can be empty.
   *
   * @throws DiagnosticError if the file cannot be read, or is not UTF-8 text
   */
  public static readEvenIfEmpty(path: string): SourceFile {
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
    return place(this.path, line);
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

/** The largest file that is read, in bytes: 64 MiB. An inventory of 5,000 hosts has about 1 MiB. */
const LARGEST = 64 * 1024 * 1024;

function load(path: string): Buffer {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK (which Windows does not have), opening a FIFO waits until somebody writes to it.
    descriptor = openSync(path, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0));
    const refusal = whyUnreadable(fstatSync(descriptor));
    if (refusal !== undefined) throw new DiagnosticError("CFA1714", `inventory "${path}" ${refusal}`);
    const bytes = readUpTo(descriptor, LARGEST + 1);
    if (bytes.length > LARGEST) throw new DiagnosticError("CFA1725", `inventory "${path}" ${TOO_LARGE}`);
    return bytes;
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    const reason = whyNot(error as NodeJS.ErrnoException);
    throw new DiagnosticError("CFA1714", `inventory "${path}" ${reason}`, { cause: error });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const TOO_LARGE = `is larger than ${LARGEST / 1024 / 1024} MiB; give a file with only the hosts of the fleet`;

function whyUnreadable(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return "is a folder; give the path of a file";
  const kind = stats.isFIFO() ? "a named pipe (FIFO)" : stats.isSocket() ? "a socket" : "a device";
  return `is ${kind}; give the path of an ordinary file`;
}

/** Reads a file from its start, at most `limit` bytes. The size of some files (in /proc) is not known before. */
function readUpTo(descriptor: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, limit - length));
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
  return Buffer.concat(chunks, length);
}

const CHUNK = 1024 * 1024;

function whyNot(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
      return `does not exist; relative paths start at the working directory, "${process.cwd()}"`;
    case "EISDIR":
      return "is a folder; give the path of a file";
    case "ENOTDIR":
      return "does not exist: a part of its path is not a folder; check the path";
    case "ELOOP":
      return "cannot be read: its symbolic links form a loop; give the path of the file itself";
    case "ENXIO":
      return "is a socket or a device; give the path of an ordinary file";
    case "EACCES":
      return "cannot be read: permission denied; check the permissions of the file";
    default:
      return `cannot be read: ${reasonOf(error)}`;
  }
}

function decode(path: string, bytes: Buffer): string {
  const other = OTHER_CONTENT.find(({ isContent }) => isContent(bytes));
  if (other !== undefined) throw new DiagnosticError("CFA1714", `inventory "${path}" is ${other.what}`);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text;
  const message = "the file is not UTF-8 text; save it as UTF-8";
  throw new DiagnosticError("CFA1714", `${place(path, firstBrokenLine(bytes))}: ${message}`);
}

/** Files that are not UTF-8 text, and how to get text from them. */
const OTHER_CONTENT: readonly { readonly isContent: (bytes: Buffer) => boolean; readonly what: string }[] = [
  { isContent: isUtf16, what: "UTF-16 text; save it as UTF-8 (in PowerShell: Out-File -Encoding utf8)" },
  { isContent: startsWith("PK\x03\x04"), what: 'a ZIP archive, such as an Excel file; save the sheet as "CSV UTF-8"' },
  { isContent: startsWith("\xd0\xcf\x11\xe0"), what: 'an old Excel file; save the sheet as "CSV UTF-8"' },
  { isContent: startsWith("\x1f\x8b"), what: "compressed with gzip; decompress it first" },
  {
    isContent: startsWith("$ANSIBLE_VAULT"),
    what: "encrypted with Ansible Vault; run ansible-inventory --list, and read its output",
  },
];

function startsWith(start: string): (bytes: Buffer) => boolean {
  return (bytes) => bytes.subarray(0, start.length).equals(Buffer.from(start, "latin1"));
}

/** Whether text is UTF-16: by its byte order mark, or because every second one of its first bytes is zero. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const isAscii = (...pair: (number | undefined)[]): boolean => pair.every((byte) => byte !== undefined && byte !== 0);
  return (
    (first === 0 && third === 0 && isAscii(second, fourth)) || (second === 0 && fourth === 0 && isAscii(first, third))
  );
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
