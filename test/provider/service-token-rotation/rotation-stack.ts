import type { AccessEmulatorOptions } from "../../../lib/emulator";
import type { StartedBy } from "../companion-stack";
import { EmulatedStack } from "../emulated-stack";

export const ROTATION = "cfaccess_service_token_rotation.ci";

const DAY = 24 * 60 * 60_000;

/** The attributes of a `cfaccess_service_token_rotation` in the state. */
export interface RotationAttributes {
  readonly client_id: string;
  readonly client_secret: string | null;
  readonly version: number;
  readonly rotated_at: string;
  readonly previous_secret_expires_at: string;
  readonly expires_at: string;
}

/** A stack that rotates a service token, on an emulator with the token. */
export class RotationStack extends EmulatedStack {
  /** Days by which the clock of the API is behind that of this machine. */
  daysBehind = 0;
  /** Id of the token. */
  id = "";
  /** The secret with which the token was created. */
  first = "";
  clientId = "";

  static async create({
    options = {},
    startedBy,
    duration = "8760h",
  }: { options?: AccessEmulatorOptions; startedBy?: StartedBy; duration?: string } = {}): Promise<RotationStack> {
    let ticks = 0;
    // Each reading is a second later: the API reports whole seconds, and a rotation must differ from what was before.
    const clock = (): number => Date.now() + 1_000 * ticks++ - (stack?.daysBehind ?? 0) * DAY;
    let stack: RotationStack | undefined = undefined as RotationStack | undefined;
    stack = new RotationStack(...(await EmulatedStack.parts({ clock, ...options }, {}, startedBy)));
    stack.createToken(duration);
    return stack;
  }

  createToken(duration = "8760h"): void {
    const {
      id = "",
      client_secret = "",
      client_id = "",
    } = this.emulator.call("serviceTokens.create", {
      name: "ci",
      duration,
    });
    [this.id, this.first, this.clientId] = [id, client_secret, client_id];
  }

  get rotations(): number {
    return this.emulator.requests.count("serviceTokens.rotate");
  }

  accepts(secret: string | null | undefined): boolean {
    return this.emulator.acceptsServiceToken(this.clientId, secret ?? "");
  }

  write(attributes: object = {}, more: object = {}): Promise<void> {
    const { accountId: account_id } = this.emulator;
    const ci = { account_id, service_token_id: this.id, ...attributes };
    return this.stack.write({ resource: { cfaccess_service_token_rotation: { ci } }, ...more });
  }

  /** Writes and applies the configuration. Returns the attributes of the rotation. */
  async deploy(attributes: object = {}): Promise<RotationAttributes> {
    await this.write(attributes);
    await this.applied();
    return this.attributes();
  }

  async attributes(): Promise<RotationAttributes> {
    const found = await this.stack.attributes<RotationAttributes>(ROTATION);
    if (found === undefined) throw new Error("The state has no rotation.");
    return found;
  }
}
