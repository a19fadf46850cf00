import { VERSION } from "cloudflare/version";
import type { EndpointConformance } from "../test/support/conformance/conformance";

const INTRODUCTION = `# Conformance

The official npm package \`cloudflare\` ${VERSION} and the client of this package, side by side on one emulator that refuses
whatever the table of endpoints does not know: what one creates, the other reads, changes, lists and deletes, and both must
see the same. \`test/conformance\` holds the scenarios; \`tools/generate-conformance.ts\` runs them and writes this page, from
the requests that arrived. Not to be edited.`;

/** The page, whole. */
export function conformancePage(endpoints: readonly EndpointConformance[]): string {
  return `${[INTRODUCTION, summary(endpoints), table(endpoints)].join("\n\n")}\n`;
}

function summary(endpoints: readonly EndpointConformance[]): string {
  const count = (of: (endpoint: EndpointConformance) => boolean): number => endpoints.filter(of).length;
  const lacking = endpoints.filter(({ official }) => official.length === 0).map(({ name }) => `\`${name}\``);
  const tokens = count(({ name }) => name.startsWith("tokens."));
  return [
    `Of ${endpoints.length} endpoints (${endpoints.length - tokens} of Access, and ${tokens} that verify a token), the emulator serves ${count(({ served }) => served)},`,
    `the official SDK called ${count(({ official }) => official.length > 0)}`,
    `and our client ${count(({ ours }) => ours)}.`,
    lacking.length === 0 ? "The SDK lacks none." : `The SDK has no method for ${lacking.join(", ")}.`,
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
  return rowsText([["endpoint", "request", "served", "called by the official SDK", "called by our client"], ...rows]);
}

const yes = (value: boolean): string => (value ? "yes" : "**no**");

/** A table as Prettier would write it: columns as wide as their widest cell. */
function rowsText(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join("\n");
}
