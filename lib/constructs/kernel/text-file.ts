import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { DiagnosticError, reasonOf, type Diagnostic } from "../../diagnostics";

/** The largest file that is read, in bytes. Terraform keeps the text in its plan and its state. */
const LARGEST = 1024 * 1024;

/**
 * The text of a file that a prop names, which is read at synthesis. Undefined, after a report, if it cannot be read.
 *
 * @param path - relative to the working directory
 */
export function textOfFile(path: string, prop: string, report: (diagnostic: Diagnostic) => void): string | undefined {
  try {
    return decoded(bytesOf(resolve(path)));
  } catch (error) {
    const { code, detail } =
      error instanceof DiagnosticError ? error : ({ code: "CFA2301", detail: reasonOf(error) } as const);
    report({ code, message: `${prop}: the file ${JSON.stringify(path)}: ${detail}`, prop });
    return undefined;
  }
}

function bytesOf(path: string): Buffer {
  // Without O_NONBLOCK (which Windows does not have), opening a FIFO waits until somebody writes to it.
  const descriptor = openSync(path, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0));
  try {
    const refusal = whyNotAFile(fstatSync(descriptor));
    if (refusal !== undefined) throw new DiagnosticError("CFA2301", refusal);
    const bytes = Buffer.alloc(LARGEST + 1);
    const length = readFully(descriptor, bytes);
    if (length <= LARGEST) return bytes.subarray(0, length);
    throw new DiagnosticError("CFA2302", `it is larger than ${LARGEST / 1024} KiB; give a smaller file`);
  } finally {
    closeSync(descriptor);
  }
}

function readFully(descriptor: number, bytes: Buffer): number {
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
}

function whyNotAFile(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return "it is a folder; give the path of a file";
  return "it is not an ordinary file; give the path of a file";
}

/** The text without a byte order mark. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DiagnosticError("CFA2302", "it is not UTF-8 text; save it as UTF-8");
  }
}
