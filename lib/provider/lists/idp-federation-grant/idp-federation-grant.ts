import { companion } from "../../context";
import { grantState, idpFederationGrant } from "../../resources/idp-federation-grant/idp-federation-grant";
import { inputAccountId } from "../../resources/shared/attributes";
import { withSummaryOfAll } from "../../resources/shared/request-errors";

/** The list resource `cfaccess_idp_federation_grant`: the grants of an account's identity providers. */
export const idpFederationGrantList = companion.defineListResource({
  resource: idpFederationGrant,
  schema: {
    description: "Finds the IdP federation grants of an account.",
    attributes: { account_id: inputAccountId("Id of the account to search") },
  },

  async *list({ config: { account_id }, includeResource, provider, signal }) {
    const grants = provider.client(account_id).idpFederationGrants.list({}, { signal });
    for await (const found of withSummaryOfAll("Could not list the IdP federation grants", grants)) {
      yield {
        identity: { account_id, id: found.id },
        displayName: `Grant of ${found.idp_id}`,
        ...(includeResource && { resource: grantState(account_id, found) }),
      };
    }
  },
});
