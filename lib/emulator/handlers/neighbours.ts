import type { Handlers } from "../handler";
import type { Neighbours } from "../neighbours";
import { applicationPolicies } from "./make-reusable";
import { identityProviders } from "./identity-providers";

export const neighbours: Handlers<Neighbours> = {
  applicationPolicies,
  identityProviders,
};
