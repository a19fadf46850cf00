import type { Handlers, ServedApi } from "./core/handler";
import { applicationCas } from "./areas/applications/application-cas";
import { applicationPolicies } from "./areas/applications/application-policies";
import { applicationSettings } from "./areas/applications/application-settings";
import { applications } from "./areas/applications/applications";
import { policyTests } from "./areas/applications/policy-tests";
import { userPolicyChecks } from "./areas/applications/user-policy-checks";
import { bookmarks } from "./areas/bookmarks/bookmarks";
import { certificateSettings } from "./areas/certificates/certificate-settings";
import { certificates } from "./areas/certificates/certificates";
import { customPages } from "./areas/custom-pages/custom-pages";
import { gatewayCa } from "./areas/gateway-ca/gateway-ca";
import { groups } from "./areas/groups/groups";
import { identityProviders } from "./areas/identity-providers/identity-providers";
import { idpFederationGrants } from "./areas/idp-federation-grants/idp-federation-grants";
import { targets } from "./areas/infrastructure/targets";
import { keys } from "./areas/keys/keys";
import { accessRequests } from "./areas/logs/access-requests";
import { scimUpdates } from "./areas/logs/scim-updates";
import { portals } from "./areas/mcp/portals";
import { servers } from "./areas/mcp/servers";
import { organizations } from "./areas/organizations/organizations";
import { policies } from "./areas/policies/policies";
import { samlCertificates } from "./areas/saml-certificates/saml-certificates";
import { serviceTokens } from "./areas/service-tokens/service-tokens";
import { tags } from "./areas/tags/tags";
import { tokens } from "./areas/tokens/tokens";
import { activeSessions } from "./areas/users/active-sessions";
import { failedLogins } from "./areas/users/failed-logins";
import { lastSeenIdentity } from "./areas/users/last-seen-identity";
import { users } from "./areas/users/users";
import { relatedApis } from "./related";

/** The handler of every endpoint. An endpoint without one is a compile error. */
export const handlers: Handlers<ServedApi> = {
  applications: {
    ...applications,
    cas: applicationCas,
    policies: applicationPolicies,
    policyTests,
    settings: applicationSettings,
    userPolicyChecks,
  },
  bookmarks,
  certificates: { ...certificates, settings: certificateSettings },
  customPages,
  gatewayCa,
  groups,
  identityProviders,
  idpFederationGrants,
  infrastructure: { targets },
  keys,
  logs: { accessRequests, scim: { updates: scimUpdates } },
  mcp: { portals, servers },
  organizations,
  policies,
  relatedApis,
  samlCertificates,
  serviceTokens,
  tags,
  tokens,
  users: { ...users, activeSessions, failedLogins, lastSeenIdentity },
};
