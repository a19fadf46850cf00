import type { ProviderContext } from "../../context";
import { ProviderError } from "../../../plugin-framework";
import { isAccountId } from "../shared/account-id";
import { findCa, type AccountCa } from "./account-ca";

const SUMMARY = "Could not import the SSH certificate authority";

/** Finds what an import identifier names: `ACCOUNT_ID`, or `ACCOUNT_ID/CA_ID` to be sure which one it is. */
export async function importCa(
  provider: ProviderContext,
  importId: string,
  signal: AbortSignal,
): Promise<AccountCa & { readonly accountId: string }> {
  const [accountId = "", caId, ...rest] = importId.trim().split("/");
  if (!isAccountId(accountId) || caId === "" || rest.length > 0) {
    throw new ProviderError(
      SUMMARY,
      `"${importId}" cannot be imported. Give ACCOUNT_ID or ACCOUNT_ID/CA_ID. An account id is 32 hexadecimal digits.`,
    );
  }
  const found = await findCa(provider.client(accountId), signal, caId);
  if (found === undefined) {
    throw new ProviderError(
      SUMMARY,
      `The account ${accountId} has no SSH certificate authority. Apply without an import, and one is created.`,
    );
  }
  if (caId !== undefined && found.id !== caId) {
    throw new ProviderError(
      SUMMARY,
      `The account ${accountId} has no SSH certificate authority "${caId}", but ${found.id}. Give that one, or the account alone.`,
    );
  }
  return { ...found, accountId };
}
