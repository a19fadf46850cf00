import { createServer } from "node:net";
import { ERROR_CODE } from "../../lib/api";
import { OutcomeUnknownError, type AccessClient, type AccessClientOptions } from "../../lib/client";
import { ManualClock } from "./manual-clock";
import { clientOf, failureOf, target, TARGET_ID } from "./sample";
import { hang, ok, raw, refuse, reset, ScriptedServer, type Responder } from "./scripted-server";

let server: ScriptedServer;
let client: AccessClient;
let clock: ManualClock;

const serve = async (responders: Responder[], options: Partial<AccessClientOptions> = {}) => {
  server = await ScriptedServer.start(...responders);
  connect(options);
};
const connect = (options: Partial<AccessClientOptions> = {}) => {
  clock = new ManualClock();
  client = clientOf(server, { clock, throttle: false, ...options });
};
const read = () => client.infrastructure.targets.get({ target_id: TARGET_ID });
const create = () => client.infrastructure.targets.create({ hostname: "a", ip: {} });

/** Breaks the connection in the middle of the response. */
const breakOff: Responder = (response, _request, socket) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write('{"success":true,');
  setImmediate(() => socket.destroy());
};

afterEach(async () => {
  await client.close();
  await server.stop();
});

describe("a call that is safe to repeat", () => {
  test.each<[string, Responder]>([
    ["HTTP 429", refuse(429)],
    ["HTTP 403 that asks to wait", refuse(403, [], { "retry-after": "0" })],
    ["HTTP 403 for too many requests", refuse(403, [{ code: ERROR_CODE.throttled, message: "Please wait" }])],
    ["HTTP 500", refuse(500)],
    ["HTTP 502 as HTML", raw(502, "<html>")],
    ["HTTP 503", refuse(503)],
    ["a reset connection", reset],
    ["a response that breaks off", breakOff],
  ])("survives %s", async (_what, responder) => {
    await serve([responder, responder, ok(target())]);
    await expect(read()).resolves.toEqual(target());
    expect(server.requests).toHaveLength(3);
    expect(clock.sleeps).toHaveLength(2);
  });

  test("survives a timeout", async () => {
    await serve([hang, ok(target())], { timeout: 1_000 });
    await expect(read()).resolves.toEqual(target());
    expect(server.requests).toHaveLength(2);
  });

  test("survives a server that does not listen yet", async () => {
    server = await ScriptedServer.later(ok(target()));
    connect();
    clock.beforeJump = async () => {
      clock.beforeJump = () => Promise.resolve();
      await server.listen(server.port);
    };
    await expect(create()).resolves.toEqual(target());
    expect(server.requests).toHaveLength(1);
  });

  test("may be a PUT or DELETE as well as a GET", async () => {
    await serve([reset, ok(target()), refuse(500), ok(undefined)]);
    await client.infrastructure.targets.update({ target_id: TARGET_ID, hostname: "a", ip: {} });
    await client.infrastructure.targets.delete({ target_id: TARGET_ID });
    await client.infrastructure.targets.deleteBatch({ target_ids: [] });
    expect(server.requests.map(({ method }) => method)).toEqual(["PUT", "PUT", "DELETE", "DELETE", "POST"]);
  });

  test("waits by the system clock by default", async () => {
    await serve([refuse(500), ok(target())], { clock: undefined, retry: { minDelay: 1 } });
    await expect(read()).resolves.toEqual(target());
  });

  test("waits a random time, whose upper bound doubles up to its limit", async () => {
    await serve([refuse(500)], { retry: { attempts: 60, minDelay: 100, maxDelay: 1_000 } });
    await expect(read()).rejects.toMatchObject({ code: "ACCESS_ERR_SERVER", attempts: 60 });
    expect(clock.sleeps).toHaveLength(59);
    const limits = clock.sleeps.map((_, index) => Math.min(1_000, 100 * 2 ** index));
    clock.sleeps.forEach((wait, index) => expect(wait).toBeLessThanOrEqual(limits[index] ?? 0));
    expect(Math.max(...clock.sleeps)).toBeGreaterThan(300);
    expect(new Set(clock.sleeps).size).toBeGreaterThan(50);
  });

  test("waits as long as Retry-After requires, in seconds or as a date", async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    await serve([refuse(429, [], { "retry-after": "40" }), refuse(503, [], { "retry-after": date }), ok(target())]);
    await read();
    const [first = 0, second = 0] = clock.sleeps;
    expect(first).toBeGreaterThanOrEqual(40_000);
    expect(second).toBeGreaterThan(50_000);
    expect(second).toBeLessThan(62_000);
  });

  test("fails at once if Retry-After is longer than any of Cloudflare's blocks", async () => {
    await serve([refuse(429, [], { "retry-after": "86400" })]);
    await expect(read()).rejects.toMatchObject({ code: "ACCESS_ERR_RATE_LIMIT", retryAfter: 86_400 });
    expect(server.requests).toHaveLength(1);
  });

  test("fails after 5 attempts, with the last error", async () => {
    await serve([refuse(500), refuse(500), refuse(500), refuse(500), refuse(503)]);
    await expect(failureOf(read())).resolves.toMatchObject({ code: "ACCESS_ERR_SERVER", status: 503, attempts: 5 });
    expect(server.requests).toHaveLength(5);
  });

  test("fails after the first attempt if retry is off", async () => {
    await serve([refuse(500)], { retry: false });
    await expect(read()).rejects.toMatchObject({ code: "ACCESS_ERR_SERVER" });
    expect(server.requests).toHaveLength(1);
  });

  test("fails at once for a permanent error", async () => {
    await serve([refuse(404)]);
    await expect(read()).rejects.toMatchObject({ code: "ACCESS_ERR_NOT_FOUND" });
    expect(server.requests).toHaveLength(1);
  });

  test("fails with a hint that an earlier attempt may have deleted the object, if its response was lost", async () => {
    await serve([reset, refuse(404)]);
    const failure = await failureOf(client.infrastructure.targets.delete({ target_id: TARGET_ID }));
    expect(failure).toMatchObject({ code: "ACCESS_ERR_NOT_FOUND", attempts: 2 });
    expect(failure.hint).toContain("may have deleted it");
  });

  test("fails with the system's error code if nothing listens", async () => {
    server = await ScriptedServer.later();
    connect();
    await expect(failureOf(read())).resolves.toMatchObject({
      code: "ACCESS_ERR_CONNECTION",
      reason: "ECONNREFUSED",
      message: "infrastructure.targets.get: the connection was refused (ECONNREFUSED).",
      attempts: 5,
      retryable: true,
    });
  });

  test("fails for each of many calls if nothing listens", async () => {
    server = await ScriptedServer.later();
    connect({ retry: false });
    const failures = await Promise.all(Array.from({ length: 100 }, () => failureOf(read())));
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(["ACCESS_ERR_CONNECTION"]));
  });

  test("fails for a server that does not speak HTTP", async () => {
    const noise = createServer((socket) => socket.once("data", () => socket.end("secret-noise\r\n\r\n")));
    await new Promise<void>((resolve) => noise.listen(0, "127.0.0.1", resolve));
    await serve([hang]);
    await client.close();
    const { port } = noise.address() as { port: number };
    client = clientOf({ url: `http://127.0.0.1:${port}` });
    const failure = await failureOf(read());
    expect(failure.code).toBe("ACCESS_ERR_CONNECTION");
    expect(JSON.stringify(failure)).not.toContain("secret-noise");
    await new Promise((resolve) => noise.close(resolve));
  });

  test("fails at once for an untrusted certificate", async () => {
    await serve([ok(target())]);
    await client.close();
    client = clientOf({ url: server.url.replace("http:", "https:") });
    await expect(failureOf(read())).resolves.toMatchObject({
      code: "ACCESS_ERR_CONNECTION",
      retryable: false,
      attempts: 1,
    });
  });
});

describe("a call that is unsafe to repeat", () => {
  test("survives HTTP 429, after which nothing has taken effect", async () => {
    await serve([refuse(429, [], { "retry-after": "1" }), ok(target())]);
    await expect(create()).resolves.toEqual(target());
    expect(server.requests).toHaveLength(2);
  });

  test.each<[string, Responder]>([
    ["a reset connection", reset],
    ["a response that breaks off", breakOff],
    ["HTTP 500", refuse(500)],
    ["HTTP 503 with Retry-After", refuse(503, [], { "retry-after": "1" })],
    ["an HTML page in place of the response", raw(200, "<html>")],
    ["a truncated response", raw(200, '{"success":true,"result":{"id":"x')],
  ])("fails after %s with an unknown outcome, and sends the request once", async (_what, responder) => {
    await serve([responder, ok(target())]);
    const failure = await failureOf(create());
    expect(failure).toBeInstanceOf(OutcomeUnknownError);
    expect(failure).toMatchObject({
      code: "ACCESS_ERR_OUTCOME_UNKNOWN",
      endpoint: "infrastructure.targets.create",
      method: "POST",
      message: expect.stringMatching(/^infrastructure\.targets\.create.* may or may not have taken effect\.$/),
      hint: expect.stringContaining("infrastructure.targets.list"),
      retryable: false,
      attempts: 1,
      cause: expect.objectContaining({ endpoint: "infrastructure.targets.create" }),
    });
    expect(server.requests).toHaveLength(1);
  });

  test("fails after a timeout with an unknown outcome", async () => {
    await serve([hang, ok(target())], { timeout: 1_000 });
    await expect(failureOf(create())).resolves.toMatchObject({
      code: "ACCESS_ERR_OUTCOME_UNKNOWN",
      cause: expect.objectContaining({ code: "ACCESS_ERR_TIMEOUT" }),
    });
    expect(server.requests).toHaveLength(1);
  });

  test("fails with an unknown outcome for a PUT that the table marks as unsafe", async () => {
    await serve([reset, ok([target()])]);
    const batch = client.infrastructure.targets.createBatch({ body: [{ hostname: "a", ip: {} }] });
    await expect(batch.toArray()).rejects.toMatchObject({ code: "ACCESS_ERR_OUTCOME_UNKNOWN" });
    expect(server.requests).toHaveLength(1);
  });

  test("fails with the API's error if the API reports one", async () => {
    await serve([refuse(400), refuse(200, [{ code: 1, message: "no" }])]);
    await expect(create()).rejects.toMatchObject({ code: "ACCESS_ERR_INVALID_REQUEST" });
    await expect(create()).rejects.toMatchObject({ code: "ACCESS_ERR_MALFORMED_RESPONSE" });
  });
});
