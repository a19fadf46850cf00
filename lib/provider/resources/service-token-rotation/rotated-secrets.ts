import type { ProviderContext } from "../../context";

/** A secret that a rotation of this run created. */
interface RunSecret {
  readonly version: number;
  readonly client_secret: string;
}

const secretsOfRun = new WeakMap<ProviderContext, Map<string, RunSecret>>();

const keyOf = (accountId: string, tokenId: string): string => `${accountId}/${tokenId}`;

/** Keeps the secret of a rotation in memory until the end of the run. */
export function keepSecret(provider: ProviderContext, accountId: string, tokenId: string, secret: RunSecret): void {
  const secrets = secretsOfRun.get(provider) ?? new Map<string, RunSecret>();
  secretsOfRun.set(provider, secrets.set(keyOf(accountId, tokenId), secret));
}

/** The secret of a rotation of this run. Undefined if another run made it. */
export function secretOfRun(
  provider: ProviderContext,
  accountId: string,
  tokenId: string,
  version: number,
): string | undefined {
  const kept = secretsOfRun.get(provider)?.get(keyOf(accountId, tokenId));
  return kept?.version === version ? kept.client_secret : undefined;
}
