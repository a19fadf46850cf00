import net from "node:net";
import { once } from "node:events";
import type { AccessEmulator } from "../../../lib/emulator";
import { emulate, numbered, send, stopEmulators, targetsPath } from "../running-emulators";

afterEach(stopEmulators);

/** The response to raw bytes. */
async function sendBytes(emulator: AccessEmulator, bytes: string | Buffer): Promise<string> {
  const socket = net.connect(Number(new URL(emulator.url).port), "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => (answer += String(chunk)));
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}

test("every response is JSON in the envelope, with a ray", async () => {
  const emulator = await emulate();
  const { headers, envelope } = await send(emulator, "GET", targetsPath(emulator));
  expect(Object.keys(envelope)).toEqual(["success", "errors", "messages", "result", "result_info"]);
  expect(headers.get("content-type")).toContain("application/json");
  expect(headers.get("cf-ray")).toMatch(/^[0-9a-f]{16}-[A-Z]{3}$/);
});

test("a deprecated endpoint names its replacement", async () => {
  const emulator = await emulate();
  emulator.seed({ "infrastructure.targets": [numbered(1)] });
  const [target] = emulator.call("infrastructure.targets.list", {});
  const answer = await send(emulator, "DELETE", `${targetsPath(emulator)}/batch`, {
    body: { target_ids: [target?.id] },
  });
  expect(answer.status).toBe(200);
  expect(answer.envelope.messages[0]?.message).toMatch(/deprecated.*deleteBatch/);
});

test("an endpoint without a body ignores any body", async () => {
  const emulator = await emulate();
  const path = `/accounts/${emulator.accountId}/access/gateway_ca`;
  const body = "not json at all";
  const answer = await send(emulator, "POST", path, { body, headers: { "content-type": "text/plain" } });
  expect(answer.status).toBe(200);
  expect(await send(emulator, "DELETE", `${path}/nothing`, { body: "" })).toMatchObject({ status: 404 });
});

test("a body needs no content type, and may have a charset", async () => {
  const emulator = await emulate();
  const headers = { "content-type": "application/json; charset=utf-8" };
  expect(await send(emulator, "POST", targetsPath(emulator), { headers, body: numbered(1) })).toMatchObject({
    status: 200,
  });
  const body = Buffer.from(JSON.stringify(numbered(2)));
  const answer = await fetch(`${emulator.url}${targetsPath(emulator)}`, {
    method: "POST",
    headers: { authorization: `Bearer ${emulator.apiToken}` },
    body,
  });
  expect(answer.status).toBe(200);
});

test.each([
  ["GET", "/nowhere"],
  ["GET", ""],
  ["POST", "/accounts"],
  ["GET", "/accounts/%zz/infrastructure/targets"],
  ["GET", `/${"x".repeat(5_000)}`],
])("fails for an unknown URL: %s %s", async (method, path) => {
  const { status, envelope } = await send(await emulate(), method, path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(envelope).toMatchObject({ success: false, result: null });
});

test("a URL may be absolute, as in requests to a proxy", async () => {
  const emulator = await emulate();
  const asked = `GET ${emulator.url}${targetsPath(emulator)}?per_page=1 HTTP/1.1`;
  const rest = `Host: localhost\r\nAuthorization: Bearer ${emulator.apiToken}\r\nConnection: close`;
  expect(await sendBytes(emulator, `${asked}\r\n${rest}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 OK/);
});

test("encoded characters of a URL are part of a segment", async () => {
  const emulator = await emulate();
  const path = targetsPath(emulator).replace("infrastructure", "%69nfrastructure");
  expect(await send(emulator, "GET", path)).toMatchObject({ status: 200 });
  const tags = `/accounts/${emulator.accountId}/access/tags`;
  await send(emulator, "POST", tags, { body: { name: "a/b" } });
  expect(await send(emulator, "GET", `${tags}/a%2Fb`)).toMatchObject({ envelope: { result: { name: "a/b" } } });
});

test("fails with 405 for a method of the object URL at a fixed URL that matches it too", async () => {
  const emulator = await emulate();
  const { status, headers } = await send(emulator, "PUT", `${targetsPath(emulator)}/batch_delete`, { body: {} });
  expect([status, headers.get("allow")]).toEqual([405, "POST"]);
});

test("fails with 404 outside of the API", async () => {
  const emulator = await emulate();
  const answer = await fetch(new URL("/", emulator.url));
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ success: false, errors: [{ code: 7000 }] });
});

test.each(["PATCH", "DELETE", "OPTIONS"])("fails with 405 for %s where it is not allowed", async (method) => {
  const emulator = await emulate();
  const { status, headers, envelope } = await send(emulator, method, targetsPath(emulator));
  expect(status).toBe(405);
  expect(headers.get("allow")).toBe("GET, POST");
  expect(envelope.errors[0]?.message).toBe(`${method} is not allowed here, allowed: GET, POST`);
});

test("fails with 405 for HEAD, without a body", async () => {
  const emulator = await emulate();
  const answer = await fetch(`${emulator.url}${targetsPath(emulator)}`, { method: "HEAD" });
  expect([answer.status, await answer.text()]).toEqual([405, ""]);
});

test("fails with 413 for a body of 10 MB, and accepts the next request on the same connection", async () => {
  const emulator = await emulate();
  const answer = await send(emulator, "POST", targetsPath(emulator), { body: "x".repeat(10_000_000) });
  expect(answer.status).toBe(413);
  expect(answer.envelope.errors[0]?.message).toMatch(/too large: at most 8388608 bytes/);
  expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 200 });
});

test("fails with 415 for a body with another content type than JSON", async () => {
  const emulator = await emulate();
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", "///"]) {
    const headers = { "content-type": type };
    const answer = await send(emulator, "POST", targetsPath(emulator), { headers, body: JSON.stringify(numbered(1)) });
    expect([type, answer.status]).toEqual([type, 415]);
  }
});

test.each([
  ["truncated", '{"hostname": "a', "it ends too early"],
  ["not JSON", "{hostname: 'secret'}", "it is not JSON"],
  ["not UTF-8", Buffer.from([0x22, 0xff, 0xfe, 0x22]), "it is not UTF-8"],
  ["nested too deeply", "[".repeat(200_000), "it nests deeper than 100 levels"],
])("fails with 400 for a body that is %s, and does not repeat it", async (_case, body, why) => {
  const emulator = await emulate();
  const { status, envelope } = await send(emulator, "POST", targetsPath(emulator), { body });
  expect(status).toBe(400);
  expect(envelope.errors).toEqual([{ code: 6007, message: `Malformed JSON in request body: ${why}` }]);
});

test("brackets in strings do not count as nesting", async () => {
  const emulator = await emulate();
  const body = { ...numbered(1), tags: { brackets: `\\"${"[{".repeat(500)}` } };
  expect(await send(emulator, "POST", targetsPath(emulator), { body })).toMatchObject({ status: 200 });
});

test("fails with 400 for data that is not HTTP, and survives it", async () => {
  const emulator = await emulate();
  expect(await sendBytes(emulator, "hello\r\n\r\n")).toMatch(/^HTTP\/1.1 400 [^]*"success":false/);
  const headers = `GET / HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(100_000)}\r\n\r\n`;
  expect(await sendBytes(emulator, headers)).toMatch(/^HTTP\/1.1 431 [^]*"success":false/);
  const unknown = "PROPFIND /client/v4/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  expect(await sendBytes(emulator, unknown)).toMatch(/^HTTP\/1.1 40[45] [^]*"success":false/);
  expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 200 });
});

test("survives a client that disconnects in the middle of a body", async () => {
  const emulator = await emulate();
  const socket = net.connect(Number(new URL(emulator.url).port), "127.0.0.1");
  const head = `POST /client/v4${targetsPath(emulator)} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"hostname"`;
  socket.write(head, () => socket.destroy());
  await once(socket, "close");
  expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 200, envelope: { result: [] } });
});
