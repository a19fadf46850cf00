import type { ZeroTrustDevicePostureIntegration } from "@cdktf/provider-cloudflare/lib/zero-trust-device-posture-integration";
import { Construct } from "constructs";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { duration, instanceOf, required, requiredString, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import type { Duration } from "../values/duration";
import type { IPostureIntegration } from "./integration-reference";
import { isPostureProvider, NO_PROVIDER, type PostureProvider } from "./posture-provider";

export type { IPostureIntegration } from "./integration-reference";

/** Props of `PostureIntegration`. */
export interface PostureIntegrationProps extends Movable {
  /** Name of the integration, up to 350 characters. */
  readonly name: string;

  /** The service that knows the devices, and how Cloudflare logs in there: `PostureProvider.intune({ … })`. */
  readonly provider: PostureProvider;

  /**
   * Time between two requests to the service, in whole minutes or hours.
   *
   * @default "10m"
   */
  readonly interval?: Duration | string;

  /**
   * The account that the integration belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * A service that knows the posture of devices, such as CrowdStrike or Intune, for the checks that ask it.
 *
 * ```ts
 * const intune = new PostureIntegration(this, "intune", {
 *   name: "Intune",
 *   provider: PostureProvider.intune({ customerId, clientId, clientSecret: Secret.fromVariable("INTUNE_SECRET") }),
 * });
 * ```
 */
export class PostureIntegration extends Construct implements IPostureIntegration {
  /** An existing integration, by its ID. */
  public static fromId(scope: Construct, id: string, postureIntegrationId: string): IPostureIntegration {
    return new ExistingIntegration(scope, id, postureIntegrationId);
  }

  /** The L1. */
  public readonly resource: ZeroTrustDevicePostureIntegration;
  /** The account that the integration belongs to. */
  public readonly account: AccessAccount;
  /** Type of the integration in the API. */
  public readonly integrationType: string;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: PostureIntegrationProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const { name, provider, interval = "10m", account } = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "posture integration", account);
    this.integrationType = provider.type;
    diagnostics.checkName("name", name);
    const { ZeroTrustDevicePostureIntegration } = loadL1(this, "postureIntegration");
    const integration = new ZeroTrustDevicePostureIntegration(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name,
      type: provider.type,
      interval: diagnostics.duration("interval", interval, undefined, (one) => one.toMinutesOrHours()) ?? "10m",
      config: provider.configFor(this),
    });
    this.resource = withVersionCheck(this.account, integration);
  }

  /** ID of the integration, known when Terraform has created it. */
  public get postureIntegrationId(): string {
    return (this.id ??= this.resource.id);
  }
}

const VALIDATORS: Validators<PostureIntegrationProps> = {
  name: requiredString,
  provider: required(
    instanceOf(isPostureProvider, "a PostureProvider, such as PostureProvider.intune({ … })"),
    () => NO_PROVIDER,
  ),
  interval: duration,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

class ExistingIntegration extends Construct implements IPostureIntegration {
  public readonly postureIntegrationId: string;

  public constructor(scope: Construct, id: string, postureIntegrationId: string) {
    super(...placeOf(scope, id));
    const valid = new Diagnostics(this).validated({ postureIntegrationId }, { postureIntegrationId: requiredString });
    this.postureIntegrationId = valid.postureIntegrationId;
  }
}
