import { ServiceToken, ServiceTokenSettings } from "../../../api";
import { attribute, useStateForUnknown, type State } from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { accountId, described } from "../shared/attributes";

const { client_id, expires_at } = attributesOf(ServiceToken, { computed: true });

/** Attributes of `cfaccess_service_token`. The secret has none, so that no state gets it. */
export const attributes = {
  account_id: accountId("Id of the account that the service token belongs to"),
  ...attributesOf(ServiceTokenSettings),
  id: attribute.string({
    computed: true,
    ...described(ServiceToken.properties.id),
    planModifiers: [useStateForUnknown()],
  }),
  client_id,
  expires_at,
};

export type TokenState = State<typeof attributes>;
