import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Terraform } from "../support/terraform";

/** The source address of the example provider. */
export const SOURCE = "example.com/acme/example";

const VERSION = "1.2.3";
const PLATFORM = `${platform()}_${arch() === "x64" ? "amd64" : arch()}`;
const QUIET = ["-input=false", "-no-color"] as const;

/** The part of `terraform show -json` that tests read. */
export interface ShownPlan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly after_unknown: Record<string, unknown>;
      readonly replace_paths?: readonly (readonly (string | number)[])[];
    };
  }[];
}

/** A folder with a configuration for the example provider, and Terraform in that folder. */
export class ExampleStack {
  readonly terraform: Terraform;

  private constructor(terraform: Terraform) {
    this.terraform = terraform;
  }

  /** @param executable - is installed for `terraform init`; omit it if `environment` attaches a running provider */
  static async create(environment: Record<string, string>, executable?: string): Promise<ExampleStack> {
    const folder = await mkdtemp(join(tmpdir(), "example-stack-"));
    if (executable !== undefined) {
      const plugins = join(folder, "terraform.d", "plugins", SOURCE, VERSION, PLATFORM);
      const installed = join(plugins, `terraform-provider-example_v${VERSION}`);
      await mkdir(dirname(installed), { recursive: true });
      await copyFile(executable, installed);
      await chmod(installed, 0o755);
    }
    return new ExampleStack(Terraform.in(folder, environment));
  }

  /** Replaces the configuration (Terraform JSON). */
  write(configuration: object): Promise<void> {
    const required = { terraform: { required_providers: { example: { source: SOURCE } } } };
    const text = JSON.stringify({ ...required, ...configuration }, undefined, 2);
    return writeFile(join(this.terraform.folder, "main.tf.json"), text);
  }

  async init(): Promise<void> {
    await this.terraform.run("init", ...QUIET);
  }

  async apply(): Promise<void> {
    await this.terraform.run("apply", "-auto-approve", ...QUIET);
  }

  /** Whether a plan has no changes. @throws Error when the plan fails */
  async planIsEmpty(): Promise<boolean> {
    const { code, stdout, stderr } = await this.terraform.attempt("plan", "-detailed-exitcode", ...QUIET);
    if (code !== 0 && code !== 2) throw new Error(`terraform plan ended with ${String(code)}:\n${stdout}\n${stderr}`);
    return code === 0;
  }

  async plan(): Promise<ShownPlan> {
    await this.terraform.run("plan", "-out=saved.tfplan", ...QUIET);
    return JSON.parse(await this.terraform.run("show", "-json", "saved.tfplan")) as ShownPlan;
  }

  /** The attributes of a resource in the state, or undefined. */
  async stateOf(address: string): Promise<Record<string, unknown> | undefined> {
    const { values } = JSON.parse(await this.terraform.run("show", "-json")) as ShownState;
    return values?.root_module.resources?.find((resource) => resource.address === address)?.values;
  }

  remove(): Promise<void> {
    return rm(this.terraform.folder, { recursive: true, force: true });
  }
}

interface ShownState {
  readonly values?: {
    readonly root_module: {
      readonly resources?: readonly { readonly address: string; readonly values: Record<string, unknown> }[];
    };
  };
}
