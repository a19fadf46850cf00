import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { AccessRequest, ScimUpdate, Timestamp, Uuid } from "../../api";

/** What can be filtered by, though the log does not show it. */
export const HiddenFields = {
  app_type: Type.Optional(Type.String({ description: "Type of the application." })),
  country_code: Type.Optional(Type.String({ description: "Country the user came from, ISO 3166-1 alpha-2." })),
  idp: Type.Optional(Type.String({ description: "Identifier of the identity provider." })),
  non_identity: Type.Optional(Type.Boolean({ description: "It was let through without a login: Service Auth." })),
};

/** An entry of the log of logins, as it is kept. */
export const StoredAccessRequest = Type.Object({
  id: Uuid(),
  created_at: Timestamp(),
  user_id: Type.Optional(Uuid()),
  ...HiddenFields,
  shown: AccessRequest,
});
export type StoredAccessRequest = Static<typeof StoredAccessRequest>;

/** An entry of the log of changes by SCIM, as it is kept. */
export const StoredScimUpdate = Type.Object({ id: Uuid(), logged_at: Timestamp(), shown: ScimUpdate });
export type StoredScimUpdate = Static<typeof StoredScimUpdate>;
