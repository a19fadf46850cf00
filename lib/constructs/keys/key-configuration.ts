import type { ZeroTrustAccessKeyConfiguration } from "@cdktf/provider-cloudflare/lib/zero-trust-access-key-configuration";
import { Token, type IResolvable } from "cdktf";
import { Construct } from "constructs";
import { KEY_ROTATION_INTERVAL_DAYS } from "../../api/areas/keys/key-limits";
import type { CfaccessKeyRotation } from "../../bindings/cfaccess/key-rotation";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { loadKeyRotation, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { boolean, duration, mapOf, number, required, string, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import { Duration } from "../values/duration";

/** Props of `KeyConfiguration`. */
export interface KeyConfigurationProps extends Movable {
  /** Days after which Cloudflare rotates the keys on its own: a whole number from 21 to 365 (the API's limits). */
  readonly rotationIntervalDays: number;

  /**
   * Age of the keys after which the next deployment rotates them, whoever rotated them before: less than
   * `rotationIntervalDays`. Users must log in again.
   *
   * @default - deployments do not rotate the keys for their age
   */
  readonly rotateAfter?: Duration | string;

  /**
   * Any values of your choice. A deployment that changes one rotates the keys: `{ incident: "2026-11-30" }`.
   *
   * @default - deployments do not rotate the keys for a change
   */
  readonly rotationTriggers?: Readonly<Record<string, string>>;

  /**
   * Whether the first deployment with `rotateAfter` or `rotationTriggers` rotates the keys in any case.
   *
   * @default false
   */
  readonly rotateOnCreate?: boolean | IResolvable;

  /**
   * The account that the keys belong to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * When the keys that sign the tokens of an account are rotated. Tokens that former keys signed become invalid. An account has
 * one configuration, which stays when it is removed from the stack.
 *
 * ```ts
 * new KeyConfiguration(this, "keys", { rotationIntervalDays: 90 });
 * ```
 */
export class KeyConfiguration extends Construct {
  /** The L1 of the configuration. */
  public readonly resource: ZeroTrustAccessKeyConfiguration;
  /** The L1 of the rotation by deployments. Undefined without `rotateAfter` and `rotationTriggers`. */
  public readonly rotation: CfaccessKeyRotation | undefined;
  /** The account that the keys belong to. */
  public readonly account: AccessAccount;
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, props: KeyConfigurationProps) {
    super(...placeOf(scope, id));
    const valid = this.diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "key configuration", valid.account);
    const { accountId } = this.account;
    this.checkInterval(valid.rotationIntervalDays);
    this.diagnostics.claim(this, this.account, {
      kind: "key configuration of",
      value: accountId,
      rule: "an account has one, so merge the two",
    });
    const { ZeroTrustAccessKeyConfiguration } = loadL1(this, "keyConfiguration");
    const configuration = new ZeroTrustAccessKeyConfiguration(this, "Resource", {
      provider: this.account.officialProvider,
      accountId,
      keyRotationIntervalDays: valid.rotationIntervalDays,
    });
    this.resource = withVersionCheck(this.account, configuration);
    this.rotation = this.rotationOf(valid);
  }

  /** When the keys were last rotated, known when Terraform has read it. */
  public get lastKeyRotationAt(): string {
    return this.resource.lastKeyRotationAt;
  }

  private rotationOf(props: KeyConfigurationProps): CfaccessKeyRotation | undefined {
    const { rotateAfter, rotationTriggers: triggers, rotateOnCreate = false } = props;
    if (rotateAfter === undefined && triggers === undefined) {
      if (props.rotateOnCreate !== undefined) {
        const message =
          "rotateOnCreate has no effect without rotateAfter or rotationTriggers; set one of them, or remove it";
        this.diagnostics.add("CFA1013", message, "rotateOnCreate");
      }
      return undefined;
    }
    const age = this.ageOf(rotateAfter, props.rotationIntervalDays);
    return new (loadKeyRotation())(this, "Rotation", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      rotateOnCreate,
      ...(age !== undefined && { rotateAfter: age }),
      ...(triggers !== undefined && { triggers }),
      dependsOn: [this.resource], // both change what the API tells of the keys
    });
  }

  private ageOf(rotateAfter: Duration | string | undefined, interval: number): string | undefined {
    const age = this.diagnostics.duration("rotateAfter", rotateAfter, undefined, (one) => one.toMinutesOrHours());
    if (age === undefined || Token.isUnresolved(age) || Token.isUnresolved(interval)) return age;
    if (Duration.parse(age).milliseconds < Duration.days(Math.max(interval, 0)).milliseconds) return age;
    const message = `rotateAfter is ${age}, and Cloudflare rotates the keys every ${interval} days already; make it shorter`;
    this.diagnostics.add("CFA1013", message, "rotateAfter");
    return age;
  }

  private checkInterval(days: number): void {
    const { minimum, maximum } = KEY_ROTATION_INTERVAL_DAYS;
    if (Token.isUnresolved(days) || (Number.isInteger(days) && days >= minimum && days <= maximum)) return;
    const message = `rotationIntervalDays is ${String(days)}; it must be a whole number from ${minimum} to ${maximum}`;
    this.diagnostics.add("CFA1010", message, "rotationIntervalDays");
  }
}

const VALIDATORS: Validators<KeyConfigurationProps> = {
  rotationIntervalDays: required(number, () => KEY_ROTATION_INTERVAL_DAYS.minimum),
  rotateAfter: duration,
  rotationTriggers: mapOf(string, 'a map such as { incident: "2026-11-30" }'),
  rotateOnCreate: boolean,
  movedFrom: movedFromValidator,
  account: accountValidator,
};
