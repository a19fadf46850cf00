import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Terminal } from "../../lib/cli/commands/api/terminal";
import { runApi } from "../../lib/cli/commands/api/run";

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
