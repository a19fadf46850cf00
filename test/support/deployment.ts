import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { installOfficialProvider } from "./official-provider/install";
import { isOfficialVersion } from "./official-provider/provider/facts";
import { Terraform } from "./terraform";

const run = promisify(execFile);
const TSX = pathToFileURL(require.resolve("tsx")).href;
const QUIET = ["-input=false", "-no-color"] as const;

/** The part of an emulator that a deployment uses. */
type ReachableEmulator = Pick<AccessEmulator, "environment">;

/** The parts of a stack's synthesized JSON that are read here. */
interface StackJson {
  readonly terraform: { readonly required_providers: Readonly<Record<string, { readonly version?: string }>> };
  readonly resource?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The result of a synthesis. */
export interface Synthesized {
  /** Number of resources in the stack. */
  readonly resources: number;
  /** Size of the stack's Terraform JSON. */
  readonly bytes: number;
}

/**
 * Deploys the program of an example, which has one stack, to an emulator with a real Terraform. All files are written
 * to a temporary folder.
 */
export class Deployment {
  /** @param environment - variables for the program and Terraform, in addition to the emulator's */
  static async of(
    program: string,
    emulator: ReachableEmulator,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Deployment> {
    const folder = await mkdtemp(join(tmpdir(), "example-"));
    return new Deployment(program, folder, { ...emulator.environment, ...environment });
  }

  readonly #program: string;
  readonly #environment: Readonly<Record<string, string>>;

  private constructor(
    program: string,
    /** The temporary folder, which also holds Terraform's state. */
    readonly folder: string,
    environment: Readonly<Record<string, string>>,
  ) {
    this.#program = program;
    this.#environment = environment;
  }

  async synthesize(): Promise<Synthesized> {
    const outdir = join(this.folder, "cdktf.out");
    // Terraform's state is written to the working directory of the program: the temporary folder, not the example's.
    await run(process.execPath, ["--import", TSX, this.#program], {
      cwd: this.folder,
      env: { ...process.env, ...this.#environment, CDKTF_OUTDIR: outdir },
    });
    const text = await readFile(join(await this.#stackFolder(), "cdk.tf.json"), "utf8");
    const { resource = {} } = JSON.parse(text) as StackJson;
    return {
      resources: Object.values(resource).reduce((sum, ofType) => sum + Object.keys(ofType).length, 0),
      bytes: Buffer.byteLength(text),
    };
  }

  /** Runs terraform init, with the companion provider and, if the stack needs it, a simulated official provider. */
  async initialize(): Promise<{ readonly usesOfficialProvider: boolean }> {
    const stack = await this.#stackFolder();
    const { terraform } = JSON.parse(await readFile(join(stack, "cdk.tf.json"), "utf8")) as StackJson;
    const version = terraform.required_providers.cloudflare?.version;
    if (version !== undefined) {
      if (!isOfficialVersion(version))
        throw new Error(`there is no simulation of version ${version} of the official provider`);
      installOfficialProvider(stack, version);
    }
    await this.#run("init");
    return { usesOfficialProvider: version !== undefined };
  }

  async apply(): Promise<void> {
    await this.#run("apply", "-auto-approve");
  }

  /**
   * Plans, and checks that the plan has no changes.
   *
   * @throws Error with the plan if it has changes
   */
  async planNothing(): Promise<void> {
    const { code, stdout, stderr } = await (await this.#terraform()).attempt("plan", "-detailed-exitcode", ...QUIET);
    if (code !== 0) throw new Error(`the plan has changes:\n${stdout}\n${stderr}`);
  }

  /** The outputs of the stack by name, including sensitive ones. */
  async outputs(): Promise<Record<string, unknown>> {
    const outputs = JSON.parse(await (await this.#terraform()).run("output", "-json")) as Record<
      string,
      { value: unknown }
    >;
    return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  }

  async destroy(): Promise<void> {
    await this.#run("destroy", "-auto-approve");
  }

  /** Runs a Terraform command. @throws Error with Terraform's output if it fails */
  async #run(command: string, ...args: string[]): Promise<string> {
    return (await this.#terraform()).run(command, ...QUIET, ...args);
  }

  /** Deletes the temporary folder. Deployed objects remain on the emulator. */
  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async #terraform(): Promise<Terraform> {
    return Terraform.in(await this.#stackFolder(), this.#environment);
  }

  async #stackFolder(): Promise<string> {
    const outdir = join(this.folder, "cdktf.out");
    const manifest = JSON.parse(await readFile(join(outdir, "manifest.json"), "utf8")) as {
      stacks: Record<string, { workingDirectory: string }>;
    };
    const [stack] = Object.values(manifest.stacks);
    if (stack === undefined) throw new Error(`${this.#program} has no stack`);
    return join(outdir, stack.workingDirectory);
  }
}
