import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { megabytes } from "./peak-memory";

/** The costs and output of a Node.js process. */
export interface ChildRun {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Peak memory (RSS). */
  readonly peakMB: number;
  readonly stdout: string;
}

/** Runs a Node.js program to its end. @throws Error with its output if it fails */
export async function runNode(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<ChildRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", join(__dirname, "report-peak-memory.cjs"), ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const outputs = child.stdio.slice(1).map((stream) => text(stream as NodeJS.ReadableStream));
  const code = await closed;
  const seconds = (performance.now() - start) / 1000;
  const [stdout = "", stderr = "", peak = ""] = await Promise.all(outputs);
  if (code !== 0) throw new Error(`node ${args.join(" ")} exited with code ${String(code)}:\n${stderr}${stdout}`);
  return { seconds, peakMB: megabytes(Number(peak)), stdout };
}

const running = new Set<ChildProcess>();

/** Registers a process that leads its own process group. An interrupt of the bench does not reach it by itself. */
export function registerRunning(child: ChildProcess): void {
  running.add(child);
  child.once("close", () => running.delete(child));
}

/** Kills all registered processes and their descendants. */
export function killRunning(): void {
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid, "SIGKILL");
}
