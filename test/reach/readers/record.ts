// Records the plans and states of the configurations in hcl/ with a real Terraform, a replica of the official provider and the
// emulator. Usage: npx tsx test/reach/readers/record.ts
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AccessClient } from "../../../lib/client";
import { AccessEmulator } from "../../../lib/emulator";
import { installOfficialProvider } from "../../support/official-provider/install";
import { Terraform } from "../../support/terraform";

const RECORDED = join(__dirname, "recorded");

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  const emulator = await AccessEmulator.start({ rateLimit: false });
  try {
    cpSync(join(__dirname, "hcl"), folder, { recursive: true });
    const twin = Terraform.in(join(folder, "json"), emulator.environment);
    installOfficialProvider(twin.folder, "5.22.0");
    await twin.run("init", "-input=false");
    await twin.run("plan", "-input=false", "-out=tfplan");
    write("json.plan.json", await twin.run("show", "-json", "tfplan"));
    const terraform = Terraform.in(join(folder, "new"), emulator.environment);
    installOfficialProvider(terraform.folder, "5.22.0");
    await terraform.run("init", "-input=false");
    const plan = async (name: string, ...options: string[]): Promise<void> => {
      await terraform.run("plan", "-input=false", "-out=tfplan", ...options);
      write(`${name}.plan.json`, await terraform.run("show", "-json", "tfplan"));
    };
    await plan("new");
    await plan("targeted", "-target=cloudflare_zero_trust_access_application.git");
    await terraform.run("apply", "-input=false", "tfplan");
    await terraform.run("apply", "-input=false", "-auto-approve");
    write("new.state.json", await terraform.run("show", "-json"));
    write("account.json", JSON.stringify(await answersOf(emulator)));
    cpSync(join(folder, "changed"), terraform.folder, { recursive: true });
    await terraform.run("init", "-input=false");
    await plan("changed");
    await plan("unrefreshed", "-refresh=false");
    await terraform.run("destroy", "-input=false", "-auto-approve");
  } finally {
    await emulator.stop();
    rmSync(folder, { recursive: true });
  }
}

/** What the API answers about the objects of the account. */
async function answersOf(emulator: AccessEmulator): Promise<object> {
  const {
    CLOUDFLARE_BASE_URL: baseUrl,
    CLOUDFLARE_API_TOKEN: apiToken,
    CLOUDFLARE_ACCOUNT_ID: accountId,
  } = emulator.environment;
  await using client = new AccessClient({ baseUrl, apiToken, accountId });
  return {
    applications: await client.applications.list().toArray(),
    policies: await client.policies.list().toArray(),
    groups: await client.groups.list().toArray(),
    identityProviders: await client.identityProviders.list().toArray(),
  };
}

/** Parts that the readers do not read, and that make up most of a file. */
const LEFT_OUT = ["planned_values", "relevant_attributes", "timestamp", "checks", "output_changes", "provider_config"];

/** Without nulls: Terraform writes all attributes that are not set. */
function write(name: string, text: string): void {
  const json = JSON.parse(text, (field, value: unknown) =>
    value === null || LEFT_OUT.includes(field) ? undefined : value,
  ) as unknown;
  writeFileSync(join(RECORDED, name), `${JSON.stringify(json)}\n`);
}

void main();
