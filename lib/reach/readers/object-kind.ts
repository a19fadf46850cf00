/** A kind of object that the model has, or that its parts refer to. */
export type ObjectKind =
  | "application"
  | "policy"
  | "group"
  | "list"
  | "identity provider"
  | "service token"
  | "device posture check"
  | "MCP server"
  | "MCP portal"
  | "target"
  | "target fleet"
  | "organization"
  | "virtual network";

/**
 * The kind of object of each Terraform type that decides who gets in: of the official provider, versions 4 and 5, with the
 * names that it had, and of the companion provider.
 */
const KINDS: Readonly<Record<string, ObjectKind>> = {
  cloudflare_zero_trust_access_application: "application",
  cloudflare_access_application: "application",
  cfaccess_application: "application",
  cfaccess_bookmark: "application",
  cloudflare_access_bookmark: "application",
  cloudflare_zero_trust_access_policy: "policy",
  cloudflare_access_policy: "policy",
  cfaccess_application_policy: "policy",
  cloudflare_zero_trust_access_group: "group",
  cloudflare_access_group: "group",
  cloudflare_zero_trust_list: "list",
  cloudflare_teams_list: "list",
  cloudflare_zero_trust_access_identity_provider: "identity provider",
  cloudflare_access_identity_provider: "identity provider",
  cloudflare_zero_trust_access_service_token: "service token",
  cloudflare_access_service_token: "service token",
  cfaccess_service_token: "service token",
  cloudflare_zero_trust_device_posture_rule: "device posture check",
  cloudflare_device_posture_rule: "device posture check",
  cloudflare_zero_trust_access_ai_controls_mcp_server: "MCP server",
  cloudflare_zero_trust_access_ai_controls_mcp_portal: "MCP portal",
  cfaccess_mcp_portal: "MCP portal",
  cloudflare_zero_trust_access_infrastructure_target: "target",
  cloudflare_zero_trust_infrastructure_access_target: "target",
  cloudflare_infrastructure_access_target: "target",
  cfaccess_target_fleet: "target fleet",
  cloudflare_zero_trust_organization: "organization",
  cloudflare_access_organization: "organization",
  cfaccess_organization_settings: "organization",
  cloudflare_zero_trust_tunnel_cloudflared_virtual_network: "virtual network",
  cloudflare_zero_trust_tunnel_virtual_network: "virtual network",
  cloudflare_tunnel_virtual_network: "virtual network",
};

/** Terraform types of Access that decide nothing by themselves: pages, tags, keys, rotations, certificates. */
const WITHOUT_DECISION: ReadonlySet<string> = new Set([
  "cfaccess_application_settings",
  "cfaccess_gateway_ca",
  "cfaccess_idp_federation_grant",
  "cfaccess_key_rotation",
  "cfaccess_mcp_portal_server",
  "cfaccess_mcp_server_oauth_client",
  "cfaccess_mcp_server_sync",
  "cfaccess_organization_doh",
  "cfaccess_policy_test",
  "cfaccess_saml_certificate",
  "cfaccess_service_token_delivery",
  "cfaccess_service_token_rotation",
  "cfaccess_token_revocation",
  "cfaccess_user",
  ...[
    "ca_certificate",
    "custom_page",
    "key_configuration",
    "keys_configuration",
    "mtls_certificate",
    "mtls_hostname_settings",
    "mutual_tls_certificate",
    "mutual_tls_hostname_settings",
    "short_lived_certificate",
    "tag",
  ].flatMap((name) => [`cloudflare_zero_trust_access_${name}`, `cloudflare_access_${name}`]),
]);

export const OBJECT_KINDS: readonly ObjectKind[] = [...new Set(Object.values(KINDS))];

/** The kind of object of a Terraform type; undefined if the type is not part of the model. */
export const kindOfType = (type: string): ObjectKind | undefined =>
  Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;

/** Whether a Terraform type is of Access, but one that the readers do not know. */
export const isUnknownAccessType = (type: string): boolean =>
  /^(?:cloudflare_(?:zero_trust_)?access_|cfaccess_)/.test(type) &&
  kindOfType(type) === undefined &&
  !WITHOUT_DECISION.has(type);
