import { ApplicationPolicyInput } from "../../../api";
import { isUnknown, path, type Config, type Diagnostics } from "../../../plugin-framework";
import { checkVariants } from "../../api-schema";
import { checkScope } from "../shared/scope";
import type { attributes } from "./schema";

type PolicyConfig = Config<typeof attributes>;

/** Settings that ask a user who has logged in, so that only Allow policies have them. */
const ALLOW_ONLY = ["approval_required", "isolation_required", "purpose_justification_required"] as const;

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
  if (!isUnknown(decision)) checkAllowOnly(config, decision, diagnostics);
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
