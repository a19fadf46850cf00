import type { ProviderContext } from "../../context";
import { ProviderError } from "../../../plugin-framework";
import { invalidImportId, isAccountId } from "../shared/import-id";
import { findCa, type AccountCa } from "./account-ca";

const SUMMARY = "Could not import the SSH certificate authority";

/** Reads the certificate authority of an import id: `ACCOUNT_ID`, or `ACCOUNT_ID/CA_ID` to require a certain one. */
export async function importCa(
  provider: ProviderContext,
  importId: string,
  signal: AbortSignal,
): Promise<AccountCa & { readonly accountId: string }> {
  const [accountId = "", caId, ...rest] = importId.trim().split("/");
  if (!isAccountId(accountId) || caId === "" || rest.length > 0) {
    throw new ProviderError(SUMMARY, invalidImportId(importId, "ACCOUNT_ID or ACCOUNT_ID/CA_ID"));
  }
  const found = await findCa(provider.client(accountId), signal, caId);
  if (found === undefined) {
    throw new ProviderError(
      SUMMARY,
      `The account ${accountId} lists no SSH certificate authority. Either it has none: apply without an import to create one. Or the API token sees only a part of the account: use one whose roles cover it.`,
    );
  }
  if (caId !== undefined && found.id !== caId) {
    throw new ProviderError(
      SUMMARY,
      `The account ${accountId} has the SSH certificate authority ${found.id}, not "${caId}". Import ${accountId} or ${accountId}/${found.id}.`,
    );
  }
  return { ...found, accountId };
}
