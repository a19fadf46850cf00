import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { megabytes } from "./megabytes";

/** How a Node.js process went. */
export interface ChildRun {
  /** From its start until it was gone. */
  readonly seconds: number;
  /** The most memory it held at once (RSS). */
  readonly peakMB: number;
  readonly stdout: string;
}

/** Runs a Node.js program to its end. */
export async function runNode(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<ChildRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", join(__dirname, "tell-peak.cjs"), ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const texts = child.stdio.slice(1).map((stream) => text(stream as NodeJS.ReadableStream));
  const code = await closed;
  const seconds = (performance.now() - start) / 1000;
  const [stdout = "", stderr = "", peak = ""] = await Promise.all(texts);
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${String(code)}:\n${stderr}${stdout}`);
  return { seconds, peakMB: megabytes(Number(peak)), stdout };
}
