import { randomUUID } from "node:crypto";
import { ApiError } from "../api-error";
import type { Handlers, World } from "../handler";
import type { Neighbours } from "../neighbours";
import type { IdentityProvider } from "../neighbours/identity-providers";

function existing(world: World, id: string): IdentityProvider {
  const provider = world.collection("identityProviders").get(id.toLowerCase());
  if (provider === undefined) throw ApiError.notFound("identity provider", id);
  return provider;
}

export const identityProviders: Handlers<Neighbours["identityProviders"]> = {
  list: (call) => call.collection("identityProviders").listed(),
  get: (call) => existing(call, call.params.identity_provider_id),
  create: (call) => {
    const provider = { id: randomUUID(), ...call.body };
    call.collection("identityProviders").add(provider);
    return provider;
  },
  update: (call) => {
    const provider = { ...existing(call, call.params.identity_provider_id), ...call.body };
    call.collection("identityProviders").replace(provider);
    return provider;
  },
  delete: (call) => {
    const { id } = existing(call, call.params.identity_provider_id);
    call.collection("identityProviders").remove(id);
    return { id };
  },
};
