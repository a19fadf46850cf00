import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { GatewayCa } from "../../../api";
import { ConflictError, type AccessClient } from "../../../client";
import { path, ProviderError } from "../../../plugin-framework";
import { ifFound } from "../shared/not-found";
import { PendingDeletion } from "../shared/pending-deletion";
import { isRefused } from "../shared/request-errors";
import type { GatewayCaState } from "./schema";

/** The SSH certificate authority of an account. */
export interface AccountCa {
  readonly id: string;
  /** In the format of `TrustedUserCAKeys`. */
  readonly publicKey: string;
}

/** Milliseconds before each retry of the list, if it lacks the certificate authority of the state: it may be late. */
const LATE = [500, 1_000];

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
 * Reads the certificate authority of a state. Returns undefined if a killed run deleted it.
 * @throws ProviderError when the API lists none
 */
export async function readCa(
  client: AccessClient,
  signal: AbortSignal,
  state: GatewayCaState,
): Promise<AccountCa | undefined> {
  const { id, account_id } = state;
  const found = await findWithRetry(client, signal, LATE, id);
  const deletion = pendingDeletion(state);
  if (found === undefined && !(await deletion.isBegun())) throw notListed(id, account_id);
  await deletion.end();
  return found;
}

/** Deletes the certificate authority of a state. */
export async function deleteCa(client: AccessClient, signal: AbortSignal, state: GatewayCaState): Promise<void> {
  const deletion = pendingDeletion(state);
  await deletion.begin();
  try {
    await ifFound(client.gatewayCa.delete({ certificate_id: state.id ?? "" }, { signal }));
  } catch (error) {
    if (isRefused(error)) await deletion.end();
    throw error;
  }
  await deletion.end();
}

const pendingDeletion = ({ id, account_id }: GatewayCaState): PendingDeletion =>
  new PendingDeletion(`SSH certificate authority of account ${account_id}: ${id ?? ""}`);

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
  id?: string | null,
): Promise<AccountCa | undefined> {
  const found = await findCa(client, signal, id);
  if (found !== undefined || wait === undefined) return found;
  await sleep(wait, undefined, { signal });
  return findWithRetry(client, signal, waits, id);
}

function complete({ id, public_key }: GatewayCa): AccountCa {
  const publicKey = public_key?.trim() ?? "";
  if (id !== undefined && id !== "" && publicKey !== "") return { id, publicKey };
  throw new ProviderError(
    "The API returned an incomplete SSH certificate authority",
    `The response has ${id === undefined || id === "" ? "no id" : "no public key"}. Run Terraform again. If the error remains, contact Cloudflare support.`,
  );
}

/**
 * The error for a certificate authority in the state that the list lacks. The API has no request for a single one, and every
 * request that would tell whether it exists creates or deletes one. So it is not forgotten: the next apply would create
 * another one, whose key no host trusts.
 */
const notListed = (id: string | null, accountId: string): ProviderError =>
  new ProviderError(
    "The API does not list the SSH certificate authority",
    `The account ${accountId} lists no certificate authority. Either ${id ?? "it"} was deleted outside of Terraform, or the API token sees only a part of the account: Cloudflare filters lists by the roles of the token. Nothing was changed or forgotten.\n` +
      "If it still exists, use a token whose roles cover it. If it was deleted, let Terraform forget it: terraform state rm with the address of this resource, or a removed block with destroy = false. " +
      "The next apply then creates another one, whose key every host must get; if the API refuses it, the old one exists.",
    path("account_id"),
  );

const neverListed = (error: Error): ProviderError =>
  new ProviderError(
    "The account has an SSH certificate authority that the API does not list",
    `${error.message}\nBut the API lists none. Run Terraform again in a few minutes: the resource then adopts the existing one. If the error remains, the API token sees only a part of the account: use one whose roles cover the certificate authority.`,
  );
