import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../../../lib/emulator";
import { outputOf } from "../emulated-stack";
import { CA, GatewayCaStack } from "./gateway-ca-stack";
import { inLongRuns, sampleOf } from "../../support/long-runs";

let stack: GatewayCaStack;
beforeEach(async () => {
  stack = await GatewayCaStack.create();
});
afterEach(() => stack.remove());

/** Replaces the stack by one whose Terraform starts the companion, as for a user. */
async function startedByTerraform(): Promise<void> {
  await stack.remove();
  stack = await GatewayCaStack.create({}, {}, "terraform");
}

const CREATE = { endpoint: "gatewayCa.create" };
const LIST = { endpoint: "gatewayCa.list" };
const DELETE = { endpoint: "gatewayCa.delete" };

const settled = async (more: object = {}): Promise<void> => {
  expect(await stack.attributes()).toMatchObject({ ...stack.ca, ...more });
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
};

describe("a failed creation", () => {
  const struck: [string, Fault][] = [
    ["a connection reset after the write", { match: CREATE, kind: "reset-after" }],
    ["a connection reset before the write", { match: CREATE, kind: "reset-before" }],
    ["a 502 in place of the write", { match: CREATE, kind: "status", code: 502 }],
    ["a page of HTML after the write", { match: CREATE, kind: "malformed", form: "html" }],
    ["an empty response after the write", { match: CREATE, kind: "malformed", form: "empty" }],
    ["responses that never arrive", { match: CREATE, kind: "reset-after", times: "always" }],
    ["too many requests", { match: CREATE, kind: "status", code: 429, retryAfter: 0 }],
    ["a reset of the list request", { match: LIST, kind: "reset-before" }],
  ];
  it.each(sampleOf(struck, 3))("survives %s, and does not count as adopted", async (_name, fault) => {
    stack.emulator.faults.add(fault);
    await stack.deploy();
    await settled({ adopted: false });
  });

  inLongRuns(() => {
    it("survives a concurrent creation, and adopts the other one", async () => {
      stack.emulator.faults.add({ match: CREATE, kind: "latency", ms: 500 });
      await stack.write();
      const applying = stack.applied();
      while (stack.emulator.requests.count("gatewayCa.list") < 2) await new Promise(setImmediate);
      stack.emulator.seed({ gatewayCa: [{}] });
      await applying;
      await settled({ adopted: true });
    });

    it("survives a list that lacks a new certificate authority", async () => {
      stack.emulator.behaviors.eventuallyConsistentReads = 4;
      stack.emulator.seed({ gatewayCa: [{}] });
      await stack.deploy();
      await settled();
    });
  });

  it("fails if no request succeeds, and the next run creates it", async () => {
    stack.emulator.faults.add({ match: CREATE, kind: "status", code: 400, times: "always" });
    await stack.write();
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain("Could not create the SSH certificate authority");
    expect(await stack.attributes()).toBeUndefined();
    stack.emulator.faults.clear();
    await stack.applied();
    await settled({ adopted: false });
  });

  it("fails in the plan if the account cannot be read", async () => {
    stack.emulator.faults.add({ match: LIST, kind: "malformed", form: "html", times: "always" });
    await stack.write();
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain("Could not read the SSH certificate authority of the account");
    expect(outputOf(plan)).toContain("base URL");
  });
});

describe("a killed run", () => {
  it.each(sampleOf(["SIGKILL", "SIGINT"] as const, 1))(
    "survives %s after the creation request: the next run adopts it",
    async (signal) => {
      await startedByTerraform();
      await stack.write();
      stack.emulator.faults.add({ match: LIST, kind: "latency", ms: 30_000, after: 3 });
      stack.emulator.faults.add({ match: CREATE, kind: "reset-after", times: "always" });
      expect((await stack.interrupted(signal, () => stack.ca !== undefined)).code).not.toBe(0);
      stack.emulator.faults.clear();
      const { id } = stack.ca ?? {};
      await stack.applied();
      expect(stack.ca).toMatchObject({ id });
      await settled();
    },
  );

  inLongRuns(() => {
    it.each(["destroy", "apply"] as const)(
      "survives SIGKILL after the deletion request: %s knows that it is gone",
      async (command) => {
        await startedByTerraform();
        await stack.deploy({ on_destroy: "delete" });
        stack.emulator.faults.add({ match: DELETE, kind: "latency", ms: 30_000, delays: "response" });
        const { process: terraform, outcome } = stack.stack.terraform.start("destroy", "-auto-approve", "-input=false");
        while (stack.ca !== undefined) await sleep(20);
        if (terraform.pid !== undefined) process.kill(-terraform.pid, "SIGKILL");
        await outcome;
        stack.emulator.faults.clear();
        expect(await stack.attributes()).toBeDefined();
        expect(await stack.stack[command]()).toMatchObject({ code: 0 });
        if (command === "apply") await settled({ adopted: false });
        else expect(await stack.attributes()).toBeUndefined();
      },
    );
  });
});

describe("an existing resource", () => {
  const unreadable: [string, Fault][] = [
    ["a page of HTML", { match: LIST, kind: "malformed", form: "html", times: "always" }],
    ["JSON without an envelope", { match: LIST, kind: "malformed", form: "no-envelope", times: "always" }],
    ["an empty response", { match: LIST, kind: "malformed", form: "empty", times: "always" }],
    ["HTTP 403", { match: LIST, kind: "status", code: 403, times: "always" }],
  ];
  it("fails to be read from an invalid response, and stays in the state", async () => {
    await stack.deploy();
    for (const [what, fault] of unreadable) {
      stack.emulator.faults.clear();
      stack.emulator.faults.add(fault);
      const plan = await stack.stack.plan();
      expect([what, plan.code]).toEqual([what, 1]);
      expect(outputOf(plan)).toContain("Could not read the SSH certificate authority");
    }
    stack.emulator.faults.clear();
    await settled();
  });

  inLongRuns(() => {
    it("survives a failed deletion: the next run deletes it", async () => {
      await stack.deploy({ on_destroy: "delete" });
      stack.emulator.faults.add({ match: DELETE, kind: "status", code: 400 });
      const failed = await stack.stack.destroy();
      expect(failed.code).toBe(1);
      expect(outputOf(failed)).toContain("Could not delete the SSH certificate authority");
      expect(await stack.attributes(CA)).toMatchObject({ ...stack.ca });
      stack.emulator.faults.add({ match: DELETE, kind: "reset-after" });
      expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
      expect(stack.ca).toBeUndefined();
    });
  });

  it("survives a deletion between plan and destroy", async () => {
    await stack.deploy({ on_destroy: "delete" });
    await stack.stack.terraform.run("plan", "-destroy", "-out=destroy.plan");
    stack.deleteCa();
    expect(await stack.stack.terraform.attempt("apply", "destroy.plan")).toMatchObject({ code: 0 });
  });
});

describe("bad input", () => {
  it.each(
    sampleOf(
      [
        ["an on_destroy that does not exist", { on_destroy: "burn" }, 'must be one of "keep", "delete", not "burn"'],
        ["an invalid account", { account_id: "mine" }, "32 hexadecimal digits"],
        ["a configured public key", { public_key: "ssh-rsa AAAA" }, "public_key"],
      ],
      1,
    ),
  )("fails for %s without a request", async (_name, attributes, message) => {
    await stack.write(attributes);
    const plan = await stack.stack.plan();
    expect(plan.code).toBe(1);
    expect(outputOf(plan)).toContain(message);
    expect(stack.emulator.requests.count()).toBe(0);
  });
});

test("fails with a read-only token, and names the permission", async () => {
  const readOnly = {
    token: "readonlyreadonlyreadonlyreadonlyreadonly",
    permissions: ["Access: SSH Auditing Read"] as const,
  };
  const other = await GatewayCaStack.create({ apiTokens: [readOnly] });
  try {
    await other.write();
    const outcome = await other.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain('permission "Access: SSH Auditing Edit"');
    expect(outputOf(outcome)).not.toContain(readOnly.token);
    expect(other.ca).toBeUndefined();
  } finally {
    await other.remove();
  }
});
