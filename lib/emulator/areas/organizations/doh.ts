import {
  DOH_JWT_DURATION,
  millisecondsOf,
  type AccessApi,
  type DohSettings,
  type DohSettingsInput,
} from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { withoutUndefined } from "../../core/without-undefined";
import { keySettingsOf } from "../keys/keys";
import { currentServiceToken, serviceTokenResponse } from "../service-tokens/service-tokens";

const HOURS_PER_DAY = 24;

const storedSettings = (context: HandlerContext): DohSettingsInput => context.collection("dohSettings").all()[0] ?? {};

/** The settings with the fields of their service token. */
function settingsResponse(context: HandlerContext, settings: DohSettingsInput): DohSettings {
  const { service_token_id, doh_jwt_duration = DOH_JWT_DURATION } = settings;
  const token = service_token_id === undefined ? undefined : currentServiceToken(context, service_token_id);
  if (token === undefined) return { doh_jwt_duration };
  const { id, name, client_id, duration, enabled, expires_at } = serviceTokenResponse(token);
  return { ...withoutUndefined({ id, name, client_id, duration, enabled, expires_at }), doh_jwt_duration };
}

function checkToken(context: HandlerContext, { service_token_id: id }: DohSettingsInput): void {
  if (id === undefined || currentServiceToken(context, id) !== undefined) return;
  throw ApiError.unknownReference("/service_token_id", "service token", id);
}

/** A DoH token must not outlive the key that signs it. */
function checkDuration(context: HandlerContext, { doh_jwt_duration: duration }: DohSettingsInput): void {
  if (duration === undefined) return;
  const longest = `${keySettingsOf(context).key_rotation_interval_days * HOURS_PER_DAY}h`;
  const given = millisecondsOf(duration);
  if (given > 0 && given <= millisecondsOf(longest)) return;
  throw ApiError.invalid(
    "/doh_jwt_duration",
    `doh_jwt_duration: given ${JSON.stringify(duration)}, allowed: more than 0s and up to ${longest}, the key rotation interval`,
  );
}

export const doh: Handlers<AccessApi["organizations"]["doh"]> = {
  get: (call) => settingsResponse(call, storedSettings(call)),
  update: (call) => {
    checkToken(call, call.body);
    checkDuration(call, call.body);
    const settings = { ...storedSettings(call), ...call.body };
    call.collection("dohSettings").replace(settings);
    return settingsResponse(call, settings);
  },
};
