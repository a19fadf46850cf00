import { randomUUID } from "node:crypto";
import {
  IDP_FEDERATION_GRANTS_PER_ACCOUNT,
  type AccessApi,
  type IdentityProviderType,
  type IdpFederationGrant,
} from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";

/** Types of identity providers that cannot be federated (official SDK). */
const NOT_FEDERATED: readonly IdentityProviderType[] = ["onetimepin", "cloudflare"];

/** Lets other accounts of the organization use an identity provider. Statuses and messages are assumptions. */
function create(context: HandlerContext, idp_id: string): IdpFederationGrant {
  const provider = context.collection("identityProviders").get(idp_id.toLowerCase());
  if (provider === undefined) throw ApiError.unknownReference("/idp_id", "identity provider", idp_id);
  if (NOT_FEDERATED.includes(provider.type)) {
    throw ApiError.invalid("/idp_id", `idp_id: identity providers of type ${provider.type} cannot be federated`);
  }
  const grants = context.collection("idpFederationGrants");
  if (grants.all().some((grant) => grant.idp_id === provider.id)) {
    throw ApiError.conflict(
      "/idp_id",
      `access.api.error.conflict: identity provider ${provider.id} has a grant already`,
    );
  }
  if (grants.size >= IDP_FEDERATION_GRANTS_PER_ACCOUNT) {
    throw ApiError.limitReached("IdP federation grants", IDP_FEDERATION_GRANTS_PER_ACCOUNT);
  }
  const grant: IdpFederationGrant = { id: randomUUID(), idp_id: provider.id };
  grants.add(grant);
  return grant;
}

export const idpFederationGrants: Handlers<AccessApi["idpFederationGrants"]> = {
  list: (call) => call.collection("idpFederationGrants").listed(),
  get: (call) => existing(call, "idpFederationGrants", call.params.grant_id),
  create: (call) => create(call, call.body.idp_id),
  delete: (call) => {
    const { id } = existing(call, "idpFederationGrants", call.params.grant_id);
    call.collection("idpFederationGrants").remove(id);
    return { id };
  },
};
