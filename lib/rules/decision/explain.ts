import type { Decision } from "../../api/areas/policies/policy-limits";
import type { AccessRule } from "../../api/areas/policies/rules";
import { kindOfRule } from "../kinds";
import type { AccessDecision, PolicyOutcome } from "./decide";

const VERBS: Readonly<Record<Decision, string>> = {
  allow: "allows",
  deny: "blocks",
  non_identity: "admits without login (Service Auth)",
  bypass: "admits without any check (Bypass)",
};

const ruleText = (rule: AccessRule): string => {
  const [value] = Object.values(rule) as object[];
  const fields = Object.values(value ?? {}).map((field) => JSON.stringify(field));
  return [kindOfRule(rule), ...fields].join(" ");
};

const rulesText = (rules: readonly AccessRule[]): string => rules.map(ruleText).join(", ");

const nameOf = ({ policy }: PolicyOutcome): string => `policy ${JSON.stringify(policy.name ?? "without a name")}`;

/** Why a policy does not match. */
function whyNot(outcome: PolicyOutcome): string {
  const { included, missing, excluded, needsLogin } = outcome;
  if (included.length === 0) return "no include rule matches";
  if (excluded.length > 0) return `it excludes ${rulesText(excluded)}`;
  if (missing.length > 0) return `it requires ${rulesText(missing)}`;
  return needsLogin ? "it admits only users, and nobody has logged in" : "it matches";
}

/**
 * Explains a decision: which policy and rules decided, and why the policies before it did not match.
 * @example explain(decide({ policies, facts: { email: "a@example.com" } }))
 * // policy "Staff" allows: it includes email_domain "example.com"
 */
export function explain({ decidedBy, considered }: AccessDecision): string {
  const passedOver = considered
    .filter((outcome) => outcome !== decidedBy)
    .map((outcome) => `${nameOf(outcome)} does not match: ${whyNot(outcome)}`);
  const result =
    decidedBy === undefined
      ? "no policy matches, so the request is denied"
      : `${nameOf(decidedBy)} ${VERBS[decidedBy.policy.decision ?? "deny"]}: it includes ${rulesText(decidedBy.included)}`;
  return [result, ...passedOver].join("; ");
}
