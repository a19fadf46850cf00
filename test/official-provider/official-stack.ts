import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { Terraform, type Outcome } from "../support/terraform";
import { AccessAccount } from "../../lib/constructs";
import type { AccessEmulator } from "../../lib/emulator";
import { installOfficialProvider } from "../support/official-provider/install";
import type { OfficialVersion } from "../support/official-provider/provider/facts";
import { RunningProviders } from "../support/running-providers";

/** An API that a stack can be deployed to, such as an emulator. */
export interface ReachableApi {
  readonly accountId: string;
  readonly environment: Omit<AccessEmulator["environment"], "CFACCESS_EMULATOR_TOKEN">;
}

/** Adds constructs to a stack. They use the account and its provider by default. */
export type BuildStack = (stack: TerraformStack, account: AccessAccount, provider: CloudflareProvider) => void;

/**
 * A stack of constructs, deployed to an emulator by real Terraform with a replica of the official provider.
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
  readonly #folder: string;
  readonly #providers: RunningProviders;
  #isPrepared = false;

  private constructor(api: ReachableApi, version: OfficialVersion, folder: string, providers: RunningProviders) {
    this.#api = api;
    this.#version = version;
    this.#folder = folder;
    this.#providers = providers;
  }

  /** @param version - version of the official provider; by default the one that the constructs require */
  static async create(api: ReachableApi, version: OfficialVersion = "5.22.0"): Promise<OfficialStack> {
    const folder = await mkdtemp(join(tmpdir(), "official-stack-"));
    const { CLOUDFLARE_ACCOUNT_ID: _, ...environment } = api.environment;
    const providers = await RunningProviders.create(environment);
    await providers.startOfficial(version);
    return new OfficialStack(api, version, folder, providers);
  }

  get terraform(): Terraform {
    return Terraform.in(join(this.#folder, "cdktf.out", "stacks", STACK), this.#providers.environment);
  }

  /** The file of the state. */
  get stateFile(): string {
    return join(this.#folder, STATE);
  }

  /** Synthesizes the stack again. Deployed resources do not change. */
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

  /** Uses another version of the provider from the next synthesis on. Deployed resources do not change. */
  async upgrade(version: OfficialVersion): Promise<void> {
    await this.#providers.startOfficial(version);
    this.#version = version;
    this.#isPrepared = false;
  }

  /**
   * Synthesizes the stack, and initializes its folder. @throws Error with Terraform's output if the stack is invalid
   */
  async write(build: BuildStack): Promise<void> {
    this.synthesize(build);
    if (this.#usesCompanion()) await this.#providers.startCompanion();
    if (this.#isPrepared) return;
    await this.terraform.run("init", ...QUIET);
    this.#isPrepared = true;
  }

  #usesCompanion(): boolean {
    const { terraform } = JSON.parse(readFileSync(join(this.terraform.folder, "cdk.tf.json"), "utf8")) as StackJson;
    return "cfaccess" in terraform.required_providers;
  }

  /**
   * Deploys the stack or its changes, and checks that a second plan is empty.
   * @throws Error with Terraform's output if a step fails, or if the second plan is not empty
   */
  async deploy(build: BuildStack): Promise<void> {
    await this.write(build);
    await this.terraform.run("apply", "-auto-approve", ...QUIET);
    await this.planNothing();
  }

  /** @throws Error with the plan, if it is not empty */
  async planNothing(): Promise<void> {
    const { code, stdout, stderr } = await this.plan();
    if (code !== 0) throw new Error(`the plan is not empty:\n${stdout}\n${stderr}`);
  }

  /** Plans. Its exit code is 0 without changes, 2 with changes, and 1 for an error. */
  plan(...args: string[]): Promise<Outcome> {
    return this.terraform.attempt("plan", "-detailed-exitcode", ...QUIET, ...args);
  }

  apply(...args: string[]): Promise<Outcome> {
    return this.terraform.attempt("apply", "-auto-approve", ...QUIET, ...args);
  }

  /** @throws Error with Terraform's output */
  async destroy(): Promise<void> {
    await this.terraform.run("destroy", "-auto-approve", ...QUIET);
  }

  /** The planned actions by resource address: `["update"]`. @throws Error with Terraform's output */
  async planned(): Promise<Readonly<Record<string, readonly string[]>>> {
    return Object.fromEntries((await this.plannedChanges()).map(({ address, change }) => [address, change.actions]));
  }

  /** The planned change of each resource. @throws Error with Terraform's output */
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

  /** The attributes of a resource in the state; undefined if it is not there. */
  async attributes(address: string): Promise<Record<string, unknown> | undefined> {
    return (await this.resources()).find((resource) => resource.address === address)?.values;
  }

  /** Deletes the state. Deployed resources remain, as if others had created them. */
  async forget(): Promise<void> {
    await rm(join(this.#folder, STATE), { force: true });
  }

  /** Deletes the folder. Deployed resources remain on the emulator. */
  async remove(): Promise<void> {
    await this.#providers.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
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

interface StackJson {
  readonly terraform: { readonly required_providers: object };
}

interface ShownState {
  readonly values?: { readonly root_module: { readonly resources?: readonly DeployedResource[] } };
}

interface ShownPlan {
  readonly resource_changes?: readonly PlannedChange[];
}

/** The planned change of a resource. */
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
