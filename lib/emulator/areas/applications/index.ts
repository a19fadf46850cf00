import type { AccessApi } from "../../../api";
import type { Handlers } from "../../core/handler";
import { applicationCas } from "./application-cas";
import { applicationPolicies } from "./application-policies";
import { applicationSettings } from "./application-settings";
import { applicationHandlers } from "./applications";
import { policyTests } from "./policy-tests";
import { userPolicyChecks } from "./user-policy-checks";

export const applications: Handlers<AccessApi["applications"]> = {
  ...applicationHandlers,
  cas: applicationCas,
  policies: applicationPolicies,
  policyTests,
  settings: applicationSettings,
  userPolicyChecks,
};
