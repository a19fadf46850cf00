import { Terraform } from "../../test/support/terraform";
import type { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { remember } from "../harness/running";
import { PeakMemory } from "../harness/peak-memory";

/** What one step of a deployment took. */
export interface StepCost {
  readonly seconds: number;
  readonly requests: number;
  /** Of the process that is looked at: the provider's, or the one that synthesizes. Null where it could not be seen. */
  readonly peakMB: number | null;
}

/** Terraform in the folder of a stack, and the emulator that it deploys to. */
export class Deployment {
  readonly #terraform: Terraform;
  readonly #emulator: AccessEmulator;
  readonly #executable: string;

  private constructor(terraform: Terraform, emulator: AccessEmulator, executable: string) {
    this.#terraform = terraform;
    this.#emulator = emulator;
    this.#executable = executable;
  }

  /** @param executable - file name of the provider */
  static async start(folder: string, executable: string, emulator: AccessEmulator): Promise<Deployment> {
    const terraform = await Terraform.in(folder, emulator.environment);
    await terraform.run("init", "-input=false", "-no-color");
    return new Deployment(terraform, emulator, executable);
  }

  apply(): Promise<StepCost> {
    return this.#measure("apply", "-auto-approve");
  }

  /** @throws Error if anything would change */
  planNothing(): Promise<StepCost> {
    return this.#measure("plan", "-detailed-exitcode");
  }

  destroy(): Promise<StepCost> {
    return this.#measure("destroy", "-auto-approve");
  }

  async #measure(...args: string[]): Promise<StepCost> {
    this.#emulator.requests.clear();
    const memory = PeakMemory.watch(this.#executable, this.#terraform.folder);
    const start = performance.now();
    try {
      const { process, outcome } = this.#terraform.start(...args, "-input=false", "-no-color");
      remember(process);
      const { code, stdout, stderr } = await outcome;
      if (code !== 0) throw new Error(`terraform ${args.join(" ")} ended with ${String(code)}:\n${stderr}${stdout}`);
    } finally {
      memory.stop();
    }
    const seconds = (performance.now() - start) / 1000;
    return { seconds, requests: this.#emulator.requests.count(), peakMB: memory.peakMB };
  }
}
