import { ApiError } from "../api-error";
import type { Handlers } from "../handler";
import type { Neighbours } from "../neighbours";
import type { KeptPolicy } from "../state/kept-policy";
import { existingOwn } from "./applications/application-policies";
import { existingApplication } from "./applications/existing-application";
import { assertRoomForPolicy, shownReusable } from "./policies";

export const applicationPolicies: Handlers<Neighbours["applicationPolicies"]> = {
  /** Its identifier and its place in the application stay what they are. */
  makeReusable: (call) => {
    const application = existingApplication(call, call.params.app_id);
    const { application_id: _, ...own } = existingOwn(call, application, call.params.policy_id);
    if (application.type === "infrastructure") {
      throw ApiError.invalid("", "policies of infrastructure applications cannot be made reusable");
    }
    assertRoomForPolicy(call);
    const policy = { ...own, updated_at: call.clock.timestamp() } as KeptPolicy;
    call.collection("applicationPolicies").remove(policy.id);
    call.collection("policies").add(policy);
    return shownReusable(call, policy);
  },
};
