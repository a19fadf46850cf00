import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import cdktfJson from "../../cdktf.json";
import { temporaryFolder } from "../constructs/synthesis";
import { AccessEmulator } from "../../lib/emulator";
import { installOfficialProvider } from "../support/official-provider/install";
import { isOfficialVersion } from "../support/official-provider/provider/facts";
import { Terraform } from "../support/terraform";

const run = promisify(execFile);
const ROOT = join(__dirname, "..", "..");

let emulator: AccessEmulator;
beforeAll(async () => (emulator = await AccessEmulator.start({ rateLimit: false, strict: true })));
afterAll(() => emulator.stop());

test("the app of the cdktf.json at the root synthesizes the main constructs, and they are deployed", async () => {
  const outdir = temporaryFolder();
  // What `cdktf synth` runs at the root; test/package/cdktf-cli.test.ts runs cdktf-cli itself.
  expect(cdktfJson.app).toBe("npx tsx examples/main.ts");
  const tsx = require.resolve("tsx");
  // The account and the zone are those of the emulator, which prints only its URL and a token.
  const { CLOUDFLARE_ACCOUNT_ID: _, ...own } = process.env;
  await run(process.execPath, ["--import", tsx, "examples/main.ts"], {
    cwd: ROOT,
    env: { ...own, CDKTF_OUTDIR: outdir },
  });
  const { stacks } = JSON.parse(readFileSync(join(outdir, "manifest.json"), "utf8")) as { stacks: object };
  expect(Object.keys(stacks).sort()).toEqual(["fleet", "portal", "ssh"]);

  const { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN } = emulator.environment;
  const deploy = async (stack: string): Promise<void> => {
    const folder = join(outdir, "stacks", stack);
    const { terraform } = JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as {
      terraform: { required_providers: { cloudflare?: { version: string } } };
    };
    const version = terraform.required_providers.cloudflare?.version;
    if (version !== undefined && isOfficialVersion(version)) installOfficialProvider(folder, version);
    const cli = Terraform.in(folder, { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN });
    await cli.run("init", "-input=false");
    await cli.run("apply", "-auto-approve", "-input=false", `-state=${join(folder, "terraform.tfstate")}`);
  };
  await Promise.all(Object.keys(stacks).map(deploy));
  expect(emulator.call("infrastructure.targets.list", {})).toHaveLength(27);
  expect(emulator.call("mcp.portals.list", {})).toHaveLength(1);
  expect(emulator.call("mcp.servers.list", {})).toHaveLength(2);
});
