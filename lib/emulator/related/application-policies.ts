import { ApiError } from "../core/api-error";
import type { Handlers } from "../core/handler";
import { existing } from "../core/stored-objects";
import type { RelatedApis } from "./api";
import type { StoredPolicy } from "../state/stored-policy";
import { existingOwnPolicy } from "../areas/applications/application-policies";
import { assertBelowPolicyLimit, reusablePolicyResponse } from "../areas/policies/policies";

export const applicationPolicies: Handlers<RelatedApis["applicationPolicies"]> = {
  /** The policy keeps its identifier and its precedence in the application. */
  makeReusable: (call) => {
    const application = existing(call, "applications", call.params.app_id);
    const { application_id: _, ...own } = existingOwnPolicy(call, application, call.params.policy_id);
    if (application.type === "infrastructure") {
      throw ApiError.invalid("", "policies of infrastructure applications cannot be made reusable");
    }
    assertBelowPolicyLimit(call);
    const policy = { ...own, updated_at: call.clock.timestamp() } as StoredPolicy;
    call.collection("applicationPolicies").remove(policy.id);
    call.collection("policies").add(policy);
    return reusablePolicyResponse(call, policy);
  },
};
