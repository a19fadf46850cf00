import { existsSync } from "node:fs";
import type { AccessModel } from "../../reach/model/access-model";
import { checkCredentials } from "./credentials";
import { UsageError } from "./commander";

/** What an argument may be that says where to read who can reach what. */
export const SOURCE_HELP =
  "a plan or state of `terraform show -json`, a cdktf.out folder, a cdk.tf.json, a snapshot, or 'live'; " +
  "several stacks of one account with commas between";

/** The folder that cdktf writes: the source if none is given. */
export const DEFAULT_SOURCE = "cdktf.out";

export interface SourceOptions {
  /** ID of the account, if a source has objects of several. */
  readonly account?: string | undefined;
}

/** The two versions of an account that are compared. */
export interface Versions {
  readonly before: AccessModel;
  readonly after: AccessModel;
}

/**
 * Reads two versions. A plan alone is its before and after. Of two sources, each is what it leads to.
 *
 * @throws UsageError if there is only one version
 */
export async function readVersions(from: string, to: string | undefined, options: SourceOptions): Promise<Versions> {
  if (to !== undefined) return { before: await readModel(from, options), after: await readModel(to, options) };
  const { merge, readSource } = await import("../../reach/readers/index.js");
  const sources = pathsOf(from).map((path) => readSource(path, { accountId: options.account }));
  const befores = sources.map(({ before, path, kind }) => {
    if (before !== undefined) return before;
    throw new UsageError(
      `${path} is a ${kind === "synthesized" ? "synthesized app" : kind}, which has one version, and there is nothing to compare it with. Give a second source: ` +
        "cfaccess … FROM TO; only a plan has both.",
    );
  });
  return { before: merge(befores), after: merge(sources.map(({ after }) => after)) };
}

/** Reads one version: of a plan, the one that it leads to. */
export async function readModel(text: string, { account }: SourceOptions): Promise<AccessModel> {
  if (text === "live") return readLiveAccount(account);
  const { merge, readSource } = await import("../../reach/readers/index.js");
  return merge(pathsOf(text).map((path) => readSource(path, { accountId: account }).after));
}

/** Reads several sources of one account as one version. */
export async function readModels(sources: readonly string[], options: SourceOptions): Promise<AccessModel> {
  const { merge } = await import("../../reach/readers/index.js");
  return merge(await Promise.all(sources.map((source) => readModel(source, options))));
}

async function readLiveAccount(accountId: string | undefined): Promise<AccessModel> {
  checkCredentials();
  const { AccessClient } = await import("../../client/index.js");
  const { readLive } = await import("../../reach/readers/index.js");
  await using client = AccessClient.fromEnvironment(accountId === undefined ? {} : { accountId });
  return await readLive(client);
}

/** The paths of an argument. A file may have a comma in its name. */
export function pathsOf(text: string): readonly string[] {
  if (text === "live") throw new UsageError("'live' is one version of the account. Give a second source: FROM TO.");
  if (!text.includes(",") || existsSync(text)) return [text];
  const paths = text.split(",").map((path) => path.trim());
  if (paths.includes("live"))
    throw new UsageError("'live' is the whole account, so it cannot be combined with stacks.");
  if (paths.includes("")) throw new UsageError(`"${text}" has an empty path; write paths with one comma between them.`);
  return paths;
}
