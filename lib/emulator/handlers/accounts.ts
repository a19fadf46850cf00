import type { Place } from "../directory";
import { FOUNDING } from "../founding";
import type { Handlers } from "../handler";
import type { Neighbours } from "../neighbours";
import type { Account } from "../neighbours/accounts";
import { filtered, ordered } from "./list-query";

const shown = ({ id, name }: Place): Account => ({
  id,
  name,
  type: "standard",
  settings: { enforce_twofactor: false },
  created_on: new Date(FOUNDING).toISOString(),
});

export const accounts: Handlers<Neighbours["accounts"]> = {
  list: ({ directory, query: { name, direction } }) => {
    const found = filtered(directory.accounts, name === undefined ? [] : [(account) => account.name === name]);
    return ordered(found.map(shown), { by: direction && ((account) => account.name), direction });
  },
  get: ({ directory, scope }) => shown(directory.placeOf(scope)),
};
