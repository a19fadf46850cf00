import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { suppressionsInStack } from "../../../guardrails/configuration";
import type { Suppression } from "../../../guardrails";
import type { AccessModel } from "../../../reach/model/access-model";
import { merge, readLive, readSource } from "../../../reach/readers";
import { checkCredentials } from "../../support/credentials";

/** What sources have together. */
export interface Sources {
  readonly model: AccessModel;
  /** The suppressions that synthesized stacks have. */
  readonly suppressions: readonly Suppression[];
  readonly isLive: boolean;
}

/** Reads sources as one model: paths, and `live` for the account. */
export async function readSources(given: readonly string[]): Promise<Sources> {
  const models: AccessModel[] = [];
  const suppressions: Suppression[] = [];
  for (const source of given) {
    if (source === "live") {
      models.push(await liveModel());
      continue;
    }
    const { kind, after } = readSource(source);
    models.push(after);
    if (kind === "synthesized") suppressions.push(...suppressionsOf(source));
  }
  const [only] = models;
  const model = models.length === 1 && only !== undefined ? only : merge(models);
  return { model, suppressions, isLive: given.includes("live") };
}

async function liveModel(): Promise<AccessModel> {
  checkCredentials();
  const { AccessClient } = await import("../../../client/index.js");
  return readLive(AccessClient.fromEnvironment());
}

interface Manifest {
  readonly stacks: Readonly<Record<string, { readonly synthesizedStackPath: string }>>;
}

/** The suppressions in synthesized stacks, each once. `readSource` has checked the files. */
function suppressionsOf(source: string): Suppression[] {
  const found = stackFiles(source).flatMap((file) => suppressionsInStack(readJson(file), file));
  return [...new Map(found.map((suppression) => [JSON.stringify(suppression), suppression])).values()];
}

function stackFiles(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  const manifest = join(source, "manifest.json");
  if (!existsSync(manifest)) return [join(source, "cdk.tf.json")];
  return Object.values((readJson(manifest) as Manifest).stacks).map((stack) =>
    join(source, stack.synthesizedStackPath),
  );
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
