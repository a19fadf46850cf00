import type { AccessClient } from "../../../client";
import { path, type Diagnostics } from "../../../plugin-framework";
import { explain } from "../shared/request-errors";
import { findCa, fingerprint } from "./account-ca";
import type { GatewayCaState } from "./schema";

/** Warns in the plan what destroying the resource means for hosts. */
export function warnOfDestroy(
  { id, account_id, on_destroy, public_key }: GatewayCaState,
  diagnostics: Diagnostics,
): void {
  const ca = `${id ?? ""} (${fingerprint(public_key ?? "")}) of the account ${account_id}`;
  if (on_destroy === "delete") {
    diagnostics.warning(
      "Every host that trusts this SSH certificate authority will refuse SSH",
      `The certificate authority ${ca} will be deleted permanently. Hosts with its key in TrustedUserCAKeys then refuse all users of Access, until they have the key of a new one. ` +
        'To keep it, set on_destroy = "keep" and apply that first.',
      path("on_destroy"),
    );
  } else {
    diagnostics.warning(
      "The SSH certificate authority stays in the account",
      `on_destroy is "keep", so this run only removes it from the state. The certificate authority ${ca} continues to sign, and hosts continue to trust its key. ` +
        'To delete it, set on_destroy = "delete", apply that, and then destroy.',
      path("on_destroy"),
    );
  }
}

/** Warns in the plan that the resource will adopt the existing certificate authority. */
export async function warnOfAdoption(
  client: AccessClient,
  accountId: string,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  try {
    const existing = await findCa(client, signal);
    if (existing === undefined) return;
    diagnostics.warning(
      "The account already has an SSH certificate authority",
      `The certificate authority ${existing.id} (${fingerprint(existing.publicKey)}) of the account ${accountId} is adopted unchanged, because an account has only one. ` +
        'Hosts that trust its key need no change, unless this plan replaces a resource with on_destroy = "delete", which deletes it first.',
      path("account_id"),
    );
  } catch (error) {
    diagnostics.error("Could not read the SSH certificate authority of the account", explain(error));
  }
}

/** Warns that somebody replaced the certificate authority outside of Terraform. */
export function warnOfReplacement(prior: GatewayCaState, publicKey: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    "The SSH certificate authority was replaced outside of Terraform",
    `Somebody deleted ${prior.id ?? ""} of the account ${prior.account_id} and created another one. public_key changed from\n${prior.public_key ?? ""}\nto\n${publicKey}\n` +
      "Hosts that trust the old key refuse all users of Access. On each host, write the new key to the file that TrustedUserCAKeys names, and reload sshd.",
    path("public_key"),
  );
}
