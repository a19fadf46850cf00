import { execFile, spawn, type ChildProcess } from "node:child_process";
import { devNull } from "node:os";
import { basename } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The oldest Terraform and the oldest OpenTofu that do not store write-only attributes in their state. */
const OLDEST = [1, 11] as const;

/** The command: `terraform`, or what `TERRAFORM_BINARY_NAME` names, as for the CDKTF CLI: `tofu`, or a path. */
export const terraformBinary = (): string => process.env.TERRAFORM_BINARY_NAME || "terraform";

/** What people call the command: `terraform` or `tofu`. */
export const terraformName = (): string => basename(terraformBinary(), ".exe");

/** Its product name, and where to get it. */
const product = (): { readonly name: string; readonly install: string } =>
  terraformName() === "tofu"
    ? { name: "OpenTofu", install: "https://opentofu.org/docs/intro/install" }
    : { name: "Terraform", install: "https://developer.hashicorp.com/terraform/install" };

/** Terraform is missing, or its version is too old. The message says how to install it. */
export class TerraformUnusableError extends Error {
  override readonly name = "TerraformUnusableError";
}

/** Exit code and output of a command. */
export interface Outcome {
  /** Null if a signal ended the command. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Terraform or OpenTofu in the folder of a synthesized stack, isolated from the user's Terraform configuration. */
export class Terraform {
  readonly folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  private constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#environment = environment;
  }

  /**
   * The installed version.
   *
   * @throws TerraformUnusableError if Terraform is missing or too old
   */
  static async version(): Promise<string> {
    const binary = terraformBinary();
    const { name, install } = product();
    const needed = `${name} ${OLDEST.join(".")} or newer is required`;
    const { stdout } = await run(binary, ["version", "-json"], { env: hermetic({}) }).catch((error: unknown) => {
      const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
      throw new TerraformUnusableError(
        missing
          ? `${needed}, but there is no "${binary}" on the PATH. Install it (${install}) and try again.`
          : `${needed}, but "${binary} version" failed: ${String(error)}`,
      );
    });
    const version = (JSON.parse(stdout) as { terraform_version: string }).terraform_version;
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
      throw new TerraformUnusableError(
        `${needed}, but the version on the PATH is ${version}. Upgrade it and try again.`,
      );
    }
    return version;
  }

  static in(folder: string, environment: Readonly<Record<string, string>>): Terraform {
    return new Terraform(folder, hermetic(environment));
  }

  /** Terraform in the same folder, with additional environment variables. */
  with(environment: Record<string, string>): Terraform {
    return new Terraform(this.folder, { ...this.#environment, ...environment });
  }

  /** Runs a command and returns its output. @throws Error with Terraform's output if it fails */
  async run(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.attempt(...args);
    if (code !== 0) throw new Error(`${terraformName()} ${args.join(" ")} failed:\n${stderr === "" ? stdout : stderr}`);
    return stdout;
  }

  /** Runs a command and returns its exit code and output, also if it fails. */
  attempt(...args: string[]): Promise<Outcome> {
    return this.start(...args).outcome;
  }

  /** Starts a command. The caller can stop its process. */
  start(...args: string[]): { readonly process: ChildProcess; readonly outcome: Promise<Outcome> } {
    const child = spawn(terraformBinary(), args, {
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

/** The environment of this process, without variables that redirect Terraform or its providers. */
function hermetic(environment: Record<string, string>): NodeJS.ProcessEnv {
  if (process.env.TEST_TIER === "unit") {
    throw new TerraformUnusableError("Unit tests do not start Terraform: name the file *.acceptance.test.ts.");
  }
  const own = Object.entries(process.env).filter(([name]) => !/^(TF_|CLOUDFLARE_)/.test(name));
  return {
    ...Object.fromEntries(own),
    ...environment,
    // An empty configuration: that of the user may redirect providers.
    TF_CLI_CONFIG_FILE: devNull,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    // A command takes a second and 100 MB: to collect garbage less often saves a tenth of its time.
    GOGC: "400",
  };
}
