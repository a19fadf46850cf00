import { millisecondsOf, type ServiceToken } from "../../../api";
import type { AccessClient } from "../../../client";

/** A token that a run uses. */
export interface OpenToken {
  readonly account_id: string;
  readonly id: string;
  readonly name: string;
  /** The duration that the API has. */
  readonly duration: string;
  readonly expires_at: string | null;
}

/**
 * Makes a token valid for its duration from now, and returns it as it is then. The API extends a token only if the duration
 * changes, so this alternates between two durations that differ by a second. Where that does not extend the token, it is
 * refreshed, which makes it valid for a year.
 */
export async function extend(client: AccessClient, token: OpenToken, signal: AbortSignal): Promise<OpenToken> {
  const duration = otherDuration(token.duration);
  const found = await client.serviceTokens.update({ service_token_id: token.id, duration }, { signal });
  if (isLater(found, token)) return { ...token, duration, expires_at: found.expires_at ?? null };
  const refreshed = await client.serviceTokens.refresh({ service_token_id: token.id }, { signal });
  return { ...token, duration, expires_at: refreshed.expires_at ?? null };
}

function otherDuration(duration: string): string {
  const seconds = Math.round(millisecondsOf(duration) / 1_000);
  return `${seconds % 2 === 0 ? seconds + 1 : seconds - 1}s`;
}

const isLater = (found: ServiceToken, { expires_at }: OpenToken): boolean =>
  expires_at === null || Date.parse(found.expires_at ?? "") > Date.parse(expires_at);

/** When to extend a token: after half of its duration. */
export const renewalOf = (duration: string): Date => new Date(Date.now() + millisecondsOf(duration) / 2);
