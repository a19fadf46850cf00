import { pageHead } from "./front-matter";
import type { Part } from "./parts";
import { identitySection, schemaSections } from "./schema-sections";

const TOOL = "written by tools/generate-provider-docs.ts";

/** A page that people write, with its generated parts replaced: its head, its schema and, if the part has one, its identity. */
export function withGeneratedParts(page: string, file: string, part: Part): string {
  const { schema, identity } = part;
  const body = page.replace(/^(?:---\n[^]*?\n---\n)?\s*# .*/, () => pageHead(part));
  const text = withSchema(body, file, schema.attributes);
  return identity === undefined || part.kind !== "resource"
    ? text
    : withPart(text, file, "identity", identitySection(part.type, identity));
}

/** A page with its schema replaced. */
export const withSchema = (page: string, file: string, attributes: Part["schema"]["attributes"]): string =>
  withPart(page, file, "schema", `## Schema\n\n${schemaSections(attributes)}`);

/** A page with one generated part replaced. */
export function withPart(page: string, file: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: ${TOOL} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no place for its ${name}: ${begin} … ${end}`);
  return `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`;
}
