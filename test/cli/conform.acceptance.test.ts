import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { AccessEmulator } from "../../lib/emulator";
import { cfaccess } from "./run-cfaccess";

let emulator: AccessEmulator;
const servers: Server[] = [];
beforeEach(async () => {
  emulator = await AccessEmulator.start({ rateLimit: false, zones: [{ name: "example.com" }] });
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await emulator.stop();
});

const environment = (): Record<string, string> => ({
  CLOUDFLARE_API_TOKEN: emulator.apiToken,
  CLOUDFLARE_ACCOUNT_ID: emulator.accountId,
});
const conform = (...args: readonly string[]) => cfaccess(["emulate", "conform", ...args], environment());
const writing = (): string[] => ["--write", "--account", emulator.accountId, "--confirm-scratch-account"];

/** Everything stored in the account. Tunnels and virtual networks stay, marked as deleted. */
const stored = (): string => {
  const lists = Object.entries(Object.values(emulator.snapshot())[0] ?? {});
  const kept = lists.map(([name, items]: [string, unknown]) => [
    name,
    Array.isArray(items)
      ? items.filter((item: { deleted_at?: string | null }) => (item.deleted_at ?? null) === null)
      : items,
  ]);
  return JSON.stringify(kept.filter(([, items]) => !Array.isArray(items) || items.length > 0));
};

type Change = (request: { method: string; url: string }, body: string) => string | undefined | Promise<string>;

/** An API like the emulator's, with changed responses. Undefined: the connection is reset. */
async function changed(change: Change): Promise<string> {
  const server = createServer((request, response) => {
    void (async () => {
      const { method = "", url = "", headers } = request;
      const sent = await text(request);
      const answer = await fetch(emulator.url.replace("/client/v4", url), {
        method,
        headers: { authorization: headers.authorization ?? "", "content-type": "application/json" },
        ...(sent === "" ? {} : { body: sent }),
      });
      const body = await change({ method, url }, await answer.text());
      if (body === undefined) request.socket.destroy();
      else response.writeHead(answer.status, { "content-type": "application/json" }).end(body);
    })();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("the emulator conforms to what it knows; reading changes nothing", async () => {
  emulator.call("groups.create", { name: "Staff", include: [{ everyone: {} }] });
  emulator.call("tags.create", { name: "internal" });
  emulator.requests.clear();
  const before = stored();

  const { code, stdout, stderr } = await conform("--against", new URL(emulator.url).origin);

  expect(stderr).toBe("");
  expect(stdout).toMatch(/^Compared \d+ kinds of objects with \d+ requests; nothing was changed\.\n/);
  expect(new Set(emulator.requests.entries.map(({ method }) => method))).toEqual(new Set(["GET"]));
  expect(stored()).toBe(before);
  expect(stdout).toContain("The responses are as the emulator knows them.");
  expect(code).toBe(0);
});

test("--write creates and deletes an object of each kind, and finds no difference", async () => {
  emulator.call("groups.create", { name: "Staff", include: [{ everyone: {} }] });
  const before = stored();

  const { code, stdout } = await conform("--against", emulator.url, ...writing(), "--output", "json");

  const report = JSON.parse(stdout) as { left: string[]; findings: object[]; compared: string[]; wrote: boolean };
  expect(report).toMatchObject({ left: [], wrote: true, against: "another API", isStopped: false });
  expect(report.compared).toEqual(expect.arrayContaining(["applications", "groups", "policies", "tags"]));
  const made = emulator.requests.entries.filter(({ method }) => method === "POST");
  expect(made.length).toBeGreaterThan(10);
  expect(stored()).toBe(before);
  expect(report.findings).toEqual([]);
  expect(code).toBe(0);
});

test("the report names a field that is not known, a missing field and another format, without any value", async () => {
  emulator.call("groups.create", { name: "Secret group", include: [{ everyone: {} }] });
  const api = await changed(({ url }, body) => {
    const envelope = JSON.parse(body) as { result: Record<string, unknown>[] };
    if (!/\/groups$/.test(url)) return body;
    const result = envelope.result.map(({ name: _, ...rest }) => ({ ...rest, surprise: "a value", id: "no-uuid" }));
    return JSON.stringify({ ...envelope, result });
  });

  const { code, stdout } = await conform("--against", api, "--kind", "groups");

  expect(code).toBe(1);
  expect(stdout).toContain("GET /accounts/{account_id}/access/groups /*/name: expected string, found nothing");
  expect(stdout).toContain("GET /accounts/{account_id}/access/groups /*/id: expected uuid, found string");
  expect(stdout).toContain("/*/surprise: expected no such field in the API's schema, found a field");
  expect(stdout).toMatch(/Please send this report to https:\/\/github\.com\//);
  for (const value of ["a value", "no-uuid", "Secret group", emulator.accountId, emulator.apiToken]) {
    expect(stdout).not.toContain(value);
  }
});

test("a kind that the credentials do not permit is not compared", async () => {
  emulator.faults.add({ kind: "status", code: 403, match: { endpoint: "groups.list" }, times: 10 });

  const { code, stdout } = await conform("--against", emulator.url, "--kind", "groups", "tags", "--output", "json");

  expect(JSON.parse(stdout)).toMatchObject({
    skipped: [{ kind: "groups", reason: "the credentials or the account do not permit it (403)" }],
  });
  expect([0, 1]).toContain(code);
});

test("survives Ctrl-C: what was created is deleted", async () => {
  const before = stored();
  let isCreated = (): void => undefined;
  const creation = new Promise<void>((resolve) => (isCreated = resolve));
  const api = await changed(async ({ method, url }, body) => {
    if (method !== "POST" || !url.endsWith("/policies")) return body;
    isCreated();
    return new Promise((resolve) => setTimeout(() => resolve(body), 1_000));
  });
  const child = spawn(
    process.execPath,
    ["dist/cli/cfaccess.js", "emulate", "conform", "--against", api, ...writing(), "--kind", "policies", "tags"],
    { cwd: path.join(__dirname, "../.."), env: { PATH: process.env.PATH, ...environment() } },
  );
  const output = text(child.stdout);
  await creation;
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number | null];

  expect(await output).toContain("Stopped before the end.");
  expect(code).toBe(1);
  expect(stored()).toBe(before);
  expect(emulator.requests.entries.some(({ endpoint }) => endpoint === "policies.delete")).toBe(true);
});

test("survives a lost connection: what was created is deleted, or the error says what to delete", async () => {
  const before = stored();
  let lost = 0;
  const api = await changed(({ method, url }, body) =>
    method === "GET" && /\/policies\/[\w-]+$/.test(url) && lost++ === 0 ? undefined : body,
  );

  const { code, stderr } = await conform("--against", api, ...writing(), "--kind", "policies");

  expect(code).toBe(1);
  expect(stderr).toMatch(/the API sent no response to a GET request/);
  expect(stored()).toBe(before);
});

test("fails if objects cannot be deleted, and says how their names begin", async () => {
  emulator.faults.add({ kind: "status", code: 500, match: { method: "DELETE" }, times: 100 });

  const { code, stdout } = await conform("--against", emulator.url, ...writing(), "--kind", "tags");

  expect(code).toBe(1);
  expect(stdout).toMatch(
    /Could not be deleted: tags\. Delete the objects whose name begins with cfaccess-conform-\w{6}\./,
  );
});

test.each([
  [["--against", "live", "--write"], /option '--write' needs '--account <id>'/],
  [["--against", "live", "--write", "--account", "a".repeat(32)], /Give '--confirm-scratch-account'/],
  [["--against", "http://api.example.com"], /must be an https URL: anyone on the network could read the credentials/],
  [["--against", "ftp://you:hunter2@example.com"], /^cfaccess: option '--against <api>' is invalid\. Give live/],
  [["--against", "live", "--account", "mine"], /an account ID of 32 hexadecimal digits is required/],
  [["--against", "http://127.0.0.1:1", "--kind", "group"], /names an unknown kind\. The kinds are accounts, zones/],
  [[], /required option '--against <api>' not specified/],
])("fails for the options %j", async (args, message) => {
  const { code, stderr, stdout } = await conform(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("hunter2");
});

test("fails without credentials, and if the API does not accept them", async () => {
  const without = await cfaccess(["emulate", "conform", "--against", "live", "--account", "a".repeat(32)]);
  expect(without).toMatchObject({ code: 2, stderr: expect.stringMatching(/credentials are required/) as string });

  const wrong = { ...environment(), CLOUDFLARE_API_TOKEN: "w".repeat(40) };
  const refused = await cfaccess(["emulate", "conform", "--against", emulator.url], wrong);
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/does not accept the credentials/) as string,
  });
});
