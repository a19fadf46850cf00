import { WEB_AUTHENTICATORS } from "../../api/areas/policies/policy-limits";
import type { Diagnostics } from "../kernel/diagnostics";
import {
  approvalAttributes,
  checkPolicy,
  justificationAttributes,
  mfaConfig,
  rdpRules,
  rulesJson,
  sessionAttribute,
  type AccessPolicyProps,
} from "./access-policy";

/** Checks the props of a policy, and returns it in Terraform's names, for a resource that contains policies. */
export function policyJson(diagnostics: Diagnostics, props: AccessPolicyProps): object {
  checkPolicy(diagnostics, props);
  const sessionDuration = sessionAttribute(diagnostics, props.sessionDuration);
  const { approvalRequired, approvalGroups } = approvalAttributes(diagnostics, props);
  const { purposeJustificationRequired, purposeJustificationPrompt } = justificationAttributes(diagnostics, props);
  const attributes = {
    name: props.name,
    decision: props.decision ?? "allow",
    ...rulesJson(props),
    session_duration: sessionDuration,
    approval_required: approvalRequired,
    approval_groups: approvalGroups?.map(({ approvalsNeeded, emailAddresses, emailListUuid }) => ({
      approvals_needed: approvalsNeeded,
      email_addresses: emailAddresses,
      email_list_uuid: emailListUuid,
    })),
    purpose_justification_required: purposeJustificationRequired,
    purpose_justification_prompt: purposeJustificationPrompt,
    isolation_required: props.isolationRequired,
    mfa_config: mfaConfig(diagnostics, props.mfa, WEB_AUTHENTICATORS),
    connection_rules: rdpRules(diagnostics, props.rdp),
  };
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
