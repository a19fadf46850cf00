import type { RuleKind } from "../../api/areas/policies/rules";
import { RULE_LISTS } from "../../rules/rule-lists";
import { isPermitted, recordOf, RULE_KIND_NAMES } from "../../rules/kinds";

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
    is_shared_oauth_callback_enabled: "5.22.0",
    secure_web_gateway: "5.22.0",
    updated_prompts: "5.22.0",
    updated_tools: "5.22.0",
  },
  cloudflare_zero_trust_access_application: {
    mfa_config: "5.22.0",
    oauth_configuration: "5.22.0",
    "policies.connection_rules.rdp": "5.22.0",
    "policies.mfa_config": "5.22.0",
    "policies.mfa_config.allowed_authenticators=piv_key": "5.29.0",
    "policies.mfa_config.allowed_authenticators=ssh_fido2_key": "5.29.0",
    ...newRuleKinds("policies.", (kind) => isPermitted(kind, "infrastructure")),
  },
  cloudflare_zero_trust_access_group: {
    ...newRuleKinds(""),
  },
  cloudflare_zero_trust_device_posture_rule: {
    "input.auth_state": "5.22.0",
  },
  cloudflare_zero_trust_access_policy: {
    connection_rules: "5.22.0",
    mfa_config: "5.22.0",
    ...newRuleKinds(""),
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
