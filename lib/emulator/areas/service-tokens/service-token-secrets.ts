import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { StoredServiceToken } from "../../state/stored-service-token";
import { hashOf, newClientSecret } from "./client-secret";

type Secrets = Pick<
  StoredServiceToken,
  "client_secret_version" | "secret_hash" | "previous_secret_hash" | "previous_client_secret_expires_at"
>;

/** A token with a new secret, and the secret: nobody can read it later. */
export interface WithSecret<Token> {
  readonly token: Token;
  readonly client_secret: string;
}

/** The first secret of a token. */
export function firstSecret(version = 1): WithSecret<Secrets> {
  const client_secret = newClientSecret();
  return { token: { client_secret_version: version, secret_hash: hashOf(client_secret) }, client_secret };
}

/**
 * A new secret in the place of the one a token has.
 * @param previousExpiresAt Until when the old one still works; not any more, unless told otherwise.
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
    secret_hash: hashOf(client_secret),
    previous_secret_hash: token.secret_hash,
    previous_client_secret_expires_at: previousExpiresAt,
  };
  return { token: { ...token, ...secrets }, client_secret };
}

/** What an update says of the secrets: a new one for a higher version, else perhaps another end of the previous one. */
export function updatedSecrets(
  context: HandlerContext,
  token: StoredServiceToken,
  given: Partial<Pick<StoredServiceToken, "client_secret_version" | "previous_client_secret_expires_at">>,
): { readonly token: StoredServiceToken; readonly client_secret?: string } {
  const { client_secret_version: version = token.client_secret_version, previous_client_secret_expires_at: until } =
    given;
  if (version > token.client_secret_version) return rotated(context, token, until, version);
  if (version < token.client_secret_version) {
    throw ApiError.invalid(
      "/client_secret_version",
      `client_secret_version: given ${version}, allowed: ${token.client_secret_version}, which it is, or a higher one for a new secret`,
    );
  }
  if (until === undefined || token.previous_secret_hash === undefined) return { token };
  return { token: { ...token, previous_client_secret_expires_at: until } };
}

/** Whether a secret is the token's, or its previous one for as long as that works. */
export function knowsSecret(context: HandlerContext, token: StoredServiceToken, secret: string): boolean {
  const hash = hashOf(secret);
  if (hash === token.secret_hash) return true;
  const until = Date.parse(token.previous_client_secret_expires_at ?? "");
  return hash === token.previous_secret_hash && context.clock.now() < until;
}
