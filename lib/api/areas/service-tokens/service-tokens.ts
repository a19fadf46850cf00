import type { Static } from "@sinclair/typebox";
import { TOKEN_DURATION_PATTERN } from "../../core/durations";
import { del, get, post, put } from "../../core/endpoint";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { Timestamp, Uuid } from "../../core/schema";
import { SERVICE_TOKEN_DURATION } from "./service-token-limits";
import { Type } from "../../core/type";

const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the token." });

const duration = Type.String({
  pattern: TOKEN_DURATION_PATTERN,
  default: SERVICE_TOKEN_DURATION,
  description:
    "How long the token is valid, from when this is set: `60m`, `8760h` (a year, the default), or `forever`.",
});

const enabled = Type.Boolean({
  default: true,
  description: "Whether the token is let in.",
  newerThanReference:
    "2026 (https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/)",
});

const rotation = {
  client_secret_version: Type.Optional(
    Type.Number({
      minimum: 1,
      default: 1,
      description: "Version of the secret. A higher one than before makes a new secret.",
    }),
  ),
  previous_client_secret_expires_at: Type.Optional(
    Timestamp({ description: "Until when the previous secret still works. In the past: not any more." }),
  ),
};

/** What a caller says of a new token. */
export const ServiceTokenInput = Type.Object({
  name,
  duration: Type.Optional(duration),
  enabled: Type.Optional(enabled),
  ...rotation,
});
export type ServiceTokenInput = Static<typeof ServiceTokenInput>;

/** What can be changed of a token. What is left out stays as it is. */
export const ServiceTokenUpdate = Type.Partial(ServiceTokenInput);
export type ServiceTokenUpdate = Static<typeof ServiceTokenUpdate>;

const shown = {
  id: Type.Optional(Uuid({ description: "Identifier of the token." })),
  name: Type.Optional(name),
  client_id: Type.Optional(
    Type.String({ description: "What a program sends as `CF-Access-Client-Id`: `88bf….access.example.com`." }),
  ),
  duration: Type.Optional(duration),
  enabled: Type.Optional(enabled),
  created_at: Type.Optional(Timestamp({ description: "When the token was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the token was last changed." })),
};

/** A credential of a program. */
export const ServiceToken = Type.Object({
  ...shown,
  expires_at: Type.Optional(Timestamp({ description: "Until when the token is valid." })),
  last_seen_at: Type.Optional(Timestamp({ description: "When the token was last used." })),
});
export type ServiceToken = Static<typeof ServiceToken>;

/** A token with its secret: the only time that it is shown. */
export const ServiceTokenWithSecret = Type.Object({
  ...shown,
  client_secret: Type.Optional(
    Type.String({ sensitive: true, description: "What a program sends as `CF-Access-Client-Secret`. Shown only now." }),
  ),
});
export type ServiceTokenWithSecret = Static<typeof ServiceTokenWithSecret>;

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/service_tokens";
const one = `${collection}/{service_token_id}` as const;
const ofAccount = "/accounts/{account_id}/access/service_tokens/{service_token_id}";
const permission = "Access: Service Tokens";

/** Service tokens: credentials of programs. The secret is shown when it is made, and never again. */
export const serviceTokens = {
  list: get(collection, {
    summary: "List service tokens",
    permission,
    query: Type.Object({
      name: Type.Optional(Type.String({ description: "Name of a token." })),
      search: Type.Optional(Type.String({ description: "Part of what the other parameters look for." })),
      ...pages(),
    }),
    result: ServiceToken,
    paging: "page",
  }),
  get: get(one, { summary: "Get a service token", permission, result: ServiceToken }),
  create: post(collection, {
    summary: "Create a service token",
    permission,
    body: ServiceTokenInput,
    result: ServiceTokenWithSecret,
  }),
  update: put(one, {
    summary: "Update a service token",
    permission,
    body: ServiceTokenUpdate,
    result: ServiceToken,
  }),
  delete: del(one, { summary: "Delete a service token", permission, result: ServiceToken }),
  /** Makes the token valid for a year from now: done twice, it is the same but for a moment. */
  refresh: post(`${ofAccount}/refresh`, {
    summary: "Refresh a service token",
    permission,
    result: ServiceToken,
    repeat: "safe",
  }),
  /** Makes a new secret. Whoever has the old one is cut off, at once unless told otherwise. */
  rotate: post(`${ofAccount}/rotate`, {
    summary: "Rotate a service token",
    permission,
    body: Type.Object({
      previous_client_secret_expires_at: Type.Optional(
        Timestamp({ description: "Until when the previous secret still works. If omitted, it stops working at once." }),
      ),
    }),
    result: ServiceTokenWithSecret,
    destroys: true,
  }),
} as const;
