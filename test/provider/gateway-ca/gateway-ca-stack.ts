import type { GatewayCa } from "../../../lib/api";
import type { AccessEmulatorOptions } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";

export const CA = "cfaccess_gateway_ca.ssh";

/** What the state has of a `cfaccess_gateway_ca`. */
export interface GatewayCaAttributes {
  readonly id: string;
  readonly account_id: string;
  readonly on_destroy: string;
  readonly public_key: string;
  readonly adopted: boolean;
}

/** The SSH certificate authority in a stack of its own, deployed on an emulator of its own. */
export class GatewayCaStack extends EmulatedStack {
  static async create(
    options: AccessEmulatorOptions = {},
    environment: Record<string, string> = {},
    startedBy?: StartedBy,
  ): Promise<GatewayCaStack> {
    return new GatewayCaStack(...(await EmulatedStack.parts(options, environment, startedBy)));
  }

  /** Writes resources by name, each for the emulator's account unless it says otherwise. */
  writeAll(resources: Readonly<Record<string, object>>, more: object = {}): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const all = Object.entries(resources).map(([name, attributes]) => [name, { account_id, ...attributes }]);
    return this.stack.write({ resource: { cfaccess_gateway_ca: Object.fromEntries(all) as object }, ...more });
  }

  /** Writes the one called `ssh`, with an output of its key. */
  write(attributes: object = {}): Promise<void> {
    return this.writeAll({ ssh: attributes }, { output: { public_key: { value: `\${${CA}.public_key}` } } });
  }

  /** Writes it and applies it, and expects that to work. */
  async deploy(attributes: object = {}): Promise<string> {
    await this.write(attributes);
    return (await this.applied()).stdout;
  }

  /** The certificate authority that the account has. */
  get ca(): GatewayCa | undefined {
    const [ca] = this.emulator.call("gatewayCa.list", {}) as unknown as GatewayCa[];
    return ca;
  }

  /** What happens behind Terraform's back: the one of the account is deleted, and perhaps another one made. */
  deleteCa(): void {
    this.emulator.call("gatewayCa.delete", { certificate_id: this.ca?.id ?? "" });
  }

  replaceCa(): void {
    this.deleteCa();
    this.emulator.seed({ gatewayCa: [{}] });
  }

  /** What the state has of it. */
  attributes(address = CA): Promise<GatewayCaAttributes | undefined> {
    return this.stack.attributes<GatewayCaAttributes>(address);
  }
}
