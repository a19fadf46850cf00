import { pageHead } from "./front-matter";
import { COMPANION, fenced, hclArguments, literal } from "./hcl";
import { fileOf, type Part } from "./parts";
import { examplesOf } from "./sample-values";
import { schemaSections } from "./schema-sections";

/** The page of a list resource, in the layout of Terraform's registry. */
export function listResourcePage(part: Part): string {
  const { type, schema, identity = {} } = part;
  const names = Object.keys(identity).map((name) => `\`${name}\``);
  const parts = [
    pageHead(part, "Written by tools/generate-provider-docs.ts from the schema: do not edit."),
    `${schema.description} Each result can become a [\`${type}\`](../resources/${fileOf(type)}).`,
    "It needs Terraform 1.14, for the command `terraform query`. [List resources](README.md) explains it.",
    "## Example Usage",
    "The provider, in a file such as `main.tf`:",
    fenced("hcl", COMPANION),
    "`terraform init` finds the companion after [one command](../README.md#use-it-from-hcl). The query, in a file that ends with `.tfquery.hcl`:",
    queryExample(part),
    "From TypeScript, write the query beside the stack's configuration:",
    scriptExample(part),
    "## Behavior",
    `- **Identity**: each result has ${listText(names)}, by which \`terraform query -generate-config-out\` writes its import block.`,
    "- **Partial lists**: Cloudflare's lists have only what the API token may see. A token with resource-scoped roles gets a part of the account, without an error.",
    "## Schema",
    schemaSections(schema.attributes),
  ];
  return `${parts.join("\n\n")}\n`;
}

function queryExample(part: Part): string {
  return fenced(
    "hcl",
    `list "${part.type}" "example" {
  provider = cfaccess

  config {
${hclArguments(examplesOf(part), "    ")}
  }
}`,
  );
}

function scriptExample(part: Part): string {
  const values = Object.entries(examplesOf(part)).map(([name, value]) => `${name}: ${literal(value)}`);
  return fenced(
    "ts",
    `import { writeFileSync } from "node:fs";
import { join } from "node:path";

const app = new App();
// … your stacks, of which one is named "access"
app.synth();

const example = { provider: "cfaccess", config: { ${values.join(", ")} } };
const file = join(app.outdir, "stacks", "access", "example.tfquery.json");
writeFileSync(file, JSON.stringify({ list: { ${part.type}: { example } } }));`,
  );
}

function listText(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.slice(-1).join("")}`;
}
