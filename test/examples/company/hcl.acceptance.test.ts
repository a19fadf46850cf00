import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AccessEmulator } from "../../../lib/emulator";
import { RunningProviders } from "../../support/running-providers";
import { Terraform } from "../../support/terraform";

const COMPANY = join(__dirname, "../../../examples/company");
const SECRETS = { OKTA_SECRET: "a", ENTRA_SECRET: "b", CROWDSTRIKE_SECRET: "c", ISSUES_TOKEN: "d" };

test("hcl", async () => {
  const folder = mkdtempSync(join(tmpdir(), "company-"));
  cpSync(COMPANY, folder, { recursive: true });
  const emulator = await AccessEmulator.start({ rateLimit: false, strict: true });
  const providers = await RunningProviders.create(emulator.environment);
  await Promise.all([providers.startOfficial("5.22.0"), providers.startCompanion()]);
  const variables = Object.fromEntries(Object.entries(SECRETS).map(([name, value]) => [`TF_VAR_${name}`, value]));
  const terraform = Terraform.in(join(folder, "hcl"), { ...providers.environment, ...variables });
  try {
    await terraform.run("init", "-no-color");
    await terraform.run("apply", "-auto-approve", "-no-color");
    console.log((await terraform.run("plan", "-no-color", "-out=tfplan")).slice(-600)); require("node:fs").writeFileSync("/tmp/company-plan.json", await terraform.run("show", "-json", "tfplan"));require("node:fs").writeFileSync("/tmp/company-state.json", await terraform.run("show", "-json"));
  } finally {
    await providers.stop();
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
