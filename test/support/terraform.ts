import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The oldest Terraform that keeps write-only values out of its state. */
const OLDEST = [1, 11] as const;

/** A Terraform that cannot be used: what is missing, and how to get it. */
export class TerraformUnusableError extends Error {
  override readonly name = "TerraformUnusableError";
}

/** How a command ended, and what it printed. */
export interface Outcome {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Terraform in the folder of a synthesized stack, away from the user's own configuration of it. */
export class Terraform {
  readonly folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  private constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#environment = environment;
  }

  /** The installed version, checked to be new enough. */
  static async version(): Promise<string> {
    const wanted = `Terraform ${OLDEST.join(".")} or newer is needed`;
    const { stdout } = await run("terraform", ["version", "-json"], { env: await hermetic({}) }).catch(
      (error: unknown) => {
        const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
        throw new TerraformUnusableError(
          missing
            ? `${wanted}, and no "terraform" is on the PATH. Install it (https://developer.hashicorp.com/terraform/install) and run this again.`
            : `${wanted}, but "terraform version" failed: ${String(error)}`,
        );
      },
    );
    const version = (JSON.parse(stdout) as { terraform_version: string }).terraform_version;
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
      throw new TerraformUnusableError(`${wanted}; the one on the PATH is ${version}. Upgrade it and run this again.`);
    }
    return version;
  }

  static async in(folder: string, environment: Record<string, string>): Promise<Terraform> {
    return new Terraform(folder, await hermetic(environment));
  }

  /** The same folder, with more in the environment. */
  with(environment: Record<string, string>): Terraform {
    return new Terraform(this.folder, { ...this.#environment, ...environment });
  }

  /** Runs one command and returns what it printed; fails with Terraform's own words. */
  async run(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.attempt(...args);
    if (code !== 0) throw new Error(`terraform ${args.join(" ")} failed:\n${stderr === "" ? stdout : stderr}`);
    return stdout;
  }

  /** Runs one command, however it ends. */
  attempt(...args: string[]): Promise<Outcome> {
    return this.start(...args).outcome;
  }

  /** Starts one command, which can be stopped. */
  start(...args: string[]): { readonly process: ChildProcess; readonly outcome: Promise<Outcome> } {
    const child = spawn("terraform", args, {
      cwd: this.folder,
      env: this.#environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
    const closed = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
    const outcome = Promise.all([closed, stdout, stderr]).then(([code, out, err]) => ({
      code,
      stdout: out,
      stderr: err,
    }));
    return { process: child, outcome };
  }
}

/** This process's environment without what would send Terraform, or its providers, elsewhere. */
async function hermetic(environment: Record<string, string>): Promise<NodeJS.ProcessEnv> {
  const configuration = join(await mkdtemp(join(tmpdir(), "terraform-")), "terraform.rc");
  await writeFile(configuration, "");
  const own = Object.entries(process.env).filter(([name]) => !/^(TF_|CLOUDFLARE_)/.test(name));
  return {
    ...Object.fromEntries(own),
    ...environment,
    TF_CLI_CONFIG_FILE: configuration,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
  };
}
