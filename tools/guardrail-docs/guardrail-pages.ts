import { GUARDRAILS, titleOf, type Guardrail } from "../../lib/guardrails";
import { markdownTable } from "../pages/markdown";

/** The page of one guardrail. */
export function guardrailPage(guardrail: Guardrail): string {
  const { id, code, level, why, fix, limits, example } = guardrail;
  return [
    `# ${id}`,
    `${titleOf(guardrail)}. Level: **${level}**. Code: [${code}](../reference/diagnostics.md#${code.toLowerCase()}).`,
    "## Why",
    why,
    "## What to do",
    fix,
    ...(limits === undefined ? [] : ["## What it does not find", limits]),
    "## A stack that has it",
    `\`\`\`ts\n${example}\n\`\`\``,
    "## Accept it",
    `If it is meant, say why. The reason stays in the JSON of the stack, and \`cfaccess lint\` heeds it:`,
    `\`\`\`ts\nGuardrails.of(this).suppress("${id}", { on: this, reason: "…" });\n\`\`\``,
    `For HCL and for a live account, put it into [\`.cfaccess.yaml\`](README.md#settings).`,
  ].join("\n\n");
}

/** The list of all guardrails, for the page about them. */
export const guardrailTable = (): string =>
  markdownTable(
    ["guardrail", "level", "what it finds"],
    [...GUARDRAILS].map((guardrail) => [
      `[\`${guardrail.id}\`](${guardrail.id}.md)`,
      guardrail.level,
      titleOf(guardrail),
    ]),
  );

/** Links to the pages, for the README of the documentation. */
export const guardrailLinks = (): string => GUARDRAILS.map(({ id }) => `[${id}](guardrails/${id}.md)`).join(", ");
