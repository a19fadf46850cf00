import { isSame } from "./matching";
import type { RuleKindRecord } from "./record";

/** Requests from a country. */
export const geo = {
  kind: "geo",
  attribute: "geo",
  factory: "country",
  identityBased: false,
  permittedIn: ["allow", "deny", "non_identity", "bypass", "infrastructure", "mcp"],
  singleValued: "a request comes from one country",
  refersTo: [],
  example: { value: { country_code: "NL" }, matchedBy: { country: "NL" } },
  matches: ({ country_code }, { facts }) => isSame(facts.country, country_code),
} as const satisfies RuleKindRecord<"geo">;
