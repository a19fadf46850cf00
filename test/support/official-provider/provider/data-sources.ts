import type { AnswerOptions } from "./answer";

/** The endpoint of a data source. */
export interface DataSourceFacts extends AnswerOptions {
  readonly collection: string;
  /** The attribute with the ID of an object; undefined if the collection is the object. */
  readonly key?: string;
  /** The API's field of the ID. Default `id`. */
  readonly idOf?: string;
  /** Whether the list is one page. The provider reads any other list page by page until a page is empty. */
  readonly isSinglePage?: true;
  /** Whether the real provider leaves `id` null, and sets only `key`. */
  readonly idStaysNull?: true;
}

const ACCESS = "accounts/{account_id}/access";
const SCOPED = "{scope}/access";
const TARGETS = "accounts/{account_id}/infrastructure/targets";
const NETWORKS = "accounts/{account_id}/teamnet/virtual_networks";

type More = AnswerOptions & Pick<DataSourceFacts, "idOf" | "isSinglePage" | "idStaysNull">;

/** Data sources for one object and for a list, as most areas have them. */
function pair(one: string, many: string, collection: string, key: string, more: More = {}) {
  const facts: DataSourceFacts = { collection, key, ...more };
  return { [`cloudflare_${one}`]: facts, [`cloudflare_${many}`]: { ...facts, ...inList(more) } };
}

const inList = ({ asJson = [] }: AnswerOptions): AnswerOptions => ({ asJson: asJson.map((name) => `result.${name}`) });

const access = (one: string, many: string, collection: string, key: string, more?: More) =>
  pair(`zero_trust_access_${one}`, `zero_trust_access_${many}`, collection, key, more);

export const DATA_SOURCES: Readonly<Record<string, DataSourceFacts>> = {
  ...pair("zone", "zones", "zones", "zone_id"),
  ...pair("dns_record", "dns_records", "zones/{zone_id}/dns_records", "dns_record_id", { asJson: ["meta"] }),
  ...pair(
    "zero_trust_tunnel_cloudflared_virtual_network",
    "zero_trust_tunnel_cloudflared_virtual_networks",
    NETWORKS,
    "virtual_network_id",
    { isSinglePage: true },
  ),
  ...pair("zero_trust_list", "zero_trust_lists", "accounts/{account_id}/gateway/lists", "list_id", {
    isSinglePage: true,
  }),
  cloudflare_zero_trust_device_posture_rule: { collection: "accounts/{account_id}/devices/posture", key: "rule_id" },
  cloudflare_zero_trust_organization: { collection: `${SCOPED}/organizations` },
  ...access("application", "applications", `${SCOPED}/apps`, "app_id", { idStaysNull: true }),
  ...access("custom_page", "custom_pages", `${ACCESS}/custom_pages`, "custom_page_id", { idOf: "uid" }),
  ...access("group", "groups", `${SCOPED}/groups`, "group_id"),
  ...access("identity_provider", "identity_providers", `${SCOPED}/identity_providers`, "identity_provider_id"),
  ...access("infrastructure_target", "infrastructure_targets", TARGETS, "target_id"),
  ...access("mtls_certificate", "mtls_certificates", `${SCOPED}/certificates`, "certificate_id"),
  ...access("policy", "policies", `${ACCESS}/policies`, "policy_id"),
  ...access("service_token", "service_tokens", `${SCOPED}/service_tokens`, "service_token_id"),
  ...access("tag", "tags", `${ACCESS}/tags`, "tag_name", { idOf: "name" }),
  ...access("ai_controls_mcp_portal", "ai_controls_mcp_portals", `${ACCESS}/ai-controls/mcp/portals`, "id"),
  ...access("ai_controls_mcp_server", "ai_controls_mcp_servers", `${ACCESS}/ai-controls/mcp/servers`, "id", {
    asJson: ["prompts", "tools"],
  }),
  cloudflare_zero_trust_access_key_configuration: { collection: `${ACCESS}/keys` },
  cloudflare_zero_trust_access_short_lived_certificate: { collection: `${SCOPED}/apps/{app_id}/ca` },
  cloudflare_zero_trust_access_short_lived_certificates: { collection: `${SCOPED}/apps/ca` },
};
