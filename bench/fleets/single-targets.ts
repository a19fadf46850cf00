import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VERSION } from "../../lib/provider/release";
import type { Workshop } from "../harness/workshop";
import { ACCOUNT_ID, hosts, type Inventory } from "../hosts";
import { installProvider, sourceOf, stackFolder, type Contender } from "./contender";

/** One resource per target, like the official provider's. */
export class SingleTargets implements Contender {
  readonly name = "one resource per target";
  readonly provider = "bench";
  readonly deploys = true;
  readonly rateLimited = false;
  readonly #executable: string;

  private constructor(executable: string) {
    this.#executable = executable;
  }

  static async in(workshop: Workshop): Promise<SingleTargets> {
    return new SingleTargets(await workshop.compileProvider("fleets/single-target-provider.ts"));
  }

  async write(outdir: string, count: number, inventory: Inventory): Promise<undefined> {
    const folder = stackFolder(outdir);
    installProvider(folder, this.provider, this.#executable);
    const targets = Object.entries(hosts(count, inventory)).map(([key, { hostname, ip }]) => [
      key,
      { account_id: ACCOUNT_ID, hostname, ip: { ipv4: { ip_addr: ip } } },
    ]);
    await writeFile(
      join(folder, "cdk.tf.json"),
      JSON.stringify({
        terraform: { required_providers: { bench: { source: sourceOf(this.provider), version: VERSION } } },
        resource: { bench_target: Object.fromEntries(targets) as Record<string, unknown> },
      }),
    );
  }
}
