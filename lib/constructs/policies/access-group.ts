import type { ZeroTrustAccessGroup } from "@cdktf/provider-cloudflare/lib/zero-trust-access-group";
import type { IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { ruleDiagnostics, type AccessRules, type GroupReference } from "../../rules";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { exactMatch, LOOK_UP_VALIDATORS, validLookUpName, type LookUpProps } from "../account/look-up";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { boolean, requiredString, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";
import { ruleAttributes } from "./access-policy";
import { RULE_VALIDATORS } from "./policy-props";

/** A group that rules can refer to: `AccessRule.group(group)`. */
export interface IAccessGroup extends IConstruct, GroupReference {}

/** Props of `AccessGroup`. */
export interface AccessGroupProps extends AccessRules, Movable {
  /** Name of the group, up to 350 characters (the API's limit). */
  readonly name: string;

  /**
   * Whether applications created in the dashboard get a policy for this group.
   *
   * @default false
   */
  readonly isDefault?: boolean | IResolvable;

  /**
   * The account that the group belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * A named group of rules, which policies and other groups can use.
 *
 * ```ts
 * const engineers = new AccessGroup(this, "engineers", {
 *   name: "Engineers",
 *   include: [AccessRule.emailDomain("example.com")],
 *   require: [AccessRule.authMethod("mfa")],
 * });
 * ```
 */
export class AccessGroup extends Construct implements IAccessGroup {
  /** An existing group, by its ID. */
  public static fromId(scope: Construct, id: string, groupId: string): IAccessGroup {
    return new ExistingGroup(scope, id, groupId);
  }

  /**
   * An existing group, by its exact name. Terraform looks it up at each plan, and fails if there is none, or more
   * than one.
   */
  public static fromName(scope: Construct, id: string, name: string, props: LookUpProps = {}): IAccessGroup {
    return new FoundGroup(scope, id, name, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessGroup;
  /** The account that the group belongs to. */
  public readonly account: AccessAccount;
  /** The rules of the group. */
  public readonly rules: AccessRules;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: AccessGroupProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    const { name, isDefault = false } = valid;
    this.account = accountOf(this, "group", valid.account);
    this.rules = valid;
    diagnostics.checkName("name", name);
    diagnostics.addAll(ruleDiagnostics(valid));
    const { ZeroTrustAccessGroup } = loadL1(this, "group");
    const group = new ZeroTrustAccessGroup(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name,
      ...ruleAttributes(valid),
      isDefault, // always set: the API may return it, and then the provider would plan a change
    });
    this.resource = withVersionCheck(this.account, group);
  }

  /** ID of the group, known when Terraform has created it. */
  public get groupId(): string {
    return (this.id ??= this.resource.id);
  }
}

const VALIDATORS: Validators<AccessGroupProps> = {
  ...RULE_VALIDATORS,
  name: requiredString,
  isDefault: boolean,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

class ExistingGroup extends Construct implements IAccessGroup {
  public readonly groupId: string;

  public constructor(scope: Construct, id: string, groupId: string) {
    super(...placeOf(scope, id));
    this.groupId = new Diagnostics(this).validated({ groupId }, { groupId: requiredString }).groupId;
  }
}

class FoundGroup extends Construct implements IAccessGroup {
  public readonly groupId: string;

  public constructor(scope: Construct, id: string, value: string, props: LookUpProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const name = validLookUpName(diagnostics, value);
    const account = accountOf(this, "group", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustAccessGroup } = loadL1(this, "groupData");
    const found = new DataCloudflareZeroTrustAccessGroup(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      filter: { name },
      lifecycle: exactMatch(this, "group", "name", name),
    });
    this.groupId = found.id;
  }
}
