import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { accessApi, endpointsOf, pathParameters } from "../../lib/api";
import { AccessEmulator } from "../../lib/emulator";
import { kebabCase } from "../../lib/cli/commands/api/kebab-case";
import { cfaccess, cfaccessApi, inProcess } from "./cfaccess-api";

const account = { CLOUDFLARE_ACCOUNT_ID: "0123456789abcdef0123456789abcdef" };
const endpoints = [...endpointsOf(accessApi)];
const wordsOf = (name: string): string[] => name.split(".").map(kebabCase);

describe("every endpoint", () => {
  test.each(endpoints)("%s has a command, and its help says what it takes", async (name, endpoint) => {
    const { code, stdout } = await inProcess([...wordsOf(name), "--help"]);
    expect(code).toBe(0);
    const unwrapped = stdout.replace(/\s+/g, " ");
    expect(unwrapped).toContain(`${endpoint.method} ${endpoint.path} Permission: `);
    expect(unwrapped).toContain(endpoint.summary);
    const keys = [...pathParameters(endpoint), ...Object.keys(endpoint.query?.properties ?? {})];
    for (const key of keys) expect(stdout).toContain(`--${kebabCase(key)} `);
  });

  test("is helped with in every way people ask", async () => {
    const words = ["mcp", "servers", "sync"];
    const { stdout } = await inProcess([...words, "--help"]);
    expect(stdout).toContain("--id <string>      Identifier of the server");
    expect(await inProcess(["help", ...words])).toMatchObject({ code: 0, stdout });
    const whole = await inProcess(["--help"]);
    expect(whole.stdout).toContain("service-tokens");
    expect(await cfaccess(["help", "api"])).toMatchObject({ code: 0, stdout: whole.stdout });
    expect(await cfaccess(["help", "api", ...words])).toMatchObject({ code: 0, stdout });
  });

  test("is listed, as JSON too", async () => {
    const { stdout } = await inProcess(["--list", "--output", "json"]);
    const listed = JSON.parse(stdout) as { endpoint: string; command: string }[];
    expect(listed.map(({ endpoint }) => endpoint)).toEqual(endpoints.map(([name]) => name));
    expect(listed.map(({ command }) => command)).toContain("gateway-ca list");
    expect((await inProcess(["--list"])).stdout.split("\n")).toHaveLength(endpoints.length + 2);
  });
});

describe("--dry-run", () => {
  test("shows the request without a token", async () => {
    const { code, stdout } = await cfaccessApi(["mcp", "servers", "sync", "--id", "jira", "--dry-run"], account);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^POST https:\/\/api\.cloudflare\.com\/\S+\/mcp\/servers\/jira\/sync\n$/);
  });

  test("takes both spellings, repeated options, and strikes out secrets", async () => {
    const list = ["infrastructure", "targets", "list", "--per_page", "5", "--ips", "10.0.0.1", "--ips", "10.0.0.2"];
    const { stdout: url } = await inProcess([...list, "--dry-run"], account);
    expect(url).toContain("per_page=5");
    expect(url).toContain("ips=10.0.0.1&ips=10.0.0.2");
    const body = '{"name":"x","hostname":"https://a","auth_type":"bearer","auth_credentials":"hunter2"}';
    const create = ["mcp", "servers", "create", "--id", "a", "--name", "y", "--body", "-", "--dry-run"];
    const { stdout } = await inProcess([...create, "--output", "json"], account, { input: body });
    expect(JSON.parse(stdout)).toMatchObject({ body: { id: "a", name: "y", auth_credentials: "(sensitive)" } });
    expect(stdout).not.toContain("hunter2");
  });

  test("works in a zone where the endpoint does", async () => {
    const zone = "f".repeat(32);
    const { stdout } = await inProcess(["groups", "list", "--zone-id", zone, "--dry-run"]);
    expect(stdout).toContain(`/zones/${zone}/access/groups`);
  });
});

describe("against an API", () => {
  let emulator: AccessEmulator;
  let folder: string;
  beforeAll(async () => {
    emulator = await AccessEmulator.start();
    folder = mkdtempSync(path.join(tmpdir(), "cfaccess-api-"));
  });
  beforeEach(() => emulator.reset());
  afterAll(async () => {
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const environment = () => ({ ...emulator.environment, CLOUDFLARE_ACCOUNT_ID: emulator.accountId });
  const api = (...words: string[]) => inProcess(words, environment());
  const sow = (count: number) =>
    emulator.seed({
      "infrastructure.targets": Array.from({ length: count }, (_, index) => ({
        hostname: `host-${index}`,
        ip: { ipv4: { ip_addr: `10.0.0.${index}` } },
      })),
    });

  test("creates, lists and deletes, from a shell", async () => {
    const file = path.join(folder, "target.json");
    writeFileSync(file, '{"hostname":"replaced","ip":{"ipv4":{"ip_addr":"10.0.0.1"}}}');
    const create = ["infrastructure", "targets", "create", "--hostname", "web", "--body", `@${file}`];
    const created = await cfaccessApi([...create, "--output", "json"], environment());
    expect(created).toMatchObject({ code: 0, stderr: "" });
    const { id } = JSON.parse(created.stdout) as { id: string };
    const listed = await cfaccessApi(["infrastructure", "targets", "list"], environment());
    expect(listed.stdout).toMatch(/hostname/);
    expect(listed.stdout).toContain("web");
    const refused = await cfaccessApi(["infrastructure", "targets", "delete", "--target-id", id], environment());
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("--yes");
    const remove = ["infrastructure", "targets", "delete", "--target-id", id, "--yes"];
    expect(await cfaccessApi(remove, environment())).toMatchObject({ code: 0 });
    expect((await api("infrastructure", "targets", "list", "--output", "json")).stdout).toBe("[]\n");
  }, 30_000);

  test("streams pages, and asks for none beyond --limit", async () => {
    sow(7);
    const list = ["infrastructure", "targets", "list", "--per-page", "3"];
    const all = await api(...list, "--output", "json");
    expect(JSON.parse(all.stdout)).toHaveLength(7);
    const before = emulator.requests.count();
    const some = await api(...list, "--output", "jsonl", "--limit", "4");
    expect(
      some.stdout
        .trim()
        .split("\n")
        .map((line) => typeof JSON.parse(line)),
    ).toEqual(Array(4).fill("object"));
    expect(emulator.requests.count() - before).toBe(2);
    expect((await api(...list)).stdout.trim().split("\n")).toHaveLength(8);
  });

  test("shows the columns that were asked for, and of the others those that are filled", async () => {
    sow(1);
    const list = ["infrastructure", "targets", "list"];
    const chosen = await api(...list, "--columns", "hostname, ip.ipv4.ip_addr");
    expect(chosen.stdout.split("\n").map((line) => line.split(/ +/))).toEqual([
      ["hostname", "ip.ipv4.ip_addr"],
      ["host-0", "10.0.0.0"],
      [""],
    ]);
    expect((await api(...list)).stdout).toMatch(/^id +hostname +ip/);
  });

  test.each(["json", "jsonl", "table"])("fails with 1 where a later page does, and says so: %s", async (output) => {
    sow(7);
    emulator.faults.add({ kind: "status", code: 403, after: 1, match: { endpoint: "infrastructure.targets.list" } });
    const list = ["infrastructure", "targets", "list", "--per-page", "3", "--output", output];
    const { code, stdout, stderr } = await api(...list);
    expect(code).toBe(1);
    expect(stderr).toMatch(/not complete: after 3 of its items.*\n.*HTTP 403/);
    const lines = stdout.trim().split("\n");
    if (output === "json") expect(JSON.parse(stdout)).toHaveLength(3);
    else expect(lines).toHaveLength(output === "table" ? 4 : 3);
  });

  test("fails without output where the first page does", async () => {
    emulator.faults.add({ kind: "status", code: 403 });
    expect(await api("infrastructure", "targets", "list", "--output", "json")).toMatchObject({ code: 1, stdout: "" });
  });

  test("asks a person before it destroys", async () => {
    sow(1);
    const { stdout } = await api("infrastructure", "targets", "list", "--output", "jsonl");
    const { id } = JSON.parse(stdout) as { id: string };
    const words = ["infrastructure", "targets", "delete", "--target-id", id];
    expect(await inProcess(words, environment(), { answer: "" })).toMatchObject({ code: 2 });
    expect(await inProcess(words, environment(), { answer: "y" })).toMatchObject({ code: 0 });
    expect((await api("infrastructure", "targets", "list")).stderr).toBe("nothing found\n");
  });

  test("shows one answer as a table", async () => {
    const { code, stdout } = await api("tokens", "verify");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^status +active$/m);
    expect((await api("gateway-ca", "create")).stdout).toMatch(/^public_key +\S+ \S/m);
    expect((await api("groups", "create", "--name", "G", "--include", '{"everyone":{}}')).stdout).toMatch(
      /^id .*\nname/m,
    );
  });

  test("fails with 1 and the API's words where the API refuses", async () => {
    const missing = await api("infrastructure", "targets", "get", "--target-id", "0".repeat(36));
    expect(missing).toMatchObject({ code: 1, stdout: "" });
    expect(missing.stderr).toMatch(/^cfaccess: infrastructure\.targets\.get/);
    const wrong = { ...environment(), CLOUDFLARE_API_TOKEN: "hunter2hunter2" };
    const { code, stderr } = await inProcess(["tokens", "verify"], wrong);
    expect(code).toBe(1);
    expect(stderr).not.toContain("hunter2");
  });
});

describe("fails with 2 for a command that is none, and says what there is", () => {
  const COMMANDS = "api, emulate, provider, help";
  const AREAS = /There are .*users/;
  const cases: readonly [line: string, says: string | RegExp][] = [
    ["help nope", COMMANDS],
    ["nope", COMMANDS],
    ["nope --help", COMMANDS],
    ["help provider nope", "There are install."],
    ["provider nope", "There are install."],
    ["help api nope", AREAS],
    ["api help nope", AREAS],
    ["api nope --help", AREAS],
    ["help api users nope", /There are .*list/],
    ["api users nope", /There are .*list/],
  ];
  test.each(cases)("cfaccess %s", async (line, says) => {
    const { code, stdout, stderr } = await cfaccess(line.split(" "));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`^cfaccess: unknown command 'nope'\\. There are .*\\.\n$`));
    expect(stderr).toMatch(says);
  });
});

describe("fails with 2", () => {
  const cases: readonly [what: string, words: string[], says: RegExp][] = [
    ["an endpoint that is none", ["users", "frobnicate"], /unknown command 'frobnicate'/],
    ["an area that is none", ["usres", "list"], /unknown command 'usres'. There are .*users/],
    ["a column that is none", ["users", "list", "--columns", "id,nmae"], /no "nmae". An item has id, .*name/],
    ["an option that is none", ["users", "list", "--frobnicate"], /--frobnicate/],
    ["a parameter left out", ["mcp", "servers", "sync"], /missing: --id/],
    ["several left out", ["users", "update", "--user-id", "u"], /missing: --email, --name/],
    ["a number that is none", ["users", "list", "--per-page", "many"], /--per-page takes a whole number.*"many"/],
    ["a number too small", ["users", "list", "--page", "0"], /--page takes 1 or more.*"0"/],
    [
      "a word not allowed",
      ["infrastructure", "targets", "list", "--direction", "up"],
      /--direction takes one of asc, desc/,
    ],
    ["a boolean that is none", ["applications", "list", "--exact", "maybe"], /--exact takes true or false.*"maybe"/],
    ["an option given twice", ["users", "list", "--email", "a", "--email", "b"], /--email was given 2 times/],
    ["an application without type", ["applications", "create"], /missing: .*--type \(one of .*self_hosted/],
    ["a limit that is none", ["users", "list", "--limit", "0"], /from 1/],
    ["a body that is no object", ["users", "create", "--body", "[]"], /--body must be a JSON object/],
    ["a list left out", ["infrastructure", "targets", "create-batch"], /--body must be given/],
    ["a file that is not there", ["users", "create", "--body", "@/nowhere"], /\/nowhere cannot be read/],
  ];
  test.each(cases)("%s", async (_what, words, says) => {
    const { code, stdout, stderr } = await inProcess([...words, "--dry-run"], account);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
  });

  test("a body that is not JSON, and does not repeat it", async () => {
    const { code, stderr } = await inProcess(["users", "create", "--body", "{hunter2"], account);
    expect(code).toBe(2);
    expect(stderr).not.toContain("hunter2");
  });

  test("no account, and no credentials", async () => {
    expect(await inProcess(["users", "list"])).toMatchObject({ code: 2 });
    expect((await inProcess(["users", "list"])).stderr).toContain("--account-id");
    const { code, stderr } = await cfaccessApi(["users", "list"], account);
    expect(code).toBe(2);
    expect(stderr).toMatch(/CLOUDFLARE_API_TOKEN|credentials|token/i);
  });
});
