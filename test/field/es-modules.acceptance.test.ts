import { execFile } from "node:child_process";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { exports as subpaths } from "../../package.json";
import { AccessEmulator } from "../../lib/emulator";
import { inLongRuns } from "../support/long-runs";
import { InstalledPackage } from "../package/installed-package";
import { installOfficialProvider } from "../support/official-provider/install";
import { Terraform } from "../support/terraform";

const run = promisify(execFile);
const TSC = join(__dirname, "../../node_modules/typescript/bin/tsc");

const TSCONFIG = {
  compilerOptions: {
    module: "nodenext",
    target: "es2022",
    strict: true,
    noEmitOnError: true,
    rootDir: ".",
    outDir: "built",
    types: ["node"],
    // The declarations of other packages are not ours to check: package.test.ts checks those of this one.
    skipLibCheck: true,
  },
  include: ["*.mts"],
};

const APP = `
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { AccessAccount, AccessGroup, AccessRule, TargetFleet, type TargetProps } from "cdktf-cloudflare-access";
import { CfaccessGatewayCa } from "cdktf-cloudflare-access/bindings";
import { AccessClient, type AccessClientOptions } from "cdktf-cloudflare-access/client";
import { AccessEmulator } from "cdktf-cloudflare-access/emulator";

export const options: AccessClientOptions = {};
export const loaded: readonly (typeof AccessClient | typeof AccessEmulator)[] = [AccessClient, AccessEmulator];

const target: TargetProps = { ip: "10.0.0.5" };
const app = new App();
const stack = new TerraformStack(app, "access");
const { accountId, companionProvider: provider } = new AccessAccount(stack, "account", {
  accountId: "${"0123456789abcdef".repeat(2)}",
});
new AccessGroup(stack, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] });
new TargetFleet(stack, "fleet", { targets: { web: target } });
const ca = new CfaccessGatewayCa(stack, "ca", { provider, accountId });
new TerraformOutput(stack, "ssh_ca_public_key", { value: ca.publicKey });
app.synth();
`;

let installed: InstalledPackage;
let emulator: AccessEmulator;
let project: string;
let terraform: Terraform;
let lockFile: string;

beforeAll(async () => {
  [installed, emulator] = await Promise.all([
    InstalledPackage.create(),
    AccessEmulator.start({ accounts: ["0123456789abcdef".repeat(2)], rateLimit: false }),
  ]);
  project = installed.folder;
  await mkdir(project, { recursive: true });
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "app", private: true, type: "module" }));
  await writeFile(join(project, "tsconfig.json"), JSON.stringify(TSCONFIG));
  await writeFile(join(project, "main.mts"), APP);
  const stack = join(project, "cdktf.out", "stacks", "access");
  terraform = Terraform.in(stack, { ...emulator.environment });
  lockFile = join(stack, ".terraform.lock.hcl");
});
afterAll(async () => {
  await emulator.stop();
  await installed.remove();
});

const synthesize = (): Promise<unknown> =>
  run(process.execPath, [join(project, "built", "main.mjs")], { cwd: project });

describe('a project whose package.json says "type": "module"', () => {
  test("compiles with nodenext", async () => {
    const { stdout } = await run(process.execPath, [TSC, "-p", "."], { cwd: project }).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).toBe("");
  });

  test("can import every name that can be required", async () => {
    const specifiers = Object.keys(subpaths)
      .filter((subpath) => !subpath.endsWith(".json"))
      .map((subpath) => subpath.replace(".", "cdktf-cloudflare-access"));
    const script = `
      import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      const missing = {};
      for (const specifier of ${JSON.stringify(specifiers)}) {
        const imported = await import(specifier);
        missing[specifier] = Object.keys(require(specifier)).filter((name) => !(name in imported));
      }
      console.log(JSON.stringify(missing));`;
    await writeFile(join(project, "names.js"), script);
    const { stdout } = await run(process.execPath, ["names.js"], { cwd: project });
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(specifiers.map((specifier) => [specifier, []])));
  });

  inLongRuns(() => {
    test("is synthesized, and deployed by a companion in its folder", async () => {
      await synthesize();
      installOfficialProvider(terraform.folder, "5.22.0");
      await terraform.run("init", "-input=false", "-no-color");
      await terraform.run("apply", "-auto-approve", "-input=false", "-no-color");
      expect(emulator.call("infrastructure.targets.list", {}).map(({ hostname }) => hostname)).toEqual(["web"]);
      expect(emulator.call("groups.list", {}).map(({ name }) => name)).toEqual(["Staff"]);
    });
  });
});

inLongRuns(() => {
  describe("the lock file that terraform init has completed", () => {
    test("is not written by the next synthesis, after which plan and init -lockfile=readonly succeed", async () => {
      const [text, { mtimeMs }] = [await readFile(lockFile, "utf8"), await stat(lockFile)];
      await synthesize();
      expect(await readFile(lockFile, "utf8")).toBe(text);
      expect((await stat(lockFile)).mtimeMs).toBe(mtimeMs);

      const plan = await terraform.attempt("plan", "-detailed-exitcode", "-input=false", "-no-color");
      expect(plan).toMatchObject({ code: 0 });
      const init = await terraform.attempt("init", "-lockfile=readonly", "-input=false", "-no-color");
      expect([init.code, init.stderr]).toEqual([0, ""]);
      expect(init.stdout).not.toContain("Warning");
    });

    test("may have the comment that a synthesis for OpenTofu writes", async () => {
      const text = await readFile(lockFile, "utf8");
      const provider = 'provider "registry.terraform.io/cloudflare/cloudflare"\nconstraints = "5.22.0"\n}';
      await writeFile(
        lockFile,
        `${text}\n/* For the CDKTF CLI, which does not know OpenTofu's registry:\n${provider}\n*/\n`,
      );
      const init = await terraform.attempt("init", "-lockfile=readonly", "-input=false", "-no-color");
      expect([init.code, init.stderr]).toEqual([0, ""]);
    });
  });
});
