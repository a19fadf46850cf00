import { arch, availableParallelism, cpus, platform, totalmem } from "node:os";
import { Terraform } from "../../test/support/terraform";

/** The machine on which the figures were measured. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGB: number;
  readonly platform: string;
  readonly node: string;
  readonly terraform: string;
}

export async function describeMachine(): Promise<Machine> {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    memoryGB: Math.round(totalmem() / 1e9),
    platform: `${platform()} ${arch()}`,
    node: process.versions.node,
    terraform: await Terraform.version(),
  };
}
