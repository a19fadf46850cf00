import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { Terraform, type Outcome } from "../support/terraform";
import type { AccessEmulator } from "../../lib/emulator";
import { SOURCE, VERSION } from "../../lib/provider";
import { AttachedProvider } from "../support/attached-provider";

const EXECUTABLE = join(__dirname, "..", "..", "dist", "terraform-provider-cfaccess");
const PLATFORM = `${platform()}_${arch() === "x64" ? "amd64" : arch()}`;

/** Terraform JSON: `{ resource: { cfaccess_target_fleet: { … } } }`. */
export type Configuration = Readonly<Record<string, unknown>>;

/**
 * Who starts the companion: Terraform, several times for each command, as for a user; or the tests, once for all stacks of
 * a file (`TF_REATTACH_PROVIDERS`), which is much faster but skips installation, start, handshake and end.
 */
export type StartedBy = "terraform" | "tests";

let shared: Promise<AttachedProvider> | undefined;
afterAll(async () => (await shared)?.stop());

/** A folder with a configuration for the built companion, and Terraform in that folder, which uses an emulator. */
export class CompanionStack {
  /** Terraform that starts the companion, or uses the one of all stacks. */
  readonly #first: Terraform;
  readonly #startedBy: StartedBy;
  /** The companion of only this stack. */
  #own: AttachedProvider | undefined;
  #initialized: boolean;

  private constructor(terraform: Terraform, startedBy: StartedBy, own?: AttachedProvider) {
    this.#first = terraform;
    this.#startedBy = startedBy;
    this.#own = own;
    // Terraform needs no init for an attached companion.
    this.#initialized = startedBy === "tests";
  }

  /** @param environment - of Terraform. If it has credentials, the stack gets its own companion with that environment. */
  static async create(
    emulator: AccessEmulator,
    environment: Record<string, string> = {},
    startedBy: StartedBy = "tests",
  ): Promise<CompanionStack> {
    const folder = await mkdtemp(join(tmpdir(), "companion-stack-"));
    const { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN } = emulator.environment;
    const all = { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN, ...environment };
    if (startedBy === "terraform") {
      await installCompanion(folder);
      return new CompanionStack(Terraform.in(folder, all), startedBy);
    }
    if (Object.keys(environment).some((name) => name.startsWith("CLOUDFLARE_"))) {
      const own = await AttachedProvider.start(EXECUTABLE, all);
      return new CompanionStack(Terraform.in(folder, all), startedBy, own);
    }
    const cfaccess = { base_url: CLOUDFLARE_BASE_URL, api_token: CLOUDFLARE_API_TOKEN };
    // A separate file, because Terraform quotes the file of a resource in errors.
    await writeFile(join(folder, "provider.tf.json"), JSON.stringify({ provider: { cfaccess } }));
    shared ??= AttachedProvider.start(EXECUTABLE, {});
    const attached = await shared;
    return new CompanionStack(Terraform.in(folder, { ...all, ...attached.environment }), startedBy);
  }

  get terraform(): Terraform {
    return this.#own === undefined ? this.#first : this.#first.with(this.#own.environment);
  }

  /** Terraform for a run whose processes a test ends: it starts the companion, if it did so first. */
  get endable(): Terraform {
    return this.#startedBy === "terraform" ? this.#first : this.terraform;
  }

  /**
   * From now on, Terraform no longer starts the companion for each command, but uses one that the tests start, in the same
   * folder: for what comes after a run whose processes a test ends.
   */
  async attach(environment: NodeJS.ProcessEnv): Promise<void> {
    if (this.#startedBy === "tests") return;
    this.#own ??= await AttachedProvider.start(EXECUTABLE, environment, this.#first.folder);
  }

  /** Writes the configuration. Runs `terraform init` the first time. */
  async write(configuration: Configuration): Promise<void> {
    const terraform = { required_providers: { cfaccess: { source: SOURCE, version: VERSION } } };
    await writeFile(join(this.terraform.folder, "main.tf.json"), JSON.stringify({ terraform, ...configuration }));
    if (!this.#initialized) await this.terraform.run("init", "-input=false");
    this.#initialized = true;
  }

  apply(...args: string[]): Promise<Outcome> {
    return this.terraform.attempt("apply", "-auto-approve", "-input=false", "-no-color", ...args);
  }

  destroy(...args: string[]): Promise<Outcome> {
    return this.terraform.attempt("destroy", "-auto-approve", "-input=false", "-no-color", ...args);
  }

  /** Plans. The exit code is 0 without changes, 2 with changes. */
  plan(...args: string[]): Promise<Outcome> {
    return this.terraform.attempt("plan", "-detailed-exitcode", "-input=false", "-no-color", ...args);
  }

  import(address: string, id: string): Promise<Outcome> {
    return this.terraform.attempt("import", "-input=false", "-no-color", address, id);
  }

  /** The attributes of one resource in the state, or undefined. */
  async attributes<T = Record<string, unknown>>(address: string): Promise<T | undefined> {
    const state = JSON.parse(await this.terraform.run("show", "-json")) as ShownState;
    return state.values?.root_module.resources?.find((resource) => resource.address === address)?.values as
      T | undefined;
  }

  async remove(): Promise<void> {
    await this.#own?.stop();
    await rm(this.terraform.folder, { recursive: true, force: true });
  }
}

/** Installs the companion in the folder of a configuration. */
export async function installCompanion(folder: string): Promise<void> {
  const plugins = join(folder, "terraform.d", "plugins", SOURCE, VERSION, PLATFORM);
  const executable = join(plugins, `terraform-provider-cfaccess_v${VERSION}`);
  await mkdir(plugins, { recursive: true });
  await copyFile(EXECUTABLE, executable);
  await chmod(executable, 0o755);
}

interface ShownState {
  readonly values?: { readonly root_module: { readonly resources?: readonly { address: string; values: unknown }[] } };
}
