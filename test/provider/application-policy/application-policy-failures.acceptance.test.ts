import type { Attributes } from "../life-cycles";
import { outputOf } from "../emulated-stack";
import { allow, block, PolicyStack } from "./policy-stack";
import { inLongRuns } from "../../support/long-runs";

jest.setTimeout(180_000);

let stack: PolicyStack;
beforeEach(async () => {
  stack = await PolicyStack.start();
});
afterEach(() => stack.remove());

type Policies = Readonly<Record<string, Attributes>>;

const BEFORE: Policies = { staff: allow(1, "ann", "bob"), blocked: block(2, "bob") };
/** Three updates swap the policies, and one request adds or removes the guests. */
const AFTER: Policies = { staff: allow(2, "ann", "bob"), blocked: block(1, "bob"), guests: allow(3, "eve") };
const SUMMARIES = new Map([
  [BEFORE, ["1 allow ann bob", "2 deny bob"]],
  [AFTER, ["1 deny bob", "2 allow ann bob", "3 allow eve"]],
]);
const WRITES = { endpoint: "applications.policies.*" };

/** Applies until the run succeeds, at most three times. Returns the outputs. */
async function deployed(policies: Policies): Promise<string[]> {
  await stack.configure(policies);
  stack.watch();
  const outputs: string[] = [];
  for (let run = 0; run < 3; run += 1) {
    const outcome = await stack.stack.apply();
    outputs.push(outputOf(outcome));
    if (outcome.code === 0) break;
    stack.emulator.faults.clear();
  }
  stack.checkMoments();
  expect(stack.summary).toEqual(SUMMARIES.get(policies));
  return outputs;
}

test("survives a connection that is reset before or after a request, whichever it is", async () => {
  await deployed(BEFORE);
  const rounds = [
    ["reset-after", 0, AFTER],
    ["reset-after", 1, BEFORE],
    ["reset-before", 2, AFTER],
    ["reset-before", 0, BEFORE],
    ["reset-after", 2, AFTER],
  ] as const;
  for (const [kind, position, policies] of rounds) {
    for (const method of ["PUT", "POST", "DELETE"] as const) {
      const after = method === "PUT" ? position : 0;
      stack.emulator.faults.add({ kind, after, match: { ...WRITES, method } });
    }
    expect(await deployed(policies)).toHaveLength(1);
    stack.emulator.faults.clear();
  }
  await stack.settled();
});

test("survives too many requests, an overloaded API and a malformed response", async () => {
  await deployed(BEFORE);
  const method = "PUT";
  stack.emulator.faults.add({ kind: "status", code: 429, retryAfter: 0, match: { ...WRITES, method } });
  stack.emulator.faults.add({ kind: "status", code: 502, after: 1, match: { ...WRITES, method } });
  stack.emulator.faults.add({ kind: "malformed", form: "truncated", match: { ...WRITES, method: "POST" } });
  expect(await deployed(AFTER)).toHaveLength(1);
  await stack.settled();
});

inLongRuns(() => {
  test("fails at any request for good, makes no more, and the next run ends it", async () => {
    await deployed(BEFORE);
    const positions = [
      ["PUT", 0, AFTER],
      ["PUT", 1, BEFORE],
      ["PUT", 2, AFTER],
      ["DELETE", 0, BEFORE],
      ["POST", 0, AFTER],
    ] as const;
    for (const [method, after, policies] of positions) {
      const match = { ...WRITES, method };
      stack.emulator.faults.add({ kind: "status", code: 400, times: "always", after, match });
      await stack.configure(policies);
      stack.watch();
      const output = outputOf(await stack.stack.apply());
      stack.emulator.faults.clear();
      expect(output).toContain("HTTP 400");
      const writes = [...stack.emulator.requests].filter((one) => one.method !== "GET");
      expect(writes.map(({ status }) => status >= 400)).toEqual([...writes.slice(1).map(() => false), true]);
      if (writes.length < 4)
        expect(output).toMatch(/The change of the policy "\w+" failed, so that the rest was not made/);
      expect(await deployed(policies)).toHaveLength(1);
    }
  });
});

test("fails to create the policy that should replace another, and keeps the other", async () => {
  await stack.deploy({ staff: allow(1, "ann") });
  const group = { include: [{ group: { id: "00000000-0000-4000-8000-000000000001" } }] };
  await stack.configure({ people: { ...allow(2), ...group } });
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  expect(outputOf(outcome)).toContain('Could not create the policy "people"');
  expect(outputOf(outcome)).toContain('The policy "staff" was not changed');
  expect(stack.summary).toEqual(["1 allow ann"]);
  stack.emulator.faults.clear();
  await stack.deploy({ people: allow(2, "ann", "eve") });
  stack.checkMoments();
  expect(stack.summary).toEqual(["2 allow ann eve"]);
});

inLongRuns(() => {
  test("survives kill -9 while policies are created, and while they swap", async () => {
    await stack.remove();
    stack = await PolicyStack.start({}, "terraform");
    for (const policies of [AFTER, BEFORE]) {
      stack.emulator.faults.add({ kind: "latency", ms: 500, times: "always", match: WRITES });
      await stack.configure(policies);
      stack.watch();
      await stack.interrupted("SIGKILL", () => stack.writes.length >= 2);
      stack.emulator.faults.clear();
      await deployed(policies);
    }
  });

  test("survives an interrupt", async () => {
    await deployed(BEFORE);
    stack.emulator.faults.add({ kind: "latency", ms: 500, times: "always", match: WRITES, delays: "response" });
    await stack.configure(AFTER);
    stack.watch();
    await stack.interrupted("SIGINT", () => stack.writes.length >= 1);
    stack.emulator.faults.clear();
    await deployed(AFTER);
  });
});

test("survives policies that somebody deletes between plan and apply, and an application that is gone", async () => {
  await deployed(BEFORE);
  const [staff, blocked] = stack.policies();
  const app_id = stack.applicationId;
  await stack.configure(AFTER);
  await stack.stack.plan("-out=plan");
  stack.emulator.call("applications.policies.delete", { app_id, policy_id: staff?.id ?? "" });
  const outcome = await stack.stack.terraform.attempt("apply", "-input=false", "-no-color", "plan");
  expect(outputOf(outcome)).toContain('The policy "staff" no longer exists');
  expect(stack.policies()).toContainEqual(expect.objectContaining({ id: blocked?.id, precedence: 1 }));
  await deployed(AFTER);

  await stack.stack.plan("-destroy", "-out=plan");
  stack.emulator.call("applications.delete", { app_id });
  expect(await stack.stack.terraform.attempt("apply", "-input=false", "plan")).toMatchObject({ code: 0 });
});

test("fails to import with an invalid id, and what does not exist", async () => {
  const { accountId } = stack.emulator;
  const none = "00000000-0000-4000-8000-000000000001";
  await stack.configure({ staff: allow(1, "ann") });
  for (const [id, problem] of [
    [
      `${accountId}/${stack.applicationId}`,
      "Use ACCOUNT_ID/APPLICATION_ID/POLICY_ID or zones/ZONE_ID/APPLICATION_ID/POLICY_ID",
    ],
    [`${accountId}/${stack.applicationId}/${none}`, `has no policy ${none}`],
    [`${accountId}/${none}/${none}`, `has no policy ${none}, or there is no such application`],
  ] as const) {
    const outcome = await stack.stack.import("cfaccess_application_policy.staff", id);
    expect([outcome.code, outputOf(outcome)]).toEqual([1, expect.stringContaining(problem)]);
  }
});
