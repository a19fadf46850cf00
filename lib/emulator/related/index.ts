import type { Handlers } from "../core/handler";
import type { RelatedApis } from "./api";
import { applicationPolicies } from "./application-policies";
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

export const relatedApis: Handlers<RelatedApis> = {
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
};
