import type { Target } from "../../../lib/api";
import type { AccessEmulatorOptions } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";

/** A target in Terraform JSON. */
export interface FleetEntry {
  readonly hostname: string;
  readonly ip: Readonly<
    Partial<Record<"ipv4" | "ipv6", { readonly ip_addr: string; readonly virtual_network_id?: string }>>
  >;
  readonly tags?: Readonly<Record<string, string>>;
}
export type FleetEntries = Readonly<Record<string, FleetEntry>>;

export const FLEET = "cfaccess_target_fleet.hosts";

/** A host with one IPv4 address: `host("web-1", "10.0.0.1")`. */
export function host(hostname: string, ip_addr: string, tags?: Record<string, string>): FleetEntry {
  return { hostname, ip: { ipv4: { ip_addr } }, ...(tags === undefined ? {} : { tags }) };
}

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
