import { ApiError } from "../../core/api-error";
import type { ApplicationFields } from "../../state/stored-application";
import { assertDurationBetween, assertMfaSessionDuration } from "../../core/duration-check";

/** @throws {ApiError} If fields that are valid on their own are invalid together. */
export function checkFields(fields: ApplicationFields): void {
  checkLogin(fields);
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

function checkLogin({ auto_redirect_to_identity, allowed_idps = [] }: ApplicationFields): void {
  if (auto_redirect_to_identity !== true || allowed_idps.length === 1) return;
  throw ApiError.invalid(
    "/auto_redirect_to_identity",
    `auto_redirect_to_identity: given true with ${allowed_idps.length} allowed_idps, allowed: with exactly one`,
  );
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
  assertMfaSessionDuration(mfa_config, "/mfa_config");
  if (saas_app?.auth_type !== "oidc") return;
  assertDurationBetween(saas_app.access_token_lifetime, "1m", "24h", "/saas_app/access_token_lifetime");
  assertDurationBetween(
    saas_app.refresh_token_options?.lifetime,
    "1m",
    undefined,
    "/saas_app/refresh_token_options/lifetime",
  );
}
