import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { del, get, OneOf, patch, post, Uuid } from "../../../api";
import { REQUIRED_POSTURE_CONFIG } from "../../../api/related/posture-types";

const string = (description: string) => Type.Optional(Type.String({ description }));
const secret = (description: string) => Type.Optional(Type.String({ sensitive: true, description }));

/** The fields of the configuration that responses contain. */
const returned = {
  api_url: string("URL of the provider's API."),
  auth_url: string("URL at which the provider issues tokens."),
  client_id: string("Identifier of the client."),
};

const ConfigInput = Type.Object(
  {
    ...returned,
    client_secret: secret("Secret of the client. Never returned."),
    client_key: secret("Key of the client. Never returned."),
    customer_id: string("Identifier of the customer. Never returned."),
    access_client_id: string("Client ID of the service token that Cloudflare sends to `api_url`. Never returned."),
    access_client_secret: secret("Client secret of that service token. Never returned."),
  },
  { description: "Configuration; its required fields depend on the type." },
);
export type PostureIntegrationConfig = Static<typeof ConfigInput>;

type IntegrationType = keyof typeof REQUIRED_POSTURE_CONFIG;

const fields = {
  name: Type.String({ minLength: 1, description: "Name of the integration." }),
  type: OneOf(Object.keys(REQUIRED_POSTURE_CONFIG) as IntegrationType[], { description: "Type of integration." }),
  interval: Type.String({ pattern: "^[0-9]+[mh]$", description: "Time between checks: `5m`, `12h`." }),
};

/** Input of an integration. */
export const PostureIntegrationInput = Type.Object({ ...fields, config: ConfigInput });
export type PostureIntegrationInput = Static<typeof PostureIntegrationInput>;

/** An integration: a provider that Cloudflare asks about the posture of devices. */
export const PostureIntegration = Type.Object({
  id: Uuid({ description: "Identifier of the integration." }),
  ...fields,
  config: Type.Object(returned, { description: "Configuration, without secrets." }),
});
export type PostureIntegration = Static<typeof PostureIntegration>;

const collection = "/accounts/{account_id}/devices/posture/integration";
const one = `${collection}/{integration_id}` as const;
const permission = "Zero Trust";

export const postureIntegrations = {
  list: get(collection, {
    summary: "List your device posture integrations",
    permission,
    result: PostureIntegration,
    paging: "single",
    omittedResultInfo: "all",
  }),
  get: get(one, { summary: "Get device posture integration details", permission, result: PostureIntegration }),
  create: post(collection, {
    summary: "Create a device posture integration",
    permission,
    body: PostureIntegrationInput,
    result: PostureIntegration,
  }),
  update: patch(one, {
    summary: "Update a device posture integration",
    permission,
    body: Type.Partial(PostureIntegrationInput),
    result: PostureIntegration,
  }),
  delete: del(one, { summary: "Delete a device posture integration", permission, result: Type.Object({}) }),
} as const;
