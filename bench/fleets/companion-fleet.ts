import { runNode } from "../harness/child";
import type { Workshop } from "../harness/workshop";
import type { Inventory } from "../hosts";
import { environmentFor } from "../synthesis/requested";
import type { Contender } from "./contender";
import type { StepCost } from "./deployment";

/** A `TargetFleet` of the package, with its synthesis, its provider, and the default throttle. */
export class CompanionFleet implements Contender {
  readonly name = "TargetFleet";
  readonly provider = "cfaccess";
  readonly deploys = true;
  readonly rateLimited = true;
  readonly #workshop: Workshop;
  readonly #app: string;

  private constructor(workshop: Workshop, app: string) {
    this.#workshop = workshop;
    this.#app = app;
  }

  static async in(workshop: Workshop): Promise<CompanionFleet> {
    return new CompanionFleet(workshop, await workshop.compile("synthesis/fleet-app.ts"));
  }

  async write(outdir: string, count: number, inventory: Inventory): Promise<StepCost> {
    const env = environmentFor({ count, inventory }, outdir);
    const { seconds, peakMB } = await runNode([this.#app], { cwd: this.#workshop.folder, env });
    return { seconds, requests: 0, peakMB };
  }
}
