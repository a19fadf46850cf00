// Without imports: the constructs load this file alone.

/** Platforms of devices. */
export const POSTURE_PLATFORMS = ["windows", "mac", "linux", "android", "ios", "chromeos"] as const;

/** How a version or a number is compared. */
export const POSTURE_OPERATORS = ["<", "<=", ">", ">=", "=="] as const;

/** The required fields of the input, by type of rule. The API accepts the other types without any. */
export const REQUIRED_POSTURE_INPUT = {
  file: ["path"],
  application: ["path"],
  tanium: [],
  gateway: [],
  warp: [],
  disk_encryption: [],
  serial_number: ["id"],
  sentinelone: ["path"],
  carbonblack: ["path"],
  firewall: [],
  os_version: ["version", "operator"],
  domain_joined: [],
  client_certificate: ["certificate_id", "cn"],
  client_certificate_v2: ["certificate_id"],
  antivirus: [],
  unique_client_id: ["id"],
  kolide: ["connection_id"],
  tanium_s2s: ["connection_id"],
  crowdstrike_s2s: ["connection_id"],
  intune: ["connection_id", "compliance_status"],
  workspace_one: ["connection_id", "compliance_status"],
  sentinelone_s2s: ["connection_id"],
  custom_s2s: ["connection_id", "operator", "score"],
} as const satisfies Record<string, readonly string[]>;

/** Platforms that a type of check supports, where it does not support all of them (Cloudflare's OpenAPI schema). */
export const PLATFORMS_OF_CHECK = {
  file: ["windows", "mac", "linux"],
  application: ["windows", "mac", "linux"],
  sentinelone: ["windows", "mac", "linux"],
  carbonblack: ["windows", "mac", "linux"],
  firewall: ["windows", "mac"],
  domain_joined: ["windows"],
  client_certificate_v2: ["windows", "mac", "linux"],
  unique_client_id: ["android", "ios", "chromeos"],
} as const;

/** The values of fields of the input that have a fixed set (the descriptions of the official provider's schema). */
export const POSTURE_VALUES = {
  intune_compliance_status: ["compliant", "noncompliant", "unknown", "notapplicable", "ingraceperiod", "error"],
  workspace_one_compliance_status: ["compliant", "noncompliant", "unknown"],
  extended_key_usage: ["clientAuth", "emailProtection"],
  network_status: ["connected", "disconnected", "disconnecting", "connecting"],
  operational_state: [
    "na",
    "partially_disabled",
    "auto_fully_disabled",
    "fully_disabled",
    "auto_partially_disabled",
    "disabled_error",
    "db_corruption",
  ],
  risk_level: ["low", "medium", "high", "critical"],
  state: ["online", "offline", "unknown"],
  trust_stores: ["system", "user"],
} as const;

/** Range of the score that an integration gives a device. */
export const POSTURE_SCORE = { minimum: 0, maximum: 100 } as const;

/** The required fields of the configuration, by type of integration. */
export const REQUIRED_POSTURE_CONFIG = {
  workspace_one: ["api_url", "auth_url", "client_id", "client_secret"],
  crowdstrike_s2s: ["api_url", "client_id", "client_secret", "customer_id"],
  uptycs: ["api_url", "client_key", "client_secret", "customer_id"],
  intune: ["client_id", "client_secret", "customer_id"],
  kolide: ["client_id", "client_secret"],
  tanium_s2s: ["api_url", "client_secret"],
  sentinelone_s2s: ["api_url", "client_secret"],
  custom_s2s: ["api_url", "access_client_id", "access_client_secret"],
} as const satisfies Record<string, readonly string[]>;
