import { DohSettingsInput, UUID_PATTERN } from "../../../api";
import { attribute, matches, useStateForUnknown, type Plan, type State } from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { accountId, described } from "../shared/attributes";

const { doh_jwt_duration } = attributesOf(DohSettingsInput);
const { description } = described(DohSettingsInput.properties.service_token_id);

/** Attributes of `cfaccess_organization_doh`. */
export const attributes = {
  account_id: accountId("Id of the account whose DoH settings are managed"),
  service_token_id: attribute.string({
    optional: true,
    computed: true,
    description: `${description} If omitted, it stays the same.`,
    validators: [matches(new RegExp(UUID_PATTERN), "a UUID, as in the id of the service token")],
    planModifiers: [useStateForUnknown()],
  }),
  doh_jwt_duration,
};

export type DohPlan = Plan<typeof attributes>;
export type DohState = State<typeof attributes>;
