import type { Decision } from "../../api/areas/policies/policy-limits";
import { kindOfRule } from "../../api/areas/policies/rule-kinds";
import type { AccessRule } from "../../api/areas/policies/rules";
import type { AccessDecision, PolicyOutcome } from "./decide";

const VERBS: Readonly<Record<Decision, string>> = {
  allow: "allows",
  deny: "blocks",
  non_identity: "lets through without a login (Service Auth)",
  bypass: "lets through without any check (Bypass)",
};

const ruleText = (rule: AccessRule): string => {
  const [value] = Object.values(rule) as object[];
  const said = Object.values(value ?? {}).map((part) => JSON.stringify(part));
  return [kindOfRule(rule), ...said].join(" ");
};

const rulesText = (rules: readonly AccessRule[]): string => rules.map(ruleText).join(", ");

const nameOf = ({ policy }: PolicyOutcome): string => `policy ${JSON.stringify(policy.name ?? "without a name")}`;

/** Why a policy does not match. */
function whyNot(outcome: PolicyOutcome): string {
  const { included, missing, excluded, needsLogin } = outcome;
  if (included.length === 0) return "none of its include rules matches";
  if (excluded.length > 0) return `it excludes ${rulesText(excluded)}`;
  if (missing.length > 0) return `it requires ${rulesText(missing)}`;
  return needsLogin ? "it lets in users, and nobody has logged in" : "it matches";
}

/**
 * A decision in words, for people: what was decided by which policy and rules, and why the policies before it did not.
 * @example explain(decide({ policies, facts: { email: "a@example.com" } }))
 * // policy "Staff" allows: it includes email_domain "example.com"
 */
export function explain({ decidedBy, considered }: AccessDecision): string {
  const passedOver = considered
    .filter((outcome) => outcome !== decidedBy)
    .map((outcome) => `${nameOf(outcome)} does not match: ${whyNot(outcome)}`);
  const end =
    decidedBy === undefined
      ? "no policy matches, so the answer is no"
      : `${nameOf(decidedBy)} ${VERBS[decidedBy.policy.decision ?? "deny"]}: it includes ${rulesText(decidedBy.included)}`;
  return [end, ...passedOver].join("; ");
}
