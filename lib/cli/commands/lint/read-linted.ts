import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { suppressionsInStack } from "../../../guardrails/configuration";
import type { Suppression } from "../../../guardrails";
import type { AccessModel } from "../../../reach/model/access-model";
import { pathsOf, readModel, type SourceOptions } from "../../support/access-sources";

/** What is checked. */
export interface Linted {
  readonly model: AccessModel;
  /** The suppressions that synthesized stacks have. */
  readonly suppressions: readonly Suppression[];
  readonly isLive: boolean;
}

/** Reads a source, and the suppressions that `Guardrails.suppress` has written into synthesized stacks. */
export async function readLinted(source: string, options: SourceOptions): Promise<Linted> {
  const model = await readModel(source, options);
  if (source === "live") return { model, suppressions: [], isLive: true };
  const found = pathsOf(source)
    .flatMap(stackFiles)
    .flatMap((file) => suppressionsInStack(readJson(file), file));
  // A suppression of an app is in each of its stacks.
  const suppressions = [...new Map(found.map((suppression) => [JSON.stringify(suppression), suppression])).values()];
  return { model, suppressions, isLive: false };
}

interface Manifest {
  readonly stacks: Readonly<Record<string, { readonly synthesizedStackPath: string }>>;
}

/** The files of a source that may be synthesized stacks. They were read before, and are JSON. */
function stackFiles(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  const manifest = join(source, "manifest.json");
  if (!existsSync(manifest)) return [join(source, "cdk.tf.json")];
  const { stacks } = readJson(manifest) as Manifest;
  return Object.values(stacks).map((stack) => join(source, stack.synthesizedStackPath));
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
