import { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import pc from "picocolors";
import { demonstrateFleet } from "./fleet/demo";
import { Narration } from "./narration";
import { Terraform } from "./terraform";

async function demonstrate(narration: Narration): Promise<void> {
  narration.say("Cloudflare Access as code, rehearsed on this machine. No account is needed, nothing leaves it.\n");
  await narration.step("terraform", async () => ({ version: `version ${await Terraform.version()}` }));
  const emulator = await AccessEmulator.start({ port: 0 });
  try {
    await narration.step("emulator up", () => Promise.resolve({ url: emulator.url }));
    narration.say(
      `\n${pc.bold("TargetFleet")}: 240 SSH hosts of three sites, as one resource (examples/fleet/main.ts)`,
    );
    await demonstrateFleet(narration, emulator);
  } finally {
    await emulator.stop();
  }
  narration.say("");
  await narration.step("emulator down", () => Promise.resolve({}));
  narration.say("\nNext: open README.md for the first stack of your own.");
}

demonstrate(new Narration({ json: process.argv.includes("--output=json") || process.argv.includes("json") })).catch(
  (error: unknown) => {
    process.stderr.write(
      `\n${pc.red("The demonstration stopped.")} ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
