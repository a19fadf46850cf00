import { accessApi } from "../../../api";
import { attribute } from "../../../plugin-framework";
import { companion } from "../../context";
import { identifiedToken, managedServiceToken, tokenState } from "../../resources/service-token/service-token";
import { described, inputAccountId } from "../../resources/shared/attributes";
import { withSummaryOfAll } from "../../resources/shared/request-errors";

/** The list resource `cfaccess_service_token`: the service tokens of an account. */
export const serviceTokenList = companion.defineListResource({
  resource: managedServiceToken,
  schema: {
    description: "Finds the service tokens of an account.",
    attributes: {
      account_id: inputAccountId("Id of the account to search"),
      search: attribute.string({ optional: true, ...described(accessApi.serviceTokens.list.query.properties.search) }),
    },
  },

  async *list({ config: { account_id, search }, includeResource, provider, signal }) {
    const filter = search === null ? {} : { search };
    const tokens = provider.client(account_id).serviceTokens.list(filter, { signal });
    for await (const found of withSummaryOfAll("Could not list the service tokens", tokens)) {
      const { id, name = "" } = found;
      if (id === undefined) continue;
      yield {
        identity: { account_id, id },
        displayName: name,
        ...(includeResource && { resource: tokenState(found, identifiedToken(account_id, id)) }),
      };
    }
  },
});
