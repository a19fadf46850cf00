import type { OrganizationSettings } from "../../model/access-model";
import type { SourceObject } from "../source-object";
import { flagOf, textOf, unknownIn } from "../value";
import type { PartContext } from "./context";
import { mfaOf, setOf, withoutUnset } from "./settings";

const DECIDING = [
  "strict_service_token_auth",
  "deny_unmatched_requests",
  "deny_unmatched_requests_exempted_zone_names",
  "mfa_required_for_all_apps",
  "mfa_config",
  "allow_authenticate_via_warp",
] as const;

/** The settings that one object tells: the organization, or the companion's settings of it. */
export function organizationOf({ key, values, origin }: SourceObject, context: PartContext): OrganizationSettings {
  for (const attribute of DECIDING) {
    const unknown = unknownIn(values[attribute]);
    if (unknown !== undefined)
      context.note(`The setting ${attribute} of ${key} is not known: ${unknown.reason}.`, origin);
  }
  return withoutUnset({
    origin,
    strictServiceTokens: flagOf(values.strict_service_token_auth),
    denyUnmatchedRequests: flagOf(values.deny_unmatched_requests),
    denyUnmatchedExemptZones: setOf(values.deny_unmatched_requests_exempted_zone_names),
    mfaRequiredForAllApps: flagOf(values.mfa_required_for_all_apps),
    mfa: mfaOf(values.mfa_config),
    allowAuthenticateViaWarp: flagOf(values.allow_authenticate_via_warp),
    sessionDuration: textOf(values.session_duration),
  });
}
