import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { AccessRule, AccessTag, AccessUser, SelfHostedApp, ServiceToken } from "../../../lib";
import { appOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";

const TAG = "cloudflare_zero_trust_access_tag";

function stackWithAccount() {
  const stack = newStack();
  return { stack, account: newAccount(stack) };
}

test("all resources and reads below a construct wait for all resources below another", () => {
  const { stack } = stackWithAccount();
  const first = new Construct(stack, "first");
  const addresses = ["a", "b"].map(
    (name) => `${TAG}.${new AccessTag(first, name, { name }).resource.friendlyUniqueId}`,
  );
  const allow = [AccessRule.emailDomain("example.com")];
  const wiki = new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow });
  wiki.attachedPolicies();
  wiki.node.addDependency(first);
  wiki.resource.dependsOn = undefined as never;

  const json = synthesize(stack);
  for (const type of ["cloudflare_zero_trust_access_application", "cloudflare_zero_trust_access_policy"]) {
    expect(onlyResource(json, type).depends_on).toEqual(addresses);
  }
  expect(Object.values(json.data?.cfaccess_application_policies ?? {})).toEqual([
    expect.objectContaining({ depends_on: addresses }),
  ]);
});

test("a read can wait for a resource that has no reference to it", () => {
  const { stack, account } = stackWithAccount();
  const ada = new AccessUser(stack, "ada", { email: "ada@example.com" });
  account.reads.users().node.addDependency(ada);
  expect(Object.values(synthesize(stack).data?.cfaccess_users ?? {})).toEqual([
    expect.objectContaining({ depends_on: [`cfaccess_user.${ada.resource.friendlyUniqueId}`] }),
  ]);
});

test("nothing waits for itself, and the stack waits for another stack", () => {
  const { stack } = stackWithAccount();
  const other = new TerraformStack(appOf(stack), "other");
  newAccount(other);
  const token = new ServiceToken(other, "ci", { name: "CI" });
  const tag = new AccessTag(stack, "tag", { name: "tag" });
  tag.node.addDependency(token, stack);
  stack.node.addDependency(tag);
  expect(onlyResource(synthesize(stack), TAG)).not.toHaveProperty("depends_on");
  expect(stack.dependencies).toEqual([other]);
});
