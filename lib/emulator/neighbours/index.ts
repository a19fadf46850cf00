import { applicationPolicies } from "./application-policies";
import { identityProviders } from "./identity-providers";

/** What is no part of the Access API's table, but what a deployment of it meets: served here, and only as far as that. */
export const neighbours = {
  applicationPolicies,
  identityProviders,
} as const;
export type Neighbours = typeof neighbours;
