import { UserRevocation } from "../../../api";
import { attribute, matches, type Plan, type State } from "../../../plugin-framework";
import { UUID_PATTERN } from "../../../api";
import { attributesOf } from "../../api-schema";
import { ageLimit, triggers } from "../shared/due";
import { scopeAttributes } from "../shared/scope";

/** Attributes of `cfaccess_token_revocation`. */
export const attributes = {
  ...scopeAttributes("the application or user"),
  app_id: attribute.string({
    optional: true,
    description:
      "Id of the application whose tokens are revoked: every user must log in to it again. Set either `app_id` or `user`. A change revokes the tokens of the new application.",
    validators: [matches(new RegExp(UUID_PATTERN), "a UUID in lower case")],
  }),
  user: attribute.singleNested(attributesOf(UserRevocation), {
    optional: true,
    description:
      "The user whose tokens are revoked, for all applications. Set either `app_id` or `user`. A change revokes again.",
  }),
  triggers: triggers("revokes the tokens again"),
  revoke_after: ageLimit("Age of the last revocation after which the next plan revokes the tokens again"),
  revoked_at: attribute.string({
    computed: true,
    description: "When this resource last revoked the tokens. Tokens issued before are invalid.",
  }),
};

export type RevocationPlan = Plan<typeof attributes>;
export type RevocationState = State<typeof attributes>;
