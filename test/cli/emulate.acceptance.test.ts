import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

const root = path.join(__dirname, "../..");
const children: ChildProcess[] = [];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "emulate-command-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  /** Resolves to the output and the exit code. */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** Resolves to the first lines of standard output. */
  lines(count: number): Promise<string[]>;
}

function cfaccess(...args: string[]): Run {
  const child = spawn(process.execPath, ["dist/cli/cfaccess.js", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined },
  });
  children.push(child);
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const outputLines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => outputLines.push(line));
  const ended = once(child, "close").then(([code]) => ({
    code: code as number | null,
    stdout: outputLines.map((line) => `${line}\n`).join(""),
    stderr,
  }));
  const lines = async (count: number): Promise<string[]> => {
    while (outputLines.length < count) {
      const next = await Promise.race([once(reader, "line"), ended]);
      if (!Array.isArray(next) && outputLines.length < count) throw new Error(`the command ended: ${next.stderr}`);
    }
    return outputLines.slice(0, count);
  };
  return { child, ended, lines };
}

/** The value of a line like `export NAME=value`. */
const valueOf = (line = ""): string => line.slice(line.indexOf("=") + 1);

async function listTargets(url: string, token: string): Promise<{ status: number; hostnames: string[] }> {
  const answer = await fetch(`${url}/accounts/0123456789abcdef0123456789abcdef/infrastructure/targets`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { result } = (await answer.json()) as { result: { hostname: string }[] | null };
  return { status: answer.status, hostnames: (result ?? []).map(({ hostname }) => hostname) };
}

test("it prints the environment, serves and logs requests, and stops on SIGINT with its state stored", async () => {
  const seed = path.join(folder, "seed.json");
  const state = path.join(folder, "state.json");
  const target = { hostname: "seeded", ip: { ipv4: { ip_addr: "10.0.0.1" } } };
  writeFileSync(seed, JSON.stringify({ "infrastructure.targets": [target] }));

  const first = cfaccess("emulate", "--port", "0", "--seed", seed, "--state", state);
  const [url, token, controlToken, hint, saved] = await first.lines(5);
  expect(url).toMatch(/^export CLOUDFLARE_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/client\/v4$/);
  expect(token).toMatch(/^export CLOUDFLARE_API_TOKEN=[\w-]{40}$/);
  expect(controlToken).toMatch(/^export CFACCESS_EMULATOR_TOKEN=[\w-]{40}$/);
  expect(saved).toBe(`# Each change is saved in ${state} within 100 ms.`);
  expect(hint).toMatch(/^# .*account is 0123456789abcdef0123456789abcdef.*Ctrl-C/);
  expect(await listTargets(valueOf(url), valueOf(token))).toEqual({ status: 200, hostnames: ["seeded"] });
  first.child.kill("SIGINT");
  const { code, stderr } = await first.ended;
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^\d\d:\d\d:\d\d 200 GET \/client\/v4\/accounts\/\S+\/targets [\d.]+ ms infrastructure\.targets\.list\n$/,
  );
  expect(readFileSync(state, "utf8")).toContain("seeded");

  // A seed applies to an empty state only: a second run with the same seed would conflict with the first.
  const second = cfaccess("emulate", "--port", "0", "--seed", seed, "--state", state, "--quiet", "--output", "json");
  const [line] = await second.lines(1);
  const environment = JSON.parse(line ?? "") as Record<string, string>;
  expect(Object.keys(environment)).toEqual([
    "CLOUDFLARE_BASE_URL",
    "CLOUDFLARE_API_TOKEN",
    "CLOUDFLARE_ACCOUNT_ID",
    "CFACCESS_EMULATOR_TOKEN",
  ]);
  const { CLOUDFLARE_BASE_URL = "", CLOUDFLARE_API_TOKEN = "" } = environment;
  expect(await listTargets(CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN)).toMatchObject({ hostnames: ["seeded"] });
  second.child.kill("SIGTERM");
  expect(await second.ended).toMatchObject({ code: 0, stderr: "" });
});

test("its zones have the given names", async () => {
  const run = cfaccess("emulate", "--port", "0", "--zone", "shop.example", "blog.example");
  const [url, token, , hint] = await run.lines(4);
  expect(hint).toContain("(shop.example)");
  const headers = { authorization: `Bearer ${valueOf(token)}` };
  const { result } = (await (await fetch(`${valueOf(url)}/zones`, { headers })).json()) as {
    result: { name: string }[];
  };
  expect(result.map(({ name }) => name)).toEqual(["shop.example", "blog.example"]);
});

test("it can be strict, disable the rate limit, and log JSON", async () => {
  const run = cfaccess("emulate", "--port", "0", "--strict", "--no-rate-limit", "--output", "json");
  const [line] = await run.lines(1);
  const { CLOUDFLARE_BASE_URL: url, CLOUDFLARE_API_TOKEN: token } = JSON.parse(line ?? "") as Record<string, string>;
  const answer = await fetch(`${url ?? ""}/user/tokens/verify?nonsense=1`, {
    headers: { authorization: `Bearer ${token ?? ""}` },
  });
  expect([answer.status, answer.headers.get("ratelimit")]).toEqual([400, null]);
  run.child.kill("SIGTERM");
  const { stderr } = await run.ended;
  expect(JSON.parse(stderr)).toMatchObject({ endpoint: "tokens.verify", status: 400, unknownFields: ["/nonsense"] });
});

test("its help does not load the server", async () => {
  const trace = path.join(folder, "trace.cjs");
  writeFileSync(
    trace,
    `process.on("exit", () => process.stdout.write(String(Object.keys(require.cache).some((f) => f.includes("/emulator/http/"))) + "\\n"));`,
  );
  const child = spawn(process.execPath, ["--require", trace, "dist/cli/cfaccess.js", "--help"], {
    cwd: root,
  });
  children.push(child);
  let stdout = "";
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  await once(child, "close");
  expect(stdout).toMatch(/emulate/);
  expect(stdout).toMatch(/\nfalse\n$/);
});

test("its version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(await cfaccess("--version").ended).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test("fails with one line when the port is taken", async () => {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  const { code, stdout, stderr } = await cfaccess("emulate", "--port", String(port)).ended;
  server.close();
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(
    `cfaccess: port ${port} of 127.0.0.1 is taken: stop the process that listens on it, or choose another port (0 chooses a free one)\n`,
  );
});

test("fails with one line for an invalid port", async () => {
  const { code, stdout, stderr } = await cfaccess("emulate", "--port", "99999").ended;
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^cfaccess: option '--port <number>' argument '99999' is invalid\. .*0 to 65535\.\n$/);
});

test.each([
  [
    "a seed file that does not exist",
    () => ["--seed", path.join(folder, "none")],
    /^cfaccess: seed file .*none cannot be read: it does not exist; /,
  ],
  [
    "a seed file that is not JSON",
    () => ["--seed", fileWith("bad.json", "{secret")],
    /^cfaccess: seed file .*bad\.json is not JSON; it must be /,
  ],
  [
    "a zone that is not a domain",
    () => ["--zone", "my zone"],
    /^cfaccess: zones: given the name "my zone", allowed: a domain/,
  ],
  [
    "a seed with unknown paths",
    () => ["--seed", fileWith("pets.json", '{"pets": []}')],
    /^cfaccess: seed: unknown path "pets"/,
  ],
  [
    "a broken state file",
    () => ["--state", fileWith("state-broken.json", "{")],
    /^cfaccess: state file .* cannot be used: it is not JSON\./,
  ],
])("fails with one line for %s", async (_case, args, message) => {
  const { code, stdout, stderr } = await cfaccess("emulate", "--port", "0", ...args()).ended;
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr.trimEnd()).toMatch(message);
  expect(stderr.trimEnd()).not.toContain("\n");
  expect(stderr).not.toContain("secret");
});

function fileWith(name: string, content: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) writeFileSync(file, content);
  return file;
}
