import { referenceOf } from "../../kernel/reference";

/**
 * Whether an ID is that of a one-time PIN, as far as the app tells: it must be an attribute of an identity provider that a stack
 * of the app creates, itself or through a look-up by that ID. Nothing tells the type of a fixed ID, of a look-up by a fixed ID
 * (a look-up by type does not exist), and of the providers of an account that an application without `allowedIdps` offers.
 */
export function isOneTimePin(id: unknown): boolean {
  const { l1, isDataSource, attribute } = referenceOf(id) ?? {};
  if (l1?.terraformResourceType !== "cloudflare_zero_trust_access_identity_provider") return false;
  if (attribute !== "id" && attribute !== "identity_provider_id") return false;
  const { typeInput, identityProviderIdInput } = l1 as Inputs;
  return isDataSource === true ? isOneTimePin(identityProviderIdInput) : typeInput === "onetimepin";
}

/** What the user gave to the L1 of an identity provider, or of its look-up. */
interface Inputs {
  readonly typeInput?: unknown;
  readonly identityProviderIdInput?: unknown;
}
