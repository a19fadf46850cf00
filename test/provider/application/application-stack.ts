import type { AccessEmulatorOptions } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";
import { prepare, type Attributes, type Referred } from "./every-application";

/** A stack with applications, on an emulator with the objects that they refer to. */
export class ApplicationStack extends EmulatedStack {
  #referred: Referred | undefined;

  static async create(options: AccessEmulatorOptions = {}, startedBy?: StartedBy): Promise<ApplicationStack> {
    return new ApplicationStack(...(await EmulatedStack.parts(options, {}, startedBy)));
  }

  get referred(): Referred {
    this.#referred ??= prepare(this.emulator);
    return this.#referred;
  }

  /** @param more - resources of `terraform_data`, and other blocks of the configuration */
  write(
    applications: Readonly<Record<string, Attributes>>,
    { terraform_data, ...more }: { terraform_data?: object; [block: string]: unknown } = {},
  ): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const resources = Object.entries(applications).map(([name, attributes]) => [
      name,
      "zone_id" in attributes ? attributes : { account_id, ...attributes },
    ]);
    const cfaccess_application = Object.fromEntries(resources) as object;
    return this.stack.write({
      resource: { cfaccess_application, ...(terraform_data !== undefined && { terraform_data }) },
      ...more,
    });
  }

  /** Writes and applies the configuration. @throws Error when that fails */
  async deploy(applications: Readonly<Record<string, Attributes>>): Promise<void> {
    await this.write(applications);
    await this.applied();
  }

  /** The applications of the account, by type. */
  get applications(): Record<string, Record<string, unknown>> {
    return Object.fromEntries(
      this.emulator.call("applications.list", {}).map((one) => [one.type, one as object as Record<string, unknown>]),
    );
  }

  attributes(name: string): Promise<Record<string, unknown> | undefined> {
    return this.stack.attributes(`cfaccess_application.${name}`);
  }
}
