import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { OneOf, Timestamp } from "../../core/schema";
import { Type } from "../../core/type";

/** One change that an identity provider made through SCIM. */
export const ScimUpdate = Type.Object({
  cf_resource_id: Type.Optional(Type.String({ description: "Cloudflare's identifier of the user or group." })),
  error_description: Type.Optional(Type.String({ description: "Error message, if the status is FAILURE." })),
  idp_id: Type.Optional(Type.String({ description: "Identifier of the identity provider." })),
  idp_resource_id: Type.Optional(
    Type.String({ description: "The identity provider's identifier of the user or group." }),
  ),
  logged_at: Type.Optional(Timestamp({ description: "Time of the event." })),
  request_body: Type.Optional(Type.String({ description: "Request body as JSON." })),
  request_method: Type.Optional(Type.String({ description: "HTTP method of the request." })),
  resource_group_name: Type.Optional(Type.String({ description: "Name of the group, if a group was changed." })),
  resource_type: Type.Optional(Type.String({ description: "USER or GROUP." })),
  resource_user_email: Type.Optional(Type.String({ description: "Email address of the user, if a user was changed." })),
  status: Type.Optional(Type.String({ description: "SUCCESS or FAILURE." })),
});
export type ScimUpdate = Static<typeof ScimUpdate>;

const ScimUpdateFilters = Type.Object({
  idp_id: Type.Array(Type.String(), { minItems: 1, description: "Identifiers of the identity providers." }),
  status: Type.Optional(Type.Array(OneOf(["FAILURE", "SUCCESS"]), { description: "Status of the change." })),
  resource_type: Type.Optional(Type.Array(OneOf(["USER", "GROUP"]), { description: "Type of the changed resource." })),
  request_method: Type.Optional(
    Type.Array(OneOf(["DELETE", "PATCH", "POST", "PUT"]), { description: "HTTP methods of the requests." }),
  ),
  resource_user_email: Type.Optional(Type.String({ description: "Email address of the user." })),
  resource_group_name: Type.Optional(Type.String({ description: "Name of the group." })),
  cf_resource_id: Type.Optional(Type.String({ description: "Cloudflare's identifier of the user or group." })),
  idp_resource_id: Type.Optional(
    Type.String({ description: "The identity provider's identifier of the user or group." }),
  ),
  since: Type.Optional(Timestamp({ description: "Start of the period." })),
  until: Type.Optional(Timestamp({ description: "End of the period." })),
  direction: Type.Optional(
    OneOf(["desc", "asc"], { description: "Order by time: newest first (desc) or oldest first (asc)." }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, description: "Maximum number of entries." })),
  ...pages({ default: 20 }),
});

/** The log of changes that identity providers made through SCIM. */
export const scimUpdates = {
  list: get("/accounts/{account_id}/access/logs/scim/updates", {
    summary: "List Access SCIM update logs",
    permission: "Access: SCIM Logs",
    query: ScimUpdateFilters,
    result: ScimUpdate,
    paging: "page",
  }),
} as const;
