import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { devNull } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { AccessEmulator, type TokenPermission } from "../../../lib/emulator";
import { hasPrograms } from "../../support/programs.cjs";
import { RunningProviders } from "../../support/running-providers";
import { Gate } from "./gate";
import { HealthPage } from "./health-page";
import { executedSteps, JobRun, nameOf, type JobRunOptions, type Outcome } from "./job-run";
import { Postgres } from "./postgres";
import { MERGED_BY_ANN, MERGED_BY_BOB, NIGHT, OPENED_BY_ANN } from "./events";
import { exampleWorkflow, type Contexts } from "./workflow";
import { EXAMPLE, Workspace } from "./workspace";
import { inLongRuns } from "../../support/long-runs";

jest.setTimeout(300_000);

const workflow = exampleWorkflow();
const readme = readFileSync(join(EXAMPLE, "README.md"), "utf8");

/** The secrets of the two environments. The API tokens have the permissions that README.md of the example names. */
const SECRETS = {
  "access-plan": { CLOUDFLARE_API_TOKEN: "api-token-of-the-job-plan--------------1", PGPASSWORD: "password-of-plans" },
  "access-apply": {
    CLOUDFLARE_API_TOKEN: "api-token-of-the-job-apply-------------1",
    PGPASSWORD: "password-of-applies",
  },
} as const;
type Environment = keyof typeof SECRETS;
const ENVIRONMENTS = ["access-plan", "access-apply"] as const satisfies readonly Environment[];

const permissionsOf = (environment: Environment): TokenPermission[] => {
  const row = new RegExp(`^ *\\| \`${environment}\` .*$`, "m").exec(readme)?.[0];
  if (row === undefined) throw new Error(`README.md of the example has no row for ${environment}`);
  return [...row.matchAll(/`(Access: [^`]*)`/g)].map(([, permission]) => permission as TokenPermission);
};

test("fails to synthesize with a password in STATE_URL, which the JSON would contain", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(EXAMPLE, "main.ts")], {
    env: {
      ...process.env,
      CLOUDFLARE_ACCOUNT_ID: "0".repeat(32),
      STATE_URL: "postgres://ann:secret@db.example.com/access",
    },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("STATE_URL has a password; set PGPASSWORD instead");
});

const withPostgres = hasPrograms("the workflow of examples/pipeline", "postgres") ? describe : describe.skip;

withPostgres("a pipeline with its state in PostgreSQL", () => {
  let emulator: AccessEmulator;
  let postgres: Postgres;
  let gate: Gate;
  let page: HealthPage;
  let workspace: Workspace;
  const providers = new Map<string, RunningProviders>();
  beforeAll(async () => {
    emulator = await AccessEmulator.start({
      rateLimit: false,
      strict: true,
      apiTokens: ENVIRONMENTS.map((name) => ({
        token: SECRETS[name].CLOUDFLARE_API_TOKEN,
        permissions: permissionsOf(name),
      })),
    });
    gate = await Gate.start(emulator.url);
    [postgres, page] = await Promise.all([
      Postgres.start(),
      HealthPage.start(emulator),
      ...ENVIRONMENTS.map((name) => startProviders(SECRETS[name].CLOUDFLARE_API_TOKEN)),
    ]);
    await postgres.runFile(join(EXAMPLE, "state.sql"), {
      ACCESS_PLAN_PASSWORD: SECRETS["access-plan"].PGPASSWORD,
      ACCESS_APPLY_PASSWORD: SECRETS["access-apply"].PGPASSWORD,
    });
    workspace = Workspace.create();
  });
  afterAll(async () => {
    workspace.remove();
    await Promise.all([postgres.stop(), page.stop(), ...[...providers.values()].map((one) => one.stop())]);
    await gate.stop();
    await emulator.stop();
  });

  /** The official provider, once for each API token: Terraform would start it several times for each command. */
  async function startProviders(token: string): Promise<void> {
    const running = await RunningProviders.create({ CLOUDFLARE_BASE_URL: gate.url, CLOUDFLARE_API_TOKEN: token });
    providers.set(token, running);
    await running.startOfficial("5.22.0");
  }

  /** What a machine of GitHub has, with the official provider of the API token that the job has set. */
  function environment(ofJob: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
    const running = providers.get(ofJob.CLOUDFLARE_API_TOKEN ?? "");
    if (running === undefined) throw new Error("the job has no API token");
    return {
      PATH: [postgres.programs, dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: workspace.folder,
      TMPDIR: process.env.TMPDIR,
      GITHUB_STEP_SUMMARY: join(workspace.folder, "summary.md"),
      CLOUDFLARE_BASE_URL: gate.url,
      TF_REATTACH_PROVIDERS: running.environment.TF_REATTACH_PROVIDERS,
      TF_CLI_CONFIG_FILE: devNull,
      TF_CLI_ARGS: "-no-color",
      CHECKPOINT_DISABLE: "1",
      npm_config_offline: "true",
      npm_config_audit: "false",
      npm_config_update_notifier: "false",
    };
  }

  function optionsOf(job: string, github: object, options: Partial<JobRunOptions> = {}): JobRunOptions {
    const { environment: name } = workflow.jobs[job] ?? {};
    const contexts: Contexts = {
      github,
      vars: { CLOUDFLARE_ACCOUNT_ID: emulator.accountId, STATE_URL: postgres.url, HEALTH_URL: page.url },
      secrets: SECRETS[name as Environment],
    };
    return { workflow, job, contexts, machine: { folder: workspace.folder, environment }, ...options };
  }

  /** Runs a job, and checks that it prints no secret. */
  async function run(job: string, github: object, options: Partial<JobRunOptions> = {}): Promise<Outcome> {
    const outcome = await JobRun.outcomeOf(optionsOf(job, github, options));
    const secrets = [...Object.values(SECRETS).flatMap((one) => Object.values(one)), ...page.secrets];
    expect(secrets.filter((secret) => outcome.log.includes(secret))).toEqual([]);
    return outcome;
  }

  /** The options of an apply in a folder in which one was made before. */
  const LATER = { from: "Plan", without: "Smoke test" } as const;

  const succeeds = ({ failed, log }: Outcome): void =>
    expect(failed === undefined ? [] : [`${failed.step} failed`, log]).toEqual([]);

  /** The rules of the only group, by the types of their fields. */
  const rules = (): unknown => emulator.call("groups.list", {})[0]?.include;
  const AS_IN_CODE = [{ email_domain: { domain: "example.com" } }];

  /** Somebody lets another domain in, in the dashboard. */
  function drift(): void {
    const [group] = emulator.call("groups.list", {});
    emulator.call("groups.update", {
      group_id: group?.id ?? "",
      name: "Staff",
      is_default: false,
      include: [{ email_domain: { domain: "example.net" } }],
    });
  }

  /** Starts an apply that undoes the drift, and resolves when it waits for the API, with the state locked. */
  async function heldApply(github: object): Promise<{ readonly job: JobRun; readonly release: () => void }> {
    const { arrived, release } = gate.hold();
    const job = new JobRun(optionsOf("apply", github, LATER));
    const ended = job.outcome.then(({ log }) => {
      throw new Error(`the apply has updated nothing:\n${log}`);
    });
    await Promise.race([arrived, ended]);
    // It ends later, as it should.
    ended.catch(() => undefined);
    return { job, release };
  }

  const lockedIn = (): Promise<string> =>
    postgres.query("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted");
  const storedState = async (): Promise<string> => postgres.query("SELECT data FROM terraform_remote_state.states");

  test("a pull request is planned, with a token and a role that may only read, and nothing changes", async () => {
    succeeds(await run("plan", OPENED_BY_ANN));
    expect(workspace.read("summary.md")).toContain("## Plan: 5 changes\n");
    expect(workspace.read("summary.md")).toContain("- create cloudflare_zero_trust_access_group.staff");
    expect(emulator.requests.entries.filter(({ method }) => method !== "GET")).toEqual([]);
    expect([emulator.snapshot(), await storedState()]).toEqual([{}, ""]);
  });

  test("a merge is applied, and its smoke test opens the page with a token that nothing stores", async () => {
    succeeds(await run("apply", MERGED_BY_ANN));
    expect(
      emulator
        .call("applications.list", {})
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Health of the wiki", "Wiki"]);
    expect(page.secrets).toHaveLength(1);
    const [secret = ""] = page.secrets;
    expect(emulator.call("serviceTokens.list", {})).toEqual([]);
    expect((await storedState()).includes(secret)).toBe(false);
    const secrets = [secret, ...Object.values(SECRETS).flatMap((one) => Object.values(one))];
    expect(secrets.flatMap((one) => workspace.filesWith(one))).toEqual([]);
  });

  inLongRuns(() => {
    test("a night finds nothing, and the next one what was changed outside, without changing anything", async () => {
      succeeds(await run("drift", NIGHT));
      drift();
      const drifted = emulator.snapshot();
      const { failed, log } = await run("drift", NIGHT, { from: "Plan" });
      expect(failed).toEqual({ step: "Report", code: 2 });
      expect(log).toMatch(/## Drift: 1 change\n\n- update cloudflare_zero_trust_access_group\.staff_\w+: include\n/);
      expect(emulator.snapshot()).toEqual(drifted);
    });

    test("fails to apply and to plan during an apply, and names who holds the lock; the apply ends well", async () => {
      const ann = await heldApply(MERGED_BY_ANN);
      const copy = workspace.copy();
      const options = { ...LATER, machine: { folder: copy.folder, environment }, overrides: { LOCK_TIMEOUT: "0s" } };
      for (const refused of [await run("apply", MERGED_BY_BOB, options), await run("plan", OPENED_BY_ANN, options)]) {
        expect(refused.failed).toEqual({ step: "Plan", code: 1 });
        expect(refused.log).toContain("Error acquiring the state lock");
        expect(refused.log).toContain("The lock of the state is held by: apply 102 of ann (access_apply)");
      }
      copy.remove();
      ann.release();
      succeeds(await ann.job.outcome);
      expect([rules(), await lockedIn()]).toEqual([AS_IN_CODE, "0"]);
    });

    test("survives an apply that is killed: its lock is released, and the next apply completes", async () => {
      drift();
      const { job: killed } = await heldApply(MERGED_BY_ANN);
      expect(await lockedIn()).not.toBe("0");
      killed.kill();
      expect(await killed.outcome).toMatchObject({ failed: { step: "Apply", code: null } });
      succeeds(await run("apply", MERGED_BY_BOB, { ...LATER, overrides: { LOCK_TIMEOUT: "10s" } }));
      expect(rules()).toEqual(AS_IN_CODE);
      succeeds(await run("drift", NIGHT, { from: "Plan" }));
    });

    test("every step of the workflow was executed", () => {
      const steps = Object.entries(workflow.jobs).flatMap(([job, { steps }]) =>
        steps.filter(({ uses }) => uses === undefined).map((step) => nameOf(job, step)),
      );
      expect(steps.filter((step) => !executedSteps.has(step))).toEqual([]);
    });
  });
});
