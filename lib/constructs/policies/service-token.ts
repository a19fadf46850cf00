import type { ZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import type { ServiceTokenReference } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { exactMatch, LOOK_UP_VALIDATORS, validLookUpName, type LookUpProps } from "../account/look-up";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { duration, number, requiredString, string, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import type { Duration } from "../values/duration";

/** A service token that rules can refer to: `AccessRule.serviceToken(token)`. */
export interface IServiceToken extends IConstruct, ServiceTokenReference {}

/** Props of `ServiceToken`. */
export interface ServiceTokenProps extends Movable {
  /** Name of the token, up to 350 characters (the API's limit). */
  readonly name: string;

  /**
   * How long the token is valid, counted from when this prop is set or changed: a duration, or `forever`.
   *
   * @default "8760h"
   */
  readonly duration?: Duration | string;

  /**
   * Version of the secret, a whole number from 1. Increment it to generate a new secret. Must be set together with
   * `previousClientSecretExpiresAt`.
   *
   * @default 1
   */
  readonly clientSecretVersion?: number;

  /**
   * When the previous secret stops working, in RFC 3339: `2026-12-01T00:00:00Z`. With a time in the past, it stops at
   * once. Must be set together with `clientSecretVersion`.
   *
   * @default - no previous secret
   */
  readonly previousClientSecretExpiresAt?: string;

  /**
   * The account that the token belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * A service token: a credential of a program, for Service Auth policies (`decision: "non_identity"`). Terraform
 * stores its secret in the state, marked sensitive.
 *
 * ```ts
 * const ci = new ServiceToken(this, "ci", { name: "CI", duration: Duration.days(90) });
 * new AccessPolicy(this, "machines", { name: "Machines", decision: "non_identity", include: [AccessRule.serviceToken(ci)] });
 * ```
 */
export class ServiceToken extends Construct implements IServiceToken {
  /** An existing token, by its ID. */
  public static fromId(scope: Construct, id: string, serviceTokenId: string): IServiceToken {
    return new ExistingServiceToken(scope, id, serviceTokenId);
  }

  /**
   * An existing token, by its exact name. Terraform looks it up at each plan, and fails if there is none, or more
   * than one. Its secret cannot be looked up.
   */
  public static fromName(scope: Construct, id: string, name: string, props: LookUpProps = {}): IServiceToken {
    return new FoundServiceToken(scope, id, name, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessServiceToken;
  /** The account that the token belongs to. */
  public readonly account: AccessAccount;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: ServiceTokenProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "service token", valid.account);
    diagnostics.checkName("name", valid.name);
    const duration =
      valid.duration === "forever" ? valid.duration : diagnostics.duration("duration", valid.duration, undefined);
    const { ZeroTrustAccessServiceToken } = loadL1(this, "serviceToken");
    const token = new ZeroTrustAccessServiceToken(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name: valid.name,
      ...(duration !== undefined && { duration }),
      ...rotation(diagnostics, valid),
    });
    this.resource = withVersionCheck(this.account, token);
  }

  /** ID of the token, known when Terraform has created it. */
  public get serviceTokenId(): string {
    return (this.id ??= this.resource.id);
  }

  /**
   * Client ID, which the program sends in the header `CF-Access-Client-Id`. Known when Terraform has created the
   * token.
   */
  public get clientId(): string {
    return this.resource.clientId;
  }

  /**
   * Client secret, which the program sends in the header `CF-Access-Client-Secret`. A sensitive Token, known when
   * Terraform has created the token.
   */
  public get clientSecret(): string {
    return this.resource.clientSecret;
  }
}

const VALIDATORS: Validators<ServiceTokenProps> = {
  name: requiredString,
  duration: duration,
  clientSecretVersion: number,
  previousClientSecretExpiresAt: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

class ExistingServiceToken extends Construct implements IServiceToken {
  public readonly serviceTokenId: string;

  public constructor(scope: Construct, id: string, serviceTokenId: string) {
    super(...placeOf(scope, id));
    const valid = new Diagnostics(this).validated({ serviceTokenId }, { serviceTokenId: requiredString });
    this.serviceTokenId = valid.serviceTokenId;
  }
}

class FoundServiceToken extends Construct implements IServiceToken {
  public readonly serviceTokenId: string;

  public constructor(scope: Construct, id: string, value: string, props: LookUpProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const name = validLookUpName(diagnostics, value);
    const account = accountOf(this, "service token", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustAccessServiceToken } = loadL1(this, "serviceTokenData");
    const found = new DataCloudflareZeroTrustAccessServiceToken(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      filter: { name },
      lifecycle: exactMatch(this, "service token", "name", name),
    });
    this.serviceTokenId = found.id;
  }
}

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

function rotation(diagnostics: Diagnostics, props: ServiceTokenProps) {
  const { clientSecretVersion: version, previousClientSecretExpiresAt: expires } = props;
  if ((version === undefined) !== (expires === undefined)) {
    diagnostics.add(
      "CFA1015",
      "clientSecretVersion and previousClientSecretExpiresAt must be set together; set both, or neither",
      "clientSecretVersion",
    );
  }
  if (version !== undefined && !Token.isUnresolved(version) && !(Number.isInteger(version) && version >= 1)) {
    diagnostics.add(
      "CFA1010",
      `clientSecretVersion is ${String(version)}; it must be a whole number from 1`,
      "clientSecretVersion",
    );
  }
  if (
    expires !== undefined &&
    !Token.isUnresolved(expires) &&
    !(TIMESTAMP.test(expires) && !isNaN(Date.parse(expires)))
  ) {
    diagnostics.add(
      "CFA1018",
      `previousClientSecretExpiresAt is "${expires}"; it must be a time in RFC 3339, such as "2026-12-01T00:00:00Z"`,
      "previousClientSecretExpiresAt",
    );
  }
  return {
    ...(version !== undefined && { clientSecretVersion: version }),
    ...(expires !== undefined && { previousClientSecretExpiresAt: expires }),
  };
}
