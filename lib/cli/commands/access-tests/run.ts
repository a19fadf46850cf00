import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { reasonOf } from "../../../diagnostics";
import type { AccessModel } from "../../../reach/model/access-model";
import {
  baselineOf,
  jsonReport,
  junitReport,
  parseTests,
  runTests,
  summaryOf,
  textReport,
  writeBaseline,
  type TestResult,
} from "../../../reach/test-files";
import { DEFAULT_SOURCE, readModels } from "../../support/access-sources";
import { UsageError } from "../../support/commander";
import { withInputErrors } from "../../support/input-errors";

interface TestOptions {
  readonly in?: readonly string[];
  readonly account?: string;
  readonly generate: boolean;
  readonly output: "text" | "json" | "junit";
}

const REPORTS = {
  text: (results: readonly TestResult[]) => `${textReport(results)}\n`,
  json: jsonReport,
  junit: junitReport,
} as const;

/** Runs tests, or writes a baseline, and returns the exit code. */
export async function runTestCommand(files: readonly string[], options: TestOptions): Promise<number> {
  return withInputErrors(async () => {
    const [file, ...others] = files;
    if (options.generate && (file === undefined || others.length > 0)) {
      throw new UsageError(`option '--generate' writes one file, and ${files.length} are given; name one`);
    }
    // Files are read before the source, which may be an account.
    const tests = options.generate ? [] : files.map((name) => ({ name, tests: parseTests(read(name), name) }));
    const model = await readModels(options.in ?? [DEFAULT_SOURCE], options);
    if (options.generate && file !== undefined) return generate(model, file);
    const results = tests.flatMap(({ name, tests: some }) => runTests(model, name, some));
    process.stdout.write(REPORTS[options.output](results));
    const { failed, undecided } = summaryOf(results);
    return failed > 0 ? 1 : undecided > 0 ? 3 : 0;
  });
}

function generate(model: AccessModel, file: string): number {
  const cases = baselineOf(model);
  const text = writeBaseline(cases, existsSync(file) ? read(file) : undefined, file);
  parseTests(text, file);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
  process.stderr.write(`Wrote ${cases.length} tests of ${model.applications.size} applications to ${file}.\n`);
  return 0;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}
