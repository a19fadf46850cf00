import type { ZeroTrustAccessServiceToken } from "@cdktf/provider-cloudflare/lib/zero-trust-access-service-token";
import { Token, type IResolvable, type TerraformResource } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { CfaccessServiceToken } from "../../bindings/cfaccess/service-token";
import { CfaccessServiceTokenRotation } from "../../bindings/cfaccess/service-token-rotation";
import { DiagnosticError } from "../../diagnostics";
import type { ServiceTokenReference } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { exactMatch, LOOK_UP_VALIDATORS, validLookUpName, type LookUpProps } from "../account/look-up";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, moveFromType, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { plainTextL1 } from "../kernel/plain-text";
import {
  boolean,
  duration,
  either,
  instanceOf,
  knownBoolean,
  listOf,
  number,
  requiredString,
  string,
  type Validators,
} from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import type { Duration } from "../values/duration";
import { warnOfForgotten } from "./forgotten-token";
import { SecretDelivery, sinksById } from "./secret-delivery";
import { isSecretSink, type SecretSink } from "./secret-sink";

/** A service token that rules can refer to: `AccessRule.serviceToken(token)`. */
export interface IServiceToken extends IConstruct, ServiceTokenReference {}

/** The L1 of a service token: the official one, or that of the companion with `secretTo`. */
export type ServiceTokenL1 = ZeroTrustAccessServiceToken | CfaccessServiceToken;

/** Props of `ServiceToken`. */
export interface ServiceTokenProps extends Movable {
  /** Name of the token, up to 350 characters (the API's limit). */
  readonly name: string;

  /**
   * How long the token is valid, counted from when this prop is set or changed: a duration, or `forever`. A token that is valid
   * forever needs `neverExpires`, too.
   *
   * @default "8760h"
   */
  readonly duration?: Duration | string;

  /**
   * Confirms `duration: "forever"`: nobody is told when a token that never expires is forgotten.
   *
   * @default false
   */
  readonly neverExpires?: boolean;

  /**
   * Whether the token works. With false, Access refuses it, and its secret stays. Needs version 5.27.0 of the official provider.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * Age of the secret after which a deployment rotates it: `Duration.days(90)`. A nightly deployment rotates when the time has
   * come, and any other plans nothing. `clientSecret` is then the secret of the last rotation.
   *
   * @default - the secret is not rotated by age
   */
  readonly rotateEvery?: Duration | string;

  /**
   * How long the previous secret stays valid after a rotation by `rotateEvery`, so that programs can change over.
   *
   * @default "24h"
   */
  readonly previousSecretValidFor?: Duration | string;

  /**
   * Time before the expiry of the token at which a deployment refreshes it, which makes it valid for a year. Needs `rotateEvery`.
   *
   * @default - the token is not refreshed
   */
  readonly refreshBefore?: Duration | string;

  /**
   * Where the secret goes: to sinks such as Vault, and never to the plan or the state of Terraform. The official provider always
   * stores the secret, so the companion manages the token. `clientSecret` is not available then. A token gets a new secret when a
   * sink is added, removed, or moved to another place. Needs Terraform 1.11.
   *
   * @default - the secret is in the state, marked sensitive, as `clientSecret`
   */
  readonly secretTo?: SecretSink | readonly SecretSink[];

  /**
   * Time before the expiry of the token from which each plan warns of it: `Duration.days(30)`.
   *
   * @default - plans do not warn
   */
  readonly warnBeforeExpiry?: Duration | string;

  /**
   * Time without use after which each plan warns that the token may be forgotten: `Duration.days(60)`. A new token counts as used
   * when it was created.
   *
   * @default - plans do not warn
   */
  readonly warnIfUnusedFor?: Duration | string;

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
 * stores its secret in the state, marked sensitive, unless `secretTo` says where it goes instead.
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
  public readonly resource: ServiceTokenL1;
  /** The account that the token belongs to. */
  public readonly account: AccessAccount;
  /** The L1 that rotates the secret. Undefined without `rotateEvery` and `secretTo`. */
  public readonly rotation: CfaccessServiceTokenRotation | undefined;
  /** The L1s that get the secret, in the order of `secretTo`. */
  public readonly sinks: readonly TerraformResource[];
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: ServiceTokenProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "service token", valid.account);
    diagnostics.checkName("name", valid.name);
    const sinks = sinksById([valid.secretTo ?? []].flat());
    if (valid.secretTo !== undefined && sinks.size === 0) {
      diagnostics.add("CFA1011", "secretTo is empty; add a SecretSink, or remove secretTo", "secretTo");
    }
    this.resource = sinks.size === 0 ? this.createOfficial(diagnostics, valid) : this.createOwn(diagnostics, valid);
    this.rotation = this.createRotation(diagnostics, valid, sinks);
    const delivery =
      sinks.size > 0 && this.rotation ? new SecretDelivery(this, this.account, this.rotation, sinks) : undefined;
    this.sinks = delivery?.sinks ?? [];
    warnOfForgotten(this, diagnostics, valid);
  }

  private createOfficial(diagnostics: Diagnostics, props: ServiceTokenProps): ZeroTrustAccessServiceToken {
    const duration = lifetime(diagnostics, props);
    const { ZeroTrustAccessServiceToken } = loadL1(this, "serviceToken");
    const token = new ZeroTrustAccessServiceToken(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name: props.name,
      ...(duration !== undefined && { duration }),
      ...rotation(diagnostics, props),
    });
    return withVersionCheck(this.account, token, { enabled: props.enabled });
  }

  /** The companion's L1, which writes no secret to the state. */
  private createOwn(diagnostics: Diagnostics, props: ServiceTokenProps): CfaccessServiceToken {
    const duration = lifetime(diagnostics, props);
    const { name, enabled } = props;
    const token = new (plainTextL1(CfaccessServiceToken))(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name,
      ...(duration !== undefined && { duration }),
      ...(enabled !== undefined && { enabled }),
    });
    moveFromType(token, "cloudflare_zero_trust_access_service_token");
    return token;
  }

  private createRotation(
    diagnostics: Diagnostics,
    props: ServiceTokenProps,
    sinks: ReadonlyMap<string, SecretSink>,
  ): CfaccessServiceTokenRotation | undefined {
    const settings = rotationSettings(diagnostics, props);
    if (settings === undefined) return undefined;
    return new (plainTextL1(CfaccessServiceTokenRotation))(this, "Rotation", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      serviceTokenId: this.serviceTokenId,
      ...settings,
      // A sink gets a secret only in a run that rotates.
      ...(sinks.size > 0 && {
        exportSecret: false,
        triggers: Object.fromEntries([...sinks].map(([id, { place }]) => [id, place])),
      }),
    });
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
   * Terraform has created the token. With `rotateEvery`, the secret of the last rotation.
   *
   * @throws DiagnosticError with `secretTo`, because nothing in Terraform keeps the secret then
   */
  public get clientSecret(): string {
    if (this.sinks.length > 0) {
      const message = `clientSecret of "${this.node.path}" is in no state, because secretTo sends it elsewhere; read it there, or remove secretTo`;
      throw new DiagnosticError("CFA1313", message);
    }
    return this.rotation?.clientSecret ?? ("clientSecret" in this.resource ? this.resource.clientSecret : "");
  }
}

const sink = instanceOf(isSecretSink, 'a SecretSink, such as SecretSink.vault({ mount: "secret", name: "ci" })');

/** Validates `secretTo`. */
export const secretToValidator = either(
  listOf(sink, "a list of SecretSinks"),
  sink,
  (value) => Array.isArray(value) && !isSecretSink(value),
);

const VALIDATORS: Validators<ServiceTokenProps> = {
  name: requiredString,
  duration: duration,
  neverExpires: knownBoolean,
  enabled: boolean,
  rotateEvery: duration,
  previousSecretValidFor: duration,
  refreshBefore: duration,
  secretTo: secretToValidator,
  warnBeforeExpiry: duration,
  warnIfUnusedFor: duration,
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

/** The duration of the token. A token that never expires must be asked for twice. */
function lifetime(diagnostics: Diagnostics, props: ServiceTokenProps): string | undefined {
  const { duration, neverExpires = false } = props;
  if ((duration === "forever") === neverExpires) {
    return duration === "forever" ? duration : diagnostics.duration("duration", duration, undefined);
  }
  const message = neverExpires
    ? 'neverExpires is true, but duration is not "forever"; set both, or remove neverExpires'
    : 'duration is "forever", and nobody is told when such a token is forgotten; use a duration such as Duration.days(365), or ' +
      "confirm it with neverExpires: true";
  diagnostics.add("CFA1312", message, "duration");
  return undefined;
}

/** The settings of the rotation. Undefined without `rotateEvery` and `secretTo`. */
function rotationSettings(diagnostics: Diagnostics, props: ServiceTokenProps) {
  const { rotateEvery, secretTo, clientSecretVersion, previousSecretValidFor, refreshBefore } = props;
  const needs = rotateEvery !== undefined ? "rotateEvery" : "secretTo";
  if (rotateEvery === undefined && (secretTo === undefined || [secretTo].flat().length === 0)) {
    const without = Object.entries({ previousSecretValidFor, refreshBefore }).filter(
      ([, value]) => value !== undefined,
    );
    for (const [prop] of without) {
      const message = `${prop} has no effect without rotateEvery; set rotateEvery, such as Duration.days(90), or remove ${prop}`;
      diagnostics.add("CFA1013", message, prop);
    }
    return undefined;
  }
  if (clientSecretVersion !== undefined) {
    const message = `${needs} and clientSecretVersion cannot be combined, because each rotates the secret; set one of the two`;
    diagnostics.add("CFA1014", message, needs);
  }
  const [rotateAfter, overlap, refresh] = (["rotateEvery", "previousSecretValidFor", "refreshBefore"] as const).map(
    (prop) => diagnostics.duration(prop, props[prop], undefined),
  );
  return {
    ...(rotateAfter !== undefined && { rotateAfter }),
    ...(overlap !== undefined && { previousSecretValidFor: overlap }),
    ...(refresh !== undefined && { refreshBefore: refresh }),
  };
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
