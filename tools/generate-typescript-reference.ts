// Writes docs/reference/typescript: a page for each entry point of the package, from its docstrings, with TypeDoc.
// Usage: npx tsx tools/generate-typescript-reference.ts [--check]
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Application, ProjectReflection } from "typedoc" with { "resolution-mode": "import" };
import { anchorsOf } from "./pages/markdown";
import { ROOT, writePages } from "./pages/write-pages";

const FOLDER = "docs/reference/typescript";

/**
 * The entry points by the name of their page. `./bindings` is left out: the generator of CDK for Terraform writes these L1s,
 * and docs/provider documents their attributes.
 */
const ENTRIES: Readonly<Record<string, { readonly file: string; readonly module: string }>> = {
  constructs: { file: "lib/index.ts", module: "cdktf-cloudflare-access" },
  client: { file: "lib/client/index.ts", module: "cdktf-cloudflare-access/client" },
  emulator: { file: "lib/emulator/index.ts", module: "cdktf-cloudflare-access/emulator" },
  reach: { file: "lib/reach/index.ts", module: "cdktf-cloudflare-access/reach" },
  guardrails: { file: "lib/guardrails/index.ts", module: "cdktf-cloudflare-access/guardrails" },
  testing: { file: "lib/testing/index.ts", module: "cdktf-cloudflare-access/testing" },
};

async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "typescript-reference-"));
  try {
    const application = await typedoc(folder);
    const project = await application.convert();
    if (project === undefined) throw new Error("TypeDoc could not read lib. Run: npm run typecheck");
    nameModules(project);
    await application.generateOutputs(project);
    const pages = Object.keys(ENTRIES).map((page) => [`${FOLDER}/${page}.md`, pageOf(folder, page)] as const);
    return writePages(new Map(pages), "tools/generate-typescript-reference.ts");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function typedoc(folder: string): Promise<Application> {
  const { Application, LogLevel } = await import("typedoc");
  return Application.bootstrapWithPlugins({
    entryPoints: Object.values(ENTRIES).map(({ file }) => path.join(ROOT, file)),
    tsconfig: path.join(ROOT, "tsconfig.build.json"),
    plugin: ["typedoc-plugin-markdown"],
    out: folder,
    router: "module",
    readme: "none",
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    // `npm run typecheck` reports errors of the compiler.
    skipErrorChecking: true,
    logLevel: LogLevel.Error,
    ...MARKDOWN,
  });
}

/** Options of typedoc-plugin-markdown. */
const MARKDOWN = {
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hideGroupHeadings: true,
  parametersFormat: "table",
  propertiesFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
  expandParameters: false,
};

/** TypeDoc names the pages for its modules, and the module of `lib/index.ts` "index". */
function nameModules({ children = [] }: ProjectReflection): void {
  for (const module of children) if (module.name === "index") module.name = "constructs";
}

/** The page of an entry point, under the name that users import. */
function pageOf(folder: string, page: string): string {
  const text = readFileSync(path.join(folder, `${page}.md`), "utf8");
  const title = `# ${ENTRIES[page]?.module ?? page}\n\nWritten by \`tools/generate-typescript-reference.ts\` from the docstrings of \`lib\`.`;
  const lines = text
    .replace(/^# .*$/m, () => title)
    .replaceAll("\n***\n", "\n---\n")
    .split("\n");
  return withRepairedLinks(lines.map(withoutEndpoints).join("\n"));
}

/** The plugin numbers some anchors that appear only once: `#errorcode-1` where the page has `#errorcode`. */
function withRepairedLinks(page: string): string {
  const headings = anchorsOf(page).map(({ anchor }) => anchor);
  const inTables = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => `#${id}`);
  const anchors = new Set([...headings, ...inTables]);
  return page.replace(/\]\((#[^)]+)-1\)/g, (link, anchor: string) =>
    !anchors.has(`${anchor}-1`) && anchors.has(anchor) ? `](${anchor})` : link,
  );
}

/** A row of a table that links to the endpoints of an area, instead of writing out their types. */
function withoutEndpoints(row: string): string {
  const area = /^\| <a id="[^"]*"><\/a> `(\w+)` \|/.exec(row)?.[1];
  if (area === undefined) return row;
  return row
    .split(" | ")
    .map((cell) => (cell.startsWith("[`Calls`](#calls)\\<\\{") ? `the [endpoints](../api.md#index) of ${area}` : cell))
    .join(" | ");
}

void main().then((code) => (process.exitCode = code));
