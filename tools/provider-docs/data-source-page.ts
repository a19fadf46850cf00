import type { Endpoint } from "../../lib/api";
import type { Attributes } from "../../lib/plugin-framework";
import { isList } from "../../lib/provider/data-sources/attributes";
import { endpointOf } from "../../lib/provider/data-sources/data-source";
import type { Order, Read } from "../../lib/provider/data-sources/read";
import { READS } from "../../lib/provider/data-sources/reads";
import { pageHead } from "./front-matter";
import { COMPANION, fenced, hclArguments, literal } from "./hcl";
import { fileOf, type Part } from "./parts";
import { examplesOf } from "./sample-values";
import { schemaSections } from "./schema-sections";

/** The page of a data source, in the layout of Terraform's registry. */
export function dataSourcePage(part: Part): string {
  const {
    type,
    schema: { description, attributes },
  } = part;
  const read = READS[type];
  if (read === undefined) throw new Error(`${type} is not in lib/provider/data-sources/reads.ts`);
  const endpoint = endpointOf(read.endpoint);
  const parts = [
    pageHead(part, "Written by tools/generate-provider-docs.ts from the schema: do not edit."),
    description,
    `It reads [\`${read.endpoint}\`](../../reference/api.md#${read.endpoint.replaceAll(".", "").toLowerCase()}) of the API: \`GET ${endpoint.path}\`. The API token needs the permission \`${endpoint.permission} Read\`.`,
    ...(endpoint.deprecated === undefined ? [] : [`Cloudflare deprecated this endpoint. ${endpoint.deprecated}`]),
    "## Example Usage",
    hclExample(part, endpoint),
    "`terraform init` finds the companion after [one command](../README.md#use-it-from-hcl).",
    "As an L1 construct:",
    constructExample(part, endpoint),
    ...(isList(endpoint) ? ["## Behavior", behavior(read, endpoint)] : []),
    "## Schema",
    schemaSections(attributes),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The pages of data sources as a table: for a page in `docs/provider/data-sources`. */
export function dataSourceIndex(parts: readonly Part[]): string {
  const rows = parts.map(({ type, schema }) => `| [\`${type}\`](${fileOf(type)}) | ${schema.description} |`);
  return `<!-- Written by tools/generate-provider-docs.ts: do not edit. -->

# Data sources

The data sources of the [companion provider](../README.md) read what the official provider does not. [Coverage](../../coverage.md) shows who reads which endpoint.

| data source | reads |
| --- | --- |
${rows.join("\n")}
`;
}

const nameOf = (type: string): string => type.replace("cfaccess_", "");

/** The attribute whose value the example returns. */
function shownOf(attributes: Attributes, endpoint: Endpoint): string {
  if (isList(endpoint)) return "result";
  const [shown] = Object.keys(attributes).filter((name) => attributes[name]?.presence === "computed" && name !== "id");
  return shown ?? "id";
}

function hclExample(part: Part, endpoint: Endpoint): string {
  const {
    type,
    schema: { attributes },
  } = part;
  return fenced(
    "hcl",
    `${COMPANION}

data "${type}" "example" {
${hclArguments(examplesOf(part), "  ")}
}

output "${nameOf(type)}" {
  value = data.${type}.example.${shownOf(attributes, endpoint)}
}`,
  );
}

function constructExample(part: Part, endpoint: Endpoint): string {
  const {
    type,
    schema: { attributes },
  } = part;
  const { account_id: _, ...values } = examplesOf(part);
  const props = Object.entries(values).map(([name, value]) => `${camelCase(name)}: ${literal(value)}`);
  const name = `Data${camelCase(`_${type}`)}`;
  return fenced(
    "ts",
    `import { ${name} } from "cdktf-cloudflare-access/bindings";

const { accountId, companionProvider: provider } = AccessAccount.of(this);
const example = new ${name}(this, "example", { ${["provider", "accountId", ...props].join(", ")} });
new TerraformOutput(this, "${nameOf(type)}", { value: example.${camelCase(shownOf(attributes, endpoint))} });`,
  );
}

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function behavior(read: Read, endpoint: Endpoint): string {
  const filters = Object.keys(endpoint.query?.properties ?? {});
  const lines = [
    `**Limit**: it reads at most \`limit\` results, and as few pages as that needs. \`limited\` is true if there are more${filters.includes("since") ? ": narrow the period, or raise `limit`" : ""}.`,
    `**Order**: ${orderOf(read.order, filters)} The order does not depend on that of the API, so that it does not change from plan to plan.`,
    "**Partial lists**: Cloudflare's lists have only what the API token may see. A token with resource-scoped roles gets a part of the account, without an error.",
    ...(filters.includes("since")
      ? ['**Period**: `since = timeadd(plantimestamp(), "-24h")` reads the last day at each plan.']
      : []),
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

function orderOf({ by, newestFirst }: Order = { by: "id" }, filters: readonly string[]): string {
  const standard = newestFirst === true ? `newest first, by \`${by}\`` : `by \`${by}\``;
  if (filters.includes("order")) return `by \`order\` and \`direction\`; without \`order\`, ${standard}.`;
  return filters.includes("direction") ? `${standard}; \`direction = "asc"\` turns it round.` : `${standard}.`;
}
