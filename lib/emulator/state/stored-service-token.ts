import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { ServiceToken, Timestamp, Uuid } from "../../api";

const hash = Type.String({
  pattern: "^[0-9a-f]{64}$",
  description: "SHA-256 of a secret. The secret itself is not kept.",
});

/** A service token as it is kept: what the API shows of it, and what it takes to know its secrets again. */
export const StoredServiceToken = Type.Object({
  ...ServiceToken.properties,
  id: Uuid(),
  name: Type.String(),
  client_id: Type.String(),
  duration: Type.String(),
  enabled: Type.Boolean(),
  client_secret_version: Type.Number(),
  secret_hash: hash,
  previous_secret_hash: Type.Optional(hash),
  previous_client_secret_expires_at: Type.Optional(Timestamp()),
});
export type StoredServiceToken = Static<typeof StoredServiceToken>;
