import { readApplication, planApplication, writeApplication } from "./application";
import type { ObjectValue } from "./body";
import { planDnsRecord } from "./dns-record";
import { emptyIsNull, emptyIsUnset, falseIsNull, hostAddressesAsWritten } from "./normalize";
import type { PlanParts, ResourceFacts, Source } from "./resource-facts";
import { isUnknown, unknown } from "../../../../lib/plugin-framework";

const ACCOUNT = "accounts/{account_id}";
const ACCESS = `${ACCOUNT}/access`;
const SCOPED = "{scope}/access";
const RULES = ["include", "exclude", "require"] as const;

/** Source: the provider's source code and documentation of each resource. */
export const RESOURCES: Readonly<Record<string, ResourceFacts>> = {
  cloudflare_dns_record: {
    collection: "zones/{zone_id}/dns_records",
    importedBy: ["zone_id", "id"],
    asJson: ["meta"],
    plan: planDnsRecord,
  },
  cloudflare_zero_trust_access_ai_controls_mcp_portal: {
    collection: `${ACCESS}/ai-controls/mcp/portals`,
    importedBy: ["account_id", "id"],
    notRefreshed: ["servers.server_id", "servers.updated_prompts", "servers.updated_tools"],
  },
  cloudflare_zero_trust_access_ai_controls_mcp_server: {
    collection: `${ACCESS}/ai-controls/mcp/servers`,
    importedBy: ["account_id", "id"],
    notRefreshed: ["auth_credentials"],
    asJson: ["prompts", "tools"],
  },
  cloudflare_zero_trust_access_application: {
    collection: `${SCOPED}/apps`,
    importedBy: ["scope", "id"],
    plan: planApplication,
    write: writeApplication,
    read: readApplication,
  },
  cloudflare_zero_trust_access_custom_page: {
    collection: `${ACCESS}/custom_pages`,
    idOf: "uid",
    importedBy: ["account_id", "id"],
  },
  cloudflare_zero_trust_access_group: {
    collection: `${SCOPED}/groups`,
    importedBy: ["scope", "id"],
    read: (object, source) => hostAddressesAsWritten(emptyIsUnset(object, source, RULES), source, RULES),
  },
  cloudflare_zero_trust_access_identity_provider: {
    collection: `${SCOPED}/identity_providers`,
    importedBy: ["scope", "id"],
    plan: planIdentityProvider,
    read: readIdentityProvider,
  },
  cloudflare_zero_trust_access_infrastructure_target: {
    collection: `${ACCOUNT}/infrastructure/targets`,
    importedBy: ["account_id", "id"],
  },
  cloudflare_zero_trust_access_key_configuration: {
    collection: `${ACCESS}/keys`,
    key: null,
    idOf: "account_id",
    createdBy: "PUT",
    staysWhenDestroyed: true,
    importedBy: ["account_id"],
  },
  cloudflare_zero_trust_access_mtls_certificate: {
    collection: `${SCOPED}/certificates`,
    importedBy: ["scope", "id"],
    emptiedBeforeDelete: "associated_hostnames",
    read: readCertificate,
  },
  cloudflare_zero_trust_access_mtls_hostname_settings: {
    collection: `${SCOPED}/certificates/settings`,
    key: null,
    createdBy: "PUT",
    staysWhenDestroyed: true,
    notRefreshed: ["settings"],
  },
  cloudflare_zero_trust_access_policy: {
    collection: `${ACCESS}/policies`,
    importedBy: ["account_id", "id"],
    read: readPolicy,
  },
  cloudflare_zero_trust_access_service_token: {
    collection: `${SCOPED}/service_tokens`,
    importedBy: ["scope", "id"],
    notRefreshed: ["client_secret", "client_secret_version", "previous_client_secret_expires_at"],
    plan: planServiceToken,
  },
  cloudflare_zero_trust_access_short_lived_certificate: {
    collection: `${SCOPED}/apps/{app_id}/ca`,
    key: null,
    idOf: "app_id",
    importedBy: ["scope", "app_id"],
  },
  cloudflare_zero_trust_access_tag: {
    collection: `${ACCESS}/tags`,
    key: "name",
    idOf: "name",
    importedBy: ["account_id", "name"],
  },
  cloudflare_zero_trust_device_posture_integration: {
    collection: `${ACCOUNT}/devices/posture/integration`,
    updatedBy: "PATCH",
    importedBy: ["account_id", "id"],
    notRefreshed: ["access_client_id", "access_client_secret", "client_key", "client_secret", "customer_id"].map(
      (name) => `config.${name}`,
    ),
  },
  cloudflare_zero_trust_device_posture_rule: {
    collection: `${ACCOUNT}/devices/posture`,
    importedBy: ["account_id", "id"],
    read: (object, source) => emptyIsUnset(object, source, ["match"]),
  },
  cloudflare_zero_trust_list: { collection: `${ACCOUNT}/gateway/lists`, importedBy: ["account_id", "id"] },
  cloudflare_zero_trust_organization: {
    collection: `${SCOPED}/organizations`,
    key: null,
    createdBy: "PUT",
    staysWhenDestroyed: true,
    importedBy: ["account_id"],
    read: readOrganization,
  },
  cloudflare_zero_trust_tunnel_cloudflared_virtual_network: {
    collection: `${ACCOUNT}/teamnet/virtual_networks`,
    updatedBy: "PATCH",
    importedBy: ["account_id", "id"],
    notRefreshed: ["is_default"],
  },
};

/** The certificate is not in every answer; no hostnames equal an empty list. */
function readCertificate(object: ObjectValue, source: Source): ObjectValue {
  if (source === null) return object;
  const certificate = object.certificate ?? source.certificate ?? null;
  return { ...emptyIsUnset(object, source, ["associated_hostnames"]), certificate };
}

const isRecord = (value: unknown): value is ObjectValue =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isUnknown(value);

/** Secrets that the API does not return stay. A secret that it returns, such as a masked one, replaces the stored one. */
function readIdentityProvider(object: ObjectValue, source: Source): ObjectValue {
  const { config, scim_config } = object;
  if (source === null) return object;
  const [had, hadScim] = [source.config, source.scim_config];
  const kept = (name: string): object =>
    isRecord(scim_config) && isRecord(hadScim) && typeof hadScim[name] === "string" ? { [name]: hadScim[name] } : {};
  return {
    ...object,
    ...(isRecord(config) &&
      isRecord(had) && {
        config: {
          ...falseIsNull(config, had, ["sign_request", "conditional_access_enabled", "support_groups"]),
          client_secret: config.client_secret ?? had.client_secret ?? null,
        },
      }),
    ...(isRecord(scim_config) && { scim_config: { ...scim_config, ...kept("secret"), ...kept("scim_base_url") } }),
  };
}

/** The secret for SCIM is generated when SCIM is enabled, and stays otherwise. */
function planIdentityProvider({ prior, plan }: PlanParts): ObjectValue {
  const [had, planned] = [prior?.scim_config, plan.scim_config];
  if (!isRecord(had) || !isRecord(planned)) return plan;
  const isEnabled = had.enabled !== true && planned.enabled === true;
  return { ...plan, scim_config: { ...planned, secret: isEnabled ? unknown : had.secret } };
}

function readOrganization(object: ObjectValue, source: Source): ObjectValue {
  if (source === null) return { ...object, auto_redirect_to_identity: object.auto_redirect_to_identity ?? false };
  const flags = [
    "auto_redirect_to_identity",
    "allow_authenticate_via_warp",
    "is_ui_read_only",
    "deny_unmatched_requests",
  ];
  const lax = falseIsNull(emptyIsUnset(object, source, ["deny_unmatched_requests_exempted_zone_names"]), source, flags);
  const design = lax.login_design;
  const isPlain = !isRecord(design) || Object.values(design).every((value) => value === null);
  const { ui_read_only_toggle_reason: reason = null } = source;
  return {
    ...lax,
    ...(isPlain && (source.login_design ?? null) === null ? { login_design: null } : {}),
    ui_read_only_toggle_reason:
      (lax.ui_read_only_toggle_reason ?? "") === "" && !isUnknown(reason)
        ? reason
        : (lax.ui_read_only_toggle_reason ?? null),
  };
}

function readPolicy(object: ObjectValue, source: Source): ObjectValue {
  const flags = ["purpose_justification_required", "approval_required", "isolation_required"];
  if (source === null) return emptyIsNull(object, RULES);
  const lax = falseIsNull(emptyIsUnset(object, source, [...RULES, "approval_groups"]), source, flags);
  return hostAddressesAsWritten(lax, source, RULES);
}

/** Plans a new secret for a new version of the secret. */
function planServiceToken({ prior, plan }: PlanParts): ObjectValue {
  if (prior === null || plan.client_secret_version === prior.client_secret_version) {
    const isImported = prior !== null && prior.client_secret === null && isUnknown(plan.client_secret);
    return isImported ? { ...plan, client_secret: null } : plan;
  }
  return { ...plan, client_secret: unknown };
}
