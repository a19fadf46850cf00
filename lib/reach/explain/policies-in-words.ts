import type { Decision } from "../../api/areas/policies/policy-limits";
import type { ConsideredPolicy, DecidingPolicy, Evaluation } from "../evaluate";
import type { AccessModel, KnownPolicy, Origin, Part, Policy } from "../model/access-model";
import { openedRulesInWords, rulesInWords } from "./rule-in-words";

/** The decisions by their names in the dashboard. */
const DECISIONS: Readonly<Record<Decision, string>> = {
  allow: "Allow",
  deny: "Block",
  non_identity: "Service Auth",
  bypass: "Bypass",
};

/** Where a part comes from: the construct's path, or else the Terraform address; empty if the source tells neither. */
export const placeOf = ({ constructPath, address }: Origin): string =>
  constructPath?.replace(/\/Resource$/, "") ?? address ?? "";

/** A part by its name, and where it comes from: `policy "Staff" (company/apps/staff)`. */
export function partInWords(what: string, { name, key, origin }: Part): string {
  const place = placeOf(origin);
  return `${what} ${JSON.stringify(name ?? key)}${place === "" ? "" : ` (${place})`}`;
}

/** The decision of a policy by its name in the dashboard: `Block`. */
export const decisionInWords = ({ decision }: KnownPolicy): string => DECISIONS[decision];

/** A policy by its name, decision and place. */
export function policyInWords(policy: Policy): string {
  const decision = policy.opaque === undefined ? `, ${DECISIONS[policy.decision]}` : "";
  return `${partInWords("policy", policy)}${decision}`;
}

/** The policy that decided, and the rules with which it did. */
export const decidingInWords = (model: AccessModel, { policy, rules }: DecidingPolicy): string =>
  `${policyInWords(policy)}: it includes ${rulesInWords(model, rules, "and")}`;

/** The policies that were evaluated and do not match, each with the reason. */
export const passedOver = (model: AccessModel, { considered }: Evaluation): string[] =>
  considered
    .filter(({ matches }) => !matches)
    .map((policy) => `${policyInWords(policy.policy)} does not match: ${whyNot(model, policy)}`);

/** Why a policy does not match. */
export function whyNot(model: AccessModel, considered: ConsideredPolicy): string {
  const { policy, included, missing, excluded, needsLogin } = considered;
  if (policy.opaque !== undefined) return `what it says is not known (${policy.opaque.reason})`;
  const reasons = [
    included.length === 0 && `it includes only ${openedRulesInWords(model, policy.include, "or") || "nobody"}`,
    excluded.length > 0 && `it excludes ${rulesInWords(model, excluded, "and")}`,
    missing.length > 0 && `it requires ${openedRulesInWords(model, missing, "and")}`,
    needsLogin && "it lets in only users, and nobody has logged in",
  ].filter((one) => one !== false);
  return reasons.join("; ");
}
