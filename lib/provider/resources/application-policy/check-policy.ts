import { ApplicationPolicyInput, DECISIONS } from "../../../api";
import { isUnknown, path, type Config, type Diagnostics } from "../../../plugin-framework";
import { isPermitted } from "../../../rules/kinds";
import { attributeName, checkVariants } from "../../api-schema";
import { checkScope } from "../shared/scope";
import type { attributes } from "./schema";
import { RULE_KIND_NAMES } from "../../../rules/kinds";

type PolicyConfig = Config<typeof attributes>;

/** Settings that ask a user who has logged in, so that only Allow policies have them. */
const ALLOW_ONLY = ["approval_required", "isolation_required", "purpose_justification_required"] as const;
const LISTS = ["include", "require", "exclude"] as const;

/** Checks a configuration, without requests. */
export function checkPolicy(config: PolicyConfig, diagnostics: Diagnostics): void {
  checkScope(config, diagnostics);
  checkVariants(ApplicationPolicyInput, config, "policies", diagnostics);
  const { decision, approval_required, approval_groups } = config;
  if (approval_required === true && !isUnknown(approval_groups) && (approval_groups ?? []).length === 0) {
    diagnostics.error(
      "approval_groups is missing",
      "approval_required is true, but nobody can approve. Set approval_groups.",
      path("approval_groups"),
    );
  }
  if (isUnknown(decision)) return;
  checkAllowOnly(config, decision, diagnostics);
  for (const list of LISTS) checkKinds(config, list, decision, diagnostics);
}

function checkAllowOnly(config: PolicyConfig, decision: string, diagnostics: Diagnostics): void {
  for (const name of ALLOW_ONLY) {
    if (config[name] !== true || decision === "allow") continue;
    diagnostics.error(
      `${name} does not fit the decision`,
      `${name} is true, but only policies with the decision "allow" have it, not "${decision}". Remove it, or change the decision.`,
      path(name),
    );
  }
}

function checkKinds(config: PolicyConfig, list: (typeof LISTS)[number], decision: string, diagnostics: Diagnostics) {
  const rules: unknown = config[list];
  if (!Array.isArray(rules)) return;
  rules.forEach((rule: unknown, index) => {
    if (typeof rule !== "object" || rule === null || isUnknown(rule)) return;
    for (const kind of RULE_KIND_NAMES) {
      const value = (rule as Readonly<Record<string, unknown>>)[attributeName(kind)];
      if (value === null || value === undefined || isPermitted(kind, decision as never)) continue;
      const decisions = DECISIONS.filter((other) => isPermitted(kind, other)).map((other) => `"${other}"`);
      const at = path(list).index(index).attribute(attributeName(kind));
      diagnostics.error(
        `A rule does not fit the decision`,
        `${at.toString()}: a policy with the decision "${decision}" cannot have a rule of this kind. Use the decision ${decisions.join(" or ")}.`,
        at,
      );
    }
  });
}
