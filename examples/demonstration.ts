import type { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import type { Deployment } from "../test/support/deployment";
import { terraformName } from "../test/support/terraform";
import type { Figures, Narration } from "./narration";

/** Runs the steps of a deployment and shows the result of each in the account. */
export class Demonstration {
  readonly #narration: Narration;
  readonly #emulator: AccessEmulator;
  readonly #deployment: Deployment;
  readonly #account: () => Figures;

  /** @param account - counts the objects of the example in the account */
  constructor(narration: Narration, emulator: AccessEmulator, deployment: Deployment, account: () => Figures) {
    this.#narration = narration;
    this.#emulator = emulator;
    this.#deployment = deployment;
    this.#account = account;
  }

  /** Deploys the stack, then plans again to show that the plan has no changes. */
  async deploy(): Promise<void> {
    await this.synthesize();
    await this.initialize();
    await this.apply();
    await this.plan();
  }

  synthesize(): Promise<void> {
    return this.#narration.step("synthesize", async () => {
      const { resources, bytes } = await this.#deployment.synthesize();
      return { resources, "kB of Terraform JSON": Math.round(bytes / 1000) };
    });
  }

  initialize(): Promise<void> {
    return this.#narration.step(`${terraformName()} init`, async () => {
      const { usesOfficialProvider } = await this.#deployment.initialize();
      return { provider: usesOfficialProvider ? "companion and simulated official" : "companion" };
    });
  }

  apply(): Promise<void> {
    return this.#counted(`${terraformName()} apply`, () => this.#deployment.apply(), this.#account);
  }

  plan(): Promise<void> {
    return this.#counted(
      `${terraformName()} plan`,
      () => this.#deployment.planNothing(),
      () => ({ outcome: "no changes" }),
    );
  }

  destroy(): Promise<void> {
    return this.#counted(`${terraformName()} destroy`, () => this.#deployment.destroy(), this.#account);
  }

  #counted(title: string, work: () => Promise<void>, outcome: () => Figures): Promise<void> {
    return this.#narration.step(title, async () => {
      this.#emulator.requests.clear();
      await work();
      return { ...outcome(), requests: this.#emulator.requests.count() };
    });
  }
}
