import { join } from "node:path";
import { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { executableName, PluginFolder } from "../../lib/constructs/account/companion/plugin-folder";
import { readPackage } from "../../lib/constructs/account/companion/provider-package";
import { VERSION } from "../../lib/provider/release";
import type { Workshop } from "../harness/workshop";
import { ACCOUNT_ID, type Inventory } from "../hosts";
import { STACK } from "../synthesis/requested";
import { Deployment, type StepCost } from "./deployment";
import type { Pass } from "./steps";

/** One way to deploy many targets. */
export interface Contender {
  readonly name: string;
  /** Name of its provider: `cfaccess`. */
  readonly provider: string;
  /** Whether it sends requests to the API. */
  readonly deploys: boolean;
  /** Whether the emulator counts its requests against Cloudflare's limit. */
  readonly rateLimited: boolean;
  /** Writes a stack of so many hosts to `outdir`, as cdktf does. Returns the costs if it synthesizes the stack. */
  write(outdir: string, count: number, inventory: Inventory): Promise<StepCost | undefined>;
}

/** Deploys a new stack to a new emulator, plans it again, changes it, and destroys it. */
export async function passOver(contender: Contender, count: number, workshop: Workshop): Promise<Pass> {
  const emulator = await AccessEmulator.start({
    accounts: [ACCOUNT_ID],
    ...(contender.rateLimited ? {} : { rateLimit: false }),
  });
  const expect = (targets: number) => expectTargets(emulator, contender.deploys ? targets : 0);
  try {
    const outdir = await workshop.folderFor(contender.provider);
    const synthesis = await contender.write(outdir, count, "first");
    const executable = executableName(sourceOf(contender.provider), VERSION);
    const deployment = await Deployment.start(stackFolder(outdir), executable, emulator);
    const apply = await deployment.apply();
    expect(count);
    const plan = await deployment.planNothing();
    await contender.write(outdir, count, "changed");
    const change = await deployment.apply();
    expect(count);
    const destroy = await deployment.destroy();
    expect(0);
    return { ...(synthesis === undefined ? {} : { synthesis }), apply, plan, change, destroy };
  } finally {
    await emulator.stop();
  }
}

/** The folder to which cdktf writes the stack. */
export const stackFolder = (outdir: string): string => join(outdir, "stacks", STACK);

/** The source address of a provider. */
export const sourceOf = (provider: string): string => `terraform.local/cloudflare-access/${provider}`;

/** Installs a provider in the folder of a stack, as the package does with the companion. */
export function installProvider(folder: string, provider: string, executable: string): void {
  const source = sourceOf(provider);
  new PluginFolder(folder, source).install(VERSION, readPackage(executableName(source, VERSION), executable));
}

function expectTargets(emulator: AccessEmulator, count: number): void {
  const found = emulator.snapshot()[`accounts/${ACCOUNT_ID}`]?.targets?.length ?? 0;
  if (found !== count) throw new Error(`The account should have ${count} targets, but has ${found}.`);
}
