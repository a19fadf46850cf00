import {
  INFRASTRUCTURE_AUTHENTICATORS,
  WEB_AUTHENTICATORS,
  type ApplicationPolicyInput,
  type PolicyInput,
} from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { assertMfaSessionDuration } from "../../core/duration-check";
import { checkRules } from "./rule-check";

/** The input of a policy, reusable or not. */
export type AnyPolicyInput = PolicyInput | ApplicationPolicyInput;

/** Fields that require the decision allow: they ask a user who has logged in. */
const NEEDS_ALLOW = ["approval_required", "isolation_required", "purpose_justification_required"] as const;

/** Fields that policies of infrastructure applications do not have. */
const WEB_ONLY = [
  ...NEEDS_ALLOW,
  "approval_groups",
  "purpose_justification_prompt",
  "session_duration",
] as const satisfies readonly (keyof AnyPolicyInput)[];

/**
 * Validates a policy for its application.
 * @throws {ApiError} If it is invalid, with the pointer of the field.
 */
export function checkPolicy(context: HandlerContext, policy: AnyPolicyInput, infrastructure: boolean): void {
  checkRules(context, policy, { kind: "policy", decision: policy.decision, infrastructure });
  checkAuthenticators(policy, infrastructure ? INFRASTRUCTURE_AUTHENTICATORS : WEB_AUTHENTICATORS);
  assertMfaSessionDuration(policy.mfa_config?.session_duration, "/mfa_config/session_duration");
  if (infrastructure) checkInfrastructure(policy);
  else checkWeb(policy);
}

function checkInfrastructure(policy: AnyPolicyInput): void {
  for (const field of WEB_ONLY) {
    if (policy[field] === undefined) continue;
    throw ApiError.invalid(`/${field}`, `${field}: not allowed in policies of infrastructure applications`);
  }
  if (policy.connection_rules?.rdp !== undefined) {
    throw ApiError.invalid(
      "/connection_rules/rdp",
      "connection_rules.rdp: infrastructure applications support SSH only",
    );
  }
}

function checkWeb(policy: AnyPolicyInput): void {
  if (policy.connection_rules !== undefined && "ssh" in policy.connection_rules) {
    throw ApiError.invalid(
      "/connection_rules/ssh",
      "connection_rules.ssh: allowed only in a policy of an infrastructure application",
    );
  }
  for (const field of NEEDS_ALLOW) {
    if (policy[field] !== true || policy.decision === "allow") continue;
    throw ApiError.invalid(
      `/${field}`,
      `${field}: given true, allowed: with decision "allow" only, not ${JSON.stringify(policy.decision)}`,
    );
  }
  if (policy.approval_required === true && (policy.approval_groups ?? []).length === 0) {
    throw ApiError.invalid("/approval_groups", "approval_groups: required with approval_required, but not given");
  }
}

function checkAuthenticators({ mfa_config }: AnyPolicyInput, allowed: readonly string[]): void {
  for (const [i, authenticator] of (mfa_config?.allowed_authenticators ?? []).entries()) {
    if (allowed.includes(authenticator)) continue;
    const name = `mfa_config.allowed_authenticators.${i}`;
    throw ApiError.invalid(
      `/${name.replaceAll(".", "/")}`,
      `${name}: given ${JSON.stringify(authenticator)}, allowed here: ${allowed.map((one) => JSON.stringify(one)).join(", ")}`,
    );
  }
}
