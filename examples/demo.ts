import { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { parseArgs } from "node:util";
import { isatty } from "node:tty";
import { createColors } from "picocolors";
import { demonstrateFleet } from "./fleet/demo";
import { demonstrateMcpPortal } from "./mcp-portal/demo";
import { Narration } from "./narration";
import { demonstrateSshFleet } from "./ssh-fleet/demo";
import { Terraform } from "../test/support/terraform";

const EXAMPLES = [
  ["TargetFleet", "240 SSH hosts of three sites, as one resource (examples/fleet/main.ts)", demonstrateFleet],
  ["SshInfrastructureApp", "who logs in to hosts, and as which user (examples/ssh-fleet/main.ts)", demonstrateSshFleet],
  [
    "SecureMcpPortal",
    "MCP servers behind one address, for whom they are for (examples/mcp-portal/main.ts)",
    demonstrateMcpPortal,
  ],
] as const;

async function demonstrate(narration: Narration): Promise<void> {
  narration.say("Cloudflare Access as code, rehearsed on this machine. No account is needed, nothing leaves it.\n");
  await narration.step("terraform", async () => ({ version: `version ${await Terraform.version()}` }));
  const emulator = await AccessEmulator.start({ port: 0 });
  try {
    await narration.step("emulator up", () => Promise.resolve({ url: emulator.url }));
    for (const [construct, what, demonstrateIt] of EXAMPLES)
      await narration.example(construct, what, () => demonstrateIt(narration, emulator));
  } finally {
    await emulator.stop();
  }
  narration.say("");
  await narration.step("emulator down", () => Promise.resolve({}));
  narration.say("\nNext: open README.md for the first stack of your own.");
}

/** `--output json` prints one JSON object for each step. */
function wantsJson(): boolean {
  const { output } = parseArgs({ options: { output: { type: "string", default: "text" } } }).values;
  if (output !== "text" && output !== "json") throw new Error(`--output is "text" or "json", not "${output}".`);
  return output === "json";
}

async function main(): Promise<void> {
  // Whoever reads along may stop reading.
  process.stdout.on("error", () => process.exit(0));
  try {
    await demonstrate(new Narration({ json: wantsJson() }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n${createColors(isatty(2)).red("The demonstration stopped.")} ${reason}\n`);
    process.exitCode = 1;
  }
}

void main();
