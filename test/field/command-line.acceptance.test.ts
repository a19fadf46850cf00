import { spawnSync } from "node:child_process";
import { version } from "../../package.json";
import { accessApi, endpointsOf } from "../../lib/api";
import { wordsOf } from "../../lib/cli/commands/api/parameter";
import { AccessEmulator } from "../../lib/emulator";
import { cfaccess, cfaccessApi, runApiInProcess } from "../cli/run-cfaccess";

const ID = "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415";
const account = { CLOUDFLARE_ACCOUNT_ID: "0123456789abcdef0123456789abcdef" };

/** What bash offers for the last word of a command line. */
function completed(script: string, line: string): string[] {
  const words = line.split(" ");
  const program = `${script}\nCOMP_WORDS=(${words.map((word) => `"${word}"`).join(" ")})
    COMP_CWORD=${words.length - 1}; _cfaccess; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync("bash", ["--norc", "-c", program], { encoding: "utf8" }).stdout.trim().split("\n");
}

test("the shell completes commands and options of cfaccess", async () => {
  const { stdout: script } = await cfaccess(["completion", "bash"]);
  expect(completed(script, "cfaccess em")).toEqual(["emulate"]);
  expect(completed(script, "cfaccess api infrastructure targets cr")).toEqual(["create", "create-batch"]);
  expect(completed(script, "cfaccess api mcp servers sync --dr")).toEqual(["--dry-run"]);
  expect(completed(script, "cfaccess emulate --du")).toEqual(["--durable"]);
  for (const shell of ["zsh", "fish"]) {
    const { code, stdout } = await cfaccess(["completion", shell]);
    expect(code).toBe(0);
    for (const [name] of endpointsOf(accessApi)) expect(stdout).toContain(`cfaccess api ${wordsOf(name).join(" ")}`);
  }
});

test.each([
  ["a command", ["emulat"], /unknown command 'emulat'\. Did you mean emulate\?/],
  ["an area", ["api", "usres", "list"], /unknown command 'usres'\. Did you mean users\?/],
  ["an endpoint", ["api", "users", "lsit"], /unknown command 'lsit'\. Did you mean list\?/],
  ["an option", ["emulate", "--prot", "1"], /unknown option '--prot' \(Did you mean --port\?\)/],
  ["an option of the API", ["api", "--lsit"], /unknown option '--lsit'\. Did you mean --list\?/],
  ["nothing similar", ["frobnicate"], /unknown command 'frobnicate'\. The commands are/],
])("fails for a mistyped name with the right one: %s", async (_what, args, message) => {
  const { code, stderr } = await cfaccess(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test("-v prints the version, as --version does", async () => {
  for (const option of ["-v", "--version"])
    expect(await cfaccess([option])).toMatchObject({ code: 0, stdout: `${version}\n` });
});

test("--columns selects fields of JSON", async () => {
  const emulator = await AccessEmulator.start();
  try {
    emulator.seed({ "infrastructure.targets": [{ hostname: "web", ip: { ipv4: { ip_addr: "10.0.0.1" } } }] });
    const list = ["infrastructure", "targets", "list", "--columns", "hostname,ip.ipv4.ip_addr,ip.ipv6.ip_addr"];
    const { stdout } = await runApiInProcess([...list, "--output", "json"], emulator.environment);
    expect(JSON.parse(stdout)).toEqual([{ hostname: "web", "ip.ipv4.ip_addr": "10.0.0.1", "ip.ipv6.ip_addr": null }]);
  } finally {
    await emulator.stop();
  }
});

test("fails for an ID where a JSON list is expected, and says how to give it", async () => {
  const words = ["infrastructure", "targets", "create-batch", "--dry-run"];
  expect((await runApiInProcess([...words, "--body", ID], account)).stderr).toContain(
    `--body: its value is an ID, not JSON. For a list of IDs, give '["${ID}"]'.`,
  );
  expect((await runApiInProcess([...words, "--body", `"${ID}"`], account)).stderr).toMatch(
    /--body must be a JSON list: '\[\{…\}, \{…\}\]', @file or -/,
  );
});

test("fails for missing credentials with the names of the variables and the page of tokens", async () => {
  const message = /CLOUDFLARE_API_TOKEN.*https:\/\/dash\.cloudflare\.com\/profile\/api-tokens.*CLOUDFLARE_ACCOUNT_ID/;
  for (const environment of [{}, account]) {
    const { code, stderr } = await cfaccessApi(["users", "list"], environment);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  }
  const conform = ["emulate", "conform", "--against", "live", "--account", account.CLOUDFLARE_ACCOUNT_ID];
  expect((await cfaccess(conform)).stderr).toMatch(message);
});
