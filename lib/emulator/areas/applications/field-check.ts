import { SCIM_MAPPING_SCHEMAS } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { referableObjects } from "../../core/stored-objects";
import type { ApplicationFields } from "../../state/stored-application";
import { assertDurationBetween, assertMfaSessionDuration } from "../../core/duration-check";

/** @throws {ApiError} If fields that are valid on their own are invalid together. */
export function checkFields(context: HandlerContext, fields: ApplicationFields): void {
  checkLogin(context, fields);
  checkWarpLogin(context, fields);
  checkMappings(fields);
  checkCors(fields);
  checkLifetimes(fields);
  for (const [i, uri] of (fields.oauth_configuration?.dynamic_client_registration?.allowed_uris ?? []).entries()) {
    if (uri.startsWith("https://")) continue;
    const name = `oauth_configuration.dynamic_client_registration.allowed_uris.${i}`;
    throw ApiError.invalid(
      `/${name.replaceAll(".", "/")}`,
      `${name}: given ${JSON.stringify(uri)}, allowed: an https URI`,
    );
  }
}

/** Without `allowed_idps`, users can choose from all identity providers. If there is only one, there is no choice. */
function checkLogin(
  context: HandlerContext,
  { auto_redirect_to_identity, allowed_idps = [] }: ApplicationFields,
): void {
  if (auto_redirect_to_identity !== true || allowed_idps.length === 1) return;
  if (allowed_idps.length === 0 && referableObjects(context, "identityProviders").length === 1) return;
  throw ApiError.invalid(
    "/auto_redirect_to_identity",
    `auto_redirect_to_identity: given true with ${allowed_idps.length} allowed_idps, allowed: with exactly one, or with none if the account has exactly one identity provider`,
  );
}

function checkWarpLogin(context: HandlerContext, { allow_authenticate_via_warp }: ApplicationFields): void {
  if (allow_authenticate_via_warp !== true || !context.behaviors.applicationsWarpLoginNeedsDuration) return;
  const organizations = referableObjects(context, "organizations");
  if (organizations.some(({ warp_auth_session_duration: duration = "" }) => duration !== "")) return;
  throw ApiError.invalid(
    "/allow_authenticate_via_warp",
    "allow_authenticate_via_warp cannot be set if the Warp Auth Session Duration is not set for the account; set warp_auth_session_duration of the organization first",
  );
}

function checkMappings({ scim_config }: ApplicationFields): void {
  for (const [i, { schema }] of (scim_config?.mappings ?? []).entries()) {
    if ((SCIM_MAPPING_SCHEMAS as readonly string[]).includes(schema)) continue;
    throw ApiError.invalid(
      `/scim_config/mappings/${i}/schema`,
      `invalid SCIM schema in mappings: given ${JSON.stringify(schema)}, allowed: ${SCIM_MAPPING_SCHEMAS.join(", ")}`,
    );
  }
}

/** Pairs of fields that cannot be combined. */
const CORS_CONFLICTS = [
  ["allow_all_headers", "allowed_headers"],
  ["allow_all_methods", "allowed_methods"],
  ["allow_all_origins", "allowed_origins"],
  ["allow_all_origins", "allow_credentials"],
] as const;

function checkCors({ cors_headers: cors, options_preflight_bypass }: ApplicationFields): void {
  if (cors === undefined) return;
  if (options_preflight_bypass === true) {
    throw ApiError.invalid(
      "/options_preflight_bypass",
      "options_preflight_bypass: given true, which cannot be combined with cors_headers",
    );
  }
  for (const [all, some] of CORS_CONFLICTS) {
    const other = cors[some];
    const isSet = Array.isArray(other) ? other.length > 0 : other === true;
    if (cors[all] !== true || !isSet) continue;
    throw ApiError.invalid(
      `/cors_headers/${all}`,
      `cors_headers.${all}: given true, which cannot be combined with ${some}`,
    );
  }
}

function checkLifetimes({ session_duration, saas_app, mfa_config }: ApplicationFields): void {
  if (session_duration?.startsWith("-") === true) {
    throw ApiError.invalid("/session_duration", `session_duration: given "${session_duration}", allowed: 0s or longer`);
  }
  assertMfaSessionDuration(mfa_config?.session_duration, "/mfa_config/session_duration");
  if (saas_app?.auth_type !== "oidc") return;
  assertDurationBetween(saas_app.access_token_lifetime, "1m", "24h", "/saas_app/access_token_lifetime");
  assertDurationBetween(
    saas_app.refresh_token_options?.lifetime,
    "1m",
    undefined,
    "/saas_app/refresh_token_options/lifetime",
  );
}
