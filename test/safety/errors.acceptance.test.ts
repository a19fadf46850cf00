import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canRun } from "../support/programs.cjs";
import { terraformBinary } from "../support/terraform";
import { sampleOf } from "../support/long-runs";

const CFACCESS = join(__dirname, "../../dist/cli/cfaccess.js");
const SHORT_DELAYS = join(__dirname, "../support/short-delays.cjs");

/** What Node.js says, which tells nobody what to do. */
const RAW =
  /\b(TypeError|RangeError|E(NOTDIR|LOOP|ACCES|NOSPC|ISDIR|ADDRINUSE|NOENT|EXIST|NAMETOOLONG)|UND_ERR_\w+)\b|\n\s+at /;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-"));
  writeFileSync(join(folder, "file"), "");
  mkdirSync(join(folder, "folder"));
  mkdirSync(join(folder, "closed"));
  chmodSync(join(folder, "closed"), 0);
  chmodSync(folder, 0o755);
  symlinkSync("loop", join(folder, "loop"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const environment = {
  PATH: process.env.PATH,
  CLOUDFLARE_ACCOUNT_ID: "0".repeat(32),
  CLOUDFLARE_API_TOKEN: "t".repeat(40),
};

/** Runs the built program to its end, as a user without special rights. */
function run(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  const asUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return new Promise((resolve, reject) => {
    const program = ["--require", SHORT_DELAYS, CFACCESS];
    const child = spawn(process.execPath, [...program, ...args], { cwd: folder, env: environment, ...asUser });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.end();
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stderr }));
  });
}

const body = (file: string) => ["api", "groups", "create", "--body", file];
const emulate = (...args: string[]) => ["emulate", "--port", "0", "--quiet", ...args];
const get = (...args: string[]) => ["api", "groups", "get", "--group-id", "x", ...args];

test.each<[args: string[], code: number, message: RegExp]>(
  sampleOf(
    [
      [["provider", "install", "loop"], 1, /"[^"]*\/loop".* lead in a circle; remove/],
      [["provider", "install", "loop/below"], 1, /loop\/below".* lead in a circle; remove/],
      [["provider", "install", "file"], 1, /"[^"]*\/file".*in the way; move/],
      [["provider", "install", "file/below"], 1, /file\/below".* instead of a folder; move/],
      [["provider", "install", "closed/below"], 1, /closed\/below".*permission is denied; check/],
      [["provider", "install", "--packed", "closed/below"], 1, /closed\/below".*permission is denied; check/],
      [["provider", "install", "x".repeat(300)], 1, /too long; choose/],
      [["provider", "install", "/proc/below"], 1, /"\/proc\/below".*; /],
      [["provider", "install", ""], 2, /folder of the mirror is an empty string; give/],
      [emulate("--state", "folder"), 1, /state file folder cannot be .* Give the path of a regular file/],
      [emulate("--state", "loop"), 1, /state file loop cannot be .* Give the path of a regular file/],
      [emulate("--state", "file/below"), 1, /state file file\/below cannot be .*; /],
      [emulate("--state", "none/state.json"), 1, /state file none\/state\.json cannot be .*; /],
      [emulate("--state", "closed/state.json"), 1, /state file closed\/state\.json cannot be .*; /],
      [emulate("--seed", "folder"), 1, /seed file folder cannot be read: it is a folder; give/],
      [emulate("--seed", "loop"), 1, /seed file loop cannot be read: .*; remove/],
      [emulate("--seed", "none"), 1, /seed file none cannot be read: it does not exist; check/],
      [emulate("--seed", "file"), 1, /seed file file is not JSON; it must be/],
      [emulate("--host", "nowhere.invalid"), 1, /nowhere\.invalid: .*; use 127\.0\.0\.1/],
      [body("@none"), 2, /--body: none cannot be read: it does not exist; check/],
      [body("@folder"), 2, /--body: folder cannot be read: it is a folder; give/],
      [body("@loop"), 2, /--body: loop cannot be read: .*; remove/],
      [body("@file/below"), 2, /--body: file\/below cannot be read: .*; move/],
      [body("@closed/body"), 2, /--body: closed\/body cannot be read: permission is denied; check/],
      [body("@file"), 2, /--body: file is not JSON\. Give/],
      [body("@"), 2, /--body: @ is not followed by the name of a file; give/],
      [get("--base-url", "http://api.example.com"), 2, /"http:\/\/api\.example\.com" is not encrypted.*--allow-http/],
      [get("--base-url", "http://127.evil.example"), 2, /is not encrypted/],
      [get("--base-url", "http://127.0.0.1:1"), 1, /connection was refused.*Check the base URL/],
      [get("--base-url", "nowhere"), 2, /"nowhere" is not a URL\. Use/],
    ],
    12,
  ),
)("fails for cfaccess %j with the thing and the fix", async (args, code, message) => {
  const outcome = await run(args);
  expect(outcome).toEqual({ code, stderr: expect.stringMatching(message) });
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
  expect(outcome.stderr.replace(/\(E[A-Z]+\)/, "")).not.toMatch(RAW);
});

/** The first port of Linux on which every user may listen, which is 0 in many containers. */
const FIRST_FREE_PORT = "/proc/sys/net/ipv4/ip_unprivileged_port_start";
const hasReservedPorts = existsSync(FIRST_FREE_PORT) && Number(readFileSync(FIRST_FREE_PORT, "utf8")) > 1;

const testWithReservedPorts = canRun("port 1 of cfaccess emulate", hasReservedPorts, "every user may listen on it")
  ? test
  : test.skip;

testWithReservedPorts("fails if the port of cfaccess emulate needs special rights", async () => {
  expect(await run(["emulate", "--quiet", "--port", "1"])).toEqual({
    code: 1,
    stderr: expect.stringMatching(/port 1 of 127\.0\.0\.1.*special rights; choose another port/),
  });
});

test("fails if the port of cfaccess emulate is taken", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const { code, stderr } = await run(["emulate", "--quiet", "--port", String(port)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^cfaccess: port ${port} of 127\\.0\\.0\\.1 is taken: stop .*another port`));
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test("fails in Terraform for a base_url that is not encrypted, and names the attribute that allows it", () => {
  const mirror = join(folder, "folder");
  expect(spawnSync(process.execPath, [CFACCESS, "provider", "install", mirror]).status).toBe(0);
  const stack = join(folder, "stack");
  mkdirSync(stack);
  const source = "terraform.local/cloudflare-access/cfaccess";
  writeFileSync(
    join(stack, "main.tf.json"),
    JSON.stringify({
      terraform: { required_providers: { cfaccess: { source } } },
      provider: { cfaccess: { base_url: "http://192.0.2.1:8787/client/v4" } },
      resource: { cfaccess_gateway_ca: { ssh: { account_id: "0".repeat(32) } } },
    }),
  );
  const configuration = join(folder, "terraform.rc");
  writeFileSync(
    configuration,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
  );
  const env = { ...environment, TF_CLI_CONFIG_FILE: configuration, CHECKPOINT_DISABLE: "1" };
  const terraform = (...args: string[]) => spawnSync(terraformBinary(), [...args, "-no-color"], { cwd: stack, env });
  expect(terraform("init").status).toBe(0);
  const { status, stderr } = terraform("plan");
  expect(status).toBe(1);
  const message = stderr.toString().replace(/\s*\n\s*(│\s*)?/g, " ");
  expect(message).toMatch(/"http:\/\/192\.0\.2\.1:8787" is not encrypted.*allow_http = true/);
});
