import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Terraform's data folder of the run: Terraform starts a provider in the folder of the configuration. */
export const dataFolderOfRun = (): string => resolve(process.env["TF_DATA_DIR"] ?? ".terraform");

/**
 * A file of the companion in Terraform's data folder (`.terraform`): what a killed run began, and could not store in a state.
 * Without the folder there is no file. A file that cannot be written or is lost costs only the recovery of a killed run.
 */
export class DataFile {
  readonly #dataFolder: string;
  readonly #file: string;

  /** @param name - the name of the file, or its path below the folder of the companion */
  constructor(name: string, dataFolder = dataFolderOfRun()) {
    this.#dataFolder = dataFolder;
    this.#file = join(dataFolder, "cfaccess", name);
  }

  /** What was written; undefined if there is nothing, or a killed run wrote half of it. */
  async read(): Promise<unknown> {
    try {
      return JSON.parse(await readFile(this.#file, "utf8"));
    } catch {
      return undefined;
    }
  }

  async write(value: unknown): Promise<void> {
    const isTerraformFolder = await stat(this.#dataFolder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isTerraformFolder) return;
    try {
      await mkdir(dirname(this.#file), { recursive: true });
      await writeFile(this.#file, JSON.stringify(value), { mode: 0o600 });
    } catch {
      return;
    }
  }

  /** Deletes the file. Its folder stays, as another file may be about to be written there. */
  async delete(): Promise<void> {
    await rm(this.#file, { force: true }).catch(() => undefined);
  }
}
