import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import type { DataCfaccessPolicyTest } from "../../bindings/cfaccess/data-cfaccess-policy-test";
import type { DataCfaccessPolicyTestUsers } from "../../bindings/cfaccess/data-cfaccess-policy-test-users";
import type { CfaccessPolicyTest } from "../../bindings/cfaccess/policy-test";
import type { Diagnostic } from "../../diagnostics";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator, mayBeSameAccount } from "../account/account-of";
import { LOOK_UP_VALIDATORS, type LookUpProps } from "../account/look-up";
import { Diagnostics } from "../kernel/diagnostics";
import { loadPolicyTest } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { inTerraformNames } from "../kernel/plain-text";
import { memberOfEach, stringsOrConstructs } from "../kernel/references";
import {
  constructWith,
  duration,
  either,
  listOf,
  mapOf,
  mutable,
  number,
  objectOf,
  required,
  requiredString,
  string,
  type Validators,
} from "../kernel/validators";
import { readOnce } from "../reads/account-reads";
import type { IAccessUser } from "../users/access-user";
import { checkEmail } from "../users/email";
import type { Duration } from "../values/duration";
import { isAccessPolicy, POLICY_VALIDATORS, type AccessPolicyProps, type IAccessPolicy } from "./access-policy";
import { policyJson } from "./policy-json";
import { contentTriggers } from "./policy-test-triggers";

/** A test of policies with the users of the account. */
export interface IPolicyTest extends IConstruct {
  /** ID of the test. */
  readonly testId: string;
  /** The account whose users the policies are tested with. */
  readonly account: AccessAccount;

  /** The progress and the counts of the test, read at each plan. */
  progress(): DataCfaccessPolicyTest;

  /**
   * The users of the test, and whether the policies allow each. Read at each plan.
   *
   * @param status - only users that the policies would allow (`success`) or block (`fail`), or whose test failed (`error`)
   */
  users(status?: PolicyTestStatus): DataCfaccessPolicyTestUsers;
}

/** What a test found for a user: the policies would allow the user, would block the user, or the test failed. */
export type PolicyTestStatus = (typeof STATUSES)[number];
const STATUSES = ["success", "fail", "error"] as const;

/** Props of `PolicyTest`. */
export interface PolicyTestProps extends Movable {
  /**
   * The policies, which are tested together: the props of an `AccessPolicy`, which are tested before any policy has them, or an
   * `AccessPolicy` or an existing policy, which is tested as it is after the deployment has changed it.
   */
  readonly policies: readonly (IAccessPolicy | AccessPolicyProps)[];

  /**
   * The largest share of tested users that the policies may block, in percent, from 0 to 100. If more are blocked, the deployment
   * fails.
   *
   * @default - any share
   */
  readonly maxBlockedPercent?: number;

  /**
   * The largest number of users whose test may fail: nobody knows whether the policies would allow them.
   *
   * @default 0
   */
  readonly maxErrors?: number;

  /**
   * Users that the policies must allow, as `AccessUser` or by email address. Only users who have logged in once are tested, and
   * one who is not tested is an error.
   *
   * @default []
   */
  readonly mustAllow?: readonly (IAccessUser | string)[];

  /**
   * Users that the policies must block, as `AccessUser` or by email address.
   *
   * @default []
   */
  readonly mustBlock?: readonly (IAccessUser | string)[];

  /**
   * Any values of your choice. A deployment that changes one tests again. A change of the policies, or of the groups and lists
   * that their rules name, does so anyway, if this stack creates them.
   *
   * @default - only changes of the policies
   */
  readonly triggers?: Readonly<Record<string, string>>;

  /**
   * How long the deployment waits for the test.
   *
   * @default "15m"
   */
  readonly timeout?: Duration | string;

  /**
   * The account whose users the policies are tested with.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** What can be read of every test. */
abstract class Test extends Construct implements IPolicyTest {
  public abstract readonly testId: string;
  public abstract readonly account: AccessAccount;

  public constructor(scope: Construct, id: string) {
    super(...placeOf(scope, id));
  }

  /** The progress and the counts of the test, read at each plan. */
  public progress(): DataCfaccessPolicyTest {
    return readOnce(this, this.account, "policyTest", { policyTestId: this.testId }, "Progress");
  }

  /**
   * The users of the test, and whether the policies allow each. Read at each plan.
   *
   * @param status - only users that the policies would allow (`success`) or block (`fail`), or whose test failed (`error`)
   */
  public users(status?: PolicyTestStatus): DataCfaccessPolicyTestUsers {
    const filters = { policyTestId: this.testId, ...(status !== undefined && { status }) };
    const users = readOnce(this, this.account, "policyTestUsers", filters, "Users");
    new Diagnostics(users).checkOneOf("status", status, STATUSES);
    return users;
  }
}

/**
 * A test of policies with the users of the account, at each deployment that changes them. The deployment fails if the policies
 * would block too many users, or not do as told with certain ones, and what depends on the test is then not changed. A test
 * changes nothing for users.
 *
 * ```ts
 * const STAFF = { name: "Staff", include: [AccessRule.emailDomain("example.com")] };
 * const test = new PolicyTest(this, "staff-test", { policies: [STAFF], maxBlockedPercent: 5, mustAllow: ["ann@example.com"] });
 * const staff = new AccessPolicy(this, "staff", STAFF);
 * staff.node.addDependency(test);
 * ```
 */
export class PolicyTest extends Test {
  /** An existing test, by its ID. */
  public static fromId(scope: Construct, id: string, testId: string, props: LookUpProps = {}): IPolicyTest {
    return new ExistingTest(scope, id, testId, props);
  }

  /** The L1. */
  public readonly resource: CfaccessPolicyTest;
  /** The account whose users the policies are tested with. */
  public readonly account: AccessAccount;
  private readonly diagnostics = new Diagnostics(this);

  public constructor(scope: Construct, id: string, props: PolicyTestProps) {
    super(scope, id);
    const valid = this.diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "test of policies", valid.account);
    const { policies, maxBlockedPercent, maxErrors } = valid;
    if (policies.length === 0) {
      const message = "policies is empty; add the props of a policy, or an AccessPolicy";
      this.diagnostics.add("CFA1011", message, "policies");
    }
    const byId = policies.filter(isPolicy);
    const inline = policies.filter(isProps);
    this.checkPolicies(byId);
    this.checkNumber("maxBlockedPercent", maxBlockedPercent, 100);
    this.checkNumber("maxErrors", maxErrors, Infinity);
    const triggers = { ...contentTriggers(this, byId, inline), ...valid.triggers };
    const timeout = this.diagnostics.duration("timeout", valid.timeout, undefined);
    this.resource = new (loadPolicyTest())(this, "Resource", {
      provider: this.account.companionProvider,
      accountId: this.account.accountId,
      ...(byId.length > 0 && { policyIds: byId.map(({ policyId }) => policyId) }),
      ...(inline.length > 0 && { policies: inTerraformNames(inline.map((policy) => this.json(policy))) }),
      ...(maxBlockedPercent !== undefined && { maxBlockedPercent }),
      maxErrors: maxErrors ?? 0,
      ...this.emails("mustAllow", valid.mustAllow),
      ...this.emails("mustBlock", valid.mustBlock),
      ...(Object.keys(triggers).length > 0 && { triggers }),
      ...(timeout !== undefined && { timeouts: { create: timeout, update: timeout } }),
    });
  }

  /** ID of the last test, known when Terraform has run it. */
  public get testId(): string {
    return this.resource.testId;
  }

  /** When the last test ended. */
  public get testedAt(): string {
    return this.resource.testedAt;
  }

  /** Number of users that were tested. */
  public get totalUsers(): number {
    return this.resource.totalUsers;
  }

  /** Number of users that the policies would allow. */
  public get usersApproved(): number {
    return this.resource.usersApproved;
  }

  /** Number of users that the policies would block. */
  public get usersBlocked(): number {
    return this.resource.usersBlocked;
  }

  /** Number of users whose test failed. */
  public get usersErrored(): number {
    return this.resource.usersErrored;
  }

  private json(policy: AccessPolicyProps): object {
    const { name } = policy;
    return policyJson(this.diagnostics.part(Token.isUnresolved(name) ? "a policy" : `policy "${name}"`), policy);
  }

  private emails(prop: "mustAllow" | "mustBlock", users: readonly (IAccessUser | string)[] | undefined) {
    const emails = memberOfEach<IAccessUser>(users, ({ email }) => email);
    if (emails === undefined) return {};
    if (!Token.isUnresolved(emails)) {
      emails.forEach((email, index) => checkEmail(this.diagnostics, `${prop}[${index}]`, email));
    }
    return { [prop]: mutable(emails) };
  }

  private checkNumber(prop: "maxBlockedPercent" | "maxErrors", value: number | undefined, maximum: number): void {
    if (value === undefined || Token.isUnresolved(value) || (value >= 0 && value <= maximum)) return;
    const range = maximum === Infinity ? "0 or more" : `from 0 to ${maximum}`;
    this.diagnostics.add("CFA1010", `${prop} is ${String(value)}; it must be ${range}`, prop);
  }

  private checkPolicies(policies: readonly IAccessPolicy[]): void {
    for (const policy of policies) {
      if (mayBeSameAccount(this.account, policy.account)) continue;
      const message =
        `policy "${policy.node.path}" belongs to another account ("${policy.account.node.path}"); test it with the users of ` +
        `its own account`;
      this.diagnostics.add("CFA1409", message, "policies");
    }
    this.diagnostics.check(() => policies.filter(isAccessPolicy).flatMap((policy) => this.waitingFor(policy)));
  }

  /** A policy that is tested by its ID exists before the test, so neither it nor a construct above it can wait for the test. */
  private waitingFor({ node }: IAccessPolicy): Diagnostic[] {
    const waiting = node.scopes.find((scope) => scope.node.dependencies.includes(this));
    if (waiting === undefined) return [];
    const message =
      `policy "${node.path}" must exist before the test, and "${waiting.node.path}" waits for the test; pass the props of the ` +
      `policy in place of the construct, which tests them before the policy has them`;
    return [{ code: "CFA2404", message, prop: "policies" }];
  }
}

const isPolicy = (policy: IAccessPolicy | AccessPolicyProps): policy is IAccessPolicy => Construct.isConstruct(policy);

const isProps = (policy: IAccessPolicy | AccessPolicyProps): policy is AccessPolicyProps => !isPolicy(policy);

const POLICY =
  'an AccessPolicy, or its props, such as { name: "Staff", include: [AccessRule.emailDomain("example.com")] }';

const VALIDATORS: Validators<PolicyTestProps> = {
  policies: required(
    listOf(
      either(constructWith("policyId", POLICY), objectOf(POLICY_VALIDATORS, POLICY), (one) =>
        Construct.isConstruct(one),
      ),
      "a list of policies",
    ),
    () => [],
  ),
  maxBlockedPercent: number,
  maxErrors: number,
  mustAllow: stringsOrConstructs("email", "an AccessUser or an email address", "a list of users"),
  mustBlock: stringsOrConstructs("email", "an AccessUser or an email address", "a list of users"),
  triggers: mapOf(string, 'a map such as { ticket: "OPS-1" }'),
  timeout: duration,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

class ExistingTest extends Test {
  public readonly testId: string;
  public readonly account: AccessAccount;

  public constructor(scope: Construct, id: string, value: string, props: LookUpProps) {
    super(scope, id);
    const diagnostics = new Diagnostics(this);
    this.testId = diagnostics.validated({ testId: value }, { testId: requiredString }).testId;
    this.account = accountOf(this, "test of policies", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
  }
}
