import { outputOf } from "../emulated-stack";
import { allow, block, newApplication, PolicyStack } from "./policy-stack";
import { inLongRuns } from "../../support/long-runs";

jest.setTimeout(180_000);

let stack: PolicyStack;
beforeEach(async () => {
  stack = await PolicyStack.start();
});
afterEach(() => stack.remove());

test("policies that swap, make room, replace each other and leave open no gap", async () => {
  // A Block policy comes into being before the Allow policy that it restricts.
  await stack.deploy({ staff: allow(2, "ann", "bob"), blocked: block(1, "bob") });
  expect(stack.admitted).toEqual(["", "", "ann"]);

  await stack.deploy({ staff: allow(1, "ann", "bob"), blocked: block(2, "bob") });
  stack.checkMoments();
  expect(stack.summary).toEqual(["1 allow ann bob", "2 deny bob"]);
  await stack.settled();

  await stack.deploy({ staff: allow(1, "ann", "bob"), guests: allow(2, "eve"), blocked: block(3, "bob", "eve") });
  stack.checkMoments();
  expect(stack.summary).toEqual(["1 allow ann bob", "2 allow eve", "3 deny bob eve"]);

  // The only policies that admit somebody are replaced, in one request each.
  await stack.deploy({ people: allow(1, "ann", "eve"), strict: block(2, "eve"), blocked: block(3, "bob", "eve") });
  stack.checkMoments();
  expect(stack.writes).toEqual(["applications.policies.update", "applications.policies.update"]);
  expect(stack.summary).toEqual(["1 allow ann eve", "2 deny eve", "3 deny bob eve"]);
  await stack.settled();

  // All policies rotate, and one changes whom it matches.
  await stack.deploy({ strict: block(1, "eve"), blocked: block(2, "eve"), people: allow(3, "ann", "bob", "eve") });
  stack.checkMoments();
  expect(stack.admitted.at(-1)).toBe("ann bob");
  await stack.settled();
});

inLongRuns(() => {
  test("a run without parallelism ends with the wanted policies too, and never with a duplicate", async () => {
    const before = { a: allow(1, "ann"), b: block(2, "bob"), c: allow(3, "bob") };
    await stack.deploy(before);
    await stack.configure({ a: allow(2, "ann"), b: block(3, "bob"), c: allow(4, "bob"), first: allow(1, "eve") });
    stack.watch();
    const outcomes = [await stack.stack.apply("-parallelism=1"), await stack.stack.apply("-parallelism=1")];
    expect(outcomes.at(-1)).toMatchObject({ code: 0 });
    expect(stack.summary).toEqual(["1 allow eve", "2 allow ann", "3 deny bob", "4 allow bob"]);
    expect(stack.admitted.filter((people) => people.includes("bob"))).toEqual([]);
    await stack.settled();
  });

  test("more policies than Terraform changes at once make room for a new one", async () => {
    const many = (first: number) =>
      Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`p${index}`, block(first + index, "bob")]));
    await stack.deploy({ ...many(1), staff: allow(20, "ann", "bob") });
    await stack.configure({ ...many(2), staff: allow(21, "ann", "bob"), first: block(1, "eve") });
    stack.watch();
    await stack.stack.apply();
    expect(await stack.stack.apply()).toMatchObject({ code: 0 });
    stack.checkMoments();
    expect(stack.summary).toHaveLength(15);
    expect(stack.summary[0]).toBe("1 deny eve");
    await stack.settled();
  });

  test("create_before_destroy takes over an equal policy, so that it is never gone", async () => {
    const policies = { staff: { ...allow(1, "ann"), lifecycle: { create_before_destroy: true } } };
    await stack.deploy(policies);
    const [old] = stack.policies();
    stack.watch();
    const outcome = await stack.stack.apply("-replace=cfaccess_application_policy.staff");
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    stack.checkMoments();
    expect(stack.summary).toEqual(["1 allow ann"]);
    expect(stack.policies()[0]?.id).toBe(old?.id);
    await stack.settled();
  });
});

test("a policy moves to another application, drift is put right, and the last policy is deleted with a warning", async () => {
  stack.emulator.behaviors.applicationsRefuseLastPolicyDeletion = false;
  await stack.deploy({ staff: allow(1, "ann"), others: allow(2, "eve") });
  const [staff, others] = stack.policies();
  const app_id = stack.applicationId;
  // Somebody changes one policy and deletes the other.
  stack.emulator.call("applications.policies.update", {
    ...{ app_id, policy_id: staff?.id ?? "", name: "staff", decision: "bypass", include: [{ everyone: {} }] },
  });
  stack.emulator.call("applications.policies.delete", { app_id, policy_id: others?.id ?? "" });
  const drift = await stack.stack.plan();
  expect(outputOf(drift)).toContain('The policy "others" is gone from its application');
  await stack.applied();
  expect(stack.summary).toEqual(["1 allow ann", "2 allow eve"]);

  const application_id = newApplication(stack.emulator, "docs");
  await stack.deploy({ staff: { ...allow(1, "ann"), application_id }, others: { ...allow(2, "eve"), application_id } });
  expect(stack.summary).toEqual([]);
  expect(stack.emulator.call("applications.policies.list", { app_id: application_id })).toHaveLength(2);
  expect(outputOf(await stack.stack.destroy())).toContain("The application has no policies any more");
});

test("fails before the first request if two policies want one place, or a reusable policy has it", async () => {
  await stack.configure({ a: allow(1, "ann"), b: allow(1, "bob") });
  const duplicate = await stack.stack.plan();
  expect(duplicate.code).toBe(1);
  expect(outputOf(duplicate)).toContain("Two policies have the precedence 1");

  const { emulator, applicationId } = stack;
  const { id = "" } = emulator.call("policies.create", {
    ...{ name: "shared", decision: "allow", include: [{ everyone: {} }] },
  });
  const application = { app_id: applicationId, type: "self_hosted", name: "wiki", domain: "wiki.example.com" } as const;
  emulator.call("applications.update", { ...application, policies: [{ id, precedence: 1 }] });
  await stack.configure({ a: allow(1, "ann") });
  const reusable = await stack.stack.plan();
  expect(reusable.code).toBe(1);
  expect(outputOf(reusable)).toContain("It is a reusable policy: the resource of the application decides");

  const imported = await stack.stack.import(
    "cfaccess_application_policy.a",
    `${emulator.accountId}/${applicationId}/${id}`,
  );
  expect(imported.code).toBe(1);
  expect(outputOf(imported)).toContain("Manage it with cloudflare_zero_trust_access_policy");
});

inLongRuns(() => {
  test("fails to share an application with a cfaccess_application that sets policies", async () => {
    const { accountId: account_id } = stack.emulator;
    const policies = [{ name: "inline", decision: "allow", include: [{ everyone: {} }] }];
    const shop = { account_id, type: "self_hosted", name: "Shop", domain: "shop.example.com" };
    const staff = { account_id, application_id: "${cfaccess_application.shop.id}", name: "staff", ...allow(2, "ann") };
    const resource = (more: object) => ({
      resource: { cfaccess_application: { shop: { ...shop, ...more } }, cfaccess_application_policy: { staff } },
    });
    await stack.stack.write(resource({}));
    await stack.applied();
    await stack.settled();
    // The application is updated, and leaves the policy alone.
    await stack.stack.write(resource({ name: "Store" }));
    await stack.applied();
    await stack.settled();
    expect(stack.emulator.call("applications.list", { name: "Store" })[0]).toMatchObject({
      policies: [{ name: "staff" }],
    });
    await stack.stack.write(resource({ policies }));
    const outcome = await stack.stack.plan();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain('cfaccess_application "Store" sets policies, and removes all others');
  });
});

test("fails to share an application: policies of another owner are named, and never changed", async () => {
  const { emulator, applicationId } = stack;
  const application = { app_id: applicationId, type: "self_hosted", name: "wiki", domain: "wiki.example.com" } as const;
  const inline = { name: "inline", decision: "allow", precedence: 1 } as const;
  emulator.call("applications.update", { ...application, policies: [{ ...inline, include: [{ everyone: {} }] }] });
  await stack.configure({ staff: allow(1, "ann") });
  const taken = await stack.stack.apply();
  expect(taken.code).toBe(1);
  for (const words of [
    'the policy "inline"',
    "A cloudflare_zero_trust_access_application always owns them",
    "cfaccess_application without policies",
  ])
    expect(outputOf(taken)).toContain(words);
  expect(stack.summary).toEqual(["1 allow"]);

  await stack.configure({
    staff: { ...allow(2, "ann"), session_duration: "1h", purpose_justification_required: true },
  });
  await stack.applied();
  // The official resource with ignore_changes = [policies] writes back what it knows of a policy.
  const policies = stack.policies().map(({ id = "", name = "", decision = "allow", include = [], precedence = 0 }) => ({
    ...{ id, name, decision, include, precedence },
  }));
  emulator.call("applications.update", { ...application, policies });
  const cut = await stack.stack.plan();
  expect(cut.code).toBe(2);
  expect(outputOf(cut)).toContain("has lost purpose_justification_required, session_duration");

  emulator.call("applications.delete", { app_id: applicationId });
  await stack.configure({});
  expect(await stack.stack.apply()).toMatchObject({ code: 0 });
});
