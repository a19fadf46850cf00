import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { get, OneOf, Timestamp } from "../../../api";

/** An account, as far as a deployment looks at it. */
export const Account = Type.Object({
  id: Type.String({ description: "Identifier of the account." }),
  name: Type.String({ description: "Name of the account." }),
  type: Type.String({ description: "Kind of account: `standard`." }),
  settings: Type.Object({ enforce_twofactor: Type.Boolean({ description: "Members need a second factor." }) }),
  created_on: Timestamp({ description: "When the account came to be." }),
});
export type Account = Static<typeof Account>;

const permission = "Account Settings";

export const accounts = {
  list: get("/accounts", {
    summary: "List accounts",
    permission,
    query: Type.Object({
      name: Type.Optional(Type.String({ description: "Name of an account." })),
      page: Type.Optional(Type.Integer({ minimum: 1, description: "Page to return, from 1." })),
      per_page: Type.Optional(
        Type.Integer({ minimum: 5, maximum: 50, default: 20, description: "How many on a page." }),
      ),
      direction: Type.Optional(OneOf(["asc", "desc"], { description: "Direction of the order." })),
    }),
    result: Account,
    paging: "page",
  }),
  get: get("/accounts/{account_id}", { summary: "Get an account", permission, result: Account }),
} as const;
