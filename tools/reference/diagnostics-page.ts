import { DIAGNOSTIC_CODES } from "../../lib/diagnostics";

/** The subject of each range of codes: `CFA12…` is about rules. */
const RANGES: Readonly<Record<string, string>> = {
  CFA10: "Props of any construct",
  CFA11: "Account and providers",
  CFA12: "Access rules",
  CFA13: "Groups, policies and service tokens",
  CFA14: "Applications",
  CFA15: "MCP servers and portals",
  CFA16: "SSH",
  CFA17: "Targets, fleets and inventories",
  CFA18: "Values",
  CFA19: "Renamed, moved and released constructs",
  CFA20: "Identity providers and the organization",
  CFA21: "Lists, virtual networks and device posture",
  CFA22: "Certificates",
  CFA23: "Tags, custom pages and files",
  CFA24: "Users, tests of policies and tokens",
  CFA25: "Who can reach what",
  CFA26: "Guardrails",
};

const INTRODUCTION = `# Diagnostics

Every problem that a construct reports at synthesis has a code, such as \`CFA1001\`. The message says what is wrong, what is
allowed, and how to fix it. A code keeps its meaning in every version of this package, so you can search for it or filter by
it. \`tools/generate-reference.ts\` writes this page from \`lib/diagnostics/codes\`.

All problems of a stack are reported together, when the app is synthesized. A few errors are thrown immediately instead: those
of values that are created on their own (\`AccessRule\`, \`Duration\`, \`Secret\`), a construct without an \`AccessAccount\`, and a
secret in plain text.

The errors of the client have [codes of their own](errors.md).`;

/** An entry of the list of codes: a title, or a title with the fix. */
type Entry = string | { readonly title: string; readonly fix?: string };

/** The page with every diagnostic of synthesis. */
export function diagnosticsPage(codes: Readonly<Record<string, Entry>> = DIAGNOSTIC_CODES): string {
  const unknown = Object.keys(codes).filter((code) => RANGES[rangeOf(code)] === undefined);
  if (unknown.length > 0) throw new Error(`tools/reference/diagnostics-page.ts has no range for ${unknown.join(", ")}`);
  const sections = Object.entries(RANGES).flatMap(([range, title]) => {
    const entries = Object.entries(codes).filter(([code]) => rangeOf(code) === range);
    return entries.length === 0 ? [] : [`## ${title}`, ...entries.sort(byCode).flatMap(section)];
  });
  return [INTRODUCTION, ...sections].join("\n\n");
}

const rangeOf = (code: string): string => code.slice(0, 5);

const byCode = ([left]: [string, Entry], [right]: [string, Entry]): number => (left < right ? -1 : 1);

function section([code, entry]: [string, Entry]): string[] {
  const { title, fix } = typeof entry === "string" ? { title: entry } : entry;
  return [`### ${code}`, sentence(title), ...(fix === undefined ? [] : [`**Fix:** ${sentence(fix)}`])];
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
