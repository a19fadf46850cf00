import { createHash, randomInt } from "node:crypto";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { StoredServiceToken } from "../../state/stored-service-token";

const PREFIX = "cfast_";
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const RANDOM_LENGTH = 40;
const CHECKSUM_LENGTH = 8;

const sha256 = (value: string): string => createHash("sha256").update(value).digest("hex");

/** A new secret in Cloudflare's format. How Cloudflare computes the checksum is unknown: here it only has the length. */
function newClientSecret(): string {
  const random = Array.from({ length: RANDOM_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${PREFIX}${random}${sha256(random).slice(0, CHECKSUM_LENGTH)}`;
}

type Secrets = Pick<
  StoredServiceToken,
  "client_secret_version" | "secret_hash" | "previous_secret_hash" | "previous_client_secret_expires_at"
>;

/** A token with its new secret in plain text, which cannot be read later. */
export interface WithSecret<Token> {
  readonly token: Token;
  readonly client_secret: string;
}

/** The first secret of a new token. */
export function firstSecret(version = 1): WithSecret<Secrets> {
  const client_secret = newClientSecret();
  return { token: { client_secret_version: version, secret_hash: sha256(client_secret) }, client_secret };
}

/**
 * Replaces the secret of a token by a new one.
 * @param previousExpiresAt When the previous secret expires; by default at once.
 */
export function rotated(
  context: HandlerContext,
  token: StoredServiceToken,
  previousExpiresAt: string = context.clock.timestamp(),
  version: number = token.client_secret_version + 1,
): WithSecret<StoredServiceToken> {
  const client_secret = newClientSecret();
  const secrets: Secrets = {
    client_secret_version: version,
    secret_hash: sha256(client_secret),
    previous_secret_hash: token.secret_hash,
    previous_client_secret_expires_at: previousExpiresAt,
  };
  return { token: { ...token, ...secrets }, client_secret };
}

/** Applies an update to the secrets: a higher version creates a new secret; the previous one may get another expiry. */
export function updatedSecrets(
  context: HandlerContext,
  token: StoredServiceToken,
  input: Partial<Pick<StoredServiceToken, "client_secret_version" | "previous_client_secret_expires_at">>,
): { readonly token: StoredServiceToken; readonly client_secret?: string } {
  const { client_secret_version: version = token.client_secret_version, previous_client_secret_expires_at: until } =
    input;
  if (version > token.client_secret_version) return rotated(context, token, until, version);
  if (version < token.client_secret_version && context.behaviors.serviceTokenLowerVersionRefused) {
    throw ApiError.invalid(
      "/client_secret_version",
      `client_secret_version: given ${version}, allowed: ${token.client_secret_version} (the current version), or a higher one for a new secret`,
    );
  }
  if (until === undefined || token.previous_secret_hash === undefined) return { token };
  return { token: { ...token, previous_client_secret_expires_at: until } };
}

/** Whether a secret is the token's current one, or a previous one that has not expired. */
export function acceptsSecret(context: HandlerContext, token: StoredServiceToken, secret: string): boolean {
  const hash = sha256(secret);
  if (hash === token.secret_hash) return true;
  const until = Date.parse(token.previous_client_secret_expires_at ?? "");
  return hash === token.previous_secret_hash && context.clock.now() < until;
}
