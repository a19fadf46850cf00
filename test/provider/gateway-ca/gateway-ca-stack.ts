import type { GatewayCa } from "../../../lib/api";
import type { AccessEmulatorOptions } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";

export const CA = "cfaccess_gateway_ca.ssh";

/** The attributes of a `cfaccess_gateway_ca` in the state. */
export interface GatewayCaAttributes {
  readonly id: string;
  readonly account_id: string;
  readonly on_destroy: string;
  readonly public_key: string;
  readonly adopted: boolean;
}

/** A stack with the SSH certificate authority, on its own emulator. */
export class GatewayCaStack extends EmulatedStack {
  static async create(
    options: AccessEmulatorOptions = {},
    environment: Record<string, string> = {},
    startedBy?: StartedBy,
  ): Promise<GatewayCaStack> {
    return new GatewayCaStack(...(await EmulatedStack.parts(options, environment, startedBy)));
  }

  /** Writes resources by name. Their account is the emulator's unless they set another. */
  writeAll(resources: Readonly<Record<string, object>>, more: object = {}): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const all = Object.entries(resources).map(([name, attributes]) => [name, { account_id, ...attributes }]);
    return this.stack.write({ resource: { cfaccess_gateway_ca: Object.fromEntries(all) as object }, ...more });
  }

  /** Writes the resource `ssh`, with an output of its key. */
  write(attributes: object = {}): Promise<void> {
    return this.writeAll({ ssh: attributes }, { output: { public_key: { value: `\${${CA}.public_key}` } } });
  }

  /** Writes and applies the configuration. @throws Error when that fails */
  async deploy(attributes: object = {}): Promise<string> {
    await this.write(attributes);
    return (await this.applied()).stdout;
  }

  /** The certificate authority of the account. */
  get ca(): GatewayCa | undefined {
    const [ca] = this.emulator.call("gatewayCa.list", {}) as unknown as GatewayCa[];
    return ca;
  }

  /** Deletes the certificate authority outside of Terraform. */
  deleteCa(): void {
    this.emulator.call("gatewayCa.delete", { certificate_id: this.ca?.id ?? "" });
  }

  /** Replaces the certificate authority outside of Terraform. */
  replaceCa(): void {
    this.deleteCa();
    this.emulator.seed({ gatewayCa: [{}] });
  }

  /** The attributes in the state. */
  attributes(address = CA): Promise<GatewayCaAttributes | undefined> {
    return this.stack.attributes<GatewayCaAttributes>(address);
  }
}
