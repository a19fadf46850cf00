import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchorOf } from "../../tools/api-docs/schema-text";
import { AccessRule } from "../../lib";
import { compileSnippets, PAGES, ROOT, textOf } from "./snippets";

jest.setTimeout(300_000);

test("the TypeScript that the pages show compiles", () => {
  expect(compileSnippets()).toEqual([]);
});

test("docs/README.md leads to every page", () => {
  const index = textOf("docs/README.md");
  const pages = PAGES.filter((page) => page.startsWith("docs/") && page !== "docs/README.md");
  expect(pages.filter((page) => !index.includes(`](${page.slice("docs/".length)})`))).toEqual([]);
});

test("docs/guides/access-rules.md names every kind of rule", () => {
  const factories = Object.getOwnPropertyNames(AccessRule).filter(
    (name) => typeof AccessRule[name as keyof typeof AccessRule] === "function",
  );
  const page = textOf("docs/guides/access-rules.md");
  // The two are not for people who write stacks.
  expect(factories.filter((name) => !page.includes(`| \`${name}(`))).toEqual(["fromTerraform", "of"]);
});

test.each(PAGES)("%s has no link that leads nowhere", (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? page : join(dirname(page), file);
  if (!existsSync(join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  const headings = [...textOf(target).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return headings.map(anchorOf).includes(`#${anchor}`);
}
