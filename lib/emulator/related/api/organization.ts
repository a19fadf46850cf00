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

const text = (description: string) => Type.String({ description });

const LoginDesign = Type.Object({
  background_color: Type.Optional(text("Background color of the login page.")),
  footer_text: Type.Optional(text("Text at its foot.")),
  header_text: Type.Optional(text("Text at its head.")),
  logo_path: Type.Optional(text("URL of the logo.")),
  text_color: Type.Optional(text("Color of its text.")),
});

const CustomPages = Type.Object({
  forbidden: Type.Optional(text("Identifier of the custom page for whoever other rules keep out.")),
  identity_denied: Type.Optional(text("Identifier of the custom page for whoever rules of identity keep out.")),
});

/** What can be said of an organization. */
export const OrganizationInput = Type.Partial(
  Type.Object({
    name: Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the organization." }),
    auth_domain: Type.String({
      pattern: HOSTNAME_PATTERN,
      maxLength: HOSTNAME_LENGTH,
      description: "Where people log in: `team.cloudflareaccess.com`.",
    }),
    allow_authenticate_via_warp: Type.Boolean({ description: "A session of WARP is enough to log in." }),
    auto_redirect_to_identity: Type.Boolean({ description: "People do not choose the identity provider." }),
    is_ui_read_only: Type.Boolean({ description: "Nothing is changed in the dashboard." }),
    ui_read_only_toggle_reason: text("Why that was changed."),
    session_duration: Duration({ description: "How long people stay logged in." }),
    user_seat_expiration_inactive_time: Duration({ description: "After how much idleness a seat is free again." }),
    warp_auth_session_duration: Type.String({
      pattern: `^$|${DURATION_PATTERN}`,
      description: "How long people stay logged in by WARP.",
    }),
    deny_unmatched_requests: Type.Boolean({ description: "Hostnames without an application are closed." }),
    deny_unmatched_requests_exempted_zone_names: Type.Array(Type.String(), { description: "Zones this is not for." }),
    login_design: LoginDesign,
    custom_pages: CustomPages,
    mfa_config: AnyMfaConfig,
    mfa_required_for_all_apps: Type.Boolean({ description: "Every application asks for a second factor." }),
  }),
);
export type OrganizationInput = Static<typeof OrganizationInput>;

/** What is common to all of Access in an account or a zone. */
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

/** There is one from the beginning. What an update leaves out stays as it is. */
export const organization = {
  get: get(path, { summary: "Get your Zero Trust organization", permission, result: Organization }),
  update: put(path, {
    summary: "Update your Zero Trust organization",
    permission,
    body: OrganizationInput,
    result: Organization,
  }),
} as const;
