import { createHash } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * A creation that has begun and whose object is not in a state yet, as a file in Terraform's data folder (`.terraform`). A
 * killed run leaves no state, so by this file the next run in the same folder looks for the object before it creates
 * another. Without the folder there is no file, and only the response tells what a creation made.
 */
export class PendingCreation {
  readonly #file: string;

  /** @param what - what the creation makes: `application of account 0123…: bookmark Wiki` */
  constructor(what: string, dataFolder = resolve(process.env["TF_DATA_DIR"] ?? ".terraform")) {
    const name = createHash("sha256").update(what).digest("hex").slice(0, 32);
    this.#file = join(dataFolder, "cfaccess", "creations", name);
  }

  /** When an earlier run began the creation; undefined if none did, or its object is in a state. */
  async begunAt(): Promise<Date | undefined> {
    const text = await readFile(this.#file, "utf8").catch(() => "");
    const begun = new Date(text);
    return Number.isNaN(begun.getTime()) ? undefined : begun;
  }

  /** Call it before the request. A folder that cannot be written costs only the recovery of a killed run. */
  async begin(at: Date): Promise<void> {
    const folder = dirname(this.#file);
    const isTerraformFolder = await stat(join(folder, "..", "..")).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isTerraformFolder) return;
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(this.#file, at.toISOString(), { mode: 0o600 });
    } catch {
      return;
    }
  }

  /** Call it when the object is in a state, or was certainly not created. */
  end(): Promise<void> {
    return rm(this.#file, { force: true }).catch(() => undefined);
  }
}
