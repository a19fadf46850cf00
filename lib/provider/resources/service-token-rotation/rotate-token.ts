import type { ServiceTokenWithSecret } from "../../../api";
import { MalformedResponseError, type AccessClient } from "../../../client";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { isLostResponse } from "../shared/lost-response";
import { explain } from "../shared/request-errors";

/** How often a rotation is repeated whose response is lost. */
const ATTEMPTS = 3;

/** How much the clocks of this machine and of Cloudflare may differ, in milliseconds. */
const CLOCK_DIFFERENCE = 5 * 60_000;

/** A rotation to make. */
export interface RotationWork {
  readonly client: AccessClient;
  readonly service_token_id: string;
  /** How long the previous secret stays valid, in milliseconds. */
  readonly overlap: number;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** The token after a rotation. */
export interface Rotated {
  readonly token: ServiceTokenWithSecret & { readonly client_secret: string };
  readonly previousExpiresAt: string;
}

/**
 * Rotates a token. If the response is lost, the new secret is known to nobody, so the token is rotated again.
 * @throws ProviderError when every response is lost
 */
export async function rotateToken(work: RotationWork): Promise<Rotated> {
  const { diagnostics, service_token_id: id } = work;
  let replaced = false;
  for (let attempt = 1; ; attempt += 1) {
    const before = await updatedAt(work);
    try {
      const rotated = await rotateOnce(work);
      if (replaced) warnOfBrokenOverlap(id, diagnostics);
      return rotated;
    } catch (error) {
      if (!isLostResponse(error)) throw error;
      if (attempt === ATTEMPTS) throw allLost(work, error);
      replaced ||= await mayHaveChanged(work, before);
    }
  }
}

async function rotateOnce({ client, service_token_id, overlap, signal }: RotationWork): Promise<Rotated> {
  const previousExpiresAt = new Date(Date.now() + overlap).toISOString().replace(/\.\d+Z$/, "Z");
  const token = await client.serviceTokens.rotate(
    { service_token_id, previous_client_secret_expires_at: previousExpiresAt },
    { signal },
  );
  const { client_secret } = token;
  if (client_secret !== undefined && client_secret !== "") {
    return { token: { ...token, client_secret }, previousExpiresAt };
  }
  throw new MalformedResponseError("The API returned a rotated service token without its new secret.");
}

async function updatedAt({ client, service_token_id, signal }: RotationWork): Promise<string | undefined> {
  return (await client.serviceTokens.get({ service_token_id }, { signal })).updated_at;
}

/** Whether a rotation whose response was lost may have taken effect. */
async function mayHaveChanged(work: RotationWork, before: string | undefined): Promise<boolean> {
  const after = await updatedAt(work);
  if (after === undefined || after !== before) return true;
  // The API reports whole seconds: the rotation may be in the second of an earlier change.
  return Date.now() - Date.parse(after) < CLOCK_DIFFERENCE;
}

function warnOfBrokenOverlap(id: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `The service token "${id}" was rotated twice`,
    "The response to the first rotation was lost, and nobody knows the secret that it created. So the token was rotated again. An account keeps one previous secret: the secret that programs use now may have stopped working before the end of previous_secret_valid_for. Give programs the new secret soon.",
  );
}

function allLost({ service_token_id: id, overlap }: RotationWork, error: unknown): ProviderError {
  const until = new Date(Date.now() + overlap).toISOString();
  return new ProviderError(
    `Could not rotate the service token "${id}"`,
    `${explain(error)}\nThe token may have a new secret that nobody knows. The previous secret then works until ${until} at most. Run Terraform again before that: it rotates the token again.`,
  );
}
