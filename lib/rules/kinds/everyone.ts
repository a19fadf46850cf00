import type { RuleKindRecord } from "./record";

/** Everyone. */
export const everyone = {
  kind: "everyone",
  attribute: "everyone",
  factory: "everyone",
  identityBased: false,
  permittedIn: ["allow", "deny", "non_identity", "bypass", "mcp"],
  refersTo: [],
  example: { value: {}, matchedBy: {} },
  matches: () => true,
} as const satisfies RuleKindRecord<"everyone">;
