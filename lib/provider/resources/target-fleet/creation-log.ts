import { DataFile } from "../shared/data-file";
import { addressesOf, type FleetTarget, type WantedTarget } from "./fleet-target";

/**
 * The targets whose creation has begun and that are not in a state yet, in a file of Terraform's data folder (`.terraform`). A
 * killed run leaves no state, so this file is how the next run in the same folder recognizes what the killed one created.
 * Without the folder, or if the file is lost, the next plan stops and shows how to take the targets over.
 */
export class CreationLog {
  readonly #file: DataFile;

  constructor(accountId: string, dataFolder?: string) {
    this.#file = new DataFile(`created-targets-${accountId}.json`, dataFolder);
  }

  /** Adds targets, before the requests that create them. */
  async add(targets: Iterable<WantedTarget>): Promise<void> {
    await this.#file.write([...(await this.read()), ...targets]);
  }

  /** The targets in the log. */
  async read(): Promise<readonly WantedTarget[]> {
    const logged = await this.#file.read();
    return Array.isArray(logged) ? (logged as WantedTarget[]) : [];
  }

  /** Removes the targets that a state has. */
  async remove(targets: readonly FleetTarget[]): Promise<void> {
    const logged = await this.read();
    if (logged.length === 0) return;
    const stored = new Set(targets.map(identity));
    const others = logged.filter((target) => !stored.has(identity(target)));
    if (others.length === 0) await this.#file.delete();
    else if (others.length < logged.length) await this.#file.write(others);
  }
}

/** A state has the virtual network of an address, which the configuration may omit. */
function identity(target: WantedTarget): string {
  return addressesOf(target)
    .map(({ ip_addr }) => ip_addr)
    .join(" ");
}
