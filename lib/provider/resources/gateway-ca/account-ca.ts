import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { GatewayCa } from "../../../api";
import { ConflictError, type AccessClient } from "../../../client";
import { ProviderError } from "../../../plugin-framework";

/** The SSH certificate authority of an account. */
export interface AccountCa {
  readonly id: string;
  /** As `sshd` reads it. */
  readonly publicKey: string;
}

/** Milliseconds before each further look for one that the API says is there, and does not list yet. */
const WAITS = [250, 500, 1_000, 2_000, 4_000, 8_000];

/**
 * The certificate authority of the account; undefined where it has none.
 * @param id - which one, should the API ever list several
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
 * Makes the account have one: takes the one that is there, or creates it. An answer that was lost is looked up, and one
 * that somebody else creates meanwhile is taken.
 */
export async function ensureCa(
  client: AccessClient,
  signal: AbortSignal,
): Promise<AccountCa & { readonly adopted: boolean }> {
  const there = await findCa(client, signal);
  if (there !== undefined) return { ...there, adopted: true };
  try {
    return { ...complete(await client.gatewayCa.create({}, { signal })), adopted: false };
  } catch (error) {
    const taken = error instanceof ConflictError;
    const found = await look(client, signal, taken ? WAITS : []).catch(() => undefined);
    if (found === undefined) throw taken ? neverListed(error) : error;
    // After a repeated request it may as well be ours: the first one may have worked, its answer lost.
    return { ...found, adopted: taken && error.attempts === 1 };
  }
}

/** How people compare keys: `SHA256:…`, as `ssh-keygen -l` shows it. */
export function fingerprint(publicKey: string): string {
  const [, blob = ""] = publicKey.split(" ");
  const digest = createHash("sha256").update(Buffer.from(blob, "base64")).digest("base64");
  return `SHA256:${digest.replace(/=+$/, "")}`;
}

async function look(
  client: AccessClient,
  signal: AbortSignal,
  [wait, ...waits]: readonly number[],
): Promise<AccountCa | undefined> {
  const found = await findCa(client, signal);
  if (found !== undefined || wait === undefined) return found;
  await sleep(wait, undefined, { signal });
  return look(client, signal, waits);
}

function complete({ id, public_key }: GatewayCa): AccountCa {
  const publicKey = public_key?.trim() ?? "";
  if (id !== undefined && id !== "" && publicKey !== "") return { id, publicKey };
  throw new ProviderError(
    "The API did not tell the SSH certificate authority",
    `Its answer has ${id === undefined || id === "" ? "no identifier" : "no public key"}. Run Terraform again; if it stays so, ask Cloudflare's support.`,
  );
}

const neverListed = (error: Error): ProviderError =>
  new ProviderError(
    "The account has an SSH certificate authority that the API does not list",
    `${error.message}\nYet the list stays empty. Run Terraform again in a few minutes: the resource then takes over what is there.`,
  );
