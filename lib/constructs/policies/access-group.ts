import type { ZeroTrustAccessGroup } from "@cdktf/provider-cloudflare/lib/zero-trust-access-group";
import type { IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { ruleDiagnostics, type AccessRules, type GroupReference } from "../../rules";
import { literalText } from "../../rules/terraform-literal";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { LOOK_UP_VALIDATORS, nameToFind, onlyExactly, type LookUpProps } from "../account/look-up";
import { loadL1 } from "../kernel/load-l1";
import { CREATE_BEFORE_DESTROY } from "../kernel/l1-attributes";
import { withVersionCheck } from "../kernel/version-check";
import { Diagnostics } from "../kernel/diagnostics";
import { boolean, requiredString, type Validators } from "../kernel/validators";
import { ruleAttributes, RULE_VALIDATORS } from "./rule-attributes";

/** Rules under a name, for policies and other groups to refer to: `AccessRule.group(group)`. */
export interface IAccessGroup extends IConstruct, GroupReference {}

/** What an `AccessGroup` takes. */
export interface AccessGroupProps extends AccessRules {
  /** Name of the group, at most 350 characters. */
  readonly name: string;

  /**
   * New applications that are made in the dashboard get a policy for this group.
   *
   * @default false
   */
  readonly isDefault?: boolean | IResolvable;

  /** @default - the account of the scope, `AccessAccount.of(scope)` */
  readonly account?: AccessAccount;
}

/**
 * Rules under a name, written once and used by many policies.
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
  /** A group that is not made here, by its identifier. */
  public static fromId(scope: Construct, id: string, groupId: string): IAccessGroup {
    return new ExistingGroup(scope, id, groupId);
  }

  /**
   * A group that is not made here, by its name, in the same letters. Terraform looks for it when it plans, and stops where
   * there is none, or several.
   */
  public static fromName(scope: Construct, id: string, name: string, props: LookUpProps = {}): IAccessGroup {
    return new FoundGroup(scope, id, name, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessGroup;
  public readonly account: AccessAccount;
  public readonly rules: AccessRules;
  /** cdktf makes a Token with a stack trace each time it is asked for an attribute. */
  private id?: string;

  public constructor(scope: Construct, id: string, raw: AccessGroupProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const props = diagnostics.validated(raw, VALIDATORS);
    const { name, isDefault = false } = props;
    this.account = accountOf(this, "group", props.account);
    this.rules = props;
    diagnostics.checkName("name", name);
    diagnostics.addAll(ruleDiagnostics(props));
    const { ZeroTrustAccessGroup } = loadL1(this, "group");
    const group = new ZeroTrustAccessGroup(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name,
      ...ruleAttributes(props),
      isDefault, // always said: a server may answer it all the same, and the provider would see a change
    });
    this.resource = withVersionCheck(this.account, group);
  }

  public get groupId(): string {
    return (this.id ??= this.resource.id);
  }
}

const VALIDATORS: Validators<AccessGroupProps> = {
  ...RULE_VALIDATORS,
  name: requiredString,
  isDefault: boolean,
  account: accountValidator,
};

class ExistingGroup extends Construct implements IAccessGroup {
  public readonly groupId: string;

  public constructor(scope: Construct, id: string, groupId: string) {
    super(scope, id);
    this.groupId = new Diagnostics(this).validated({ groupId }, { groupId: requiredString }).groupId;
  }
}

class FoundGroup extends Construct implements IAccessGroup {
  public readonly groupId: string;

  public constructor(scope: Construct, id: string, given: string, props: LookUpProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    const name = nameToFind(diagnostics, given);
    const account = accountOf(this, "group", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustAccessGroup } = loadL1(this, "groupData");
    const found = new DataCloudflareZeroTrustAccessGroup(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      filter: { name: literalText(name) },
      lifecycle: onlyExactly(this, "group", "name", name),
    });
    this.groupId = found.id;
  }
}
