import { existsSync } from "node:fs";
import path from "node:path";
import { accessApi, additionsOf } from "../../lib/api";
import { markdownTable } from "../pages/markdown";
import { ROOT } from "../pages/write-pages";
import { linkTo } from "../provider-docs/parts";
import { fieldCoverage } from "./fields/field-coverage";
import { fieldsPart } from "./fields/fields-page";
import { coverage, OFFICIAL_VERSION, reasonNotNeeded, replacementOf, type Covered, type Way } from "./coverage";

/** The content of docs/coverage.md. It takes some seconds: the constructs are measured. */
export function coveragePage(): string {
  const newer = new Set(additionsOf(accessApi).map(([name]) => name));
  const all = coverage();
  const [reference, additions] = [all.filter(({ name }) => !newer.has(name)), all.filter(({ name }) => newer.has(name))];
  return `${[
    "<!-- Written by tools/generate-coverage.ts: do not edit. -->",
    "# Coverage",
    `How a stack reaches each endpoint of Access: by the official Cloudflare provider (${OFFICIAL_VERSION}), or by the [companion provider](provider/README.md). A type of the official provider begins with \`cloudflare_\`, and one of the companion with \`cfaccess_\`.`,
    "Endpoints come first, [fields](#fields) second.",
    summary(all),
    `## The endpoints of the API reference`,
    table(reference),
    `## Newer endpoints`,
    "The API reference does not have these yet.",
    table(additions),
    fieldsPart(fieldCoverage()),
  ].join("\n\n")}\n`;
}

function summary(all: readonly Covered[]): string {
  const isReached = ({ provider }: Pick<Way, "provider">) => (one: Covered) =>
    one.ways.some((way) => way.provider === provider && !way.notYet);
  const [official, companion] = [isReached({ provider: "official" }), isReached({ provider: "companion" })];
  const unreached = all.filter((one) => !official(one) && !companion(one));
  const rows = [
    ["the official provider", all.filter(official).length],
    ["only the companion", all.filter((one) => companion(one) && !official(one)).length],
    ["a newer endpoint in the place of a deprecated one", all.filter(({ name }) => replacementOf(name)).length],
    ["nothing, because no stack needs it", all.filter(({ name }) => reasonNotNeeded(name)).length],
    ["nothing yet", unreached.filter(({ name }) => !replacementOf(name) && !reasonNotNeeded(name)).length],
  ] as const;
  return markdownTable(
    ["reached by", "endpoints"],
    rows.map(([by, count]) => [by, String(count)]),
  );
}

function table(covered: readonly Covered[]): string {
  const rows = covered.map((one) => [`\`${one.name}\``, requestOf(one), cellOf(one)]);
  return markdownTable(["endpoint", "request", "how a stack reaches it"], rows);
}

const requestOf = ({ endpoint: { method, path } }: Covered): string =>
  `${method} ${path.replace(/^.*?(?=access|infrastructure)/, "")}`;

/** How a stack reaches an endpoint. Empty if nothing calls it. */
export function cellOf({ name, endpoint, ways }: Covered): string {
  const replacement = replacementOf(name);
  if (replacement !== undefined) {
    const [way] = coverage().filter((one) => one.name === replacement);
    return `deprecated: use \`${replacement}\`${way === undefined ? "" : `: ${waysText(way.ways)}`}`;
  }
  const text = reasonNotNeeded(name) ?? waysText(ways);
  return endpoint.deprecated === undefined || text === "" ? text : `${text} (deprecated: ${lowered(endpoint.deprecated)})`;
}

const lowered = (sentence: string): string =>
  `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;

/** Ways by their kind: `resource a, b; data source c`. Those that do not exist yet count only if there are no others. */
function waysText(ways: readonly Way[]): string {
  const present = ways.filter(({ notYet }) => !notYet);
  const shown = present.length > 0 ? present : ways;
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  const text = kinds.map((kind) => `${kind} ${shown.filter((way) => way.kind === kind).map(textOf).join(", ")}`).join("; ");
  return present.length > 0 || ways.length === 0 ? text : `not yet: ${text}`;
}

function textOf({ provider, kind, type }: Way): string {
  const page = linkTo({ kind, type });
  return provider === "official" || !existsSync(path.join(ROOT, "docs", page)) ? `\`${type}\`` : `[\`${type}\`](${page})`;
}
