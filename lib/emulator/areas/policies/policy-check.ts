import {
  INFRASTRUCTURE_AUTHENTICATORS,
  WEB_AUTHENTICATORS,
  type ApplicationPolicyInput,
  type PolicyInput,
} from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { assertMfaSession } from "../shared/lifetimes";
import { checkRules } from "./rule-check";

/** A policy as it is sent, to whatever it is to belong. */
export type GivenPolicy = PolicyInput | ApplicationPolicyInput;

/** What asks a person something, and so needs one who logs in and is let in. */
const NEEDS_ALLOW = ["approval_required", "isolation_required", "purpose_justification_required"] as const;

/** What policies of infrastructure applications do not have. */
const WEB_ONLY = [
  ...NEEDS_ALLOW,
  "approval_groups",
  "purpose_justification_prompt",
  "session_duration",
] as const satisfies readonly (keyof GivenPolicy)[];

/**
 * Sees that a policy makes sense where it is to stand.
 * @throws {ApiError} With the pointer of what is wrong in it.
 */
export function checkPolicy(context: HandlerContext, policy: GivenPolicy, infrastructure: boolean): void {
  checkRules(context, policy, { kind: "policy", decision: policy.decision, infrastructure });
  checkAuthenticators(policy, infrastructure ? INFRASTRUCTURE_AUTHENTICATORS : WEB_AUTHENTICATORS);
  assertMfaSession(policy.mfa_config, "/mfa_config");
  if (infrastructure) checkInfrastructure(policy);
  else checkWeb(policy);
}

function checkInfrastructure(policy: GivenPolicy): void {
  for (const field of WEB_ONLY) {
    if (policy[field] === undefined) continue;
    throw ApiError.invalid(`/${field}`, `${field}: not in policies of infrastructure applications`);
  }
  if (policy.connection_rules?.rdp !== undefined) {
    throw ApiError.invalid("/connection_rules/rdp", "connection_rules.rdp: infrastructure applications have SSH only");
  }
}

function checkWeb(policy: GivenPolicy): void {
  if (policy.connection_rules !== undefined && "ssh" in policy.connection_rules) {
    throw ApiError.invalid(
      "/connection_rules/ssh",
      "connection_rules.ssh: only in a policy that belongs to an infrastructure application",
    );
  }
  for (const field of NEEDS_ALLOW) {
    if (policy[field] !== true || policy.decision === "allow") continue;
    throw ApiError.invalid(`/${field}`, `${field}: given true, which needs the decision allow, not ${policy.decision}`);
  }
  if (policy.approval_required === true && (policy.approval_groups ?? []).length === 0) {
    throw ApiError.invalid("/approval_groups", "approval_groups: required with approval_required, but not given");
  }
}

function checkAuthenticators({ mfa_config }: GivenPolicy, allowed: readonly string[]): void {
  for (const [i, authenticator] of (mfa_config?.allowed_authenticators ?? []).entries()) {
    if (allowed.includes(authenticator)) continue;
    const place = `mfa_config.allowed_authenticators.${i}`;
    throw ApiError.invalid(
      `/${place.replaceAll(".", "/")}`,
      `${place}: given ${JSON.stringify(authenticator)}, allowed here: ${allowed.map((one) => JSON.stringify(one)).join(", ")}`,
    );
  }
}
