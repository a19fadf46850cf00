import type { ZeroTrustDevicePostureRule } from "@cdktf/provider-cloudflare/lib/zero-trust-device-posture-rule";
import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { POSTURE_PLATFORMS } from "../../api/related/posture-types";
import type { DevicePostureReference } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { duration, instanceOf, required, requiredString, string, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import { Duration } from "../values/duration";
import { choices } from "./choice";
import { isPostureCheck, PostureCheck } from "./posture-check";
import type { PosturePlatform } from "./posture-inputs";

/** A check of devices that rules can refer to: `AccessRule.devicePosture(posture)`. */
export interface IDevicePosture extends IConstruct, DevicePostureReference {}

/** Props of `DevicePosture`. */
export interface DevicePostureProps extends Movable {
  /** Name of the check, up to 350 characters. */
  readonly name: string;

  /** What is checked: `PostureCheck.diskEncryption()`. Another type of check needs a construct with another ID. */
  readonly check: PostureCheck;

  /**
   * Description of the check.
   *
   * @default ""
   */
  readonly description?: string;

  /**
   * Platforms whose devices are checked. The check does not pass on others.
   *
   * @default - the operating system of the check, or all if it has none
   */
  readonly platforms?: readonly PosturePlatform[];

  /**
   * Time between two checks, in whole minutes or hours, at least one minute.
   *
   * @default "5m"
   */
  readonly schedule?: Duration | string;

  /**
   * Time for which a result is valid, in whole minutes or hours, at least one minute.
   *
   * @default - until the next result
   */
  readonly expiration?: Duration | string;

  /**
   * The account that the check belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * A check of devices, which the client of Cloudflare or an integration runs.
 *
 * ```ts
 * const encrypted = new DevicePosture(this, "encrypted", { name: "Disk encrypted", check: PostureCheck.diskEncryption() });
 * new AccessGroup(this, "laptops", { name: "Laptops", include, require: [AccessRule.devicePosture(encrypted)] });
 * ```
 */
export class DevicePosture extends Construct implements IDevicePosture {
  /** An existing check, by its ID. */
  public static fromId(scope: Construct, id: string, devicePostureId: string): IDevicePosture {
    return new ExistingPosture(scope, id, devicePostureId);
  }

  /** The L1. */
  public readonly resource: ZeroTrustDevicePostureRule;
  /** The account that the check belongs to. */
  public readonly account: AccessAccount;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: DevicePostureProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const {
      name,
      check,
      description = "",
      schedule = "5m",
      expiration,
      ...rest
    } = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "device posture check", rest.account);
    diagnostics.checkName("name", name);
    const { platforms = check.platform === undefined ? [] : [check.platform] } = rest;
    const validFor = time(diagnostics, "expiration", expiration);
    const { ZeroTrustDevicePostureRule } = loadL1(this, "postureRule");
    const rule = new ZeroTrustDevicePostureRule(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name,
      type: check.type,
      // Always set: the API returns them.
      description,
      schedule: time(diagnostics, "schedule", schedule) ?? "5m",
      input: check.attributes,
      ...(validFor !== undefined && { expiration: validFor }),
      ...(platforms.length > 0 && { match: platforms.map((platform) => ({ platform })) }),
    });
    this.resource = withVersionCheck(this.account, rule, { "input.auth_state": check.authState });
  }

  /** ID of the check, known when Terraform has created it. */
  public get devicePostureId(): string {
    return (this.id ??= this.resource.id);
  }
}

const VALIDATORS: Validators<DevicePostureProps> = {
  name: requiredString,
  check: required(instanceOf(isPostureCheck, "a PostureCheck, such as PostureCheck.diskEncryption()"), () =>
    PostureCheck.warp(),
  ),
  description: string,
  platforms: choices(POSTURE_PLATFORMS),
  schedule: duration,
  expiration: duration,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** The least time between checks, and the least validity of a result. */
const LEAST = Duration.minutes(1);

function time(diagnostics: Diagnostics, prop: string, value: Duration | string | undefined): string | undefined {
  const printed = diagnostics.duration(prop, value, undefined, (one) => one.toMinutesOrHours());
  if (printed === undefined || Token.isUnresolved(printed)) return printed;
  if (Duration.parse(printed).milliseconds < LEAST.milliseconds) {
    diagnostics.add("CFA1007", `${prop} is ${printed}; it must be at least ${LEAST.toString()}`, prop);
  }
  return printed;
}

class ExistingPosture extends Construct implements IDevicePosture {
  public readonly devicePostureId: string;

  public constructor(scope: Construct, id: string, devicePostureId: string) {
    super(...placeOf(scope, id));
    const valid = new Diagnostics(this).validated({ devicePostureId }, { devicePostureId: requiredString });
    this.devicePostureId = valid.devicePostureId;
  }
}
