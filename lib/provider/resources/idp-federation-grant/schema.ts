import { IdpFederationGrant, IdpFederationGrantInput } from "../../../api";
import type { State } from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { accountId, described, identityProviderId } from "../shared/attributes";

/** Attributes of `cfaccess_idp_federation_grant`. */
export const attributes = {
  account_id: accountId("Id of the account that the identity provider belongs to"),
  idp_id: identityProviderId(described(IdpFederationGrantInput.properties.idp_id).description),
  id: attributesOf(IdpFederationGrant, { computed: true }).id,
};

export type GrantState = State<typeof attributes>;
