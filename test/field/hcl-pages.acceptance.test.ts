import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { version } from "../../package.json";
import { AccessEmulator } from "../../lib/emulator";
import { PAGES, textOf } from "../docs/snippets";
import { installOfficialProvider } from "../support/official-provider/install";
import { Terraform } from "../support/terraform";

const run = promisify(execFile);
const CFACCESS = join(__dirname, "../../dist/cli/cfaccess.js");
const SOURCE = "terraform.local/cloudflare-access/cfaccess";
const ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353";

/** Commands of docs/guides/hcl.md that this test runs. */
const INSTALL = "npx cfaccess provider install terraform.d/plugins";
const LOCK = `terraform providers lock -fs-mirror=terraform.d/plugins -platform=linux_amd64 -platform=darwin_arm64 ${SOURCE}`;

/** An HCL example of a page. */
interface Example {
  /** Its place: the page and a number. Also the name of its module. */
  readonly name: string;
  readonly page: string;
  readonly code: string;
}

/** Pages whose examples read objects of no account: test/provider/data-sources/examples.acceptance.test.ts validates them. */
const isApplied = (page: string): boolean => !page.startsWith("docs/provider/data-sources/");

const ALL: readonly Example[] = PAGES.filter(isApplied).flatMap((page) =>
  [...textOf(page).matchAll(/^```(?:hcl|terraform|tf)\n([^]*?)^```$/gm)].map(([, code = ""], index) => ({
    name: `${basename(page, ".md").toLowerCase()}-${index + 1}`,
    page,
    code,
  })),
);

/** What an example lacks to be a configuration of its own. */
function missingFrom({ code }: Example): string[] {
  const all = [...code.matchAll(/^(?:resource|data|ephemeral) "([a-z]+)_/gm)].map(([, type = ""]) => type);
  const types = all.filter((type) => type !== "terraform"); // It is part of Terraform.
  return [...new Set(types), ...(types.length === 0 ? ["any"] : [])].flatMap((provider) => [
    ...(new RegExp(`^ +${provider} += \\{ source = "`, "m").test(code) ? [] : [`required_providers.${provider}`]),
    ...(new RegExp(`^provider "${provider}" \\{`, "m").test(code) ? [] : [`provider "${provider}"`]),
  ]);
}

/** Pages of the portal, whose fragments are explained by a complete configuration in docs/provider/mcp-portal.md. */
const MAY_HAVE_FRAGMENTS = [
  ...["docs/provider/mcp-portal.md", "docs/provider/mcp-portal-server.md", "docs/provider/application.md"],
  ...["docs/provider/application-policy.md", "docs/provider/application-settings.md"],
];

/** Blocks that change an existing state are allowed in the root module only; fleets.acceptance.test.ts applies them. */
const changesState = ({ code }: Example): boolean =>
  /^(?:import|moved|removed) \{/m.test(code) && !/^resource /m.test(code);

/** Pages about blocks that Terraform 1.11 lacks. test/provider/newer-terraform.test.ts checks their examples. */
const NEWER_TERRAFORM = ["docs/provider/list-resources.md", "docs/provider/actions.md"];

const EXAMPLES = ALL.filter((example) => !changesState(example) && !NEWER_TERRAFORM.includes(example.page)).filter(
  (example) => !MAY_HAVE_FRAGMENTS.includes(example.page) || missingFrom(example).length === 0,
);

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

test.each(EXAMPLES)("the example $name is a whole configuration", (example) => {
  expect(missingFrom(example)).toEqual([]);
});

/** Writes each example, as it is, as a module of one configuration: the examples share an init, an apply and a plan. */
function writeModules(examples: readonly Example[]): void {
  const calls = examples.map(({ name, code }) => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, "main.tf"), code);
    const variables = [...code.matchAll(/^variable "([^"]+)"/gm)].map(
      ([, variable = ""]) => `  ${variable} = "${variable === "account_id" ? ACCOUNT : "secret"}"\n`,
    );
    return `module "${name}" {\n  source = "./${name}"\n${variables.join("")}}\n`;
  });
  writeFileSync(join(root, "main.tf"), calls.join("\n"));
}

test("the examples of all pages are applied by the commands of docs/guides/hcl.md, and the next plan is empty", async () => {
  const guide = textOf("docs/guides/hcl.md").split("\n");
  for (const command of [INSTALL, LOCK]) expect(guide).toContain(command);
  writeModules(EXAMPLES);

  await run(process.execPath, [CFACCESS, ...INSTALL.split(" ").slice(2)], { cwd: root });
  installOfficialProvider(root, "5.22.0");
  await terraform.run("init", "-input=false", "-no-color");
  await terraform.run(...LOCK.split(" ").slice(1));
  await terraform.run("apply", "-auto-approve", "-input=false", "-no-color");
  const { code, stdout } = await terraform.attempt("plan", "-detailed-exitcode", "-input=false", "-no-color");
  expect([code, code === 0 ? "" : stdout]).toEqual([0, ""]);

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
