import { accessLogs } from "./kinds/access-logs";
import { accounts } from "./kinds/accounts";
import { applicationCas } from "./kinds/application-cas";
import { applicationPolicies } from "./kinds/application-policies";
import { applicationSettings } from "./kinds/application-settings";
import { applications } from "./kinds/applications";
import { bookmarks } from "./kinds/bookmarks";
import { certificateSettings } from "./kinds/certificate-settings";
import { certificates } from "./kinds/certificates";
import { customPages } from "./kinds/custom-pages";
import { devicePostureIntegrations } from "./kinds/device-posture-integrations";
import { devicePostureRules } from "./kinds/device-posture-rules";
import { dnsRecords } from "./kinds/dns-records";
import { gatewayCa } from "./kinds/gateway-ca";
import { gatewayLists } from "./kinds/gateway-lists";
import { gatewayRules } from "./kinds/gateway-rules";
import { groups } from "./kinds/groups";
import { identityProviders } from "./kinds/identity-providers";
import { idpFederationGrants } from "./kinds/idp-federation-grants";
import { infrastructureTargets } from "./kinds/infrastructure-targets";
import { keys } from "./kinds/keys";
import { mcpPortals } from "./kinds/mcp-portals";
import { mcpServers } from "./kinds/mcp-servers";
import { organizations } from "./kinds/organizations";
import { policies } from "./kinds/policies";
import { policyTests } from "./kinds/policy-tests";
import { privateRoutes } from "./kinds/private-routes";
import { samlCertificates } from "./kinds/saml-certificates";
import { serviceTokens } from "./kinds/service-tokens";
import { tags } from "./kinds/tags";
import { tokens } from "./kinds/tokens";
import { tunnels } from "./kinds/tunnels";
import { users } from "./kinds/users";
import { virtualNetworks } from "./kinds/virtual-networks";
import { zones } from "./kinds/zones";
import type { RecordedKind } from "./recorded-kind";

/** Every kind of object that the emulator serves, with the shapes of the real API's responses. */
export const RECORDED_KINDS: readonly RecordedKind[] = [
  accounts,
  zones,
  applications,
  applicationPolicies,
  applicationCas,
  applicationSettings,
  policyTests,
  bookmarks,
  certificates,
  certificateSettings,
  customPages,
  gatewayCa,
  groups,
  infrastructureTargets,
  keys,
  accessLogs,
  mcpServers,
  mcpPortals,
  policies,
  serviceTokens,
  tags,
  tokens,
  users,
  identityProviders,
  organizations,
  samlCertificates,
  idpFederationGrants,
  virtualNetworks,
  gatewayLists,
  devicePostureRules,
  devicePostureIntegrations,
  tunnels,
  privateRoutes,
  gatewayRules,
  dnsRecords,
];
