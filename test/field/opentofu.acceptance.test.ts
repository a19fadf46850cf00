import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../constructs/synthesis";
import { installOfficialProvider } from "../support/official-provider/install";
import { OFFICIAL_SOURCE, OPENTOFU_SOURCE } from "../support/official-provider/provider/provider";
import { Terraform } from "../support/terraform";

const before = process.env.TERRAFORM_BINARY_NAME;
afterEach(() => {
  if (before === undefined) delete process.env.TERRAFORM_BINARY_NAME;
  else process.env.TERRAFORM_BINARY_NAME = before;
});

/** A command `tofu` that writes its arguments to a journal, and says that it has a version. */
function fakeTofu(version: string): { readonly path: string; readonly journal: string } {
  const folder = join(temporaryFolder(), "bin");
  mkdirSync(folder);
  const [path, journal] = [join(folder, "tofu"), join(folder, "journal")];
  const script = `#!/bin/sh\necho "$@" >> '${journal}'\necho '{"terraform_version":"${version}"}'\n`;
  writeFileSync(path, script, { mode: 0o755 });
  return { path, journal };
}

describe("the Terraform of tests and the demo", () => {
  test("is the one of TERRAFORM_BINARY_NAME", async () => {
    const { path, journal } = fakeTofu("1.12.6");
    process.env.TERRAFORM_BINARY_NAME = path;
    expect(await Terraform.version()).toBe("1.12.6");
    const tofu = Terraform.in(temporaryFolder(), {});
    await tofu.run("plan", "-no-color");
    expect(readFileSync(journal, "utf8")).toBe("version -json\nplan -no-color\n");
  });

  test("fails with the product and its page if it is too old, or is not installed", async () => {
    const { path } = fakeTofu("1.10.9");
    process.env.TERRAFORM_BINARY_NAME = path;
    await expect(Terraform.version()).rejects.toThrow(
      "OpenTofu 1.11 or newer is required, but the version on the PATH is 1.10.9. Upgrade it and try again.",
    );
    process.env.TERRAFORM_BINARY_NAME = join(temporaryFolder(), "tofu");
    await expect(Terraform.version()).rejects.toThrow(
      /^OpenTofu 1\.11 or newer is required, but there is no ".*\/tofu" on the PATH\. Install it \(https:\/\/opentofu\.org\//,
    );
  });
});

test.each([OFFICIAL_SOURCE, OPENTOFU_SOURCE])(
  "init finds the replica of the official provider as %s",
  async (source) => {
    const folder = temporaryFolder();
    installOfficialProvider(folder, "5.22.0");
    const files = [OFFICIAL_SOURCE, OPENTOFU_SOURCE].map((address) =>
      join(folder, "terraform.d/plugins", address, "5.22.0/linux_amd64/terraform-provider-cloudflare_v5.22.0"),
    );
    expect(new Set(files.map((file) => lstatSync(file).ino)).size).toBe(1);

    // Terraform finds the provider of this full address, as OpenTofu finds the one of the short address `cloudflare/cloudflare`.
    const terraform = { required_providers: { cloudflare: { source, version: "5.22.0" } } };
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ terraform }));
    const cli = Terraform.in(folder, {});
    await cli.run("init", "-no-color");
    expect(readFileSync(join(folder, ".terraform.lock.hcl"), "utf8")).toContain(`provider "${source}" {`);
  },
);
