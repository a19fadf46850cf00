/* eslint-disable @typescript-eslint/no-require-imports -- each L1 is loaded when a stack first reads with it: all of them together take longer to load than cdktf */
import type * as accessRequests from "../../bindings/cfaccess/data-cfaccess-access-requests";
import type * as applicationPolicies from "../../bindings/cfaccess/data-cfaccess-application-policies";
import type * as applicationPolicy from "../../bindings/cfaccess/data-cfaccess-application-policy";
import type * as bookmark from "../../bindings/cfaccess/data-cfaccess-bookmark";
import type * as bookmarks from "../../bindings/cfaccess/data-cfaccess-bookmarks";
import type * as gatewayCas from "../../bindings/cfaccess/data-cfaccess-gateway-cas";
import type * as idpFederationGrant from "../../bindings/cfaccess/data-cfaccess-idp-federation-grant";
import type * as idpFederationGrants from "../../bindings/cfaccess/data-cfaccess-idp-federation-grants";
import type * as mcpPortals from "../../bindings/cfaccess/data-cfaccess-mcp-portals";
import type * as mcpServers from "../../bindings/cfaccess/data-cfaccess-mcp-servers";
import type * as organization from "../../bindings/cfaccess/data-cfaccess-organization";
import type * as organizationDoh from "../../bindings/cfaccess/data-cfaccess-organization-doh";
import type * as policyTest from "../../bindings/cfaccess/data-cfaccess-policy-test";
import type * as policyTestUsers from "../../bindings/cfaccess/data-cfaccess-policy-test-users";
import type * as samlCertificate from "../../bindings/cfaccess/data-cfaccess-saml-certificate";
import type * as samlCertificatePem from "../../bindings/cfaccess/data-cfaccess-saml-certificate-pem";
import type * as samlCertificates from "../../bindings/cfaccess/data-cfaccess-saml-certificates";
import type * as scimGroups from "../../bindings/cfaccess/data-cfaccess-scim-groups";
import type * as scimUpdates from "../../bindings/cfaccess/data-cfaccess-scim-updates";
import type * as scimUsers from "../../bindings/cfaccess/data-cfaccess-scim-users";
import type * as targets from "../../bindings/cfaccess/data-cfaccess-targets";
import type * as user from "../../bindings/cfaccess/data-cfaccess-user";
import type * as userActiveSession from "../../bindings/cfaccess/data-cfaccess-user-active-session";
import type * as userActiveSessions from "../../bindings/cfaccess/data-cfaccess-user-active-sessions";
import type * as userFailedLogins from "../../bindings/cfaccess/data-cfaccess-user-failed-logins";
import type * as userLastSeenIdentity from "../../bindings/cfaccess/data-cfaccess-user-last-seen-identity";
import type * as userPolicyChecks from "../../bindings/cfaccess/data-cfaccess-user-policy-checks";
import type * as users from "../../bindings/cfaccess/data-cfaccess-users";

/** What the companion reads. Each entry loads the L1 of a data source. */
export const COMPANION_READS = {
  /** The log of logins and login attempts, the newest first. */
  accessRequests: () =>
    (require("../../bindings/cfaccess/data-cfaccess-access-requests") as typeof accessRequests)
      .DataCfaccessAccessRequests,
  /** The policies of one application, its own and the reusable ones, in the order in which Access evaluates them. */
  applicationPolicies: () =>
    (require("../../bindings/cfaccess/data-cfaccess-application-policies") as typeof applicationPolicies)
      .DataCfaccessApplicationPolicies,
  /** One policy of an application. */
  applicationPolicy: () =>
    (require("../../bindings/cfaccess/data-cfaccess-application-policy") as typeof applicationPolicy)
      .DataCfaccessApplicationPolicy,
  /** One legacy bookmark of the App Launcher. */
  bookmark: () => (require("../../bindings/cfaccess/data-cfaccess-bookmark") as typeof bookmark).DataCfaccessBookmark,
  /** The legacy bookmarks of the App Launcher. Newer ones are applications. */
  bookmarks: () =>
    (require("../../bindings/cfaccess/data-cfaccess-bookmarks") as typeof bookmarks).DataCfaccessBookmarks,
  /** The SSH certificate authorities of the account: at most one. */
  gatewayCas: () =>
    (require("../../bindings/cfaccess/data-cfaccess-gateway-cas") as typeof gatewayCas).DataCfaccessGatewayCas,
  /** One grant that lets other accounts of the Cloudflare organization use an identity provider. */
  idpFederationGrant: () =>
    (require("../../bindings/cfaccess/data-cfaccess-idp-federation-grant") as typeof idpFederationGrant)
      .DataCfaccessIdpFederationGrant,
  /** The grants that let other accounts of the Cloudflare organization use identity providers. */
  idpFederationGrants: () =>
    (require("../../bindings/cfaccess/data-cfaccess-idp-federation-grants") as typeof idpFederationGrants)
      .DataCfaccessIdpFederationGrants,
  /** The MCP portals, with their servers, tools and prompts. */
  mcpPortals: () =>
    (require("../../bindings/cfaccess/data-cfaccess-mcp-portals") as typeof mcpPortals).DataCfaccessMcpPortals,
  /** The MCP servers, with the tools and prompts of their last sync. */
  mcpServers: () =>
    (require("../../bindings/cfaccess/data-cfaccess-mcp-servers") as typeof mcpServers).DataCfaccessMcpServers,
  /** The Zero Trust organization: the settings of Access for the whole account or zone. */
  organization: () =>
    (require("../../bindings/cfaccess/data-cfaccess-organization") as typeof organization).DataCfaccessOrganization,
  /** The settings of DNS over HTTPS (DoH). */
  organizationDoh: () =>
    (require("../../bindings/cfaccess/data-cfaccess-organization-doh") as typeof organizationDoh)
      .DataCfaccessOrganizationDoh,
  /** The progress and the counts of a test of policies. */
  policyTest: () =>
    (require("../../bindings/cfaccess/data-cfaccess-policy-test") as typeof policyTest).DataCfaccessPolicyTest,
  /** The users of a test of policies, and whether the policies allow each of them. */
  policyTestUsers: () =>
    (require("../../bindings/cfaccess/data-cfaccess-policy-test-users") as typeof policyTestUsers)
      .DataCfaccessPolicyTestUsers,
  /** One SAML certificate set. */
  samlCertificate: () =>
    (require("../../bindings/cfaccess/data-cfaccess-saml-certificate") as typeof samlCertificate)
      .DataCfaccessSamlCertificate,
  /** The current certificate of a SAML certificate set, in PEM. */
  samlCertificatePem: () =>
    (require("../../bindings/cfaccess/data-cfaccess-saml-certificate-pem") as typeof samlCertificatePem)
      .DataCfaccessSamlCertificatePem,
  /** The SAML certificate sets. */
  samlCertificates: () =>
    (require("../../bindings/cfaccess/data-cfaccess-saml-certificates") as typeof samlCertificates)
      .DataCfaccessSamlCertificates,
  /** The groups that an identity provider has synchronized by SCIM. */
  scimGroups: () =>
    (require("../../bindings/cfaccess/data-cfaccess-scim-groups") as typeof scimGroups).DataCfaccessScimGroups,
  /** The log of the changes that identity providers made by SCIM, the newest first. */
  scimUpdates: () =>
    (require("../../bindings/cfaccess/data-cfaccess-scim-updates") as typeof scimUpdates).DataCfaccessScimUpdates,
  /** The users that an identity provider has synchronized by SCIM. */
  scimUsers: () =>
    (require("../../bindings/cfaccess/data-cfaccess-scim-users") as typeof scimUsers).DataCfaccessScimUsers,
  /** The infrastructure targets that match the filters, also by tag. */
  targets: () => (require("../../bindings/cfaccess/data-cfaccess-targets") as typeof targets).DataCfaccessTargets,
  /** One user. */
  user: () => (require("../../bindings/cfaccess/data-cfaccess-user") as typeof user).DataCfaccessUser,
  /** The identity of a user in one active session. */
  userActiveSession: () =>
    (require("../../bindings/cfaccess/data-cfaccess-user-active-session") as typeof userActiveSession)
      .DataCfaccessUserActiveSession,
  /** The active sessions of a user. */
  userActiveSessions: () =>
    (require("../../bindings/cfaccess/data-cfaccess-user-active-sessions") as typeof userActiveSessions)
      .DataCfaccessUserActiveSessions,
  /** The failed logins of a user. */
  userFailedLogins: () =>
    (require("../../bindings/cfaccess/data-cfaccess-user-failed-logins") as typeof userFailedLogins)
      .DataCfaccessUserFailedLogins,
  /** The identity of a user at the last login. */
  userLastSeenIdentity: () =>
    (require("../../bindings/cfaccess/data-cfaccess-user-last-seen-identity") as typeof userLastSeenIdentity)
      .DataCfaccessUserLastSeenIdentity,
  /** Whether the policies of an application allow the owner of the API token. */
  userPolicyChecks: () =>
    (require("../../bindings/cfaccess/data-cfaccess-user-policy-checks") as typeof userPolicyChecks)
      .DataCfaccessUserPolicyChecks,
  /** The users: those who have logged in, and those who were created in advance. */
  users: () => (require("../../bindings/cfaccess/data-cfaccess-users") as typeof users).DataCfaccessUsers,
} as const;
