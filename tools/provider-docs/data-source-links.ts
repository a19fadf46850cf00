import type { DataSource } from "../../lib/plugin-framework";
import { DATA_SOURCE_PAGES } from "./data-source-page";
import { pageOf } from "./resource-page";

const BEGIN = "<!-- data sources: written by tools/generate-provider-docs.ts -->";
const END = "<!-- end of data sources -->";

/** docs/README.md with links to the pages of all data sources. People write the rest of the page. */
export function withDataSourceLinks(page: string, dataSources: readonly Pick<DataSource<unknown>, "type">[]): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`docs/README.md has no place for its data sources: ${BEGIN} … ${END}`);
  const links = dataSources.map(({ type }) => `[${type}](${DATA_SOURCE_PAGES}/${pageOf(type)})`);
  return `${page.slice(0, from)}${BEGIN}\n\n${links.join(", ")}\n\n${page.slice(to)}`;
}
