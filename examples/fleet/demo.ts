import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { Demonstration } from "../demonstration";
import { Deployment } from "../../test/support/deployment";
import type { Figures, Narration } from "../narration";

const INVENTORY = "inventory.yaml";

/** Deploys the fleet of this folder to an emulator, deploys a change of its inventory, and destroys it. */
export async function demonstrateFleet(narration: Narration, emulator: AccessEmulator): Promise<void> {
  const deployment = await Deployment.of(join(__dirname, "main.ts"), emulator, { FLEET_INVENTORY: INVENTORY });
  const demo = new Demonstration(narration, emulator, deployment, () => ({
    "targets in the account": emulator.call("infrastructure.targets.list", {}).length,
  }));
  // The demo changes a copy of the inventory.
  const inventory = join(deployment.folder, INVENTORY);
  try {
    await writeFile(inventory, await readFile(join(__dirname, INVENTORY), "utf8"));
    await demo.deploy();
    await narration.step("change the inventory", () => change(inventory));
    await demo.synthesize();
    await demo.apply();
    await demo.plan();
    await demo.destroy();
  } finally {
    await deployment.remove();
  }
}

/** Removes three hosts, adds five, and changes the address of one. */
async function change(inventory: string): Promise<Figures> {
  const before = (await readFile(inventory, "utf8")).split("\n");
  const remaining = before.filter((host) => !/^worker-1[456]\.ams1:/.test(host));
  const moved = remaining.map((host) =>
    host.startsWith("api-07.sin1:") ? host.replace(/10\.40\.2\.\d+/, "10.40.2.200") : host,
  );
  const added = Array.from(
    { length: 5 },
    (_, index) => `gpu-${index + 1}.iad1: { ip: 10.30.9.${index + 11}, tags: { site: iad1, role: gpu } }`,
  );
  await writeFile(inventory, [...moved, ...added, ""].join("\n"));
  return { added: added.length, removed: before.length - remaining.length, moved: 1 };
}
