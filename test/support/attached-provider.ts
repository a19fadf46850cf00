import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const SHORT_DELAYS = join(__dirname, "short-delays.cjs");

/** A provider process for several commands of Terraform, as in a debugger. Starting it for each command takes most of a test's time. */
export class AttachedProvider {
  /** The environment variable that connects Terraform to the provider. */
  readonly environment: { TF_REATTACH_PROVIDERS: string };
  readonly #process: ChildProcess;
  readonly #forget: () => void;

  private constructor(process: ChildProcess, reattach: string, forget: () => void) {
    this.#process = process;
    this.environment = { TF_REATTACH_PROVIDERS: reattach };
    this.#forget = forget;
  }

  /** @param folder - the working directory: Terraform would start the provider in that of the configuration */
  static async start(executable: string, environment: NodeJS.ProcessEnv, folder?: string): Promise<AttachedProvider> {
    const child = spawn(process.execPath, ["--require", SHORT_DELAYS, executable, "--debug"], {
      env: { PATH: process.env["PATH"], TMPDIR: process.env["TMPDIR"], ...environment },
      cwd: folder,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const kill = (): void => void child.kill("SIGKILL");
    process.once("exit", kill);
    let output = "";
    for await (const chunk of child.stdout) {
      output += String(chunk);
      const [, reattach] = /TF_REATTACH_PROVIDERS='(.*)'/.exec(output) ?? [];
      if (reattach !== undefined) {
        return new AttachedProvider(child, reattach, () => process.removeListener("exit", kill));
      }
    }
    throw new Error(`The provider did not print its address: ${output}`);
  }

  async stop(): Promise<void> {
    this.#forget();
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill("SIGTERM");
    await once(this.#process, "exit");
  }
}
