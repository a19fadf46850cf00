import { GatewayCa } from "../../../api";
import { attribute, oneOf, useStateForUnknown, type State } from "../../../plugin-framework";
import { accountId, described } from "../shared/attributes";

/** What destroying the resource does to the certificate authority. */
export const ON_DESTROY = ["keep", "delete"] as const;

const { properties } = GatewayCa;

/** Attributes of `cfaccess_gateway_ca`. */
export const attributes = {
  id: attribute.string({
    computed: true,
    ...described(properties.id),
    planModifiers: [useStateForUnknown()],
  }),
  account_id: accountId("Id of the account, which has at most one SSH certificate authority"),
  on_destroy: attribute.string({
    optional: true,
    computed: true,
    default: ON_DESTROY[0],
    description:
      'What destroying this resource does: "keep" leaves the certificate authority in the account. "delete" deletes it; every host that trusts its key then refuses SSH through Access. A change only updates the state.',
    validators: [oneOf(...ON_DESTROY)],
  }),
  public_key: attribute.string({
    computed: true,
    ...described(properties.public_key),
    planModifiers: [useStateForUnknown()],
  }),
  adopted: attribute.bool({
    computed: true,
    description: "Whether the certificate authority existed before this resource, which adopted it.",
    planModifiers: [useStateForUnknown()],
  }),
};

export type GatewayCaState = State<typeof attributes>;
