import type { Handlers } from "../handler";
import type { Neighbours } from "../neighbours";
import { applicationPolicies } from "./make-reusable";
import { accounts } from "./accounts";
import { dnsRecords } from "./dns-records";
import { identityProviders } from "./identity-providers";
import { organization } from "./organization";
import { virtualNetworks } from "./virtual-networks";
import { zones } from "./zones";

export const neighbours: Handlers<Neighbours> = {
  applicationPolicies,
  accounts,
  dnsRecords,
  identityProviders,
  organization,
  virtualNetworks,
  zones,
};
