import { PersonError } from "../../reach/person";
import { merge, readLive, readSource, SourceError } from "../../reach/readers";
import type { AccessModel } from "../../reach/model/access-model";
import { TestFileError } from "../../reach/test-files";
import { WantedError } from "../../reach/wanted";
import { checkCredentials } from "./credentials";
import { UsageError } from "./commander";

/** The folder that cdktf writes. */
export const DEFAULT_SOURCE = "cdktf.out";

/** The model of all sources together. Of a plan, the account after it. */
export async function modelOfSources(sources: readonly string[], accountId?: string): Promise<AccessModel> {
  const models = await Promise.all(
    sources.map(async (source) => (source === "live" ? liveModel() : readSource(source, { accountId }).after)),
  );
  return merge(models);
}

async function liveModel(): Promise<AccessModel> {
  checkCredentials();
  const { AccessClient } = await import("../../client/index.js");
  await using client = AccessClient.fromEnvironment();
  return await readLive(client);
}

/** Runs a command. Errors of its input are those of a command line: exit code 2. */
export async function withInputErrors<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const isInput = [SourceError, PersonError, WantedError, TestFileError].some((kind) => error instanceof kind);
    if (isInput) throw new UsageError((error as Error).message, { cause: error });
    throw error;
  }
}
