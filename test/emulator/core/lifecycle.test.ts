import { once } from "node:events";
import net from "node:net";
import { AccessEmulator } from "../../../lib/emulator";
import { created, emulate, numbered, send, stopEmulators, targetsPath } from "../running-emulators";

afterEach(stopEmulators);

test("its environment variables make a client use it", async () => {
  const emulator = await emulate();
  expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/client\/v4$/);
  expect(emulator.environment).toEqual({
    CLOUDFLARE_BASE_URL: emulator.url,
    CLOUDFLARE_API_TOKEN: emulator.apiToken,
    CLOUDFLARE_ACCOUNT_ID: emulator.accountId,
    CFACCESS_EMULATOR_TOKEN: emulator.controlToken,
  });
});

test("it can listen on IPv6", async () => {
  const emulator = await emulate({ host: "::1" });
  expect(emulator.url).toContain("http://[::1]:");
  expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 200 });
});

test("requests are logged and counted, by endpoint and in total", async () => {
  const told: unknown[] = [];
  const emulator = await emulate({ onRequest: ({ endpoint, status }) => told.push([endpoint, status]) });
  await created(emulator, numbered(1));
  await send(emulator, "POST", targetsPath(emulator), { body: { ...numbered(2), colour: "red" } });
  await send(emulator, "GET", "/nowhere");
  const { requests } = emulator;
  expect([requests.count(), requests.count("infrastructure.targets.create"), requests.count("gatewayCa.list")]).toEqual(
    [3, 2, 0],
  );
  expect([...requests][1]).toEqual({
    endpoint: "infrastructure.targets.create",
    method: "POST",
    path: `/client/v4${targetsPath(emulator)}`,
    status: 200,
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    duration: expect.any(Number),
    unknownFields: ["/colour"],
  });
  expect(told).toEqual([
    ["infrastructure.targets.create", 200],
    ["infrastructure.targets.create", 200],
    [undefined, 404],
  ]);
  requests.clear();
  expect([requests.count(), requests.entries]).toEqual([0, []]);
});

test("stopping closes open connections, even of pending requests; a second stop has no effect", async () => {
  const emulator = await emulate();
  const idle = net.connect(Number(new URL(emulator.url).port), "127.0.0.1");
  await once(idle, "connect");
  emulator.faults.add({ kind: "latency", ms: 3_600_000 });
  const waiting = created(emulator, numbered(1)).catch((error: unknown) => error);
  while (emulator.faults.list()[0]?.hits === 0) await new Promise(setImmediate);
  const closed = once(idle, "close");
  await Promise.all([emulator.stop(), emulator.stop(), closed]);
  expect(await waiting).toMatchObject({ message: "fetch failed" });
  expect(emulator.snapshot()).toEqual({});
});

test("fails when the port is taken, with the port and the fix", async () => {
  const { url } = await emulate();
  const port = Number(new URL(url).port);
  await expect(AccessEmulator.start({ port })).rejects.toMatchObject({
    code: "PORT_TAKEN",
    message: `port ${port} of 127.0.0.1 is taken: stop the process that listens on it, or choose another port (0 chooses a free one)`,
  });
});

test("fails when it cannot listen on the address", async () => {
  await expect(AccessEmulator.start({ host: "192.0.2.1" })).rejects.toMatchObject({ code: "CANNOT_LISTEN" });
});

test("fails for a token with invalid characters, without repeating it", async () => {
  await expect(AccessEmulator.start({ apiTokens: [{ token: "with space" }] })).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: 'apiTokens[0]: a token may contain only letters, digits, "-" and "_"',
  });
});

test.each(["accounts", "zones"])("fails for an invalid identifier in %s", async (option) => {
  await expect(AccessEmulator.start({ [option]: ["acme"] })).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: `${option}: given "acme", allowed: an identifier of 32 hexadecimal digits (0-9, a-f)`,
  });
});
