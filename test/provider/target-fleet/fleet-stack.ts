import type { Target } from "../../../lib/api";
import type { AccessEmulatorOptions } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";
import { host, type FleetEntry } from "./host";

export { host, type FleetEntry };

export type FleetEntries = Readonly<Record<string, FleetEntry>>;

export const FLEET = "cfaccess_target_fleet.hosts";

/** Many hosts: `host-0` with 10.0.0.0, `host-1` with 10.0.0.1, and so on. */
export function hosts(count: number, from = 0): Record<string, FleetEntry> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => index + from).map((index) => [
      `host-${index}`,
      host(`host-${index}`, `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`),
    ]),
  );
}

/** A stack with a fleet, on its own emulator. */
export class FleetStack extends EmulatedStack {
  static async create(
    options: AccessEmulatorOptions = {},
    environment: Record<string, string> = {},
    startedBy?: StartedBy,
  ): Promise<FleetStack> {
    return new FleetStack(...(await EmulatedStack.parts(options, environment, startedBy)));
  }

  write(targets: FleetEntries, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const hosts = { account_id: this.emulator.accountId, targets, ...more };
    return this.stack.write({ resource: { cfaccess_target_fleet: { hosts } } });
  }

  /** Writes and applies a fleet. @throws Error when that fails */
  async deploy(targets: FleetEntries, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    await this.write(targets, more);
    return (await this.applied()).stdout;
  }

  /** The targets of the account, oldest first. */
  get targets(): Target[] {
    return this.emulator.call("infrastructure.targets.list", {}) as unknown as Target[];
  }

  /** The target ids in the state by key. */
  async ids(): Promise<Record<string, string>> {
    const fleet = await this.stack.attributes<{ targets: Record<string, { id: string }> }>(FLEET);
    return Object.fromEntries(Object.entries(fleet?.targets ?? {}).map(([key, { id }]) => [key, id]));
  }
}
