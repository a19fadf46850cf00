import { has } from "./matching";
import type { RuleKindRecord } from "./record";

/** Requests from the IP addresses on a Zero Trust list. */
export const ipList = {
  kind: "ip_list",
  attribute: "ip_list",
  factory: "ipList",
  identityBased: false,
  permittedIn: ["allow", "deny", "non_identity", "bypass", "mcp"],
  refersTo: [{ object: "list", field: "id" }],
  example: {
    value: { id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" },
    matchedBy: { lists: ["f174e90a-fafe-4643-bbbc-4a0ed4fc8415"] },
  },
  matches: ({ id }, { facts }) => has(facts.lists, id),
} as const satisfies RuleKindRecord<"ip_list">;
