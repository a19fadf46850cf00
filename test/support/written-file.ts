import { statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/**
 * Resolves when a file is not empty, also if it was written before. (`fs.watchFile` reports only later changes: a file that
 * another process writes before the first look at it would never be reported.)
 */
export async function writtenFile(file: string): Promise<void> {
  while ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) await setTimeout(20);
}
