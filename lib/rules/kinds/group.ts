import type { RuleKindRecord } from "./record";

/** The rules of an Access group. Its own rules determine whether a policy may use it. */
export const group = {
  kind: "group",
  attribute: "group",
  factory: "group",
  identityBased: false,
  permittedIn: ["allow", "deny", "non_identity", "bypass", "mcp"],
  refersTo: [{ object: "group", field: "id" }],
  example: { value: { id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" }, matchedBy: {} },
  matches: ({ id }, { isInGroup }) => isInGroup(id),
} as const satisfies RuleKindRecord<"group">;
