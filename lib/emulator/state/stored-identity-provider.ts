import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { IdentityProvider, ScimGroup, ScimUser, Uuid } from "../../api";

const { uid: _uid, saml_certificate_set: _set, scim_config, ...fields } = IdentityProvider.properties;
const { secret: _secret, scim_base_url: _url, ...scimSettings } = scim_config.properties;

/** A stored identity provider. It has no secrets: nobody logs in to an emulator. URLs are derived at each read. */
export const StoredIdentityProvider = Type.Object({
  ...fields,
  scim_config: Type.Optional(Type.Object(scimSettings)),
});
export type StoredIdentityProvider = Static<typeof StoredIdentityProvider>;

const scimFields = { id: Uuid(), identity_provider_id: Uuid() };

/** A stored group that an identity provider has synchronized. */
export const StoredScimGroup = Type.Object({ ...scimFields, resource: ScimGroup });
export type StoredScimGroup = Static<typeof StoredScimGroup>;

/** A stored user that an identity provider has synchronized. Lists filter by the user name, but do not return it. */
export const StoredScimUser = Type.Object({
  ...scimFields,
  username: Type.Optional(Type.String()),
  resource: ScimUser,
});
export type StoredScimUser = Static<typeof StoredScimUser>;
