import { has } from "./matching";
import type { RuleKindRecord } from "./record";

/** Users that an endpoint of the customer allows. */
export const externalEvaluation = {
  kind: "external_evaluation",
  attribute: "external_evaluation",
  factory: "externalEvaluation",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "mcp"],
  refersTo: [],
  example: {
    value: { evaluate_url: "https://evaluate.example.com", keys_url: "https://evaluate.example.com/keys" },
    matchedBy: { email: "ann@example.com", externalEvaluations: ["https://evaluate.example.com"] },
  },
  matches: ({ evaluate_url }, { facts }) => has(facts.externalEvaluations, evaluate_url),
} as const satisfies RuleKindRecord<"external_evaluation">;
