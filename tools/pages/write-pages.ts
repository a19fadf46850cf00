import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The folder of the project. */
export const ROOT = path.resolve(__dirname, "../..");

/** The text of a file of the project, by its path in the project; empty if the file does not exist. */
export function readPage(page: string): string {
  const file = path.join(ROOT, page);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/**
 * Writes generated pages. With `--check` on the command line it writes nothing, and names each page that differs from
 * what the code generates.
 *
 * @param pages text of each page by its path in the project
 * @param tool the script that writes the pages, such as `tools/generate-api-docs.ts`
 * @returns the exit code: 1 if a page is out of date, else 0
 */
export function writePages(pages: ReadonlyMap<string, string>, tool: string): number {
  const stale = [...pages].filter(([page, text]) => readPage(page) !== text);
  if (process.argv.includes("--check")) {
    for (const [page] of stale) console.error(`${page} is out of date. Run: npx tsx ${tool}`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const [page, text] of stale) {
    const file = path.join(ROOT, page);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${page}: written`);
  }
  return 0;
}
