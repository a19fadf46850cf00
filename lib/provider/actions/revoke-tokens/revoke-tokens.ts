import { companion } from "../../context";
import { checkScope, inputScopeAttributes, scopedClient } from "../../resources/shared/scope";
import { revokeTokens } from "../../resources/token-revocation/revoke-tokens";
import { checkTarget, targetAttributes } from "../../resources/token-revocation/schema";

const attributes = {
  ...inputScopeAttributes("application or user"),
  ...targetAttributes(""),
};

/** The action `cfaccess_revoke_tokens`: revokes the tokens of an application or a user once, without a resource. */
export const revokeTokensOnce = companion.defineAction({
  type: "cfaccess_revoke_tokens",
  schema: {
    description:
      "Revokes the tokens of an application or a user once. Use the resource `cfaccess_token_revocation` to revoke them again on triggers or past an age.",
    attributes,
  },

  validateConfig({ config, diagnostics }) {
    checkScope(config, diagnostics);
    checkTarget(config, diagnostics);
  },

  async invoke({ config, provider, progress, signal }) {
    const { app_id, user } = config;
    const whose = user === null ? `the application "${app_id ?? ""}"` : `the user "${user.email}"`;
    progress(`Revoking the tokens of ${whose}`);
    const revokedAt = await revokeTokens(scopedClient(provider, config), config, signal);
    progress(`The tokens of ${whose} that were issued before ${revokedAt} are invalid`);
  },
});
