import type { Handlers } from "../core/handler";
import type { RelatedApis } from "./api";
import { applicationPolicies } from "./application-policies";
import { accounts } from "./accounts";
import { dnsRecords } from "./dns-records";
import { virtualNetworks } from "./virtual-networks";
import { zones } from "./zones";

export const relatedApis: Handlers<RelatedApis> = {
  applicationPolicies,
  accounts,
  dnsRecords,
  virtualNetworks,
  zones,
};
