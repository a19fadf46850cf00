import type { IConstruct } from "constructs";
import type { AccessRule, IdentityProviderReference } from "../../rules";
import { memberOfEach, stringsOrConstructs } from "../kernel/references";

/** An identity provider that rules and applications can refer to. */
export interface IIdentityProvider extends IConstruct, IdentityProviderReference {
  /** A rule for users who logged in with this identity provider. */
  login(): AccessRule;
}

/** A list of identity providers and of their IDs. */
export const identityProvidersValidator = stringsOrConstructs(
  "identityProviderId",
  "an IdentityProvider or the ID of one",
  "a list of identity providers, or of their IDs",
);

/** The IDs of identity providers. */
export const identityProviderIds = (
  providers: readonly (IIdentityProvider | string)[] | undefined,
): readonly string[] | undefined => memberOfEach(providers, ({ identityProviderId }) => identityProviderId);
