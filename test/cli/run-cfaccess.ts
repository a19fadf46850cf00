import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { CommanderError } from "commander";
import type { Terminal } from "../../lib/cli/commands/api/terminal";
import { runApi } from "../../lib/cli/commands/api/run";
import { cfaccessProgram } from "../../lib/cli/program";
import { UsageError } from "../../lib/cli/support/commander";

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `cfaccess` in its own process, with an environment that contains only PATH, TMPDIR and these variables. */
export async function cfaccess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = "",
): Promise<Outcome> {
  const child = spawn(process.execPath, ["dist/cli/cfaccess.js", ...args], {
    cwd: path.join(__dirname, "../.."),
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...environment },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: code as number | null, stdout, stderr };
}

/** Runs the built `cfaccess api`. */
export const cfaccessApi = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = "",
): Promise<Outcome> => cfaccess(["api", ...args], environment, input);

/** Runs `cfaccess api` in this process, on an interactive terminal if there is an `answer`. */
export async function runApiInProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { answer, input = "" }: { answer?: string; input?: string } = {},
): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const terminal: Terminal = {
    colored: false,
    interactive: answer !== undefined,
    write: (chunk) => Promise.resolve(void (stdout += chunk)),
    warn: (chunk) => void (stderr += chunk),
    readInput: () => Promise.resolve(input),
    ask: (question) => Promise.resolve(((stderr += question), answer ?? "")),
  };
  const before = process.env;
  process.env = { ...environment };
  try {
    const code = await runApi(args, terminal);
    return { code, stdout, stderr };
  } finally {
    process.env = before;
  }
}

const exitCode = (): number => (typeof process.exitCode === "number" ? process.exitCode : 0);

/** Runs `cfaccess` in this process, which takes a fraction of the time of a process of its own. */
export async function cfaccessInProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    jest.spyOn(process[stream], "write").mockImplementation((chunk) => {
      written[stream] += String(chunk);
      return true;
    }),
  );
  const before = { environment: process.env, exitCode: process.exitCode };
  process.env = { ...environment };
  process.exitCode = undefined;
  try {
    await cfaccessProgram("0.0.0").parseAsync(args, { from: "user" });
    return { code: exitCode(), ...written };
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof CommanderError)) throw error;
    return { ...written, code: 2, stderr: `${written.stderr}${error.message}` };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.env = before.environment;
    process.exitCode = before.exitCode;
  }
}
