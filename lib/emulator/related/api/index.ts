import { Policy, put } from "../../../api";
import { accounts } from "./accounts";
import { dnsRecords } from "./dns-records";
import { virtualNetworks } from "./virtual-networks";
import { zones } from "./zones";

/** In Cloudflare's documentation of application policies, but not in its API reference. */
const applicationPolicies = {
  makeReusable: put("/accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable", {
    summary: "Make a policy of an application reusable",
    permission: "Access: Apps and Policies",
    result: Policy,
  }),
} as const;

/** Endpoints outside of the Access API that deployments use. The emulator serves only what they need. */
export const relatedApis = {
  applicationPolicies,
  accounts,
  dnsRecords,
  virtualNetworks,
  zones,
} as const;
export type RelatedApis = typeof relatedApis;
