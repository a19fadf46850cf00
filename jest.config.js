// Node 20 reads the whole file at each of its starts, of which these tests make hundreds; none goes to the network.
delete process.env.NODE_EXTRA_CA_CERTS;
// esbuild would leave a process for each test file that bundles a provider, which a run of one file reports as left behind.
process.env.ESBUILD_WORKER_THREADS = "0";

/**
 * The tiers. Unit tests start no Terraform and take under a minute on two cores. Acceptance tests start it, the built CLI or
 * the official SDK, send thousands of generated requests, or attack (`test/safety`). Package tests look at what is published:
 * the packed package, the pages, and whether anything is missing.
 */
const ACCEPTANCE = [
  "/test/(?!package/|docs/|completeness/).*\\.long\\.test\\.ts$",
  "\\.acceptance\\.test\\.ts$",
  "/test/safety/.*\\.test\\.ts$",
  "/test/constructs/bad-input\\.test\\.ts$",
];
const PACKAGE = ["/test/(?:package|docs|completeness)/.*\\.test\\.ts$", "/completeness\\.test\\.ts$"];
/** Files that only `npm run test:long` runs. */
const LONG = ["\\.long\\.test\\.ts$"];
const leftOut = process.env.LONG_RUNS === undefined ? LONG : [];
const TIERS = {
  unit: { testPathIgnorePatterns: [...ACCEPTANCE, ...PACKAGE, ...LONG] },
  acceptance: { testMatch: undefined, testRegex: ACCEPTANCE },
  package: { testMatch: undefined, testRegex: PACKAGE },
};

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "<rootDir>/test/support/compile-once.cjs",
  globalSetup: "<rootDir>/test/global-setup.mjs",
  globalTeardown: "<rootDir>/test/global-teardown.mjs",
  // Not the system's temporary folder, in which a run leaves nothing.
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: leftOut,
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  // Parts of cdktf that take a third of the time of the tests of constructs. Each file says why it may stand in.
  moduleNameMapper: {
    // What commands load when they run is named as Node.js finds it in dist; in lib it is TypeScript.
    "^(\\.\\.?/(?:.*/)?(?:client|reach/[a-z/]+)/index)\\.js$": "$1",
    "^archiver$": "<rootDir>/test/support/no-archiver.cjs",
    "/private/stack-trace$|^\\./stack-trace$": "<rootDir>/test/support/creation-stack.cjs",
  },
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  // Not one less than there are, as is the default: on two, half of the machine would wait.
  maxWorkers: "100%",
  // How many `test.concurrent` of a file go on at the same time.
  maxConcurrency: 2,
  // Real Terraform on a busy machine: no test is judged by it.
  testTimeout: 180_000,
  reporters: ["default", "<rootDir>/test/support/closing-line.cjs"],
  ...TIERS[process.env.TEST_TIER],
};
