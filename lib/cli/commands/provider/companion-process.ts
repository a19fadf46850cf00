import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { BUILT, readPackage } from "../../../constructs/account/companion/provider-package";

/** A started companion provider. */
export interface CompanionProcess {
  /** Its standard output. */
  readonly output: NodeJS.ReadableStream;
  /** Its exit code when it has ended; null if a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly process: ChildProcess;
}

/**
 * Starts the built companion provider. Ctrl-C does not reach it, so this process decides when it ends.
 *
 * @param args - arguments of the companion
 * @param nodeOptions - options of Node.js
 * @throws DiagnosticError if the companion is not built
 */
export function startCompanion(args: readonly string[], nodeOptions: readonly string[] = []): CompanionProcess {
  readPackage("companion"); // for its error
  const child = spawn(process.execPath, [...nodeOptions, BUILT, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return { process: child, output: child.stdout, ended };
}

/** What the companion prints. @throws Error if it fails */
export async function outputOf(...args: readonly string[]): Promise<string> {
  const { output, ended } = startCompanion(args);
  const [code, printed] = await Promise.all([ended, text(output)]);
  if (code === 0) return printed;
  throw new Error(`the companion provider ended with exit code ${String(code)}; install the package again.`);
}
