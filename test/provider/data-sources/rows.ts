import type { Attributes } from "../life-cycles";
import { BOOKMARK, JANE, JOE, NONCE, timeOf, type SeededAccount } from "./seeded-account";

/** What a test reads with one data source. */
export interface Row {
  /** The configuration, besides `account_id`. A list has filters. */
  readonly config: (account: SeededAccount) => Attributes;
  /** The query of the request, besides the paging. @default - none */
  readonly query?: (account: SeededAccount) => Readonly<Record<string, string | readonly string[]>>;
  /** Attributes that the data source has. `result` of a list has exactly these results, in this order. */
  readonly read: (account: SeededAccount) => Attributes;
}

const none = (): Attributes => ({});

/** One row for each data source of the companion, by its type. */
export const ROWS: Readonly<Record<string, Row>> = {
  cfaccess_access_requests: {
    config: () => ({
      email: JANE,
      email_exact: true,
      email_op: "neq",
      since: timeOf(10),
      until: timeOf(15),
      direction: "asc",
    }),
    query: () => ({
      email: JANE,
      email_exact: "true",
      emailOp: "neq",
      since: timeOf(10),
      until: timeOf(15),
      direction: "asc",
    }),
    read: () => ({
      limit: 100,
      limited: false,
      result: [11, 13, 15].map((number) => ({ created_at: timeOf(number), user_email: JOE, allowed: true })),
    }),
  },
  cfaccess_application_policies: {
    config: ({ application }) => ({ app_id: application }),
    read: ({ policy }) => ({
      result: [
        { name: "Own", precedence: 1, decision: "deny", include: [{ geo: { country_code: "NL" } }] },
        { name: "Jane", precedence: 2, id: policy, include: [{ email: { email: JANE } }, { everyone: {} }] },
      ],
    }),
  },
  cfaccess_application_policy: {
    config: ({ application, policy }) => ({ app_id: application, policy_id: policy }),
    read: ({ policy }) => ({ id: policy, name: "Jane", include: [{ email: { email: JANE } }, { everyone: {} }] }),
  },
  cfaccess_bookmark: {
    config: () => ({ bookmark_id: BOOKMARK }),
    read: () => ({ id: BOOKMARK, name: "Wiki", domain: "wiki.example.com" }),
  },
  cfaccess_bookmarks: { config: none, read: () => ({ result: [{ id: BOOKMARK, name: "Wiki" }] }) },
  cfaccess_gateway_cas: {
    config: none,
    read: ({ ca }) => ({ result: [{ id: ca, public_key: expect.stringMatching(/^ecdsa-sha2-nistp256 /) }] }),
  },
  cfaccess_idp_federation_grant: {
    config: ({ grant }) => ({ grant_id: grant }),
    read: ({ grant, idp }) => ({ id: grant, idp_id: idp }),
  },
  cfaccess_idp_federation_grants: {
    config: none,
    read: ({ grant, idp }) => ({ result: [{ id: grant, idp_id: idp }] }),
  },
  cfaccess_mcp_portals: {
    config: () => ({ search: "tool" }),
    query: () => ({ search: "tool" }),
    read: () => ({ result: [{ id: "tools", hostname: "mcp.example.com", servers: [{ id: "jira" }, { id: "wiki" }] }] }),
  },
  cfaccess_mcp_servers: {
    config: () => ({ search: "i" }),
    query: () => ({ search: "i" }),
    read: () => ({
      result: [
        { id: "jira" },
        { id: "wiki", hostname: "https://wiki.example.com/mcp", tools: [expect.stringContaining('"name":"search"')] },
      ],
    }),
  },
  cfaccess_organization: { config: none, read: () => ({ auth_domain: expect.stringContaining(".") as string }) },
  cfaccess_organization_doh: {
    config: none,
    read: ({ serviceToken }) => ({ id: serviceToken, doh_jwt_duration: "48h" }),
  },
  cfaccess_policy_test: {
    config: ({ policyTest }) => ({ policy_test_id: policyTest }),
    read: ({ policyTest }) => ({ id: policyTest, status: "complete", total_users: 1, users_approved: 1 }),
  },
  cfaccess_policy_test_users: {
    config: ({ policyTest }) => ({ policy_test_id: policyTest, status: "success" }),
    query: () => ({ status: "success" }),
    read: ({ jane }) => ({ result: [{ id: jane, email: JANE, status: "approved" }] }),
  },
  cfaccess_saml_certificate: {
    config: ({ certificates }) => ({ saml_cert_set_id: certificates }),
    read: ({ certificates }) => ({
      uid: certificates,
      current_certificate: { is_current: true, public_certificate: expect.stringContaining("BEGIN CERTIFICATE") },
      previous_certificate: null,
    }),
  },
  cfaccess_saml_certificate_pem: {
    config: ({ certificates }) => ({ saml_cert_set_id: certificates }),
    read: () => ({ pem: expect.stringMatching(/^-----BEGIN CERTIFICATE-----/) }),
  },
  cfaccess_saml_certificates: {
    config: ({ certificates }) => ({ id: certificates }),
    query: ({ certificates }) => ({ id: certificates }),
    read: ({ certificates }) => ({ result: [{ uid: certificates, previous_certificate: null }] }),
  },
  cfaccess_scim_groups: {
    config: ({ idp }) => ({ identity_provider_id: idp, name: "Staff" }),
    query: () => ({ name: "Staff" }),
    read: () => ({ result: [{ display_name: "Staff" }] }),
  },
  cfaccess_scim_updates: {
    config: ({ idp }) => ({ idp_id: [idp], resource_type: ["USER"] }),
    query: ({ idp }) => ({ idp_id: idp, resource_type: "USER" }),
    read: ({ idp }) => ({
      limit: 100,
      result: [3, 1].map((number) => ({ logged_at: timeOf(number), idp_id: idp, resource_type: "USER" })),
    }),
  },
  cfaccess_scim_users: {
    config: ({ idp }) => ({ identity_provider_id: idp, email: JANE }),
    query: () => ({ email: JANE }),
    read: () => ({ result: [{ display_name: "Jane", active: true, emails: [{ value: JANE, primary: true }] }] }),
  },
  cfaccess_service_token: {
    config: ({ serviceToken }) => ({ service_token_id: serviceToken }),
    read: ({ serviceToken }) => ({ id: serviceToken, name: "DoH", duration: "8760h", enabled: true }),
  },
  cfaccess_targets: {
    config: () => ({ tag: ["role:web"], ip_like: "10.0.*", order: "hostname", direction: "desc" }),
    query: () => ({ tag: "role:web", ip_like: "10.0.*", order: "hostname", direction: "desc" }),
    read: () => ({
      result: [
        { hostname: "host-3", ip: { ipv4: { ip_addr: "10.0.0.3" } }, tags: { role: "web" } },
        { hostname: "host-1", ip: { ipv4: { ip_addr: "10.0.0.1" } }, tags: { role: "web" } },
      ],
    }),
  },
  cfaccess_user: {
    config: ({ jane }) => ({ user_id: jane }),
    read: ({ jane }) => ({ id: jane, email: JANE, access_seat: true }),
  },
  cfaccess_user_active_session: {
    config: ({ jane }) => ({ user_id: jane, nonce: NONCE }),
    read: ({ jane }) => ({ user_uuid: jane, email: JANE, is_active: true }),
  },
  cfaccess_user_active_sessions: {
    config: ({ jane }) => ({ user_id: jane }),
    // The other session has a random nonce, and "n0nce" is not always the first.
    read: () => ({ result: expect.arrayContaining([expect.objectContaining({ name: JANE })]) }),
  },
  cfaccess_user_failed_logins: {
    config: ({ jane }) => ({ user_id: jane }),
    read: () => ({
      result: [{ metadata: expect.stringMatching(/^\{"app_name":"Wiki","datetime":".*","user_uuid":/) }],
    }),
  },
  cfaccess_user_last_seen_identity: {
    config: ({ jane }) => ({ user_id: jane }),
    read: ({ jane }) => ({
      user_uuid: jane,
      ip: "192.0.2.1",
      geo: { country: "NL" },
      device_posture: { check: { data: '{"a":[true],"b":1}' } },
    }),
  },
  cfaccess_user_policy_checks: {
    config: ({ application }) => ({ app_id: application }),
    read: ({ application }) => ({
      app_state: { app_uid: application, policies: [expect.stringContaining('"_type":"geo"'), expect.any(String)] },
      user_identity: { email: expect.stringContaining("@") },
    }),
  },
  cfaccess_users: {
    config: () => ({ search: "example.com" }),
    query: () => ({ search: "example.com" }),
    read: () => ({
      limit: 1_000,
      limited: false,
      result: expect.arrayContaining([expect.objectContaining({ email: JOE })]),
    }),
  },
};
