import type { Envelope } from "../../../lib/api";
import { emulate, numbered, send, stopEmulators, targetsPath } from "../running-emulators";

afterEach(stopEmulators);

const reading = "r".repeat(40);
const editing = "e".repeat(40);
const other = "o".repeat(40);
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

test("an API token is verified for the user and the account", async () => {
  const emulator = await emulate();
  for (const path of ["/user/tokens/verify", `/accounts/${emulator.accountId}/tokens/verify`]) {
    const { status, envelope } = await send(emulator, "GET", path);
    expect(status).toBe(200);
    expect(envelope.result).toEqual({ id: expect.stringMatching(/^[0-9a-f]{32}$/), status: "active" });
    expect(envelope.messages).toEqual([{ code: 10000, message: "This API Token is valid and active" }]);
  }
});

test("the default token and key have the format of Cloudflare's", async () => {
  const emulator = await emulate();
  expect(emulator.apiToken).toMatch(/^[A-Za-z0-9_-]{40}$/);
  expect(emulator.apiKey.key).toMatch(/^[0-9a-f]{37}$/);
});

test("an email address and the global API key authenticate like a token", async () => {
  const emulator = await emulate();
  const { email, key } = emulator.apiKey;
  const response = await fetch(`${emulator.url}${targetsPath(emulator)}`, {
    headers: { "X-Auth-Email": email, "X-Auth-Key": key },
  });
  expect(response.status).toBe(200);
});

test("a token has the access of its permissions, and Edit includes Read", async () => {
  const emulator = await emulate({
    apiTokens: [
      { token: editing, permissions: ["Zero Trust Edit"] },
      { token: reading, permissions: ["Zero Trust Read"] },
    ],
  });
  const path = targetsPath(emulator);
  expect(await send(emulator, "POST", path, { ...bearer(editing), body: numbered(1) })).toMatchObject({ status: 200 });
  expect(await send(emulator, "GET", path, bearer(editing))).toMatchObject({ status: 200 });
  expect(await send(emulator, "GET", path, bearer(reading))).toMatchObject({ status: 200 });
});

test("fails with 403 and 10000 when the token lacks the permission", async () => {
  const emulator = await emulate({
    apiTokens: [
      { token: reading, permissions: ["Zero Trust Read"] },
      { token: other, permissions: ["Access: SSH Auditing Edit"] },
    ],
  });
  const path = targetsPath(emulator);
  const refused = { status: 403, envelope: { errors: [{ code: 10000, message: "Authentication error" }] } };
  expect(await send(emulator, "POST", path, { ...bearer(reading), body: numbered(1) })).toMatchObject(refused);
  expect(await send(emulator, "GET", path, bearer(other))).toMatchObject(refused);
  expect(emulator.snapshot()).toEqual({});
});

test("a token without permissions can be verified", async () => {
  const emulator = await emulate({ apiTokens: [{ token: other, permissions: [] }] });
  expect(await send(emulator, "GET", "/user/tokens/verify")).toMatchObject({ status: 200 });
});

test.each([
  ["no credentials", {}, 400, 9106],
  ["an email address without a key", { "x-auth-email": "emulator@example.com" }, 400, 9106],
  ["another key", { "x-auth-email": "emulator@example.com", "x-auth-key": "0" }, 403, 9103],
  ["a scheme other than Bearer", { authorization: "Basic abc" }, 400, 6003],
  ["a token with invalid characters", { authorization: "Bearer a b" }, 400, 6003],
  ["an unknown token", { authorization: `Bearer ${"x".repeat(40)}` }, 401, 10000],
])("fails with %s", async (_case, headers, status, code) => {
  const emulator = await emulate();
  const response = await fetch(`${emulator.url}${targetsPath(emulator)}`, { headers });
  expect(response.status).toBe(status);
  const { success, result, errors } = (await response.json()) as Envelope;
  expect({ success, result, code: errors[0]?.code }).toEqual({ success: false, result: null, code });
});

test("fails to verify an unknown token, with 401 and 1000", async () => {
  const emulator = await emulate();
  const response = await send(emulator, "GET", "/user/tokens/verify", bearer("x".repeat(40)));
  expect(response).toMatchObject({ status: 401, envelope: { errors: [{ code: 1000, message: "Invalid API Token" }] } });
});

test("fails with 403 for an unknown account, with 400 for an invalid identifier", async () => {
  const emulator = await emulate({ accounts: ["a".repeat(32), "b".repeat(32)] });
  const list = (id: string) => send(emulator, "GET", `/accounts/${id}/infrastructure/targets`);
  expect(emulator.accountId).toBe("a".repeat(32));
  expect(await list("b".repeat(32))).toMatchObject({ status: 200 });
  expect(await list("c".repeat(32))).toMatchObject({ status: 403, envelope: { errors: [{ code: 10000 }] } });
  for (const id of ["abc", "A".repeat(32), "%00", "..%2f..%2fetc"]) {
    const { status, envelope } = await list(id);
    expect({ status, codes: envelope.errors.map(({ code }) => code) }).toEqual({ status: 400, codes: [7003, 7000] });
  }
});

test("accounts share nothing", async () => {
  const emulator = await emulate({ accounts: ["a".repeat(32), "b".repeat(32)] });
  for (const id of ["a", "b"]) {
    const path = `/accounts/${id.repeat(32)}/infrastructure/targets`;
    expect(await send(emulator, "POST", path, { body: numbered(1) })).toMatchObject({ status: 200 });
  }
  const networks = Object.values(emulator.snapshot()).map(({ targets }) => targets?.[0]?.ip.ipv4?.virtual_network_id);
  expect(new Set(networks).size).toBe(2);
});
