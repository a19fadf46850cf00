import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import type { Figures, Narration } from "../narration";
import { Terraform } from "../terraform";

const run = promisify(execFile);
const TSX = pathToFileURL(require.resolve("tsx")).href;

/** Deploys the fleet of this folder on an emulator, changes its inventory, and takes it down again. */
export async function demonstrateFleet(narration: Narration, emulator: AccessEmulator): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "fleet-demo-"));
  try {
    const demo = new FleetDemonstration(folder, emulator);
    await demo.writeInventory(await readFile(join(__dirname, "inventory.yaml"), "utf8"));
    await narration.step("synthesize", () => demo.synthesize());
    await narration.step("terraform init", () => demo.initialize());
    await narration.step("terraform apply", () => demo.apply());
    await narration.step("terraform plan", () => demo.planNothing());
    await narration.step("change the inventory", () => demo.changeInventory());
    await narration.step("synthesize", () => demo.synthesize());
    await narration.step("terraform apply", () => demo.apply());
    await narration.step("terraform plan", () => demo.planNothing());
    await narration.step("terraform destroy", () => demo.destroy());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

class FleetDemonstration {
  readonly #folder: string;
  readonly #outdir: string;
  readonly #inventory: string;
  readonly #emulator: AccessEmulator;

  constructor(folder: string, emulator: AccessEmulator) {
    this.#folder = folder;
    this.#outdir = join(folder, "cdktf.out");
    this.#inventory = join(folder, "inventory.yaml");
    this.#emulator = emulator;
  }

  async writeInventory(text: string): Promise<void> {
    await writeFile(this.#inventory, text);
  }

  /** Three hosts go, five come, one moves to another address: an ordinary Tuesday. */
  async changeInventory(): Promise<Figures> {
    const before = (await readFile(this.#inventory, "utf8")).split("\n");
    const kept = before.filter((host) => !/^worker-1[456]\.ams1:/.test(host));
    const moved = kept.map((host) =>
      host.startsWith("api-07.sin1:") ? host.replace(/10\.40\.2\.\d+/, "10.40.2.200") : host,
    );
    const added = Array.from(
      { length: 5 },
      (_, index) => `gpu-${index + 1}.iad1: { ip: 10.30.9.${index + 11}, tags: { site: iad1, role: gpu } }`,
    );
    await this.writeInventory([...moved, ...added, ""].join("\n"));
    return { added: added.length, removed: before.length - kept.length, moved: 1 };
  }

  async synthesize(): Promise<Figures> {
    // Terraform's state lies where the app ran: in the folder of the demonstration, not in that of the person.
    await run(process.execPath, ["--import", TSX, join(__dirname, "main.ts")], {
      cwd: this.#folder,
      env: {
        ...process.env,
        CDKTF_OUTDIR: this.#outdir,
        CLOUDFLARE_ACCOUNT_ID: this.#emulator.accountId,
        FLEET_INVENTORY: this.#inventory,
      },
    });
    const { size } = await stat(join(this.#stack, "cdk.tf.json"));
    return { resource: 1, "kB of Terraform JSON": Math.round(size / 1000) };
  }

  async initialize(): Promise<Figures> {
    await (await this.#terraform()).run("init", "-input=false", "-no-color");
    return { provider: "companion provider from the stack's own folder" };
  }

  async apply(): Promise<Figures> {
    return this.#counted(async (terraform) => {
      await terraform.run("apply", "-auto-approve", "-input=false", "-no-color");
      return {};
    });
  }

  async planNothing(): Promise<Figures> {
    return this.#counted(async (terraform) => {
      await terraform.run("plan", "-detailed-exitcode", "-input=false", "-no-color");
      return { outcome: "no changes" };
    });
  }

  async destroy(): Promise<Figures> {
    return this.#counted(async (terraform) => {
      await terraform.run("destroy", "-auto-approve", "-input=false", "-no-color");
      return {};
    });
  }

  async #counted(work: (terraform: Terraform) => Promise<Figures>): Promise<Figures> {
    this.#emulator.requests.clear();
    const figures = await work(await this.#terraform());
    const requests = this.#emulator.requests.count();
    return { ...figures, "targets in the account": this.#targets, requests };
  }

  get #targets(): number {
    return this.#emulator.call("infrastructure.targets.list", {}).length;
  }

  get #stack(): string {
    return join(this.#outdir, "stacks", "fleet");
  }

  #terraform(): Promise<Terraform> {
    return Terraform.in(this.#stack, this.#emulator.environment);
  }
}
