/** A Markdown table. `formatMarkdown` pads the columns. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The contents of one cell: a single line, in which a `|` does not end the cell. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/(?<!\\)\|/g, "\\|")
    .trim();

/** The anchors of the headings of a page, as GitHub makes them: a heading that appears again gets `-1`, `-2` and so on. */
export function anchorsOf(page: string): { heading: string; anchor: string; index: number }[] {
  const seen = new Map<string, number>();
  const withoutCode = page.replace(/^```[^]*?^```$/gm, (code) => code.replace(/^#/gm, " "));
  return [...withoutCode.matchAll(/^#+ (.+)$/gm)].map(({ 1: heading = "", index }) => {
    const anchor = anchorOf(heading);
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return { heading, anchor: times === 0 ? anchor : `${anchor}-${times}`, index };
  });
}

/** The link to a heading within its page, as GitHub makes it: `#first-steps`. */
export const anchorOf = (heading: string): string =>
  `#${heading
    .replace(/\\(.)/g, "$1")
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-")}`;
