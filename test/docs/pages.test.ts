import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { AccessRule } from "../../lib";
import { withEndpointCount } from "../../tools/api-docs/counts";
import { anchorsOf } from "../../tools/pages/markdown";
import { compileSnippets, PAGES, ROOT, textOf } from "./snippets";

jest.setTimeout(300_000);

test("the TypeScript snippets of the pages compile", () => {
  expect(compileSnippets()).toEqual([]);
});

test("docs/README.md links to every page, in every folder of docs", () => {
  const links = new Set(linksOf("docs/README.md").map((link) => join("docs", link.split("#")[0] ?? "")));
  const pages = PAGES.filter((page) => page.startsWith("docs/") && page !== "docs/README.md");
  expect(pages.filter((page) => !links.has(page))).toEqual([]);
});

test("docs/guides/access-rules.md names every kind of rule", () => {
  const factories = Object.getOwnPropertyNames(AccessRule).filter(
    (name) => typeof AccessRule[name as keyof typeof AccessRule] === "function",
  );
  const page = textOf("docs/guides/access-rules.md");
  // These are internal: stacks do not call them.
  expect(factories.filter((name) => !page.includes(`| \`${name}(`))).toEqual(["ofJson", "fromTerraform", "of"]);
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
  const text = textOf(page);
  const anchors =
    known.get(page) ??
    new Set([
      ...anchorsOf(text).map(({ anchor }) => anchor),
      ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => `#${id}`),
    ]);
  known.set(page, anchors);
  return anchors;
}
