import { join } from "node:path";
import type { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { Demonstration } from "../demonstration";
import { Deployment } from "../../test/support/deployment";
import type { Narration } from "../narration";

/** Deploys SSH access to the hosts of this folder to an emulator, shows the configuration of a host, and destroys it. */
export async function demonstrateSshFleet(narration: Narration, emulator: AccessEmulator): Promise<void> {
  const deployment = await Deployment.of(join(__dirname, "main.ts"), emulator);
  const demo = new Demonstration(narration, emulator, deployment, () => {
    const applications = emulator.call("applications.list", {});
    return {
      targets: emulator.call("infrastructure.targets.list", {}).length,
      applications: applications.length,
      policies: applications.reduce((sum, { policies = [] }) => sum + policies.length, 0),
    };
  });
  try {
    await demo.deploy();
    await narration.step("terraform output", async () => {
      const { ssh_ca: key, user_data: document } = await deployment.outputs();
      return {
        "lines of cloud-init": String(document).trimEnd().split("\n").length,
        "host trusts": abridged(String(key)),
      };
    });
    await demo.destroy();
  } finally {
    await deployment.remove();
  }
}

/** The end of a public key, which is enough to recognize it. */
const abridged = (key: string): string => key.replace(/^\S+ .*(.{6}) .*$/, "key …$1");
