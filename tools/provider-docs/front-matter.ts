import { KINDS, type Part } from "./parts";

/** Chapters of the registry's menu, by the types that they have. */
const SUBCATEGORIES: readonly (readonly [types: RegExp, title: string])[] = [
  [/_mcp_/, "MCP"],
  [/_(target|gateway_ca)/, "Infrastructure"],
  [/_(refresh_|rotate_)?service_token|_rotated_service_token/, "Service Tokens"],
  [/_(application|bookmark|token_revocation|revoke_tokens)/, "Applications"],
  [/_policy_test|_policy_checks/, "Policies"],
  [/_(idp|saml|scim)_/, "Identity Providers"],
  [/_(user|access_requests)/, "Users and Logs"],
  [/_(organization|key_rotation|rotate_keys)/, "Organization"],
];

/**
 * The head of a page as Terraform's registry reads it, and the page's title.
 * @param note - a comment for those who open the file
 */
export function pageHead(part: Part, note?: string): string {
  const { kind, type, schema } = part;
  const { title } = KINDS[kind];
  return `---
${note === undefined ? "" : `# ${note}\n`}page_title: "${type} ${title} - cfaccess"
subcategory: "${subcategoryOf(part)}"
description: |-
  ${schema.description.replaceAll("\n", "\n  ")}
---

# ${type} (${title})`;
}

function subcategoryOf({ type }: Part): string {
  const [, title] = SUBCATEGORIES.find(([types]) => types.test(type)) ?? [];
  if (title === undefined)
    throw new Error(`${type} has no subcategory: add one to tools/provider-docs/front-matter.ts`);
  return title;
}
