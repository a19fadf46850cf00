import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { COMPANION_SOURCE } from "../../lib/bindings/cfaccess/release";
import type { Workshop } from "../harness/workshop";
import type { Inventory } from "../hosts";
import { type CompanionFleet } from "./companion-fleet";
import { installProvider, sourceOf, stackFolder, type Contender } from "./contender";

/** The configuration of a `TargetFleet` on a provider with the same schema that does nothing. */
export class FloorFleet implements Contender {
  readonly name = "floor";
  readonly provider = "floor";
  readonly deploys = false;
  readonly rateLimited = true;
  readonly #workshop: Workshop;
  readonly #fleet: CompanionFleet;
  readonly #executable: string;

  private constructor(workshop: Workshop, fleet: CompanionFleet, executable: string) {
    this.#workshop = workshop;
    this.#fleet = fleet;
    this.#executable = executable;
  }

  static async in(workshop: Workshop, fleet: CompanionFleet): Promise<FloorFleet> {
    return new FloorFleet(workshop, fleet, await workshop.compileProvider("fleets/floor-provider.ts"));
  }

  async write(outdir: string, count: number, inventory: Inventory): Promise<undefined> {
    const elsewhere = await this.#workshop.folderFor("synthesis");
    await this.#fleet.write(elsewhere, count, inventory);
    const configuration = await readFile(join(stackFolder(elsewhere), "cdk.tf.json"), "utf8");
    const folder = stackFolder(outdir);
    installProvider(folder, this.provider, this.#executable);
    await writeFile(
      join(folder, "cdk.tf.json"),
      configuration
        .replaceAll(COMPANION_SOURCE, sourceOf(this.provider))
        .replaceAll("cfaccess_target_fleet", "floor_target_fleet")
        .replaceAll('"cfaccess"', '"floor"'),
    );
  }
}
