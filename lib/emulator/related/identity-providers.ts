import { randomUUID } from "node:crypto";
import { replaceSensitive } from "../../api";
import { ApiError, ERROR_CODE } from "../core/api-error";
import type { Handlers, HandlerContext } from "../core/handler";
import type { RelatedApis } from "./api";
import { IDENTITY_PROVIDERS_PER_ACCOUNT, IdentityProviderInput, type IdentityProvider } from "./api/identity-providers";
import { assertUnused, existing, isId, type RefersTo } from "../core/stored-objects";

const ONE_TIME_PIN = "onetimepin";
const MASK = "**********";

/** Validates the input. Secrets are masked instead of stored: nobody logs in to an emulator. */
function validated(
  context: HandlerContext,
  input: IdentityProviderInput,
  itself?: IdentityProvider,
): IdentityProviderInput {
  const pin = context
    .collection("identityProviders")
    .all()
    .find(({ type }) => type === ONE_TIME_PIN);
  if (input.type === ONE_TIME_PIN && pin !== undefined && pin.id !== itself?.id) {
    const message = "access.api.error.conflict: a onetimepin connection already exists";
    throw ApiError.conflict("/type", message, ERROR_CODE.stillAssociated);
  }
  return replaceSensitive(IdentityProviderInput, input, () => MASK) as IdentityProviderInput;
}

const refersTo =
  (id: string): RefersTo =>
  (fields, key) =>
    (key === "login_method" && isId(fields.id, id)) ||
    isId(fields.identity_provider_id, id) ||
    (Array.isArray(fields.allowed_idps) && fields.allowed_idps.some((allowed) => isId(allowed, id)));

export const identityProviders: Handlers<RelatedApis["identityProviders"]> = {
  list: (call) => call.collection("identityProviders").listed(),
  get: (call) => existing(call, "identityProviders", call.params.identity_provider_id),
  create: (call) => {
    const providers = call.collection("identityProviders");
    if (providers.size >= IDENTITY_PROVIDERS_PER_ACCOUNT) {
      throw ApiError.limitReached("identity providers", IDENTITY_PROVIDERS_PER_ACCOUNT);
    }
    const provider = { id: randomUUID(), ...validated(call, call.body) };
    providers.add(provider);
    return provider;
  },
  update: (call) => {
    const before = existing(call, "identityProviders", call.params.identity_provider_id);
    const provider = { ...before, ...validated(call, call.body, before) };
    call.collection("identityProviders").replace(provider);
    return provider;
  },
  delete: (call) => {
    const { id } = existing(call, "identityProviders", call.params.identity_provider_id);
    assertUnused(call, "identityProviders", id, refersTo(id));
    call.collection("identityProviders").remove(id);
    return { id };
  },
};
