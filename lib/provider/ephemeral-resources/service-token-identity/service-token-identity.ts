import { ServiceToken } from "../../../api";
import { NotFoundError } from "../../../client";
import { known, path, ProviderError } from "../../../plugin-framework";
import { attributesOf, valuesOf } from "../../api-schema";
import { companion } from "../../context";
import { inputAccountId, inputServiceTokenId } from "../../resources/shared/attributes";
import { explain, withSummary } from "../../resources/shared/request-errors";

const { id: _id, ...fields } = attributesOf(ServiceToken, { computed: true });

const attributes = {
  account_id: inputAccountId("Id of the account that the service token belongs to"),
  service_token_id: inputServiceTokenId("Id of the service token."),
  ...fields,
};

/** The ephemeral resource `cfaccess_service_token_identity`: a service token as it is now, without its secret. */
export const serviceTokenIdentity = companion.defineEphemeralResource({
  type: "cfaccess_service_token_identity",
  schema: {
    description:
      "Reads a service token by its id: its client ID, its name, and until when it is valid. It never has the secret, which the API returns only on creation and rotation. Neither plan nor state contain anything of it.",
    attributes,
  },

  async open({ config, provider, signal }) {
    const { account_id, service_token_id } = known(config);
    const summary = `Could not read the service token "${service_token_id}"`;
    const token = await withSummary(summary, () =>
      provider
        .client(account_id)
        .serviceTokens.get({ service_token_id }, { signal })
        .catch((error: unknown) => {
          throw error instanceof NotFoundError ? missing(summary, error) : error;
        }),
    );
    const { id: _, ...values } = valuesOf(ServiceToken, token);
    return { result: { account_id, service_token_id, ...values } };
  },
});

const missing = (summary: string, error: NotFoundError): ProviderError =>
  new ProviderError(
    summary,
    `${explain(error)}\nThe account has no service token with this id. If the same stack creates it, set service_token_id to a reference to that resource.`,
    path("service_token_id"),
  );
