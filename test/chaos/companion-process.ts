import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { REQUEST_TIMEOUT } from "./strikes";

const PROGRAM = join(__dirname, "hasty-companion.cjs");

/** A companion that Terraform connects to, with the working directory that Terraform would give it, and all of its log. */
export class CompanionProcess {
  /** The environment variable that connects Terraform to it. */
  readonly environment: { readonly TF_REATTACH_PROVIDERS: string };
  readonly #process: ChildProcess;
  #log = "";

  private constructor(child: ChildProcess, reattach: string) {
    this.#process = child;
    this.environment = { TF_REATTACH_PROVIDERS: reattach };
    child.stderr?.on("data", (chunk: unknown) => (this.#log += String(chunk)));
  }

  static async start(folder: string, environment: Readonly<Record<string, string>>): Promise<CompanionProcess> {
    const child = spawn(process.execPath, [PROGRAM, "--debug", "--json"], {
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        TMPDIR: process.env["TMPDIR"],
        TF_LOG: "trace",
        CHAOS_REQUEST_TIMEOUT: String(REQUEST_TIMEOUT),
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (!output.endsWith("\n")) continue;
      const { TF_REATTACH_PROVIDERS } = JSON.parse(output) as { TF_REATTACH_PROVIDERS: string };
      return new CompanionProcess(child, TF_REATTACH_PROVIDERS);
    }
    throw new Error(`The companion did not print its address: ${output}`);
  }

  /** Its log at the most detailed level. */
  get log(): string {
    return this.#log;
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Ends it at once, and waits for its end. */
  async kill(): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.#process, "close");
    this.#process.kill("SIGKILL");
    await ended;
  }
}
