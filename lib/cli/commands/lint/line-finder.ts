import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceLine } from "../../../guardrails/render/sarif";
import type { Subject } from "../../../guardrails";

/** The most files that are searched: a wrong folder must not take long. */
const MOST_FILES = 2_000;

/**
 * Finds the line of a resource in the HCL of a folder, for code hosts, which show a finding only at a line of the repository. An
 * address in a module is that of the first resource with its type and name.
 */
export function lineFinder(folder: string): (subject: Subject) => SourceLine | undefined {
  let lines: ReadonlyMap<string, SourceLine> | undefined;
  return ({ origin: { address } }) => {
    const resource = address
      ?.replace(/\[[^\]]*\]/g, "")
      .split(".")
      .slice(-2)
      .join(".");
    if (resource === undefined) return undefined;
    lines ??= resourceLines(folder);
    return lines.get(resource);
  };
}

/** The lines at which resources begin, by type and name. */
function resourceLines(folder: string): ReadonlyMap<string, SourceLine> {
  const lines = new Map<string, SourceLine>();
  for (const file of hclFiles(folder)) {
    readFileSync(file, "utf8")
      .split("\n")
      .forEach((text, index) => {
        const [, type, name] = /^\s*resource\s+"([^"]+)"\s+"([^"]+)"/.exec(text) ?? [];
        const resource = `${type ?? ""}.${name ?? ""}`;
        if (type === undefined || lines.has(resource)) return;
        lines.set(resource, { file: relative(folder, file).split(sep).join("/"), line: index + 1 });
      });
  }
  return lines;
}

function hclFiles(folder: string): string[] {
  const found: string[] = [];
  const search = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (found.length >= MOST_FILES) return;
      if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
        search(join(path, entry.name));
      else if (entry.isFile() && entry.name.endsWith(".tf")) found.push(join(path, entry.name));
    }
  };
  search(folder);
  return found.sort();
}
