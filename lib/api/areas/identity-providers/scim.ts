import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { Timestamp, Uuid } from "../../core/schema";
import { SDK_7_3 } from "../../core/sources";
import { Type } from "../../core/type";

/** Maximum number of identifiers in one look-up of SCIM users or groups (official SDK, `cf_resource_id`). */
export const SCIM_LOOKUPS_PER_REQUEST = 50;

const resource = {
  id: Type.Optional(Uuid({ description: "Identifier at Cloudflare." })),
  externalId: Type.Optional(Type.String({ description: "Identifier at the identity provider." })),
  displayName: Type.Optional(Type.String({ description: "Display name." })),
  schemas: Type.Optional(Type.Array(Type.String(), { description: "URIs of the SCIM schemas of the resource." })),
  meta: Type.Optional(
    Type.Object(
      {
        created: Type.Optional(Timestamp({ description: "When the resource was created." })),
        lastModified: Type.Optional(Timestamp({ description: "When the resource was last changed." })),
      },
      { description: "Metadata of the resource." },
    ),
  ),
};

/** A group that an identity provider has synchronized by SCIM. */
export const ScimGroup = Type.Object(resource);
export type ScimGroup = Static<typeof ScimGroup>;

const Email = Type.Object({
  value: Type.Optional(Type.String({ description: "Email address." })),
  type: Type.Optional(Type.String({ description: "Type of the address: `work`." })),
  primary: Type.Optional(Type.Boolean({ description: "Whether it is the primary address of the user." })),
});

/** A user that an identity provider has synchronized by SCIM. */
export const ScimUser = Type.Object({
  ...resource,
  active: Type.Optional(Type.Boolean({ description: "Whether the user is active at the identity provider." })),
  emails: Type.Optional(Type.Array(Email, { description: "Email addresses of the user." })),
});
export type ScimUser = Static<typeof ScimUser>;

const identifiers = (description: string) =>
  Type.Optional(Type.Array(Type.String(), { maxItems: SCIM_LOOKUPS_PER_REQUEST, description }));

const filters = {
  cf_resource_id: identifiers("Identifiers at Cloudflare. Excludes all other filters."),
  idp_resource_id: identifiers("Identifiers at the identity provider. Excludes all other filters."),
};

const path = "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim";
const permission = "Access: Organizations, Identity Providers, and Groups";
const newerThanReference = SDK_7_3;

/** Groups and users that an identity provider has synchronized by SCIM. */
export const scim = {
  groups: {
    list: get(`${path}/groups`, {
      summary: "List SCIM Group resources",
      permission,
      newerThanReference,
      query: Type.Object({
        ...filters,
        name: Type.Optional(Type.String({ description: "Display name of a group." })),
        ...pages(),
      }),
      result: ScimGroup,
      paging: "page",
    }),
  },
  users: {
    list: get(`${path}/users`, {
      summary: "List SCIM User resources",
      permission,
      newerThanReference,
      query: Type.Object({
        ...filters,
        name: Type.Optional(Type.String({ description: "Display name of a user." })),
        email: Type.Optional(Type.String({ description: "Email address of a user." })),
        username: Type.Optional(Type.String({ description: "User name at the identity provider." })),
        ...pages(),
      }),
      result: ScimUser,
      paging: "page",
    }),
  },
} as const;
