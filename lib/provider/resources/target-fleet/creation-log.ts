import { mkdir, readFile, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { addressesOf, type FleetTarget, type WantedTarget } from "./fleet-target";

/**
 * The targets whose creation has begun and that are not in a state yet, in a file of Terraform's data folder (`.terraform`). A
 * killed run leaves no state, so this file is how the next run in the same folder recognizes what the killed one created.
 * Without the folder, or if the file is lost, the next plan stops and shows how to take the targets over.
 */
export class CreationLog {
  readonly #folder: string;
  readonly #file: string;

  constructor(accountId: string, dataFolder = resolve(process.env["TF_DATA_DIR"] ?? ".terraform")) {
    this.#folder = join(dataFolder, "cfaccess");
    this.#file = join(this.#folder, `created-targets-${accountId}.json`);
  }

  /** Adds targets, before the requests that create them. */
  async add(targets: Iterable<WantedTarget>): Promise<void> {
    const isTerraformFolder = await stat(join(this.#folder, "..")).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isTerraformFolder) return;
    await this.#write([...(await this.read()), ...targets]);
  }

  /** The targets in the log. */
  async read(): Promise<readonly WantedTarget[]> {
    try {
      const logged: unknown = JSON.parse(await readFile(this.#file, "utf8"));
      return Array.isArray(logged) ? (logged as WantedTarget[]) : [];
    } catch {
      return []; // There is no file, or a killed run wrote half of it.
    }
  }

  /** Removes the targets that a state has. */
  async remove(targets: readonly FleetTarget[]): Promise<void> {
    const logged = await this.read();
    if (logged.length === 0) return;
    const stored = new Set(targets.map(identity));
    const others = logged.filter((target) => !stored.has(identity(target)));
    if (others.length === 0) await this.#delete();
    else if (others.length < logged.length) await this.#write(others);
  }

  async #delete(): Promise<void> {
    await rm(this.#file, { force: true });
    await rmdir(this.#folder).catch(() => undefined); // The logs of other accounts stay.
  }

  /** A folder that cannot be written costs only the recovery of a killed run. */
  async #write(targets: readonly WantedTarget[]): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(this.#file, JSON.stringify(targets), { mode: 0o600 });
    } catch {
      return;
    }
  }
}

/** A state has the virtual network of an address, which the configuration may omit. */
function identity(target: WantedTarget): string {
  return addressesOf(target)
    .map(({ ip_addr }) => ip_addr)
    .join(" ");
}
