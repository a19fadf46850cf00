import type { Attributes } from "../../lib/plugin-framework";
import { argumentTable } from "./arguments";

/** A page with its argument table replaced. The rest of the page is written by hand. */
export function withArgumentTable(page: string, file: string, attributes: Attributes): string {
  const [begin, end] = ["<!-- arguments: written by tools/generate-provider-docs.ts -->", "<!-- end of arguments -->"];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no place for its argument table: ${begin} … ${end}`);
  return `${page.slice(0, from)}${begin}\n\n${argumentTable(attributes)}\n\n${page.slice(to)}`;
}

/** The file name of a resource's page: `target-fleet.md` for `cfaccess_target_fleet`. */
export const pageOf = (type: string): string => `${type.replace("cfaccess_", "").replaceAll("_", "-")}.md`;

/** The file name of an ephemeral resource's page: `ephemeral-resources/service-token.md`. */
export const ephemeralPageOf = (type: string): string => `ephemeral-resources/${pageOf(type)}`;
