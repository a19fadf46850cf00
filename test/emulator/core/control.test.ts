import type { AccessEmulator } from "../../../lib/emulator";
import { control, created, emulate, numbered, send, stopEmulators, targetsPath } from "../running-emulators";

afterEach(stopEmulators);

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const answerOf = async (emulator: AccessEmulator, path: string): Promise<Record<string, unknown>> =>
  (await (await control(emulator, path)).json()) as Record<string, unknown>;

test("requests are listed and cleared", async () => {
  const emulator = await emulate();
  await send(emulator, "GET", `${targetsPath(emulator)}?page=1`);
  await send(emulator, "GET", "/nowhere");
  const { count, requests } = await answerOf(emulator, "/requests");
  expect(count).toBe(2);
  expect(requests).toMatchObject([
    {
      endpoint: "infrastructure.targets.list",
      method: "GET",
      path: expect.stringMatching(/targets\?page=1$/),
      status: 200,
    },
    { method: "GET", path: "/client/v4/nowhere", status: 404 },
  ]);
  expect((await control(emulator, "/requests", { method: "DELETE" })).status).toBe(204);
  expect(emulator.requests.count()).toBe(0);
});

test("faults are added, listed and cleared", async () => {
  const emulator = await emulate();
  const added = await control(emulator, "/faults", json("POST", { kind: "status", code: 503, times: "always" }));
  expect([added.status, await added.json()]).toMatchObject([201, { id: 1, hits: 0 }]);
  expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 503 });
  const { faults } = await answerOf(emulator, "/faults");
  expect(faults).toEqual([{ id: 1, hits: 1, fault: { kind: "status", code: 503, times: "always" } }]);
  expect((await control(emulator, "/faults", { method: "DELETE" })).status).toBe(204);
  expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 200 });
});

test("behaviors are listed and changed, and omitted ones stay", async () => {
  const emulator = await emulate({ behaviors: { targetsHostnameLowercased: true } });
  const changed = await control(emulator, "/behaviors", json("PUT", { targetsBatchAtomic: false }));
  const expected = { ...emulator.behaviors, targetsBatchAtomic: false, targetsHostnameLowercased: true };
  expect(await changed.json()).toEqual(expected);
  expect(emulator.behaviors).toEqual(expected);
  expect(await (await control(emulator, "/behaviors")).json()).toEqual(expected);
});

test("the state is returned, and a reset restores the start", async () => {
  const emulator = await emulate({
    behaviors: { targetsHostnameLowercased: true },
    rateLimit: { requests: 2, window: 60 },
  });
  await created(emulator, numbered(1));
  emulator.faults.add({ kind: "status", code: 500, times: "always" });
  emulator.behaviors.targetsHostnameLowercased = false;
  expect(await (await control(emulator, "/state")).json()).toEqual(emulator.snapshot());
  expect((await control(emulator, "/reset", { method: "POST" })).status).toBe(204);
  expect(emulator.snapshot()).toEqual({});
  expect([emulator.requests.count(), emulator.faults.list(), emulator.behaviors.targetsHostnameLowercased]).toEqual([
    0,
    [],
    true,
  ]);
  for (let i = 0; i < 2; i += 1)
    expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 200 });
});

test.each([
  ["POST", "/faults", { kind: "flood" }, 400, 'kind: given "flood", allowed: "latency" or "status" or "reset-before"'],
  ["POST", "/faults", {}, 400, "kind is a required field"],
  ["POST", "/faults", { kind: "status", code: 200 }, 400, "code: given 200, allowed: 400 or more"],
  ["POST", "/faults", { kind: "latency" }, 400, "ms is a required field"],
  ["POST", "/faults", { kind: "reset-before", times: 0 }, 400, "times: given 0, allowed: 1 or more"],
  ["POST", "/faults", { kind: "reset-before", time: 2 }, 400, "unknown fields time"],
  ["PUT", "/behaviors", { targetsBatchAtomic: "no" }, 400, 'targetsBatchAtomic: given "no", allowed: type boolean'],
  ["PUT", "/behaviors", { targetsBatchAtomik: false }, 400, "unknown fields targetsBatchAtomik"],
])("fails for %s %s with %j", async (method, path, body, status, words) => {
  const emulator = await emulate();
  const before = { ...emulator.behaviors };
  const response = await control(emulator, path, json(method, body));
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: expect.stringContaining(words) });
  expect([emulator.behaviors, emulator.faults.list()]).toEqual([before, []]);
});
