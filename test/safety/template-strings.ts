import type { TerraformStack } from "cdktf";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { appOf, folderOf, synthesizeText } from "../constructs/synthesis";

/** A string that reads a file of the machine, if Terraform evaluates it. */
export const HOSTILE = 'x${file("/etc/passwd")}%{ if true }';
/** The same string as Terraform must get it. */
export const ESCAPED = 'x$${file("/etc/passwd")}%%{ if true }';

/** The JSON of a stack without cdktf's comments, which Terraform ignores, also if its constructs have errors. */
export const jsonOf = (stack: TerraformStack): string =>
  JSON.stringify(JSON.parse(synthesized(stack), (key, value: unknown) => (key === "//" ? undefined : value)));

function synthesized(stack: TerraformStack): string {
  try {
    return synthesizeText(stack);
  } catch {
    const app = appOf(stack);
    Object.defineProperty(app, "skipValidation", { value: true });
    app.synth();
    return readFileSync(join(folderOf(stack), "cdk.tf.json"), "utf8");
  }
}

/** Template syntax that Terraform would evaluate, in strings of ours: an odd number of `$` or `%` before `{`. */
export const evaluated = (json: string): string[] =>
  [...json.matchAll(/(?<![$%])(?:\$\$)*\$\{file\(|(?<!%)(?:%%)*%\{ if/g)].map(({ 0: found }) => found);

/** The keys that lead to a value. */
export type Path = readonly (string | number)[];

/** The path of every string in plain objects and lists. */
export function stringPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (Array.isArray(value)) return value.flatMap((element, index) => stringPaths(element, [...path, index]));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return [];
  return Object.entries(value).flatMap(([name, field]) => stringPaths(field, [...path, name]));
}

/** A copy of a value with another string at a path. */
export function replaced(value: unknown, [step, ...rest]: Path, by: string): unknown {
  if (step === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const parts = copy as Record<string | number, unknown>;
  parts[step] = replaced(parts[step], rest, by);
  return copy;
}
