// Node 20 reads the whole file at each of its starts, of which these tests make hundreds; none goes to the network.
delete process.env.NODE_EXTRA_CA_CERTS;

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Many tests run what is built: the companion, the CLI, the package.
  globalSetup: "<rootDir>/tools/build-state.mjs",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  // Not one less than there are, as is the default: on two, half of the machine would wait.
  maxWorkers: "100%",
  // Real Terraform on a busy machine: no test is judged by it.
  testTimeout: 180_000,
  reporters: ["default", "<rootDir>/test/support/closing-line.cjs"],
};
