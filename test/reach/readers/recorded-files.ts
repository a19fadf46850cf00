import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "recorded");

/** The path of a file that `record.ts` has written. */
export const recordedFile = (name: string): string => join(FOLDER, name);

/** Its JSON, fresh for each caller. */
export const recorded = <Json = Record<string, unknown>>(name: string): Json =>
  JSON.parse(readFileSync(recordedFile(name), "utf8")) as Json;
