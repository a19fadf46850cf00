// Writes etc/*.api.md: every public declaration of the package, so that a breaking change is visible in review.
// Reads dist, and fails if dist is older than lib.
// Usage: npx tsx tools/generate-api-snapshot.ts [--check]
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { ROOT, writePages } from "./pages/write-pages";

/** An entry point of the package. */
interface Entry {
  readonly declarations: string;
  /** Whether to include types that are not exported but appear in exported declarations, such as lists of allowed values. */
  readonly withReferredTypes: boolean;
}

/**
 * The entry points of the package by the name of their snapshot. `./bindings` has none: its files are generated from the
 * provider's schema and committed, so a change is visible in review already. Client and emulator refer to the whole table
 * of endpoints, whose changes are visible in docs/reference/api.md.
 */
const ENTRIES: Readonly<Record<string, Entry>> = {
  index: { declarations: "dist/index.d.ts", withReferredTypes: true },
  client: { declarations: "dist/client/index.d.ts", withReferredTypes: false },
  emulator: { declarations: "dist/emulator/index.d.ts", withReferredTypes: false },
  reach: { declarations: "dist/reach/index.d.ts", withReferredTypes: false },
  guardrails: { declarations: "dist/guardrails/index.d.ts", withReferredTypes: false },
  testing: { declarations: "dist/testing/index.d.ts", withReferredTypes: false },
};

const NONE = { default: { logLevel: ExtractorLogLevel.None } };

async function main(): Promise<number> {
  const { default: requireFreshBuild } = await import("./build-state.mjs");
  requireFreshBuild();
  const folder = mkdtempSync(path.join(tmpdir(), "api-snapshot-"));
  try {
    const entries = Object.entries(ENTRIES);
    const pages = entries.map(([name, entry]) => [`etc/${name}.api.md`, snapshotOf(name, entry, folder)] as const);
    return writePages(new Map(pages), "tools/generate-api-snapshot.ts");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function snapshotOf(name: string, { declarations, withReferredTypes }: Entry, folder: string): string {
  mkdirSync(path.join(folder, "temporary"), { recursive: true });
  const config = ExtractorConfig.prepare({
    configObjectFullPath: path.join(ROOT, "api-extractor.json"),
    packageJsonFullPath: path.join(ROOT, "package.json"),
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: path.join(ROOT, declarations),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { extends: path.join(ROOT, "tsconfig.json"), include: [], files: [declarations] } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        includeForgottenExports: withReferredTypes,
        reportFolder: folder,
        reportTempFolder: path.join(folder, "temporary"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // Only the declarations matter here: lint and TypeDoc check the comments.
      messages: { extractorMessageReporting: NONE, tsdocMessageReporting: NONE },
    },
  });
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) console.error(message.text);
      message.handled = true;
    },
  });
  if (errorCount > 0) throw new Error(`The public API of ${declarations} cannot be read. Run: npm run build`);
  return withoutL1s(readFileSync(path.join(folder, `${name}.api.md`), "utf8"));
}

/** A report without the L1s of the companion that declarations refer to: `./bindings` has them, and no snapshot. */
const withoutL1s = (report: string): string =>
  report.replaceAll(/^\/\/ @public.*\n(?:class|interface) (?:Data)?Cfaccess\w+ [\s\S]*?\}\n\n/gm, "");

void main().then((code) => (process.exitCode = code));
