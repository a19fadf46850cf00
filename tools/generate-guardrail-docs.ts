// Writes docs/guardrails from the guardrails: a page for each, and the lists of them in pages that people write.
// Usage: npx tsx tools/generate-guardrail-docs.ts [--check]
import { GUARDRAILS } from "../lib/guardrails";
import { guardrailLinks, guardrailPage, guardrailTable } from "./guardrail-docs/guardrail-pages";
import { formatMarkdown } from "./pages/format-markdown";
import { readPage, writePages } from "./pages/write-pages";

const TOOL = "tools/generate-guardrail-docs.ts";

async function main(): Promise<number> {
  const pages = new Map(
    GUARDRAILS.map((guardrail) => [`docs/guardrails/${guardrail.id}.md`, guardrailPage(guardrail)]),
  );
  pages.set("docs/guardrails/README.md", withList("docs/guardrails/README.md", guardrailTable()));
  pages.set("docs/README.md", withList("docs/README.md", guardrailLinks()));
  const formatted = [...pages].map(async ([page, text]) => [page, await formatMarkdown(text)] as const);
  return writePages(new Map(await Promise.all(formatted)), TOOL);
}

/** A page that people write, with the list of guardrails between two comments. */
function withList(page: string, list: string): string {
  const text = readPage(page);
  const [begin, end] = [`<!-- guardrails: written by ${TOOL} -->`, "<!-- end of guardrails -->"];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has no place for its guardrails; add: ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${list}\n\n${text.slice(to)}`;
}

void main().then((code) => (process.exitCode = code));
