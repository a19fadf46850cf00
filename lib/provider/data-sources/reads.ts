import type { Read } from "./read";

/** Logs are long: a stack reads their newest entries. */
const LOG_LIMIT = 100;

/** The data sources of the companion, by their type. A new one is one entry. */
export const READS: Readonly<Record<string, Read>> = {
  cfaccess_access_requests: {
    endpoint: "logs.accessRequests.list",
    noun: "the log of logins",
    description: "The log of logins and login attempts, the newest first.",
    order: { by: "created_at", newestFirst: true },
    limit: LOG_LIMIT,
  },
  cfaccess_application_policies: {
    endpoint: "applications.policies.list",
    noun: "the policies of the application",
    description:
      "The policies of one application, its own and the reusable ones, in the order in which Access evaluates them.",
    order: { by: "precedence" },
  },
  cfaccess_application_policy: {
    endpoint: "applications.policies.get",
    noun: "the policy of the application",
    description: "One policy of an application: its own, or a reusable one with its precedence in the application.",
  },
  cfaccess_bookmark: {
    endpoint: "bookmarks.get",
    noun: "the bookmark",
    description: "One legacy bookmark of the App Launcher.",
  },
  cfaccess_bookmarks: {
    endpoint: "bookmarks.list",
    noun: "the bookmarks",
    description: "The legacy bookmarks of the App Launcher. Newer bookmarks are applications of type `bookmark`.",
  },
  cfaccess_gateway_cas: {
    endpoint: "gatewayCa.list",
    noun: "the SSH certificate authorities",
    description: "The SSH certificate authorities of an account: at most one.",
  },
  cfaccess_idp_federation_grant: {
    endpoint: "idpFederationGrants.get",
    noun: "the IdP federation grant",
    description: "One grant that lets other accounts of the Cloudflare organization use an identity provider.",
  },
  cfaccess_idp_federation_grants: {
    endpoint: "idpFederationGrants.list",
    noun: "the IdP federation grants",
    description: "The grants that let other accounts of the Cloudflare organization use identity providers.",
  },
  cfaccess_mcp_portals: {
    endpoint: "mcp.portals.list",
    noun: "the MCP portals",
    description: "The MCP portals of an account, with their servers, tools and prompts.",
    unordered: "servers",
  },
  cfaccess_mcp_servers: {
    endpoint: "mcp.servers.list",
    noun: "the MCP servers",
    description: "The MCP servers of an account, with the tools and prompts of their last sync.",
  },
  cfaccess_organization: {
    endpoint: "organizations.get",
    noun: "the Zero Trust organization",
    description: "The Zero Trust organization: the settings of Access for the whole account or zone.",
  },
  cfaccess_organization_doh: {
    endpoint: "organizations.doh.get",
    noun: "the DoH settings of the organization",
    description: "The settings of DNS over HTTPS (DoH): the service token that authenticates it.",
  },
  cfaccess_policy_test: {
    endpoint: "applications.policyTests.get",
    noun: "the policy test",
    description: "The progress and the counts of a test of policies against the users of the account.",
  },
  cfaccess_policy_test_users: {
    endpoint: "applications.policyTests.users.list",
    noun: "the users of the policy test",
    description: "The users of a test of policies, and whether the policies allow each of them.",
  },
  cfaccess_saml_certificate: {
    endpoint: "samlCertificates.get",
    noun: "the SAML certificate set",
    description: "One SAML certificate set: the certificates with which an identity provider encrypts its assertions.",
  },
  cfaccess_saml_certificate_pem: {
    endpoint: "samlCertificates.getPem",
    noun: "the SAML certificate",
    description: "The current certificate of a SAML certificate set, in PEM.",
    resultName: "pem",
  },
  cfaccess_saml_certificates: {
    endpoint: "samlCertificates.list",
    noun: "the SAML certificate sets",
    description: "The SAML certificate sets of an account.",
    order: { by: "uid" },
  },
  cfaccess_scim_groups: {
    endpoint: "identityProviders.scim.groups.list",
    noun: "the SCIM groups of the identity provider",
    description: "The groups that an identity provider has synchronized by SCIM.",
  },
  cfaccess_scim_updates: {
    endpoint: "logs.scim.updates.list",
    noun: "the log of SCIM updates",
    description: "The log of the changes that identity providers made by SCIM, the newest first.",
    order: { by: "logged_at", newestFirst: true },
    limit: LOG_LIMIT,
  },
  cfaccess_scim_users: {
    endpoint: "identityProviders.scim.users.list",
    noun: "the SCIM users of the identity provider",
    description: "The users that an identity provider has synchronized by SCIM.",
  },
  cfaccess_service_token: {
    endpoint: "serviceTokens.get",
    noun: "the service token",
    description: "One service token: until when it is valid, and when it was last used. Its secret cannot be read.",
  },
  cfaccess_targets: {
    endpoint: "infrastructure.targets.list",
    noun: "the targets",
    description: "The infrastructure targets of an account that match the filters.",
  },
  cfaccess_user: {
    endpoint: "users.get",
    noun: "the user",
    description: "One user of the account.",
  },
  cfaccess_user_active_session: {
    endpoint: "users.activeSessions.get",
    noun: "the session of the user",
    description: "The identity of a user in one active session.",
  },
  cfaccess_user_active_sessions: {
    endpoint: "users.activeSessions.list",
    noun: "the active sessions of the user",
    description: "The active sessions of a user.",
    order: { by: "metadata.nonce" },
  },
  cfaccess_user_failed_logins: {
    endpoint: "users.failedLogins.list",
    noun: "the failed logins of the user",
    description: "The failed logins of a user.",
    order: { by: "expiration", newestFirst: true },
    limit: LOG_LIMIT,
  },
  cfaccess_user_last_seen_identity: {
    endpoint: "users.lastSeenIdentity.get",
    noun: "the last seen identity of the user",
    description: "The identity of a user at the last login: identity provider, location and device posture.",
  },
  cfaccess_user_policy_checks: {
    endpoint: "applications.userPolicyChecks.get",
    noun: "the policy checks of the application",
    description:
      "Whether the policies of an application allow the owner of the API token, with the result of each policy.",
  },
  cfaccess_users: {
    endpoint: "users.list",
    noun: "the users",
    description: "The users of an account: those who have logged in, and those who were created in advance.",
  },
};
