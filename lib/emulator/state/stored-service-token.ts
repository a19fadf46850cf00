import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { ServiceToken, Timestamp, Uuid } from "../../api";

const hash = Type.String({
  pattern: "^[0-9a-f]{64}$",
  description: "SHA-256 of a secret. The secret itself is not stored.",
});

/** A stored service token: the fields that the API returns, and the hashes of its secrets. */
export const StoredServiceToken = Type.Object({
  ...ServiceToken.properties,
  id: Uuid(),
  name: Type.String(),
  client_id: Type.String(),
  duration: Type.String(),
  enabled: Type.Boolean(),
  enabled_at: Type.Optional(Timestamp({ description: "When a disabled token was enabled again." })),
  client_secret_version: Type.Number(),
  secret_hash: hash,
  previous_secret_hash: Type.Optional(hash),
  previous_client_secret_expires_at: Type.Optional(Timestamp()),
});
export type StoredServiceToken = Static<typeof StoredServiceToken>;
