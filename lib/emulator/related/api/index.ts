import { Policy, put } from "../../../api";
import { accounts } from "./accounts";
import { dnsRecords } from "./dns-records";
import { gatewayLists } from "./gateway-lists";
import { gatewayRules } from "./gateway-rules";
import { postureIntegrations } from "./posture-integrations";
import { postureRules } from "./posture-rules";
import { routes } from "./routes";
import { tunnels } from "./tunnels";
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
  gatewayLists,
  gatewayRules,
  postureIntegrations,
  postureRules,
  routes,
  tunnels,
  virtualNetworks,
  zones,
} as const;
export type RelatedApis = typeof relatedApis;
