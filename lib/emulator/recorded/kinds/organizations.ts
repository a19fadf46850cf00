import type { RecordedKind } from "../recorded-kind";

/** The organization, with DNS over HTTPS. */
export const organizations: RecordedKind = {
  kind: "organizations",
  source: "recorded responses of cf-terraforming; acceptance tests of the official provider",
  certainty: "recorded",
  paths: [
    "/{accounts_or_zones}/{account_or_zone_id}/access/organizations",
    "/{accounts_or_zones}/{account_or_zone_id}/access/organizations/*",
  ],
  collection: "/accounts/{account_id}/access/organizations",
  key: null,
  isSingleton: true,
  object: {
    name: "string",
    auth_domain: "string",
    allow_authenticate_via_warp: "boolean",
    cache_device_posture: "boolean",
    has_migrated_private_apps: "boolean",
    is_ui_read_only: "boolean",
    "auto_redirect_to_identity?": "boolean",
    "login_design?": "object|null",
    "session_duration?": "string",
    "warp_auth_session_duration?": "string",
    "mfa_configuration_allowed?": "boolean",
    "mfa_required_for_all_apps?": "boolean",
    created_at: "time",
    updated_at: "time",
  },
};
