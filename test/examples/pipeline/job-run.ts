import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { filledIn, type Contexts, type Job, type Step, type Workflow } from "./workflow";

/** What a run of a job needs. */
interface Machine {
  /** The checkout. */
  readonly folder: string;
  /** The environment of the machine, without what the workflow sets. */
  readonly environment: (ofJob: Readonly<Record<string, string>>) => NodeJS.ProcessEnv;
}

export interface JobRunOptions {
  readonly workflow: Workflow;
  readonly job: string;
  readonly contexts: Contexts;
  readonly machine: Machine;
  /** Variables in place of those of the workflow. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** The step to begin with, if an earlier run in the same folder has made those before it. */
  readonly from?: string;
  /** A step to leave out, which another run has made. */
  readonly without?: string;
}

export interface Outcome {
  /** The name of the step that failed, and its exit code. Undefined if none did. */
  readonly failed: { readonly step: string; readonly code: number | null } | undefined;
  /** What the steps printed. */
  readonly log: string;
}

/** Every step that was executed, as `job / step`. */
export const executedSteps = new Set<string>();

export const nameOf = (job: string, { name, run }: Step): string => `${job} / ${name ?? run ?? ""}`;

/** One run of a job of a workflow: its `run` steps, each in a shell of its own, as GitHub's runner starts it. */
export class JobRun {
  /** Runs a job to its end. */
  static outcomeOf(options: JobRunOptions): Promise<Outcome> {
    return new JobRun(options).outcome;
  }

  readonly outcome: Promise<Outcome>;
  readonly #options: JobRunOptions;
  readonly #job: Job;
  readonly #environment: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;
  #isKilled = false;
  #log = "";

  constructor(options: JobRunOptions) {
    this.#options = options;
    const { workflow, contexts, machine, overrides } = options;
    const job = workflow.jobs[options.job];
    if (job === undefined) throw new Error(`there is no job ${options.job}`);
    this.#job = job;
    const set = Object.entries({ ...workflow.env, ...job.env }).map(([name, value]) => [
      name,
      filledIn(value, contexts),
    ]);
    const ofJob = { ...(Object.fromEntries(set) as Record<string, string>), ...overrides };
    this.#environment = { ...machine.environment(ofJob), ...ofJob };
    this.outcome = this.#run();
  }

  /** Kills the step that runs, with every process that it has started, and runs no other: the machine has lost its power. */
  kill(): void {
    const { pid } = this.#process ?? {};
    if (pid === undefined) throw new Error("no step is running");
    this.#isKilled = true;
    process.kill(-pid, "SIGKILL");
  }

  async #run(): Promise<Outcome> {
    const { from, without } = this.#options;
    const first = from === undefined ? 0 : this.#job.steps.findIndex(({ name }) => name === from);
    const steps = this.#job.steps.slice(first).filter(({ name }) => without === undefined || name !== without);
    let failed: Outcome["failed"];
    for (const step of steps) {
      const runsAfterFailure = step.if === "failure()";
      if (step.if !== undefined && !runsAfterFailure)
        throw new Error(`the test does not know the condition ${step.if}`);
      if (step.run === undefined || (failed !== undefined) !== runsAfterFailure) continue;
      const code = await this.#execute(step, step.run);
      if (code !== 0) failed ??= { step: step.name ?? step.run, code };
      if (this.#isKilled) break;
    }
    return { failed, log: this.#log };
  }

  async #execute(step: Step, script: string): Promise<number | null> {
    const { workflow, machine, job } = this.#options;
    const { shell } = workflow.defaults.run;
    if (shell !== "bash") throw new Error(`the test does not know the shell ${shell}`);
    executedSteps.add(nameOf(job, step));
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd: join(machine.folder, step["working-directory"] ?? "."),
      env: this.#environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (this.#log += String(chunk)));
    const [code] = (await once(child, "close")) as [number | null];
    return code;
  }
}
