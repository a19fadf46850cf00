import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { referredObject } from "../../core/stored-objects";
import type { ApplicationFields } from "../../state/stored-application";

type Reference = readonly [pointer: string, id: string];

const inList = (field: string, ids: readonly string[] = []): Reference[] =>
  ids.map((id, i): Reference => [`/${field}/${i}`, id]);

/** @throws {ApiError} If a referenced tag, custom page or identity provider does not exist. */
export function checkReferences(context: HandlerContext, fields: ApplicationFields): void {
  for (const [pointer, id] of identityProvidersIn(fields)) {
    if (referredObject(context, "identityProviders", id) === undefined)
      throw ApiError.unknownReference(pointer, "identity provider", id, "access/identity_providers");
  }
  for (const [pointer, name] of inList("tags", fields.tags)) {
    if (referredObject(context, "tags", name) !== undefined) continue;
    throw ApiError.invalid(
      pointer,
      `tags contain a tag that does not exist: ${JSON.stringify(name)}; create it first at access/tags`,
    );
  }
  for (const [pointer, id] of inList("custom_pages", fields.custom_pages)) {
    if (referredObject(context, "customPages", id) === undefined)
      throw ApiError.unknownReference(pointer, "custom page", id, "access/custom_pages");
  }
}

function* identityProvidersIn({ allowed_idps, scim_config, saas_app }: ApplicationFields): Generator<Reference> {
  yield* inList("allowed_idps", allowed_idps);
  if (scim_config !== undefined) yield ["/scim_config/idp_uid", scim_config.idp_uid];
  if (saas_app?.auth_type === "oidc") {
    for (const [i, { source }] of (saas_app.custom_claims ?? []).entries()) {
      for (const id of Object.keys(source?.name_by_idp ?? {}))
        yield [`/saas_app/custom_claims/${i}/source/name_by_idp`, id];
    }
  } else if (saas_app !== undefined) {
    for (const [i, { source }] of (saas_app.custom_attributes ?? []).entries()) {
      for (const [j, { idp_id }] of (source?.name_by_idp ?? []).entries()) {
        if (idp_id !== undefined) yield [`/saas_app/custom_attributes/${i}/source/name_by_idp/${j}/idp_id`, idp_id];
      }
    }
  }
}
