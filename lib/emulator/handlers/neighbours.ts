import type { Handlers } from "../handler";
import type { Neighbours } from "../neighbours";
import { identityProviders } from "./identity-providers";

export const neighbours: Handlers<Neighbours> = {
  identityProviders,
};
