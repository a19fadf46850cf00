import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { executableName } from "../../lib/constructs/account/companion/plugin-folder";
import { AttachedProvider } from "./attached-provider";
import { officialExecutable } from "./official-provider/install";
import type { OfficialVersion } from "./official-provider/provider/facts";
import { OFFICIAL_SOURCE, OPENTOFU_SOURCE } from "./official-provider/provider/provider";

/** The companion that `npm run build` creates. */
const COMPANION = join(__dirname, "..", "..", "dist", "terraform-provider-cfaccess");

/**
 * The companion and a replica of the official provider, each one process for all commands of a stack. Terraform would start
 * each of them three to five times for a command, which takes most of its time.
 */
export class RunningProviders {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #folder: string;
  #official: AttachedProvider | undefined;
  #companion: AttachedProvider | undefined;

  private constructor(environment: Readonly<Record<string, string>>, folder: string) {
    this.#environment = environment;
    this.#folder = folder;
  }

  /** @param environment - of the providers: the URL and the token of the API, and the companion if it runs already */
  static async create(environment: Readonly<Record<string, string>>): Promise<RunningProviders> {
    return new RunningProviders(environment, await mkdtemp(join(tmpdir(), "running-providers-")));
  }

  /** Starts a version of the official provider. Stops another version that runs. */
  async startOfficial(version: OfficialVersion): Promise<void> {
    await this.#official?.stop();
    const executable = join(this.#folder, executableName(OFFICIAL_SOURCE, version));
    await copyFile(officialExecutable(), executable);
    this.#official = await AttachedProvider.start(executable, this.#environment);
  }

  /** Starts the companion, if it does not run yet. */
  async startCompanion(): Promise<void> {
    if (this.#environment["TF_REATTACH_PROVIDERS"] !== undefined) return;
    this.#companion ??= await AttachedProvider.start(COMPANION, this.#environment);
  }

  /** The environment that connects Terraform to the providers which run. */
  get environment(): Readonly<Record<string, string>> {
    const running = [this.#environment, this.#official?.environment, this.#companion?.environment];
    const addresses = running.map((one) => JSON.parse(one?.["TF_REATTACH_PROVIDERS"] ?? "{}") as object);
    const attached = Object.assign({}, ...addresses) as Record<string, unknown>;
    // OpenTofu looks for the official provider under another address.
    const all = { ...attached, [OPENTOFU_SOURCE]: attached[OFFICIAL_SOURCE] };
    return { ...this.#environment, TF_REATTACH_PROVIDERS: JSON.stringify(all) };
  }

  async stop(): Promise<void> {
    await Promise.all([this.#official?.stop(), this.#companion?.stop()]);
    await rm(this.#folder, { recursive: true, force: true });
  }
}
