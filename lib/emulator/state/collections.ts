import type { Static, TSchema } from "@sinclair/typebox";
import { Type } from "../../api/type";
import { GatewayCa, Tag, Target } from "../../api";
import type { CollectionDefinition } from "./collection";
import { KeptFailedLogin, KeptSession } from "./kept-session";
import { KeptUser, uniqueEmail } from "./kept-user";
import { KeySettings } from "./key-settings";
import { DnsRecord } from "../neighbours/dns-records";
import { Organization } from "../neighbours/organization";
import { IdentityProvider } from "../neighbours/identity-providers";
import { KeptBookmark } from "./kept-bookmark";
import { KeptCertificate, KeptCertificateSettings, uniqueInCertificate } from "./kept-certificate";
import { KeptCustomPage } from "./kept-custom-page";
import { KeptApplication, OwnPolicy } from "./kept-application";
import { KeptApplicationCa } from "./kept-application-ca";
import { KeptGroup } from "./kept-group";
import { KeptPolicy } from "./kept-policy";
import { KeptIdentity } from "./kept-identity";
import { KeptAccessRequest, KeptScimUpdate } from "./kept-log-entry";
import { KeptMcpPortal, KeptMcpServer } from "./kept-mcp";
import { KeptPolicyTest } from "./kept-policy-test";
import { KeptServiceToken } from "./kept-service-token";
import { uniqueInApplications } from "../handlers/applications/uniqueness";
import { uniqueAddresses } from "../handlers/target-address";

const define = <Schema extends TSchema>(
  schema: Schema,
  details: Omit<CollectionDefinition<Static<Schema>>, "schema">,
): CollectionDefinition<Static<Schema>> => ({ schema, ...details });

/** Every kind of object the emulator keeps. */
export const collections = {
  targets: define(Target, { id: ({ id }) => id, unique: uniqueAddresses }),
  identityProviders: define(IdentityProvider, { id: ({ id }) => id }),
  applications: define(KeptApplication, { id: ({ id }) => id, unique: (app) => uniqueInApplications(app) }),
  applicationPolicies: define(OwnPolicy, { id: ({ id }) => id }),
  applicationCas: define(KeptApplicationCa, { id: ({ application_id }) => application_id }),
  policies: define(KeptPolicy, { id: ({ id }) => id }),
  organizations: define(Organization, { id: () => "organization" }),
  dnsRecords: define(DnsRecord, { id: ({ id }) => id }),
  tags: define(Tag, { id: ({ name }) => name }),
  customPages: define(KeptCustomPage, { id: ({ uid }) => uid }),
  bookmarks: define(KeptBookmark, { id: ({ id }) => id }),
  certificates: define(KeptCertificate, { id: ({ id }) => id, unique: uniqueInCertificate }),
  certificateSettings: define(KeptCertificateSettings, { id: () => "settings" }),
  keySettings: define(KeySettings, { id: () => "keys" }),
  serviceTokens: define(KeptServiceToken, { id: ({ id }) => id, unique: ({ client_id }) => [client_id] }),
  groups: define(KeptGroup, { id: ({ id }) => id }),
  users: define(KeptUser, { id: ({ id }) => id, unique: uniqueEmail }),
  activeSessions: define(KeptSession, { id: ({ nonce }) => nonce }),
  failedLogins: define(KeptFailedLogin, { id: ({ id }) => id }),
  lastSeenIdentities: define(KeptIdentity, { id: ({ user_id }) => user_id }),
  accessRequests: define(KeptAccessRequest, { id: ({ id }) => id }),
  scimUpdates: define(KeptScimUpdate, { id: ({ id }) => id }),
  mcpServers: define(KeptMcpServer, { id: ({ id }) => id }),
  mcpPortals: define(KeptMcpPortal, { id: ({ id }) => id, unique: ({ hostname }) => [hostname.toLowerCase()] }),
  policyTests: define(KeptPolicyTest, { id: ({ id }) => id }),
  gatewayCas: define(Type.Required(GatewayCa), { id: ({ id }) => id }),
} as const;

export type CollectionName = keyof typeof collections;

/** One kept object of a kind. */
export type ItemOf<Name extends CollectionName> =
  (typeof collections)[Name] extends CollectionDefinition<infer Item> ? Item : never;
