import path from "node:path";
import { format, resolveConfig } from "prettier";
import { ROOT } from "./write-pages";

/** A Markdown page in the project's format. Apart from `markdown.ts`, because Jest cannot load Prettier. */
export async function formatMarkdown(text: string): Promise<string> {
  const options = await resolveConfig(path.join(ROOT, "README.md"));
  return format(text, { ...options, parser: "markdown" });
}

/** JSON in the project's format. */
export async function formatJson(value: unknown): Promise<string> {
  const options = await resolveConfig(path.join(ROOT, "package.json"));
  return format(JSON.stringify(value), { ...options, parser: "json" });
}
