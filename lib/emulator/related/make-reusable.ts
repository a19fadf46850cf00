import { ApiError } from "../core/api-error";
import type { Handlers } from "../core/handler";
import type { RelatedApis } from "./api";
import type { StoredPolicy } from "../state/stored-policy";
import { existingOwn } from "../areas/applications/application-policies";
import { existingApplication } from "../areas/applications/existing-application";
import { assertRoomForPolicy, shownReusable } from "../areas/policies/policies";

export const applicationPolicies: Handlers<RelatedApis["applicationPolicies"]> = {
  /** Its identifier and its place in the application stay what they are. */
  makeReusable: (call) => {
    const application = existingApplication(call, call.params.app_id);
    const { application_id: _, ...own } = existingOwn(call, application, call.params.policy_id);
    if (application.type === "infrastructure") {
      throw ApiError.invalid("", "policies of infrastructure applications cannot be made reusable");
    }
    assertRoomForPolicy(call);
    const policy = { ...own, updated_at: call.clock.timestamp() } as StoredPolicy;
    call.collection("applicationPolicies").remove(policy.id);
    call.collection("policies").add(policy);
    return shownReusable(call, policy);
  },
};
