import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sectionText, type Report } from "./report";

const README = join(__dirname, "..", "README.md");

const markers = (name: string): readonly [begin: string, end: string] => [
  `<!-- ${name}: written by npm run bench -- --only ${name} --write-readme -->`,
  `<!-- end of ${name} -->`,
];

/** Writes the results into the README of the bench, between the two markers of each benchmark. Keeps the other results. */
export async function writeReadme(report: Report): Promise<void> {
  let text = await readFile(README, "utf8");
  for (const [name, section] of Object.entries(report.sections)) {
    const [begin, end] = markers(name);
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`${README} has no markers for ${name}: ${begin} … ${end}`);
    text = `${text.slice(0, from)}${begin}\n\n${sectionText(report, section)}\n\n${text.slice(to)}`;
  }
  const prettier = await import("prettier");
  await writeFile(
    README,
    await prettier.format(text, { ...(await prettier.resolveConfig(README)), parser: "markdown" }),
  );
}
