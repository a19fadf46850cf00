import { createHash } from "node:crypto";
import { DataFile } from "./data-file";

/**
 * A deletion that has begun and whose object is still in a state, as a file in Terraform's data folder (`.terraform`). A run
 * that is killed in it leaves the object in the state. For objects of which the API cannot tell whether they exist, by this
 * file the next run knows that one which is not listed any more was deleted.
 */
export class PendingDeletion {
  readonly #file: DataFile;

  /** @param what - what is deleted, with its id */
  constructor(what: string, dataFolder?: string) {
    const name = createHash("sha256").update(what).digest("hex").slice(0, 32);
    this.#file = new DataFile(`deletions/${name}`, dataFolder);
  }

  /** Whether an earlier run began the deletion. */
  async isBegun(): Promise<boolean> {
    return (await this.#file.read()) !== undefined;
  }

  /** Call it before the request. */
  begin(): Promise<void> {
    return this.#file.write(new Date());
  }

  /** Call it when the object is out of the state, or certainly exists. */
  end(): Promise<void> {
    return this.#file.delete();
  }
}
