import type { Static } from "@sinclair/typebox";
import { TOKEN_DURATION_PATTERN } from "../../core/durations";
import { del, get, post, put } from "../../core/endpoint";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { Timestamp, Uuid } from "../../core/schema";
import { PROVIDER_TESTS } from "../../core/sources";
import { Type } from "../../core/type";

export { SERVICE_TOKENS_PER_ACCOUNT } from "./service-token-limits";

/** Default duration of a new token: one year. */
export const SERVICE_TOKEN_DURATION = "8760h";

/** Client secrets. Since August 2026: `cfast_`, 40 letters and digits, and 8 characters of a checksum; before: 64 hexadecimal digits (https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/). */
export const CLIENT_SECRET_PATTERN = "^cfast_[0-9A-Za-z]{48}$|^[0-9a-f]{64}$";

/** How long a token is valid after a refresh, independent of its duration: one year (the same page). */
export const SERVICE_TOKEN_REFRESH = "8760h";

const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the token." });

const duration = Type.String({
  pattern: TOKEN_DURATION_PATTERN,
  default: SERVICE_TOKEN_DURATION,
  description: "How long the token is valid, starting when this is set: `60m`, `8760h` (one year) or `forever`.",
});

const enabled = Type.Boolean({
  default: true,
  description: "Whether the token can be used.",
  newerThanReference:
    "2026 (https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/)",
});

const rotation = {
  client_secret_version: Type.Optional(
    Type.Number({
      minimum: 1,
      default: 1,
      description: "Version of the secret. A higher version than before creates a new secret.",
    }),
  ),
  previous_client_secret_expires_at: Type.Optional(
    Timestamp({ description: "When the previous secret stops working. A time in the past means at once." }),
  ),
};

/** The fields of a token that have nothing to do with its secret. */
export const ServiceTokenSettings = Type.Object({
  name,
  duration: Type.Optional(duration),
  enabled: Type.Optional(enabled),
});
export type ServiceTokenSettings = Static<typeof ServiceTokenSettings>;

/** The fields to create a token. */
export const ServiceTokenInput = Type.Object({ ...ServiceTokenSettings.properties, ...rotation });
export type ServiceTokenInput = Static<typeof ServiceTokenInput>;

/** The fields of a token that can be changed. Omitted fields stay unchanged. */
export const ServiceTokenUpdate = Type.Partial(ServiceTokenInput);
export type ServiceTokenUpdate = Static<typeof ServiceTokenUpdate>;

const shown = {
  id: Type.Optional(Uuid({ description: "Identifier of the token." })),
  name: Type.Optional(name),
  client_id: Type.Optional(
    Type.String({
      description: "Client ID, which programs send in the header `CF-Access-Client-Id`: `88bf….access.example.com`.",
    }),
  ),
  duration: Type.Optional(duration),
  enabled: Type.Optional(enabled),
  created_at: Type.Optional(Timestamp({ description: "When the token was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the token was last changed." })),
};

/** A service token: a credential for a program. */
export const ServiceToken = Type.Object({
  ...shown,
  expires_at: Type.Optional(Timestamp({ description: "When the token expires." })),
  last_seen_at: Type.Optional(Timestamp({ description: "When the token was last used." })),
});
export type ServiceToken = Static<typeof ServiceToken>;

/** A service token with its client secret, which is returned only on creation and rotation. */
export const ServiceTokenWithSecret = Type.Object({
  ...shown,
  expires_at: Type.Optional(Timestamp({ description: "When the token expires.", newerThanReference: PROVIDER_TESTS })),
  client_secret: Type.Optional(
    Type.String({
      sensitive: true,
      description:
        "Client secret, which programs send in the header `CF-Access-Client-Secret`. Returned only on creation and rotation.",
    }),
  ),
});
export type ServiceTokenWithSecret = Static<typeof ServiceTokenWithSecret>;

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/service_tokens";
const one = `${collection}/{service_token_id}` as const;
const ofAccount = "/accounts/{account_id}/access/service_tokens/{service_token_id}";
const permission = "Access: Service Tokens";

/** Service tokens: credentials for programs. The API returns the client secret only on creation and rotation. */
export const serviceTokens = {
  list: get(collection, {
    summary: "List service tokens",
    permission,
    query: Type.Object({
      name: Type.Optional(Type.String({ description: "Name of a token." })),
      search: Type.Optional(
        Type.String({ description: "Substring to search for in the fields of the other parameters." }),
      ),
      ...pages({ default: 1_000 }),
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
  /** Makes the token valid for one year from now. Repeating it is harmless. */
  refresh: post(`${ofAccount}/refresh`, {
    summary: "Refresh a service token",
    permission,
    result: ServiceToken,
    repeat: "safe",
  }),
  /** Creates a new client secret. The old secret stops working at once, or at `previous_client_secret_expires_at`. */
  rotate: post(`${ofAccount}/rotate`, {
    summary: "Rotate a service token",
    permission,
    body: Type.Object({
      previous_client_secret_expires_at: Type.Optional(
        Timestamp({ description: "When the previous secret stops working. If omitted, at once." }),
      ),
    }),
    result: ServiceTokenWithSecret,
    destroys: true,
  }),
} as const;
