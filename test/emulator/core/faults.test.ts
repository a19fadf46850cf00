import { ERROR_CODE } from "../../../lib/api";
import { created, emulate, hostnames, numbered, send, stopEmulators, targetsPath } from "../running-emulators";
import type { AccessEmulator, Fault } from "../../../lib/emulator";

afterEach(stopEmulators);

const get = async (emulator: AccessEmulator) => (await send(emulator, "GET", targetsPath(emulator))).status;

test("a fault applies once by default", async () => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "status", code: 503 });
  expect([await get(emulator), await get(emulator)]).toEqual([503, 200]);
});

test("a fault applies `times` times, after the first `after` requests", async () => {
  const emulator = await emulate();
  const fault = emulator.faults.add({ kind: "status", code: 502, after: 1, times: 2 });
  const statuses = [];
  for (let i = 0; i < 5; i += 1) statuses.push(await get(emulator));
  expect(statuses).toEqual([200, 502, 502, 200, 200]);
  expect(fault.hits).toBe(2);
  expect(emulator.faults.list()).toEqual([expect.objectContaining({ hits: 2 })]);
});

test('a fault with `times: "always"` applies until faults are cleared', async () => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "status", code: 500, times: "always" });
  expect([await get(emulator), await get(emulator), await get(emulator)]).toEqual([500, 500, 500]);
  emulator.faults.clear();
  expect(await get(emulator)).toBe(200);
});

test.each([
  [{ endpoint: "infrastructure.targets.createBatch" }, [200, 200, 500, 200]],
  [{ endpoint: "infrastructure.targets.*" }, [500, 500, 500, 200]],
  [{ endpoint: "*.list" }, [500, 200, 200, 200]],
  [{ method: "POST" as const }, [200, 500, 200, 500]],
  [{ endpoint: "infrastructure.*", method: "PUT" as const }, [200, 200, 500, 200]],
  [{}, [500, 500, 500, 500]],
])("a fault applies to requests that match %j", async (match, expected) => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "status", code: 500, times: "always", match });
  const requests = [
    ["GET", "", undefined],
    ["POST", "", numbered(1)],
    ["PUT", "/batch", [numbered(2)]],
  ] as const;
  const statuses = [];
  for (const [method, path, body] of requests) {
    statuses.push((await send(emulator, method, `${targetsPath(emulator)}${path}`, { body })).status);
  }
  statuses.push((await send(emulator, "POST", `/accounts/${emulator.accountId}/access/gateway_ca`)).status);
  expect(statuses).toEqual(expected);
});

test("a status fault returns the envelope, with an optional Retry-After, and has no effect", async () => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "status", code: 429, retryAfter: 7 });
  const { status, headers, envelope } = await send(emulator, "POST", targetsPath(emulator), { body: numbered(1) });
  expect([status, headers.get("retry-after"), envelope.errors[0]?.code]).toEqual([429, "7", 971]);
  expect(emulator.snapshot()).toEqual({});
});

test("latency of the response lets the request take effect at once", async () => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "latency", ms: 3_600_000, delays: "response" });
  const sent = send(emulator, "POST", targetsPath(emulator), { body: numbered(1) }).catch(() => undefined);
  while (emulator.call("infrastructure.targets.list", {}).length === 0) await new Promise(setImmediate);
  expect(emulator.requests.count()).toBe(0);
  await emulator.stop();
  await sent;
});

test("latency delays a response and changes nothing else; several latencies add up", async () => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "latency", ms: 20 });
  emulator.faults.add({ kind: "latency", ms: 30 });
  await created(emulator, numbered(1));
  expect(emulator.requests.entries[0]?.duration).toBeGreaterThanOrEqual(49);
  expect(await get(emulator)).toBe(200);
});

test("fails with a reset connection before the write", async () => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "reset-before" });
  await expect(created(emulator, numbered(1))).rejects.toThrow("fetch failed");
  expect(emulator.snapshot()).toEqual({});
  expect(emulator.requests.entries).toMatchObject([{ status: 0, fault: "reset-before" }]);
});

test("fails with a reset connection after the write", async () => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "reset-after" });
  await expect(created(emulator, numbered(1))).rejects.toThrow("fetch failed");
  expect(await hostnames(emulator)).toEqual(["host-1"]);
});

test.each([
  ["html", /^<!doctype html>/, "text/html"],
  ["truncated", /^\{"success":true(?!.*\}$)/, "application/json"],
  ["no-envelope", /^\{"id":"/, "application/json"],
  ["empty", /^$/, "application/json"],
] as const)("fails with a response that is %s, after the write", async (form, text, type) => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "malformed", form });
  const answer = await fetch(`${emulator.url}${targetsPath(emulator)}`, {
    method: "POST",
    headers: { authorization: `Bearer ${emulator.apiToken}`, "content-type": "application/json" },
    body: JSON.stringify(numbered(1)),
  });
  expect(answer.headers.get("content-type")).toContain(type);
  expect(await answer.text()).toMatch(text);
  expect(await hostnames(emulator)).toEqual(["host-1"]);
});

test("fails with an error after part of a batch took effect", async () => {
  const emulator = await emulate();
  const match = { endpoint: "infrastructure.targets.*Batch" };
  emulator.faults.add({ kind: "partial", keep: 2, match });
  const body = [numbered(0), numbered(1), numbered(2)];
  const made = await send(emulator, "PUT", `${targetsPath(emulator)}/batch`, { body });
  expect(made).toMatchObject({ status: 500, envelope: { success: false } });
  expect(await hostnames(emulator)).toEqual(["host-0", "host-1"]);

  emulator.faults.add({ kind: "partial", keep: 1, code: 504, match });
  const target_ids = emulator.call("infrastructure.targets.list", {}).map(({ id }) => id);
  const deleted = await send(emulator, "POST", `${targetsPath(emulator)}/batch_delete`, { body: { target_ids } });
  expect(deleted).toMatchObject({ status: 504 });
  expect(await hostnames(emulator)).toEqual(["host-1"]);
});

test("a short list lacks objects as if they were not there, and other responses are whole", async () => {
  const emulator = await emulate();
  emulator.seed({ "infrastructure.targets": [numbered(0), numbered(1), numbered(2)] });
  emulator.faults.add({ kind: "short-list", keep: 1, times: 3 });
  const short = await send(emulator, "GET", targetsPath(emulator));
  expect(short.envelope).toMatchObject({
    result: [{ hostname: "host-0" }],
    result_info: { count: 1, total_count: 1, total_pages: 1 },
  });
  const [{ id } = { id: "" }] = emulator.call("infrastructure.targets.list", {});
  expect(await send(emulator, "GET", `${targetsPath(emulator)}/${id}`)).toMatchObject({ envelope: { result: { id } } });
  const bookmarks = await send(emulator, "GET", `/accounts/${emulator.accountId}/access/bookmarks`);
  expect(bookmarks.envelope).toMatchObject({ success: true, result: [] });
  expect(await hostnames(emulator)).toHaveLength(3);
});

test("a 403 with Retry-After has the code of too many requests", async () => {
  const emulator = await emulate();
  emulator.faults.add({ kind: "status", code: 403, retryAfter: 1 });
  expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({
    status: 403,
    envelope: { errors: [{ code: ERROR_CODE.throttled }] },
  });
});

test("the same requests meet the same faults again", async () => {
  const faults: Fault[] = [
    { kind: "status", code: 500, after: 1, times: 2 },
    { kind: "status", code: 503, times: 3 },
  ];
  const runs = [];
  for (let run = 0; run < 2; run += 1) {
    const emulator = await emulate();
    for (const fault of faults) emulator.faults.add(fault);
    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push(await get(emulator));
    runs.push(statuses);
  }
  expect(runs[0]).toEqual([503, 500, 500, 503, 503, 200]);
  expect(runs[1]).toEqual(runs[0]);
});
