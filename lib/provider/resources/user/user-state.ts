import { User, UserInput } from "../../../api";
import { stateOf, valuesOf } from "../../api-schema";
import { isSameEmail, type UserState } from "./schema";

/** The state of a user of the API. @param prior - the values in the state, or those of `identifiedUser` */
export function userState(found: User, { account_id, email, name }: UserState): UserState {
  const { id, uid, access_seat, gateway_seat, seat_uid, created_at } = valuesOf(User, found);
  const values = stateOf(UserInput, found, { email, name });
  return {
    account_id,
    email: isSameEmail(values.email, email) ? email : values.email,
    name: values.name,
    id,
    uid,
    access_seat,
    gateway_seat,
    seat_uid,
    created_at,
  };
}

/** The state of a user of whom only the id or the email address is known. */
export const identifiedUser = (account_id: string, idOrEmail: string): UserState => ({
  account_id,
  name: null,
  uid: null,
  access_seat: null,
  gateway_seat: null,
  seat_uid: null,
  created_at: null,
  ...(idOrEmail.includes("@") ? { email: idOrEmail, id: null } : { email: "", id: idOrEmail }),
});
