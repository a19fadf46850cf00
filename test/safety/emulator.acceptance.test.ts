// The built `cfaccess emulate`, and thousands of hostile requests.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { Agent, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import fc, { type Arbitrary } from "fast-check";
import type { AccessEmulator, LoggedRequest } from "../../lib/emulator";
import { printable, printableJson } from "../../lib/emulator/core/printable";
import { hostileBodies, hostileValue, nasty } from "../emulator/hostile-values";
import { emulate, numbered, stopEmulators } from "../emulator/running-emulators";

/** A string without halves of surrogate pairs, which a URL cannot contain. */
const wellFormed = (name: string): string => name.replaceAll(/[\ud800-\udfff]/gu, "\ufffd");

/** One line of printable characters. */
const PRINTABLE = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;

describe("cfaccess emulate", () => {
  const children: ChildProcess[] = [];
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "emulate-safety-"));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  });

  function start(...args: string[]) {
    const child = spawn(process.execPath, ["dist/cli/cfaccess.js", "emulate", "--port", "0", ...args], {
      cwd: path.join(__dirname, "../.."),
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH },
    });
    children.push(child);
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => (output.stdout += String(chunk)));
    child.stderr.on("data", (chunk) => (output.stderr += String(chunk)));
    const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...output }));
    /** Waits for the end of the lines that it prints when it is ready. */
    const ready = async (pattern = /\n/): Promise<string> => {
      while (!pattern.test(output.stdout)) {
        const ending = await Promise.race([ended, once(child.stdout, "data").then(() => undefined)]);
        if (ending !== undefined) throw new Error(`the command ended: ${ending.stderr}`);
      }
      return output.stdout;
    };
    const environment = async (): Promise<Record<string, string>> =>
      JSON.parse(await ready()) as Record<string, string>;
    return { child, ended, ready, environment };
  }

  const json = ["--output", "json"];

  test("fails for a second emulator on a state file, naming the first; survives a kill of the first", async () => {
    const state = path.join(folder, "state.json");
    const first = start(...json, "--state", state);
    const { CLOUDFLARE_BASE_URL = "" } = await first.environment();
    const second = await start(...json, "--state", state).ended;
    expect([second.code, second.stdout]).toEqual([1, ""]);
    expect(second.stderr).toContain(
      `state file ${state} is in use by the emulator of process ${first.child.pid} on port ${new URL(CLOUDFLARE_BASE_URL).port}`,
    );
    first.child.kill("SIGKILL");
    await first.ended;
    expect(await start(...json, "--state", state).environment()).toHaveProperty("CFACCESS_EMULATOR_TOKEN");
  });

  test("fails for a state file that is a symbolic link, and leaves it alone", async () => {
    const [victim, state] = [path.join(folder, "victim"), path.join(folder, "state.json")];
    writeFileSync(victim, "precious");
    symlinkSync(victim, state);
    const { code, stderr } = await start("--state", state).ended;
    expect([code, readFileSync(victim, "utf8")]).toEqual([1, "precious"]);
    expect(stderr).toMatch(/^cfaccess: state file .* cannot be read: it is a symbolic link\..*\n$/);
  });

  test("a response of --durable survives a kill", async () => {
    const state = path.join(folder, "state.json");
    const first = start(...json, "--quiet", "--state", state, "--durable");
    const {
      CLOUDFLARE_BASE_URL = "",
      CLOUDFLARE_API_TOKEN = "",
      CLOUDFLARE_ACCOUNT_ID = "",
    } = await first.environment();
    const targets = `${CLOUDFLARE_BASE_URL}/accounts/${CLOUDFLARE_ACCOUNT_ID}/infrastructure/targets`;
    const headers = { authorization: `Bearer ${CLOUDFLARE_API_TOKEN}`, "content-type": "application/json" };
    const body = JSON.stringify(numbered(1));
    expect((await fetch(targets, { method: "POST", headers, body })).status).toBe(200);
    first.child.kill("SIGKILL");
    await first.ended;
    expect(readFileSync(state, "utf8")).toContain('"host-1"');
  });

  test("it says when changes are saved", async () => {
    const state = path.join(folder, "state.json");
    for (const [more, when] of [
      [[], "within 100 ms"],
      [["--durable"], "before the response to its request"],
    ] as const) {
      const run = start("--state", state, ...more);
      expect(await run.ready(/saved/)).toContain("export CFACCESS_EMULATOR_TOKEN=");
      run.child.kill("SIGTERM");
      expect((await run.ended).stdout).toContain(`# Each change is saved in ${state} ${when}.\n`);
    }
  });

  test("--host makes a random token and says so, unless --token gives one", async () => {
    const random = start(...json, "--host", "0.0.0.0");
    const { CLOUDFLARE_API_TOKEN } = await random.environment();
    expect(CLOUDFLARE_API_TOKEN).not.toContain("emulator-token");
    random.child.kill("SIGTERM");
    expect((await random.ended).stderr).toMatch(/other machines can reach the emulator at 0\.0\.0\.0.*random/);
    const own = start(...json, "--host", "0.0.0.0", "--token", "my-own", "--allow-host", "emulator.internal");
    expect((await own.environment()).CLOUDFLARE_API_TOKEN).toBe("my-own");
    own.child.kill("SIGTERM");
    expect(await own.ended).toMatchObject({ code: 0, stderr: "" });
  });

  test.each([
    [["--token", "with blank"], /^cfaccess: option '--token <token>' is invalid\. A token consists of letters.*\n$/],
    [["--durable"], /^cfaccess: option '--durable' needs '--state <file>'.*\n$/],
  ])("fails with 2 and one line for %j", async (args, message) => {
    const { code, stderr } = await start(...args).ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("with blank");
  });

  test.each(["text", "json"])("survives requests that try to forge lines of its %s log", async (output) => {
    const run = start("--output", output, "--allow-host", "x");
    const head = await run.ready(/CFACCESS_EMULATOR_TOKEN.*\n/);
    const url = new URL(/http:\/\/127\.0\.0\.1:\d+/.exec(head)?.[0] ?? "");
    const token = /[\w-]*emulator-token[\w-]*/.exec(head)?.[0] ?? "";
    const forged = "x\n12:00:00 200 GET /forged\u001b[2K\u202e\u2028\u009b";
    const body = Buffer.from(JSON.stringify({ ...numbered(1), [forged]: 1 }));
    const targets = "/client/v4/accounts/0123456789abcdef0123456789abcdef/infrastructure/targets";
    const socket = net.connect(Number(url.port), "127.0.0.1");
    const start2 = `POST ${targets}?\x9b2K=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}`;
    socket.write(Buffer.from(`${start2}\r\nAuthorization: Bearer ${token}\r\n\r\n`, "latin1"));
    socket.write(body);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 (200|400)/);
    run.child.kill("SIGTERM");
    const lines = (await run.ended).stderr.split("\n").slice(0, -1);
    for (const line of lines) expect(line).toMatch(PRINTABLE);
    expect(lines.length).toBeLessThanOrEqual(1);
  });
});

describe("survives thousands of hostile requests", () => {
  const RUNS = Number(process.env.FUZZ_RUNS ?? 500);
  /** Set FUZZ_SEED to repeat a run. fast-check prints the seed of a failure. */
  const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
  /** Number of requests after which the emulator is emptied, so that its snapshots stay small. */
  const RESET_AFTER = 100;

  let emulator: AccessEmulator;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const warnings: string[] = [];
  let logged: LoggedRequest[] = [];

  beforeAll(async () => {
    emulator = await emulate({
      rateLimit: false,
      onWarning: (warning) => warnings.push(warning),
      onRequest: (request) => logged.push(request),
    });
  });
  afterAll(async () => {
    agent.destroy();
    await stopEmulators();
  });

  interface Hostile {
    readonly method: string;
    readonly url: string;
    readonly headers: OutgoingHttpHeaders;
    readonly body: string | Buffer | undefined;
    /** Whether a web page could have sent the request. */
    readonly foreign: boolean;
    readonly control: "no" | "without token" | "with token";
  }

  const anyName = fc.oneof(
    nasty,
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("\u00e9", "e\u0301", "\udbff", "a\u0000b", "\u2028", "\u001b[2J", " ".repeat(5_000)),
  );

  const FOREIGN: Arbitrary<OutgoingHttpHeaders> = fc.oneof(
    fc.record({
      host: fc.oneof(fc.domain(), fc.constantFrom("127.evil.example", "127.1", "localhost.evil.example", "[::2]")),
    }),
    fc.record({
      origin: fc.oneof(
        fc.webUrl({ validSchemes: ["http", "https"] }),
        fc.constantFrom("null", "file://", "http://localhost:1"),
      ),
    }),
    fc.record({ "sec-fetch-site": fc.constantFrom("cross-site", "same-site") }),
  );
  const OWN: Arbitrary<OutgoingHttpHeaders> = fc.constantFrom(
    {},
    { host: "localhost" },
    { host: "[::1]:80" },
    { "sec-fetch-site": "none" },
  );

  const pem = fc
    .tuple(fc.constantFrom(" ", "\n", "\t\r", "-", "A"), fc.integer({ min: 0, max: 2_000 }))
    .map(([unit, count]) => ({
      name: "CA",
      certificate: `-----BEGIN CERTIFICATE-----${unit.repeat(count)}-----END CERTIFICATE-----`,
    }));
  const target = fc
    .tuple(fc.integer({ min: 0, max: 60_000 }), fc.dictionary(anyName, anyName, { maxKeys: 3, noNullPrototype: true }))
    .map(([i, tags]) => numbered(i, { tags }));
  const content: Arbitrary<string | Buffer> = fc.oneof(
    fc
      .oneof(target, pem, fc.record({ name: anyName }), hostileValue)
      .map((value) => (JSON.stringify(value) as string | undefined) ?? ""),
    fc.constantFrom(...hostileBodies.filter(({ length }) => length < 50_000)),
  );

  const apiPath = fc.oneof(
    fc
      .constantFrom(
        "infrastructure/targets",
        "access/tags",
        "access/certificates",
        "access/groups",
        "access/custom_pages",
        "mcp/servers",
      )
      .map((area) => (area === "mcp/servers" ? "access/ai-controls/mcp/servers" : area)),
    anyName.map((name) => `access/tags/${encodeURIComponent(wellFormed(name))}`),
    anyName.map((name) => `infrastructure/targets?tag=${encodeURIComponent(wellFormed(name))}:x&__proto__=1&%ff=%00`),
  );

  const hostile: Arbitrary<Hostile> = fc
    .record({
      foreign: fc.boolean(),
      control: fc.constantFrom("no", "no", "without token", "with token"),
      method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
      api: apiPath,
      route: fc.constantFrom(
        "requests",
        "faults",
        "behaviors",
        "seed",
        "mcp-upstreams",
        "mcp-servers/login",
        "state",
        "nowhere",
      ),
      own: OWN,
      other: FOREIGN,
      type: fc.constantFrom("application/json", "application/json", "text/plain", "application/x-www-form-urlencoded"),
      body: content,
    })
    .map(({ foreign, control, method, api, route, own, other, type, body }) => ({
      method,
      foreign,
      control: control,
      url: control === "no" ? `/client/v4/accounts/${emulator.accountId}/${api}` : `/__emulator/${route}`,
      headers: {
        "content-type": type,
        ...(control === "without token"
          ? {}
          : { authorization: `Bearer ${control === "no" ? emulator.apiToken : emulator.controlToken}` }),
        ...(foreign ? other : own),
      },
      body: method === "GET" ? undefined : body,
    }));

  async function sendHostile({ method, url, headers, body }: Hostile): Promise<{ status: number; answer: string }> {
    const request = httpRequest({
      agent,
      host: "127.0.0.1",
      port: new URL(emulator.url).port,
      method,
      path: url,
      headers,
    });
    // Node sends no length for the body of a DELETE, which would make it the next request.
    if (body !== undefined) request.setHeader("content-length", Buffer.byteLength(body));
    request.end(body);
    const [response] = (await once(request, "response")) as [IncomingMessage];
    return { status: response.statusCode ?? 0, answer: await text(response) };
  }

  const everything = (): string =>
    JSON.stringify([
      emulator.snapshot({ secrets: true }),
      emulator.behaviors,
      emulator.faults.list(),
      emulator.mcpUpstreams.list(),
    ]);

  test(`${RUNS} requests of web pages, with and without tokens, with odd names and bodies`, async () => {
    let count = 0;
    const statuses = new Map<number, number>();
    const check = async (one: Hostile): Promise<void> => {
      if (count++ % RESET_AFTER === 0) emulator.reset();
      logged = [];
      const before = everything();
      const { status, answer } = await sendHostile(one);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status).toBeLessThan(500);
      if (answer !== "") JSON.parse(answer);
      if (one.foreign) expect(status).toBe(403);
      if (!one.foreign && one.control === "without token" && !one.url.endsWith("/nowhere"))
        expect([401, 404]).toContain(status);
      if (status >= 400 || one.method === "GET") expect(everything()).toBe(before);
      for (const request of logged) {
        expect(printable([request.path, ...(request.unknownFields ?? [])].join(" "))).toMatch(PRINTABLE);
        expect(printableJson(request)).toMatch(PRINTABLE);
      }
      assertKept(one, status, answer);
      // A fault would change what the following requests mean.
      emulator.faults.clear();
    };
    await fc.assert(fc.asyncProperty(hostile, check), { numRuns: RUNS, seed: SEED, endOnFailure: true });
    // The test means little unless requests of every kind of outcome were sent.
    for (const status of [200, 400, 401, 403, 404, 415])
      expect([status, (statuses.get(status) ?? 0) > RUNS / 100]).toEqual([status, true]);
    expect(warnings).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
  });

  /** Names and tags that were accepted are returned as they were sent. */
  function assertKept({ method, body, control }: Hostile, status: number, answer: string): void {
    if (status !== 200 || control !== "no" || typeof body !== "string" || method === "DELETE") return;
    const { result } = JSON.parse(answer) as { result: { name?: unknown; tags?: unknown } | null };
    const sent = JSON.parse(body) as { name?: unknown; tags?: unknown } | null;
    if (typeof sent !== "object" || sent === null || result === null || Array.isArray(result)) return;
    if (typeof sent.name === "string" && result.name !== undefined) expect(result.name).toBe(sent.name);
    if (sent.tags !== undefined && result.tags !== undefined) {
      expect(JSON.stringify(result.tags)).toBe(JSON.stringify(sent.tags));
    }
  }
});
