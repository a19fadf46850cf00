/** A value in an example: a string, number or boolean, or a list of strings. */
export type Sample = string | number | boolean | readonly string[];

/** The blocks with which a whole configuration of the companion begins. */
export const COMPANION = `terraform {
  required_providers {
    cfaccess = { source = "terraform.local/cloudflare-access/cfaccess" }
  }
}

provider "cfaccess" {} # credentials from CLOUDFLARE_API_TOKEN`;

/** Arguments in the layout of `terraform fmt`. */
export function hclArguments(values: Readonly<Record<string, Sample>>, indent: string): string {
  const width = Math.max(...Object.keys(values).map((name) => name.length));
  return Object.entries(values)
    .map(([name, value]) => `${indent}${name.padEnd(width)} = ${literal(value)}`)
    .join("\n");
}

/** A value in HCL and in TypeScript, which write it in the same way. */
export const literal = (value: Sample): string =>
  typeof value === "object" ? `[${value.map(literal).join(", ")}]` : JSON.stringify(value);

/** A code block of Markdown. */
export const fenced = (language: "hcl" | "ts" | "sh", code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;
