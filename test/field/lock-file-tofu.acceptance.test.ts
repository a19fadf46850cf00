import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AccessAccount, AccessGroup, AccessRule, TargetFleet } from "../../lib";
import { AccessEmulator } from "../../lib/emulator";
import { installOfficialProvider } from "../support/official-provider/install";
import { hasPrograms } from "../support/programs.cjs";
import { ACCOUNT_ID, folderOf, newStack, synthesize, temporaryFolder } from "../constructs/synthesis";

const testWithTofu = hasPrograms("synthesis between tofu init and tofu plan", "tofu") ? test : test.skip;

/** Synthesizes a stack that requires both providers. Returns its folder. */
function synthesizeStack(outdir: string): string {
  const stack = newStack(outdir);
  new AccessAccount(stack, "account", { accountId: ACCOUNT_ID }); // with the built companion
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } } });
  new AccessGroup(stack, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] });
  synthesize(stack);
  return folderOf(stack);
}

/** Runs OpenTofu in a folder, without the user's configuration. Returns its exit code. */
function tofuIn(folder: string, environment: Record<string, string>): (...args: string[]) => Promise<unknown> {
  const configuration = join(temporaryFolder(), "tofu.rc");
  writeFileSync(configuration, "");
  const env = { ...process.env, ...environment, TF_CLI_CONFIG_FILE: configuration, CHECKPOINT_DISABLE: "1" };
  return async (...args) => {
    const child = spawn("tofu", [...args, "-input=false", "-no-color"], {
      cwd: folder,
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [code] = (await once(child, "close")) as [unknown];
    return code;
  };
}

testWithTofu("a second synthesis leaves the lock file to tofu plan and tofu init -lockfile=readonly", async () => {
  const emulator = await AccessEmulator.start({ accounts: [ACCOUNT_ID], rateLimit: false });
  try {
    const outdir = temporaryFolder();
    const folder = synthesizeStack(outdir);
    installOfficialProvider(folder, "5.22.0");
    const run = tofuIn(folder, emulator.environment);
    expect(await run("init")).toBe(0);
    const lockFile = join(folder, ".terraform.lock.hcl");
    synthesizeStack(outdir);
    const [text, { mtimeMs }] = [readFileSync(lockFile, "utf8"), statSync(lockFile)];

    expect(await run("plan")).toBe(0);
    expect(await run("init", "-lockfile=readonly")).toBe(0);
    synthesizeStack(outdir);
    expect([readFileSync(lockFile, "utf8"), statSync(lockFile).mtimeMs]).toEqual([text, mtimeMs]);
  } finally {
    await emulator.stop();
  }
});
