import type { AccessApi, ApplicationSettings } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { hasField } from "../../state/stored-application";
import { existing } from "../../core/stored-objects";

const OFF = { allow_iframe: false, skip_interstitial: false } as const;

function change(context: HandlerContext, applicationId: string, settings: ApplicationSettings): ApplicationSettings {
  const before = existing(context, "applications", applicationId);
  if (!hasField(before.type, "allow_iframe")) {
    throw ApiError.invalid("", `applications of type ${before.type} have neither allow_iframe nor skip_interstitial`);
  }
  const application = { ...before, ...settings, updated_at: context.clock.timestamp() };
  context.collection("applications").replace(application);
  const { allow_iframe, skip_interstitial } = { ...OFF, ...application };
  return { allow_iframe, skip_interstitial };
}

/** A PUT turns omitted settings off; a PATCH leaves them unchanged. */
export const applicationSettings: Handlers<AccessApi["applications"]["settings"]> = {
  update: (call) => change(call, call.params.app_id, { ...OFF, ...call.body }),
  edit: (call) => change(call, call.params.app_id, call.body),
};
