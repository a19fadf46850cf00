import { attribute, durationOfAtLeast, parseDuration } from "../../../plugin-framework";
import { companion } from "../../context";
import { inputAccountId, inputServiceTokenId } from "../../resources/shared/attributes";
import { withSummary } from "../../resources/shared/request-errors";
import { rotateToken } from "../../resources/service-token-rotation/rotate-token";

const attributes = {
  account_id: inputAccountId("Id of the account that the service token belongs to"),
  service_token_id: inputServiceTokenId("Id of the service token."),
  previous_secret_valid_for: attribute.string({
    required: true,
    description: "How long the secret that programs use now stays valid: `1h`, `24h`. `0s` ends it at once.",
    validators: [durationOfAtLeast("0s")],
  }),
};

/** The action `cfaccess_rotate_service_token`: ends the secret of a service token. */
export const rotateServiceToken = companion.defineAction({
  type: "cfaccess_rotate_service_token",
  schema: {
    description:
      "Ends the secret of a service token, for example after a leak: the token gets a new secret, which nobody gets to know, because an action returns no values. A `cfaccess_service_token_rotation` of the token notices it, and its next plan creates a secret that you get.",
    attributes,
  },

  async invoke({ config, provider, progress, signal, diagnostics }) {
    const { account_id, service_token_id, previous_secret_valid_for } = config;
    progress(`Rotating the service token "${service_token_id}"`);
    const overlap = parseDuration(previous_secret_valid_for) ?? 0;
    const client = provider.client(account_id);
    const { token, previousExpiresAt } = await withSummary(
      `Could not rotate the service token "${service_token_id}"`,
      () => rotateToken({ client, service_token_id, overlap, diagnostics, signal }),
    );
    progress(`The previous secret of the service token "${token.name ?? ""}" is valid until ${previousExpiresAt}`);
  },
});
