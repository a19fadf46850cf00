import type { Seed } from "../../../lib/emulator";
import { emulate, hostnames, numbered, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

test("direct calls create objects without rate limit, log and faults", async () => {
  const emulator = await emulate({ rateLimit: { requests: 1, window: 60 } });
  emulator.faults.add({ kind: "status", code: 500 });
  emulator.seed({ "infrastructure.targets": [numbered(1), numbered(2)], gatewayCa: [{}] });
  expect(emulator.requests.count()).toBe(0);
  emulator.faults.clear();
  expect(await hostnames(emulator)).toEqual(["host-1", "host-2"]);
  expect(emulator.call("gatewayCa.list", {})).toHaveLength(1);
});

test("direct calls have the types of the endpoint table", async () => {
  const emulator = await emulate();
  const target = emulator.call("infrastructure.targets.create", numbered(1));
  const target_id = target.id;
  expect(emulator.call("infrastructure.targets.get", { target_id })).toEqual(target);
  expect(emulator.call("infrastructure.targets.createBatch", { body: [numbered(2)] })).toHaveLength(1);
  emulator.call("infrastructure.targets.update", { target_id, ...numbered(3) });
  expect(emulator.call("infrastructure.targets.list", { hostname: "host-3" })).toHaveLength(1);
  emulator.call("infrastructure.targets.delete", { target_id });
  expect(() => emulator.call("infrastructure.targets.get", { target_id })).toThrow(`target "${target_id}" not found`);
});

test("changing inputs and results does not change the stored objects", async () => {
  const emulator = await emulate();
  const given = { ...numbered(1), tags: { env: "prod" } };
  const result = emulator.call("infrastructure.targets.create", given);
  given.tags.env = "changed";
  result.hostname = "changed";
  expect(emulator.call("infrastructure.targets.get", { target_id: result.id })).toMatchObject({
    hostname: "host-1",
    tags: { env: "prod" },
  });
});

test.each([
  [
    { "infrastructure.targets": [numbered(1), numbered(1)] },
    /^seed: infrastructure\.targets\[1\]: .*already belongs to target/,
  ],
  [{ "infrastructure.targets": [{ hostnam: "a" }] }, /^seed: infrastructure\.targets\[0\]: .*unknown fields hostnam/],
  [{ targets: [] }, /^seed: unknown path "targets"; known paths: .*infrastructure\.targets/],
  [{ gatewayCa: {} }, /^seed: gatewayCa must be a list/],
  [[], /^seed: must be an object/],
])("fails for the seed %j", async (seed, message) => {
  const emulator = await emulate();
  const error = thrownBy(() => emulator.seed(seed as Seed));
  expect(error).toMatchObject({ code: "INVALID_SEED", message: expect.stringMatching(message) });
});

test("fails for an unknown endpoint", async () => {
  const emulator = await emulate();
  expect(() => emulator.call("nowhere" as "gatewayCa.list", {})).toThrow('there is no endpoint "nowhere"');
});

function thrownBy(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
