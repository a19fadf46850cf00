import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { accessApi, endpointsOf, pathParameters } from "../../lib/api";
import { AccessEmulator } from "../../lib/emulator";
import { kebabCase, wordsOf } from "../../lib/cli/commands/api/parameter";
import { cfaccess, cfaccessApi, runApiInProcess } from "./run-cfaccess";
import { sampleOf } from "../support/long-runs";

const account = { CLOUDFLARE_ACCOUNT_ID: "0123456789abcdef0123456789abcdef" };
const endpoints = [...endpointsOf(accessApi)];

describe("every endpoint", () => {
  test.each(endpoints)("%s has a command with help for its parameters", async (name, endpoint) => {
    const { code, stdout } = await runApiInProcess([...wordsOf(name), "--help"]);
    expect(code).toBe(0);
    const unwrapped = stdout.replace(/\s+/g, " ");
    expect(unwrapped).toContain(`${endpoint.method} ${endpoint.path} Permission: `);
    expect(unwrapped).toContain(endpoint.summary);
    const keys = [...pathParameters(endpoint), ...Object.keys(endpoint.query?.properties ?? {})];
    for (const key of keys) expect(stdout).toContain(`--${kebabCase(key)} `);
  });

  test("shows the same help for --help and help", async () => {
    const words = ["mcp", "servers", "sync"];
    const { stdout } = await runApiInProcess([...words, "--help"]);
    expect(stdout).toContain("--id <string>      Identifier of the server");
    expect(await runApiInProcess(["help", ...words])).toMatchObject({ code: 0, stdout });
    const whole = await runApiInProcess(["--help"]);
    expect(whole.stdout).toContain("service-tokens");
    expect(await cfaccess(["help", "api"])).toMatchObject({ code: 0, stdout: whole.stdout });
    expect(await cfaccess(["help", "api", ...words])).toMatchObject({ code: 0, stdout });
  });

  test("is listed, also as JSON", async () => {
    const { stdout } = await runApiInProcess(["--list", "--output", "json"]);
    const listed = JSON.parse(stdout) as { endpoint: string; command: string }[];
    expect(listed.map(({ endpoint }) => endpoint)).toEqual(endpoints.map(([name]) => name));
    expect(listed.map(({ command }) => command)).toContain("gateway-ca list");
    expect((await runApiInProcess(["--list"])).stdout.split("\n")).toHaveLength(endpoints.length + 2);
  });
});

describe("--dry-run", () => {
  test("prints the request without a token", async () => {
    const { code, stdout } = await cfaccessApi(["mcp", "servers", "sync", "--id", "jira", "--dry-run"], account);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^POST https:\/\/api\.cloudflare\.com\/\S+\/mcp\/servers\/jira\/sync\n$/);
  });

  test("accepts both spellings and repeated options, and hides secrets", async () => {
    const list = ["infrastructure", "targets", "list", "--per_page", "5", "--ips", "10.0.0.1", "--ips", "10.0.0.2"];
    const { stdout: url } = await runApiInProcess([...list, "--dry-run"], account);
    expect(url).toContain("per_page=5");
    expect(url).toContain("ips=10.0.0.1&ips=10.0.0.2");
    const body = '{"name":"x","hostname":"https://a","auth_type":"bearer","auth_credentials":"hunter2"}';
    const create = ["mcp", "servers", "create", "--id", "a", "--name", "y", "--body", "-", "--dry-run"];
    const { stdout } = await runApiInProcess([...create, "--output", "json"], account, { input: body });
    expect(JSON.parse(stdout)).toMatchObject({ body: { id: "a", name: "y", auth_credentials: "(sensitive)" } });
    expect(stdout).not.toContain("hunter2");
  });

  test("uses a zone if the endpoint exists for zones", async () => {
    const zone = "f".repeat(32);
    const { stdout } = await runApiInProcess(["groups", "list", "--zone-id", zone, "--dry-run"]);
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
  const api = (...words: string[]) => runApiInProcess(words, environment());
  const seed = (count: number) =>
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

  test("streams pages, and requests none beyond --limit", async () => {
    seed(7);
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

  test("shows the requested columns, by default those that are set", async () => {
    seed(1);
    const list = ["infrastructure", "targets", "list"];
    const chosen = await api(...list, "--columns", "hostname, ip.ipv4.ip_addr");
    expect(chosen.stdout.split("\n").map((line) => line.split(/ +/))).toEqual([
      ["hostname", "ip.ipv4.ip_addr"],
      ["host-0", "10.0.0.0"],
      [""],
    ]);
    expect((await api(...list)).stdout).toMatch(/^id +hostname +ip/);
  });

  test.each(["json", "jsonl", "table"])(
    "fails with 1 if a later page fails, and warns that the list is incomplete: %s",
    async (output) => {
      seed(7);
      emulator.faults.add({ kind: "status", code: 403, after: 1, match: { endpoint: "infrastructure.targets.list" } });
      const list = ["infrastructure", "targets", "list", "--per-page", "3", "--output", output];
      const { code, stdout, stderr } = await api(...list);
      expect(code).toBe(1);
      expect(stderr).toMatch(/the list is incomplete: the next page failed after 3 items.*\n.*HTTP 403/);
      const lines = stdout.trim().split("\n");
      if (output === "json") expect(JSON.parse(stdout)).toHaveLength(3);
      else expect(lines).toHaveLength(output === "table" ? 4 : 3);
    },
  );

  test("fails without output if the first page fails", async () => {
    emulator.faults.add({ kind: "status", code: 403 });
    expect(await api("infrastructure", "targets", "list", "--output", "json")).toMatchObject({ code: 1, stdout: "" });
  });

  test("asks for confirmation before it deletes", async () => {
    seed(1);
    const { stdout } = await api("infrastructure", "targets", "list", "--output", "jsonl");
    const { id } = JSON.parse(stdout) as { id: string };
    const words = ["infrastructure", "targets", "delete", "--target-id", id];
    expect(await runApiInProcess(words, environment(), { answer: "" })).toMatchObject({ code: 2 });
    expect(await runApiInProcess(words, environment(), { answer: "y" })).toMatchObject({ code: 0 });
    expect((await api("infrastructure", "targets", "list")).stderr).toBe("nothing found\n");
  });

  test("shows one result as a table", async () => {
    const { code, stdout } = await api("tokens", "verify");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^status +active$/m);
    expect((await api("gateway-ca", "create")).stdout).toMatch(/^public_key +\S+ \S/m);
    expect((await api("groups", "create", "--name", "G", "--include", '{"everyone":{}}')).stdout).toMatch(
      /^id .*\nuid .*\nname/m,
    );
  });

  test("shows a result that is not an object as it is", async () => {
    const { id } = emulator.call("identityProviders.create", { name: "SAML", type: "saml", config: {} });
    const set = emulator.call("identityProviders.samlCertificate.create", { identity_provider_id: id });
    const pem = await api("saml-certificates", "get-pem", "--saml-cert-set-id", set.uid);
    expect(pem).toMatchObject({ code: 0, stdout: set.current_certificate?.public_certificate });
    const revoked = await api("organizations", "revoke-users", "--email", "jane@example.com", "--yes");
    expect(revoked).toMatchObject({ code: 0, stdout: "true\n" });
  });

  test("fails with 1 and the API's message if the API rejects the call", async () => {
    const missing = await api("infrastructure", "targets", "get", "--target-id", "0".repeat(36));
    expect(missing).toMatchObject({ code: 1, stdout: "" });
    expect(missing.stderr).toMatch(/^cfaccess: infrastructure\.targets\.get/);
    const wrong = { ...environment(), CLOUDFLARE_API_TOKEN: "hunter2hunter2" };
    const { code, stderr } = await runApiInProcess(["tokens", "verify"], wrong);
    expect(code).toBe(1);
    expect(stderr).not.toContain("hunter2");
  });
});

describe("fails with 2 for an unknown command, and lists the existing ones", () => {
  const COMMANDS = "api, emulate, provider, completion, help";
  const AREAS = /The commands are .*users/;
  const cases: readonly [line: string, message: string | RegExp][] = [
    ["help nope", COMMANDS],
    ["nope", COMMANDS],
    ["nope --help", COMMANDS],
    ["help provider nope", "The commands are install, schema, run."],
    ["provider nope", "The commands are install, schema, run."],
    ["help api nope", AREAS],
    ["api help nope", AREAS],
    ["api nope --help", AREAS],
    ["help api users nope", /The commands are .*list/],
    ["api users nope", /The commands are .*list/],
  ];
  test.each(sampleOf(cases, 3))("cfaccess %s", async (line, message) => {
    const { code, stdout, stderr } = await cfaccess(line.split(" "));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(new RegExp(`^cfaccess: unknown command 'nope'\\. The commands are .*\\.\n$`));
    expect(stderr).toMatch(message);
  });
});

describe("fails with 2", () => {
  const cases: readonly [what: string, words: string[], message: RegExp][] = [
    ["an unknown endpoint", ["users", "frobnicate"], /unknown command 'frobnicate'/],
    ["an unknown area", ["usres", "list"], /unknown command 'usres'. Did you mean users\? The commands are .*users/],
    ["an unknown column", ["users", "list", "--columns", "id,nmae"], /no column "nmae"\. The columns are id, .*name/],
    ["an unknown option", ["users", "list", "--frobnicate"], /--frobnicate/],
    ["a missing parameter", ["mcp", "servers", "sync"], /missing: --id/],
    ["several missing parameters", ["users", "update", "--user-id", "u"], /missing: --email, --name/],
    [
      "a value that is not a number",
      ["users", "list", "--per-page", "many"],
      /--per-page must be a whole number.*"many"/,
    ],
    ["a number that is too small", ["users", "list", "--page", "0"], /--page must be 1 or greater.*"0"/],
    [
      "a value that is not allowed",
      ["infrastructure", "targets", "list", "--direction", "up"],
      /--direction must be one of asc, desc/,
    ],
    [
      "a value that is not a boolean",
      ["applications", "list", "--exact", "maybe"],
      /--exact must be true or false.*"maybe"/,
    ],
    ["an option given twice", ["users", "list", "--email", "a", "--email", "b"], /--email was given 2 times/],
    ["an application without type", ["applications", "create"], /missing: .*--type \(one of .*self_hosted/],
    ["a limit of 0", ["users", "list", "--limit", "0"], /1 or greater/],
    ["a body that is not an object", ["users", "create", "--body", "[]"], /--body must be a JSON object/],
    ["a missing list", ["infrastructure", "targets", "create-batch"], /--body is required/],
    ["a file that does not exist", ["users", "create", "--body", "@/nowhere"], /\/nowhere cannot be read/],
  ];
  test.each(cases)("%s", async (_what, words, message) => {
    const { code, stdout, stderr } = await runApiInProcess([...words, "--dry-run"], account);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("a body that is not JSON, without repeating it", async () => {
    const { code, stderr } = await runApiInProcess(["users", "create", "--body", "{hunter2"], account);
    expect(code).toBe(2);
    expect(stderr).not.toContain("hunter2");
  });

  test("a missing account, and missing credentials", async () => {
    expect(await runApiInProcess(["users", "list"])).toMatchObject({ code: 2 });
    const token = { CLOUDFLARE_API_TOKEN: "token" };
    expect((await runApiInProcess(["users", "list"], token)).stderr).toContain("--account-id");
    const { code, stderr } = await cfaccessApi(["users", "list"], account);
    expect(code).toBe(2);
    expect(stderr).toMatch(/CLOUDFLARE_API_TOKEN|credentials|token/i);
  });
});
