import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AccessModel } from "../model/access-model";
import type { AccountOptions } from "./account";
import { readJsonFile } from "./json-file";
import { isSnapshot, readSnapshot } from "./snapshot/read-snapshot";
import { SourceError } from "./source-error";
import { readSynthesized, type SynthesizedStack } from "./synthesized/read-synthesized";
import { readPlan } from "./terraform/read-plan";
import { isStateFile, readState } from "./terraform/read-state";

/** What a path turned out to be. */
export type SourceKind = "plan" | "state" | "synthesized" | "snapshot";

/** The model that a path has. A plan has two: of the account before it and after it. */
export interface Source {
  readonly kind: SourceKind;
  readonly path: string;
  readonly before?: AccessModel;
  readonly after: AccessModel;
}

const ALLOWED =
  "a cdktf.out folder, a cdk.tf.json, a plan or state of `terraform show -json`, a terraform.tfstate, or a snapshot";

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a file or folder, whatever of them it is.
 *
 * @throws SourceError if it is none of them, cannot be read, or has nothing of Access
 */
export function readSource(path: string, options: AccountOptions = {}): Source {
  const source = attempted(path, () => sourceOf(path, options));
  if (isEmpty(source.after) && isEmpty(source.before)) {
    throw new SourceError(
      `${path} is a ${WORDS[source.kind]} without anything of Access, so it says nothing about who reaches what. Give the one of the stack that has the applications.`,
    );
  }
  return source;
}

/** Reads, with errors that name the path: also where JSON is not as its program writes it. */
function attempted(path: string, read: () => Source): Source {
  try {
    return read();
  } catch (error) {
    const message = (error as Error).message;
    if (error instanceof SourceError && message.includes(path)) throw error;
    if (error instanceof SourceError) throw new SourceError(`${path}: ${message}`, { cause: error });
    throw new SourceError(
      `${path} is not as its program writes it: ${message}. Write it again with the program, and change nothing in it.`,
      { cause: error },
    );
  }
}

const WORDS: Readonly<Record<SourceKind, string>> = {
  plan: "plan",
  state: "state",
  synthesized: "synthesized app",
  snapshot: "snapshot",
};

/** Whether a model has no part. A snapshot of an empty account is one of an account. */
function isEmpty(model: AccessModel | undefined): boolean {
  if (model === undefined) return true;
  const { notes: _notes, organization, ...parts } = model;
  return Object.keys(organization).length === 0 && Object.values(parts).every(({ size }) => size === 0);
}

function sourceOf(path: string, options: AccountOptions): Source {
  if (!existsSync(path)) throw new SourceError(`${path} does not exist. Give ${ALLOWED}.`);
  if (statSync(path).isDirectory()) return synthesizedFolder(path, options);
  const json = readJsonFile(path);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new SourceError(`${path} is JSON, but not an object. Give ${ALLOWED}.`);
  }
  return sourceOfJson(json as Json, path, options);
}

function sourceOfJson(json: Json, path: string, options: AccountOptions): Source {
  if (isSnapshot(json)) return { kind: "snapshot", path, after: readSnapshot(json, path) };
  if (isStateFile(json)) return { kind: "state", path, after: readState(json, path, options) };
  if (["resource_changes", "planned_values", "configuration"].some((name) => name in json)) {
    return { kind: "plan", path, ...readPlan(json, path, options) };
  }
  if ("format_version" in json) return { kind: "state", path, after: readState(json, path, options) };
  if ("stacks" in json) return synthesizedFolder(dirname(path), options);
  if (["resource", "terraform", "provider"].some((name) => name in json)) {
    const stack = { name: stackNameOf(json) ?? "stack", json, file: path };
    return { kind: "synthesized", path, after: readSynthesized([stack], options) };
  }
  const names = Object.keys(json).slice(0, 5).join(", ");
  throw new SourceError(
    `${path} is JSON with ${names === "" ? "nothing" : names}, which is not a source. Give ${ALLOWED}.`,
  );
}

interface Manifest {
  readonly stacks?: Readonly<Record<string, { readonly name?: string; readonly synthesizedStackPath?: string }>>;
}

/** The stacks of a `cdktf.out` folder, by its manifest. */
function synthesizedFolder(folder: string, options: AccountOptions): Source {
  const file = join(folder, "manifest.json");
  if (!existsSync(file)) {
    const single = join(folder, "cdk.tf.json");
    if (existsSync(single)) return sourceOfJson(readJsonFile(single) as Json, single, options);
    const inside = join(folder, "cdktf.out");
    const hint = existsSync(inside) ? ` Did you mean ${inside}?` : "";
    throw new SourceError(
      `${folder} is a folder without a manifest.json, so it is not a cdktf.out folder.${hint} Give ${ALLOWED}.`,
    );
  }
  const { stacks } = readJsonFile(file) as Manifest;
  if (typeof stacks !== "object" || Object.keys(stacks).length === 0) {
    throw new SourceError(`${file} has no stacks. Synthesize the app again: cdktf synth`);
  }
  const read = Object.entries(stacks).map(([id, stack]) =>
    stackOf(folder, stack.name ?? id, stack.synthesizedStackPath),
  );
  return { kind: "synthesized", path: folder, after: readSynthesized(read, options) };
}

function stackOf(folder: string, name: string, path = `stacks/${name}/cdk.tf.json`): SynthesizedStack {
  const file = join(folder, path);
  if (!existsSync(file)) {
    throw new SourceError(
      `${file} does not exist, but the manifest of ${folder} has the stack ${name}. Synthesize the app again, as JSON: cdktf synth`,
    );
  }
  return { name, json: readJsonFile(file) as Json, file };
}

function stackNameOf(json: Json): string | undefined {
  const metadata = (json["//"] as { metadata?: { stackName?: unknown } } | undefined)?.metadata;
  return typeof metadata?.stackName === "string" ? metadata.stackName : undefined;
}
