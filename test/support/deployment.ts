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

/** What a deployment needs to know of an emulator. */
type ReachableEmulator = Pick<AccessEmulator, "environment">;

/** The synthesized JSON of a stack, as far as it is read here. */
interface StackJson {
  readonly terraform: { readonly required_providers: Readonly<Record<string, { readonly version?: string }>> };
  readonly resource?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What was synthesized. */
export interface Synthesized {
  readonly resources: number;
  /** Of the stack's Terraform JSON. */
  readonly bytes: number;
}

/**
 * The program of an example, which makes one stack, deployed on an emulator by real Terraform. Everything that it writes
 * lies in a temporary folder.
 */
export class Deployment {
  /** @param environment - of the program and of Terraform, beside the emulator's */
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
    /** Where everything is, the state as well. */
    readonly folder: string,
    environment: Readonly<Record<string, string>>,
  ) {
    this.#program = program;
    this.#environment = environment;
  }

  async synthesize(): Promise<Synthesized> {
    const outdir = join(this.folder, "cdktf.out");
    // Terraform's state lies where the program ran: in this folder, not in that of the example.
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

  /** Finds the providers beside the stack: the companion, and a stand-in for the official one where the stack uses it. */
  async initialize(): Promise<{ readonly usesOfficialProvider: boolean }> {
    const stack = await this.#stackFolder();
    const { terraform } = JSON.parse(await readFile(join(stack, "cdk.tf.json"), "utf8")) as StackJson;
    const version = terraform.required_providers.cloudflare?.version;
    if (version !== undefined) {
      if (!isOfficialVersion(version)) throw new Error(`there is no stand-in for version ${version} of cloudflare`);
      installOfficialProvider(stack, version);
    }
    await this.#run("init");
    return { usesOfficialProvider: version !== undefined };
  }

  async apply(): Promise<void> {
    await this.#run("apply", "-auto-approve");
  }

  /** @throws Error with Terraform's words, where there is something to do */
  async planNothing(): Promise<void> {
    const { code, stdout, stderr } = await (await this.#terraform()).attempt("plan", "-detailed-exitcode", ...QUIET);
    if (code !== 0) throw new Error(`the plan is not empty:\n${stdout}\n${stderr}`);
  }

  /** The stack's outputs by name, secret ones as well. */
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

  /** Runs one command of Terraform. @throws Error with its words where that fails */
  async #run(command: string, ...args: string[]): Promise<string> {
    return (await this.#terraform()).run(command, ...QUIET, ...args);
  }

  /** Removes the folder. What is deployed stays on the emulator. */
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
    if (stack === undefined) throw new Error(`${this.#program} makes no stack`);
    return join(outdir, stack.workingDirectory);
  }
}
