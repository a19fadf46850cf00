import type { AccessClient } from "../../../client";
import { path, type Diagnostics } from "../../../plugin-framework";
import { explain } from "../shared/explained";
import { findCa, fingerprint } from "./account-ca";
import type { GatewayCaState } from "./schema";

/** Says in the plan what the end of the resource means for the hosts. */
export function warnOfEnd({ id, account_id, on_destroy, public_key }: GatewayCaState, diagnostics: Diagnostics): void {
  const ca = `${id ?? ""} (${fingerprint(public_key ?? "")}) of the account ${account_id}`;
  if (on_destroy === "delete") {
    diagnostics.warning(
      "Every host that trusts this SSH certificate authority will refuse SSH",
      `The certificate authority ${ca} will be deleted for good. Hosts that have its key in TrustedUserCAKeys let nobody in through Access any more, until they have the key of a new one. ` +
        'To keep it, set on_destroy = "keep" and apply that first.',
      path("on_destroy"),
    );
  } else {
    diagnostics.warning(
      "The SSH certificate authority stays in the account",
      `Only Terraform forgets it: on_destroy is "keep". The certificate authority ${ca} goes on signing, and hosts go on trusting its key. ` +
        'To delete it, set on_destroy = "delete", apply that, and destroy then.',
      path("on_destroy"),
    );
  }
}

/** Says in the plan that the account has one already. */
export async function warnOfAdoption(
  client: AccessClient,
  accountId: string,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  try {
    const there = await findCa(client, signal);
    if (there === undefined) return;
    diagnostics.warning(
      "The account has an SSH certificate authority already",
      `The certificate authority ${there.id} (${fingerprint(there.publicKey)}) of the account ${accountId} is taken over as it is: an account has one only. ` +
        'Hosts that trust its key need no change, unless this plan replaces a resource with on_destroy = "delete": that deletes it first.',
      path("account_id"),
    );
  } catch (error) {
    diagnostics.error("Could not look up the SSH certificate authority of the account", explain(error));
  }
}

/** Says that somebody has put another one in its place. */
export function warnOfReplacement(before: GatewayCaState, publicKey: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    "The account has another SSH certificate authority than before",
    `Outside of Terraform, ${before.id ?? ""} was deleted in the account ${before.account_id} and a new one made. public_key has changed from\n${before.public_key ?? ""}\nto\n${publicKey}\n` +
      "Hosts that trust the old key let nobody in through Access: put the new key into the file that TrustedUserCAKeys names on each of them, and reload sshd.",
    path("public_key"),
  );
}
