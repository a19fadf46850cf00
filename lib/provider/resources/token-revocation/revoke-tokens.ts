import { UserRevocation } from "../../../api";
import { NotFoundError, type AccessClient } from "../../../client";
import { path, ProviderError } from "../../../plugin-framework";
import { requestOf } from "../../api-schema";
import { explain, withSummary } from "../shared/request-errors";
import { scopeName, type Scope } from "../shared/scope";

/** A user whose tokens are revoked, as in `user` of the resource. */
export interface RevokedUser {
  readonly email: string;
  readonly user_uid: string | null;
  readonly devices: boolean | null;
  readonly warp_session_reauth: boolean | null;
}

/** Whose tokens to revoke: exactly one of `app_id` and `user` is not null. */
export interface RevocationTarget extends Scope {
  readonly app_id: string | null;
  readonly user: RevokedUser | null;
}

/**
 * Revokes the tokens of an application or a user, and returns the time. A repeated revocation changes nothing more, so the
 * client repeats it after a lost response.
 * @throws ProviderError when that fails
 */
export async function revokeTokens(
  client: AccessClient,
  target: RevocationTarget,
  signal: AbortSignal,
): Promise<string> {
  const { app_id, user } = target;
  if (app_id !== null) await revokeOfApplication(client, app_id, target, signal);
  if (user !== null) await revokeOfUser(client, user, target, signal);
  return new Date().toISOString();
}

function revokeOfApplication(
  client: AccessClient,
  app_id: string,
  scope: Scope,
  signal: AbortSignal,
): Promise<unknown> {
  return withSummary(`Could not revoke the tokens of the application "${app_id}"`, async () => {
    try {
      await client.applications.revokeTokens({ app_id }, { signal });
    } catch (error) {
      throw error instanceof NotFoundError ? noApplication(app_id, scope, error) : error;
    }
  });
}

function revokeOfUser(client: AccessClient, user: RevokedUser, scope: Scope, signal: AbortSignal): Promise<unknown> {
  const summary = `Could not revoke the tokens of the user "${user.email}"`;
  return withSummary(summary, async () => {
    const isRevoked = await client.organizations.revokeUsers(requestOf(UserRevocation, { ...user }), { signal });
    if (isRevoked) return;
    throw new ProviderError(
      summary,
      `The API answered that it revoked nothing. Check that ${scopeName(scope)} has a user with this email address, then apply again.`,
      path("user").attribute("email"),
    );
  });
}

const noApplication = (id: string, scope: Scope, error: NotFoundError): ProviderError =>
  new ProviderError(
    `There is no application "${id}"`,
    `${explain(error)}\nSet app_id to the id of an application of ${scopeName(scope)}. If the same stack creates it, use a reference to that resource, so that Terraform creates it first.`,
    path("app_id"),
  );
