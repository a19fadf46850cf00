import { has } from "./matching";
import type { RuleKindRecord } from "./record";

/** Users whose email address is on a Zero Trust list. */
export const emailList = {
  kind: "email_list",
  attribute: "email_list",
  factory: "emailList",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "mcp"],
  refersTo: [{ object: "list", field: "id" }],
  example: {
    value: { id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" },
    matchedBy: { email: "ann@example.com", lists: ["f174e90a-fafe-4643-bbbc-4a0ed4fc8415"] },
  },
  matches: ({ id }, { facts }) => has(facts.lists, id),
} as const satisfies RuleKindRecord<"email_list">;
