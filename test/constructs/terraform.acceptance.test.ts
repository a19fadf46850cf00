import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TerraformStack } from "cdktf";
import { version } from "../../package.json";
import { AccessAccount, TargetFleet, type AccessAccountProps } from "../../lib/constructs";
import { terraformBinary } from "../support/terraform";
import { ACCOUNT_ID, folderOf, NETWORK_ID, newStack, fakeExecutable, synthesize, temporaryFolder } from "./synthesis";

const SOURCE = "terraform.local/cloudflare-access/cfaccess";

/** Runs Terraform in the folder of a stack, without flags and configuration files. */
function terraform(stack: TerraformStack, ...args: string[]): string {
  const { TF_CLI_CONFIG_FILE: _, ...env } = process.env;
  return execFileSync(terraformBinary(), [...args, "-no-color"], {
    cwd: folderOf(stack),
    encoding: "utf8",
    env: { ...env, CHECKPOINT_DISABLE: "1" },
  });
}

function fleetStack(outdir: string, props: Partial<AccessAccountProps> = {}): TerraformStack {
  const stack = newStack(outdir);
  new AccessAccount(stack, "account", { accountId: ACCOUNT_ID, ...props });
  new TargetFleet(stack, "fleet", {
    targets: {
      "Web-1.example.com": { ip: "10.0.0.5", tags: { "${env}": "%{prod}" } },
      db: { ip: { ipv4: "10.0.0.6", ipv6: "fd00::6" }, virtualNetworkId: NETWORK_ID },
    },
    onExisting: "adopt",
  });
  synthesize(stack);
  return stack;
}

const lockOf = (stack: TerraformStack): string => readFileSync(join(folderOf(stack), ".terraform.lock.hcl"), "utf8");

test("terraform init finds the companion in the stack's folder, and adds nothing to the lock file", () => {
  const stack = fleetStack(temporaryFolder(), { companionBuild: fakeExecutable() });
  const lock = lockOf(stack);

  expect(terraform(stack, "init")).toContain("Terraform has been successfully initialized!");
  expect(lockOf(stack)).toBe(lock);
});

test("terraform init works after the provider has changed without a new version", () => {
  const outdir = temporaryFolder();
  terraform(fleetStack(outdir, { companionBuild: fakeExecutable("a build") }), "init");

  const changed = fleetStack(outdir, { companionBuild: fakeExecutable("another build") });

  expect(terraform(changed, "init")).toContain("successfully initialized");
});

test("terraform init works after an upgrade of this package", () => {
  const outdir = temporaryFolder();
  const old = fleetStack(outdir, { companionBuild: fakeExecutable() });
  pretendVersion(old, "0.0.9");
  expect(terraform(old, "init")).toContain(`Installed ${SOURCE} v0.0.9`);

  const upgraded = fleetStack(outdir, { companionBuild: fakeExecutable() });

  expect(terraform(upgraded, "init")).toContain(`Installed ${SOURCE} v${version}`);
});

/** Changes a synthesized stack to the output of an older version of this package. */
function pretendVersion(stack: TerraformStack, older: string): void {
  const folder = folderOf(stack);
  const plugins = join(folder, "terraform.d/plugins", SOURCE);
  renameSync(join(plugins, version), join(plugins, older));
  for (const platform of readdirSync(join(plugins, older))) {
    const executable = join(plugins, older, platform, "terraform-provider-cfaccess_v");
    renameSync(executable + version, executable + older);
  }
  rmSync(join(folder, ".terraform.lock.hcl"));
  const config = join(folder, "cdk.tf.json");
  writeFileSync(config, readFileSync(config, "utf8").replace(`"version": "${version}"`, `"version": "${older}"`));
}

test("terraform init finds the companion for resources in the state after the last fleet was removed", () => {
  const stack = newStack();
  new AccessAccount(stack, "account", { accountId: ACCOUNT_ID, companionBuild: fakeExecutable() });
  stack.addOverride("terraform.backend.local.path", "fleet.tfstate");
  synthesize(stack);
  const instance = { schema_version: 0, attributes: { id: ACCOUNT_ID }, sensitive_attributes: [] };
  const state = {
    version: 4,
    terraform_version: "1.11.0",
    serial: 1,
    lineage: "5bd2b8a4-6d0a-4a57-b2a5-2d5a6f2d54b1",
    outputs: {},
    resources: [
      {
        mode: "managed",
        type: "cfaccess_target_fleet",
        name: "fleet",
        provider: `provider["${SOURCE}"]`,
        instances: [instance],
      },
    ],
  };
  writeFileSync(join(folderOf(stack), "fleet.tfstate"), JSON.stringify(state));

  expect(terraform(stack, "init")).toContain(`Installed ${SOURCE} v${version}`);
});

test("the built provider accepts the JSON of a fleet", () => {
  const stack = fleetStack(temporaryFolder());

  terraform(stack, "init");

  expect(terraform(stack, "validate")).toContain("Success! The configuration is valid.");
});
