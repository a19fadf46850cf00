import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { AccessRequest, ScimUpdate, Timestamp, Uuid } from "../../api";

/** Fields that lists filter by but do not return. */
export const HiddenFields = {
  app_type: Type.Optional(Type.String({ description: "Type of the application." })),
  country_code: Type.Optional(Type.String({ description: "Country of the request, ISO 3166-1 alpha-2." })),
  idp: Type.Optional(Type.String({ description: "Identifier of the identity provider." })),
  non_identity: Type.Optional(Type.Boolean({ description: "Access was granted without a login (Service Auth)." })),
};

/** A stored entry of the access log. */
export const StoredAccessRequest = Type.Object({
  id: Uuid(),
  created_at: Timestamp(),
  user_id: Type.Optional(Uuid()),
  ...HiddenFields,
  entry: AccessRequest,
});
export type StoredAccessRequest = Static<typeof StoredAccessRequest>;

/** A stored entry of the SCIM log. */
export const StoredScimUpdate = Type.Object({ id: Uuid(), logged_at: Timestamp(), entry: ScimUpdate });
export type StoredScimUpdate = Static<typeof StoredScimUpdate>;
