import { has } from "./matching";
import type { RuleKindRecord } from "./record";

/** Members of a Cloudflare account. */
export const cloudflareAccountMember = {
  kind: "cloudflare_account_member",
  attribute: "cloudflare_account_member",
  factory: "cloudflareAccountMember",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "mcp"],
  since: "5.22.0",
  refersTo: [{ object: "account", field: "account_id" }],
  example: {
    value: { account_id: "0123456789abcdef0123456789abcdef" },
    matchedBy: { email: "ann@example.com", accounts: ["0123456789abcdef0123456789abcdef"] },
  },
  matches: ({ account_id }, { facts }) => has(facts.accounts, account_id),
} as const satisfies RuleKindRecord<"cloudflare_account_member">;
