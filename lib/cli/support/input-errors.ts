import { PersonError } from "../../reach/person";
import { SourceError } from "../../reach/readers";
import { TestFileError } from "../../reach/test-files";
import { WantedError } from "../../reach/wanted";
import { UsageError } from "./commander";

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
