import { ACCOUNT_CREATED_AT, type AccountOrZone } from "../core/directory";
import type { Handlers } from "../core/handler";
import type { RelatedApis } from "./api";
import type { Account } from "./api/accounts";
import { filtered, ordered } from "../core/list-query";

const accountResponse = ({ id, name }: AccountOrZone): Account => ({
  id,
  name,
  type: "standard",
  settings: { enforce_twofactor: false },
  created_on: ACCOUNT_CREATED_AT,
});

export const accounts: Handlers<RelatedApis["accounts"]> = {
  list: ({ directory, query: { name, direction } }) => {
    const matching = filtered(directory.accounts, name === undefined ? [] : [(account) => account.name === name]);
    return ordered(matching.map(accountResponse), { by: direction && ((account) => account.name), direction });
  },
  get: ({ directory, scope }) => accountResponse(directory.get(scope)),
};
