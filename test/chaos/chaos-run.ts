import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AccessEmulator } from "../../lib/emulator";
import { SOURCE, VERSION } from "../../lib/provider";
import { LIFE_CYCLES, type LifeCycle } from "../provider/life-cycles";
import { Terraform, type Outcome } from "../support/terraform";
import { accountOf, difference, orphans, touchedObjects, type Account } from "./account";
import { CompanionProcess } from "./companion-process";
import { createForeignObjects } from "./foreign-objects";
import { contentsOf } from "./plan-file";
import { Random } from "./random";
import { otherWrites, tallyOf, type Tally } from "./request-tally";
import { leaks, sensitiveValues, withoutSensitive, withVariables, type Text } from "./secrets";
import { chooseStrikes, isCertain, killInWords, type Kill, type PhaseStrikes } from "./strikes";

/** The phases of a run, in order. */
export const PHASES = ["create", "update", "destroy"] as const;
export type Phase = (typeof PHASES)[number];

/** What became of one phase. */
export interface PhaseReport {
  readonly phase: Phase;
  readonly strikes: PhaseStrikes;
  /** Whether the phase sent enough requests for the fault. */
  readonly struck: boolean;
  /** Whether the phase sent enough requests for the kill. */
  readonly killed: boolean;
  /** Further runs of Terraform that were needed: one, or two if the first of them was killed. */
  readonly reruns: number;
  /** The requests of the phase without faults. */
  readonly undisturbed: Tally;
  /** What is wrong. */
  readonly problems: readonly string[];
}

/** What became of a run. */
export interface RunReport {
  readonly seed: number;
  readonly resources: readonly string[];
  readonly phases: readonly PhaseReport[];
  /** The outputs of Terraform and the requests, to look at a failure. */
  readonly transcript: string;
}

/** Fields of a row that count writes: one that is repeated is not a defect. */
const COUNTS = ["tests", "rotations", "client_secret_version"];

const QUIET = ["-input=false", "-no-color"] as const;
const NO_CHANGES = 0;

/**
 * Creates, changes and destroys some resources, while faults strike. The seed decides on everything that is random. An
 * undisturbed run before it counts the requests, so that each of them can be struck.
 */
export async function chaosRun(seed: number): Promise<RunReport> {
  const undisturbed = await during(seed, (run) => run.undisturbed());
  return during(seed, (run) => run.report(undisturbed));
}

async function during<Result>(seed: number, work: (run: ChaosRun) => Promise<Result>): Promise<Result> {
  const run = await ChaosRun.start(seed);
  try {
    return await work(run);
  } finally {
    await run.end();
  }
}

/** What an undisturbed run sends in each phase. */
type Undisturbed = Readonly<Record<Phase, Tally>>;

class ChaosRun {
  readonly #seed: number;
  readonly #random: Random;
  readonly #rows: readonly (readonly [type: string, row: LifeCycle])[];
  readonly #folder: string;
  readonly #emulator: AccessEmulator;
  readonly #foreign: Account;
  readonly #before: Account;
  readonly #companions: CompanionProcess[] = [];
  readonly #outputs: Text[] = [];
  /** The API token and the values of write-only attributes, which no file may have. */
  readonly #inputs: Set<string>;
  /** These, and the sensitive values of the state. */
  readonly #secrets: Set<string>;
  /** The environment variables of Terraform's variables. */
  #variables: Readonly<Record<string, string>> = {};
  #onRequest: () => void = () => undefined;
  /** The requests of the last command. */
  #tally: Tally = tallyOf([]);

  private constructor(seed: number, random: Random, folder: string, emulator: AccessEmulator) {
    this.#seed = seed;
    this.#random = random;
    this.#folder = folder;
    this.#emulator = emulator;
    this.#inputs = new Set([emulator.apiToken]);
    this.#secrets = new Set(this.#inputs);
    this.#rows = random.some(Object.entries(LIFE_CYCLES), random.integer(3, 5));
    const types = this.#rows.map(([type]) => type);
    createForeignObjects(emulator, types);
    this.#foreign = accountOf(emulator);
    for (const [, { prepare }] of this.#rows) prepare?.(emulator);
    this.#before = accountOf(emulator);
  }

  static async start(seed: number): Promise<ChaosRun> {
    const folder = await mkdtemp(join(tmpdir(), "chaos-"));
    // The companion remembers its creations in Terraform's data folder. There is no init, which would make it.
    await mkdir(join(folder, ".terraform"));
    const listener = { onRequest: (): void => undefined };
    const emulator = await AccessEmulator.start({
      rateLimit: false,
      behaviors: { bookmarksCreation: "accept" },
      onRequest: () => listener.onRequest(),
    });
    const run = new ChaosRun(seed, new Random(seed), folder, emulator);
    listener.onRequest = () => run.#onRequest();
    return run;
  }

  async end(): Promise<void> {
    for (const companion of this.#companions) await companion.kill();
    await this.#emulator.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Counts the requests of each phase without faults. @throws Error when something is wrong */
  async undisturbed(): Promise<Undisturbed> {
    const tallies: [Phase, Tally][] = [];
    for (const phase of PHASES) {
      await this.#write(phase);
      const leaked = phase === "create" ? await this.#leaksOfPlan() : [];
      const { code } = await this.#terraform(phase, ...this.#command(phase));
      tallies.push([phase, this.#tally]);
      // The life-cycle test has the rest of what must be true without faults.
      const problems = code === 0 ? [...leaked, ...this.#leaks(await this.#state())] : ["it failed"];
      if (problems.length === 0) continue;
      throw new Error(`Without faults, ${phase} of seed ${this.#seed}: ${problems.join("; ")}\n${this.#transcript}`);
    }
    return Object.fromEntries(tallies) as unknown as Undisturbed;
  }

  async report(undisturbed: Undisturbed): Promise<RunReport> {
    const phases: PhaseReport[] = [];
    for (const phase of PHASES) {
      await this.#write(phase);
      const report = await this.#phase(phase, undisturbed[phase]);
      phases.push(report);
      // What comes after a failure is no news.
      if (report.problems.length > 0) break;
    }
    return {
      seed: this.#seed,
      resources: this.#rows.map(([type]) => type.replace(/^cfaccess_/, "")),
      phases,
      transcript: this.#transcript,
    };
  }

  get #transcript(): string {
    return this.#outputs.map(({ name, text }) => `── ${name}\n${text}`).join("\n");
  }

  async #write(phase: Phase): Promise<void> {
    if (phase === "destroy") return;
    const resources = this.#rows.map(([type, row]) => {
      const attributes = { ...row.refers?.(this.#emulator), ...row[phase] };
      return [type, { main: { account_id: this.#emulator.accountId, ...attributes } }];
    });
    const { configuration: resource, variables } = withVariables(Object.fromEntries(resources));
    for (const secret of variables.values()) {
      this.#inputs.add(secret);
      this.#secrets.add(secret);
    }
    this.#variables = Object.fromEntries([...variables].map(([name, value]) => [`TF_VAR_${name}`, value]));
    const declared = [...variables.keys()].map((name) => [name, { type: "string", sensitive: true, ephemeral: true }]);
    const terraform = { required_providers: { cfaccess: { source: SOURCE, version: VERSION } } };
    const variable = declared.length === 0 ? {} : { variable: Object.fromEntries(declared) as object };
    const text = JSON.stringify({ terraform, ...variable, resource });
    await writeFile(join(this.#folder, "main.tf.json"), text);
  }

  async #phase(phase: Phase, undisturbed: Tally): Promise<PhaseReport> {
    const strikes = chooseStrikes(this.#random, undisturbed);
    const timeouts = this.#timeouts;
    const { outcome, struck, killed } = await this.#struck(phase, strikes);
    // What was overcome by retries alone must not have written more than without faults.
    const isKnown = outcome.code === 0 && isCertain(strikes) && this.#timeouts === timeouts;
    const repeated = isKnown ? otherWrites(undisturbed, this.#tally) : [];
    const { last, reruns } = outcome.code === 0 ? { last: outcome, reruns: 0 } : await this.#again(phase, strikes);
    const found = last.code === 0 ? await this.#problems(phase) : [`the clean run failed: ${firstError(last)}`];
    return { phase, strikes, struck, killed, reruns, undisturbed, problems: [...repeated, ...found] };
  }

  /** Runs a phase while a fault strikes and, if it was chosen, a process is killed. */
  async #struck(phase: Phase, { name, fault, kill }: PhaseStrikes) {
    const active = this.#emulator.faults.add(fault);
    const { outcome, killed } = await this.#killed(phase, kill, `under "${name}"`);
    this.#emulator.faults.clear();
    return { outcome, killed, struck: active.hits > 0 };
  }

  /** Runs a phase again without faults, and once more if that is killed. */
  async #again(phase: Phase, { again }: PhaseStrikes): Promise<{ readonly last: Outcome; readonly reruns: number }> {
    const { outcome, killed } = await this.#killed(phase, again, "again");
    if (!killed || outcome.code === 0) return { last: outcome, reruns: 1 };
    return { last: (await this.#killed(phase, undefined, "once more")).outcome, reruns: 2 };
  }

  /** Runs a phase while a process is killed, if there is a kill. */
  async #killed(phase: Phase, kill: Kill | undefined, how: string) {
    const running = await this.#start(...this.#command(phase));
    let killed = false as boolean; // Not narrowed: a request sets it.
    let timer: NodeJS.Timeout | undefined;
    let requests = 0;
    const strike = (): void => {
      killed = true;
      if (kill?.whom === "Terraform" && running.process.pid !== undefined) kill9(-running.process.pid);
      void this.#companions.at(-1)?.kill();
    };
    this.#onRequest = () => {
      requests += 1;
      if (requests !== kill?.at) return;
      if (kill.after === 0) strike();
      else timer = setTimeout(strike, kill.after);
    };
    const outcome = await running.outcome;
    this.#onRequest = () => undefined;
    // A run that ended before the kill is not killed.
    clearTimeout(timer);
    if (killed) await this.#afterKill();
    this.#note(`${phase} ${how}${kill === undefined ? "" : `, ${killInWords(kill)}`}`, outcome);
    return { outcome, killed };
  }

  /** Waits until nothing of a killed run goes on: neither a process nor a request that the emulator delays. */
  async #afterKill(): Promise<void> {
    await this.#companions.at(-1)?.kill();
    await sleep(350);
    await this.#restoreState();
  }

  /**
   * Terraform empties its local state file before it writes it. If it is killed in between, a person restores the backup that
   * Terraform made, which is the state before the run; without one, there was no state.
   */
  async #restoreState(): Promise<void> {
    const file = join(this.#folder, "terraform.tfstate");
    const state = await this.#state();
    if (isJson(state)) return;
    await rm(file);
    await copyFile(`${file}.backup`, file).catch(() => undefined);
    this.#outputs.push({ name: "Terraform was killed while it wrote the state: the backup was restored", text: state });
  }

  #command(phase: Phase): string[] {
    return [phase === "destroy" ? "destroy" : "apply", "-auto-approve", ...QUIET];
  }

  async #start(...args: string[]) {
    const { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN } = this.#emulator.environment;
    const environment = { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN };
    let companion = this.#companions.at(-1);
    if (companion?.isRunning !== true) {
      companion = await CompanionProcess.start(this.#folder, environment);
      this.#companions.push(companion);
    }
    return Terraform.in(this.#folder, { ...environment, ...this.#variables, ...companion.environment }).start(...args);
  }

  async #terraform(name: string, ...args: string[]): Promise<Outcome> {
    const outcome = await (await this.#start(...args)).outcome;
    this.#note(name, outcome);
    return outcome;
  }

  #note(name: string, { code, stdout, stderr }: Outcome): void {
    const requests = [...this.#emulator.requests].map(
      ({ method, path, status, fault = "" }) => `   ${method} ${path} ${status} ${fault}`,
    );
    this.#tally = tallyOf(this.#emulator.requests);
    this.#emulator.requests.clear();
    this.#outputs.push({ name: `${name}: exit code ${String(code)}`, text: [stdout, stderr, ...requests].join("\n") });
  }

  async #problems(phase: Phase): Promise<string[]> {
    const state = await this.#state();
    const account = accountOf(this.#emulator);
    return [
      ...(phase === "destroy" ? [] : await this.#changesPlanned(phase)),
      ...this.#differences(phase),
      ...touchedObjects(this.#foreign, account),
      ...orphans(this.#before, account, state),
      ...this.#leaks(state),
    ];
  }

  #state(): Promise<string> {
    return readFile(join(this.#folder, "terraform.tfstate"), "utf8").catch(() => "{}");
  }

  /** Secrets in the state where it does not mark them, in the outputs of Terraform, and in the logs of the companion. */
  #leaks(state: string): string[] {
    for (const secret of sensitiveValues(state)) this.#secrets.add(secret);
    return [
      ...leaks([{ name: "the state", text: state }], this.#inputs),
      ...leaks([...this.#outputs, ...this.#logs()], this.#secrets),
    ];
  }

  async #changesPlanned(phase: Phase): Promise<string[]> {
    const outcome = await this.#terraform(`plan after ${phase}`, "plan", "-detailed-exitcode", "-out=plan", ...QUIET);
    if (outcome.code !== NO_CHANGES) return [`the plan after it is not empty: ${planned(outcome)}`];
    return phase === "create" ? this.#leaksOfPlanFile() : [];
  }

  /** Secrets in a plan that creates the resources. */
  async #leaksOfPlan(): Promise<string[]> {
    await this.#terraform("plan", "plan", "-out=plan", ...QUIET);
    return this.#leaksOfPlanFile();
  }

  async #leaksOfPlanFile(): Promise<string[]> {
    const json = (await (await this.#start("show", "-json", "plan")).outcome).stdout;
    const text = JSON.stringify(withoutSensitive(JSON.parse(json)));
    const raw = contentsOf(await readFile(join(this.#folder, "plan")));
    return [
      ...leaks([{ name: "the plan in JSON", text }], this.#secrets),
      ...leaks([{ name: "the plan file", text: raw }], this.#inputs),
    ];
  }

  /** How the objects of the account differ from what the rows expect. */
  #differences(phase: Phase): string[] {
    return this.#rows.flatMap(([type, row]) => {
      const expected = { create: row.created, update: row.updated, destroy: row.remains?.fields }[phase];
      const problem = difference(withoutCounts(expected), row.find(this.#emulator));
      return problem === undefined ? [] : [`${type}: ${problem}`];
    });
  }

  /** How many requests had no response in time. On a busy machine, there are more than those that a fault strikes. */
  get #timeouts(): number {
    return this.#companions.reduce((sum, { log }) => sum + log.split("ACCESS_ERR_TIMEOUT").length - 1, 0);
  }

  #logs(): Text[] {
    return this.#companions.map(({ log }, index) => ({ name: `the log of companion ${index + 1}`, text: log }));
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function kill9(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    return; // It has ended by itself.
  }
}

function withoutCounts(expected: object | undefined): object | undefined {
  if (expected === undefined || Array.isArray(expected)) return expected;
  return Object.fromEntries(Object.entries(expected).filter(([name]) => !COUNTS.includes(name)));
}

const onOneLine = (text: string): string => text.replace(/\s*[│╷╵]?\s+/g, " ");

/** The first error of Terraform on one line. */
const firstError = ({ stderr }: Outcome): string => onOneLine(stderr).slice(0, 600);

/** What Terraform plans, or why it cannot, on one line. */
const planned = ({ stdout, stderr }: Outcome): string =>
  onOneLine(`${stderr} ${stdout.slice(Math.max(0, stdout.indexOf("Terraform will perform")))}`).slice(0, 900);
