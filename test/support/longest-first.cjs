// Jest runs the longest test files first if it knows from an earlier run how long each takes. On a clean checkout, as in CI, it
// would go by the size of the files, and one worker would wait for the last long file of the other. So this list stands in.
const { existsSync } = require("node:fs");
const { join, relative } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** The slowest files, the slowest first: `npx jest --json` has the times. */
const SLOWEST = [
  "provider/target-fleet/target-fleet.acceptance.test.ts",
  "emulator/fuzz.acceptance.test.ts",
  "field/fleets.acceptance.test.ts",
  "cli/bad-input.acceptance.test.ts",
  "safety/files.acceptance.test.ts",
  "package/package.test.ts",
  "safety/errors.acceptance.test.ts",
  "package/cdktf-cli.test.ts",
  "safety/emulator.acceptance.test.ts",
  "cli/api.acceptance.test.ts",
  "provider/target-fleet/target-fleet-failures.acceptance.test.ts",
  "field/portal.acceptance.test.ts",
  "provider/hostile-messages.acceptance.test.ts",
  "examples/pipeline/pipeline.acceptance.test.ts",
  "provider/gateway-ca/gateway-ca.acceptance.test.ts",
  "field/hcl-pages.acceptance.test.ts",
  "emulator/core/operation.acceptance.test.ts",
  "provider/mcp-server-oauth-client/mcp-server-oauth-client-failures.acceptance.test.ts",
  "emulator/round-trip.acceptance.test.ts",
  "provider/mcp-server-sync/mcp-server-sync.acceptance.test.ts",
  "constructs/official.acceptance.test.ts",
  "safety/fuzz.acceptance.test.ts",
  "provider/mcp-server-sync/mcp-server-sync-failures.acceptance.test.ts",
  "field/refactoring.acceptance.test.ts",
  "examples/examples.acceptance.test.ts",
  "field/inventories.test.ts",
  "safety/emulator.test.ts",
  "emulator/areas/policies/rule-check.test.ts",
  "docs/constructs.test.ts",
  "constructs/import.acceptance.test.ts",
  "emulator/areas/applications/application-policies.test.ts",
  "api/examples.test.ts",
  "constructs/flagships.acceptance.test.ts",
  "constructs/mcp/secure-mcp-portal.test.ts",
  "provider/gateway-ca/gateway-ca-failures.acceptance.test.ts",
  "official-provider/sent.acceptance.test.ts",
  "emulator/areas/applications/properties.acceptance.test.ts",
  "emulator/areas/policies/policies.test.ts",
  "emulator/areas/infrastructure/targets-batch.test.ts",
  "client/throttle.test.ts",
  "safety/errors.test.ts",
  "rules/kinds/completeness.test.ts",
  "safety/files.test.ts",
  "cli/provider-install.acceptance.test.ts",
  "safety/warnings.test.ts",
  "conformance/conformance.acceptance.test.ts",
  "plugin-framework/codec.acceptance.test.ts",
];

const TESTS = join(__dirname, "..");
const gone = SLOWEST.filter((file) => !existsSync(join(TESTS, file)));
if (gone.length > 0)
  throw new Error(`SLOWEST in test/support/longest-first.cjs names files that do not exist: ${gone.join(", ")}`);

module.exports = class LongestFirst extends Sequencer {
  /** Milliseconds that a file takes: as measured by an earlier run, or else by its place in the list. */
  time(test) {
    const place = SLOWEST.indexOf(relative(TESTS, test.path).replaceAll("\\", "/"));
    return super.time(test) ?? (place === -1 ? 5000 : 20_000 + 1000 * (SLOWEST.length - place));
  }
};
