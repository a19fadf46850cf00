/**
 * Generates the L1 constructs of the companion provider (`lib/bindings`) from the provider's schema, with the generator of
 * CDK for Terraform. `tsx tools/generate-bindings.ts` writes them. With `--check` it writes nothing, and fails if the
 * committed files differ from the schema.
 */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { format, resolveConfig } from "prettier";
import { cfaccessProvider, providerSchemaJson, SOURCE, VERSION } from "../lib/provider";
import { adaptBinding } from "./adapt-binding";

const { name: NAME } = cfaccessProvider;
const schema = providerSchemaJson(cfaccessProvider);
const root = join(__dirname, "..");
const bindings = join(root, "lib", "bindings");

async function main(): Promise<void> {
  const wanted = await generate();
  const present = await readTree(bindings);
  const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter(
    (file) => wanted.get(file) !== present.get(file),
  );
  if (process.argv.includes("--check")) {
    if (stale.length === 0) return;
    console.error(
      `lib/bindings differs from the provider's schema. Run "npx tsx tools/generate-bindings.ts". Files that differ:`,
    );
    for (const file of stale) console.error(`  ${relative(root, join(bindings, file))}`);
    process.exitCode = 1;
    return;
  }
  for (const file of stale) {
    const text = wanted.get(file);
    if (text === undefined) {
      await rm(join(bindings, file));
    } else {
      await mkdir(dirname(join(bindings, file)), { recursive: true });
      await writeFile(join(bindings, file), text);
    }
  }
  console.log(`lib/bindings: ${wanted.size} files, ${stale.length} changed`);
}

/** Generates every file of `lib/bindings`, by path. */
async function generate(): Promise<Map<string, string>> {
  const style = { ...(await resolveConfig(join(bindings, "index.ts"))), parser: "typescript" };
  const files = new Map([[`${NAME}/release.ts`, RELEASE]]);
  const exported: string[] = [];
  for (const [file, text] of await runGenerator()) {
    const [folder = "", name] = file.split("/");
    if (name === undefined || !name.endsWith(".ts")) continue;
    if (name === "index.ts") exported.push(folder);
    files.set(`${NAME}/${file}`, await format(adaptBinding(text, describer(folder)), style));
  }
  const index = exported.sort().map((folder) => `export * from "./${NAME}/${folder}";\n`);
  return files.set("index.ts", index.join(""));
}

const RELEASE = `// Written by tools/generate-bindings.ts

/** The companion provider's source address. No registry serves it. */
export const COMPANION_SOURCE = "${SOURCE}";

/** The companion's version, which is the version of this package. */
export const COMPANION_VERSION = "${VERSION}";
`;

/** Runs the generator. Returns its output by path. */
async function runGenerator(): Promise<Map<string, string>> {
  // While it loads, the generator runs Terraform for its version, and reports a failure over the network.
  process.env.CHECKPOINT_DISABLE = "1";
  process.env.TERRAFORM_BINARY_NAME = "true";
  const { TerraformProviderGenerator } =
    await import("@cdktf/provider-generator/lib/get/generator/provider-generator.js");
  const { CodeMaker } = await import("codemaker");

  type Takes = ConstructorParameters<typeof TerraformProviderGenerator>;
  const code = new CodeMaker();
  const generator = new TerraformProviderGenerator(
    code as unknown as Takes[0], // the generator has its own copy of codemaker
    { provider_schemas: { [SOURCE]: schema } } as unknown as Takes[1],
  );
  const target: unknown = { name: NAME, fqn: SOURCE, source: SOURCE, version: VERSION };
  generator.generate(target as Parameters<typeof generator.generate>[0]);

  const folder = await mkdtemp(join(tmpdir(), "cfaccess-bindings-"));
  try {
    await code.save(folder);
    return await readTree(join(folder, "providers", NAME));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Returns the descriptions of the resources or data sources in one output folder, by Terraform type. */
function describer(folder: string): (type: string) => string {
  if (folder === "provider") return () => schema.provider.block.description ?? "";
  const schemas = folder.startsWith("data-") ? schema.data_source_schemas : schema.resource_schemas;
  return (type) => schemas?.[type]?.block.description ?? "";
}

async function readTree(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [relative(folder, path), await readFile(path, "utf8")] as const),
    ),
  );
}

void main();
