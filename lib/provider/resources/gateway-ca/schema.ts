import { GatewayCa } from "../../../api";
import { attribute, oneOf, useStateForUnknown, type Plan, type State } from "../../../plugin-framework";
import { accountId } from "../shared/account-id";

/** What becomes of the certificate authority when its resource is destroyed. */
export const ON_DESTROY = ["keep", "delete"] as const;

const { properties } = GatewayCa;

/** Attributes of `cfaccess_gateway_ca`. */
export const attributes = {
  id: attribute.string({
    computed: true,
    description: properties.id.description ?? "",
    planModifiers: [useStateForUnknown()],
  }),
  account_id: accountId("Identifier of the account, which has one SSH certificate authority at most"),
  on_destroy: attribute.string({
    optional: true,
    computed: true,
    default: ON_DESTROY[0],
    description:
      'What becomes of the certificate authority when this resource is destroyed: "keep" (the default) leaves it in the account; "delete" deletes it, and every host that trusts its key refuses SSH through Access from then on. A change is made in the state only.',
    validators: [oneOf(...ON_DESTROY)],
  }),
  public_key: attribute.string({
    computed: true,
    description: properties.public_key.description ?? "",
    planModifiers: [useStateForUnknown()],
  }),
  adopted: attribute.bool({
    computed: true,
    description: "Whether the certificate authority was made by somebody else, and taken over.",
    planModifiers: [useStateForUnknown()],
  }),
};

export type GatewayCaPlan = Plan<typeof attributes>;
export type GatewayCaState = State<typeof attributes>;
