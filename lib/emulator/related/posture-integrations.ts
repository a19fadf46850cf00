import { randomUUID } from "node:crypto";
import type { Handlers, HandlerContext } from "../core/handler";
import { existing } from "../core/stored-objects";
import { withoutUndefined } from "../core/without-undefined";
import type { StoredObject } from "../state/collections";
import { REQUIRED_POSTURE_CONFIG } from "../../api/related/posture-types";
import type { RelatedApis } from "./api";
import type { PostureIntegration } from "./api/posture-integrations";
import { assertUnreferenced } from "./references";
import { invalidField } from "./related-error";

type StoredIntegration = StoredObject<"postureIntegrations">;

/** An integration in responses: without the secrets and identifiers that the API never returns. */
function response({ config: { api_url, auth_url, client_id }, ...fields }: StoredIntegration): PostureIntegration {
  return { ...fields, config: withoutUndefined({ api_url, auth_url, client_id }) };
}

/** @throws {ApiError} 400 if the configuration lacks a field that its type requires. */
function store(context: HandlerContext, integration: StoredIntegration): PostureIntegration {
  const { type, config } = integration;
  const missing = REQUIRED_POSTURE_CONFIG[type].find((field) => (config[field] ?? "") === "");
  if (missing !== undefined) throw invalidField(`/config/${missing}`, `required for the type ${type}, but not given`);
  context.collection("postureIntegrations").replace(integration);
  return response(integration);
}

export const postureIntegrations: Handlers<RelatedApis["postureIntegrations"]> = {
  list: (call) => call.collection("postureIntegrations").listed().map(response),
  get: (call) => response(existing(call, "postureIntegrations", call.params.integration_id)),
  create: (call) => store(call, { id: randomUUID(), ...call.body }),
  /** A part of the configuration changes only that part, so that a secret need not be sent again. */
  update: (call) => {
    const before = existing(call, "postureIntegrations", call.params.integration_id);
    return store(call, { ...before, ...call.body, config: { ...before.config, ...call.body.config } });
  },
  delete: (call) => {
    const { id } = existing(call, "postureIntegrations", call.params.integration_id);
    assertUnreferenced(call, "postureIntegrations", id);
    call.collection("postureIntegrations").remove(id);
    return {};
  },
};
