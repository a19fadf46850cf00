/**
 * Generates the L1 constructs of the companion provider (`lib/bindings`) from the provider's own schema, with the
 * generator every CDK for Terraform project uses. `tsx tools/generate-bindings.ts` writes them; with `--check` it
 * writes nothing and fails when what is committed is not what the schema gives.
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
    console.error(`The bindings are not what the provider's schema gives; run "npx tsx tools/generate-bindings.ts":`);
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

/** Every file of `lib/bindings`, by its path there. */
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

/** Where Terraform looks for the companion provider: an address that no registry answers. */
export const COMPANION_SOURCE = "${SOURCE}";

/** The companion's version, which is this package's. */
export const COMPANION_VERSION = "${VERSION}";
`;

/** The generator's own output, by path in its folder of the provider. */
async function runGenerator(): Promise<Map<string, string>> {
  // The generator asks Terraform for its version while it loads, and reports the failure over the network.
  process.env.CHECKPOINT_DISABLE = "1";
  process.env.TERRAFORM_BINARY_NAME = "true";
  const { TerraformProviderGenerator } =
    await import("@cdktf/provider-generator/lib/get/generator/provider-generator.js");
  const { CodeMaker } = await import("codemaker");

  type Takes = ConstructorParameters<typeof TerraformProviderGenerator>;
  const code = new CodeMaker();
  const generator = new TerraformProviderGenerator(
    code as unknown as Takes[0], // the generator brings a copy of its own
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

/** What the schema says of the things that one folder of the output is about, by Terraform type. */
function describer(folder: string): (type: string) => string {
  if (folder === "provider") return () => schema.provider.block.description ?? "";
  const things = folder.startsWith("data-") ? schema.data_source_schemas : schema.resource_schemas;
  return (type) => things?.[type]?.block.description ?? "";
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
