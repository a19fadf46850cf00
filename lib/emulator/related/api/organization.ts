import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import {
  AnyMfaConfig,
  Duration,
  DURATION_PATTERN,
  get,
  HOSTNAME_LENGTH,
  HOSTNAME_PATTERN,
  NAME_LENGTH,
  Nullable,
  put,
  Timestamp,
} from "../../../api";

const string = (description: string) => Type.String({ description });

const LoginDesign = Type.Object({
  background_color: Type.Optional(string("Background color of the login page.")),
  footer_text: Type.Optional(string("Footer text of the login page.")),
  header_text: Type.Optional(string("Header text of the login page.")),
  logo_path: Type.Optional(string("URL of the logo.")),
  text_color: Type.Optional(string("Text color of the login page.")),
});

const CustomPages = Type.Object({
  forbidden: Type.Optional(
    string("Identifier of the custom page shown when a rule that is not identity-based denies access."),
  ),
  identity_denied: Type.Optional(
    string("Identifier of the custom page shown when an identity-based rule denies access."),
  ),
});

/** Input of the organization. */
export const OrganizationInput = Type.Partial(
  Type.Object({
    name: Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the organization." }),
    auth_domain: Type.String({
      pattern: HOSTNAME_PATTERN,
      maxLength: HOSTNAME_LENGTH,
      description: "Domain of the login page: `team.cloudflareaccess.com`.",
    }),
    allow_authenticate_via_warp: Type.Boolean({ description: "Users can log in with their WARP session." }),
    auto_redirect_to_identity: Type.Boolean({
      description: "Users are sent to the identity provider without choosing one.",
    }),
    is_ui_read_only: Type.Boolean({ description: "The dashboard is read-only." }),
    ui_read_only_toggle_reason: string("Reason for changing `is_ui_read_only`."),
    session_duration: Duration({ description: "Duration of login sessions." }),
    user_seat_expiration_inactive_time: Duration({ description: "Inactivity after which a user's seat is released." }),
    warp_auth_session_duration: Type.String({
      pattern: `^$|${DURATION_PATTERN}`,
      description: "Duration of WARP login sessions.",
    }),
    deny_unmatched_requests: Type.Boolean({ description: "Requests to hostnames without an application are denied." }),
    deny_unmatched_requests_exempted_zone_names: Type.Array(Type.String(), {
      description: "Zones exempt from `deny_unmatched_requests`.",
    }),
    login_design: LoginDesign,
    custom_pages: CustomPages,
    mfa_config: AnyMfaConfig,
    mfa_required_for_all_apps: Type.Boolean({ description: "Every application requires a second factor." }),
  }),
);
export type OrganizationInput = Static<typeof OrganizationInput>;

/** The Zero Trust organization: settings of Access for the whole account or zone. */
export const Organization = Type.Object({
  ...OrganizationInput.properties,
  name: Type.String(),
  auth_domain: Type.String(),
  login_design: Nullable(LoginDesign),
  created_at: Timestamp(),
  updated_at: Timestamp(),
});
export type Organization = Static<typeof Organization>;

const path = "/{accounts_or_zones}/{account_or_zone_id}/access/organizations";
const permission = "Access: Organizations, Identity Providers, and Groups";

/** Each account has exactly one. An update leaves omitted fields unchanged. */
export const organization = {
  get: get(path, { summary: "Get your Zero Trust organization", permission, result: Organization }),
  update: put(path, {
    summary: "Update your Zero Trust organization",
    permission,
    body: OrganizationInput,
    result: Organization,
  }),
} as const;
