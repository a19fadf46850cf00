import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "recorded");

/** The path of a file that `record.ts` has written. */
export const recordedFile = (name: string): string => join(FOLDER, name);

/** Its JSON, fresh for each caller. */
export const recorded = (name: string): unknown => JSON.parse(readFileSync(recordedFile(name), "utf8"));
