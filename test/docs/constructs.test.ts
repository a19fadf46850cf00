import { existsSync } from "node:fs";
import { join } from "node:path";
import { markerOf, pagesWithProps, tablesIn } from "../../tools/construct-docs/construct-pages";
import { constructClasses, propsInterfaces, publicApi } from "../../tools/construct-docs/public-api";
import { textOf, ROOT } from "./snippets";

const api = publicApi("lib/index.ts");
const kebabCase = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

test.each(constructClasses(api))("%s has a page", (name) => {
  const page = `docs/constructs/${kebabCase(name)}.md`;
  if (!existsSync(join(ROOT, page)))
    throw new Error(`${name} has no page. Write ${page}, and link it in docs/README.md`);
  expect(textOf(page)).toMatch(new RegExp(`^# ${name}\n`));
});

test.each(propsInterfaces(api))("%s has exactly one table", (name) => {
  const pages = pagesWithProps().filter((page) => tablesIn(page).includes(name));
  if (pages.length === 0) {
    const page = `docs/constructs/${kebabCase(name.replace(/Props$/, ""))}.md`;
    throw new Error(
      `${name} has no table. Write these two lines into ${page}, or the page of the construct that takes it, and run npm run generate:\n` +
        `${markerOf(name)}\n<!-- end of props -->`,
    );
  }
  expect(pages).toHaveLength(1);
});

/**
 * A stack does not manage the account itself, the official provider imports no hostname settings, and tests and revocations are
 * no objects of the account.
 */
const NOT_IMPORTED = ["AccessAccount", "MtlsHostnameSettings", "PolicyTest", "TokenRevocation"];

test.each(constructClasses(api).filter((name) => !NOT_IMPORTED.includes(name)))(
  "%s has an import identifier",
  (name) => {
    const rows = textOf("docs/guides/import.md").match(/^\| .*(ACCOUNT_ID|several forms).*$/gm) ?? [];
    if (rows.some((row) => row.split("|")[1]?.includes(`\`${name}\``))) return;
    throw new Error(`${name} has no import identifier. Write a row into the first table of docs/guides/import.md`);
  },
);
