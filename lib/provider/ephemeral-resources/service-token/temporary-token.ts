import { SERVICE_TOKENS_PER_ACCOUNT, type ServiceToken, type ServiceTokenWithSecret } from "../../../api";
import { AbortedError, InvalidRequestError, type AccessClient } from "../../../client";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { isLostResponse } from "../../resources/shared/lost-response";
import { ifFound } from "../../resources/shared/not-found";
import { explain } from "../../resources/shared/request-errors";
import { isLeftOver, temporaryName } from "./temporary-name";

/** How long the deletion may take of a token whose creation was stopped, in milliseconds. */
const CLEAN_UP_TIME = 10_000;

/** A token to create. */
export interface TokenWork {
  readonly client: AccessClient;
  /** The name without the mark of the run. */
  readonly name: string;
  readonly duration: string;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** A new token, with everything that its user needs. */
export type UsableToken = ServiceTokenWithSecret & Record<"id" | "name" | "client_id" | "client_secret", string>;

/** Deletes what ended runs with the same name left, and creates a token. */
export async function createTemporaryToken(work: TokenWork): Promise<UsableToken> {
  const others = await withoutLeftOvers(work);
  try {
    return await createOnce(work).catch((error: unknown) => {
      if (!isLostResponse(error)) throw error;
      return createOnce(work);
    });
  } catch (error) {
    throw error instanceof InvalidRequestError ? noRoom(error, others) : error;
  }
}

/** Deletes the tokens that ended runs with this name left. Returns the other tokens of the account. */
async function withoutLeftOvers({ client, name, diagnostics, signal }: TokenWork): Promise<readonly ServiceToken[]> {
  const all = await client.serviceTokens.list({}, { signal }).toArray();
  const others: ServiceToken[] = [];
  for (const token of all) {
    const { id, name: tokenName = "" } = token;
    if (id === undefined || !isLeftOver(token, name)) {
      others.push(token);
      continue;
    }
    try {
      await ifFound(client.serviceTokens.delete({ service_token_id: id }, { signal }));
    } catch (error) {
      if (signal.aborted) throw error;
      others.push(token);
      diagnostics.warning(
        `Could not delete the service token "${tokenName}"`,
        `An earlier run left it when it was killed. ${explain(error)}\nThe next run with the name "${name}" tries again. You can delete the token in the dashboard.`,
      );
    }
  }
  return others;
}

/** Creates a token. If the response is lost or the request is stopped, a token that was created all the same is deleted. */
async function createOnce({ client, name, duration, signal }: TokenWork): Promise<UsableToken> {
  const tokenName = temporaryName(name);
  try {
    const token = await client.serviceTokens.create({ name: tokenName, duration }, { signal });
    if (isUsable(token)) return token;
  } catch (error) {
    if (isLostResponse(error) || error instanceof AbortedError) await deleteNamed(client, tokenName);
    throw error;
  }
  await deleteNamed(client, tokenName);
  throw new ProviderError(
    "The API returned a service token without a secret",
    "The token was deleted. Run Terraform again. If the error remains, contact Cloudflare support.",
  );
}

const isUsable = (token: ServiceTokenWithSecret): token is UsableToken =>
  [token.id, token.name, token.client_id, token.client_secret].every((value) => value !== undefined && value !== "");

/** Deletes a token of this run by its name, which is unique. If that fails, the next run deletes it. */
async function deleteNamed(client: AccessClient, tokenName: string): Promise<void> {
  // The signal of the request may be aborted already.
  const signal = AbortSignal.timeout(CLEAN_UP_TIME);
  try {
    for (const { id, name } of await client.serviceTokens.list({}, { signal }).toArray()) {
      if (name === tokenName && id !== undefined)
        await client.serviceTokens.delete({ service_token_id: id }, { signal });
    }
  } catch {
    return;
  }
}

function noRoom(error: InvalidRequestError, others: readonly ServiceToken[]): Error {
  if (others.length < SERVICE_TOKENS_PER_ACCOUNT) return error;
  return new ProviderError(
    "The account has no room for another service token",
    `${explain(error)}\nAn account can have ${SERVICE_TOKENS_PER_ACCOUNT} service tokens, and this one has ${others.length}. Delete one that nobody uses: its last use is in the dashboard, and in last_seen_at of the API. Cloudflare raises the limit on request.`,
  );
}
