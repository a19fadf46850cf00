import { randomUUID } from "node:crypto";
import { ApiError, ERROR_CODE } from "../core/api-error";
import type { Handlers, HandlerContext } from "../core/handler";
import type { RelatedApis } from "./api";
import {
  IDENTITY_PROVIDERS_PER_ACCOUNT,
  type IdentityProvider,
  type IdentityProviderInput,
} from "./api/identity-providers";
import { assertUnused, names, type Refers } from "../areas/shared/references";

const ONE_TIME_PIN = "onetimepin";
const MASK = "**********";

function existing(context: HandlerContext, id: string): IdentityProvider {
  const provider = context.collection("identityProviders").get(id.toLowerCase());
  if (provider === undefined) throw ApiError.notFound("identity provider", id);
  return provider;
}

/** What is kept of a provider. Its secret is not: nobody logs in here. */
function admitted(
  context: HandlerContext,
  given: IdentityProviderInput,
  itself?: IdentityProvider,
): IdentityProviderInput {
  const pin = context
    .collection("identityProviders")
    .all()
    .find(({ type }) => type === ONE_TIME_PIN);
  if (given.type === ONE_TIME_PIN && pin !== undefined && pin.id !== itself?.id) {
    const message = "access.api.error.conflict: a onetimepin connection already exists";
    throw ApiError.conflict("/type", message, ERROR_CODE.stillAssociated);
  }
  const config = Object.hasOwn(given.config, "client_secret") ? { ...given.config, client_secret: MASK } : given.config;
  return { ...given, config };
}

const refersTo =
  (id: string): Refers =>
  (fields, key) =>
    (key === "login_method" && names(fields.id, id)) ||
    names(fields.identity_provider_id, id) ||
    (Array.isArray(fields.allowed_idps) && fields.allowed_idps.some((allowed) => names(allowed, id)));

export const identityProviders: Handlers<RelatedApis["identityProviders"]> = {
  list: (call) => call.collection("identityProviders").listed(),
  get: (call) => existing(call, call.params.identity_provider_id),
  create: (call) => {
    const providers = call.collection("identityProviders");
    if (providers.size >= IDENTITY_PROVIDERS_PER_ACCOUNT) {
      throw ApiError.limitReached("identity providers", IDENTITY_PROVIDERS_PER_ACCOUNT);
    }
    const provider = { id: randomUUID(), ...admitted(call, call.body) };
    providers.add(provider);
    return provider;
  },
  update: (call) => {
    const before = existing(call, call.params.identity_provider_id);
    const provider = { ...before, ...admitted(call, call.body, before) };
    call.collection("identityProviders").replace(provider);
    return provider;
  },
  delete: (call) => {
    const { id } = existing(call, call.params.identity_provider_id);
    assertUnused(call, "identity provider", id, refersTo(id));
    call.collection("identityProviders").remove(id);
    return { id };
  },
};
