import type { RuleKindRecord } from "./record";

/** Requests with a valid client certificate. */
export const certificate = {
  kind: "certificate",
  attribute: "certificate",
  factory: "certificate",
  identityBased: false,
  permittedIn: ["allow", "deny", "non_identity", "bypass", "mcp"],
  refersTo: [],
  example: { value: {}, matchedBy: { certificate: {} } },
  matches: (_value, { facts }) => facts.certificate !== undefined,
} as const satisfies RuleKindRecord<"certificate">;
