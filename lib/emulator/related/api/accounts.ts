import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { get, OneOf, Timestamp } from "../../../api";

/** An account: the fields that deployments read. */
export const Account = Type.Object({
  id: Type.String({ description: "Identifier of the account." }),
  name: Type.String({ description: "Name of the account." }),
  type: Type.String({ description: "Kind of account: `standard`." }),
  settings: Type.Object({ enforce_twofactor: Type.Boolean({ description: "Members must use a second factor." }) }),
  created_on: Timestamp({ description: "When the account was created." }),
});
export type Account = Static<typeof Account>;

const permission = "Account Settings";

export const accounts = {
  list: get("/accounts", {
    summary: "List accounts",
    permission,
    query: Type.Object({
      name: Type.Optional(Type.String({ description: "Name of an account." })),
      page: Type.Optional(Type.Integer({ minimum: 1, description: "Page number, from 1." })),
      per_page: Type.Optional(Type.Integer({ minimum: 5, maximum: 50, default: 20, description: "Items per page." })),
      direction: Type.Optional(OneOf(["asc", "desc"], { description: "Sort direction." })),
    }),
    result: Account,
    paging: "page",
  }),
  get: get("/accounts/{account_id}", { summary: "Get an account", permission, result: Account }),
} as const;
