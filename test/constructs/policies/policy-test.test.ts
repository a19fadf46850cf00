import type { TerraformStack } from "cdktf";
import {
  AccessAccount,
  AccessGroup,
  AccessPolicy,
  AccessRule,
  AccessUser,
  EmailList,
  PolicyTest,
  SelfHostedApp,
  type AccessPolicyProps,
} from "../../../lib";
import { Construct } from "constructs";
import {
  annotationsOf,
  diagnosticsOf,
  fakeExecutable,
  newAccount,
  newStack,
  onlyResource,
  synthesize,
} from "../synthesis";

const TYPE = "cfaccess_policy_test";
const STAFF: AccessPolicyProps = { name: "Staff", include: [AccessRule.emailDomain("example.com")] };

function stackWithAccount() {
  const stack = newStack();
  newAccount(stack);
  return stack;
}

test("the props of a policy are tested before a policy has them", () => {
  const stack = stackWithAccount();
  const test = new PolicyTest(stack, "test", {
    policies: [STAFF],
    maxBlockedPercent: 5,
    mustAllow: ["ann@example.com", new AccessUser(stack, "ada", { email: "ada@example.com" })],
    mustBlock: ["former@example.com"],
  });
  const staff = new AccessPolicy(stack, "staff", STAFF);
  staff.node.addDependency(test);
  const json = synthesize(stack);
  expect(onlyResource(json, TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "max_blocked_percent": 5,
     "max_errors": 0,
     "must_allow": [
       "ann@example.com",
       "\${cfaccess_user.ada_41702F42.email}",
     ],
     "must_block": [
       "former@example.com",
     ],
     "policies": [
       {
         "decision": "allow",
         "include": [
           {
             "email_domain": {
               "domain": "example.com",
             },
           },
         ],
         "name": "Staff",
       },
     ],
     "provider": "cfaccess",
   }
  `);
  expect(onlyResource(json, "cloudflare_zero_trust_access_policy")).toMatchObject({
    depends_on: [`${TYPE}.${test.resource.friendlyUniqueId}`],
  });
});

/** The triggers of a test, by construct. */
const triggersOf = (stack: TerraformStack) =>
  Object.entries(onlyResource(synthesize(stack), TYPE).triggers as Record<string, string>);

test("a change of a policy, or of a group or list that its rules name, tests again", () => {
  const stack = stackWithAccount();
  const emails = new EmailList(stack, "list", { name: "Staff", emails: ["ann@example.com"] });
  const everyone = new AccessGroup(stack, "all", { name: "All", include: [AccessRule.emailList(emails)] });
  const group = new AccessGroup(stack, "engineers", { name: "Engineers", include: [AccessRule.group(everyone)] });
  const staff = new AccessPolicy(stack, "staff", { name: "Staff", include: [AccessRule.group(group)] });
  const existing = AccessPolicy.fromId(stack, "existing", "f174e90a-fafe-4643-bbbc-4a0ed4fc8415");
  new PolicyTest(stack, "test", { policies: [staff, existing], triggers: { ticket: "OPS-1" } });

  const policy = `cloudflare_zero_trust_access_policy.${staff.resource.friendlyUniqueId}`;
  const triggers = triggersOf(stack);
  expect(triggers.map(([name]) => name.split(".")[0])).toEqual([
    "cloudflare_zero_trust_access_group",
    "cloudflare_zero_trust_access_group",
    "cloudflare_zero_trust_access_policy",
    "cloudflare_zero_trust_list",
    "ticket",
  ]);
  expect(Object.fromEntries(triggers)[policy]).toBe(
    `\${sha256(jsonencode([${["decision", "include", "require", "exclude"].map((name) => `${policy}.${name}`).join(", ")}]))}`,
  );
});

test("the rules of props name groups, too", () => {
  const stack = stackWithAccount();
  const group = new AccessGroup(stack, "engineers", { ...STAFF, name: "Engineers" });
  new PolicyTest(stack, "test", { policies: [{ name: "Group", include: [AccessRule.group(group)] }] });
  expect(triggersOf(stack).map(([name]) => name)).toEqual([
    `cloudflare_zero_trust_access_group.${group.resource.friendlyUniqueId}`,
  ]);
});

test("an application waits for a test, with all that is part of it", () => {
  const stack = stackWithAccount();
  const staff = new AccessPolicy(stack, "staff", STAFF);
  const test = new PolicyTest(stack, "test", { policies: [staff] });
  const wiki = new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", policies: [staff] });
  wiki.node.addDependency(test);
  const waiting = { depends_on: [`${TYPE}.${test.resource.friendlyUniqueId}`] };
  for (let run = 0; run < 2; run += 1) {
    const json = synthesize(stack);
    expect(onlyResource(json, "cloudflare_zero_trust_access_application")).toMatchObject(waiting);
    expect(onlyResource(json, "cloudflare_zero_trust_access_policy")).not.toHaveProperty("depends_on");
  }
});

test("the results of a test are read, also those of an existing one", () => {
  const stack = stackWithAccount();
  const test = PolicyTest.fromId(stack, "test", "an-id");
  expect(test.users("fail")).not.toBe(test.users());
  test.progress();
  const { data = {} } = synthesize(stack);
  const reads = Object.values(data.cfaccess_policy_test_users ?? {}) as { policy_test_id: string; status?: string }[];
  expect(reads.map(({ policy_test_id: id, status = "any" }) => `${id} ${status}`).sort()).toEqual([
    "an-id any",
    "an-id fail",
  ]);
  expect(Object.values(data[TYPE] ?? {})).toEqual([expect.objectContaining({ policy_test_id: "an-id" })]);
});

test("warns of a policy with a strange effect, by its name", () => {
  const stack = stackWithAccount();
  new PolicyTest(stack, "test", { policies: [{ name: "All", include: [AccessRule.everyone()] }] });
  synthesize(stack);
  expect(annotationsOf(stack)).toEqual([expect.stringContaining('policy "All": ')]);
});

test("fails if what is tested by its ID waits for the test", () => {
  const stack = stackWithAccount();
  const wiki = new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: STAFF.include });
  const staff = new AccessPolicy(stack, "staff", STAFF);
  const policies = wiki.allowPolicy === undefined ? [staff] : [wiki.allowPolicy, staff];
  const test = new PolicyTest(stack, "test", { policies });
  wiki.node.addDependency(test);
  staff.node.addDependency(test);
  const remedy = "pass the props of the policy in place of the construct, which tests them before the policy has them";
  expect(diagnosticsOf(stack)).toEqual([
    `[stack/test] policy "stack/wiki/Allow" must exist before the test, and "stack/wiki" waits for the test; ${remedy}`,
    `[stack/test] policy "stack/staff" must exist before the test, and "stack/staff" waits for the test; ${remedy}`,
  ]);
});

test("fails for invalid policies, thresholds and users, and for a policy of another account", () => {
  const stack = stackWithAccount();
  const part = new Construct(stack, "part");
  new AccessAccount(part, "account", { accountId: "f".repeat(32), companionBuild: fakeExecutable() });
  const foreign = new AccessPolicy(part, "foreign", STAFF);
  new PolicyTest(stack, "test", {
    policies: [foreign, { name: "Nobody", include: [] }],
    maxBlockedPercent: 101,
    maxErrors: -1,
    mustAllow: ["ann"],
  });
  new PolicyTest(stack, "none", { policies: [] });
  expect(diagnosticsOf(stack)).toEqual([
    '[stack/test] policy "stack/part/foreign" belongs to another account ("stack/part/account"); test it with the users of its own account',
    "[stack/test] maxBlockedPercent is 101; it must be from 0 to 100",
    "[stack/test] maxErrors is -1; it must be 0 or more",
    expect.stringContaining('[stack/test] policy "Nobody": include'),
    '[stack/test] mustAllow[0] is "ann"; it must be an email address, such as "ann@example.com"',
    "[stack/none] policies is empty; add the props of a policy, or an AccessPolicy",
  ]);
});
