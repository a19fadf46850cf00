import { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { parseArgs } from "node:util";
import { isatty } from "node:tty";
import { createColors } from "picocolors";
import { demonstrateFleet } from "./fleet/demo";
import { demonstrateMcpPortal } from "./mcp-portal/demo";
import { Narration } from "./narration";
import { demonstrateSshFleet } from "./ssh-fleet/demo";
import { RunFolder } from "../test/support/run-folder.cjs";
import { Terraform, terraformName } from "../test/support/terraform";

const EXAMPLES = [
  ["TargetFleet", "240 SSH hosts at three sites, as one Terraform resource (examples/fleet/main.ts)", demonstrateFleet],
  [
    "SshInfrastructureApp",
    "who may log in to 24 hosts, and as which Unix user (examples/ssh-fleet/main.ts)",
    demonstrateSshFleet,
  ],
  [
    "SecureMcpPortal",
    "three MCP servers behind one address, with access policies (examples/mcp-portal/main.ts)",
    demonstrateMcpPortal,
  ],
] as const;

const INTRODUCTION = `This demo deploys three examples with Terraform (or OpenTofu) to an emulator of Cloudflare Access on this machine.
It needs no Cloudflare account and sends nothing over the internet.

Each line shows a step, its result and its duration. "requests" are API requests to the emulator;
"companion" is the Terraform provider of this package.
`;

async function demonstrate(narration: Narration): Promise<void> {
  narration.say(INTRODUCTION);
  await narration.step(`check ${terraformName()}`, async () => ({ version: await Terraform.version() }));
  const emulator = await AccessEmulator.start({ port: 0 });
  try {
    await narration.step("start emulator", () => Promise.resolve({ url: emulator.url }));
    for (const [construct, what, demonstrateIt] of EXAMPLES)
      await narration.example(construct, what, () => demonstrateIt(narration, emulator));
  } finally {
    await emulator.stop();
  }
  narration.say("");
  await narration.step("stop emulator", () => Promise.resolve({}));
  narration.say("\nNext: write your first stack. README.md shows how.");
}

/** The signals of an interrupted demo, and the exit codes of shells for them. */
const INTERRUPTED = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;

/** Whether `--output json` is given, which prints one JSON object per step. */
function wantsJson(): boolean {
  const { output } = parseArgs({ options: { output: { type: "string", default: "text" } } }).values;
  if (output !== "text" && output !== "json") throw new Error(`--output must be "text" or "json", not "${output}".`);
  return output === "json";
}

async function main(): Promise<void> {
  // The reader of the output may close the pipe early, such as `head`.
  process.stdout.on("error", () => process.exit(0));
  const folder = RunFolder.open("demo");
  process.once("exit", () => folder.close());
  for (const [signal, code] of INTERRUPTED) process.once(signal, () => process.exit(code));
  try {
    await demonstrate(new Narration({ json: wantsJson() }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n${createColors(isatty(2)).red("The demo failed.")} ${reason}\n`);
    process.exitCode = 1;
  }
}

void main();
