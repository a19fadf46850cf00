/** A page in which the part between two marker comments is replaced. People write the rest of the page. */
export function withGeneratedPart(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}: written by tools/generate-api-docs.ts -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the page has no place for its ${name}; add: ${begin} … ${end}`);
  return `${page.slice(0, from)}${begin}\n\n${part}\n\n${page.slice(to)}`;
}
