import type { Static, TSchema } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { GatewayCa, Tag, Target } from "../../api";
import type { CollectionDefinition } from "./collection";
import { StoredFailedLogin, StoredSession } from "./stored-session";
import { StoredUser, uniqueEmail } from "./stored-user";
import { KeySettings } from "./key-settings";
import { DnsRecord } from "../related/api/dns-records";
import { Organization } from "../related/api/organization";
import { IdentityProvider } from "../related/api/identity-providers";
import { StoredBookmark } from "./stored-bookmark";
import { StoredCertificate, StoredCertificateSettings, uniqueInCertificate } from "./stored-certificate";
import { StoredCustomPage } from "./stored-custom-page";
import { StoredApplication, OwnPolicy } from "./stored-application";
import { StoredApplicationCa } from "./stored-application-ca";
import { StoredGroup } from "./stored-group";
import { StoredPolicy } from "./stored-policy";
import { StoredIdentity } from "./stored-identity";
import { StoredAccessRequest, StoredScimUpdate } from "./stored-log-entry";
import { StoredMcpPortal, StoredMcpServer } from "./stored-mcp";
import { StoredPolicyTest } from "./stored-policy-test";
import { StoredServiceToken } from "./stored-service-token";
import { uniqueInApplications } from "../areas/applications/uniqueness";
import { uniqueAddresses } from "../areas/infrastructure/target-address";

const define = <Schema extends TSchema>(
  schema: Schema,
  details: Omit<CollectionDefinition<Static<Schema>>, "schema">,
): CollectionDefinition<Static<Schema>> => ({ schema, ...details });

/** Every kind of object the emulator keeps. */
export const collections = {
  targets: define(Target, { id: ({ id }) => id, unique: uniqueAddresses }),
  identityProviders: define(IdentityProvider, { id: ({ id }) => id }),
  applications: define(StoredApplication, { id: ({ id }) => id, unique: (app) => uniqueInApplications(app) }),
  applicationPolicies: define(OwnPolicy, { id: ({ id }) => id }),
  applicationCas: define(StoredApplicationCa, { id: ({ application_id }) => application_id }),
  policies: define(StoredPolicy, { id: ({ id }) => id }),
  organizations: define(Organization, { id: () => "organization" }),
  dnsRecords: define(DnsRecord, { id: ({ id }) => id }),
  tags: define(Tag, { id: ({ name }) => name }),
  customPages: define(StoredCustomPage, { id: ({ uid }) => uid }),
  bookmarks: define(StoredBookmark, { id: ({ id }) => id }),
  certificates: define(StoredCertificate, { id: ({ id }) => id, unique: uniqueInCertificate }),
  certificateSettings: define(StoredCertificateSettings, { id: () => "settings" }),
  keySettings: define(KeySettings, { id: () => "keys" }),
  serviceTokens: define(StoredServiceToken, { id: ({ id }) => id, unique: ({ client_id }) => [client_id] }),
  groups: define(StoredGroup, { id: ({ id }) => id }),
  users: define(StoredUser, { id: ({ id }) => id, unique: uniqueEmail }),
  activeSessions: define(StoredSession, { id: ({ nonce }) => nonce }),
  failedLogins: define(StoredFailedLogin, { id: ({ id }) => id }),
  lastSeenIdentities: define(StoredIdentity, { id: ({ user_id }) => user_id }),
  accessRequests: define(StoredAccessRequest, { id: ({ id }) => id }),
  scimUpdates: define(StoredScimUpdate, { id: ({ id }) => id }),
  mcpServers: define(StoredMcpServer, { id: ({ id }) => id }),
  mcpPortals: define(StoredMcpPortal, { id: ({ id }) => id, unique: ({ hostname }) => [hostname.toLowerCase()] }),
  policyTests: define(StoredPolicyTest, { id: ({ id }) => id }),
  gatewayCas: define(Type.Required(GatewayCa), { id: ({ id }) => id }),
} as const;

export type CollectionName = keyof typeof collections;

/** One kept object of a kind. */
export type ItemOf<Name extends CollectionName> =
  (typeof collections)[Name] extends CollectionDefinition<infer Item> ? Item : never;
