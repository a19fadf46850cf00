import { execFile } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What a run of Terraform left behind. */
export interface TerraformResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A provider on disk, and the address under which Terraform is to find it. */
export interface LocalProvider {
  /** For example `example.com/acme/notes`. */
  readonly source: string;
  readonly version: string;
  /** Copied into the working directory. */
  readonly executable: string;
}

/** As much of `terraform show -json` as tests look at. */
export interface ShownPlan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly before: Record<string, unknown> | null;
      readonly after: Record<string, unknown> | null;
      readonly after_unknown: Record<string, unknown>;
      readonly replace_paths?: readonly (readonly (string | number)[])[];
    };
  }[];
}

const PLAN_FILE = "saved.tfplan";

/** The real Terraform, in a working directory of its own. Nothing leaves the machine. */
export class Terraform {
  readonly workdir = mkdtempSync(join(tmpdir(), "terraform-"));
  readonly #environment: NodeJS.ProcessEnv;

  /** `environment` is added to that of this process; what is undefined in it is taken out. */
  constructor(environment: NodeJS.ProcessEnv = {}) {
    this.#environment = {
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      // The environment of these machines names a file that does not exist.
      TF_CLI_CONFIG_FILE: undefined,
      TF_LOG: undefined,
      ...environment,
    };
  }

  /** Puts a provider where `terraform init` finds it without any configuration. */
  install({ source, version, executable }: LocalProvider): void {
    const name = source.split("/").at(-1) ?? source;
    const platform = `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;
    const installed = join("terraform.d/plugins", source, version, platform, `terraform-provider-${name}_v${version}`);
    const target = join(this.workdir, installed);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(executable, target);
    chmodSync(target, 0o755);
  }

  /** Writes a file of the configuration: HCL, or what becomes JSON. */
  write(name: string, content: string | object): void {
    const text = typeof content === "string" ? content : JSON.stringify(content, undefined, 2);
    writeFileSync(join(this.workdir, name), text);
  }

  /** For tests that start `terraform` themselves. */
  processOptions(environment: NodeJS.ProcessEnv = {}): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
    return { cwd: this.workdir, env: { ...this.#environment, ...environment } };
  }

  /** Runs `terraform` with these arguments; a failure is a code, not an exception. */
  run(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<TerraformResult> {
    const options = { ...this.processOptions(environment), maxBuffer: 256 * 1024 * 1024 };
    return new Promise((resolve) => {
      execFile("terraform", [...args], options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : 1, stdout, stderr });
      });
    });
  }

  /** Runs `terraform` and returns what it printed. @throws Error with its output when it fails. */
  async succeed(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
    const { code, stdout, stderr } = await this.run(args, environment);
    if (code !== 0) throw new Error(`terraform ${args.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  async init(): Promise<void> {
    await this.succeed(["init", "-input=false", "-no-color"]);
  }

  async apply(...args: readonly string[]): Promise<string> {
    return this.succeed(["apply", "-auto-approve", "-input=false", "-no-color", ...args]);
  }

  /** Whether a plan has nothing to do. @throws Error when it cannot be made. */
  async planIsEmpty(): Promise<boolean> {
    const { code, stdout, stderr } = await this.run(["plan", "-detailed-exitcode", "-input=false", "-no-color"]);
    if (code !== 0 && code !== 2) throw new Error(`terraform plan ended with ${code}:\n${stdout}\n${stderr}`);
    return code === 0;
  }

  /** Makes a plan and returns it as JSON. */
  async plan(...args: readonly string[]): Promise<ShownPlan> {
    await this.succeed(["plan", `-out=${PLAN_FILE}`, "-input=false", "-no-color", ...args]);
    return JSON.parse(await this.succeed(["show", "-json", PLAN_FILE])) as ShownPlan;
  }

  /** Values of a resource in the state, or undefined when it is not there. */
  async stateOf(address: string): Promise<Record<string, unknown> | undefined> {
    interface ShownState {
      readonly values?: {
        readonly root_module: {
          readonly resources?: readonly { readonly address: string; readonly values: Record<string, unknown> }[];
        };
      };
    }
    const state = JSON.parse(await this.succeed(["show", "-json"])) as ShownState;
    return state.values?.root_module.resources?.find((resource) => resource.address === address)?.values;
  }

  /** Removes the working directory. */
  remove(): void {
    rmSync(this.workdir, { recursive: true, force: true });
  }
}
