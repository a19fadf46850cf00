import type { Seed } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";

const TEST = "cfaccess_policy_test.staff";
const STAFF = { name: "Staff", decision: "allow", include: [{ email_domain: { domain: "example.com" } }] };

/** Ten users of example.com, two guests, and one who never logged in. */
const STAFF_USERS = Array.from({ length: 10 }, (_, index) => `user${index}@example.com`);
const GUESTS = ["eve@example.org", "mal@example.org"];
const SEED: Seed = {
  users: [...STAFF_USERS, ...GUESTS, "new@example.com"].map((email) => ({ email, name: email.split("@")[0] ?? "" })),
  "users.lastSeenIdentity": [...STAFF_USERS, ...GUESTS].map((user) => ({ user })),
};

let stack: EmulatedStack;
beforeEach(async () => {
  stack = new EmulatedStack(...(await EmulatedStack.parts({ behaviors: { policyTestSeconds: 0 } }, {})));
  stack.emulator.seed(SEED);
});
afterEach(() => stack.remove());

const write = (attributes: object, more: object = {}): Promise<void> =>
  stack.stack.write({
    resource: {
      cfaccess_policy_test: {
        staff: { account_id: stack.emulator.accountId, policies: [STAFF], ...attributes },
      },
      ...more,
    },
  });

async function failure(attributes: object): Promise<string> {
  await write(attributes);
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  return outputOf(outcome);
}

const tests = (): number => stack.emulator.requests.count("applications.policyTests.create");

test("records the counts, and tests again only if something but the time limits changes", async () => {
  const policy = stack.emulator.call("policies.create", STAFF as never);
  const wanted = { policy_ids: [policy.id], max_blocked_percent: 20, must_block: ["EVE@example.org"] };
  await write(wanted);
  const { stdout, stderr } = await stack.applied();
  expect(outputOf({ stdout, stderr })).toContain("The policies would block 2 of 12 users (16.7 %)");
  const counts = { total_users: 12, users_approved: 10, users_blocked: 2, users_errored: 0 };
  const first = await stack.stack.attributes(TEST);
  expect(first).toMatchObject({ ...counts, test_id: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect([tests(), await stack.stack.plan()]).toMatchObject([1, { code: 0 }]);

  await write({ ...wanted, timeouts: { create: "5m" } });
  await stack.applied();
  expect([tests(), await stack.stack.attributes(TEST)]).toMatchObject([1, { test_id: first?.["test_id"] }]);

  await write({ ...wanted, triggers: { include: JSON.stringify(STAFF.include) } });
  await stack.applied();
  expect([tests(), await stack.stack.plan()]).toMatchObject([2, { code: 0 }]);
  expect((await stack.stack.attributes(TEST))?.["test_id"]).not.toBe(first?.["test_id"]);
});

test("fails where a threshold is broken, names the users, and keeps what depends on it from being applied", async () => {
  const change = { terraform_data: { handover: { depends_on: [TEST] } } };
  const thresholds = {
    max_blocked_percent: 10,
    must_allow: ["user0@example.com", "mal@example.org"],
    must_block: ["user1@example.com"],
  };
  await write(thresholds, change);
  const outcome = await stack.stack.apply();
  const output = outputOf(outcome);
  expect(outcome.code).toBe(1);
  for (const words of [
    "The policies would block 2 of 12 users (16.7 %)",
    "max_blocked_percent allows 10 %. Blocked: eve <eve@example.org>, mal <mal@example.org>.",
    "The policies would not allow 1 user of must_allow",
    "mal@example.org (blocked).",
    "The policies would not block 1 user of must_block",
    "user1@example.com (approved).",
  ]) {
    expect(output).toContain(words);
  }
  expect(await stack.stack.attributes("terraform_data.handover")).toBeUndefined();
  expect(await stack.stack.attributes(TEST)).toBeUndefined();

  // Corrected policies let the change through.
  const policies = [STAFF, { name: "Guests", decision: "allow", include: [{ email: { email: "mal@example.org" } }] }];
  await write({ policies, max_blocked_percent: 10, must_allow: ["mal@example.org"] }, change);
  await stack.applied();
  expect(await stack.stack.attributes("terraform_data.handover")).toBeDefined();
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
});

test("fails for a user who was not tested, and for users whose test has an error", async () => {
  const output = await failure({ must_allow: ["new@example.com"], must_block: ["nobody@example.com"] });
  expect(output).toContain("1 user of must_allow was not tested");
  expect(output).toContain(
    "new@example.com. Cloudflare tests policies only with users who have logged in to Access once",
  );
  expect(output).toContain("1 user of must_block was not tested");

  const external = { evaluate_url: "https://eval.example.com", keys_url: "https://eval.example.com/keys" };
  const policies = [{ name: "Evaluated", decision: "allow", include: [{ external_evaluation: external }] }];
  const errors = await failure({ policies });
  expect(errors).toContain("The policies could not be tested with 12 users");
  expect(errors).toMatch(/max_errors allows 0\. Not tested: .* and 2 more\./);
  await write({ policies, max_errors: 12 });
  await stack.applied();
});

test("warns if there was nobody to test with, and fails for invalid arguments", async () => {
  for (const { id = "" } of stack.emulator.call("users.list", {})) stack.emulator.call("users.delete", { user_id: id });
  await write({ max_blocked_percent: 0 });
  expect(outputOf(await stack.applied())).toContain("The policy test had no users");
  for (const [attributes, words] of [
    [{ policies: null }, "There is no policy to test"],
    [{ policies: null, policy_ids: ["staff"] }, "policy_ids must be ids of reusable policies, which are UUIDs"],
    [{ must_allow: ["ann"] }, "must_allow must be email addresses"],
    [{ max_blocked_percent: 101 }, "max_blocked_percent must be at most 100"],
    [
      { policies: [{ ...STAFF, include: [{ everyone: {}, email: { email: "a@example.com" } }] }] },
      "exactly one attribute",
    ],
  ] as const) {
    await write(attributes);
    expect(outputOf(await stack.stack.plan())).toContain(words);
  }
  const output = await failure({ policies: null, policy_ids: ["b0000000-0000-4000-8000-000000000001"] });
  expect(output).toContain("Cloudflare refuses to test the policies");
});

test("survives too many requests, lost responses and a slow test, and is stopped by its time limit", async () => {
  const [create, get, users] = ["create", "get", "users.list"].map((name) => ({
    endpoint: `applications.policyTests.${name}`,
  }));
  if (create === undefined || get === undefined || users === undefined) throw new Error("Unreachable.");
  stack.emulator.faults.add({ match: create, kind: "status", code: 429, retryAfter: 0 });
  stack.emulator.faults.add({ match: create, kind: "reset-after" });
  stack.emulator.faults.add({ match: get, kind: "status", code: 502 });
  stack.emulator.faults.add({ match: users, kind: "reset-after" });
  stack.emulator.behaviors.policyTestSeconds = 0.6; // Three polls.
  await write({ max_blocked_percent: 50 });
  await stack.applied();
  expect(await stack.stack.attributes(TEST)).toMatchObject({ users_approved: 10, users_blocked: 2 });
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });

  stack.emulator.behaviors.policyTestSeconds = 600;
  const late = await failure({ timeouts: { update: "2s" }, triggers: { release: "2" } });
  expect(late).toContain("The operation took longer than 2s");
  stack.emulator.behaviors.policyTestSeconds = 0;
  for (const [policyTestEnd, words] of [
    ["exceeded time", "Cloudflare ended the test after 50 % of the users"],
    ["blocked", "Cloudflare did not run the test"],
  ] as const) {
    stack.emulator.behaviors.policyTestEnd = policyTestEnd;
    expect(await failure({ triggers: { release: "2" } })).toContain(words);
  }
  stack.emulator.behaviors.policyTestEnd = "complete";
  await stack.applied();
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
});
