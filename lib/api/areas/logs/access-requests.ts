import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { OneOf, Timestamp } from "../../core/schema";
import { Type } from "../../core/type";

/** One login, or attempt at one. */
export const AccessRequest = Type.Object({
  action: Type.Optional(Type.String({ description: "What happened: `login`." })),
  allowed: Type.Optional(Type.Boolean({ description: "Whether the user was let in." })),
  app_domain: Type.Optional(Type.String({ description: "Domain of the application." })),
  app_uid: Type.Optional(Type.String({ description: "Identifier of the application." })),
  connection: Type.Optional(Type.String({ description: "Kind of identity provider: `saml`." })),
  created_at: Type.Optional(Timestamp({ description: "When it happened." })),
  ip_address: Type.Optional(Type.String({ description: "Address the user came from." })),
  ray_id: Type.Optional(Type.String({ description: "Ray ID of the request." })),
  user_email: Type.Optional(Type.String({ description: "Email address of the user." })),
});
export type AccessRequest = Static<typeof AccessRequest>;

const operator = (filter: string) =>
  Type.Optional(OneOf(["eq", "neq"], { description: `Whether \`${filter}\` must be equal (eq) or not (neq).` }));

/** What the reference has an operator for but, an oversight it seems, does not name as a filter. */
const unnamedFilters = {
  allowed: Type.Optional(Type.Boolean({ description: "Whether the user was let in." })),
  app_type: Type.Optional(Type.String({ description: "Type of the application." })),
  app_uid: Type.Optional(Type.String({ description: "Identifier of the application." })),
  country_code: Type.Optional(Type.String({ description: "Country the user came from, ISO 3166-1 alpha-2." })),
  idp: Type.Optional(Type.String({ description: "Identifier of the identity provider." })),
  non_identity: Type.Optional(Type.Boolean({ description: "Whether it was let through without a login." })),
  ray_id: Type.Optional(Type.String({ description: "Ray ID of the request." })),
};

const AccessRequestFilters = Type.Object({
  email: Type.Optional(Type.String({ description: "Part of the user's email address; all of it with `email_exact`." })),
  email_exact: Type.Optional(Type.Boolean({ description: "`email` is the whole address." })),
  user_id: Type.Optional(Type.String({ description: "Identifier of the user." })),
  since: Type.Optional(Timestamp({ description: "From this time." })),
  until: Type.Optional(Timestamp({ description: "Until this time." })),
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
  fields: Type.Optional(Type.String({ description: "Fields to answer, separated by commas. If omitted, all." })),
  direction: Type.Optional(OneOf(["desc", "asc"], { description: "By time: newest first, or oldest first." })),
  limit: Type.Optional(Type.Integer({ minimum: 1, description: "How many entries at most." })),
  ...pages({ default: 25 }),
});

/** The log of logins. Its pages do not say how many there are: the last one is the one that is not full. */
export const accessRequests = {
  list: get("/accounts/{account_id}/access/logs/access_requests", {
    summary: "Get Access authentication logs",
    permission: "Access: Audit Logs",
    query: AccessRequestFilters,
    result: AccessRequest,
    paging: "page",
  }),
} as const;
