import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Terraform } from "../support/terraform";

/** Where Terraform looks for the example provider. */
export const SOURCE = "example.com/acme/example";

const VERSION = "1.2.3";
const PLATFORM = `${platform()}_${arch() === "x64" ? "amd64" : arch()}`;
const QUIET = ["-input=false", "-no-color"] as const;

/** As much of `terraform show -json` as tests look at. */
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

/** A folder with a configuration for the example provider, and Terraform to run it. */
export class ExampleStack {
  readonly terraform: Terraform;

  private constructor(terraform: Terraform) {
    this.terraform = terraform;
  }

  /** @param executable - put where `terraform init` finds it; none where Terraform is told of a running provider */
  static async create(environment: Record<string, string>, executable?: string): Promise<ExampleStack> {
    const folder = await mkdtemp(join(tmpdir(), "example-stack-"));
    if (executable !== undefined) {
      const plugins = join(folder, "terraform.d", "plugins", SOURCE, VERSION, PLATFORM);
      const installed = join(plugins, `terraform-provider-example_v${VERSION}`);
      await mkdir(dirname(installed), { recursive: true });
      await copyFile(executable, installed);
      await chmod(installed, 0o755);
    }
    return new ExampleStack(await Terraform.in(folder, environment));
  }

  /** Writes the configuration, which is JSON, in the place of what it was. */
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

  /** Whether a plan has nothing to do. @throws Error when it cannot be made */
  async planIsEmpty(): Promise<boolean> {
    const { code, stdout, stderr } = await this.terraform.attempt("plan", "-detailed-exitcode", ...QUIET);
    if (code !== 0 && code !== 2) throw new Error(`terraform plan ended with ${String(code)}:\n${stdout}\n${stderr}`);
    return code === 0;
  }

  async plan(): Promise<ShownPlan> {
    await this.terraform.run("plan", "-out=saved.tfplan", ...QUIET);
    return JSON.parse(await this.terraform.run("show", "-json", "saved.tfplan")) as ShownPlan;
  }

  /** Values of a resource in the state, or undefined when it is not there. */
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
