import type { Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";
import { inLongRuns, sampleOf } from "../../support/long-runs";

const MAIN = "cfaccess_key_rotation.main";
const DAY = 24 * 60 * 60_000;

/** Milliseconds between the emulator's clock and that of this machine. */
let offset: number;
let stack: EmulatedStack;
beforeEach(async () => {
  offset = 0;
  stack = new EmulatedStack(...(await EmulatedStack.parts({ clock: () => Date.now() + offset }, {})));
  // Keys that were rotated ten days ago, and that no schedule rotates soon.
  offset = -10 * DAY;
  stack.emulator.call("keys.update", { key_rotation_interval_days: 365 });
  stack.emulator.call("keys.rotate", {});
  offset = 0;
});
afterEach(() => stack.remove());

const write = (attributes: object = {}, more: object = {}): Promise<void> =>
  stack.stack.write({
    resource: {
      cfaccess_key_rotation: { main: { account_id: stack.emulator.accountId, ...attributes } },
      ...more,
    },
  });

const lastRotation = (): string => stack.emulator.call("keys.get", {}).last_key_rotation_at ?? "";
const state = async (): Promise<Record<string, unknown>> => (await stack.stack.attributes(MAIN)) ?? {};
const rotations = (): number => stack.writes.length;

async function settled(): Promise<void> {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
}

it("rotates on creation, on triggers and past an age, and at no other time", async () => {
  const before = lastRotation();
  await write({ triggers: { incident: "1" } });
  await stack.applied();
  const first = lastRotation();
  expect(first).not.toBe(before);
  expect(await state()).toMatchObject({ rotated_at: first, last_key_rotation_at: first });
  await settled();

  await write({ triggers: { incident: "1" }, rotate_after: "90d", rotate_on_create: false });
  await stack.applied();
  expect(rotations()).toBe(1);
  await write({ triggers: { incident: "2" }, rotate_after: "90d", rotate_on_create: false });
  await stack.applied();
  expect(rotations()).toBe(2);
  await settled();

  // The age is that of the keys in the API, whoever rotated them.
  offset = -91 * DAY;
  stack.emulator.call("keys.rotate", {});
  offset = 0;
  const old = lastRotation();
  const nightly = await stack.stack.plan();
  expect(nightly.code).toBe(2);
  expect(outputOf(nightly)).toContain(`The last rotation, at ${old}, is older than rotate_after = "90d"`);
  await stack.applied();
  expect(rotations()).toBe(3);
  expect(await state()).toMatchObject({ rotated_at: lastRotation() });
  await settled();

  expect(await stack.stack.destroy()).toMatchObject({ code: 0 });
  expect(rotations()).toBe(3);
});

it("does not rotate on creation without rotate_on_create, unless the keys are too old", async () => {
  await write({ rotate_on_create: false, rotate_after: "30d" });
  await stack.applied();
  expect(rotations()).toBe(0);
  expect(await state()).toMatchObject({ rotated_at: null, last_key_rotation_at: lastRotation() });
  await settled();

  // A new age that the keys exceed already.
  await write({ rotate_on_create: false, rotate_after: "7d" });
  await stack.applied();
  expect(rotations()).toBe(1);
  await stack.stack.terraform.run("state", "rm", MAIN);
  offset = -8 * DAY;
  stack.emulator.call("keys.rotate", {});
  offset = 0;
  await stack.applied();
  expect(rotations()).toBe(2);
  await settled();
});

it("is imported without a rotation, with values that are unknown at plan", async () => {
  await write({ rotate_after: "30d" });
  expect(await stack.stack.import(MAIN, stack.emulator.accountId)).toMatchObject({ code: 0 });
  await stack.applied();
  await settled();
  expect(rotations()).toBe(0);

  const writeUnknown = (age: string): Promise<void> => {
    const of = { input: { age, incident: "1", creation: false } };
    const [rotate_after, incident] = ["${terraform_data.of.output.age}", "${terraform_data.of.output.incident}"];
    const rotate_on_create = "${terraform_data.of.output.creation}";
    return write({ rotate_after, rotate_on_create, triggers: { incident } }, { terraform_data: { of } });
  };
  // New triggers count as a change. Later, all values turn out to be the same, or the keys not to be too old.
  await writeUnknown("30d");
  await stack.applied();
  expect(rotations()).toBe(1);
  await writeUnknown("40d");
  expect(outputOf(await stack.stack.plan())).toContain("(known after apply)");
  await stack.applied();
  expect(rotations()).toBe(1);
  await settled();
});

describe("failures", () => {
  const ROTATE = { endpoint: "keys.rotate" };
  const struck: [string, Fault, requests: number][] = [
    ["a connection reset after the rotation", { match: ROTATE, kind: "reset-after" }, 1],
    ["a page of HTML after the rotation", { match: ROTATE, kind: "malformed", form: "html" }, 1],
    ["too many requests", { match: ROTATE, kind: "status", code: 429, retryAfter: 0 }, 2],
    ["a 503 in place of the time", { match: { endpoint: "keys.get" }, kind: "status", code: 503 }, 1],
  ];
  it.each(sampleOf(struck, 1))("survives %s, and rotates once", async (_name, fault, requests) => {
    const before = lastRotation();
    stack.emulator.faults.add(fault);
    await write();
    await stack.applied();
    expect(lastRotation()).not.toBe(before);
    expect(rotations()).toBe(requests);
    expect(await state()).toMatchObject({ rotated_at: lastRotation() });
    await settled();
  });

  it("fails if a reset prevents the rotation, and the next run rotates", async () => {
    const before = lastRotation();
    stack.emulator.faults.add({ match: ROTATE, kind: "reset-before" });
    await write();
    const outcome = await stack.stack.apply();
    expect(outcome.code).toBe(1);
    expect(outputOf(outcome)).toContain("Could not rotate the keys of the account");
    expect(lastRotation()).toBe(before);
    await stack.applied();
    expect(lastRotation()).not.toBe(before);
  });

  inLongRuns(() => {
    it("survives a run that is lost after the rotation: the next one does not rotate again, and says so", async () => {
      const lost = (): void => {
        stack.emulator.faults.add({ match: ROTATE, kind: "reset-after" });
        stack.emulator.faults.add({
          match: { endpoint: "keys.get" },
          kind: "status",
          code: 400,
          after: gets,
          times: "always",
        });
      };
      // Creation: one request for the age, one before the rotation.
      let gets = 2;
      lost();
      await write({ triggers: { incident: "1" } });
      expect(await stack.stack.apply()).toMatchObject({ code: 1 });
      const first = lastRotation();
      stack.emulator.faults.clear();
      expect(outputOf(await stack.applied())).toContain(`They were rotated at ${first}, less than an hour ago`);
      expect([lastRotation(), rotations()]).toEqual([first, 1]);
      await settled();

      // Update: the refresh reads once more. The same hour, but this change rotates.
      gets = 3;
      lost();
      await write({ triggers: { incident: "2" } });
      expect(await stack.stack.apply()).toMatchObject({ code: 1 });
      const second = lastRotation();
      expect(second).not.toBe(first);
      stack.emulator.faults.clear();
      expect(outputOf(await stack.applied())).toContain(`They were rotated at ${second}, less than an hour ago`);
      expect([lastRotation(), rotations()]).toEqual([second, 2]);
      expect(await state()).toMatchObject({ rotated_at: second, triggers: { incident: "2" } });
      await settled();
    });
  });

  it("survives a rotation by somebody else between plan and apply, and does not rotate again", async () => {
    await write({ rotate_on_create: false, rotate_after: "30d" });
    await stack.applied();
    await write({ rotate_on_create: false, rotate_after: "7d" });
    await stack.stack.terraform.run("plan", "-out=rotate.plan");
    offset = -2 * DAY;
    stack.emulator.call("keys.rotate", {});
    offset = 0;
    expect(await stack.stack.terraform.attempt("apply", "rotate.plan")).toMatchObject({ code: 0 });
    expect(rotations()).toBe(0);
    await settled();
  });

  it("fails for bad input before any request", async () => {
    stack.emulator.requests.clear();
    await write({ rotate_after: "90" });
    expect(outputOf(await stack.stack.plan())).toContain('such as "90s", "20m", "1h30m" or "90d", not "90"');
    expect(stack.emulator.requests.count()).toBe(0);
    await write();
    expect(outputOf(await stack.stack.import(MAIN, "mine"))).toContain(
      'The import id "mine" is invalid. Use ACCOUNT_ID',
    );
  });
});
