import type { Target } from "../../../api";
import { DataFile } from "../shared/data-file";
import { equalsWanted, type FleetTarget, type WantedTarget } from "./fleet-target";
import { isStillOwned } from "./ownership";

/** An update that has begun, and the `written_at` that the state had before it. */
interface LoggedUpdate {
  readonly id: string;
  readonly wanted: WantedTarget;
  readonly written_at: string | null;
  readonly begun: string;
}

/** How much later than its begin an update may take effect, and how much clocks may differ, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/**
 * The updates of targets that have begun and are not in a state yet, in a file of Terraform's data folder (`.terraform`). A
 * run that is killed in an update leaves the state of before, by which the next run would take its write for that of another
 * owner, and would not delete the target later. This file is how it recognizes the write.
 */
export class UpdateLog {
  readonly #file: DataFile;

  constructor(accountId: string, dataFolder?: string) {
    this.#file = new DataFile(`updated-targets-${accountId}.json`, dataFolder);
  }

  /** Adds updates, before their requests. */
  async add(updates: readonly { readonly before: FleetTarget; readonly wanted: WantedTarget }[]): Promise<void> {
    if (updates.length === 0) return;
    const begun = new Date().toISOString();
    const added = updates.map(({ before: { id, written_at }, wanted }) => ({ id, wanted, written_at, begun }));
    const others = await this.#without(new Set(added.map(({ id }) => id)));
    await this.#file.write([...others, ...added]);
  }

  /**
   * The `modified_at` of those targets that an update of the log wrote last, by id. Removes the updates that the state has.
   * @param targets - the existing targets of a fleet, each as it is and as the state has it
   */
  async settle(targets: readonly (readonly [current: Target, recorded: FleetTarget])[]): Promise<Map<string, string>> {
    const logged = new Map((await this.#read()).map((update) => [update.id, update]));
    const written = new Map<string, string>();
    const stored = new Set<string>();
    for (const [current, recorded] of targets) {
      const update = logged.get(recorded.id);
      if (update === undefined) continue;
      if (isInState(update, current, recorded)) stored.add(update.id);
      else if (isOf(update, current)) written.set(update.id, current.modified_at);
    }
    await this.remove(stored);
    return written;
  }

  /** Removes the updates of targets that are in the state, or no longer exist. */
  async remove(ids: ReadonlySet<string>): Promise<void> {
    if (ids.size === 0) return;
    const logged = await this.#read();
    const others = await this.#without(ids);
    if (others.length === logged.length) return;
    if (others.length === 0) await this.#file.delete();
    else await this.#file.write(others);
  }

  async #without(ids: ReadonlySet<string>): Promise<readonly LoggedUpdate[]> {
    return (await this.#read()).filter(({ id }) => !ids.has(id));
  }

  async #read(): Promise<readonly LoggedUpdate[]> {
    const logged = await this.#file.read();
    return Array.isArray(logged) ? (logged as LoggedUpdate[]) : [];
  }
}

/** Whether the state was stored after the update. */
const isInState = ({ wanted, written_at }: LoggedUpdate, current: Target, recorded: FleetTarget): boolean =>
  recorded.written_at !== written_at ||
  (isStillOwned(current, recorded) && equalsWanted(current, recorded) && equalsWanted(current, wanted));

/** Whether the update wrote the target as it is, and when the API says that it was written. */
const isOf = ({ wanted, begun }: LoggedUpdate, current: Target): boolean =>
  equalsWanted(current, wanted) && Math.abs(Date.parse(current.modified_at) - Date.parse(begun)) <= TOLERANCE;
