import { accessApi } from "../../../api";
import { attribute } from "../../../plugin-framework";
import { companion } from "../../context";
import { importedRotation, serviceTokenRotation } from "../../resources/service-token-rotation/service-token-rotation";
import { described, inputAccountId } from "../../resources/shared/attributes";
import { withSummary } from "../../resources/shared/request-errors";

/** The list resource `cfaccess_service_token_rotation`: the service tokens of an account, each of which can be rotated. */
export const serviceTokenRotationList = companion.defineListResource({
  resource: serviceTokenRotation,
  schema: {
    description: "Finds the service tokens of an account, each of which can be rotated.",
    attributes: {
      account_id: inputAccountId("Id of the account to search"),
      search: attribute.string({ optional: true, ...described(accessApi.serviceTokens.list.query.properties.search) }),
    },
  },

  async *list({ config: { account_id, search }, includeResource, provider, signal }) {
    const filter = search === null ? {} : { search };
    const tokens = await withSummary("Could not list the service tokens", () =>
      provider.client(account_id).serviceTokens.list(filter, { signal }).toArray(),
    );
    for (const token of tokens) {
      const { id: service_token_id, name = "" } = token;
      if (service_token_id === undefined) continue;
      yield {
        identity: { account_id, service_token_id },
        displayName: name,
        ...(includeResource && { resource: importedRotation(account_id, service_token_id, token) }),
      };
    }
  },
});
