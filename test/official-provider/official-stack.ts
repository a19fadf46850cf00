import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { Terraform, type Outcome } from "../support/terraform";
import { AccessAccount } from "../../lib/constructs";
import type { AccessEmulator } from "../../lib/emulator";
import { executableName } from "../../lib/constructs/account/companion/plugin-folder";
import { AttachedProvider } from "../plugin-framework/attached-provider";
import { installOfficialProvider, officialExecutable } from "../support/official-provider/install";
import type { OfficialVersion } from "../support/official-provider/provider/facts";
import { OFFICIAL_SOURCE } from "../support/official-provider/provider/provider";

/** An API that a stack can be deployed on: an emulator. */
export type ReachableApi = Pick<AccessEmulator, "accountId" | "environment">;

/** Puts constructs into a stack. They belong to the account, which is the emulator's, and use the provider untold. */
export type BuildStack = (stack: TerraformStack, account: AccessAccount, provider: CloudflareProvider) => void;

/**
 * A stack written with constructs, deployed on an emulator by real Terraform with a stand-in for the official provider.
 *
 * @example
 * const stack = await OfficialStack.create(emulator);
 * await stack.deploy((scope) => new ZeroTrustAccessTag(scope, "tag", { accountId: emulator.accountId, name: "wiki" }));
 * await stack.destroy();
 * await stack.remove();
 */
export class OfficialStack {
  readonly #api: ReachableApi;
  #version: OfficialVersion;
  #terraform: Terraform;
  readonly #folder: string;
  /** The provider runs for all commands: started by each of them several times, it would take most of their time. */
  #provider: AttachedProvider;
  #isPrepared = false;

  private constructor(api: ReachableApi, version: OfficialVersion, folder: string, running: Running) {
    this.#api = api;
    this.#version = version;
    this.#folder = folder;
    this.#provider = running.provider;
    this.#terraform = running.terraform;
  }

  /** @param version - of the official provider; default is the one that the constructs bring */
  static async create(api: ReachableApi, version: OfficialVersion = "5.22.0"): Promise<OfficialStack> {
    const folder = await mkdtemp(join(tmpdir(), "official-stack-"));
    return new OfficialStack(api, version, folder, await run(api, version, folder));
  }

  get terraform(): Terraform {
    return this.#terraform;
  }

  /** Synthesizes the stack anew, in the place of what it was. What is deployed stays until it is applied. */
  synthesize(build: BuildStack): void {
    const app = new App({ outdir: join(this.#folder, "cdktf.out"), stackTraces: false });
    const stack = new TerraformStack(app, STACK);
    new LocalBackend(stack, { path: join(this.#folder, STATE) });
    const { accountId } = this.#api;
    const account = new AccessAccount(stack, "account", { accountId, providerVersion: this.#version });
    build(stack, account, account.officialProvider);
    app.synth();
    installOfficialProvider(this.terraform.folder, this.#version);
  }

  /** Another version of the provider from the next synthesis on. What is deployed stays. */
  async upgrade(version: OfficialVersion): Promise<void> {
    await this.#provider.stop();
    const running = await run(this.#api, version, this.#folder);
    this.#provider = running.provider;
    this.#terraform = running.terraform;
    this.#version = version;
    this.#isPrepared = false;
  }

  /** Synthesizes the stack and prepares its folder. @throws Error with Terraform's words where it is no valid stack */
  async write(build: BuildStack): Promise<void> {
    this.synthesize(build);
    // Every further step validates too, and needs no other provider.
    if (this.#isPrepared) return;
    await this.terraform.run("init", ...QUIET);
    await this.terraform.run("validate", "-no-color");
    this.#isPrepared = true;
  }

  /**
   * Deploys the stack, or what has changed of it, and sees that a second plan is empty.
   * @throws Error with Terraform's words where a step fails, or the second plan has something to do
   */
  async deploy(build: BuildStack): Promise<void> {
    await this.write(build);
    await this.terraform.run("apply", "-auto-approve", ...QUIET);
    await this.planNothing();
  }

  /** @throws Error with the plan, where there is something to do */
  async planNothing(): Promise<void> {
    const { code, stdout, stderr } = await this.plan();
    if (code !== 0) throw new Error(`the plan is not empty:\n${stdout}\n${stderr}`);
  }

  /** A plan, however it ends: with 0 where nothing changes, 2 where something does. */
  plan(...args: string[]): Promise<Outcome> {
    return this.terraform.attempt("plan", "-detailed-exitcode", ...QUIET, ...args);
  }

  apply(...args: string[]): Promise<Outcome> {
    return this.terraform.attempt("apply", "-auto-approve", ...QUIET, ...args);
  }

  /** @throws Error with Terraform's words */
  async destroy(): Promise<void> {
    await this.terraform.run("destroy", "-auto-approve", ...QUIET);
  }

  /** What a plan would do with each resource, by its address: `["update"]`. @throws Error with Terraform's words */
  async planned(): Promise<Readonly<Record<string, readonly string[]>>> {
    return Object.fromEntries((await this.plannedChanges()).map(({ address, change }) => [address, change.actions]));
  }

  /** What a plan would do with each resource, and from where it imports it. @throws Error with Terraform's words */
  async plannedChanges(): Promise<readonly PlannedChange[]> {
    await this.terraform.run("plan", "-out=saved.tfplan", ...QUIET);
    const { resource_changes } = JSON.parse(await this.terraform.run("show", "-json", "saved.tfplan")) as ShownPlan;
    return resource_changes ?? [];
  }

  /** The resources in the state. */
  async resources(): Promise<readonly DeployedResource[]> {
    const { values } = JSON.parse(await this.terraform.run("show", "-json")) as ShownState;
    return values?.root_module.resources ?? [];
  }

  /** The attributes of one resource in the state; undefined where it is not there. */
  async attributes(address: string): Promise<Record<string, unknown> | undefined> {
    return (await this.resources()).find((resource) => resource.address === address)?.values;
  }

  /** Forgets all that is deployed, as if others had made it. */
  async forget(): Promise<void> {
    await rm(join(this.#folder, STATE), { force: true });
  }

  /** Removes its folder. What is deployed stays on the emulator. */
  async remove(): Promise<void> {
    await this.#provider.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

interface Running {
  readonly provider: AttachedProvider;
  readonly terraform: Terraform;
}

/** Starts a version of the provider, and tells Terraform where it is. */
async function run(api: ReachableApi, version: OfficialVersion, folder: string): Promise<Running> {
  const { CLOUDFLARE_ACCOUNT_ID: _, ...reached } = api.environment;
  const executable = join(folder, executableName(OFFICIAL_SOURCE, version));
  await copyFile(officialExecutable(), executable);
  const provider = await AttachedProvider.start(executable, reached);
  const stackFolder = join(folder, "cdktf.out", "stacks", STACK);
  return { provider, terraform: await Terraform.in(stackFolder, { ...reached, ...provider.environment }) };
}

const STACK = "stack";
const STATE = "terraform.tfstate";
const QUIET = ["-input=false", "-no-color"] as const;

/** A resource in the state. */
export interface DeployedResource {
  readonly address: string;
  readonly type: string;
  readonly mode: "managed" | "data";
  readonly values: Record<string, unknown>;
}

interface ShownState {
  readonly values?: { readonly root_module: { readonly resources?: readonly DeployedResource[] } };
}

interface ShownPlan {
  readonly resource_changes?: readonly PlannedChange[];
}

/** What a plan does with one resource. */
export interface PlannedChange {
  readonly address: string;
  readonly type: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: object | null;
    readonly after: object | null;
    readonly importing?: { readonly id: string };
  };
}
