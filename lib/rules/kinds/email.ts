import { isSame } from "./matching";
import type { RuleKindRecord } from "./record";

/** A user, by email address. */
export const email = {
  kind: "email",
  attribute: "email",
  factory: "email",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "infrastructure", "mcp"],
  caseInsensitive: true,
  singleValued: "a user has one email address",
  refersTo: [],
  example: { value: { email: "ann@example.com" }, matchedBy: { email: "ann@example.com" } },
  matches: ({ email }, { facts }) => isSame(facts.email, email),
} as const satisfies RuleKindRecord<"email">;
