import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";

const CFACCESS = join(__dirname, "../../dist/cli/cfaccess.js");
const SOURCE = "terraform.local/cloudflare-access/cfaccess";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "provider-install-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const own = { CHECKPOINT_DISABLE: "1", ...env };
  return new Promise((resolve) => {
    execFile(command, args, { cwd: folder, env: { ...process.env, ...own } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const install = (...args: string[]): Promise<Outcome> =>
  run(process.execPath, [CFACCESS, "provider", "install", ...args]);

test("terraform init installs the companion with the printed CLI configuration", async () => {
  const { code, stdout, stderr } = await install("a mirror");
  expect(code).toBe(0);
  expect(stderr).toContain(`Installed ${SOURCE} ${version} in ${join(folder, "a mirror")}`);
  const configuration = join(folder, "terraform.rc");
  writeFileSync(configuration, stdout);

  const stack = join(folder, "stack");
  mkdirSync(stack);
  writeFileSync(
    join(stack, "main.tf.json"),
    JSON.stringify({
      terraform: { required_providers: { cfaccess: { source: SOURCE, version } } },
      resource: { cfaccess_gateway_ca: { ssh: { account_id: "a".repeat(32) } } },
    }),
  );
  const terraform = (...args: string[]) =>
    run("terraform", [`-chdir=${stack}`, ...args, "-no-color"], { TF_CLI_CONFIG_FILE: configuration });
  expect((await terraform("init")).stdout).toContain(`Installed ${SOURCE} v${version}`);
  expect((await terraform("validate")).stdout).toContain("Success! The configuration is valid.");
});

test("a second installation keeps existing files", async () => {
  await install("mirror");
  const versions = join(folder, "mirror", SOURCE);
  const [platform = ""] = readdirSync(join(versions, version));
  const executable = join(versions, version, platform, `terraform-provider-cfaccess_v${version}`);
  const before = statSync(executable);
  mkdirSync(join(versions, "0.0.1"));
  mkdirSync(join(folder, "mirror/registry.terraform.io"));
  expect(await install("mirror")).toMatchObject({ code: 0 });
  expect(statSync(executable).ino).toBe(before.ino);
  expect(readdirSync(versions).sort()).toEqual(["0.0.1", version].sort());
  expect(readdirSync(join(folder, "mirror")).sort()).toEqual(["registry.terraform.io", "terraform.local"]);
});

test.each(["terraform.d/plugins", "home/.terraform.d/plugins"])(
  "prints no CLI configuration for %s, which Terraform searches without any",
  async (plugins) => {
    const { code, stdout, stderr } = await install(plugins);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("Run terraform init: it searches this folder without a CLI configuration.\n");
    expect(readdirSync(join(folder, plugins, SOURCE))).toEqual([version]);
  },
);

test("fails with one line if the folder is a file", async () => {
  writeFileSync(join(folder, "file"), "");
  const { code, stdout, stderr } = await install("file");
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(
    /^cfaccess: cannot install the companion provider in ".*\/file": a file is in the way; .*\.\n$/,
  );
});

test("fails without a folder", async () => {
  const { code, stderr } = await install();
  expect(code).toBe(2);
  expect(stderr).toContain("missing required argument 'directory'");
});
