import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { version } from "../../package.json";
import { installMirror } from "../../lib/cli/commands/provider/install-mirror";
import { hasPrograms } from "../support/programs.cjs";
import { terraformBinary } from "../support/terraform";

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

type Terraform = (...args: string[]) => Promise<Outcome>;

/** Writes a configuration that requires the companion. Returns Terraform in its folder, with a CLI configuration and an environment. */
function terraformWith(configuration: string, env: NodeJS.ProcessEnv = {}, binary = terraformBinary()): Terraform {
  const stack = mkdtempSync(join(folder, "stack-"));
  const file = join(stack, "terraform.rc");
  writeFileSync(file, configuration);
  writeFileSync(
    join(stack, "main.tf.json"),
    JSON.stringify({
      terraform: { required_providers: { cfaccess: { source: SOURCE, version } } },
      resource: { cfaccess_gateway_ca: { ssh: { account_id: "a".repeat(32) } } },
    }),
  );
  return (...args) => run(binary, [`-chdir=${stack}`, ...args, "-no-color"], { TF_CLI_CONFIG_FILE: file, ...env });
}

/** Installs the companion with `terraform init`, and checks that it starts. */
async function expectToInstall(terraform: Terraform): Promise<void> {
  const { stdout, stderr } = await terraform("init");
  expect(`${stdout}${stderr}`).toContain(`Installed ${SOURCE} v${version}`);
  expect((await terraform("validate")).stdout).toContain("Success! The configuration is valid.");
}

test("terraform init installs the companion with the printed CLI configuration", async () => {
  const { code, stdout, stderr } = await install("a mirror");
  expect(code).toBe(0);
  expect(stderr).toContain(`Installed ${SOURCE} ${version} in ${join(folder, "a mirror")}`);
  await expectToInstall(terraformWith(stdout));
});

describe("a packed mirror", () => {
  const packed = (): string => join(folder, "mirror", SOURCE);

  const tofu = hasPrograms("a packed mirror with OpenTofu", "tofu") ? ["tofu"] : [];

  test.each(["terraform", ...tofu])("is one for %s init, and for providers lock with one checksum", async (binary) => {
    const { stdout } = await install("--packed", "mirror");
    const terraform = terraformWith(stdout, {}, binary);
    await expectToInstall(terraform);

    const platforms = ["linux_arm64", "darwin_amd64", "darwin_arm64"].map((platform) => `-platform=${platform}`);
    const locked = await terraform("providers", "lock", `-fs-mirror=${join(folder, "mirror")}`, ...platforms);
    expect(locked).toMatchObject({ code: 0, stdout: expect.stringMatching(/found no need for\s+changes/) });
  });

  test("is a network mirror for terraform init when an HTTPS server serves it", async () => {
    await install("--packed", "mirror");
    const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
      algorithm: "sha256",
    });
    writeFileSync(join(folder, "ca.pem"), cert);
    const requested: string[] = [];
    const server = createServer({ cert, key }, ({ url = "" }, response) => {
      requested.push(url);
      response.setHeader("content-type", url.endsWith(".json") ? "application/json" : "application/zip");
      response.end(readFileSync(join(folder, "mirror", url)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const url = `https://localhost:${(server.address() as AddressInfo).port}/`;
      const configuration = `provider_installation {\n  network_mirror {\n    url = "${url}"\n  }\n}\n`;
      await expectToInstall(terraformWith(configuration, { SSL_CERT_FILE: join(folder, "ca.pem") }));
      expect(requested).toContain(`/${SOURCE}/index.json`);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test("keeps existing files and versions, and has one archive for its four platforms", () => {
    const installPacked = () => installMirror(join(folder, "mirror"), { packed: true });
    installPacked();
    const archives = readdirSync(packed()).filter((name) => name.endsWith(".zip"));
    const inodes = (): number[] => archives.map((name) => statSync(join(packed(), name)).ino);
    const before = inodes();
    expect([archives.length, new Set(before).size]).toEqual([4, 1]);
    writeFileSync(join(packed(), "index.json"), '{"versions":{"0.0.1":{}}}');

    installPacked();
    expect(inodes()).toEqual(before);
    const index = JSON.parse(readFileSync(join(packed(), "index.json"), "utf8")) as unknown;
    expect(index).toEqual({ versions: { "0.0.1": {}, [version]: {} } });
  });

  test.each(["nothing", "[]", "null", '{"versions":1}'])("fails if its index.json is %s", (text) => {
    mkdirSync(packed(), { recursive: true });
    writeFileSync(join(packed(), "index.json"), text);
    expect(() => installMirror(join(folder, "mirror"), { packed: true })).toThrow(
      /index\.json" is not the list of versions of a mirror, which is .*; move or delete it\.$/,
    );
    expect(readdirSync(packed())).toEqual(["index.json"]);
  });
});

describe.each([[[]], [["--packed"]]])("with %j", (options) => {
  /** The file of a platform that Terraform would install. */
  function fileOf(mirror: string): string {
    const [file] = readdirSync(mirror, { recursive: true, encoding: "utf8" }).filter((name) =>
      /arm64\.zip$|_v[\d.]+$/.test(name),
    );
    return join(mirror, file ?? "none");
  }

  test("fails if the folder has another build of the version, unless --force replaces it", async () => {
    installMirror(join(folder, "mirror"), { packed: options.length > 0 });
    const file = fileOf(join(folder, "mirror"));
    const content = readFileSync(file);
    rmSync(file);
    writeFileSync(file, "another build");

    const { code, stdout, stderr } = await install(...options, "mirror");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`"${file}" is another build of version ${version}, and lock files may have its checksum;`);
    expect(stderr).toMatch(/; choose another folder, or replace it with --force\.\n$/);
    expect(readFileSync(file, "utf8")).toBe("another build");

    expect(await install(...options, "--force", "mirror")).toMatchObject({ code: 0 });
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  test("fails with one line if the folder is a file", async () => {
    writeFileSync(join(folder, "file"), "");
    const { code, stdout, stderr } = await install(...options, "file");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^cfaccess: cannot install the companion provider in ".*\/file": a file is in the way; .*\.\n$/,
    );
  });
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

test("fails without a folder", async () => {
  const { code, stderr } = await install();
  expect(code).toBe(2);
  expect(stderr).toContain("missing required argument 'directory'");
});
