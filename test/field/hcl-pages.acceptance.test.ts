import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { version } from "../../package.json";
import { AccessEmulator } from "../../lib/emulator";
import { changesState, EXAMPLES, isNewer, missingFrom, withoutNewerBlocks, type Example } from "../docs/hcl-examples";
import { textOf } from "../docs/snippets";
import { installOfficialProvider } from "../support/official-provider/install";
import { Terraform } from "../support/terraform";
import { inLongRuns } from "../support/long-runs";

const run = promisify(execFile);
const CFACCESS = join(__dirname, "../../dist/cli/cfaccess.js");
const SOURCE = "terraform.local/cloudflare-access/cfaccess";
const ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";

/** Commands of docs/guides/hcl.md that this test runs. */
const INSTALL = "npx cfaccess provider install terraform.d/plugins";
const LOCK = `terraform providers lock -fs-mirror=terraform.d/plugins -platform=linux_amd64 -platform=darwin_arm64 ${SOURCE}`;

/** Pages that explain list resources and actions with fragments. newer-examples.acceptance.test.ts checks them. */
const FRAGMENTS = ["docs/provider/list-resources/README.md", "docs/provider/actions/README.md"];

/** The blocks of a list resource are in a file of their own, without what makes a configuration whole. */
const isQuery = ({ code }: Example): boolean => code.startsWith("list ");

const WHOLE = EXAMPLES.filter(
  (example) => !changesState(example) && !FRAGMENTS.includes(example.page) && !isQuery(example),
);

/** Examples that read objects of no account, and those of list resources and actions without what Terraform 1.11 does not know. */
const isOnlyValidated = (example: Example): boolean =>
  isNewer(example) || /^docs\/provider\/(?:data-sources|list-resources)\//.test(example.page);

let root: string;
let emulator: AccessEmulator;
let terraform: Terraform;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "hcl-pages-"));
  emulator = await AccessEmulator.start({
    accounts: [ACCOUNT],
    rateLimit: false,
    behaviors: { bookmarksCreation: "accept" },
    mcpUpstreams: { tickets: [{ status: "ready", tools: ["search", "get_issue"] }] },
  });
  terraform = Terraform.in(root, { ...emulator.environment });
});
afterAll(async () => {
  await emulator.stop();
  rmSync(root, { recursive: true, force: true });
});

test("every example is a whole configuration", () => {
  expect(WHOLE.filter((example) => missingFrom(example).length > 0).map(({ name }) => name)).toEqual([]);
});

/** The configuration that calls the examples. Its providers are those of all examples. */
const ROOT = `terraform {
  required_providers {
    cfaccess   = { source = "${SOURCE}" }
    cloudflare = { source = "cloudflare/cloudflare" }
  }
}

provider "cfaccess" {}
provider "cloudflare" {}
`;

/** Calls each example as a module, so that the examples share an init, a validation, an apply and a plan. */
function writeRoot(examples: readonly Example[]): void {
  const calls = examples.map(({ name, code }) => {
    const variables = [...code.matchAll(/^variable "([^"]+)"/gm)].map(
      ([, variable = ""]) => `  ${variable} = "${variable === "account_id" ? ACCOUNT : "secret"}"\n`,
    );
    return `module "${name}" {\n  source = "./${name}"\n${variables.join("")}}\n`;
  });
  writeFileSync(join(root, "main.tf"), [ROOT, ...calls].join("\n"));
}

/** A provider's block without settings: a module without it has the provider of the root, so that all share one process. */
const PLAIN_PROVIDER = /^provider "(?:cfaccess|cloudflare)" \{\}.*\n/gm;

function writeModules(examples: readonly Example[]): void {
  for (const example of examples) {
    mkdirSync(join(root, example.name));
    const code = isNewer(example) ? withoutNewerBlocks(example) : example.code;
    writeFileSync(join(root, example.name, "main.tf"), code.replace(PLAIN_PROVIDER, ""));
  }
}

test("the examples of all pages are valid, and installed and locked by the commands of docs/guides/hcl.md", async () => {
  const guide = textOf("docs/guides/hcl.md").split("\n");
  for (const command of [INSTALL, LOCK]) expect(guide).toContain(command);
  writeModules(WHOLE);
  writeRoot(WHOLE);

  await run(process.execPath, [CFACCESS, ...INSTALL.split(" ").slice(2)], { cwd: root });
  installOfficialProvider(root, "5.22.0");
  await terraform.run("init", "-input=false", "-no-color");
  await terraform.run(...LOCK.split(" ").slice(1));
  await terraform.run("validate", "-no-color");

  const locked = readFileSync(join(root, ".terraform.lock.hcl"), "utf8");
  const [entry = "none"] = /provider "terraform\.local[^]*?\n\}/.exec(locked) ?? [];
  expect(entry).toMatch(new RegExp(`version += "${version}"`));
  expect(entry.match(/"h1:/g)).toHaveLength(1); // one checksum for both platforms
  expect(existsSync(join(root, "terraform.rc"))).toBe(false);
  expect(readdirSync(join(root, "terraform.d", "plugins")).sort()).toEqual([
    "registry.opentofu.org",
    "registry.terraform.io",
    "terraform.local",
  ]);
});

inLongRuns(() => {
  test("the examples of all pages are applied, and the next plan is empty", async () => {
    writeRoot(WHOLE.filter((example) => !isOnlyValidated(example)));
    await terraform.run("apply", "-auto-approve", "-input=false", "-no-color");
    const { code, stdout } = await terraform.attempt("plan", "-detailed-exitcode", "-input=false", "-no-color");
    expect([code, code === 0 ? "" : stdout]).toEqual([0, ""]);
  });
});
