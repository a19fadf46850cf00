/** Fields that no construct writes, and why. test/completeness/fields.test.ts fails for one that a construct writes after all. */
export interface SettledFields {
  /** The title of the object in `OBJECTS`. */
  readonly object: string;
  /** The fields: their paths, or `saas_app.*` for all below one. */
  readonly fields: readonly string[];
  /** The types of application. @default - all that have the field */
  readonly types?: readonly string[];
  /** Why, after a colon. */
  readonly reason: string;
}

const WEB = ["self_hosted", "ssh", "vnc", "rdp"] as const;
const SAAS = ["saas", "dash_sso"] as const;

const NO_VERSION = "no version of the official provider has it";
const APPLICATIONS: readonly Omit<SettledFields, "object">[] = [
  {
    fields: ["self_hosted_domains"],
    reason: "deprecated; `destinations` has replaced it",
  },
  {
    fields: ["destinations.mcp_server_id"],
    types: [...WEB, "mcp_portal"],
    reason: "only applications of type `mcp` have such a destination",
  },
  {
    fields: [
      "destinations.cidr",
      "destinations.hostname",
      "destinations.l4_protocol",
      "destinations.port_range",
      "destinations.vnet_id",
      "destinations.worker_id",
    ],
    types: ["mcp", "mcp_portal"],
    reason: "the application of a server protects that server, and the application of a portal its hostname",
  },
  {
    fields: ["destinations.uri"],
    types: ["mcp"],
    reason: "the application of a server protects that server",
  },
  {
    fields: ["domain"],
    types: SAAS,
    reason: "read-only: Cloudflare sets it, and ignores it in requests",
  },
  {
    fields: ["saas_app.idp_entity_id", "saas_app.sso_endpoint", "saas_app.public_key"],
    types: SAAS,
    reason: "read-only: Cloudflare sets it, and the construct returns it",
  },
  {
    fields: ["saas_app.client_id", "saas_app.client_secret"],
    types: SAAS,
    reason: "read-only: Cloudflare sets it, and `OidcApp` returns it",
  },
  {
    fields: [
      "saas_app.redirect_uris",
      "saas_app.grant_types",
      "saas_app.scopes",
      "saas_app.custom_claims.*",
      "saas_app.group_filter_regex",
      "saas_app.app_launcher_url",
      "saas_app.access_token_lifetime",
      "saas_app.refresh_token_options.*",
      "saas_app.hybrid_and_implicit_options.*",
      "saas_app.allow_pkce_without_client_secret",
    ],
    types: ["dash_sso"],
    reason: "the dashboard logs in with SAML, and this is a field of OpenID Connect",
  },
  {
    fields: [
      "policies.name",
      "policies.decision",
      "policies.include",
      "policies.exclude",
      "policies.require",
      "policies.approval_groups.*",
      "policies.approval_required",
      "policies.isolation_required",
      "policies.purpose_justification_prompt",
      "policies.purpose_justification_required",
      "policies.session_duration",
      "policies.connection_rules.rdp.*",
      "policies.mfa_config.*",
    ],
    types: [
      ...WEB,
      ...SAAS,
      "app_launcher",
      "warp",
      "biso",
      "bookmark",
      "mcp",
      "mcp_portal",
      "proxy_endpoint",
    ],
    reason: "an application refers to policies, which have the field: see [Policies](#policies)",
  },
  {
    fields: ["policies.id"],
    types: ["infrastructure"],
    reason: "the policies belong to the application, and Access numbers them",
  },
  {
    fields: ["mfa_config.*"],
    types: ["infrastructure"],
    reason: "each policy of the application has it: `mfa`",
  },
];

const OTHERS: readonly SettledFields[] = [
  {
    object: "Policies of one application",
    fields: ["*"],
    reason: "an application refers to policies that are objects of their own: see [Policies](#policies)",
  },
  {
    object: "Bookmarks",
    fields: ["*"],
    reason: "deprecated; an application of type `bookmark` has replaced it: `BookmarkApp`",
  },
  {
    object: "Deleted infrastructure targets",
    fields: ["target_ids"],
    reason: "`TargetFleet` sends it when targets leave the fleet",
  },
  {
    object: "Identity providers",
    fields: ["config.azure_cloud"],
    reason: `${NO_VERSION}, and only \`default\` is known as a value`,
  },
  { object: "Identity providers", fields: ["config.api_token"], reason: "obsolete: Okta's groups come by SCIM" },
  {
    object: "Identity providers",
    fields: ["scim_config.group_member_deprovision"],
    reason: "obsolete; `user_deprovision` has replaced it",
  },
  { object: "Identity providers", fields: ["scim_config.secret"], reason: "read-only: Cloudflare makes it" },
  {
    object: "Organization",
    fields: ["mfa_ssh_piv_key_requirements.*"],
    reason: "the former name of `mfa_piv_key_requirements`",
  },
  { object: "Organization", fields: ["mfa_configuration_allowed"], reason: "read-only: ignored in requests" },
  {
    object: "MCP portals",
    fields: ["allow_code_mode"],
    reason: "deprecated; `code_mode` has replaced it",
  },
  {
    object: "Federation grants",
    fields: ["idp_id"],
    reason: "the API reference does not have it yet; use the L1 `CfaccessIdpFederationGrant`",
  },
  {
    object: "DNS over HTTPS of the organization",
    fields: ["*"],
    reason: "the API reference does not have it yet; use the L1 `CfaccessOrganizationDoh`",
  },
];

/** Every field that no construct writes. */
export const SETTLED: readonly SettledFields[] = [
  ...APPLICATIONS.map((one) => ({ object: "Applications", ...one })),
  ...OTHERS,
];
