import type { Static, TSchema } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import {
  ApplicationCa,
  Bookmark,
  CustomPageWithHtml,
  ERROR_CODE,
  GatewayCa,
  Group,
  GroupInput,
  IdpFederationGrant,
  KEY_ROTATION_INTERVAL_DAYS,
  SamlCertificateSet,
  Tag,
  Target,
  Timestamp,
  Uuid,
} from "../../api";
import type { CollectionDefinition } from "./collection";
import { uniqueApplicationKeys } from "./application-domains";
import { DnsRecord } from "../related/api/dns-records";
import { GatewayList, ListItem } from "../related/api/gateway-lists";
import { GatewayRule } from "../related/api/gateway-rules";
import { PostureIntegrationInput } from "../related/api/posture-integrations";
import { PostureRule } from "../related/api/posture-rules";
import { Route } from "../related/api/routes";
import { TunnelConfiguration } from "../related/api/tunnel-configuration";
import { Tunnel, TunnelInput } from "../related/api/tunnels";
import { VirtualNetwork } from "../related/api/virtual-networks";
import { StoredApplication, StoredApplicationPolicy } from "./stored-application";
import { StoredCertificate, StoredCertificateSettings, uniqueCertificateKeys } from "./stored-certificate";
import { StoredIdentity } from "./stored-identity";
import { StoredIdentityProvider, StoredScimGroup, StoredScimUser } from "./stored-identity-provider";
import { StoredAccessRequest, StoredScimUpdate } from "./stored-log-entry";
import { StoredMcpPortal, StoredMcpServer } from "./stored-mcp";
import { StoredDohSettings, StoredOrganization } from "./stored-organization";
import { StoredPolicy, StoredPolicyTest } from "./stored-policy";
import { StoredServiceToken } from "./stored-service-token";
import { uniqueAddresses } from "./stored-target";
import { StoredFailedLogin, StoredSession, StoredUser } from "./stored-user";

const define = <Schema extends TSchema>(
  noun: string,
  schema: Schema,
  details: Omit<CollectionDefinition<Static<Schema>>, "noun" | "schema">,
): CollectionDefinition<Static<Schema>> => ({ noun, schema, ...details });

const { count: _count, ...listFields } = GatewayList.properties;

/** Whether an object was not deleted. Some related APIs remember deleted objects. */
export const isLive = ({ deleted_at }: { readonly deleted_at: string | null }): boolean => deleted_at === null;

/** A range of addresses in its virtual network, which belongs to one route. */
export const rangeOf = ({ network, virtual_network_id }: Pick<Route, "network" | "virtual_network_id">): string =>
  `${network} in ${virtual_network_id}`;

/** Every kind of object that the emulator stores. */
export const collections = {
  targets: define("target", Target, { id: ({ id }) => id, unique: uniqueAddresses }),
  identityProviders: define("identity provider", StoredIdentityProvider, { id: ({ id }) => id }),
  scimGroups: define("SCIM group", StoredScimGroup, { id: ({ id }) => id }),
  scimUsers: define("SCIM user", StoredScimUser, { id: ({ id }) => id }),
  samlCertificateSets: define("SAML certificate set", SamlCertificateSet, { id: ({ uid }) => uid }),
  idpFederationGrants: define("IdP federation grant", IdpFederationGrant, { id: ({ id }) => id }),
  applications: define("application", StoredApplication, {
    id: ({ id }) => id,
    notFoundCode: ERROR_CODE.unknownApplication,
    unique: (application) => uniqueApplicationKeys(application),
  }),
  applicationPolicies: define("application policy", StoredApplicationPolicy, { id: ({ id }) => id }),
  applicationCas: define(
    "certificate authority of application",
    Type.Object({ ...Type.Required(ApplicationCa).properties, application_id: Uuid() }),
    { id: ({ application_id }) => application_id },
  ),
  policies: define("reusable policy", StoredPolicy, { id: ({ id }) => id }),
  organizations: define("organization", StoredOrganization, { id: () => "organization" }),
  dohSettings: define("DoH settings", StoredDohSettings, { id: () => "doh" }),
  dnsRecords: define("DNS record", DnsRecord, { id: ({ id }) => id }),
  // The number of items is counted at each read.
  gatewayLists: define("list", Type.Object({ ...listFields, items: Type.Array(ListItem) }), { id: ({ id }) => id }),
  gatewayRules: define("Gateway rule", GatewayRule, { id: ({ id }) => id }),
  postureIntegrations: define(
    "device posture integration",
    Type.Object({ id: Uuid(), ...PostureIntegrationInput.properties }),
    { id: ({ id }) => id },
  ),
  postureRules: define("device posture check", PostureRule, { id: ({ id }) => id }),
  routes: define("route", Route, { id: ({ id }) => id, unique: (route) => (isLive(route) ? [rangeOf(route)] : []) }),
  // The token of a tunnel contains its secret.
  tunnels: define(
    "tunnel",
    Type.Object({ ...Tunnel.properties, tunnel_secret: Type.Required(TunnelInput).properties.tunnel_secret }),
    {
      id: ({ id }) => id,
      unique: (tunnel) => (isLive(tunnel) ? [tunnel.name] : []),
      sentSecrets: ["tunnel_secret"],
    },
  ),
  tunnelConfigurations: define("configuration of tunnel", TunnelConfiguration, { id: ({ tunnel_id }) => tunnel_id }),
  virtualNetworks: define("virtual network", VirtualNetwork, {
    id: ({ id }) => id,
    unique: (network) => (isLive(network) ? [network.name] : []),
  }),
  tags: define("tag", Tag, { id: ({ name }) => name }),
  // The number of applications that use a page is counted at each read.
  customPages: define("custom page", Type.Object({ ...CustomPageWithHtml.properties, uid: Uuid() }), {
    id: ({ uid }) => uid,
  }),
  bookmarks: define("bookmark", Type.Object({ ...Bookmark.properties, id: Uuid(), created_at: Timestamp() }), {
    id: ({ id }) => id,
    notFoundCode: ERROR_CODE.unknownApplication,
  }),
  certificates: define("mTLS certificate", StoredCertificate, { id: ({ id }) => id, unique: uniqueCertificateKeys }),
  certificateSettings: define("certificate settings", StoredCertificateSettings, { id: () => "settings" }),
  keySettings: define(
    "key settings",
    Type.Object({
      key_rotation_interval_days: Type.Number(KEY_ROTATION_INTERVAL_DAYS),
      // Time of one rotation. Later rotations follow from it, the interval and the clock.
      rotated_at: Timestamp(),
    }),
    { id: () => "keys" },
  ),
  serviceTokens: define("service token", StoredServiceToken, {
    id: ({ id }) => id,
    unique: ({ client_id }) => [client_id],
  }),
  groups: define(
    "group",
    Type.Object({
      ...Group.properties,
      ...GroupInput.properties,
      id: Uuid(),
      created_at: Timestamp(),
      updated_at: Timestamp(),
    }),
    { id: ({ id }) => id, notFoundCode: ERROR_CODE.groupNotFound },
  ),
  users: define("user", StoredUser, { id: ({ id }) => id, unique: ({ email }) => [email.toLowerCase()] }),
  activeSessions: define("session", StoredSession, { id: ({ nonce }) => nonce }),
  failedLogins: define("failed login", StoredFailedLogin, { id: ({ id }) => id }),
  lastSeenIdentities: define("identity of user", StoredIdentity, { id: ({ user_id }) => user_id }),
  accessRequests: define("access request", StoredAccessRequest, { id: ({ id }) => id }),
  scimUpdates: define("SCIM update", StoredScimUpdate, { id: ({ id }) => id }),
  mcpServers: define("MCP server", StoredMcpServer, { id: ({ id }) => id, sentSecrets: ["auth_credentials"] }),
  mcpPortals: define("MCP portal", StoredMcpPortal, {
    id: ({ id }) => id,
    unique: ({ hostname }) => [hostname.toLowerCase()],
  }),
  policyTests: define("policy test", StoredPolicyTest, { id: ({ id }) => id }),
  gatewayCas: define("SSH certificate authority", Type.Required(GatewayCa), { id: ({ id }) => id }),
} as const;

export type CollectionName = keyof typeof collections;

/** A stored object of one kind. */
export type StoredObject<Name extends CollectionName> =
  (typeof collections)[Name] extends CollectionDefinition<infer Item> ? Item : never;
