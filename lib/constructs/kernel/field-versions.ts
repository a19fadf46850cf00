import type { RuleKind } from "../../api/areas/policies/rules";
import { RULE_LISTS } from "../../rules/rule-lists";
import { isPermitted, recordOf, RULE_KIND_NAMES } from "../../rules/kinds";

/** Like the Workers: after 5.22.0, and not later than 5.27. */
const IN_5_27 = {
  "config.force_authn": "5.27.0",
  "config.max_sso_url_length": "5.27.0",
  "config.use_login_hint": "5.27.0",
};

/** Likewise. */
const ORGANIZATION_IN_5_27 = {
  service_token_inactivity: "5.27.0",
  strict_service_token_auth: "5.27.0",
  warp_auth_non_browser_401: "5.27.0",
};

/**
 * Of the rules of groups and policies, and likewise after 5.22.0 and not later than 5.27. No source says what it means, so no
 * construct writes it.
 */
const DEVICE_POSTURE_ACCOUNT = Object.fromEntries(
  RULE_LISTS.map((list) => [`${list}.device_posture.account_id`, "5.27.0"]),
);

/** Names for keys on a PIV card, which 5.29.0 renamed: before, they were `ssh_piv_key`. */
const PIV_KEYS = {
  "mfa_config.allowed_authenticators=piv_key": "5.29.0",
  "mfa_config.allowed_authenticators=ssh_fido2_key": "5.29.0",
};

/**
 * Destinations that are Workers came after 5.22.0 and not later than 5.27: the schema that Pulumi's provider 6.22.1 was generated
 * from has them.
 */
const WORKER_DESTINATIONS = {
  "destinations.worker_id": "5.27.0",
  "destinations.type=worker": "5.27.0",
  "destinations.type=preview_worker": "5.27.0",
  "destinations.type=all_workers": "5.27.0",
  "destinations.type=all_preview_workers": "5.27.0",
};

/**
 * Attributes that the official provider's L1s lack, because they were generated from version 5.14.0; each with the
 * first version known to support it. Versions up to 5.22.0 are from its schema, later ones from the release notes
 * (https://github.com/cloudflare/terraform-provider-cloudflare/releases). `attribute=value` is a value that was added
 * later than its attribute.
 */
export const FIELD_VERSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cloudflare_zero_trust_access_ai_controls_mcp_portal: {
    allow_code_mode: "5.22.0",
    code_mode: "5.24.0",
    secure_web_gateway: "5.22.0",
    "servers.updated_prompts.alias": "5.22.0",
    "servers.updated_tools.alias": "5.22.0",
  },
  cloudflare_zero_trust_access_ai_controls_mcp_server: {
    // After 5.22.0, and not later than 5.27, as below.
    client_secret: "5.27.0",
    is_shared_oauth_callback_enabled: "5.22.0",
    secure_web_gateway: "5.22.0",
    updated_prompts: "5.22.0",
    updated_tools: "5.22.0",
  },
  cloudflare_zero_trust_access_application: {
    ...WORKER_DESTINATIONS,
    mfa_config: "5.22.0",
    ...PIV_KEYS,
    oauth_configuration: "5.22.0",
    "policies.connection_rules.rdp": "5.22.0",
    "policies.mfa_config": "5.22.0",
    "policies.mfa_config.allowed_authenticators=piv_key": "5.29.0",
    "policies.mfa_config.allowed_authenticators=ssh_fido2_key": "5.29.0",
    ...newRuleKinds("policies.", (kind) => isPermitted(kind, "infrastructure")),
  },
  cloudflare_zero_trust_access_group: {
    ...DEVICE_POSTURE_ACCOUNT,
    ...newRuleKinds(""),
  },
  // The next three: after 5.22.0, and not later than 5.27, as above. No source says what a contract version is.
  cloudflare_zero_trust_access_custom_page: { contract_version: "5.27.0" },
  cloudflare_zero_trust_access_infrastructure_target: { tags: "5.27.0" },
  cloudflare_zero_trust_access_service_token: { enabled: "5.27.0" },
  cloudflare_zero_trust_access_identity_provider: {
    "config.enable_encryption": "5.22.0",
    ...IN_5_27,
    "config.restrict_to_account_members": "5.22.0",
    read_only: "5.22.0",
    saml_certificate_set_id: "5.22.0",
    "type=cloudflare": "5.22.0",
  },
  cloudflare_zero_trust_device_posture_rule: {
    "input.auth_state": "5.22.0",
  },
  cloudflare_zero_trust_access_policy: {
    connection_rules: "5.22.0",
    ...DEVICE_POSTURE_ACCOUNT,
    mfa_config: "5.22.0",
    ...PIV_KEYS,
    ...newRuleKinds(""),
  },
  cloudflare_zero_trust_organization: {
    mfa_configuration_allowed: "5.22.0",
    deny_unmatched_requests: "5.22.0",
    deny_unmatched_requests_exempted_zone_names: "5.22.0",
    mfa_config: "5.22.0",
    ...PIV_KEYS, // renamed together with those of applications
    mfa_required_for_all_apps: "5.22.0",
    mfa_ssh_piv_key_requirements: "5.22.0",
    ...ORGANIZATION_IN_5_27,
  },
};

/** The attributes of the kinds of rules that came later, in the three lists of rules below a path. */
function newRuleKinds(path: string, isUsed: (kind: RuleKind) => boolean = () => true): Record<string, string> {
  const newer = RULE_KIND_NAMES.filter(isUsed).flatMap((kind) => {
    const { attribute, since } = recordOf(kind);
    return since === undefined ? [] : RULE_LISTS.map((list) => [`${path}${list}.${attribute}`, since]);
  });
  return Object.fromEntries(newer) as Record<string, string>;
}
