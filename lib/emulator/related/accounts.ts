import type { Place } from "../core/directory";
import { FOUNDING } from "../core/founding";
import type { Handlers } from "../core/handler";
import type { RelatedApis } from "./api";
import type { Account } from "./api/accounts";
import { filtered, ordered } from "../areas/shared/list-query";

const shown = ({ id, name }: Place): Account => ({
  id,
  name,
  type: "standard",
  settings: { enforce_twofactor: false },
  created_on: new Date(FOUNDING).toISOString(),
});

export const accounts: Handlers<RelatedApis["accounts"]> = {
  list: ({ directory, query: { name, direction } }) => {
    const found = filtered(directory.accounts, name === undefined ? [] : [(account) => account.name === name]);
    return ordered(found.map(shown), { by: direction && ((account) => account.name), direction });
  },
  get: ({ directory, scope }) => shown(directory.placeOf(scope)),
};
