import { createHash } from "node:crypto";
import { DataFile } from "./data-file";

/** How far the clocks of this machine and of the API may differ, in milliseconds. */
export const CLOCK_DIFFERENCE = 60_000;

/**
 * A creation that has begun and whose object is not in a state yet, as a file in Terraform's data folder (`.terraform`). A
 * killed run leaves no state, so by this file the next run in the same folder looks for the object before it creates
 * another. Without the folder there is no file, and only the response tells what a creation made.
 */
export class PendingCreation {
  readonly #file: DataFile;

  /** @param what - what the creation makes: `application of account 0123…: bookmark Wiki` */
  constructor(what: string, dataFolder?: string) {
    const name = createHash("sha256").update(what).digest("hex").slice(0, 32);
    this.#file = new DataFile(`creations/${name}`, dataFolder);
  }

  /** When an earlier run began the creation; undefined if none did, or its object is in a state. */
  async begunAt(): Promise<Date | undefined> {
    const begun = new Date(String(await this.#file.read()));
    return Number.isNaN(begun.getTime()) ? undefined : begun;
  }

  /** Call it before the request. */
  begin(at: Date): Promise<void> {
    return this.#file.write(at);
  }

  /** Call it when the object is in a state, or was certainly not created. */
  end(): Promise<void> {
    return this.#file.delete();
  }
}
