import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { AccessEmulator } from "../../../lib/emulator";
import { textOf } from "../../docs/snippets";
import { RunningProviders } from "../../support/running-providers";
import { Terraform } from "../../support/terraform";

jest.setTimeout(300_000);

const run = promisify(execFile);
const ROOT = join(__dirname, "../../..");
const EXAMPLES = join(ROOT, "examples");
const CFACCESS = join(ROOT, "dist/cli/cfaccess.js");
const TSX = pathToFileURL(require.resolve("tsx")).href;
const SECRETS = { OKTA_SECRET: "a", ENTRA_SECRET: "b", CROWDSTRIKE_SECRET: "c", ISSUES_TOKEN: "d" };

/** The pull requests of examples/company/changes: the exit codes of `check equivalent` and of the tests, and what is said. */
const CHANGES = {
  "devices-as-a-group": { diff: 0, tests: 0, says: ["Nothing changes who gets in"] },
  "simpler-auditors": {
    diff: 1,
    tests: 1,
    says: ["Open to anybody: data-room.example.com", '"Auditors"', "One-time PIN"],
  },
  "engineers-first": { diff: 1, tests: 1, says: ["Loses access: SSH to 6 targets", "as root", "eng", "sre"] },
} as const;
const NAMES = Object.keys(CHANGES) as (keyof typeof CHANGES)[];

let folder: string;

/** A copy of the company, with a pull request or without. */
async function companyWith(change?: string): Promise<string> {
  const copy = await mkdtemp(join(folder, "company-"));
  await cp(join(EXAMPLES, "company"), copy, { recursive: true });
  if (change !== undefined) await run("git", ["apply", `changes/${change}.patch`], { cwd: copy });
  return copy;
}

/** Synthesizes the constructs of a company. Returns its `cdktf.out`. */
async function synthesized(company: string): Promise<string> {
  const output = join(company, "cdktf.out");
  const env = { ...process.env, CDKTF_OUTDIR: output };
  await run(process.execPath, ["--import", TSX, "main.ts"], { cwd: company, env });
  return output;
}

/** What the command prints, and its exit code. */
async function cfaccess(...args: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const result = await run(process.execPath, [CFACCESS, ...args], { env: { PATH: process.env.PATH } }).catch(
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  return { code: "code" in result ? result.code : 0, output: `${result.stdout}${result.stderr}` };
}

async function expectVerdicts(name: keyof typeof CHANGES, sources: readonly string[], after: string): Promise<string> {
  const { diff, tests, says } = CHANGES[name];
  const [compared, check, tested] = await Promise.all([
    cfaccess("diff", ...sources),
    cfaccess("check", "equivalent", ...sources),
    cfaccess("test", join(EXAMPLES, "company/access.tests.yaml"), "--in", after),
  ]);
  for (const text of says) expect(compared.output).toContain(text);
  expect([check.code, tested.code]).toEqual([diff, tests]);
  return compared.output;
}

/** What the page of the pull requests says that the command prints. */
function printedFor(name: string): string {
  const [, section = ""] = textOf("examples/company/changes/README.md").split(`(${name}.patch)`);
  const [, printed] = /```text\n([^]*?)```/.exec(section) ?? [];
  if (printed === undefined) throw new Error(`the page of the pull requests does not show what is printed for ${name}`);
  return printed;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "changes-"));
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  await symlink(ROOT, join(modules, "cdktf-cloudflare-access"));
  for (const name of ["cdktf", "constructs"]) await symlink(join(ROOT, "node_modules", name), join(modules, name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("three pull requests on the constructs: one is proved harmless, one opens the data room, one locks out who is on call", async () => {
  const before = await synthesized(await companyWith());
  for (const name of NAMES) {
    const after = await synthesized(await companyWith(name));
    const output = await expectVerdicts(name, [before, after], after);
    expect(output).toContain(printedFor(name));
  }
});

test("the same pull requests on the same company in HCL", async () => {
  const emulator = await AccessEmulator.start({ rateLimit: false, strict: true });
  const providers = await RunningProviders.create(emulator.environment);
  await Promise.all([providers.startOfficial("5.22.0"), providers.startCompanion()]);
  const variables = Object.fromEntries(Object.entries(SECRETS).map(([name, value]) => [`TF_VAR_${name}`, value]));
  const terraformIn = (company: string): Terraform =>
    Terraform.in(join(company, "hcl"), { ...providers.environment, ...variables });
  try {
    const company = await companyWith();
    const terraform = terraformIn(company);
    await terraform.run("init");
    await terraform.run("apply", "-auto-approve", "-no-color");
    await writeFile(join(company, "state.json"), await terraform.run("show", "-json"));
    const twin = await cfaccess("check", "equivalent", await synthesized(company), join(company, "state.json"));
    expect([twin.code, twin.output]).toEqual([0, expect.stringContaining("nothing changes who gets in")]);
    for (const name of NAMES) {
      const changed = await companyWith(name);
      await cp(join(company, "hcl/terraform.tfstate"), join(changed, "hcl/terraform.tfstate"));
      const other = terraformIn(changed);
      await other.run("init");
      await other.run("plan", "-out=tfplan", "-no-color");
      const plan = join(changed, "plan.json");
      await writeFile(plan, await other.run("show", "-json", "tfplan"));
      await expectVerdicts(name, [plan], plan);
    }
  } finally {
    await Promise.all([providers.stop(), emulator.stop()]);
  }
});
