import { KeyConfiguration } from "../../../api";
import { attribute, type Plan, type State } from "../../../plugin-framework";
import { accountId, described } from "../shared/attributes";
import { ageLimit, triggers } from "../shared/due";

/** Attributes of `cfaccess_key_rotation`. */
export const attributes = {
  account_id: accountId("Id of the account whose keys are rotated"),
  rotate_on_create: attribute.bool({
    optional: true,
    computed: true,
    default: true,
    description:
      "Whether the creation of this resource rotates the keys. If false, only `triggers` and `rotate_after` do. A later change only updates the state.",
  }),
  triggers: triggers("rotates the keys again"),
  rotate_after: ageLimit("Age of the keys after which the next plan rotates them"),
  rotated_at: attribute.string({
    computed: true,
    description: "When this resource last rotated the keys. Null if it never did.",
  }),
  last_key_rotation_at: attribute.string({
    computed: true,
    ...described(KeyConfiguration.properties.last_key_rotation_at),
  }),
};

export type RotationPlan = Plan<typeof attributes>;
export type RotationState = State<typeof attributes>;
