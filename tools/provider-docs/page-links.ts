import type { PartKind } from "../../lib/provider/endpoints";
import { KINDS, linkTo, type Part } from "./parts";

/** docs/README.md with links to the pages of all parts. People write the rest of the page. */
export function withPageLinks(page: string, parts: readonly Part[]): string {
  return (Object.keys(KINDS) as PartKind[]).reduce((text, kind) => {
    const name = KINDS[kind].folder.replace("-", " ");
    const [begin, end] = [`<!-- ${name}: written by tools/generate-provider-docs.ts -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`docs/README.md has no place for its ${name}: ${begin} … ${end}`);
    const links = parts.filter((part) => part.kind === kind).map((part) => `[${part.type}](${linkTo(part)})`);
    return `${text.slice(0, from)}${begin}\n\n${links.join(", ")}\n\n${text.slice(to)}`;
  }, page);
}
