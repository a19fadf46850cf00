import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { AccessRule, returnedRuleLists, ruleLists } from "../policies/rules";
import { Deleted, Timestamp, Uuid } from "../../core/schema";
import { RECORDED } from "../../core/sources";
import { Type } from "../../core/type";

const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the group." });

/** The fields to create or update a group. */
export const GroupInput = Type.Object({
  name,
  ...ruleLists,
  is_default: Type.Optional(Type.Boolean({ description: "Adds a policy for this group to new applications." })),
});
export type GroupInput = Static<typeof GroupInput>;

/** A named set of rules, which policies and other groups can use. */
export const Group = Type.Object({
  id: Type.Optional(Uuid({ description: "Identifier of the group." })),
  uid: Type.Optional(Uuid({ description: "Same as `id`.", newerThanReference: RECORDED })),
  name: Type.Optional(name),
  ...returnedRuleLists,
  is_default: Type.Optional(
    Type.Union([Type.Array(AccessRule), Type.Boolean()], {
      description: "Sent as a boolean; according to the API reference, returned as a list of rules.",
    }),
  ),
  created_at: Type.Optional(Timestamp({ description: "When the group was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the group was last changed." })),
});
export type Group = Static<typeof Group>;

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/groups";
const one = `${collection}/{group_id}` as const;
const permission = "Access: Organizations, Identity Providers, and Groups";

/** Access groups: named sets of rules. */
export const groups = {
  list: get(collection, {
    summary: "List Access groups",
    permission,
    query: Type.Object({
      name: Type.Optional(Type.String({ description: "Name of a group." })),
      search: Type.Optional(
        Type.String({ description: "Substring to search for in the fields of the other parameters." }),
      ),
      ...pages({ default: 1_000 }),
    }),
    result: Group,
    paging: "page",
  }),
  get: get(one, { summary: "Get an Access group", permission, result: Group }),
  create: post(collection, { summary: "Create an Access group", permission, body: GroupInput, result: Group }),
  update: put(one, { summary: "Update an Access group", permission, body: GroupInput, result: Group }),
  delete: del(one, { summary: "Delete an Access group", permission, result: Deleted }),
} as const;
