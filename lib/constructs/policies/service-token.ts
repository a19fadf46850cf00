import type { ZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import type { ServiceTokenReference } from "../../rules";
import { literalText } from "../../rules/terraform-literal";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import type { Duration } from "../values/duration";
import { LOOK_UP_VALIDATORS, nameToFind, onlyExactly, type LookUpProps } from "../account/look-up";
import { loadL1 } from "../kernel/load-l1";
import { CREATE_BEFORE_DESTROY } from "../kernel/l1-attributes";
import { withVersionCheck } from "../kernel/version-check";
import { Diagnostics } from "../kernel/diagnostics";
import { duration, number, requiredString, string, type Validators } from "../kernel/validators";

/** A credential of a program: `AccessRule.serviceToken(token)`. */
export interface IServiceToken extends IConstruct, ServiceTokenReference {}

/** What a `ServiceToken` takes. */
export interface ServiceTokenProps {
  /** Name of the token, at most 350 characters. */
  readonly name: string;

  /**
   * How long the token is valid, from when this is set: a length of time, or `forever`.
   *
   * @default - a year, "8760h"
   */
  readonly duration?: Duration | string;

  /**
   * Version of the secret: a higher one than before makes a new secret. Needs `previousClientSecretExpiresAt`.
   *
   * @default 1
   */
  readonly clientSecretVersion?: number;

  /**
   * Until when the previous secret still works, RFC 3339: `2026-12-01T00:00:00Z`. In the past: not any more. Needs
   * `clientSecretVersion`.
   *
   * @default - there is no previous secret
   */
  readonly previousClientSecretExpiresAt?: string;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/**
 * A credential of a program, for policies of Service Auth. Its secret is in Terraform's state, marked sensitive.
 *
 * ```ts
 * const ci = new ServiceToken(this, "ci", { name: "CI", duration: Duration.days(90) });
 * new AccessPolicy(this, "machines", { name: "Machines", decision: "non_identity", include: [AccessRule.serviceToken(ci)] });
 * ```
 */
export class ServiceToken extends Construct implements IServiceToken {
  /** A token that is not made here, by its identifier. */
  public static fromId(scope: Construct, id: string, serviceTokenId: string): IServiceToken {
    return new ExistingServiceToken(scope, id, serviceTokenId);
  }

  /**
   * A token that is not made here, by its name, in the same letters. Terraform looks for it when it plans, and stops where
   * there is none, or several. Nobody can look up its secret.
   */
  public static fromName(scope: Construct, id: string, name: string, props: LookUpProps = {}): IServiceToken {
    return new FoundServiceToken(scope, id, name, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessServiceToken;
  public readonly account: AccessAccount;
  /** cdktf makes a Token with a stack trace each time it is asked for an attribute. */
  private id?: string;

  public constructor(scope: Construct, id: string, raw: ServiceTokenProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const props = diagnostics.validated(raw, VALIDATORS);
    this.account = accountOf(this, "service token", props.account);
    diagnostics.checkName("name", props.name);
    const duration =
      props.duration === "forever" ? props.duration : diagnostics.duration("duration", props.duration, undefined);
    const { ZeroTrustAccessServiceToken } = loadL1(this, "serviceToken");
    const token = new ZeroTrustAccessServiceToken(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name: props.name,
      ...(duration !== undefined && { duration }),
      ...rotation(diagnostics, props),
    });
    this.resource = withVersionCheck(this.account, token);
  }

  public get serviceTokenId(): string {
    return (this.id ??= this.resource.id);
  }

  /** What the program sends as `CF-Access-Client-Id`. */
  public get clientId(): string {
    return this.resource.clientId;
  }

  /** What the program sends as `CF-Access-Client-Secret`: a Token, known when Terraform has made it, and sensitive. */
  public get clientSecret(): string {
    return this.resource.clientSecret;
  }
}

const VALIDATORS: Validators<ServiceTokenProps> = {
  name: requiredString,
  duration: duration,
  clientSecretVersion: number,
  previousClientSecretExpiresAt: string,
  account: accountValidator,
};

class ExistingServiceToken extends Construct implements IServiceToken {
  public readonly serviceTokenId: string;

  public constructor(scope: Construct, id: string, serviceTokenId: string) {
    super(scope, id);
    const given = new Diagnostics(this).validated({ serviceTokenId }, { serviceTokenId: requiredString });
    this.serviceTokenId = given.serviceTokenId;
  }
}

class FoundServiceToken extends Construct implements IServiceToken {
  public readonly serviceTokenId: string;

  public constructor(scope: Construct, id: string, given: string, props: LookUpProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const name = nameToFind(diagnostics, given);
    const account = accountOf(this, "service token", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustAccessServiceToken } = loadL1(this, "serviceTokenData");
    const found = new DataCloudflareZeroTrustAccessServiceToken(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      filter: { name: literalText(name) },
      lifecycle: onlyExactly(this, "service token", "name", name),
    });
    this.serviceTokenId = found.id;
  }
}

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

function rotation(diagnostics: Diagnostics, props: ServiceTokenProps) {
  const { clientSecretVersion: version, previousClientSecretExpiresAt: expires } = props;
  if ((version === undefined) !== (expires === undefined)) {
    diagnostics.add(
      "CFA1300",
      "clientSecretVersion and previousClientSecretExpiresAt belong together; give both, or none",
      "clientSecretVersion",
    );
  }
  if (version !== undefined && !Token.isUnresolved(version) && !(Number.isInteger(version) && version >= 1)) {
    diagnostics.add(
      "CFA1300",
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
      "CFA1300",
      `previousClientSecretExpiresAt is "${expires}"; write a time such as "2026-12-01T00:00:00Z"`,
      "previousClientSecretExpiresAt",
    );
  }
  return {
    ...(version !== undefined && { clientSecretVersion: version }),
    ...(expires !== undefined && { previousClientSecretExpiresAt: expires }),
  };
}
