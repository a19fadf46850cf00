import { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { TerraformStack } from "cdktf";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { version } from "../../../package.json";
import { COMPANION_VERSION } from "../../../lib/bindings/cfaccess/release";
import { AccessAccount, TargetFleet } from "../../../lib/constructs";
import {
  ACCOUNT_ID,
  annotationsOf,
  folderOf,
  newAccount,
  newApp,
  newStack,
  fakeExecutable,
  synthesize,
  temporaryFolder,
} from "../synthesis";

const SOURCE = "terraform.local/cloudflare-access/cfaccess";
const OFFICIAL = "registry.terraform.io/cloudflare/cloudflare";
const PLATFORMS = ["darwin_amd64", "darwin_arm64", "linux_amd64", "linux_arm64"];

/** A synthesized stack with a fleet. */
function fleetStack({ outdir = temporaryFolder(), build = fakeExecutable(), official = "" } = {}): TerraformStack {
  const stack = newStack(outdir);
  const account = newAccount(stack, { companionBuild: build });
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } } });
  if (official !== "") {
    stack.addOverride("terraform.required_providers.cloudflare.version", official);
    new CloudflareProvider(account, "own", {});
  }
  synthesize(stack);
  return stack;
}

const pluginFolder = (stack: TerraformStack): string => join(folderOf(stack), "terraform.d/plugins", SOURCE);
const executable = (stack: TerraformStack, platform: string): string =>
  join(pluginFolder(stack), version, platform, `terraform-provider-cfaccess_v${version}`);
const lockFile = (stack: TerraformStack): string => join(folderOf(stack), ".terraform.lock.hcl");
const lockOf = (stack: TerraformStack): string => readFileSync(lockFile(stack), "utf8");

const sha256 = (content: string) => createHash("sha256").update(content);

/** Terraform's checksum of a package with two files, computed as its documentation describes. */
function checksum(content: string): string {
  const lines = [
    `${sha256('{"type":"commonjs"}\n').digest("hex")}  package.json\n`,
    `${sha256(content).digest("hex")}  terraform-provider-cfaccess_v${version}\n`,
  ];
  return `h1:${sha256(lines.join("")).digest("base64")}`;
}

const entry = (content: string): string => `provider "${SOURCE}" {
  version     = "${version}"
  constraints = "${version}"
  hashes = [
    "${checksum(content)}",
  ]
}
`;

const HEADER = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;

test("the bindings have the version of this package", () => {
  expect(COMPANION_VERSION).toBe(version);
});

describe("the plugin folder", () => {
  test("has the executable for every platform where terraform init finds it", () => {
    const stack = fleetStack({ build: fakeExecutable("the provider") });

    expect(readdirSync(join(pluginFolder(stack), version)).sort()).toEqual(PLATFORMS);
    for (const platform of PLATFORMS) {
      expect(readFileSync(executable(stack, platform), "utf8")).toBe("the provider");
      expect(statSync(executable(stack, platform)).mode & 0o777).toBe(0o755);
    }
    expect(readdirSync(folderOf(stack)).sort()).toEqual([".terraform.lock.hcl", "cdk.tf.json", "terraform.d"]);
  });

  test("is not written again if nothing has changed", () => {
    const outdir = temporaryFolder();
    const build = fakeExecutable();
    const before = statSync(executable(fleetStack({ outdir, build }), "linux_amd64"));

    const stack = fleetStack({ outdir, build });

    expect(statSync(executable(stack, "linux_amd64")).ino).toBe(before.ino);
    expect(lockOf(stack)).toBe(HEADER + "\n" + entry("#!/usr/bin/env node\n"));
  });

  test("gets a changed executable of the same version, and its checksum", () => {
    const outdir = temporaryFolder();
    fleetStack({ outdir, build: fakeExecutable("old") });

    const stack = fleetStack({ outdir, build: fakeExecutable("new") });

    expect(readFileSync(executable(stack, "darwin_arm64"), "utf8")).toBe("new");
    expect(lockOf(stack)).toBe(HEADER + "\n" + entry("new"));
  });

  test("loses older versions", () => {
    const outdir = temporaryFolder();
    const stack = fleetStack({ outdir });
    cpSync(join(pluginFolder(stack), version), join(pluginFolder(stack), "0.0.9"), { recursive: true });
    writeFileSync(lockFile(stack), lockOf(stack).replaceAll(version, "0.0.9"));

    fleetStack({ outdir });

    expect(readdirSync(pluginFolder(stack))).toEqual([version]);
    expect(readdirSync(dirname(executable(stack, "linux_amd64")))).toHaveLength(2);
    expect(lockOf(stack)).toBe(HEADER + "\n" + entry("#!/usr/bin/env node\n"));
  });

  test("is in every stack with an account, whether it is used or not", () => {
    const app = newApp();
    const stacks = ["one", "two"].map((name) => new TerraformStack(app, name));
    for (const stack of stacks) newAccount(stack);
    app.synth();

    for (const stack of stacks) {
      expect(existsSync(executable(stack, "linux_arm64"))).toBe(true);
      expect(existsSync(lockFile(stack))).toBe(false);
    }
  });

  test("fails if this package was not built", () => {
    expect(() => fleetStack({ build: "/nowhere/provider" })).toThrow(
      'the companion provider is not at "/nowhere/provider"; in a checkout of cdktf-cloudflare-access run "npm run build"',
    );
  });

  test("fails if the stack's folder cannot be written, names it, and leaves no incomplete file", () => {
    const outdir = temporaryFolder();
    const folder = join(outdir, "stacks", "stack");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "terraform.d"), "in the way");

    expect(() => fleetStack({ outdir })).toThrow(
      new RegExp(
        `cannot copy the companion provider to the stack's folder "${folder}": .*(choose|check|move).*the App's outdir`,
      ),
    );
    expect(readdirSync(folder)).toEqual(["terraform.d"]);
  });

  test("fails to replace a file that cannot be renamed, and leaves no temporary file", () => {
    const outdir = temporaryFolder();
    const stack = fleetStack({ outdir });
    rmSync(executable(stack, "linux_amd64"));
    mkdirSync(join(executable(stack, "linux_amd64"), "in the way"), { recursive: true });

    expect(() => fleetStack({ outdir })).toThrow("cannot copy the companion provider to the stack's folder");
    expect(readdirSync(folderOf(stack)).sort()).toEqual([".terraform.lock.hcl", "cdk.tf.json", "terraform.d"]);
  });
});

describe("the lock file", () => {
  test("lists the official provider beside the companion, without checksums at first", () => {
    const stack = newStack();
    const account = newAccount(stack, { companionBuild: fakeExecutable("x") });
    new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } } });
    expect(account.officialProvider).toBeDefined();
    synthesize(stack);

    const official = `provider "${OFFICIAL}" {\n  version     = "5.22.0"\n  constraints = "5.22.0"\n}\n`;
    expect(lockOf(stack)).toBe([HEADER, official, entry("x")].join("\n"));
    expect(annotationsOf(stack)).toEqual([]);
  });

  test("keeps the checksums of providers whose version has not changed", () => {
    const outdir = temporaryFolder();
    const stack = fleetStack({ outdir, official: "5.22.0" });
    const pinned = 'constraints = "5.22.0"\n';
    const checksums = '  hashes = [\n    "h1:abc=",\n    "zh:def",\n  ]\n';
    const locked = lockOf(stack).replace(pinned, pinned + checksums);
    writeFileSync(lockFile(stack), locked);

    fleetStack({ outdir, official: "5.22.0" });
    expect(lockOf(stack)).toBe(locked);

    fleetStack({ outdir, official: "= 5.22.0" });
    expect(lockOf(stack)).toBe(locked);

    fleetStack({ outdir, official: "5.29.0" });
    expect(lockOf(stack)).toContain('  version     = "5.29.0"\n  constraints = "5.29.0"\n}');
    expect(lockOf(stack)).not.toContain("h1:abc=");
  });

  test("updates the constraint of an unchanged version to the requirement of the stack", () => {
    const outdir = temporaryFolder();
    const stack = fleetStack({ outdir, official: "5.22.0" });
    const locked = lockOf(stack);
    writeFileSync(lockFile(stack), locked.replace('constraints = "5.22.0"', 'constraints = "~> 5.20"'));

    fleetStack({ outdir, official: "5.22.0" });

    expect(lockOf(stack)).toBe(locked);
  });

  test("keeps providers that the stack does not require, and comments at the top", () => {
    const outdir = temporaryFolder();
    const stack = fleetStack({ outdir });
    const other = 'provider "registry.terraform.io/hashicorp/random" {\r\n  version = "3.7.2"\r\n}\r\n';
    writeFileSync(lockFile(stack), `# Ours.\r\n\r\n${other}`);

    fleetStack({ outdir });

    const unchanged = 'provider "registry.terraform.io/hashicorp/random" {\n  version = "3.7.2"\n}\n';
    expect(lockOf(stack)).toBe(`# Ours.\n\n${unchanged}\n${entry("#!/usr/bin/env node\n")}`);
  });

  test("keeps the companion if the last fleet was removed from the stack, but is still in its state", () => {
    const outdir = temporaryFolder();
    const before = lockOf(fleetStack({ outdir, build: fakeExecutable("old") }));
    expect(before).toContain(checksum("old"));

    const stack = newStack(outdir);
    newAccount(stack, { companionBuild: fakeExecutable("new") });
    synthesize(stack);

    expect(lockOf(stack)).toBe(HEADER + "\n" + entry("new"));
  });

  test("warns of a provider whose version is a range, and says what to do", () => {
    const stack = fleetStack({ official: "~> 5.22" });

    expect(annotationsOf(stack)).toEqual([
      `CFA1113: the version of provider "${OFFICIAL}" is a range ("~> 5.22"): "cdktf deploy" will run ` +
        `"terraform providers lock", which fails for the companion provider (${SOURCE}), because it is in no ` +
        'registry; require an exact version (such as "1.2.3"), or pass --skip-provider-lock',
    ]);
    expect(lockOf(stack)).not.toContain(OFFICIAL);
  });

  test("does not warn if the lock file has a version of it", () => {
    const outdir = temporaryFolder();
    const stack = fleetStack({ outdir, official: "~> 5.22" });
    const chosen = `\nprovider "${OFFICIAL}" {\n  version     = "5.23.1"\n  constraints = "~> 5.22"\n}\n`;
    writeFileSync(lockFile(stack), lockOf(stack) + chosen);

    const again = fleetStack({ outdir, official: "~> 5.22" });

    expect(annotationsOf(again)).toEqual([]);
    expect(lockOf(again)).toContain(chosen);
  });
});

describe("on Windows", () => {
  const platform = Object.getOwnPropertyDescriptor(process, "platform") ?? {};
  afterEach(() => Object.defineProperty(process, "platform", platform));

  test("warns, and names the platforms that the companion runs on", () => {
    Object.defineProperty(process, "platform", { ...platform, value: "win32" });
    const stack = newStack();
    new AccessAccount(stack, "account", { accountId: ACCOUNT_ID, companionBuild: fakeExecutable() });
    synthesize(stack);

    expect(annotationsOf(stack)).toEqual([expect.stringContaining("does not run on Windows")]);
    expect(annotationsOf(stack)[0]).toContain("in WSL, or in a pipeline on Linux");
  });
});
