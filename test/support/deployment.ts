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
  /** Number of resources in all stacks. */
  readonly resources: number;
  /** Size of the Terraform JSON of all stacks. */
  readonly bytes: number;
}

/** The parts of a synthesized app's manifest that are read here. */
interface Manifest {
  readonly stacks: Readonly<Record<string, StackEntry>>;
}

interface StackEntry {
  readonly constructPath: string;
  readonly workingDirectory: string;
  /** Paths of the stacks that it refers to. */
  readonly dependencies: readonly string[];
}

/** The order of work in stacks: those that others refer to first, or last. */
type Order = "dependencies first" | "dependencies last";

/**
 * Deploys the program of an example, with all of its stacks, to an emulator with a real Terraform. All files are written to a
 * temporary folder.
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
    const stacks = await Promise.all((await this.#stacks()).map((stack) => readStack(this.#folderOf(stack))));
    const resources = stacks.flatMap(({ json }) => Object.values(json.resource ?? {}));
    return {
      resources: resources.reduce((sum, ofType) => sum + Object.keys(ofType).length, 0),
      bytes: stacks.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }

  /** Runs terraform init, with the companion provider and, in the stacks that need it, a simulated official provider. */
  async initialize(): Promise<{ readonly usesOfficialProvider: boolean }> {
    const stacks = await this.#stacks();
    const versions = await Promise.all(
      stacks.map(async (stack) => {
        const version = await installOfficial(this.#folderOf(stack));
        await this.#run(stack, "init");
        return version;
      }),
    );
    return { usesOfficialProvider: versions.some((version) => version !== undefined) };
  }

  async apply(): Promise<void> {
    await this.#inStacks("dependencies first", (stack) => this.#run(stack, "apply", "-auto-approve"));
  }

  /**
   * Plans, and checks that the plans have no changes.
   *
   * @throws Error with the plan of a stack if it has changes
   */
  async planNothing(): Promise<void> {
    const plan = async (stack: StackEntry): Promise<void> => {
      const { code, stdout, stderr } = await this.#terraform(stack).attempt("plan", "-detailed-exitcode", ...QUIET);
      if (code !== 0) throw new Error(`the plan of ${stack.constructPath} has changes:\n${stdout}\n${stderr}`);
    };
    await Promise.all((await this.#stacks()).map(plan));
  }

  /** The outputs of the stacks by name, including sensitive ones. */
  async outputs(): Promise<Record<string, unknown>> {
    const texts = await Promise.all(
      (await this.#stacks()).map((stack) => this.#terraform(stack).run("output", "-json")),
    );
    const outputs = texts.flatMap((text) => Object.entries(JSON.parse(text) as Record<string, { value: unknown }>));
    return Object.fromEntries(outputs.map(([name, { value }]) => [name, value]));
  }

  async destroy(): Promise<void> {
    await this.#inStacks("dependencies last", (stack) => this.#run(stack, "destroy", "-auto-approve"));
  }

  /** Runs a Terraform command. @throws Error with Terraform's output if it fails */
  async #run(stack: StackEntry, command: string, ...args: string[]): Promise<string> {
    return this.#terraform(stack).run(command, ...QUIET, ...args);
  }

  /** Deletes the temporary folder. Deployed objects remain on the emulator. */
  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Works in each stack when it has worked in those that come before it; in stacks without an order at the same time. */
  async #inStacks(order: Order, work: (stack: StackEntry) => Promise<unknown>): Promise<void> {
    const stacks = await this.#stacks();
    const dependsOn = (one: StackEntry, other: StackEntry) => one.dependencies.includes(other.constructPath);
    const begun = new Map<StackEntry, Promise<unknown>>();
    const begin = (stack: StackEntry): Promise<unknown> => {
      const before = stacks.filter((other) =>
        order === "dependencies first" ? dependsOn(stack, other) : dependsOn(other, stack),
      );
      const done = begun.get(stack) ?? Promise.all(before.map(begin)).then(() => work(stack));
      begun.set(stack, done);
      return done;
    };
    await Promise.all(stacks.map(begin));
  }

  #terraform(stack: StackEntry): Terraform {
    return Terraform.in(this.#folderOf(stack), this.#environment);
  }

  #folderOf({ workingDirectory }: StackEntry): string {
    return join(this.folder, "cdktf.out", workingDirectory);
  }

  async #stacks(): Promise<readonly StackEntry[]> {
    const file = join(this.folder, "cdktf.out", "manifest.json");
    const { stacks } = JSON.parse(await readFile(file, "utf8")) as Manifest;
    if (Object.keys(stacks).length === 0) throw new Error(`${this.#program} has no stack`);
    return Object.values(stacks);
  }
}

async function readStack(folder: string): Promise<{ readonly json: StackJson; readonly bytes: number }> {
  const text = await readFile(join(folder, "cdk.tf.json"), "utf8");
  return { json: JSON.parse(text) as StackJson, bytes: Buffer.byteLength(text) };
}

/** Lays the simulated official provider into the folder of a stack that needs it, and returns its version. */
async function installOfficial(folder: string): Promise<string | undefined> {
  const { terraform } = (await readStack(folder)).json;
  const version = terraform.required_providers.cloudflare?.version;
  if (version === undefined) return undefined;
  if (!isOfficialVersion(version))
    throw new Error(`there is no simulation of version ${version} of the official provider`);
  installOfficialProvider(folder, version);
  return version;
}
