import { VERSION } from "cloudflare/version";
import { endpointCounts } from "./api-docs/counts";
import type { EndpointConformance } from "../test/support/conformance/conformance";

const INTRODUCTION = `# Conformance

The official npm package \`cloudflare\` ${VERSION} and the client of this package use the same emulator, which rejects everything
that the endpoint table does not define. Each client reads, updates, lists and deletes objects that the other one has created,
and both must return the same. \`test/support/conformance\` contains the scenarios. \`tools/generate-conformance.ts\` runs them and
generates this page from the requests that the emulator received. Do not edit it.`;

/** The content of docs/reference/conformance.md. */
export function conformancePage(endpoints: readonly EndpointConformance[]): string {
  return `${[INTRODUCTION, summary(endpoints), table(endpoints)].join("\n\n")}\n`;
}

function summary(endpoints: readonly EndpointConformance[]): string {
  const count = (of: (endpoint: EndpointConformance) => boolean): number => endpoints.filter(of).length;
  const missing = endpoints.filter(({ official }) => official.length === 0).map(({ name }) => `\`${name}\``);
  const { reference, additions, tokens } = endpointCounts;
  return [
    `Of ${endpoints.length} endpoints (${reference} of the API reference for Access, ${additions} that are newer than it, and ${tokens} that verify a token), the emulator serves ${count(({ served }) => served)}.`,
    `The official SDK called ${count(({ official }) => official.length > 0)} of them,`,
    `and our client called ${count(({ ours }) => ours)}.`,
    missing.length === 0
      ? "The SDK has a method for each of them."
      : `The SDK has no method for ${missing.join(", ")}.`,
  ].join(" ");
}

function table(endpoints: readonly EndpointConformance[]): string {
  const rows = endpoints.map(({ name, endpoint, served, official, ours }) => [
    `\`${name}\``,
    `${endpoint.method} ${endpoint.path.replace(/^.*?(?=access|infrastructure|user|tokens)/, "")}`,
    yes(served),
    official.length === 0
      ? "none"
      : official.map((method) => `\`${method.replace("zeroTrust.access.", "")}\``).join(", "),
    yes(ours),
  ]);
  return formatTable([
    ["endpoint", "request", "served", "called by the official SDK", "called by our client"],
    ...rows,
  ]);
}

const yes = (value: boolean): string => (value ? "yes" : "**no**");

/** A table in Prettier's format: columns as wide as their widest cell. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join("\n");
}
