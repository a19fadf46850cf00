import { ServiceTokenWithSecret } from "../../../api";
import { attribute, durationOfAtLeast, useStateForUnknown, type Plan, type State } from "../../../plugin-framework";
import { accountId, described, serviceTokenId } from "../shared/attributes";
import { ageLimit, triggers } from "../shared/due";

const { properties } = ServiceTokenWithSecret;

/** How long the previous secret stays valid if the configuration says nothing. */
export const OVERLAP = "24h";

/** Attributes of `cfaccess_service_token_rotation`. */
export const attributes = {
  account_id: accountId("Id of the account that the service token belongs to"),
  service_token_id: serviceTokenId("Id of the service token to rotate. Another resource manages the token."),
  triggers: triggers("rotates the token"),
  rotate_after: ageLimit("Age of the secret after which a plan rotates the token"),
  previous_secret_valid_for: attribute.string({
    default: OVERLAP,
    description:
      "How long the previous secret stays valid after a rotation, so that programs can change over: `24h`, `7d`. `0s` ends it at once. A change counts for the next rotation.",
    validators: [durationOfAtLeast("0s")],
  }),
  refresh_before: attribute.string({
    optional: true,
    description:
      "Time before the expiry of the token at which a plan refreshes it, which makes it valid for a year: `30d`. If omitted, the token is not refreshed.",
    validators: [durationOfAtLeast("1s")],
  }),
  export_secret: attribute.bool({
    default: true,
    description:
      "Whether the state contains the new secret, in `client_secret`. If false, only the run that rotates has it: pass it to a write-only argument with the ephemeral resource `cfaccess_rotated_service_token_secret`.",
  }),
  client_id: attribute.string({
    computed: true,
    ...described(properties.client_id),
    planModifiers: [useStateForUnknown()],
  }),
  client_secret: attribute.string({
    computed: true,
    sensitive: true,
    description:
      "Secret of the last rotation, which programs send in the header `CF-Access-Client-Secret`. Null if `export_secret` is false.",
  }),
  version: attribute.number({
    computed: true,
    description:
      "Number that is higher after each rotation: the time of the rotation in milliseconds since 1970. Use it as the version of a write-only argument.",
  }),
  rotated_at: attribute.string({ computed: true, description: "When this resource rotated the token last." }),
  previous_secret_expires_at: attribute.string({
    computed: true,
    description: "When the secret before the last rotation stops working.",
  }),
  expires_at: attribute.string({ computed: true, ...described(properties.expires_at) }),
};

export type RotationPlan = Plan<typeof attributes>;
export type RotationState = State<typeof attributes>;
