import type { RuleKindRecord } from "./record";

/** Requests with a client certificate that has this common name. */
export const commonName = {
  kind: "common_name",
  attribute: "common_name",
  factory: "commonName",
  identityBased: false,
  permittedIn: ["allow", "deny", "non_identity", "bypass", "mcp"],
  refersTo: [],
  example: {
    value: { common_name: "build.example.com" },
    matchedBy: { certificate: { commonName: "build.example.com" } },
  },
  matches: ({ common_name }, { facts }) => facts.certificate?.commonName === common_name,
} as const satisfies RuleKindRecord<"common_name">;
