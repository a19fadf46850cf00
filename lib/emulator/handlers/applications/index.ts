import type { AccessApi } from "../../../api";
import { ApiError, ERROR_CODE } from "../../api-error";
import type { Handlers } from "../../handler";
import { applicationCas } from "./application-cas";
import { applicationPolicies } from "./application-policies";
import { applicationSettings } from "./application-settings";
import { applicationHandlers } from "./applications";

function notServedYet(): never {
  throw new ApiError(404, {
    code: ERROR_CODE.noRoute,
    message: "The API has this, but this emulator does not serve it yet",
  });
}

export const applications: Handlers<AccessApi["applications"]> = {
  ...applicationHandlers,
  cas: applicationCas,
  policies: applicationPolicies,
  policyTests: { create: notServedYet, get: notServedYet, users: { list: notServedYet } },
  settings: applicationSettings,
  userPolicyChecks: { get: notServedYet },
};
