import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import * as access from "../../lib";
import { IMPORT_IDS } from "../../lib/constructs/kernel/import-from-state";
import { APPLICATION_TYPES } from "../../lib/provider/resources/application/application-type";
import { withEndpointCount } from "../../tools/api-docs/counts";
import OFFICIAL from "../support/official-provider/schemas/5.22.0.json";
import { anchorsOf } from "../../tools/pages/markdown";
import { compileSnippets, PAGES, ROOT, snippetsOf, textOf } from "./snippets";
import { synthesizedElsewhere } from "./synthesized-elsewhere";

jest.setTimeout(300_000);

test("the TypeScript snippets of the pages compile", () => {
  expect(compileSnippets()).toEqual([]);
});

test("the snippets of docs/guides/first-portal.md are one app, which synthesizes without a warning", () => {
  const [app = "", addition = ""] = snippetsOf("docs/guides/first-portal.md").map(({ code }) => code);
  const imports = addition.match(/^import .*;$/gm)?.join("\n") ?? "";
  const code = app.replace("app.synth();", `${addition.replace(/^import .*;$/gm, "")}$&`);

  const { stack, stderr } = synthesizedElsewhere(`${imports}\n${code}`, "agents");

  expect(stderr).toBe("");
  const { resource } = stack as { resource: Record<string, object> };
  expect(Object.keys(resource.cfaccess_mcp_portal ?? {})).toHaveLength(2);
  expect(Object.keys(resource.cloudflare_zero_trust_access_service_token ?? {})).toHaveLength(1);
});

test("docs/README.md links to every page, in every folder of docs", () => {
  const links = new Set(linksOf("docs/README.md").map((link) => join("docs", link.split("#")[0] ?? "")));
  const pages = PAGES.filter((page) => page.startsWith("docs/") && page !== "docs/README.md");
  expect(pages.filter((page) => !links.has(page))).toEqual([]);
});

test("docs/guides/access-rules.md names every kind of rule", () => {
  const factories = Object.getOwnPropertyNames(access.AccessRule).filter(
    (name) => typeof access.AccessRule[name as keyof typeof access.AccessRule] === "function",
  );
  const page = textOf("docs/guides/access-rules.md");
  // These are internal: stacks do not call them.
  expect(factories.filter((name) => !page.includes(`| \`${name}(`))).toEqual(["ofJson", "fromTerraform", "of"]);
});

describe("docs/guides/from-terraform.md", () => {
  const page = textOf("docs/guides/from-terraform.md");
  /** The first cells of the rows, and the names of constructs in the second. */
  const rows = [...page.matchAll(/^\| `([a-z_]+)` +\| (.*?) \|/gm)].map(([, first = "", second = ""]) => ({
    first,
    constructs: [...second.matchAll(/`([A-Z]\w+)(?:\.\w+)?`/g)].map(([, name = ""]) => name),
  }));

  test("has a row for each resource of the official provider that constructs create, and each type of application", () => {
    const official = Object.keys(IMPORT_IDS).filter((type) => type.startsWith("cloudflare_"));
    const replica = Object.keys(OFFICIAL.facts.resources);
    expect(rows.map(({ first }) => first).sort()).toEqual(
      [...new Set([...official, ...replica, ...APPLICATION_TYPES])].sort(),
    );
  });

  test("names constructs that exist", () => {
    for (const { first, constructs } of rows) {
      expect([first, constructs.length > 0]).toEqual([first, true]);
      expect(Object.keys(access)).toEqual(expect.arrayContaining(constructs));
    }
  });
});

/** Pages for people who work on this package. */
const FOR_CONTRIBUTORS = ["CONTRIBUTING.md", "RELEASING.md", "SECURITY.md", ".changeset/README.md", "bench/README.md"];

/** Pages of examples. */
const OF_EXAMPLES = ["examples/pipeline/README.md"];

test.each([...PAGES, ...FOR_CONTRIBUTORS, ...OF_EXAMPLES])("%s has no broken link", (page) => {
  expect(linksOf(page).filter((link) => !resolves(page, link))).toEqual([]);
});

test("the pages give the current number of endpoints (npx tsx tools/generate-api-docs.ts)", () => {
  const pages = PAGES.filter((page) => !page.startsWith("docs/reference/"));
  expect(pages.filter((page) => withEndpointCount(textOf(page)) !== textOf(page))).toEqual([]);
});

/** The links of a page to files of this project. */
function linksOf(page: string): string[] {
  return [...textOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
}

/** Whether the file exists and, if the link has an anchor, the heading. */
function resolves(page: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? page : join(dirname(page), file);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchorsIn(target).has(`#${anchor}`);
}

const known = new Map<string, Set<string>>();

/** The anchors of a page: its headings, and those that TypeDoc writes into its tables. */
function anchorsIn(page: string): Set<string> {
  const anchors = known.get(page) ?? readAnchors(textOf(page));
  known.set(page, anchors);
  return anchors;
}

const readAnchors = (text: string): Set<string> =>
  new Set([
    ...anchorsOf(text).map(({ anchor }) => anchor),
    ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => `#${id}`),
  ]);
