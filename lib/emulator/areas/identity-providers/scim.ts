import { randomUUID } from "node:crypto";
import { Type } from "../../../api/core/type";
import { SCIM_MAPPING_SCHEMAS, ScimGroup, ScimUser, type AccessApi } from "../../../api";
import { ApiError } from "../../core/api-error";
import { seedRecord, type Handlers, type HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";

const [USER_SCHEMA, GROUP_SCHEMA] = SCIM_MAPPING_SCHEMAS;

const reference = Type.String({ description: "Identifier or name of the identity provider." });

/** The identity provider with this identifier or name. @throws {ApiError} 404 if it does not exist. */
function referredProvider(context: HandlerContext, wanted: string): string {
  const named = context
    .collection("identityProviders")
    .all()
    .find(({ name }) => name === wanted);
  return (named ?? existing(context, "identityProviders", wanted)).id;
}

/** The fields of a resource that Cloudflare adds. */
function withMetadata<Resource extends ScimGroup>(context: HandlerContext, resource: Resource, schema: string) {
  const now = context.clock.timestamp();
  return { schemas: [schema], meta: { created: now, lastModified: now }, ...resource, id: resource.id ?? randomUUID() };
}

/** A seeded SCIM group. */
export const scimGroupRecord = seedRecord(
  Type.Object({ identity_provider: reference, ...ScimGroup.properties }),
  (context, { identity_provider, ...fields }) => {
    const identity_provider_id = referredProvider(context, identity_provider);
    const resource = withMetadata(context, fields, GROUP_SCHEMA);
    context.collection("scimGroups").replace({ id: resource.id, identity_provider_id, resource });
  },
);

/** A seeded SCIM user. */
export const scimUserRecord = seedRecord(
  Type.Object({ identity_provider: reference, username: Type.Optional(Type.String()), ...ScimUser.properties }),
  (context, { identity_provider, username, ...fields }) => {
    const identity_provider_id = referredProvider(context, identity_provider);
    const resource = withMetadata(context, { active: true, ...fields }, USER_SCHEMA);
    const named = username === undefined ? {} : { username };
    context.collection("scimUsers").replace({ id: resource.id, identity_provider_id, ...named, resource });
  },
);

/** Deletes the groups and users that an identity provider has synchronized. */
export function removeScimResources(context: HandlerContext, providerId: string): void {
  for (const kind of ["scimGroups", "scimUsers"] as const) {
    const resources = context.collection(kind);
    for (const { id, identity_provider_id } of resources.all())
      if (identity_provider_id === providerId) resources.remove(id);
  }
}

interface Lookups {
  readonly cf_resource_id?: readonly string[];
  readonly idp_resource_id?: readonly string[];
}

/** Whether a resource passes the look-ups by identifier. @throws {ApiError} If they are combined with other filters. */
function lookUp({ cf_resource_id, idp_resource_id }: Lookups, others: Readonly<Record<string, unknown>>) {
  const given = Object.entries({ cf_resource_id, idp_resource_id, ...others }).filter(
    ([, value]) => value !== undefined,
  );
  const isLookUp = cf_resource_id !== undefined || idp_resource_id !== undefined;
  if (isLookUp && given.length > 1) {
    const names = given.map(([name]) => name).join(" and ");
    throw ApiError.invalid(
      "",
      `${names}: mutually exclusive; cf_resource_id and idp_resource_id exclude all other filters`,
    );
  }
  return ({ id = "", externalId = "" }: ScimGroup): boolean =>
    (cf_resource_id === undefined || cf_resource_id.includes(id)) &&
    (idp_resource_id === undefined || idp_resource_id.includes(externalId));
}

const isEither = (wanted: string | undefined, ...values: readonly (string | undefined)[]): boolean =>
  wanted === undefined || values.some((value) => value?.toLowerCase() === wanted.toLowerCase());

export const scim: Handlers<AccessApi["identityProviders"]["scim"]> = {
  groups: {
    list: (call) => {
      const { id } = existing(call, "identityProviders", call.params.identity_provider_id);
      const { name } = call.query;
      const found = lookUp(call.query, { name });
      const groups = call
        .collection("scimGroups")
        .all()
        .filter((group) => group.identity_provider_id === id);
      return groups
        .map(({ resource }) => resource)
        .filter((group) => found(group) && isEither(name, group.displayName));
    },
  },
  users: {
    list: (call) => {
      const { id } = existing(call, "identityProviders", call.params.identity_provider_id);
      const { name, email, username } = call.query;
      const found = lookUp(call.query, { name, email, username });
      return call
        .collection("scimUsers")
        .all()
        .filter((user) => user.identity_provider_id === id && found(user.resource) && isEither(username, user.username))
        .map(({ resource }) => resource)
        .filter(({ displayName, emails = [] }) => {
          return isEither(name, displayName) && isEither(email, ...emails.map(({ value }) => value));
        });
    },
  },
};
