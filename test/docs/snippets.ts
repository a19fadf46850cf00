import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import * as access from "../../lib";
import * as emulating from "../../lib/emulator";
import * as testing from "../../lib/testing";

export const ROOT = join(__dirname, "..", "..");

/** The README and every page of docs. */
export const PAGES: readonly string[] = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`)
    .sort(),
];

export const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** A TypeScript snippet of a page. */
interface Snippet {
  readonly page: string;
  /** The line of the page above the snippet's first line. */
  readonly line: number;
  readonly code: string;
}

/** Constructs and names that snippets use without creating or importing them. */
const SURROUNDINGS = `
import * as access from "cdktf-cloudflare-access";
import * as emulating from "cdktf-cloudflare-access/emulator";
import * as testing from "cdktf-cloudflare-access/testing";
import * as cdktf from "cdktf";
import * as constructs from "constructs";
declare global {
  NAMES
  const engineers: access.AccessGroup;
  const [staff, blockTor, machines]: [access.AccessPolicy, access.AccessPolicy, access.AccessPolicy];
  const jira: access.McpServer;
  const wiki: access.SelfHostedApp;
  const ssh: access.SshInfrastructureApp;
  const okta: access.IdentityProviderOf<"okta">;
  const ci: access.ServiceToken;
  const fleet: access.TargetFleet;
  const [zoneId, identityProviderId, oktaId]: [string, string, string];
  const stack: cdktf.TerraformStack;
  const Instance: new (scope: constructs.Construct, id: string, props: { userData: string }) => object;
}`;

/** TypeDoc's pages repeat the examples of docstrings, which may be shortened. */
const isCompiled = (page: string): boolean => !page.startsWith("docs/reference/typescript/");

/** The compiler's errors in the snippets of the pages, by page and line. */
export function compileSnippets(): string[] {
  const snippets = new Map(
    PAGES.filter(isCompiled)
      .flatMap(snippetsOf)
      .map((snippet) => [fileOf(snippet), snippet]),
  );
  if (snippets.size === 0) throw new Error("no page has a TypeScript snippet");
  const sources = new Map([...snippets].map(([file, snippet]) => [file, sourceOf(snippet)]));
  sources.set(join(ROOT, "docs", "surroundings.ts"), SURROUNDINGS.replace("NAMES", declarations()));
  return diagnosticsOf(sources).map(({ file, start = 0, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    const snippet = snippets.get(file?.fileName ?? "");
    if (file === undefined || snippet === undefined) return `${basename(file?.fileName ?? "")}: ${text}`;
    return `${snippet.page}:${snippet.line + file.getLineAndCharacterOfPosition(start).line}: ${text}`;
  });
}

/** The TypeScript snippets of a page. */
export function snippetsOf(page: string): Snippet[] {
  const text = textOf(page);
  return [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(({ index, 1: code = "" }) => ({
    page,
    line: text.slice(0, index).split("\n").length,
    code,
  }));
}

const fileOf = ({ page, line }: Snippet): string => join(ROOT, "docs", `${page.replace(/\W/g, "-")}-${line}.ts`);

/** A snippet as a module, in a method of a stack. Its first line takes the place of the line above the snippet. */
function sourceOf({ code }: Snippet): string {
  const imports = code.match(/^import .*;$/gm) ?? [];
  const body = code.replace(/^import .*;$/gm, "");
  return `${imports.join(" ")} export async function example(this: import("cdktf").TerraformStack) {\n${body}}`;
}

/** Declarations of everything that the package exports, so that snippets need no imports. */
function declarations(): string {
  const declared = (module: string, exported: object): string[] =>
    Object.keys(exported).map((name) => `const ${name}: typeof ${module}.${name};`);
  return [
    ...declared("access", access),
    ...declared("emulating", emulating),
    // Both entry points have people.
    ...declared("testing", testing).filter((declaration) => !/ Person(?:Error)?:/.test(declaration)),
    "const App: typeof cdktf.App, TerraformOutput: typeof cdktf.TerraformOutput;",
    "const Construct: typeof constructs.Construct;",
  ].join("\n  ");
}

/** Compiles sources that exist only in memory, with the options of this project. */
function diagnosticsOf(sources: ReadonlyMap<string, string>): readonly ts.Diagnostic[] {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
  const program = ts.createProgram([...sources.keys()], options, hostWith(sources, options));
  return [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
}

/** A compiler host that also finds the sources in memory. */
function hostWith(sources: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => sources.has(file) || host.fileExists(file),
    getSourceFile: (file, target, ...rest) => {
      const source = sources.get(file);
      return source === undefined
        ? host.getSourceFile(file, target, ...rest)
        : ts.createSourceFile(file, source, target);
    },
  };
}
