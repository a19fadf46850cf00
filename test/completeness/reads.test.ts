import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { READS } from "../../lib/provider/data-sources/reads";
import { newAccount, newStack } from "../constructs/synthesis";

const ROOT = join(__dirname, "..", "..");
const OFFICIAL = "@cdktf/provider-cloudflare/lib/";
const COMPANION = "bindings/cfaccess/";

/** The official data sources of what this package is about. */
const SUBJECTS =
  /^data-cloudflare-zero-trust-(?:access-|organization$|lists?$|device-posture-|tunnel-cloudflared-virtual-networks?$)/;

/** Data sources that no construct reads with, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  "data-cfaccess-service-token": "reads.serviceToken reads it with the official provider",
  "data-cloudflare-zero-trust-access-ai-controls-mcp-portals": "reads.mcpPortals has their servers, tools and prompts",
  "data-cloudflare-zero-trust-access-ai-controls-mcp-servers": "reads.mcpServers has their tools and prompts",
  "data-cloudflare-zero-trust-access-infrastructure-target": "reads.targets finds one by its ID, and has its tags",
  "data-cloudflare-zero-trust-access-infrastructure-targets": "reads.targets has the tags",
  "data-cloudflare-zero-trust-organization": "reads.organization has the newer settings",
};

const official = readdirSync(join(ROOT, "node_modules", OFFICIAL)).filter((name) => SUBJECTS.test(name));
const companion = Object.keys(READS).map((type) => `data-${type.replaceAll("_", "-")}`);

const constructs = readdirSync(join(ROOT, "lib/constructs"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(ROOT, "lib/constructs", file), "utf8"))
  .join("\n");

/** Data sources that no construct loads. */
const unread = [...official.map((name) => OFFICIAL + name), ...companion.map((name) => COMPANION + name)]
  .filter((path) => !new RegExp(`require\\("[^"]*${path}"\\)`).test(constructs))
  .map((path) => path.split("/").at(-1) ?? path);

test("constructs read with every data source, or a table says why not", () => {
  expect(official.length).toBeGreaterThan(30);
  expect(unread.sort()).toEqual(Object.keys(EXEMPT).sort());
});

test("the page of reads has a row for each, in order", () => {
  const page = readFileSync(join(ROOT, "docs/guides/reads.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(newAccount(newStack()).reads).sort());
});
