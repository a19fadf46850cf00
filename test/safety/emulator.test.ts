import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { request as httpRequest, type OutgoingHttpHeaders, type IncomingMessage } from "node:http";
import net from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { TSchema } from "@sinclair/typebox";
import { diagnosticsOf } from "../../lib";
import { endpointsOf } from "../../lib/api";
import { isLoopbackAddress, isLoopbackHost, withoutBrackets } from "../../lib/api/core/loopback";
import { Type } from "../../lib/api/core/type";
import { AccessClient } from "../../lib/client";
import { parsedBaseUrl } from "../../lib/client/options";
import { remainingRequests, requestQuotas, retryAfter } from "../../lib/client/pipeline/throttle/rate-limit-headers";
import { AccessEmulator } from "../../lib/emulator";
import { readCaCertificate } from "../../lib/emulator/areas/certificates/ca-certificate";
import { headersFor } from "../../lib/emulator/areas/mcp/credentials";
import { globMatches } from "../../lib/emulator/core/glob";
import { servedApi } from "../../lib/emulator/core/handler";
import { printable, printableJson } from "../../lib/emulator/core/printable";
import { checkOf } from "../../lib/emulator/core/schema/schema-check";
import { decodeBody } from "../../lib/emulator/http/body";
import { absoluteName } from "../../lib/emulator/related/dns-values";
import { Service } from "../../lib/emulator/service";
import { newAccount, newStack } from "../constructs/synthesis";
import {
  control,
  created,
  emulate,
  hostnames,
  numbered,
  send,
  stopEmulators,
  targetsPath,
} from "../emulator/running-emulators";
import { canRun } from "../support/programs.cjs";
import { sampleOf } from "../support/long-runs";

let folder: string;
let stateFile: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "emulator-safety-"));
  stateFile = path.join(folder, "state.json");
});
afterEach(async () => {
  await stopEmulators();
  rmSync(folder, { recursive: true, force: true });
});

const portOf = (emulator: AccessEmulator): number => Number(new URL(emulator.url).port);

/** Sends a request whose `Host`, `Origin` and so on are as a browser would set them; fetch does not allow that. */
async function asBrowser(
  emulator: AccessEmulator,
  { method = "GET", url, headers, body }: { method?: string; url: string; headers: OutgoingHttpHeaders; body?: string },
): Promise<{ status: number; body: string }> {
  const request = httpRequest({ port: portOf(emulator), host: "127.0.0.1", method, path: url, headers });
  request.end(body);
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return { status: response.statusCode ?? 0, body: await text(response) };
}

/** Hosts; whether each is this machine as it is, and as a URL writes it. */
const HOSTS: readonly (readonly [host: string, asIs: boolean, inUrl: boolean])[] = [
  ["localhost", true, true],
  ["LOCALHOST", true, true],
  ["127.0.0.1", true, true],
  ["127.255.0.9", true, true],
  ["[::1]", true, true],
  ["[0:0:0:0:0:0:0:1]", true, true],
  ["[::ffff:127.0.0.1]", true, true],
  ["[::ffff:7f00:1]", true, true],
  // A URL writes these as 127.0.0.1. Anything else may read them in another way.
  ["127.1", false, true],
  ["0x7f.1", false, true],
  ["0177.0.0.1", false, true],
  ["2130706433", false, true],
  ["127.0.0.1.", false, true],
  // Resolvers may ask the network for these names.
  ["localhost.", false, false],
  ["app.localhost", false, false],
  ["127.evil.example", false, false],
  ["127.0.0.1.evil.example", false, false],
  ["localhost.evil.example", false, false],
  ["evil-localhost", false, false],
  ["0.0.0.0", false, false],
  ["128.0.0.1", false, false],
  ["126.255.255.255", false, false],
  ["2130706432.", false, true],
  ["3232235777", false, false],
  ["[::]", false, false],
  ["[::2]", false, false],
  ["[::127.0.0.1]", false, false],
  ["[::ffff:192.0.2.1]", false, false],
  ["[64:ff9b::7f00:1]", false, false],
  ["[fe80::1]", false, false],
];

describe.each(HOSTS)("the host %s", (host, asIs, inUrl) => {
  const baseUrl = `http://${host}:8787/client/v4`;

  test(`as an option of the emulator is ${asIs ? "" : "not "}this machine: else it gets a random token`, () => {
    const service = new Service({ host: withoutBrackets(host) }, () => undefined, new AbortController().signal);
    expect(service.generatedToken).toBe(!asIs);
    expect(isLoopbackHost(host)).toBe(asIs);
  });

  test(`in a URL is ${inUrl ? "" : "not "}this machine for the client, the constructs and the emulator`, async () => {
    const make = () => new AccessClient({ accountId: "0".repeat(32), apiToken: "x".repeat(40), baseUrl });
    if (inUrl) await make().close();
    else expect(make).toThrow("is not encrypted");
    const stack = newStack();
    newAccount(stack, { baseUrl });
    expect(diagnosticsOf(stack).some(({ message }) => message.includes("plain text"))).toBe(!inUrl);
  });
});

test.each(["::1%lo", "[::1]", "localhost", "", "127.0.0.1 ", "127.0.0.1\n", "127.0.0.1:80"])(
  "fails for an address of a connection that is none: %j",
  (address) => expect(isLoopbackAddress(address)).toBe(false),
);

describe("fails for a request from a web page", () => {
  const FOREIGN: readonly (readonly [string, OutgoingHttpHeaders])[] = [
    ["a rebound name", { host: "evil.example" }],
    ["a name that begins like a loopback address", { host: "127.evil.example" }],
    ["a name that ends like localhost", { host: "evil-localhost" }],
    ["a name below localhost's parent", { host: "localhost.evil.example:8787" }],
    ["a shortened address", { host: "127.1" }],
    ["another address", { host: "192.0.2.1" }],
    ["an IPv6 address of another machine", { host: "[2001:db8::1]" }],
    ["a host with credentials", { host: "localhost@evil.example" }],
    ["a foreign origin", { origin: "https://evil.example" }],
    ["the origin of a page on another port", { origin: "http://localhost:1" }],
    ["the origin of a page on another port of the same address", { origin: "http://127.0.0.1:1" }],
    ["an opaque origin", { origin: "null" }],
    ["a cross-site request", { "sec-fetch-site": "cross-site" }],
    ["a request of another port of this machine", { "sec-fetch-site": "same-site" }],
  ];

  test.each(FOREIGN)("%s, on every route and before anything else", async (_case, headers) => {
    const emulator = await emulate();
    await created(emulator, numbered(1));
    const before = emulator.snapshot();
    const logged = emulator.requests.count();
    const api = { authorization: `Bearer ${emulator.apiToken}` };
    const owner = { authorization: `Bearer ${emulator.controlToken}`, "content-type": "application/json" };
    const requests = [
      { url: `/client/v4${targetsPath(emulator)}`, headers: api },
      { method: "POST", url: `/client/v4${targetsPath(emulator)}`, headers: api, body: JSON.stringify(numbered(2)) },
      { method: "OPTIONS", url: `/client/v4${targetsPath(emulator)}`, headers: {} },
      { url: "/", headers: {} },
      { url: "/client/v4/nowhere", headers: {} },
      { url: "/__emulator/state", headers: owner },
      { url: "/__emulator/nowhere", headers: owner },
      { method: "POST", url: "/__emulator/reset", headers: owner, body: "" },
      { method: "POST", url: "/__emulator/faults", headers: owner, body: '{"kind":"reset-before"}' },
    ];
    for (const one of requests) {
      const { status, body } = await asBrowser(emulator, { ...one, headers: { ...one.headers, ...headers } });
      expect([one.url, status, body.includes("host-1")]).toEqual([one.url, 403, false]);
    }
    expect([emulator.snapshot(), emulator.faults.list(), emulator.requests.count()]).toEqual([before, [], logged]);
  });

  test.each([
    ["no host", "GET / HTTP/1.0\r\n"],
    ["an empty host", "GET / HTTP/1.1\r\nHost:\r\n"],
    ["two hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n"],
  ])("%s", async (_case, head) => {
    const socket = net.connect(portOf(await emulate()), "127.0.0.1");
    socket.write(`${head}Connection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[03] /);
  });

  test("a foreign host in an absolute URL", async () => {
    const emulator = await emulate();
    const { status } = await asBrowser(emulator, {
      url: `http://evil.example/client/v4${targetsPath(emulator)}`,
      headers: { host: "localhost", authorization: `Bearer ${emulator.apiToken}` },
    });
    expect(status).toBe(403);
  });

  test("the message names the host and the fix", async () => {
    const { status, body } = await asBrowser(await emulate(), { url: "/", headers: { host: "evil.example:80" } });
    expect(status).toBe(403);
    expect(JSON.parse(body)).toMatchObject({
      success: false,
      errors: [{ message: expect.stringMatching(/does not serve the host "evil\.example:80".*--allow-host/) }],
    });
  });
});

test.each([
  "localhost",
  "LOCALHOST:1",
  "localhost.",
  "127.0.0.1",
  "127.255.0.9:99",
  "[::1]:8787",
  "[::ffff:127.0.0.1]",
  "emulator.internal:80",
  "192.0.2.9",
  "[2001:db8::2]",
])("the host %s is its own", async (host) => {
  const emulator = await emulate({ allowHosts: ["Emulator.internal", "192.0.2.9", "2001:DB8::2"] });
  const origin = `http://${host.toLowerCase()}`;
  for (const more of [{}, { origin }, { "sec-fetch-site": "same-origin" }, { "sec-fetch-site": "none" }]) {
    const headers = { authorization: `Bearer ${emulator.apiToken}`, host, ...more };
    const { status } = await asBrowser(emulator, { url: `/client/v4${targetsPath(emulator)}`, headers });
    expect([more, status]).toEqual([more, 200]);
  }
});

const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === "IPv4" && !address.internal)?.address;
const testFromOutside = canRun("requests from another machine", outside !== undefined, "there is no network")
  ? test
  : test.skip;

testFromOutside("the address on which a request arrives is its own, but has no control routes", async () => {
  const emulator = await emulate({ host: "0.0.0.0" });
  const fetchFrom = (address = "", path: string, token: string) =>
    fetch(`http://${address}:${portOf(emulator)}${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect((await fetchFrom(outside, `/client/v4${targetsPath(emulator)}`, emulator.apiToken)).status).toBe(200);
  expect((await fetchFrom("127.0.0.1", "/__emulator/state", emulator.controlToken)).status).toBe(200);
  const refused = await fetchFrom(outside, "/__emulator/state", emulator.controlToken);
  expect([refused.status, await refused.json()]).toEqual([
    403,
    { error: "the emulator accepts control requests from its own machine only" },
  ]);
});

test.each(["a b", "emulator:80", "http://emulator", "[", ""])("fails for allowHosts %j", async (host) => {
  await expect(AccessEmulator.start({ allowHosts: ["ok.example", host] })).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: `allowHosts[1]: given ${JSON.stringify(host)}, allowed: a hostname or an IP address, without a port`,
  });
});

describe("control routes", () => {
  const CHANGES = [
    ["DELETE", "/requests"],
    ["POST", "/faults"],
    ["DELETE", "/faults"],
    ["PUT", "/behaviors"],
    ["POST", "/seed"],
    ["PUT", "/mcp-upstreams"],
    ["DELETE", "/mcp-upstreams"],
    ["POST", "/mcp-servers/login"],
    ["POST", "/reset"],
  ] as const;
  const READS = ["/requests", "/faults", "/behaviors", "/mcp-upstreams", "/state"];

  test.each([...CHANGES, ...READS.map((url) => ["GET", url] as const)])(
    "fails without the token: %s %s",
    async (method, url) => {
      const emulator = await emulate({ apiTokens: [{ token: "api" }] });
      await created(emulator, numbered(1));
      const before = emulator.snapshot();
      for (const authorization of [
        "",
        "Bearer ",
        "Bearer api",
        `Bearer ${emulator.controlToken}x`,
        "Bearer undefined",
      ]) {
        const response = await control(emulator, url, { method, headers: { authorization } });
        expect([response.status, await response.json()]).toEqual([
          401,
          { error: expect.stringContaining("CFACCESS_EMULATOR_TOKEN") },
        ]);
      }
      expect([emulator.snapshot(), emulator.requests.count()]).toEqual([before, 1]);
    },
  );

  test.each(CHANGES)("fails with a content type that a form can send: %s %s", async (method, url) => {
    const emulator = await emulate();
    await created(emulator, numbered(1));
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "text/plain; application/json", ""]) {
      const response = await control(emulator, url, { method, headers: { "content-type": type } });
      expect([type, response.status]).toEqual([type, 415]);
    }
    expect([emulator.requests.count(), Object.keys(emulator.snapshot()).length]).toEqual([1, 1]);
  });

  test("each emulator has a random token of its own", async () => {
    const [first, second] = [await emulate(), await emulate()];
    expect(first.controlToken).toMatch(/^[\w-]{40}$/);
    expect(first.controlToken).not.toBe(second.controlToken);
    expect(first.environment.CFACCESS_EMULATOR_TOKEN).toBe(first.controlToken);
  });
});

describe("an address that other machines can reach", () => {
  test("gets a random token and key, and a warning", async () => {
    const warnings: string[] = [];
    const local = await emulate();
    for (const host of ["0.0.0.0", "::"]) {
      const emulator = await emulate({ host, onWarning: (warning) => warnings.push(warning) });
      expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
      expect(emulator.apiToken).toMatch(/^[\w-]{40}$/);
      expect(emulator.apiToken).not.toBe(local.apiToken);
      expect(emulator.apiKey.key).toMatch(/^[0-9a-f]{37}$/);
      expect(emulator.apiKey.key).not.toBe(local.apiKey.key);
      expect(await send(emulator, "GET", targetsPath(emulator))).toMatchObject({ status: 200 });
      const authorization = `Bearer ${local.apiToken}`;
      const known = await send(emulator, "GET", targetsPath(emulator), { headers: { authorization } });
      expect(known.status).toBe(401);
    }
    expect(warnings).toEqual([
      expect.stringContaining("other machines can reach the emulator at 0.0.0.0"),
      expect.stringContaining("other machines can reach the emulator at ::"),
    ]);
  });

  test("keeps a token of one's own, without a warning", async () => {
    const warnings: string[] = [];
    const options = { host: "0.0.0.0", apiTokens: [{ token: "my-own" }] };
    const emulator = await emulate({ ...options, onWarning: (warning) => warnings.push(warning) });
    expect([emulator.apiToken, warnings]).toEqual(["my-own", []]);
  });

  test("fails with a default token or key, which everyone knows", async () => {
    const { apiToken, apiKey } = await emulate();
    for (const options of [{ apiTokens: [{ token: apiToken }] }, { apiKey }]) {
      const start = AccessEmulator.start({ host: "0.0.0.0", ...options });
      await expect(start).rejects.toMatchObject({ code: "INVALID_OPTION" });
      await expect(start).rejects.toThrow("of your own");
    }
  });
});

describe("the state file", () => {
  const lockFile = (): string => `${stateFile}.lock`;

  test("fails for a second emulator, naming the first", async () => {
    const first = await emulate({ stateFile });
    await created(first, numbered(1));
    const second = AccessEmulator.start({ stateFile: path.join(folder, ".", "state.json") });
    await expect(second).rejects.toMatchObject({ code: "STATE_FILE_IN_USE" });
    await expect(second).rejects.toThrow(`process, ${process.pid} on port ${portOf(first)}`);
    expect(await hostnames(first)).toEqual(["host-1"]);
    await first.stop();
    expect(readdirSync(folder)).toEqual(["state.json"]);
    expect(await hostnames(await emulate({ stateFile }))).toEqual(["host-1"]);
  });

  test("fails while another process uses it, and does not change it", async () => {
    // The parent of this process is alive for sure.
    writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, address: "http://127.0.0.1:4711" }));
    const start = AccessEmulator.start({ stateFile });
    await expect(start).rejects.toMatchObject({ code: "STATE_FILE_IN_USE" });
    await expect(start).rejects.toThrow(`process ${process.ppid} on port 4711 (http://127.0.0.1:4711)`);
    expect(readdirSync(folder)).toEqual(["state.json.lock"]);
  });

  test.each([
    ["a process that has ended", { pid: 2 ** 22 + 1, address: "http://127.0.0.1:4711" }],
    ["an earlier process with the same number", { pid: process.pid, started: "1" }],
    ["an earlier process with the number of another one", { pid: process.ppid, started: "1" }],
  ])("survives the lock of %s", async (_case, holder) => {
    writeFileSync(lockFile(), JSON.stringify(holder));
    const emulator = await emulate({ stateFile });
    expect(JSON.parse(readFileSync(lockFile(), "utf8"))).toMatchObject({
      pid: process.pid,
      address: `http://127.0.0.1:${portOf(emulator)}`,
    });
    await expect(AccessEmulator.start({ stateFile })).rejects.toMatchObject({ code: "STATE_FILE_IN_USE" });
  });

  test("survives several emulators that take over a lock at once: one of them gets it", async () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: 2 ** 22 + 1 }));
    const starts = await Promise.allSettled(Array.from({ length: 5 }, () => emulate({ stateFile })));
    expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(["state.json", "state.json.lock"]);
  });

  test.each(["", "{", '{"pid":-1}'])("fails for a lock that names no process: %j", async (content) => {
    writeFileSync(lockFile(), content);
    await expect(AccessEmulator.start({ stateFile })).rejects.toThrow(/names no process.*delete .*\.lock/);
  });

  test("is free again after a start that failed", async () => {
    const { url } = await emulate();
    const port = Number(new URL(url).port);
    await expect(AccessEmulator.start({ stateFile, port })).rejects.toMatchObject({ code: "PORT_TAKEN" });
    expect(existsSync(lockFile())).toBe(false);
    await emulate({ stateFile });
  });

  test.each([
    [
      "a symbolic link to a file",
      (file: string) => symlinkSync(path.join(folder, "victim"), file),
      "UNREADABLE",
      "a symbolic link",
    ],
    ["a symbolic link to nothing", (file: string) => symlinkSync("/nowhere", file), "UNREADABLE", "a symbolic link"],
    ["a folder", (file: string) => mkdirSync(file), "UNREADABLE", "a folder"],
    ["read-only", (file: string) => writeFileSync(file, "", { mode: 0o400 }), "UNWRITABLE", "read-only"],
  ])("fails before anything starts if it is %s", async (_case, make, code, words) => {
    writeFileSync(path.join(folder, "victim"), "precious");
    make(stateFile);
    // A port that is taken would fail later.
    const port = portOf(await emulate());
    const start = AccessEmulator.start({ stateFile, port });
    await expect(start).rejects.toMatchObject({ code: `STATE_FILE_${code}` });
    await expect(start).rejects.toThrow(words);
    expect(readFileSync(path.join(folder, "victim"), "utf8")).toBe("precious");
    expect(existsSync(lockFile())).toBe(false);
  });

  test("survives symbolic links at the names of its temporary files and its lock", async () => {
    const victim = path.join(folder, "victim");
    writeFileSync(victim, "precious");
    symlinkSync(victim, `${stateFile}.${process.pid}.tmp`);
    await created(await emulate({ stateFile }), numbered(1));
    await stopEmulators();
    symlinkSync(victim, lockFile());
    await expect(AccessEmulator.start({ stateFile })).rejects.toMatchObject({ code: "STATE_FILE_IN_USE" });
    expect(readFileSync(victim, "utf8")).toBe("precious");
  });

  test("temporary files of a killed emulator are removed, and no others", async () => {
    const others = ["state.json.note.tmp", "other.json.0123456789abcdef.tmp"];
    for (const name of [...others, "state.json.0123456789abcdef.tmp"]) writeFileSync(path.join(folder, name), "");
    await emulate({ stateFile });
    await stopEmulators();
    expect(readdirSync(folder).sort()).toEqual([...others, "state.json"].sort());
  });

  test("with durable, a change is in the file before its response", async () => {
    const emulator = await emulate({ stateFile, durable: true });
    for (let i = 0; i < 20; i += 1) {
      await created(emulator, numbered(i));
      expect(readFileSync(stateFile, "utf8")).toContain(`"host-${i}"`);
    }
    await control(emulator, "/reset", { method: "POST" });
    expect(readFileSync(stateFile, "utf8")).not.toContain("host-1");
  });

  test("fails with 500 for a change that durable cannot write, and warns", async () => {
    const warnings: string[] = [];
    const emulator = await AccessEmulator.start({ stateFile, durable: true, onWarning: (one) => warnings.push(one) });
    rmSync(folder, { recursive: true });
    const { status, envelope } = await send(emulator, "POST", targetsPath(emulator), { body: numbered(1) });
    expect([status, envelope.success]).toEqual([500, false]);
    expect(envelope.errors[0]?.message).toMatch(/state file cannot be written/);
    expect(warnings[0]).toMatch(/^state file .* cannot be written/);
    await expect(emulator.stop()).rejects.toMatchObject({ code: "STATE_FILE_UNWRITABLE" });
  });

  test("fails for durable without a state file", async () => {
    await expect(AccessEmulator.start({ durable: true })).rejects.toMatchObject({ code: "INVALID_OPTION" });
  });
});

describe("hostile input takes linear time", () => {
  const SMALL = 25_000;
  const TIMES = 8;
  /** Quadratic time would be a factor of 64. The rest is for a busy machine. */
  const FACTOR = 3 * TIMES;
  /** Times below this are mostly noise, in milliseconds. */
  const FLOOR = 10;

  const elapsed = (action: () => unknown): number => {
    const start = performance.now();
    try {
      action();
    } catch {
      // Most hostile input is refused.
    }
    return performance.now() - start;
  };

  /** The shortest of three attempts: garbage collection and other processes only add time. */
  const fastest = (action: () => unknown): number => Math.min(elapsed(action), elapsed(action), elapsed(action));

  function expectLinear(name: string, action: (n: number) => unknown): void {
    const small = Math.max(
      FLOOR,
      fastest(() => action(SMALL)),
    );
    // One attempt that is fast enough is proof.
    const large = [0, 1, 2].reduce(
      (best) =>
        best < FACTOR * small
          ? best
          : Math.min(
              best,
              elapsed(() => action(SMALL * TIMES)),
            ),
      Infinity,
    );
    expect([name, large < FACTOR * small]).toEqual([name, true]);
  }

  const UNITS = [
    "a",
    "A",
    "1",
    " ",
    "\t",
    "-",
    "_",
    ".",
    "/",
    ":",
    "a-",
    "a.",
    "a_",
    "1.",
    "1h",
    "a:",
    "a ",
    "a/",
    '"',
    "%",
    "@",
    "a@",
    ";a=1",
    "=",
    "*.",
    "🙂",
  ];
  const ENDS = ["", "!", "\n", "\u0000"];
  const hostile = UNITS.flatMap((unit) => ENDS.map((end) => (n: number) => `${unit.repeat(n / unit.length)}${end}`));

  /** The schemas of strings in a schema. */
  function stringsIn(schema: unknown, seen = new Set<unknown>()): TSchema[] {
    if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
    seen.add(schema);
    const nested = Object.values(schema).flatMap((part) => stringsIn(part, seen));
    const { pattern, format, patternProperties } = schema as TSchema;
    const keys = Object.keys((patternProperties ?? {}) as object).map((key) => Type.String({ pattern: key }));
    return [...(pattern === undefined && format === undefined ? [] : [schema as TSchema]), ...keys, ...nested];
  }

  test("every pattern and format of the API", () => {
    const strings = [...endpointsOf(servedApi)].flatMap(([, { query, body }]) => [
      ...stringsIn(query),
      ...stringsIn(body),
    ]);
    const kinds = new Map(
      strings.map(({ pattern, format }) => [`${String(pattern)} ${String(format)}`, { pattern, format }]),
    );
    expect(kinds.size).toBeGreaterThan(15);
    for (const [name, { pattern, format }] of kinds) {
      const schema = Type.String(pattern === undefined ? { format: String(format) } : { pattern: String(pattern) });
      const check = checkOf(schema, "body");
      for (const of of sampleOf(hostile, 3)) expectLinear(`${name} for ${of(4)}`, (n) => check(of(n)));
    }
  });

  test.each<[string, (hostile: string) => unknown]>([
    ["a certificate", readCaCertificate],
    ["a certificate's lines", (of) => readCaCertificate(`-----BEGIN CERTIFICATE-----${of}-----END CERTIFICATE-----`)],
    ["a certificate's begin", (of) => readCaCertificate(`-----BEGIN CERTIFICATE-----${of}x`)],
    ["a private key's begin", (of) => readCaCertificate(`-----BEGIN ${of}PRIVATE KEY----`)],
    ["a header of rate limits", (of) => remainingRequests(response({ ratelimit: `"default"${of}` }))],
    ["a policy of rate limits", (of) => requestQuotas(response({ "ratelimit-policy": of }))],
    ["a header of the time to wait", (of) => retryAfter(response({ "retry-after": of }))],
    ["a base URL", (of) => parsedBaseUrl(`https://example.com/${of}`)],
    ["a content type", (of) => decodeBody({ bytes: Buffer.from("{}") }, `application/${of}`, true)],
    ["a wildcard", (of) => globMatches(of.replaceAll("a", "*"), "a".repeat(64))],
    ["credentials of an MCP server", (of) => headersFor({ auth_type: "bearer", auth_credentials: of })],
    ["a DNS name", (of) => absoluteName(of, "example.com")],
    ["a log line", printable],
  ])("%s", (name, action) => {
    for (const of of hostile) expectLinear(`${name} for ${of(4)}`, (n) => action(of(n)));
  });

  const response = (headers: Record<string, string>): Parameters<typeof retryAfter>[0] => ({
    status: 429,
    headers,
    text: "",
  });
});

describe("names like those of inherited properties are ordinary names", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  afterEach(() => expect({}).not.toHaveProperty("polluted"));

  test("tags of targets, and their filters and order", async () => {
    const emulator = await emulate({ stateFile });
    const tags = `{${NAMES.map((name) => `${JSON.stringify(name)}:"polluted"`).join(",")}}`;
    const body = `{"hostname":"a","ip":{"ipv4":{"ip_addr":"10.0.0.1"}},"tags":${tags}}`;
    expect(await send(emulator, "POST", targetsPath(emulator), { body })).toMatchObject({ status: 200 });
    await created(emulator, numbered(2));
    for (const name of NAMES) {
      expect(await hostnames(emulator, `?tag=${name}:polluted`)).toEqual(["a"]);
      expect(await hostnames(emulator, `?order=tag:${name}&direction=desc`)).toEqual(["a", "host-2"]);
    }
    const { text: listed } = await send(emulator, "GET", targetsPath(emulator));
    expect(listed).toContain(tags);
    await emulator.stop();
    const second = await emulate({ stateFile });
    expect((await send(second, "GET", targetsPath(second))).text).toContain(tags);
  });

  test("headers of MCP servers and their scripts", async () => {
    const emulator = await emulate();
    const headers = headersFor({
      auth_type: "bearer",
      auth_credentials: '{"headers":{"__proto__":"a","constructor":"b"}}',
    });
    expect(Object.entries(headers)).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
    const body = '{"__proto__":[{"status":"ready"}],"constructor":[{"status":"ready"}]}';
    const put = await control(emulator, "/mcp-upstreams", { method: "PUT", body });
    expect([put.status, await put.text()]).toEqual([200, body]);
  });

  test.each(NAMES)(
    "fails for %s where no such name is allowed: in seeds, behaviors, queries and state files",
    async (name) => {
      const emulator = await emulate({ strict: true });
      const key = JSON.stringify(name);
      const seed = await control(emulator, "/seed", { method: "POST", body: `{${key}:[{"polluted":true}]}` });
      expect([seed.status, await seed.json()]).toEqual([
        400,
        { error: expect.stringContaining(`unknown path ${key}`) },
      ]);
      const behaviors = await control(emulator, "/behaviors", { method: "PUT", body: `{${key}:{"polluted":true}}` });
      expect([behaviors.status, await behaviors.json()]).toEqual([
        400,
        { error: expect.stringContaining(`unknown fields ${name}`) },
      ]);
      expect((await send(emulator, "GET", `${targetsPath(emulator)}?${name}=1`)).status).toBe(400);
      writeFileSync(stateFile, `{"format":"cfaccess emulator","version":1,"state":{${key}:{"polluted":[]}}}`);
      await expect(AccessEmulator.start({ stateFile })).rejects.toMatchObject({ code: "STATE_FILE_BROKEN" });
    },
  );
});

const ODD_NAMES = [
  "\ud800",
  "\udbff",
  "a\u0000b",
  "\u202eevil",
  "\u00e9",
  "e\u0301",
  "\ufeffa",
  "a\u2028b",
  "\u001b[31m",
  "%00",
  "%ff",
];

test("odd names are refused or stored as they are, also over a restart", async () => {
  const emulator = await emulate({ stateFile });
  const tags = `/accounts/${emulator.accountId}/access/tags`;
  const accepted: string[] = [];
  for (const name of ODD_NAMES) {
    const { status, envelope } = await send<{ name: string }>(emulator, "POST", tags, { body: { name } });
    expect([200, 400]).toContain(status);
    if (status === 200) accepted.push(envelope.result?.name ?? "");
  }
  expect(accepted).toEqual(ODD_NAMES.filter((name) => accepted.includes(name)));
  expect(accepted).toEqual(expect.arrayContaining(["\u00e9", "e\u0301"]));
  await emulator.stop();
  const second = await emulate({ stateFile });
  const { envelope } = await send<{ name: string }[]>(second, "GET", tags);
  expect(envelope.result?.map(({ name }) => name)).toEqual(accepted);
});

test.each(["%ff", "%c3", "%ed%a0%80", "%zz", "%"])("fails for a query that is not UTF-8: %s", async (value) => {
  const emulator = await emulate();
  expect((await send(emulator, "GET", `${targetsPath(emulator)}?hostname=${value}`)).status).toBe(400);
});

test("logs stay one line, whatever names are in a request", () => {
  const forged = "a\n12:00:00 200 GET /\r\u001b[2K\u009b1m\u2028\u202e\u{e0041}\u200b\u0000\ud800";
  const plain = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u;
  expect(printable(forged)).toMatch(plain);
  expect(printable(forged)).toContain("a\\u{a}12:00:00");
  expect(printableJson({ [forged]: forged })).toMatch(plain);
  expect(JSON.parse(printableJson({ [forged]: forged }))).toEqual({ [forged]: forged });
  expect(printable("/é 日本 🙂")).toBe("/é 日本 🙂");
});
