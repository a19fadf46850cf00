import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The most folders that one pattern searches. */
export const MOST_FOLDERS = 1_000;

/** Whether a pattern has wildcards. */
export const isGlob = (pattern: string): boolean => /[*?]/.test(pattern);

/**
 * Whether a string matches a pattern with `*` and `?`. After a mismatch, only the last `*` takes one more character, so the steps
 * are at most the product of both lengths. A regular expression tries every combination of all `*`.
 */
export function globMatches(pattern: string, text: string): boolean {
  let [at, position] = [0, 0];
  let [star, resume] = [-1, 0];
  while (position < text.length) {
    if (pattern[at] === "*") [star, resume, at] = [at, position, at + 1];
    else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[position])) {
      at += 1;
      position += 1;
    } else if (star >= 0) {
      resume += 1;
      [at, position] = [star + 1, resume];
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}

/** The files that match a path with `*` and `?`, sorted. Undefined if too many folders match. */
export function filesLike(path: string): string[] | undefined {
  const [, folder = "/", name = ""] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
  const folders = isGlob(folder) ? filesLike(folder) : [folder === "" ? "/" : folder];
  if (folders === undefined || folders.length > MOST_FOLDERS) return undefined;
  if (!isGlob(name)) return folders.map((found) => join(found, name)).filter((file) => existsSync(file));
  return folders.flatMap((found) =>
    namesIn(found)
      .sort()
      .filter((file) => !file.startsWith(".") && globMatches(name, file))
      .map((file) => join(found, file)),
  );
}

/** The names in a folder. Empty if it cannot be read, as for a pattern in the shell. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
