import { User, UserInput } from "../../../api";
import { attribute, matches, requiresReplaceIf, type State } from "../../../plugin-framework";
import { attributesOf } from "../../api-schema";
import { accountId, described } from "../shared/attributes";

/** Whether two email addresses are the same: the API ignores case. */
export const isSameEmail = (one: unknown, other: unknown): boolean =>
  typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.toLowerCase();

const { id, uid, access_seat, gateway_seat, seat_uid, created_at } = attributesOf(User, { computed: true });

/** Attributes of `cfaccess_user`. */
export const attributes = {
  account_id: accountId("Id of the account that the user belongs to"),
  email: attribute.string({
    required: true,
    ...described(UserInput.properties.email),
    validators: [matches(/^[^@\s]+@[^@\s]+$/, "an email address")],
    planModifiers: [
      requiresReplaceIf(
        ({ prior, plan }) => !isSameEmail(prior, plan),
        "A change replaces the user, unless only the case of letters changes.",
      ),
    ],
  }),
  name: attributesOf(UserInput).name,
  id,
  uid,
  access_seat,
  gateway_seat,
  seat_uid,
  created_at,
};

export type UserState = State<typeof attributes>;
