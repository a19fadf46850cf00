import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ProviderConstraint } from "@cdktf/cli-core/src/lib/dependencies/dependency-manager";
import { TerraformProviderLock } from "@cdktf/cli-core/src/lib/terraform-provider-lock";
import { DependencyLock } from "../../lib/constructs/account/companion/dependency-lock";
import { AccessGroup, AccessRule, TargetFleet } from "../../lib";
import { fakeExecutable, folderOf, newAccount, newStack, synthesize, temporaryFolder } from "../constructs/synthesis";

// The parser of the CDKTF CLI is the real one. What it loads besides is slow, and starts Terraform.
jest.mock("@cdktf/commons", () => ({ logger: {} }));
jest.mock("@cdktf/cli-core/src/lib/dependencies/dependency-manager", () => ({
  ProviderConstraint: class {
    public constructor(
      public readonly source: string,
      public readonly version: string,
    ) {}
    public matchesVersion(version: string): boolean {
      return this.version === version;
    }
  },
}));

const TERRAFORM = "registry.terraform.io/cloudflare/cloudflare";
const OPENTOFU = "registry.opentofu.org/cloudflare/cloudflare";
const COMPANION = "terraform.local/cloudflare-access/cfaccess";

const build = fakeExecutable();

/** Synthesizes a stack that requires both providers. Returns the path of its lock file. */
function synthesizedLock(outdir: string, providerVersion = "5.22.0"): string {
  const stack = newStack(outdir);
  newAccount(stack, { companionBuild: build, providerVersion });
  new TargetFleet(stack, "fleet", { targets: { web: { ip: "10.0.0.5" } } });
  new AccessGroup(stack, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] });
  synthesize(stack);
  return join(folderOf(stack), ".terraform.lock.hcl");
}

const read = (file: string): string => readFileSync(file, "utf8");

/** The providers of a lock file, as Terraform reads it: without comments. */
const providersOf = (text: string): string[] =>
  [...text.replace(/\/\*[^]*?\*\//g, "").matchAll(/^provider "([^"]+)" \{$/gm)].map(([, source = ""]) => source);

/** Does what `tofu init` does to a lock file: it moves entries to its own registry, completes them, and drops comments. */
function tofuInit(file: string): void {
  const lock = new DependencyLock(read(file).replace(/\n\/\*[^]*?\*\/\n/g, ""));
  const version = lock.versionOf(OPENTOFU) ?? lock.versionOf(TERRAFORM) ?? "";
  lock.delete(TERRAFORM);
  lock.set(OPENTOFU, { version, constraints: version, hashes: ["h1:tofu=", "zh:0123"] });
  const header = '# This file is maintained automatically by "tofu init".';
  writeFileSync(file, lock.toString().replace(/^# This file.*$/m, header));
}

/** Whether the CDKTF CLI would deploy without asking the registry of each provider, which the companion has none of. */
async function satisfiesCdktfCli(file: string): Promise<boolean> {
  const lock = new TerraformProviderLock(join(file, ".."));
  const required = {
    [TERRAFORM]: "5.22.0",
    [COMPANION]: new DependencyLock(read(file)).versionOf(COMPANION),
  };
  const matches = Object.entries(required).map(([source, version]) =>
    lock.hasMatchingProvider(new ProviderConstraint(source, version)),
  );
  return (await Promise.all(matches)).every((match) => match === true);
}

describe("the lock file of OpenTofu", () => {
  const before = process.env.TERRAFORM_BINARY_NAME;
  beforeEach(() => delete process.env.TERRAFORM_BINARY_NAME);
  afterAll(() => {
    if (before !== undefined) process.env.TERRAFORM_BINARY_NAME = before;
    else delete process.env.TERRAFORM_BINARY_NAME;
  });

  test("keeps what tofu init wrote, in every further synthesis", () => {
    const outdir = temporaryFolder();
    const file = synthesizedLock(outdir);
    tofuInit(file);
    const initialized = providersOf(read(file));
    expect(initialized).toEqual([OPENTOFU, COMPANION]);

    const second = read(synthesizedLock(outdir));
    // `tofu plan` and `tofu init -lockfile=readonly` fail if the entries are not those of the last `tofu init`.
    expect(providersOf(second)).toEqual(initialized);
    expect(new DependencyLock(second).hashesOf(OPENTOFU)).toEqual(["h1:tofu=", "zh:0123"]);
    expect(second).toContain('"tofu init"');

    tofuInit(file);
    synthesizedLock(outdir);
    expect(read(synthesizedLock(outdir))).toBe(second);
  });

  test("satisfies the CDKTF CLI before and after tofu init", async () => {
    const outdir = temporaryFolder();
    const file = synthesizedLock(outdir);
    expect(await satisfiesCdktfCli(file)).toBe(true);
    tofuInit(file);
    synthesizedLock(outdir);
    expect(await satisfiesCdktfCli(file)).toBe(true);
  });

  test.each(["tofu", "/usr/local/bin/tofu", "C:\\tools\\tofu.exe"])(
    "is written at once if TERRAFORM_BINARY_NAME is %s",
    async (binary) => {
      process.env.TERRAFORM_BINARY_NAME = binary;
      const file = synthesizedLock(temporaryFolder());
      expect(providersOf(read(file))).toEqual([OPENTOFU, COMPANION]);
      expect(await satisfiesCdktfCli(file)).toBe(true);
    },
  );

  test("that an earlier version of this package gave a second entry loses it", () => {
    const outdir = temporaryFolder();
    const file = synthesizedLock(outdir);
    tofuInit(file);
    writeFileSync(
      file,
      `${read(file)}\nprovider "${TERRAFORM}" {\n  version     = "5.22.0"\n  constraints = "5.22.0"\n}\n`,
    );

    expect(providersOf(read(synthesizedLock(outdir)))).toEqual([OPENTOFU, COMPANION]);
  });

  test("follows the stack to another version", () => {
    const outdir = temporaryFolder();
    tofuInit(synthesizedLock(outdir));
    const lock = new DependencyLock(read(synthesizedLock(outdir, "5.29.0")));
    expect([lock.versionOf(OPENTOFU), lock.hashesOf(OPENTOFU), lock.has(TERRAFORM)]).toEqual(["5.29.0", [], false]);
  });

  test("is Terraform's again after terraform init", () => {
    const outdir = temporaryFolder();
    const file = synthesizedLock(outdir);
    tofuInit(file);
    const lock = new DependencyLock(read(file));
    lock.delete(OPENTOFU);
    lock.set(TERRAFORM, { version: "5.22.0", constraints: "5.22.0", hashes: ["h1:terraform="] });
    writeFileSync(file, lock.toString());

    const second = read(synthesizedLock(outdir));
    expect(providersOf(second)).toEqual([TERRAFORM, COMPANION]);
    expect(second).not.toContain("/*");
  });

  test("keeps the version that tofu init chose from a range", () => {
    const outdir = temporaryFolder();
    const file = synthesizedLock(outdir, "~> 5.20");
    const entry = `\nprovider "${OPENTOFU}" {\n  version     = "5.23.1"\n  constraints = "~> 5.20"\n  hashes = [\n    "h1:x=",\n  ]\n}\n`;
    writeFileSync(file, read(file) + entry);

    const second = read(synthesizedLock(outdir, "~> 5.20"));
    expect(second).toContain(entry.trim());
    expect(providersOf(second).sort()).toEqual([OPENTOFU, COMPANION].sort());
  });
});

describe("a lock file without a change", () => {
  const longAgo = new Date("2026-01-01T00:00:00Z");

  test.each([
    ["as synthesis wrote it", (text: string) => text],
    ["with line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["in another order and layout", (text: string) => `${text.split("\n\n").reverse().join("\n\n\n")}\n`],
    [
      "with more checksums of the companion",
      (text: string) => text.replace("hashes = [\n", 'hashes = [\n    "h1:other=",\n'),
    ],
  ])("is not written: %s", (_what, change) => {
    const outdir = temporaryFolder();
    const file = synthesizedLock(outdir);
    const text = change(read(file));
    writeFileSync(file, text);
    utimesSync(file, longAgo, longAgo);

    synthesizedLock(outdir);

    expect(read(file)).toBe(text);
    expect(statSync(file).mtime).toEqual(longAgo);
  });
});
