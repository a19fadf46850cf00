import { execFile } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { AccessEmulator } from "../../lib/emulator";
import { InstalledPackage } from "./installed-package";
import { inLongRuns } from "../support/long-runs";

const run = promisify(execFile);
const ROOT = join(__dirname, "..", "..");

let installed: InstalledPackage;
let emulator: AccessEmulator;
beforeAll(async () => {
  installed = await InstalledPackage.create();
  emulator = await AccessEmulator.start({ rateLimit: false });
  await cp(join(ROOT, "examples", "fleet"), installed.folder, { recursive: true });
});
afterAll(async () => {
  await emulator.stop();
  await installed.remove();
});

async function cdktf(...args: string[]): Promise<string> {
  const { TF_CLI_CONFIG_FILE: _, ...own } = process.env;
  const env = { ...own, ...emulator.environment, CHECKPOINT_DISABLE: "1", FORCE_COLOR: "0", CI: "1" };
  const cli = join(ROOT, "node_modules", "cdktf-cli", "bundle", "bin", "cdktf");
  const { stdout } = await run(process.execPath, [cli, ...args], { cwd: installed.folder, env, maxBuffer: 64 << 20 });
  return stdout;
}

const count = (): number => emulator.call("infrastructure.targets.list", {}).length;

it("is deployed and destroyed by cdktf-cli with no flag and no configuration", async () => {
  await cdktf("deploy", "fleet", "--auto-approve");
  expect(count()).toBe(240);
  await cdktf("destroy", "fleet", "--auto-approve");
  expect(count()).toBe(0);
}, 240_000);

inLongRuns(() => {
  it("is synthesized, compared and upgraded too", async () => {
    await cdktf("synth");
    expect(await cdktf("diff", "fleet")).toContain("cfaccess_target_fleet");
    await cdktf("deploy", "fleet", "--auto-approve");
    expect(await cdktf("diff", "fleet")).toContain("No changes");

    // The same version with other bytes, as after an upgrade from one build to the next.
    const executable = join(installed.path, "dist", "terraform-provider-cfaccess");
    await writeFile(executable, `${await readFile(executable, "utf8")}\n`);
    const inventory = join(installed.folder, "inventory.yaml");
    await writeFile(inventory, `${await readFile(inventory, "utf8")}\nextra: 10.99.0.1\n`);
    await cdktf("deploy", "fleet", "--auto-approve");
    expect(count()).toBe(241);
    await cdktf("destroy", "fleet", "--auto-approve");
  }, 240_000);
});
