import type { AccessApi, ApplicationSettings } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { hasField } from "../../state/stored-application";
import { existingApplication } from "./existing-application";

const NONE = { allow_iframe: false, skip_interstitial: false } as const;

function change(context: HandlerContext, applicationId: string, said: ApplicationSettings): ApplicationSettings {
  const before = existingApplication(context, applicationId);
  if (!hasField(before.type, "allow_iframe")) {
    throw ApiError.invalid("", `applications of type ${before.type} have neither allow_iframe nor skip_interstitial`);
  }
  const application = { ...before, ...said, updated_at: context.clock.timestamp() };
  context.collection("applications").replace(application);
  const { allow_iframe, skip_interstitial } = { ...NONE, ...application };
  return { allow_iframe, skip_interstitial };
}

/** A PUT says both: what it leaves out is off. A PATCH says what is to change. */
export const applicationSettings: Handlers<AccessApi["applications"]["settings"]> = {
  update: (call) => change(call, call.params.app_id, { ...NONE, ...call.body }),
  edit: (call) => change(call, call.params.app_id, call.body),
};
