import { Fn, Op, propertyAccess, TerraformSelf, Token, type IResolvable, type TerraformResourceLifecycle } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import type { CfaccessUser } from "../../bindings/cfaccess/user";
import type { DataCfaccessUserActiveSession } from "../../bindings/cfaccess/data-cfaccess-user-active-session";
import type { DataCfaccessUserActiveSessions } from "../../bindings/cfaccess/data-cfaccess-user-active-sessions";
import type { DataCfaccessUserFailedLogins } from "../../bindings/cfaccess/data-cfaccess-user-failed-logins";
import type { DataCfaccessUserLastSeenIdentity } from "../../bindings/cfaccess/data-cfaccess-user-last-seen-identity";
import type { UserReference } from "../../rules";
import { literalArgument, literalText } from "../../rules/terraform-literal";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { LOOK_UP_VALIDATORS, type LookUpProps } from "../account/look-up";
import { Diagnostics } from "../kernel/diagnostics";
import { loadUser } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { requiredString, string, type Validators } from "../kernel/validators";
import { readOnce } from "../reads/account-reads";
import { checkEmail } from "./email";

/** A user of an account. Rules can refer to it, `AccessRule.email(user)`, and what Access knows of it can be read. */
export interface IAccessUser extends IConstruct, UserReference {
  /** ID of the user, a UUID. */
  readonly userId: string;
  /** The account that the user belongs to. */
  readonly account: AccessAccount;

  /** The active sessions, read at each plan. */
  activeSessions(): DataCfaccessUserActiveSessions;

  /** The identity of the user in one active session, read at each plan. @param nonce - identifies the session */
  activeSession(nonce: string): DataCfaccessUserActiveSession;

  /** The failed logins, read at each plan. */
  failedLogins(): DataCfaccessUserFailedLogins;

  /** The identity at the last login: identity provider, location and device posture. Read at each plan. */
  lastSeenIdentity(): DataCfaccessUserLastSeenIdentity;
}

/** Props of `AccessUser`. */
export interface AccessUserProps extends Movable {
  /** Email address of the user. Case does not matter. Another address replaces the user. */
  readonly email: string;

  /**
   * Name of the user, up to 350 characters.
   *
   * @default - the user has no name
   */
  readonly name?: string;

  /**
   * The account that the user belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** What can be read of every user. */
abstract class User extends Construct implements IAccessUser {
  public abstract readonly userId: string;
  public abstract readonly email: string;
  public abstract readonly account: AccessAccount;

  public constructor(scope: Construct, id: string) {
    super(...placeOf(scope, id));
  }

  /** The active sessions, read at each plan. */
  public activeSessions(): DataCfaccessUserActiveSessions {
    return readOnce(this, this.account, "userActiveSessions", { userId: this.userId }, "ActiveSessions");
  }

  /** The identity of the user in one active session, read at each plan. @param nonce - identifies the session */
  public activeSession(nonce: string): DataCfaccessUserActiveSession {
    return readOnce(this, this.account, "userActiveSession", { userId: this.userId, nonce }, "ActiveSession");
  }

  /** The failed logins, read at each plan. */
  public failedLogins(): DataCfaccessUserFailedLogins {
    return readOnce(this, this.account, "userFailedLogins", { userId: this.userId }, "FailedLogins");
  }

  /** The identity at the last login: identity provider, location and device posture. Read at each plan. */
  public lastSeenIdentity(): DataCfaccessUserLastSeenIdentity {
    return readOnce(this, this.account, "userLastSeenIdentity", { userId: this.userId }, "LastSeenIdentity");
  }
}

/**
 * A user of the account. Access adds users when they first log in; create one in advance to give it a name, or to name it in
 * a test of policies. When it is removed from the stack, the user loses the seat, and the tokens are revoked.
 *
 * ```ts
 * const ada = new AccessUser(this, "ada", { email: "ada@example.com", name: "Ada Lovelace" });
 * new AccessGroup(this, "founders", { name: "Founders", include: [AccessRule.email(ada)] });
 * ```
 */
export class AccessUser extends User {
  /** An existing user, by the ID. */
  public static fromId(scope: Construct, id: string, userId: string, props: LookUpProps = {}): IAccessUser {
    return new ExistingUser(scope, id, userId, props);
  }

  /** An existing user, by the email address. Terraform looks up the user in each plan, and fails if the user does not exist. */
  public static fromEmail(scope: Construct, id: string, email: string, props: LookUpProps = {}): IAccessUser {
    return new FoundUser(scope, id, email, props);
  }

  /** The L1. */
  public readonly resource: CfaccessUser;
  /** The account that the user belongs to. */
  public readonly account: AccessAccount;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: AccessUserProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const { email, name, account } = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "user", account);
    checkEmail(diagnostics, "email", email);
    if (name !== undefined) diagnostics.checkName("name", name);
    diagnostics.claim(this, this.account, {
      kind: "user",
      value: email,
      rule: "an account has one user with an email address, so create it once and use it everywhere",
    });
    this.resource = new (loadUser())(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      email,
      ...(name !== undefined && { name }),
    });
  }

  /** ID of the user, known when Terraform has created it. */
  public get userId(): string {
    return (this.id ??= this.resource.id);
  }

  /** Email address. It refers to the resource, so that Terraform creates the user before what names it. */
  public get email(): string {
    return this.resource.email;
  }

  /** Whether the user has logged in through Access and uses a seat. */
  public get accessSeat(): IResolvable {
    return this.resource.accessSeat;
  }

  /** Whether the user has logged in through WARP and uses a seat. */
  public get gatewaySeat(): IResolvable {
    return this.resource.gatewaySeat;
  }

  /** ID of the seat. */
  public get seatUid(): string {
    return this.resource.seatUid;
  }
}

const VALIDATORS: Validators<AccessUserProps> = {
  email: requiredString,
  name: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

class ExistingUser extends User {
  public readonly userId: string;
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, value: string, props: LookUpProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const { userId } = diagnostics.validated({ userId: value }, { userId: requiredString });
    this.userId = userId;
    this.account = accountOf(this, "user", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
  }

  /** The email address, which is looked up. */
  public get email(): string {
    return readOnce(this, this.account, "user", { userId: this.userId }, "Resource").email;
  }
}

class FoundUser extends User {
  public readonly userId: string;
  public readonly email: string;
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, value: string, props: LookUpProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const { email } = diagnostics.validated({ email: value }, { email: requiredString });
    checkEmail(diagnostics, "email", email);
    this.account = accountOf(this, "user", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const users = readOnce(this, this.account, "users", { email }, "Resource");
    users.lifecycle = exactlyOne(this, email);
    const found = users.interpolationForAttribute("result");
    this.userId = Token.asString(Fn.one(each(found, "id")));
    this.email = Token.asString(Fn.one(each(found, "email")));
  }
}

/** An attribute of each object in a list that Terraform knows. */
const each = (list: IResolvable, attribute: string): string[] => Token.asList(propertyAccess(list, ["*", attribute]));

/** A postcondition that stops Terraform unless the one user found has the email address. */
function exactlyOne(lookUp: Construct, email: string): TerraformResourceLifecycle {
  const emails = each(TerraformSelf.getAny("result") as IResolvable, "email");
  const isFound = Op.eq(Fn.lower(Fn.join(",", emails)), Fn.lower(literalArgument(email)));
  const errorMessage =
    `"${literalText(lookUp.node.path)}" looks up the user with the email address "${literalText(email)}", and the account has ` +
    "none; users are added when they first log in, or with new AccessUser.";
  return { postcondition: [{ condition: isFound, errorMessage }] };
}
