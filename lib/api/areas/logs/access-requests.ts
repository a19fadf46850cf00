import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { OneOf, Timestamp } from "../../core/schema";
import { Type } from "../../core/type";

/** One login or login attempt. */
export const AccessRequest = Type.Object({
  action: Type.Optional(Type.String({ description: "Type of event: `login`." })),
  allowed: Type.Optional(Type.Boolean({ description: "Whether the user was allowed." })),
  app_domain: Type.Optional(Type.String({ description: "Domain of the application." })),
  app_uid: Type.Optional(Type.String({ description: "Identifier of the application." })),
  connection: Type.Optional(Type.String({ description: "Type of identity provider: `saml`." })),
  created_at: Type.Optional(Timestamp({ description: "Time of the event." })),
  ip_address: Type.Optional(Type.String({ description: "IP address of the user." })),
  ray_id: Type.Optional(Type.String({ description: "Ray ID of the request." })),
  user_email: Type.Optional(Type.String({ description: "Email address of the user." })),
});
export type AccessRequest = Static<typeof AccessRequest>;

const operator = (filter: string) =>
  Type.Optional(OneOf(["eq", "neq"], { description: `Comparison for \`${filter}\`: equal (eq) or not equal (neq).` }));

/** Filters that the API reference does not list, although it lists their operators. */
const unnamedFilters = {
  allowed: Type.Optional(Type.Boolean({ description: "Whether the user was allowed." })),
  app_type: Type.Optional(Type.String({ description: "Type of the application." })),
  app_uid: Type.Optional(Type.String({ description: "Identifier of the application." })),
  country_code: Type.Optional(Type.String({ description: "Country of the request, ISO 3166-1 alpha-2." })),
  idp: Type.Optional(Type.String({ description: "Identifier of the identity provider." })),
  non_identity: Type.Optional(Type.Boolean({ description: "Whether the request was allowed without login." })),
  ray_id: Type.Optional(Type.String({ description: "Ray ID of the request." })),
};

const AccessRequestFilters = Type.Object({
  email: Type.Optional(
    Type.String({ description: "Substring of the user's email address; with `email_exact`, the whole address." }),
  ),
  email_exact: Type.Optional(Type.Boolean({ description: "Requires `email` to match exactly." })),
  user_id: Type.Optional(Type.String({ description: "Identifier of the user." })),
  since: Type.Optional(Timestamp({ description: "Start of the period." })),
  until: Type.Optional(Timestamp({ description: "End of the period." })),
  ...unnamedFilters,
  allowedOp: operator("allowed"),
  app_typeOp: operator("app_type"),
  app_uidOp: operator("app_uid"),
  country_codeOp: operator("country_code"),
  emailOp: operator("email"),
  idpOp: operator("idp"),
  non_identityOp: operator("non_identity"),
  ray_idOp: operator("ray_id"),
  user_idOp: operator("user_id"),
  fields: Type.Optional(Type.String({ description: "Fields to return, separated by commas. If omitted, all fields." })),
  direction: Type.Optional(
    OneOf(["desc", "asc"], { description: "Order by time: newest first (desc) or oldest first (asc)." }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, description: "Maximum number of entries." })),
  ...pages({ default: 25 }),
});

/** The log of logins. Responses do not include the number of pages: the last page is the first one that is not full. */
export const accessRequests = {
  list: get("/accounts/{account_id}/access/logs/access_requests", {
    summary: "Get Access authentication logs",
    permission: "Access: Audit Logs",
    query: AccessRequestFilters,
    result: AccessRequest,
    paging: "page",
  }),
} as const;
