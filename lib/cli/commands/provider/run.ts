import { createInterface } from "node:readline";
import { once } from "node:events";
import { createColors } from "picocolors";
import { processTerminal } from "../api/terminal";
import { startCompanion, type CompanionProcess } from "./companion-process";

/** Options of `runCompanion`. */
export interface RunOptions {
  readonly output: "text" | "json";
  /** Whether a debugger of Node.js can connect. */
  readonly inspect: boolean;
}

/**
 * Runs the companion provider for any Terraform, until this process is interrupted.
 * @throws Error if the companion ends by itself, or before its calls have finished
 */
export async function runCompanion({ output, inspect }: RunOptions): Promise<void> {
  const terminal = processTerminal();
  const companion = startCompanion(["--debug", "--json"], inspect ? ["--inspect"] : []);
  const stop = (signal: NodeJS.Signals): void => void companion.process.kill(signal);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const line = await firstLineOf(companion);
  if (line !== undefined) await terminal.write(output === "json" ? `${line}\n` : welcome(line, terminal.colored));
  const code = await companion.ended;
  const isStopped = companion.process.killed && code !== 1;
  if (!isStopped) throw new Error(`the companion provider ended with exit code ${String(code)}.`);
}

/** The first line that the companion prints; undefined if it ends without one. */
async function firstLineOf({ output }: CompanionProcess): Promise<string | undefined> {
  const lines = createInterface({ input: output });
  const closed = once(lines, "close").then(() => []);
  const [line] = (await Promise.race([once(lines, "line"), closed])) as [string?];
  return line;
}

function welcome(line: string, colored: boolean): string {
  const { dim } = createColors(colored);
  const { TF_REATTACH_PROVIDERS } = JSON.parse(line) as { TF_REATTACH_PROVIDERS: string };
  return [
    `export TF_REATTACH_PROVIDERS='${TF_REATTACH_PROVIDERS.replaceAll("'", `'\\''`)}'`,
    dim("# Run this in the shell of Terraform. The credentials are those of this command's environment."),
    dim("# Press Ctrl-C to stop."),
    "",
  ].join("\n");
}
