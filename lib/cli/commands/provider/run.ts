import { isatty } from "node:tty";
import { createInterface } from "node:readline";
import { once } from "node:events";
import { createColors } from "picocolors";
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
  const companion = startCompanion(["--debug", "--json"], inspect ? ["--inspect"] : []);
  const stop = (signal: NodeJS.Signals): void => void companion.process.kill(signal);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const line = await firstLineOf(companion);
  if (line !== undefined) process.stdout.write(output === "json" ? `${line}\n` : welcome(line));
  const code = await companion.ended;
  if (!companion.process.killed) throw new Error(`the companion provider ended with exit code ${String(code)}.`);
  if (code === 1) {
    throw new Error(
      "the companion provider was stopped before its calls had finished; check the account for objects that are in no state.",
    );
  }
}

/** The first line that the companion prints; undefined if it ends without one. */
async function firstLineOf({ output }: CompanionProcess): Promise<string | undefined> {
  const lines = createInterface({ input: output });
  const closed = once(lines, "close").then(() => []);
  const [line] = (await Promise.race([once(lines, "line"), closed])) as [string?];
  return line;
}

function welcome(line: string): string {
  const { dim } = createColors(isatty(1) && process.env.NO_COLOR === undefined);
  const { TF_REATTACH_PROVIDERS } = JSON.parse(line) as { TF_REATTACH_PROVIDERS: string };
  return [
    `export TF_REATTACH_PROVIDERS='${TF_REATTACH_PROVIDERS.replaceAll("'", `'\\''`)}'`,
    dim("# Run this in the shell of Terraform. The credentials are those of this command's environment."),
    dim("# Press Ctrl-C to stop."),
    "",
  ].join("\n");
}
