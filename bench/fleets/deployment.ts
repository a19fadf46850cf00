import { Terraform } from "../../test/support/terraform";
import type { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { registerRunning } from "../harness/child";
import { PeakMemory } from "../harness/peak-memory";

/** The costs of one step of a deployment. */
export interface StepCost {
  readonly seconds: number;
  readonly requests: number;
  /** Peak memory of the provider's process, or of the synthesizing process. Null if it could not be measured. */
  readonly peakMB: number | null;
}

/** A stack that Terraform deploys to an emulator. */
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
    const terraform = Terraform.in(folder, emulator.environment);
    await terraform.run("init", "-input=false", "-no-color");
    return new Deployment(terraform, emulator, executable);
  }

  apply(): Promise<StepCost> {
    return this.#measure("apply", "-auto-approve");
  }

  /** @throws Error if the plan contains changes */
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
      registerRunning(process);
      const { code, stdout, stderr } = await outcome;
      if (code !== 0)
        throw new Error(`terraform ${args.join(" ")} exited with code ${String(code)}:\n${stderr}${stdout}`);
    } finally {
      memory.stop();
    }
    const seconds = (performance.now() - start) / 1000;
    return { seconds, requests: this.#emulator.requests.count(), peakMB: memory.peakMB };
  }
}
