// Ends a run with plain lines that any reader of logs understands: `12 passed, 0 failed`, and whether it took samples.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const TESTS = join(__dirname, "..");

module.exports = class ClosingLine {
  #isWhole;

  constructor({ testPathPatterns }) {
    this.#isWhole = testPathPatterns.patterns.length === 0 && process.env.TEST_TIER === undefined;
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`);
    if (this.#isWhole && process.env.LONG_RUNS === undefined) process.stdout.write(`${samples()}\n`);
  }
};

/** What `npm test` does not run: files, and cases of files that import `long-runs.ts` or what takes samples with it. */
function samples() {
  const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
  const long = files.filter((file) => file.endsWith(".long.test.ts"));
  const sampled = files.filter(
    (file) =>
      !long.includes(file) && /\/(?:long-runs|versions-under-test)"/.test(readFileSync(join(TESTS, file), "utf8")),
  );
  return `${long.length} long files, and more cases of ${sampled.length} files, run with npm run test:long`;
}
