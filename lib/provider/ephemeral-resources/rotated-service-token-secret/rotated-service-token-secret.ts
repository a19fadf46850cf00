import { ServiceTokenWithSecret } from "../../../api";
import { attribute, known } from "../../../plugin-framework";
import { companion } from "../../context";
import { inputAccountId, inputServiceTokenId } from "../../resources/shared/attributes";
import { secretOfRun } from "../../resources/service-token-rotation/rotated-secrets";

const attributes = {
  account_id: inputAccountId("Id of the account that the service token belongs to"),
  service_token_id: inputServiceTokenId("Id of the service token."),
  version: attribute.number({
    required: true,
    description: "Attribute `version` of the `cfaccess_service_token_rotation` that rotates the token.",
  }),
  client_secret: attribute.string({
    computed: true,
    sensitive: true,
    description: `${ServiceTokenWithSecret.properties.client_secret.description ?? ""} Null if this run did not rotate the token.`,
  }),
};

/** The ephemeral resource `cfaccess_rotated_service_token_secret`: passes a new secret on without storing it. */
export const rotatedServiceTokenSecret = companion.defineEphemeralResource({
  type: "cfaccess_rotated_service_token_secret",
  schema: {
    description:
      "The secret that a `cfaccess_service_token_rotation` creates in this run, for a write-only argument of another resource. In a run that does not rotate, the secret is null, and the write-only argument is not sent because its version is unchanged. Neither plan nor state contain the secret.",
    attributes,
  },

  open({ config, provider }) {
    const { account_id, service_token_id, version } = known(config);
    const client_secret = secretOfRun(provider, account_id, service_token_id, version) ?? null;
    return { result: { account_id, service_token_id, version, client_secret } };
  },
});
