import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const README = join(__dirname, "..", "README.md");
const [BEGIN, END] = ["<!-- results: written by npm run bench -- --write-readme -->", "<!-- end of results -->"];

/** Puts the results of a run into the README of the bench, between its two marks. */
export async function writeReadme(results: string): Promise<void> {
  const text = await readFile(README, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`${README} has no place for results: ${BEGIN} … ${END}`);
  const written = `${text.slice(0, begin)}${BEGIN}\n\n${results}\n\n${text.slice(end)}`;
  const prettier = await import("prettier");
  await writeFile(
    README,
    await prettier.format(written, { ...(await prettier.resolveConfig(README)), parser: "markdown" }),
  );
}
