import { readdirSync } from "node:fs";
import path from "node:path";
import { anchorsOf } from "../pages/markdown";
import { readPage, ROOT } from "../pages/write-pages";
import { propTable } from "./prop-table";
import type { PublicApi } from "./public-api";
import { TypeText, type LinkTo } from "./type-text";

const TOOL = "tools/generate-construct-docs.ts";
const PART = /<!-- props of (\w+): written by tools\/generate-construct-docs\.ts -->([^]*?)<!-- end of props -->/g;

/** The pages for users that may hold tables of props, by their path in the project. */
export const pagesWithProps = (): string[] =>
  ["docs/constructs", "docs/guides"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map((file) => `${folder}/${file}`),
  );

/** The comment that marks where the table of an interface goes. */
export const markerOf = (name: string): string => `<!-- props of ${name}: written by ${TOOL} -->`;

/** The interfaces whose tables a page holds. */
export const tablesIn = (page: string): string[] => [...readPage(page).matchAll(PART)].map(([, name = ""]) => name);

/** Every page that has tables, with its tables written anew, not formatted yet. */
export function constructPages(api: PublicApi): Map<string, string> {
  const places = placesOf(api);
  const pages = new Map<string, string>();
  for (const page of pagesWithProps()) {
    const types = new TypeText(api, linksFrom(page, places));
    const text = readPage(page).replace(
      PART,
      (_, name: string) => `${markerOf(name)}\n\n${propTable(api, name, types)}\n\n<!-- end of props -->`,
    );
    if (tablesIn(page).length > 0) pages.set(page, text);
  }
  return pages;
}

/** Where a name of the public API is documented. */
interface Place {
  readonly page: string;
  /** Such as `#props`; undefined at the top of the page. */
  readonly anchor: string | undefined;
}

/** Access rules have a guide instead of a page of their own. */
const GUIDES: readonly (readonly [string, Place])[] = ["AccessRule", "AccessRules"].map((name) => [
  name,
  { page: "docs/guides/access-rules.md", anchor: undefined },
]);

/**
 * The place of each name: the heading that is the name, or the heading above its table. An interface such as
 * `IAccessGroup` is documented with its class.
 */
function placesOf({ exports }: PublicApi): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const page of pagesWithProps()) {
    const text = readPage(page);
    const headings = anchorsOf(text).map((heading, at) => ({
      ...heading,
      anchor: at === 0 ? undefined : heading.anchor,
    }));
    for (const { 1: name = "", index } of text.matchAll(PART)) {
      const anchor = headings.filter((heading) => heading.index < index).at(-1)?.anchor;
      places.set(name, { page, anchor });
    }
    for (const { heading, anchor } of headings) if (exports.has(heading)) places.set(heading, { page, anchor });
  }
  for (const [name, place] of [...places]) if (exports.has(`I${name}`)) places.set(`I${name}`, place);
  return new Map([...places, ...GUIDES]);
}

/** Links from a page; none to the top of the page itself. */
function linksFrom(page: string, places: ReadonlyMap<string, Place>): LinkTo {
  return (name) => {
    const place = places.get(name);
    if (place === undefined) return undefined;
    if (place.page === page) return place.anchor;
    return `${path.posix.relative(path.posix.dirname(page), place.page)}${place.anchor ?? ""}`;
  };
}
