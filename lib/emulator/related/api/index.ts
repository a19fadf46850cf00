import { applicationPolicies } from "./application-policies";
import { accounts } from "./accounts";
import { dnsRecords } from "./dns-records";
import { identityProviders } from "./identity-providers";
import { organization } from "./organization";
import { virtualNetworks } from "./virtual-networks";
import { zones } from "./zones";

/** What is no part of the Access API's table, but what a deployment of it meets: served here, and only as far as that. */
export const relatedApis = {
  applicationPolicies,
  accounts,
  dnsRecords,
  identityProviders,
  organization,
  virtualNetworks,
  zones,
} as const;
export type RelatedApis = typeof relatedApis;
