import { millisecondsOf, SEAT_EXPIRATION_MINIMUM } from "../../../api";
import { STRICT_SERVICE_TOKENS_SINCE } from "../../../api/core/sources";
import { ApiError } from "../../core/api-error";
import { assertMfaSessionDuration } from "../../core/duration-check";
import type { HandlerContext } from "../../core/handler";
import type { StoredOrganization } from "../../state/stored-organization";

/** @throws {ApiError} If the settings of an organization contradict each other, or refer to an object that does not exist. */
export function checkSettings(context: HandlerContext, organization: StoredOrganization): void {
  checkCustomPages(context, organization);
  checkSeatExpiration(organization);
  checkSecondFactor(organization);
  checkSecondFactorDurations(organization);
  checkWarp(context, organization);
  checkStrictness(context, organization);
}

/** Pages belong to accounts, so those of zones are not checked. */
function checkCustomPages(context: HandlerContext, { custom_pages = {} }: StoredOrganization): void {
  if (context.scope.kind !== "account") return;
  for (const [reason, uid] of Object.entries(custom_pages)) {
    if (context.collection("customPages").get(uid.toLowerCase()) !== undefined) continue;
    throw ApiError.unknownReference(`/custom_pages/${reason}`, "custom page", uid);
  }
}

function checkSeatExpiration({ user_seat_expiration_inactive_time: time }: StoredOrganization): void {
  if (time === undefined || millisecondsOf(time) >= millisecondsOf(SEAT_EXPIRATION_MINIMUM)) return;
  throw ApiError.invalid(
    "/user_seat_expiration_inactive_time",
    `user_seat_expiration_inactive_time: given ${JSON.stringify(time)}, allowed: at least one month (${SEAT_EXPIRATION_MINIMUM})`,
  );
}

function checkSecondFactor({ mfa_required_for_all_apps, mfa_config = {} }: StoredOrganization): void {
  if (mfa_required_for_all_apps !== true) return;
  const { allowed_authenticators = [], session_duration } = mfa_config;
  if (allowed_authenticators.length > 0 && session_duration !== undefined) return;
  throw ApiError.invalid(
    "/mfa_required_for_all_apps",
    "mfa_required_for_all_apps: requires mfa_config with allowed_authenticators and session_duration",
  );
}

function checkSecondFactorDurations({ mfa_config }: StoredOrganization): void {
  assertMfaSessionDuration(mfa_config?.session_duration, "/mfa_config/session_duration");
  assertMfaSessionDuration(mfa_config?.amr_matching_session_duration, "/mfa_config/amr_matching_session_duration");
}

/** Reported, but contradicted by an acceptance test of the official provider: hence the behavior. */
function checkWarp({ behaviors }: HandlerContext, organization: StoredOrganization): void {
  const { allow_authenticate_via_warp, warp_auth_session_duration = "" } = organization;
  if (!behaviors.organizationsWarpNeedsDuration) return;
  if (allow_authenticate_via_warp !== true || warp_auth_session_duration !== "") return;
  throw ApiError.invalid(
    "/allow_authenticate_via_warp",
    "allow_authenticate_via_warp cannot be set if the Warp Auth Session Duration is not set for the account",
  );
}

function checkStrictness({ behaviors }: HandlerContext, { strict_service_token_auth }: StoredOrganization): void {
  if (!behaviors.organizationsStrictServiceTokens || strict_service_token_auth !== false) return;
  throw ApiError.invalid(
    "/strict_service_token_auth",
    `strict_service_token_auth: given false, allowed: true, because the organization was created since ${STRICT_SERVICE_TOKENS_SINCE}`,
  );
}
