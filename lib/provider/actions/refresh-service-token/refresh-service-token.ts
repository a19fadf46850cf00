import { companion } from "../../context";
import { inputAccountId, inputServiceTokenId } from "../../resources/shared/attributes";
import { withSummary } from "../../resources/shared/request-errors";

const attributes = {
  account_id: inputAccountId("Id of the account that the service token belongs to"),
  service_token_id: inputServiceTokenId("Id of the service token."),
};

/** The action `cfaccess_refresh_service_token`: makes a service token valid for a year from now. */
export const refreshServiceToken = companion.defineAction({
  type: "cfaccess_refresh_service_token",
  schema: {
    description: "Makes a service token valid for a year from now. Its secret stays the same.",
    attributes,
  },

  async invoke({ config: { account_id, service_token_id }, provider, progress, signal }) {
    progress(`Refreshing the service token "${service_token_id}"`);
    const { name = service_token_id, expires_at } = await withSummary(
      `Could not refresh the service token "${service_token_id}"`,
      () => provider.client(account_id).serviceTokens.refresh({ service_token_id }, { signal }),
    );
    progress(`The service token "${name}" is valid until ${expires_at ?? "an unknown time"}`);
  },
});
