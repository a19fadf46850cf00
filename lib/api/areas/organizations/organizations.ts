import type { Static } from "@sinclair/typebox";
import { DURATION_PATTERN, MFA_SESSION_DURATION_PATTERN, MFA_SESSION_DURATION_RANGE } from "../../core/durations";
import { get, patch, post, put } from "../../core/endpoint";
import { HOSTNAME_LENGTH, HOSTNAME_PATTERN } from "../../core/hostnames";
import { NAME_LENGTH } from "../../core/limits";
import { Duration, Nullable, OneOf, Timestamp } from "../../core/schema";
import { SDK_7_3, STRICT_SERVICE_TOKENS, STRICT_SERVICE_TOKENS_SINCE } from "../../core/sources";
import { Type } from "../../core/type";
import { INFRASTRUCTURE_AUTHENTICATORS, WEB_AUTHENTICATORS } from "../policies/policy-limits";
import { doh } from "./doh";
import {
  PIV_KEY_TYPES,
  PIV_PIN_POLICIES,
  PIV_TOUCH_POLICIES,
  SEAT_EXPIRATION_MINIMUM,
  SERVICE_TOKEN_INACTIVITY_ACTIONS,
  SERVICE_TOKEN_INACTIVITY_DAYS,
} from "./organization-limits";

const text = (description: string) => Type.Optional(Type.String({ description }));
const flag = (description: string) => Type.Optional(Type.Boolean({ description }));

const LoginDesign = Type.Object(
  {
    background_color: text("Background color of the login page."),
    footer_text: text("Footer text of the login page."),
    header_text: text("Header text of the login page."),
    logo_path: text("URL of the logo on the login page."),
    text_color: text("Text color of the login page."),
  },
  { description: "Design of the login page." },
);

const CustomPages = Type.Object(
  {
    forbidden: text("Identifier of the custom page shown when a rule that is not identity-based denies access."),
    identity_denied: text("Identifier of the custom page shown when an identity-based rule denies access."),
  },
  { description: "Custom pages of the organization." },
);

function mfaDuration(description: string) {
  const { minimum, maximum } = MFA_SESSION_DURATION_RANGE;
  return Type.Optional(
    Type.String({
      pattern: MFA_SESSION_DURATION_PATTERN,
      description: `${description}: \`${minimum}\` to \`${maximum}\`.`,
    }),
  );
}

const MfaConfig = Type.Object(
  {
    allowed_authenticators: Type.Optional(
      // Versions of the official provider up to 5.22 call the PIV key `ssh_piv_key`.
      Type.Array(OneOf([...WEB_AUTHENTICATORS, ...INFRASTRUCTURE_AUTHENTICATORS, "ssh_piv_key"]), {
        description: "Accepted second factors.",
      }),
    ),
    amr_matching_session_duration: mfaDuration(
      "How long a second factor of the identity provider (AMR claim `mfa`) is accepted instead",
    ),
    required_aaguids: text("Identifier of the Cloudflare list of accepted FIDO2 authenticators."),
    session_duration: mfaDuration("How long a second factor stays valid"),
  },
  { description: "Multi-factor authentication." },
);

const PivKeyRequirements = Type.Object(
  {
    pin_policy: Type.Optional(OneOf(PIV_PIN_POLICIES, { description: "When the PIN is required." })),
    require_fips_device: flag("The device must be validated by FIPS 140-2, level 1 or higher."),
    ssh_key_size: Type.Optional(Type.Array(Type.Integer(), { description: "Accepted key sizes in bits." })),
    ssh_key_type: Type.Optional(Type.Array(OneOf(PIV_KEY_TYPES), { description: "Accepted types of keys." })),
    touch_policy: Type.Optional(OneOf(PIV_TOUCH_POLICIES, { description: "When a touch is required." })),
  },
  { description: "Requirements for PIV keys as second factor." },
);

const ServiceTokenInactivity = Type.Object(
  {
    action: OneOf(SERVICE_TOKEN_INACTIVITY_ACTIONS, { description: "What happens to an inactive service token." }),
    enabled: Type.Boolean({ description: "Whether inactive service tokens are disabled or deleted." }),
    inactivity_threshold_days: Type.Integer({
      ...SERVICE_TOKEN_INACTIVITY_DAYS,
      description: "Days without a successful authentication after which a token is inactive.",
    }),
  },
  {
    description:
      "Disables or deletes inactive service tokens. A token that a rule of a policy refers to is never inactive.",
    newerThanReference: SDK_7_3,
  },
);
export type ServiceTokenInactivity = Static<typeof ServiceTokenInactivity>;

const settings = {
  allow_authenticate_via_warp: flag("Users can log in with their WARP session."),
  auto_redirect_to_identity: flag("Users are sent to the identity provider without choosing one."),
  custom_pages: Type.Optional(CustomPages),
  deny_unmatched_requests: flag("Requests to hostnames without an application are denied."),
  deny_unmatched_requests_exempted_zone_names: Type.Optional(
    Type.Array(Type.String(), { description: "Zones exempt from `deny_unmatched_requests`." }),
  ),
  is_ui_read_only: flag("The dashboard is read-only."),
  login_design: Type.Optional(LoginDesign),
  mfa_config: Type.Optional(MfaConfig),
  mfa_piv_key_requirements: Type.Optional(PivKeyRequirements),
  // The name in versions of the official provider up to 5.22.
  mfa_ssh_piv_key_requirements: Type.Optional(PivKeyRequirements),
  mfa_required_for_all_apps: flag("Every application requires a second factor."),
  service_token_inactivity: Type.Optional(ServiceTokenInactivity),
  session_duration: Type.Optional(Duration({ description: "Duration of login sessions." })),
  strict_service_token_auth: Type.Optional(
    Type.Boolean({
      description:
        "Requests with a service token are decided by Service Auth policies only, and denied with 401 or 403. " +
        `Organizations created since ${STRICT_SERVICE_TOKENS_SINCE} cannot turn it off.`,
      newerThanReference: STRICT_SERVICE_TOKENS,
    }),
  ),
  ui_read_only_toggle_reason: text("Reason for changing `is_ui_read_only`."),
  user_seat_expiration_inactive_time: Type.Optional(
    Duration({
      description: `Inactivity after which a user's seat is released: at least a month (\`${SEAT_EXPIRATION_MINIMUM}\`).`,
    }),
  ),
  warp_auth_non_browser_401: flag("Failed WARP logins of programs other than browsers are denied with 401."),
  warp_auth_session_duration: Type.Optional(
    Type.String({ pattern: `^$|${DURATION_PATTERN}`, description: "Duration of WARP login sessions." }),
  ),
};

const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the organization." });
const auth_domain = Type.String({
  pattern: HOSTNAME_PATTERN,
  maxLength: HOSTNAME_LENGTH,
  description: "Domain of the login page: `team.cloudflareaccess.com`.",
});

/** The fields to create an organization. */
export const OrganizationInput = Type.Object({ name, auth_domain, ...settings });
export type OrganizationInput = Static<typeof OrganizationInput>;

/** The fields to update an organization. */
export const OrganizationUpdate = Type.Object({
  name: Type.Optional(name),
  auth_domain: Type.Optional(auth_domain),
  ...settings,
  // Read-only, but the official provider sends back the value that it has read.
  mfa_configuration_allowed: flag("Applications and policies can require a second factor. Ignored in requests."),
});
export type OrganizationUpdate = Static<typeof OrganizationUpdate>;

/** The Zero Trust organization: settings of Access for the whole account or zone. */
export const Organization = Type.Object({
  ...OrganizationUpdate.properties,
  ui_read_only_toggle_reason: Type.Optional(
    Nullable(Type.String(), { description: "Reason for changing `is_ui_read_only`; null if it was not given." }),
  ),
  cache_device_posture: flag("Results of device posture checks are cached."),
  has_migrated_private_apps: flag("Private applications use the current model."),
  created_at: Type.Optional(Timestamp({ description: "When the organization was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the organization was last changed." })),
});
export type Organization = Static<typeof Organization>;

/** The user whose access is revoked. */
export const UserRevocation = Type.Object({
  email: Type.String({ format: "email", description: "Email address of the user." }),
  user_uid: text("Identifier of the user."),
  devices: flag("The user's devices are revoked too."),
  warp_session_reauth: flag("The user must log in to WARP again."),
});
export type UserRevocation = Static<typeof UserRevocation>;

const path = "/{accounts_or_zones}/{account_or_zone_id}/access/organizations";
const permission = "Access: Organizations, Identity Providers, and Groups";
const newerThanReference = SDK_7_3;

/** The Zero Trust organization of the account or zone. Each has at most one. */
export const organizations = {
  get: get(path, {
    summary: "Get your Zero Trust organization",
    permission,
    newerThanReference,
    result: Organization,
  }),
  create: post(path, {
    summary: "Create your Zero Trust organization",
    permission,
    newerThanReference,
    body: OrganizationInput,
    result: Organization,
  }),
  /** Replaces the settings: those that are omitted are removed. `edit` changes single settings. */
  update: put(path, {
    summary: "Update your Zero Trust organization",
    permission,
    newerThanReference,
    body: OrganizationUpdate,
    result: Organization,
  }),
  /** Changes the given settings, and leaves all others unchanged. */
  edit: patch(path, {
    summary: "Edit your Zero Trust organization",
    permission,
    newerThanReference: STRICT_SERVICE_TOKENS,
    body: OrganizationUpdate,
    result: Organization,
    repeat: "safe",
  }),
  /** Ends all sessions of a user. */
  revokeUsers: post(`${path}/revoke_user`, {
    summary: "Revoke all Access tokens for a user",
    permission,
    newerThanReference,
    body: UserRevocation,
    result: Type.Boolean({ description: "Whether the access was revoked." }),
    repeat: "safe",
    destroys: true,
  }),
  doh,
} as const;
