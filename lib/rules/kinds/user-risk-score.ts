import type { RuleKindRecord } from "./record";

/** Users with one of these risk levels. */
export const userRiskScore = {
  kind: "user_risk_score",
  attribute: "user_risk_score",
  factory: "userRiskScore",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "mcp"],
  since: "5.22.0",
  refersTo: [],
  example: { value: { user_risk_score: ["low", "medium"] }, matchedBy: { email: "ann@example.com", riskScore: "low" } },
  matches: ({ user_risk_score }, { facts }) =>
    facts.riskScore !== undefined && user_risk_score.includes(facts.riskScore),
} as const satisfies RuleKindRecord<"user_risk_score">;
