import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { GatewayCa } from "../../../api";
import { ConflictError, type AccessClient } from "../../../client";
import { ProviderError } from "../../../plugin-framework";

/** The SSH certificate authority of an account. */
export interface AccountCa {
  readonly id: string;
  /** In the format of `TrustedUserCAKeys`. */
  readonly publicKey: string;
}

/** Milliseconds before each retry of the list, if the API reports that a CA exists but does not list it yet. */
const WAITS = [250, 500, 1_000, 2_000, 4_000, 8_000];

/**
 * Reads the certificate authority of an account. Returns undefined if it has none.
 * @param id - the one to prefer if the API lists several
 */
export async function findCa(
  client: AccessClient,
  signal: AbortSignal,
  id?: string | null,
): Promise<AccountCa | undefined> {
  const listed = await client.gatewayCa.list({}, { signal }).toArray();
  const found = listed.find((ca) => ca.id === id) ?? listed[0];
  return found === undefined ? undefined : complete(found);
}

/**
 * Returns the certificate authority of an account, and creates it if there is none. After a lost response, or if somebody
 * else creates one at the same time, it reads the account again.
 */
export async function ensureCa(
  client: AccessClient,
  signal: AbortSignal,
): Promise<AccountCa & { readonly adopted: boolean }> {
  const existing = await findCa(client, signal);
  if (existing !== undefined) return { ...existing, adopted: true };
  try {
    return { ...complete(await client.gatewayCa.create({}, { signal })), adopted: false };
  } catch (error) {
    const conflict = error instanceof ConflictError;
    const found = await findWithRetry(client, signal, conflict ? WAITS : []).catch(() => undefined);
    if (found === undefined) throw conflict ? neverListed(error) : error;
    // After a retry the CA may be from the first attempt, whose response was lost.
    return { ...found, adopted: conflict && error.attempts === 1 };
  }
}

/** The fingerprint of a key, as `ssh-keygen -l` shows it: `SHA256:…`. */
export function fingerprint(publicKey: string): string {
  const [, blob = ""] = publicKey.split(" ");
  const digest = createHash("sha256").update(Buffer.from(blob, "base64")).digest("base64");
  return `SHA256:${digest.replace(/=+$/, "")}`;
}

async function findWithRetry(
  client: AccessClient,
  signal: AbortSignal,
  [wait, ...waits]: readonly number[],
): Promise<AccountCa | undefined> {
  const found = await findCa(client, signal);
  if (found !== undefined || wait === undefined) return found;
  await sleep(wait, undefined, { signal });
  return findWithRetry(client, signal, waits);
}

function complete({ id, public_key }: GatewayCa): AccountCa {
  const publicKey = public_key?.trim() ?? "";
  if (id !== undefined && id !== "" && publicKey !== "") return { id, publicKey };
  throw new ProviderError(
    "The API returned an incomplete SSH certificate authority",
    `The response has ${id === undefined || id === "" ? "no id" : "no public key"}. Run Terraform again. If the error remains, contact Cloudflare support.`,
  );
}

const neverListed = (error: Error): ProviderError =>
  new ProviderError(
    "The account has an SSH certificate authority that the API does not list",
    `${error.message}\nBut the API lists none. Run Terraform again in a few minutes: the resource then adopts the existing one. If the error remains, the API token sees only a part of the account: use one whose roles cover the certificate authority.`,
  );
