import { applicationCas } from "./application-cas";
import { applicationPolicies } from "./application-policies";
import { applicationSettings } from "./application-settings";
import { applicationEndpoints } from "./applications";
import { policyTests } from "./policy-tests";
import { userPolicyChecks } from "./user-policy-checks";

export * from "./application-cas";
export * from "./application-limits";
export * from "./application-policies";
export * from "./application-settings";
export * from "./applications";
export * from "./attached-policies";
export * from "./cors-headers";
export * from "./destinations";
export * from "./oauth-configuration";
export * from "./policy-tests";
export * from "./saas-app";
export * from "./scim-config";
export * from "./target-criteria";
export * from "./user-policy-checks";
export * from "./types/app-launcher";
export * from "./types/biso";
export * from "./types/bookmark";
export * from "./types/dash-sso";
export * from "./types/infrastructure";
export * from "./types/mcp";
export * from "./types/mcp-portal";
export * from "./types/proxy-endpoint";
export * from "./types/rdp";
export * from "./types/saas";
export * from "./types/self-hosted";
export * from "./types/ssh";
export * from "./types/vnc";
export * from "./types/warp";

/** Applications and their CAs, policies, settings and policy tests. */
export const applications = {
  ...applicationEndpoints,
  cas: applicationCas,
  policies: applicationPolicies,
  policyTests,
  settings: applicationSettings,
  userPolicyChecks,
} as const;
