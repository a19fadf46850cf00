import type { IResolvable } from "cdktf";
import { Construct } from "constructs";
import type { CfaccessTokenRevocation } from "../../bindings/cfaccess/token-revocation";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { scopeAttribute } from "../account/account-or-zone";
import type { IAccessApplication } from "../applications/base/access-application";
import {
  idOfApplication,
  optionalApplicationValidator,
  zoneOfApplication,
} from "../applications/base/application-reference";
import { Diagnostics } from "../kernel/diagnostics";
import { loadTokenRevocation } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { stringOrConstruct } from "../kernel/references";
import { boolean, duration, mapOf, pickDefined, string, type Validators } from "../kernel/validators";
import type { Duration } from "../values/duration";
import type { IAccessUser } from "./access-user";
import { checkEmail } from "./email";

/** Props of `TokenRevocation`. */
export interface TokenRevocationProps extends Movable {
  /**
   * The application to which every user must log in again: a construct, or the ID of one. Another one revokes again. Set this
   * prop, or `user`.
   *
   * @default - the tokens of `user` are revoked
   */
  readonly application?: IAccessApplication | string;

  /**
   * The user who must log in again to all applications: an `AccessUser`, or an email address. Another one revokes again. Set this
   * prop, or `application`.
   *
   * @default - the tokens of `application` are revoked
   */
  readonly user?: IAccessUser | string;

  /**
   * Whether the devices of `user` are revoked too.
   *
   * @default false
   */
  readonly devices?: boolean | IResolvable;

  /**
   * Whether `user` must log in to WARP again.
   *
   * @default false
   */
  readonly warpSessionReauth?: boolean | IResolvable;

  /**
   * Identifier of `user` in the API, if the email address alone does not tell.
   *
   * @default - the user is found by the email address
   */
  readonly userUid?: string;

  /**
   * Any values of your choice. A deployment that changes one revokes the tokens again: `{ incident: "2026-11-30" }`.
   *
   * @default - the tokens are revoked once, when the construct is first deployed
   */
  readonly triggers?: Readonly<Record<string, string>>;

  /**
   * Age of the last revocation after which the next deployment revokes the tokens again: `Duration.days(30)`.
   *
   * @default - the tokens are not revoked by age
   */
  readonly revokeAfter?: Duration | string;

  /**
   * ID of the zone that the application belongs to.
   *
   * @default - the zone of an application that this app creates; otherwise, the account
   */
  readonly zoneId?: string;

  /**
   * The account of the application or user.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * Revokes the tokens of an application, so that every user must log in to it again, or those of one user. It does so when it is
 * first deployed, and again when a trigger changes. Users that the policies still allow can log in again. Removing the construct does
 * nothing.
 *
 * ```ts
 * new TokenRevocation(this, "leaver", { user: "grace@example.com", devices: true });
 * new TokenRevocation(this, "archive-sessions", { application: archive, revokeAfter: Duration.days(30) });
 * ```
 */
export class TokenRevocation extends Construct {
  /** The L1. */
  public readonly resource: CfaccessTokenRevocation;
  /** The account of the application or user. */
  public readonly account: AccessAccount;
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, props: TokenRevocationProps) {
    super(...placeOf(scope, id));
    const valid = this.diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "revocation", valid.account);
    const { application, triggers } = valid;
    this.checkTarget(valid);
    const revokeAfter = this.diagnostics.duration("revokeAfter", valid.revokeAfter, undefined);
    const zoneId = valid.zoneId ?? (application && zoneOfApplication(application));
    this.resource = new (loadTokenRevocation())(this, "Resource", {
      provider: this.account.companionProvider,
      ...scopeAttribute(this.diagnostics, this.account, { zoneId }),
      ...(application !== undefined && { appId: idOfApplication(application) }),
      ...this.userAttribute(valid),
      ...(triggers !== undefined && { triggers }),
      ...(revokeAfter !== undefined && { revokeAfter }),
    });
  }

  /** When the tokens were last revoked. Tokens issued before are invalid. Known when Terraform has revoked them. */
  public get revokedAt(): string {
    return this.resource.revokedAt;
  }

  private checkTarget(props: TokenRevocationProps): void {
    const { application, user } = props;
    if ((application === undefined) === (user === undefined)) {
      const which = user === undefined ? "neither application nor user is set" : "application and user are both set";
      this.diagnostics.add("CFA2402", `${which}; set one of the two`, user === undefined ? "user" : "application");
    }
    if (user !== undefined) return;
    for (const prop of ["devices", "warpSessionReauth", "userUid"] as const) {
      if (props[prop] === undefined) continue;
      this.diagnostics.add("CFA1013", `${prop} has no effect without user; set user, or remove ${prop}`, prop);
    }
  }

  private userAttribute({ user, ...settings }: TokenRevocationProps) {
    if (user === undefined) return {};
    const email = typeof user === "string" ? user : user.email;
    checkEmail(this.diagnostics, "user", email);
    return { user: { email, ...pickDefined(settings, ["devices", "warpSessionReauth", "userUid"]) } };
  }
}

const VALIDATORS: Validators<TokenRevocationProps> = {
  application: optionalApplicationValidator,
  user: stringOrConstruct("email", "an AccessUser or an email address"),
  devices: boolean,
  warpSessionReauth: boolean,
  userUid: string,
  triggers: mapOf(string, 'a map such as { incident: "2026-11-30" }'),
  revokeAfter: duration,
  zoneId: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};
