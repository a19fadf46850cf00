import { isSame } from "./matching";
import type { RuleKindRecord } from "./record";

/** Users, by the domain of their email address. */
export const emailDomain = {
  kind: "email_domain",
  attribute: "email_domain",
  factory: "emailDomain",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "infrastructure", "mcp"],
  caseInsensitive: true,
  singleValued: "an email address is in one domain",
  refersTo: [],
  example: { value: { domain: "example.com" }, matchedBy: { email: "ann@example.com" } },
  matches: ({ domain }, { facts }) => isSame(facts.email?.slice(facts.email.lastIndexOf("@") + 1), domain),
} as const satisfies RuleKindRecord<"email_domain">;
