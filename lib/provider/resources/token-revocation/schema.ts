import { UserRevocation, UUID_PATTERN } from "../../../api";
import {
  attribute,
  isUnknown,
  matches,
  path,
  type Diagnostics,
  type Plan,
  type State,
} from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { ageLimit, triggers } from "../shared/due";
import { scopeAttributes } from "../shared/scope";

/** The attributes that say whose tokens to revoke. `checkTarget` checks that one of them is set. */
export const targetAttributes = (consequence: string) => ({
  app_id: attribute.string({
    optional: true,
    description: `Id of the application whose tokens are revoked: every user must log in to it again. Set either \`app_id\` or \`user\`.${consequence}`,
    validators: [matches(new RegExp(UUID_PATTERN), "a UUID in lower case")],
  }),
  user: attribute.singleNested(attributesOf(UserRevocation), {
    optional: true,
    description: `The user whose tokens are revoked, for all applications. Set either \`app_id\` or \`user\`.${consequence}`,
  }),
});

/** Checks that a configuration sets either `app_id` or `user`. */
export function checkTarget(
  { app_id, user }: Record<keyof ReturnType<typeof targetAttributes>, unknown>,
  diagnostics: Diagnostics,
): void {
  if (isUnknown(app_id) || isUnknown(user) || (app_id === null) !== (user === null)) return;
  const actual = app_id === null ? "Neither is set" : "Both are set";
  diagnostics.error(
    "Set either app_id or user",
    `${actual}. Set exactly one: app_id revokes the tokens of an application, user those of a user.`,
    path("app_id"),
  );
}

/** Attributes of `cfaccess_token_revocation`. */
export const attributes = {
  ...scopeAttributes("application or user"),
  ...targetAttributes(" A change revokes again."),
  triggers: triggers("revokes the tokens again"),
  revoke_after: ageLimit("Age of the last revocation after which the next plan revokes the tokens again"),
  revoked_at: attribute.string({
    computed: true,
    description: "When this resource last revoked the tokens. Tokens issued before are invalid.",
  }),
};

export type RevocationPlan = Plan<typeof attributes>;
export type RevocationState = State<typeof attributes>;
